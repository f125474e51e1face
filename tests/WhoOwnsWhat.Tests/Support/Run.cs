using Outsourcing.Samples.WhoOwnsWhat;
using Spectre.Console;

namespace Outsourcing.Samples;

internal sealed partial record Run
{
    private static partial SampleProgram Program(TextWriter output, TextWriter error, Func<IAnsiConsole> console) =>
        new OwnersProgram(output, error, console);
}
