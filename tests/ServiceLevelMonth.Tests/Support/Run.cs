namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

/// <summary>One run of the program: its exit code, what it wrote, and what it showed of its progress.</summary>
internal sealed record Run(int Code, string Output, string Error, string Progress)
{
    public static Run Of(params string[] arguments) => InWidth(null, arguments);

    /// <summary>Runs the program with a console of a width; <see langword="null"/> for the usual one.</summary>
    public static Run InWidth(int? width, params string[] arguments) => Of(width, isTerminal: false, arguments);

    /// <summary>Runs the program with progress on a terminal, and the result redirected.</summary>
    public static Run WithProgress(params string[] arguments) => Of(null, isTerminal: true, arguments);

    public IReadOnlyList<string> Problems => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gets the output without line breaks, to look for sentences that may be wrapped.</summary>
    public string Sentences =>
        string.Join(' ', Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static Run Of(int? width, bool isTerminal, string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        using var progress = new StringWriter { NewLine = "\n" };
        var code = new MonthProgram(
            output,
            error,
            () =>
            {
                var screen = Screen.Of(output, isRedirected: true);
                screen.Profile.Width = width ?? screen.Profile.Width;
                return screen;
            },
            () =>
            {
                var screen = Screen.Of(progress, isRedirected: true);
                screen.Profile.Capabilities.Interactive = isTerminal;
                screen.Profile.Capabilities.Ansi = isTerminal;
                return screen;
            }
        ).Run(arguments);
        return new Run(code, Normalized(output.ToString()), Normalized(error.ToString()), progress.ToString());
    }

    private static string Normalized(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
}
