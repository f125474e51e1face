using System.Globalization;
using System.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Reads a CSV file row by row into observations; a row with a problem is left out, listed and counted.</summary>
/// <param name="name">What the file is called.</param>
/// <param name="zone">The zone of readings without one.</param>
/// <param name="required">The columns that must be there.</param>
/// <param name="read">Makes an observation of a row.</param>
/// <param name="idOf">Tells by what an observation is known; of several the first counts.</param>
/// <param name="progress">Told of the part that is read, from 0 to 1.</param>
internal sealed class CsvFile<T>(
    string name,
    DateTimeZone zone,
    IReadOnlyList<string> required,
    Func<CsvRow, T> read,
    Func<T, string> idOf,
    Action<double> progress
)
    where T : class
{
    /// <summary>Ten million rows are more than a month of any contact centre.</summary>
    private const int MostRows = 10_000_000;

    private readonly List<T> items = [];
    private readonly List<InputProblem> problems = [];

    /// <summary>At which line and place among the items each observation stands.</summary>
    private readonly Dictionary<string, (int Line, int Item)> places = new(StringComparer.Ordinal);

    private int problemCount;

    /// <summary>Reads all rows of what <paramref name="open"/> opens.</summary>
    public (IReadOnlyList<T> Items, Intake Intake) Read(Func<Stream> open)
    {
        try
        {
            using var stream = open();
            using var reader = new StreamReader(stream, new UTF8Encoding(false, throwOnInvalidBytes: true));
            using var lines = new BoundedLines(reader);
            return (items, Read(lines, Part));

            double Part() => stream.Length == 0 ? 1 : (double)stream.Position / stream.Length;
        }
        catch (Exception e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            return ([], Refused("There is no such file."));
        }
        catch (DecoderFallbackException)
        {
            return ([], Refused("The text is not UTF-8; save the file as CSV UTF-8."));
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return ([], Refused($"The file cannot be read: {e.Message}"));
        }
    }

    private Intake Read(BoundedLines lines, Func<double> part)
    {
        CsvTable? table = null;
        var (rows, leftOut) = (0, 0);
        foreach (var line in CsvLine.Read(lines))
        {
            if (table is null)
            {
                table = new CsvTable(line, required);
                if (table.Problems.Count > 0)
                {
                    return Intake.Refused(name, table.Problems);
                }

                continue;
            }

            if (++rows > MostRows)
            {
                return Refused(string.Create(CultureInfo.InvariantCulture, $"The file has more than {MostRows} rows."));
            }

            if (rows % 4096 == 0)
            {
                progress(part());
            }

            var found = lines.IsCut ? [BoundedLines.TooLong(line.Number)] : Add(table, line);
            leftOut += found.Count > 0 ? 1 : 0;
            problemCount += found.Count;
            problems.AddRange(found.Take(Intake.MostProblems - problems.Count));
        }

        progress(1);
        return table is null
            ? Refused($"There is no header line with: {string.Join(", ", required)}.")
            : new Intake(name, rows, leftOut, problems, problemCount);
    }

    /// <summary>Adds the observation of a row, or tells what is wrong with it.</summary>
    private IReadOnlyList<InputProblem> Add(CsvTable table, CsvLine line)
    {
        if (line.HasBadQuotes)
        {
            return [line.BadQuotes];
        }

        if (line.HasControls)
        {
            return [line.Controls];
        }

        if (line.Cells.Count != table.Width)
        {
            return [Problem(line, $"The row has {line.Cells.Count} cells; the header has {table.Width}.")];
        }

        var row = new CsvRow(table, line, zone);
        try
        {
            var item = read(row);
            return row.Problems.Count > 0 ? row.Problems : Add(item, line.Number, row);
        }
        catch (ArgumentException e)
        {
            // What the library refuses to make of the row; only said when nothing else is wrong with it.
            return row.Problems.Count > 0 ? row.Problems : [new InputProblem(Sentence(e), line.Number)];
        }
    }

    private IReadOnlyList<InputProblem> Add(T item, int line, CsvRow row)
    {
        var id = idOf(item);
        if (places.TryAdd(id, (line, items.Count)))
        {
            items.Add(item);
            return [];
        }

        var first = places[id];
        row.Report(
            required[0],
            string.Create(
                CultureInfo.InvariantCulture,
                $"'{id}' stands in line {first.Line} already, {(items[first.Item].Equals(item) ? "just the same" : "with other content")}; the first counts."
            )
        );
        return row.Problems;
    }

    private Intake Refused(string message) => Intake.Refused(name, new InputProblem(message));

    private static InputProblem Problem(CsvLine line, FormattableString message) =>
        new(FormattableString.Invariant(message), line.Number);

    /// <summary>The message without the name of a parameter, which means nothing to the owner of a file.</summary>
    private static string Sentence(ArgumentException e) => e.Message.Split(" (Parameter '", StringSplitOptions.None)[0];
}
