using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace Outsourcing.Samples;

/// <summary>One line of a CSV text with its number: comments (#), lines without a value and a first line <c>sep=;</c> are left out.</summary>
/// <remarks>Each line is parsed by itself, so that a forgotten closing quote spoils one line and every problem knows its line.</remarks>
internal sealed record CsvLine(int Number, IReadOnlyList<string> Cells, bool HasBadQuotes)
{
    /// <summary>Gets whether a cell contains a character that a terminal would obey instead of showing it.</summary>
    public bool HasControls => Cells.Any(cell => cell.Any(char.IsControl));

    public InputProblem BadQuotes => new("A quote stands inside a cell, or a closing quote is missing.", Number);

    public InputProblem Controls => new("A cell contains a control character.", Number);

    /// <summary>Reads line after line; nothing is kept.</summary>
    public static IEnumerable<CsvLine> Read(TextReader reader)
    {
        string? delimiter = null;
        var isFirst = true;
        foreach (var (number, text) in Numbered(reader))
        {
            var named = isFirst ? Named(text) : null;
            isFirst = false;
            if (named is not null)
            {
                delimiter = named;
                continue;
            }

            delimiter ??= DelimiterOf(text);
            var line = Parse(number, text, delimiter);
            if (line.HasBadQuotes || line.Cells.Any(cell => cell.Length > 0))
            {
                yield return line;
            }
        }
    }

    private static IEnumerable<(int Number, string Text)> Numbered(TextReader reader)
    {
        for (var number = 1; reader.ReadLine() is { } line; number++)
        {
            if (!string.IsNullOrWhiteSpace(line) && !IsComment(line))
            {
                yield return (number, line);
            }
        }
    }

    /// <summary>A spreadsheet puts quotes around a comment that contains the delimiter.</summary>
    private static bool IsComment(string line) => line.AsSpan().TrimStart().TrimStart('"').TrimStart().StartsWith("#");

    /// <summary>The delimiter that a line such as <c>sep=;</c> names for a spreadsheet; <see langword="null"/> when it is no such line.</summary>
    private static string? Named(string line)
    {
        const string Key = "sep=";
        var text = line.AsSpan().TrimStart().TrimStart('"');
        return
            text.StartsWith(Key, StringComparison.OrdinalIgnoreCase)
            && text.Length > Key.Length
            && text[Key.Length] is var mark and (',' or ';' or '\t' or '|')
            ? mark.ToString()
            : null;
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
