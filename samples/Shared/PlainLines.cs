using System.Text;

namespace Outsourcing.Samples;

/// <summary>Text for a file or pipe: the blanks that fill a line on a screen up to its end are left out.</summary>
internal sealed class PlainLines(TextWriter output) : TextWriter(output.FormatProvider)
{
    private int blanks;

    public override Encoding Encoding => output.Encoding;

    public override void Write(char value)
    {
        if (value == ' ')
        {
            blanks++;
            return;
        }

        if (value is not ('\r' or '\n'))
        {
            output.Write(new string(' ', blanks));
        }

        blanks = 0;
        output.Write(value);
    }

    public override void Flush() => output.Flush();
}
