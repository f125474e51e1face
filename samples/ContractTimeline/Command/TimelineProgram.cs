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

    private int Show(Request request, Overview overview)
    {
        if (request.Report is { } page && Save(page, HtmlContract.Of(overview), FileMode.Create) is { } problem)
        {
            return Refuse(problem);
        }

        if (request.Ics is { } path && Save(path, Calendar(overview), FileMode.Create) is { } other)
        {
            return Refuse(other);
        }

        if (request.Json)
        {
            Output.WriteLine(JsonContract.Of(overview));
            return Fine;
        }

        new ConsoleContract(console()).Write(overview);
        if (request is not { Report: null, Ics: null })
        {
            Output.WriteLine();
        }

        foreach (
            var (what, where) in (ReadOnlySpan<(string, string?)>)
                [("Report", request.Report), ("Calendar", request.Ics)]
        )
        {
            if (where is not null)
            {
                Output.WriteLine($"{what}: {where}");
            }
        }

        return Fine;
    }

    private static string Calendar(Overview overview) =>
        DueCalendar.Write(overview.Dues, overview.View.Known, $"{overview.Name}, {Words.Quarter(overview.Quarter)}");

    private static IEnumerable<string> FileProblems(Request request)
    {
        if (request is { File: not null, Template: not null })
        {
            yield return "Give a file or a template, not both.";
        }

        if (request.Report is { } report && !IsHtml(report))
        {
            yield return $"{report}: The name of a report ends in .html.";
        }

        if (request.Ics is { } ics && !ics.EndsWith(".ics", StringComparison.OrdinalIgnoreCase))
        {
            yield return $"{ics}: The name of a calendar file ends in .ics.";
        }

        foreach (
            var (what, path) in (IEnumerable<(string, string?)>)
                [("report", request.Report), ("calendar file", request.Ics)]
        )
        {
            if (path is not null && request.File is { } file && RealPath.AreSame(path, file))
            {
                yield return $"{path}: The {what} would overwrite the agreement.";
            }
        }
    }
}
