using Spectre.Console;

namespace Outsourcing.Samples;

/// <summary>One run of a program: its exit code and what it wrote.</summary>
internal sealed partial record Run(int Code, string Output, string Error)
{
    public static Run Of(params string[] arguments) => InWidth(null, arguments);

    /// <summary>Runs the program with a console of a width; <see langword="null"/> for the usual one.</summary>
    public static Run InWidth(int? width, params string[] arguments) =>
        Of((output, error) => Program(output, error, () => Plain(output, width)), arguments);

    public IReadOnlyList<string> Problems => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gets the output without line breaks, to look for sentences that may be wrapped.</summary>
    public string Sentences =>
        string.Join(' ', Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    /// <summary>Checks that the program answered or refused, and did not fall over; gives the exit code.</summary>
    public int AnsweredOrRefused()
    {
        Assert.True(Code is 0 or 2, Error);
        Assert.True(Code == 0 == (Error.Length == 0), Error);
        Assert.DoesNotContain("Parameter", Output + Error, StringComparison.Ordinal);
        Assert.DoesNotContain(Output + Error, letter => char.IsControl(letter) && letter != '\n');
        return Code;
    }

    private static Run Of(Func<TextWriter, TextWriter, SampleProgram> program, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = program(output, error).Run(arguments);
        return new Run(code, Normalized(output), Normalized(error));
    }

    /// <summary>The program of the sample.</summary>
    private static partial SampleProgram Program(TextWriter output, TextWriter error, Func<IAnsiConsole> console);

    private static IAnsiConsole Plain(TextWriter output, int? width)
    {
        var screen = Screen.Of(output, isRedirected: true);
        screen.Profile.Width = width ?? screen.Profile.Width;
        return screen;
    }

    private static string Normalized(StringWriter text) => text.ToString().ReplaceLineEndings("\n");
}
