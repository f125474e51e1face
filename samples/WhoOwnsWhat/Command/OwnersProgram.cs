using System.CommandLine;
using Spectre.Console;

namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>The program without its terminal: arguments in, text out, and an exit code.</summary>
/// <param name="output">Where the result goes.</param>
/// <param name="error">Where problems go, one a line.</param>
/// <param name="console">Makes the console on which text is shown.</param>
internal sealed class OwnersProgram(TextWriter output, TextWriter error, Func<IAnsiConsole> console)
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
        var questions = Questions.Of(request, problems);
        var laws = LawFiles.Read(request, problems);
        if (questions is null || problems.Count > 0)
        {
            return Refuse(problems);
        }

        var reading = request.File is { } file
            ? AgreementFile.Read(file)
            : AgreementFile.Parse(Templates.Text(request.Template));
        if (reading.Value is not { } agreement)
        {
            return Refuse(reading.Problems.Select(problem => $"{request.File}: {problem}"));
        }

        var view = agreement.AsOf(questions.On, questions.Known);
        problems.AddRange(questions.Problems(view));
        return problems.Count > 0 ? Refuse(problems) : Show(request, new Overview(view, questions, laws));
    }

    private int Show(Request request, Overview overview) =>
        Show(
            request.Json ? () => JsonOwners.Of(overview) : null,
            () => new ConsoleOwners(console()).Write(overview),
            ("Report", request.Report, () => HtmlOwners.Of(overview))
        );

    private static IEnumerable<string> FileProblems(Request request) =>
        [
            .. request is { File: not null, Template: not null }
                ? ["Give a file or a template, not both."]
                : Array.Empty<string>(),
            .. ReportProblems(
                request.Report,
                request.Laws.Select(law => ("the law", (string?)law)).Append(("the agreement", request.File))
            ),
        ];
}
