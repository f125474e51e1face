namespace Outsourcing.Samples.MayWeShare;

/// <summary>Breaks a text into lines for a drawing, which does not break lines by itself.</summary>
internal static class Wrapped
{
    /// <summary>The width of a letter as a share of its size, by a wide font: rather too wide than too narrow.</summary>
    private const double Letter = 0.56;
    private const double BoldLetter = 0.64;

    /// <summary>The lines of a text that is drawn in a size within a width, both in the same unit.</summary>
    public static IReadOnlyList<string> Lines(string text, double width, double size, bool isBold = false)
    {
        var most = Math.Max(4, (int)(width / (size * (isBold ? BoldLetter : Letter))));
        List<string> lines = [];
        foreach (
            var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries).SelectMany(own => Pieces(own, most))
        )
        {
            if (lines.Count > 0 && lines[^1].Length + 1 + word.Length <= most)
            {
                lines[^1] += $" {word}";
            }
            else
            {
                lines.Add(word);
            }
        }

        return lines;
    }

    private static IEnumerable<string> Pieces(string word, int most) => word.Chunk(most).Select(own => new string(own));
}
