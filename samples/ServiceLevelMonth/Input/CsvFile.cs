using System.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Reads a CSV file row by row into observations.</summary>
internal static class CsvFile
{
    /// <summary>Ten million rows are more than a month of any contact centre.</summary>
    public const int MostRows = 10_000_000;

    /// <summary>A row that is longer than this is no row.</summary>
    private const int MostLetters = 100_000;

    /// <summary>Reads all rows; a row with a problem is left out, listed and counted.</summary>
    /// <param name="name">What the file is called.</param>
    /// <param name="open">Opens the file.</param>
    /// <param name="zone">The zone of readings without one.</param>
    /// <param name="required">The columns that must be there.</param>
    /// <param name="read">Makes an observation of a row.</param>
    /// <param name="progress">Told of the part that is read, from 0 to 1.</param>
    public static (IReadOnlyList<T> Items, Intake Intake) Read<T>(
        string name,
        Func<Stream> open,
        DateTimeZone zone,
        IReadOnlyList<string> required,
        Func<CsvRow, T> read,
        Action<double> progress
    )
        where T : class
    {
        try
        {
            using var stream = open();
            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
            return Read(name, new Lines(reader), Part, zone, required, read, progress);

            double Part() => stream.Length == 0 ? 1 : (double)stream.Position / stream.Length;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return ([], Intake.Refused(name, new InputProblem("There is no such file.")));
        }
        catch (DecoderFallbackException)
        {
            return ([], Intake.Refused(name, new InputProblem("The text is not UTF-8; save the file as CSV UTF-8.")));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], Intake.Refused(name, new InputProblem($"The file cannot be read: {e.Message}")));
        }
    }

    private static (IReadOnlyList<T> Items, Intake Intake) Read<T>(
        string name,
        TextReader reader,
        Func<double> part,
        DateTimeZone zone,
        IReadOnlyList<string> required,
        Func<CsvRow, T> read,
        Action<double> progress
    )
        where T : class
    {
        CsvTable? table = null;
        var (items, problems) = (new List<T>(), new List<InputProblem>());
        var (rows, leftOut) = (0, 0);
        foreach (var line in CsvLine.Read(reader))
        {
            if (table is null)
            {
                table = new CsvTable(line, required);
                if (table.Problems.Count > 0)
                {
                    return ([], new Intake(name, 0, 0, table.Problems, CanBeUsed: false));
                }

                continue;
            }

            if (++rows > MostRows)
            {
                return ([], Intake.Refused(name, new InputProblem($"The file has more than {MostRows} rows.")));
            }

            if (rows % 4096 == 0)
            {
                progress(part());
            }

            var found = Item(table, line, zone, read, items);
            leftOut += found.Count > 0 ? 1 : 0;
            problems.AddRange(found.Take(Intake.MostProblems - problems.Count));
        }

        progress(1);
        return table is null
            ? (
                [],
                Intake.Refused(name, new InputProblem($"There is no header line with: {string.Join(", ", required)}."))
            )
            : (items, new Intake(name, rows, leftOut, problems));
    }

    private static IReadOnlyList<InputProblem> Item<T>(
        CsvTable table,
        CsvLine line,
        DateTimeZone zone,
        Func<CsvRow, T> read,
        List<T> items
    )
        where T : class
    {
        if (line.HasBadQuotes)
        {
            return [new InputProblem("A quote stands inside a cell, or a closing quote is missing.", line.Number)];
        }

        var row = new CsvRow(table, line, zone);
        try
        {
            var item = read(row);
            if (row.Problems.Count == 0)
            {
                items.Add(item);
            }

            return row.Problems;
        }
        catch (ArgumentException e)
        {
            // What the library refuses to make of the row; only said when nothing else is wrong with it.
            return row.Problems.Count > 0 ? row.Problems : [new InputProblem(e.Message, line.Number)];
        }
    }

    /// <summary>Lines of bounded length, so that a file without line breaks does not fill the memory.</summary>
    private sealed class Lines(TextReader reader) : TextReader
    {
        public override string? ReadLine()
        {
            var line = new StringBuilder();
            for (var letter = reader.Read(); letter >= 0; letter = reader.Read())
            {
                if (letter == '\n')
                {
                    return line.ToString().TrimEnd('\r');
                }

                if (line.Length < MostLetters)
                {
                    line.Append((char)letter);
                }
            }

            return line.Length > 0 ? line.ToString() : null;
        }
    }
}
