using System.CommandLine;
using System.Text;

namespace Outsourcing.Samples;

/// <summary>A program without its terminal: arguments in, text out, and an exit code.</summary>
/// <param name="output">Where the result goes.</param>
/// <param name="error">Where problems go, one a line.</param>
internal abstract class SampleProgram(TextWriter output, TextWriter error)
{
    public const int Fine = 0;
    public const int CannotWrite = 1;
    public const int BadInput = 2;

    protected TextWriter Output => output;

    public int Run(params string[] arguments)
    {
        try
        {
            return Answer(arguments);
        }
        catch (Exception e) when (IsWriting(e))
        {
            // The output is closed or full, or the reader of a pipe went away.
            Complain($"The result cannot be written: {e.Message}");
            return CannotWrite;
        }
    }

    /// <summary>The command line, made anew for each run.</summary>
    protected abstract (RootCommand Command, Func<ParseResult, int> Answer) CommandLine();

    protected int Refuse(params IEnumerable<string> problems)
    {
        foreach (var problem in problems)
        {
            error.WriteLine(Shown(problem));
        }

        return BadInput;
    }

    /// <summary>Writes the files that were asked for, and the answer: as JSON, or on the screen with the files named below.</summary>
    /// <param name="json">The answer as JSON; <see langword="null"/> for the screen.</param>
    /// <param name="screen">Writes the answer on the screen.</param>
    /// <param name="files">What each file is called, where it goes if it is asked for, and its text.</param>
    protected int Show(
        Func<string>? json,
        Action screen,
        params IReadOnlyList<(string What, string? Path, Func<string> Text)> files
    )
    {
        var asked = files.Where(file => file.Path is not null).ToList();
        foreach (var (_, path, text) in asked)
        {
            if (Save(path!, text(), FileMode.Create) is { } problem)
            {
                return Refuse(problem);
            }
        }

        if (json is not null)
        {
            Output.WriteLine(json());
            return Fine;
        }

        screen();
        if (asked.Count > 0)
        {
            Output.WriteLine();
        }

        foreach (var (what, path, _) in asked)
        {
            Output.WriteLine($"{what}: {path}");
        }

        return Fine;
    }

    /// <summary>Says what is wrong with where a report shall go: that it is no page, or one of the files that are read.</summary>
    protected static IEnumerable<string> ReportProblems(
        string? report,
        params IEnumerable<(string What, string? Path)> read
    )
    {
        if (report is null)
        {
            yield break;
        }

        if (
            !report.EndsWith(".html", StringComparison.OrdinalIgnoreCase)
            && !report.EndsWith(".htm", StringComparison.OrdinalIgnoreCase)
        )
        {
            yield return $"{report}: The name of a report ends in .html.";
        }

        foreach (var (what, path) in read)
        {
            if (path is not null && RealPath.AreSame(report, path))
            {
                yield return $"{report}: The report would overwrite {what}.";
            }
        }
    }

    /// <summary>Writes a file; the problem in words when that fails.</summary>
    protected static string? Save(string path, string text, FileMode mode)
    {
        try
        {
            using var file = new FileStream(path, mode, FileAccess.Write);
            file.Write(Encoding.UTF8.GetBytes(text));
            return null;
        }
        catch (IOException) when (mode == FileMode.CreateNew && File.Exists(path))
        {
            return $"{path}: The file exists already; nothing was written.";
        }
        catch (Exception e) when (IsWriting(e))
        {
            return $"{path}: The file cannot be written: {e.Message}";
        }
    }

    private static bool IsWriting(Exception e) => e is IOException or UnauthorizedAccessException;

    private void Complain(string problem)
    {
        try
        {
            error.WriteLine(Shown(problem));
        }
        catch (Exception e) when (IsWriting(e))
        {
            // Nothing is left to say it on; the exit code does.
        }
    }

    /// <summary>A problem without characters of a file that a terminal would obey instead of showing them.</summary>
    private static string Shown(string problem) =>
        string.Concat(problem.Select(letter => char.IsControl(letter) ? '\uFFFD' : letter));

    /// <summary>Finds an option that the program does not know: it was taken for the name of a file.</summary>
    private static string? MistakenOption(RootCommand command, ParseResult parsed) =>
        command
            .Arguments.SelectMany(argument => parsed.GetResult(argument)?.Tokens ?? [])
            .Select(token => token.Value)
            .FirstOrDefault(text => text.StartsWith("--", StringComparison.Ordinal));

    private int Answer(string[] arguments)
    {
        var (command, answer) = CommandLine();
        var parsed = command.Parse(arguments, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (MistakenOption(command, parsed) is { } option)
        {
            return Refuse($"There is no option '{option}'; --help lists them.");
        }

        if (parsed.Errors.Count > 0)
        {
            return Refuse(parsed.Errors.Select(problem => problem.Message));
        }

        return parsed.Action is null
            ? answer(parsed)
            : parsed.Invoke(
                new InvocationConfiguration
                {
                    Output = output,
                    Error = error,
                    EnableDefaultExceptionHandler = false,
                }
            );
    }
}
