using Outsourcing.Samples.MayWeShare;
using Outsourcing.Samples.MayWeShare.Tests;
using Spectre.Console;

namespace Outsourcing.Samples;

internal sealed partial record Run
{
    /// <summary>Runs the program at a terminal at which somebody presses keys.</summary>
    public static Run AtTerminal(params ConsoleKey[] keys) =>
        Of(output => new KeyedConsole(output, keys), canAsk: true, []);

    public static Run Of(Func<TextWriter, IAnsiConsole> console, bool canAsk, string[] arguments) =>
        Of((output, error) => new ShareProgram(output, error, () => console(output), canAsk), arguments);

    private static partial SampleProgram Program(TextWriter output, TextWriter error, Func<IAnsiConsole> console) =>
        new ShareProgram(output, error, console, canAsk: false);
}
