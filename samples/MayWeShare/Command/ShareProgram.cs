using System.CommandLine;
using Spectre.Console;

namespace Outsourcing.Samples.MayWeShare;

/// <summary>The program without its terminal: arguments in, text out, and an exit code.</summary>
/// <param name="output">Where the result goes.</param>
/// <param name="error">Where problems go, one a line.</param>
/// <param name="console">Makes the console on which text is shown and questions are asked.</param>
/// <param name="canAsk">Whether somebody sits at the input, so that the program may wait for answers.</param>
internal sealed class ShareProgram(TextWriter output, TextWriter error, Func<IAnsiConsole> console, bool canAsk)
    : SampleProgram(output, error)
{
    protected override (RootCommand Command, Func<ParseResult, int> Answer) CommandLine()
    {
        var options = new Options();
        return (options.Command(), parsed => Answer(options.Request(parsed)));
    }

    private int Answer(Request request)
    {
        if (request.New is { } folder)
        {
            return Start(request, folder);
        }

        // A list to pick from needs somebody who presses keys and a terminal that moves its cursor.
        if (
            request.IsEmpty
            && canAsk
            && console() is { Profile.Capabilities: { Interactive: true, Ansi: true } } screen
        )
        {
            new Dialogue(screen).Hold();
            return Fine;
        }

        return Show(request);
    }

    private int Start(Request request, string folder)
    {
        if (request with { New = null, Template = null } is not { IsEmpty: true })
        {
            return Refuse("--new only writes files to start from; of the other options it knows --template alone.");
        }

        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return Refuse($"{folder}: The folder cannot be made: {e.Message}");
        }

        var (agreement, flows) = (
            Path.Combine(folder, Templates.AgreementName),
            Path.Combine(folder, Templates.FlowsName)
        );
        // All or nothing: flows that do not belong to the agreement would be none.
        string[] there = [.. new[] { agreement, flows }.Where(File.Exists)];
        if (there.Length > 0)
        {
            return Refuse(there.Select(path => $"{path}: The file exists already; nothing was written."));
        }

        foreach (
            var (path, text) in (IEnumerable<(string, string)>)
                [(agreement, Templates.Agreement(request.Template)), (flows, Templates.Flows(request.Template))]
        )
        {
            if (Save(path, text, FileMode.CreateNew) is { } problem)
            {
                return Refuse(problem);
            }
        }

        Output.WriteLine($"Wrote {agreement} and {flows}. Change them, then give them as FILE and --flows FILE.");
        return Fine;
    }

    private int Show(Request request)
    {
        List<string> problems = [.. Problems(request)];
        var days = Days.Of(request, problems);
        if (problems.Count > 0)
        {
            return Refuse(problems);
        }

        var agreement = request.File is { } file
            ? AgreementFile.Read(file)
            : AgreementFile.Parse(Templates.Agreement(request.Template));
        var flows = request.Flows is { } path
            ? FlowsFile.Read(path)
            : FlowsFile.Parse(Templates.Flows(request.Template));
        problems =
        [
            .. agreement.Problems.Select(problem => $"{request.File}: {problem}"),
            .. flows.Problems.Select(problem => $"{request.Flows}: {problem}"),
        ];
        if (agreement.Value is not { } known || flows.Value is not { } asked)
        {
            return Refuse(problems);
        }

        problems = [.. asked.Problems(known).Select(problem => $"{request.Flows}: {problem}")];
        if (problems.Count > 0)
        {
            return Refuse(problems);
        }

        var asking = new Asking(days.View(known, asked.On), asked);
        return request.IsSingle ? Single(request, asking) : Show(request, new Overview(asking));
    }

    private int Single(Request request, Asking asking)
    {
        var reading = asking.Question(request);
        if (reading.Value is not { } question)
        {
            return Refuse(reading.Problems.Select(problem => problem.ToString()));
        }

        var answer = asking.Answer(question);
        return Show(
            request.Json ? () => JsonSharing.Of(answer) : null,
            () => new ConsoleAnswer(console()).Write(answer)
        );
    }

    private int Show(Request request, Overview overview) =>
        Show(
            request.Json ? () => JsonSharing.Of(overview) : null,
            () => new ConsoleSharing(console()).Write(overview),
            ("Report", request.Report, () => HtmlSharing.Of(overview))
        );

    private static IEnumerable<string> Problems(Request request)
    {
        if (request is { Template: not null } and ({ File: not null } or { Flows: not null }))
        {
            yield return "Give files or a template, not both.";
        }
        else if (request.File is null != request.Flows is null)
        {
            yield return "An agreement of your own needs its flows: give FILE and --flows FILE.";
        }

        if (request.IsSingle && request is not { Item: not null, To: not null, Purpose: not null })
        {
            yield return "One question needs --item, --to and --purpose.";
        }

        if (request is { IsSingle: true, Report: not null })
        {
            yield return "A report shows all flows; it is not written for one question.";
        }

        foreach (
            var problem in ReportProblems(request.Report, ("the agreement", request.File), ("the flows", request.Flows))
        )
        {
            yield return problem;
        }
    }
}
