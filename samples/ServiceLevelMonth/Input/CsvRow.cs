using System.Globalization;
using NodaTime.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>A row while it is read: its cells as values, and everything that is wrong with it.</summary>
internal sealed class CsvRow(CsvTable table, CsvLine line, DateTimeZone zone)
{
    private static readonly OffsetDateTimePattern WithOffset = OffsetDateTimePattern.ExtendedIso;
    private static readonly IPattern<LocalDateTime> Local = new CompositePatternBuilder<LocalDateTime>
    {
        { LocalDateTimePattern.ExtendedIso, _ => true },
        { LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"), _ => false },
        { LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss"), _ => false },
        { LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"), _ => false },
    }.Build();

    private readonly List<InputProblem> problems = [];

    public int Line => line.Number;

    public IReadOnlyList<InputProblem> Problems => problems;

    /// <summary>Notes something that is wrong with the row as a whole.</summary>
    public void Report(string message) => problems.Add(new InputProblem(message, line.Number));

    public string? OptionalText(string name) => table.Cell(line, name).Text is { Length: > 0 } text ? text : null;

    public string Text(string name)
    {
        if (OptionalText(name) is { } text)
        {
            return text;
        }

        Report(name, "The cell is empty.");
        return "?";
    }

    public Instant? OptionalInstant(string name) => OptionalText(name) is null ? null : Instant(name);

    /// <summary>Reads a time with a zone, or a reading of the clocks in the zone of the contract.</summary>
    public Instant Instant(string name)
    {
        var text = Text(name);
        if (WithOffset.Parse(text).TryGetValue(default, out var point))
        {
            return point.ToInstant();
        }

        if (!Local.Parse(text).TryGetValue(default, out var reading))
        {
            if (!string.Equals(text, "?", StringComparison.Ordinal))
            {
                Report(name, $"'{text}' is not a time such as 2026-03-29T01:50:00+01:00 or 2026-03-29T01:50.");
            }

            return default;
        }

        var mapping = zone.MapLocal(reading);
        if (mapping.Count != 1)
        {
            var what = mapping.Count == 0 ? "does not exist" : "stands twice";
            Report(name, $"The reading '{text}' {what} in {zone.Id}; add the difference from UTC, such as +01:00.");
            return default;
        }

        return mapping.Single().ToInstant();
    }

    public Duration? OptionalSeconds(string name)
    {
        if (OptionalText(name) is not { } text)
        {
            return null;
        }

        if (Number(text) is { } seconds and >= 0 and <= 1_000_000)
        {
            return Duration.FromTicks((long)(seconds * NodaConstants.TicksPerSecond));
        }

        Report(name, $"'{text}' is not a number of seconds, zero or more.");
        return null;
    }

    public decimal Decimal(string name)
    {
        var text = Text(name);
        if (Number(text) is { } number)
        {
            return number;
        }

        Report(name, $"'{text}' is not a number.");
        return 0;
    }

    /// <summary>Reads one of some words.</summary>
    public T Word<T>(string name, params ReadOnlySpan<(string Word, T Value)> words)
        where T : struct
    {
        var text = Text(name);
        foreach (var (word, value) in words)
        {
            if (string.Equals(word, text, StringComparison.OrdinalIgnoreCase))
            {
                return value;
            }
        }

        var known = new List<string>();
        foreach (var (word, _) in words)
        {
            known.Add(word);
        }

        Report(name, $"'{text}' is none of: {string.Join(", ", known)}.");
        return default;
    }

    private void Report(string name, string message)
    {
        var column = table.Cell(line, name).Column;
        problems.Add(new InputProblem(message, line.Number, column, name));
    }

    private static decimal? Number(string text) =>
        decimal.TryParse(
            text,
            NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
