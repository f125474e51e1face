using System.Text;
using Outsourcing.Samples;
using Outsourcing.Samples.ServiceLevelMonth;

if (!Console.IsOutputRedirected)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

return new MonthProgram(
    Console.Out,
    Console.Error,
    () => Screen.Of(Console.Out, Console.IsOutputRedirected),
    () => Screen.Of(Console.Error, Console.IsErrorRedirected)
).Run(args);
