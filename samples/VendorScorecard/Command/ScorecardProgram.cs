using System.CommandLine;
using Spectre.Console;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The program without its terminal: arguments in, text out, and an exit code.</summary>
/// <param name="output">Where the result goes.</param>
/// <param name="error">Where problems go, one a line.</param>
/// <param name="console">Makes the console on which text is shown.</param>
internal sealed class ScorecardProgram(TextWriter output, TextWriter error, Func<IAnsiConsole> console)
    : SampleProgram(output, error)
{
    protected override (RootCommand Command, Func<ParseResult, int> Answer) CommandLine()
    {
        var options = new Options();
        return (options.Command(), parsed => Answer(options.Request(parsed)));
    }

    private int Answer(Request request) => request.New is null ? Rank(request) : Start(request, request.New);

    private int Start(Request request, string path)
    {
        if (request.File is not null)
        {
            return Refuse($"--new writes a scorecard and reads none; leave out '{request.File}'.");
        }

        if (request.AsksForResult)
        {
            return Refuse("--new only writes a scorecard to fill in; leave out every other option.");
        }

        if (!path.EndsWith(".csv", StringComparison.OrdinalIgnoreCase))
        {
            return Refuse($"{path}: The name of a new scorecard ends in .csv.");
        }

        if (Save(path, Resource.Text(typeof(ScorecardProgram), "starter.csv"), FileMode.CreateNew) is { } problem)
        {
            return Refuse(problem);
        }

        Output.WriteLine($"Wrote {path}. Fill it in, then give it as FILE.");
        return Fine;
    }

    private int Rank(Request request)
    {
        if (request is { Method: "vikor", Scaling: not null })
        {
            return Refuse("VIKOR has a scaling of its own; leave out --scaling.");
        }

        if (ReportProblems(request.Report, ("the scorecard", request.File)).ToList() is { Count: > 0 } problems)
        {
            return Refuse(problems);
        }

        var name = request.File ?? "Customer service example";
        var reading = request.File is null
            ? ScorecardFile.Example()
            : ScorecardFile.Read(request.File, request.Numbers);
        if (reading.Scorecard is not { } scorecard)
        {
            return Refuse(reading.Problems.Select(problem => $"{name}: {problem}"));
        }

        var method = MethodChoice.Of(request.Method, request.Scaling, scorecard);
        var answer = Assessment.Of(scorecard, method);
        return answer.TryGetValue(out var assessment)
            ? Show(request, Path.GetFileName(name), assessment, request.NamesMark ? [] : reading.Notes)
            : Refuse(
                answer.Findings.Select(finding =>
                    $"{name}: {method} does not apply: {finding.Message} {finding.Remedy}".TrimEnd()
                )
            );
    }

    private int Show(Request request, string name, Assessment assessment, IReadOnlyList<InputProblem> notes)
    {
        var whatIfs = request.WhatIf.Select(question => WhatIf.Ask(question, assessment, request.Numbers)).ToList();
        var (comparisons, unknown) = Comparison.Of(request.Compare, assessment);
        List<string> problems = [.. whatIfs.Select(asked => asked.Error).OfType<string>(), .. unknown];
        if (problems.Count > 0)
        {
            return Refuse(problems);
        }

        var sheet = new Sheet(
            name,
            assessment,
            [.. whatIfs.Select(asked => asked.Answer).OfType<WhatIf>()],
            comparisons,
            request.Robustness ? Firmness.Of(assessment) : null,
            [.. notes.Select(note => note.ToString()), .. assessment.Notes.Select(note => note.Message)]
        );
        return Show(
            request.Json ? () => JsonResult.Of(sheet) : null,
            () => new ConsoleReport(console()).Write(sheet),
            ("Report", request.Report, () => HtmlReport.Of(sheet))
        );
    }
}
