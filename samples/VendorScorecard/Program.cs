using System.Text;
using Outsourcing.Samples.VendorScorecard;

try
{
    if (!Console.IsOutputRedirected)
    {
        Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
    }

    return new ScorecardProgram(
        Console.Out,
        Console.Error,
        () => Screen.Of(Console.Out, Console.IsOutputRedirected)
    ).Run(args);
}
catch (IOException e)
{
    // The reader of a pipe went away.
    Console.Error.WriteLine(e.Message);
    return 1;
}
