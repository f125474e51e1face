using Outsourcing.Samples.ContractTimeline;
using Spectre.Console;

namespace Outsourcing.Samples;

internal sealed partial record Run
{
    private static partial SampleProgram Program(TextWriter output, TextWriter error, Func<IAnsiConsole> console) =>
        new TimelineProgram(output, error, console);
}
