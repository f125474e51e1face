using System.CommandLine;
using Outsourcing.Domain.ICalendar;
using Spectre.Console;

namespace Outsourcing.Samples.ContractTimeline;

/// <summary>The program without its terminal: arguments in, text out, and an exit code.</summary>
/// <param name="output">Where the result goes.</param>
/// <param name="error">Where problems go, one a line.</param>
/// <param name="console">Makes the console on which text is shown.</param>
internal sealed class TimelineProgram(TextWriter output, TextWriter error, Func<IAnsiConsole> console)
    : SampleProgram(output, error)
{
    protected override (RootCommand Command, Func<ParseResult, int> Answer) CommandLine()
    {
        var options = new Options();
        return (options.Command(), parsed => Answer(options.Request(parsed)));
    }

    private int Answer(Request request) => request.New is { } path ? Start(request, path) : Show(request);

    private int Start(Request request, string path)
    {
        if (
            request
            is not {
                File: null,
                On: null,
                Known: null,
                Compare: null,
                Quarter: null,
                Ics: null,
                Report: null,
                Json: false
            }
        )
        {
            return Refuse(
                "--new only writes an agreement to start from; of the other options it knows --template alone."
            );
        }

        if (!path.EndsWith(".json", StringComparison.OrdinalIgnoreCase))
        {
            return Refuse($"{path}: The name of an agreement ends in .json.");
        }

        if (Save(path, Templates.Text(request.Template), FileMode.CreateNew) is { } problem)
        {
            return Refuse(problem);
        }

        Output.WriteLine($"Wrote {path}. Change it, then give it as FILE with --on DATE.");
        return Fine;
    }

    private int Show(Request request)
    {
        List<string> problems = [.. FileProblems(request)];
        var questions = Questions.Of(request, problems);
        if (questions is null || problems.Count > 0)
        {
            return Refuse(problems);
        }

        var reading = request.File is { } file
            ? AgreementFile.Read(file)
            : AgreementFile.Parse(Templates.Text(request.Template));
        return reading.Value is { } agreement
            ? Show(request, new Overview(agreement, questions))
            : Refuse(reading.Problems.Select(problem => $"{request.File}: {problem}"));
    }

    private int Show(Request request, Overview overview) =>
        Show(
            request.Json ? () => JsonContract.Of(overview) : null,
            () => new ConsoleContract(console()).Write(overview),
            ("Report", request.Report, () => HtmlContract.Of(overview)),
            ("Calendar", request.Ics, () => Calendar(overview))
        );

    private static string Calendar(Overview overview) =>
        DueCalendar.Write(overview.Dues, overview.View.Known, $"{overview.Name}, {Words.Quarter(overview.Quarter)}");

    private static IEnumerable<string> FileProblems(Request request)
    {
        if (request is { File: not null, Template: not null })
        {
            yield return "Give a file or a template, not both.";
        }

        foreach (var problem in ReportProblems(request.Report, ("the agreement", request.File)))
        {
            yield return problem;
        }

        if (request.Ics is not { } ics)
        {
            yield break;
        }

        if (!ics.EndsWith(".ics", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"{ics}: The name of a calendar file ends in .ics.";
        }

        if (request.File is { } file && RealPath.AreSame(ics, file))
        {
            yield return $"{ics}: The calendar file would overwrite the agreement.";
        }
    }
}
