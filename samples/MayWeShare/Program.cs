using System.Text;
using Outsourcing.Samples;
using Outsourcing.Samples.MayWeShare;

if (!Console.IsOutputRedirected)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

return new ShareProgram(
    Console.Out,
    Console.Error,
    () => Screen.Of(Console.Out, Console.IsOutputRedirected),
    canAsk: !Console.IsInputRedirected
).Run(args);
