using System.Text;

namespace Outsourcing.Samples;

/// <summary>Texts that are part of a program.</summary>
internal static class Resource
{
    /// <summary>Reads a text that was built into the assembly of a type.</summary>
    public static string Text(Type neighbour, string name)
    {
        using var stream = neighbour.Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
