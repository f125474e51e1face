using Outsourcing.Samples.VendorScorecard;
using Spectre.Console;

namespace Outsourcing.Samples;

internal sealed partial record Run
{
    private static partial SampleProgram Program(TextWriter output, TextWriter error, Func<IAnsiConsole> console) =>
        new ScorecardProgram(output, error, console);
}
