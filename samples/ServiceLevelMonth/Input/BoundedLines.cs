using System.Globalization;
using System.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Lines of bounded length, so that a file without line breaks does not fill the memory.</summary>
internal sealed class BoundedLines(TextReader reader) : TextReader
{
    /// <summary>A row that is longer than this is no row.</summary>
    public const int MostLetters = 100_000;

    private readonly StringBuilder line = new();

    /// <summary>Gets whether the last line is longer than it was given.</summary>
    public bool IsCut { get; private set; }

    public static InputProblem TooLong(int number) =>
        new(string.Create(CultureInfo.InvariantCulture, $"The line is longer than {MostLetters:N0} letters."), number);

    public override string? ReadLine()
    {
        line.Clear();
        IsCut = false;
        var letter = reader.Read();
        if (letter < 0)
        {
            return null;
        }

        for (; letter is >= 0 and not '\n'; letter = reader.Read())
        {
            if (line.Length < MostLetters)
            {
                line.Append((char)letter);
            }
            else
            {
                IsCut = true;
            }
        }

        return line.ToString().TrimEnd('\r');
    }
}
