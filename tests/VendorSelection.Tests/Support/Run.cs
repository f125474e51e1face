namespace Outsourcing.Samples.VendorSelection.Tests;

/// <summary>One run of the program: its exit code and what it wrote.</summary>
internal sealed record Run(int Code, string Output, string Error)
{
    public static Run Of(params string[] arguments) => InWidth(null, arguments);

    /// <summary>Runs the program with a console of a width; <see langword="null"/> for the usual one.</summary>
    public static Run InWidth(int? width, params string[] arguments)
    {
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var code = new SelectionProgram(
            output,
            error,
            () =>
            {
                var screen = Screen.Of(output, isRedirected: true);
                screen.Profile.Width = width ?? screen.Profile.Width;
                return screen;
            }
        ).Run(arguments);
        return new Run(code, Normalized(output.ToString()), Normalized(error.ToString()));
    }

    public IReadOnlyList<string> Problems => Error.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Gets the output without line breaks, to look for sentences that may be wrapped.</summary>
    public string Sentences =>
        string.Join(' ', Output.Split((char[])[' ', '\n'], StringSplitOptions.RemoveEmptyEntries));

    private static string Normalized(string text) =>
        string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd()));
}
