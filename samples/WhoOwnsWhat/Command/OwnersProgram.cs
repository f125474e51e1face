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

    private int Show(Request request, Overview overview)
    {
        if (request.Report is { } page && Save(page, HtmlOwners.Of(overview), FileMode.Create) is { } problem)
        {
            return Refuse(problem);
        }

        if (request.Json)
        {
            Output.WriteLine(JsonOwners.Of(overview));
            return Fine;
        }

        new ConsoleOwners(console()).Write(overview);
        if (request.Report is { } written)
        {
            Output.WriteLine();
            Output.WriteLine($"Report: {written}");
        }

        return Fine;
    }

    private static IEnumerable<string> FileProblems(Request request)
    {
        if (request is { File: not null, Template: not null })
        {
            yield return "Give a file or a template, not both.";
        }

        if (request.Report is { } report)
        {
            if (!IsHtml(report))
            {
                yield return $"{report}: The name of a report ends in .html.";
            }

            foreach (var (what, path) in request.Laws.Select(own => ("law", own)).Append(("agreement", request.File!)))
            {
                if (path is not null && RealPath.AreSame(report, path))
                {
                    yield return $"{report}: The report would overwrite the {what}.";
                }
            }
        }
    }
}
