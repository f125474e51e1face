using Spectre.Console;

namespace Outsourcing.Samples;

/// <summary>The console to show text on: colours and boxes on a terminal, plain text of a fixed width in a file or pipe.</summary>
internal static class Screen
{
    private const int PlainWidth = 110;

    public static IAnsiConsole Of(TextWriter output, bool isRedirected)
    {
        if (!isRedirected)
        {
            // Spectre heeds NO_COLOR and the width of the terminal by itself.
            return AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output) });
        }

        var console = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(new PlainLines(output)),
                Ansi = AnsiSupport.No,
                ColorSystem = ColorSystemSupport.NoColors,
                Interactive = InteractionSupport.No,
            }
        );
        console.Profile.Width = PlainWidth;
        return console;
    }
}
