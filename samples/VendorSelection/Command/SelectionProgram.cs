using System.CommandLine;
using Outsourcing.Domain.Json;
using Spectre.Console;

namespace Outsourcing.Samples.VendorSelection;

/// <summary>The program without its terminal: arguments in, text out, and an exit code.</summary>
/// <param name="output">Where the result goes.</param>
/// <param name="error">Where problems go, one a line.</param>
/// <param name="console">Makes the console on which text is shown.</param>
internal sealed class SelectionProgram(TextWriter output, TextWriter error, Func<IAnsiConsole> console)
    : SampleProgram(output, error)
{
    protected override (RootCommand Command, Func<ParseResult, int> Answer) CommandLine()
    {
        var options = new Options();
        return (options.Command(), parsed => Answer(options.Request(parsed)));
    }

    private int Answer(Request request)
    {
        List<string> problems = [.. FileProblems(request)];
        var intake = Intake.Of(request, problems);
        if (intake is null || problems.Count > 0)
        {
            return Refuse(problems);
        }

        return intake.Dossier is { } dossier ? Evaluate(request, intake, dossier) : Rehearse(request, intake);
    }

    private int Evaluate(Request request, Intake intake, Dossier dossier)
    {
        var problems = new List<string>();
        var questions = Questions.Of(request, intake.Procedure, problems);
        var rehearsal = request.Rehearse ? Trials.Of(request, intake, problems) : null;
        if (questions is null || problems.Count > 0)
        {
            return Refuse(problems);
        }

        var answer = Assessment.Of(intake.Rules, dossier, questions, out var frozen);
        if (!answer.TryGetValue(out var evaluation))
        {
            return Refuse(answer.Findings.Select(finding => $"{intake.Name}: {Wording.Finding(finding)}"));
        }

        problems.AddRange(Questions.Problems(request, dossier, evaluation));
        if (request.Letter is not null && IsPublic(intake.Rules) && questions.Sent is null)
        {
            problems.Add("Say with --sent on which day the letters are sent: a standstill runs from it.");
        }

        if (problems.Count > 0)
        {
            return Refuse(problems);
        }

        var standstill = questions.Standstill(intake.Rules.Regime, intake.Procedure);
        return Show(
            request,
            new Sheet(
                intake.Name,
                evaluation,
                dossier,
                frozen,
                intake.Procedure?.Published,
                request.Compare.Count == 2 ? [evaluation.Compare(request.Compare[0], request.Compare[1])] : [],
                request.Letter is { } bidder ? Letter(evaluation, bidder, standstill) : null,
                rehearsal,
                standstill,
                evaluation.Findings
            )
        );
    }

    private int Rehearse(Request request, Intake intake)
    {
        var problems = new List<string>();
        if (request is { Compare.Count: > 0 } or { Letter: not null } or { Report: not null })
        {
            problems.Add("Without a dossier there is only the rehearsal: no comparison, letter or report.");
        }

        var rehearsal = Trials.Of(request, intake, problems);
        if (problems.Count > 0)
        {
            return Refuse(problems);
        }

        return Show(
            request.Json ? () => Documents.Write(rehearsal!) : null,
            () => new ConsoleRehearsal(new ConsolePage(console())).WriteAlone(intake.Rules, rehearsal!)
        );
    }

    private int Show(Request request, Sheet sheet) =>
        Show(
            request.Json ? () => JsonSelection.Of(sheet) : null,
            () => new ConsoleSelection(console()).Write(sheet),
            ("Report", request.Report, () => HtmlSelection.Of(sheet))
        );

    /// <summary>Writes the letter; where the standstill is not known, neither is the letter that states it.</summary>
    private static Answer<Letter> Letter(Evaluation evaluation, string bidder, Answer<Standstill>? standstill) =>
        IsPublic(evaluation.Rules) && standstill is { IsKnown: false }
            ? Domain.Reasoning.Answer.NotKnown<Letter>(standstill.Status, standstill.Findings)
            : evaluation.LetterTo(bidder, standstill is { IsKnown: true } ? standstill.Value : null);

    private static bool IsPublic(Tender rules) => rules.Regime is Regime.Eu or Regime.UkProcurementAct;

    private static IEnumerable<string> FileProblems(Request request) =>
        [
            .. request is { Files.Count: > 0, Template: not null }
                ? ["Give files or a template, not both."]
                : Array.Empty<string>(),
            .. request is { Rehearse: false, Prices.Count: > 0 }
                ? ["--prices is for a rehearsal; add --rehearse."]
                : Array.Empty<string>(),
            .. ReportProblems(request.Report, request.Files.Select(path => ($"'{path}'", (string?)path))),
        ];
}
