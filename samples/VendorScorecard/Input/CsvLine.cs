using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>One line of a CSV text with its number: comments (#) and blank lines are left out.</summary>
/// <remarks>Each line is parsed by itself, so that a forgotten closing quote spoils one line and every problem knows its line.</remarks>
internal sealed record CsvLine(int Number, IReadOnlyList<string> Cells, bool HasBadQuotes)
{
    public static IReadOnlyList<CsvLine> All(string text)
    {
        var lines = Numbered(text).ToList();
        if (lines.Count == 0)
        {
            return [];
        }

        var delimiter = DelimiterOf(lines[0].Text);
        return [.. lines.Select(line => Parse(line.Number, line.Text, delimiter))];
    }

    private static IEnumerable<(int Number, string Text)> Numbered(string text)
    {
        using var reader = new StringReader(text);
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            var content = line.AsSpan().Trim();
            if (!content.IsEmpty && content[0] != '#')
            {
                yield return (number, line);
            }
        }
    }

    /// <summary>The first comma, semicolon or tab of the header that is not inside quotes.</summary>
    private static string DelimiterOf(string header)
    {
        var quoted = false;
        foreach (var letter in header)
        {
            quoted ^= letter == '"';
            if (!quoted && letter is ',' or ';' or '\t')
            {
                return letter.ToString();
            }
        }

        return ";";
    }

    private static CsvLine Parse(int number, string text, string delimiter)
    {
        var bad = false;
        var configuration = new CsvConfiguration(CultureInfo.InvariantCulture)
        {
            Delimiter = delimiter,
            HasHeaderRecord = false,
            TrimOptions = TrimOptions.Trim,
            BadDataFound = _ => bad = true,
        };
        using var reader = new StringReader(text);
        using var parser = new CsvParser(reader, configuration);
        return parser.Read() ? new CsvLine(number, parser.Record ?? [], bad) : new CsvLine(number, [], bad);
    }
}
