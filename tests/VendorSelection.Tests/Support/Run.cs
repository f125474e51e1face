using Outsourcing.Samples.VendorSelection;
using Spectre.Console;

namespace Outsourcing.Samples;

internal sealed partial record Run
{
    private static partial SampleProgram Program(TextWriter output, TextWriter error, Func<IAnsiConsole> console) =>
        new SelectionProgram(output, error, console);
}
