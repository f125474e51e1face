using System.Text;
using Outsourcing.Samples;
using Outsourcing.Samples.ContractTimeline;

if (!Console.IsOutputRedirected)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

return new TimelineProgram(Console.Out, Console.Error, () => Screen.Of(Console.Out, Console.IsOutputRedirected)).Run(
    args
);
