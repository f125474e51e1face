using System.Text;
using Outsourcing.Samples;
using Outsourcing.Samples.VendorSelection;

if (!Console.IsOutputRedirected)
{
    Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
}

return new SelectionProgram(Console.Out, Console.Error, () => Screen.Of(Console.Out, Console.IsOutputRedirected)).Run(
    args
);
