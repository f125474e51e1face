using Outsourcing.Samples.ServiceLevelMonth;
using Spectre.Console;

namespace Outsourcing.Samples;

internal sealed partial record Run
{
    /// <summary>Runs the program with problems and progress on a terminal, and the result redirected.</summary>
    public static Run WithProgress(params string[] arguments) =>
        Of(
            (output, error) =>
                new MonthProgram(
                    output,
                    error,
                    () => Plain(output, null),
                    () =>
                    {
                        var screen = Plain(error, null);
                        screen.Profile.Capabilities.Interactive = true;
                        screen.Profile.Capabilities.Ansi = true;
                        return screen;
                    }
                ),
            arguments
        );

    private static partial SampleProgram Program(TextWriter output, TextWriter error, Func<IAnsiConsole> console) =>
        new MonthProgram(output, error, console, () => Plain(error, null));
}
