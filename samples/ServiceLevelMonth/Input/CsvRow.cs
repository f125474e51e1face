using System.Globalization;
using NodaTime.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>A row while it is read: its cells as values, and everything that is wrong with it.</summary>
internal sealed class CsvRow(CsvTable table, CsvLine line, DateTimeZone zone)
{
    /// <summary>Eleven days; nobody waits longer.</summary>
    private const int MostSeconds = 1_000_000;

    /// <summary>More than any month has of anything, and few enough to add up.</summary>
    private const long MostCounted = 1_000_000_000;

    private static readonly IPattern<OffsetDateTime> WithOffset = new CompositePatternBuilder<OffsetDateTime>
    {
        { OffsetDateTimePattern.ExtendedIso, _ => true },
        { OffsetDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mmo<Z+HH:mm>"), _ => false },
    }.Build();

    private static readonly IPattern<LocalDateTime> Local = new CompositePatternBuilder<LocalDateTime>
    {
        { LocalDateTimePattern.ExtendedIso, _ => true },
        { LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd'T'HH:mm"), _ => false },
        { LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm:ss"), _ => false },
        { LocalDateTimePattern.CreateWithInvariantCulture("uuuu-MM-dd HH:mm"), _ => false },
    }.Build();

    private readonly List<InputProblem> problems = [];

    public IReadOnlyList<InputProblem> Problems => problems;

    public string? OptionalText(string name) => table.Cell(line, name).Text is { Length: > 0 } text ? text : null;

    public string Text(string name) => Filled(name) ?? "?";

    public Instant? OptionalInstant(string name) => OptionalText(name) is null ? null : Instant(name);

    /// <summary>Reads a time that is not before another one.</summary>
    public Instant? OptionalInstant(string name, string startName, Instant start)
    {
        var end = OptionalInstant(name);
        if (end < start && problems.Count == 0)
        {
            Report(name, $"The time is before that in the column '{startName}'.");
        }

        return end;
    }

    /// <summary>Reads a time that goes on for a while.</summary>
    public Interval Interval(string startName, string endName)
    {
        var (start, end) = (Instant(startName), Instant(endName));
        if (end > start)
        {
            return new Interval(start, end);
        }

        if (problems.Count == 0)
        {
            Report(endName, $"The time is not after that in the column '{startName}'.");
        }

        return new Interval(start, start);
    }

    /// <summary>Reads a time with a zone, or a reading of the clocks in the zone of the contract.</summary>
    public Instant Instant(string name)
    {
        if (Filled(name) is not { } text)
        {
            return default;
        }

        var hasOffset = WithOffset.Parse(text).TryGetValue(default, out var point);
        var reading = point.LocalDateTime;
        if (!hasOffset && !Local.Parse(text).TryGetValue(default, out reading))
        {
            Report(name, $"'{text}' is not a time such as 2026-03-29T01:50:00+01:00 or 2026-03-29T01:50.");
            return default;
        }

        if (!SupportedYears.Contain(reading.Year))
        {
            Report(name, $"'{text}': {SupportedYears.Reason(reading.Year)}.");
            return default;
        }

        if (hasOffset)
        {
            return point.ToInstant();
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

        if (
            Number(text) is { } seconds and >= 0 and <= MostSeconds
            && seconds * NodaConstants.NanosecondsPerSecond is var nanoseconds
            && decimal.IsInteger(nanoseconds)
        )
        {
            return Duration.FromNanoseconds((long)nanoseconds);
        }

        Report(name, $"'{text}' is not a number of seconds, from 0 to 1000000 and with at most nine decimals.");
        return null;
    }

    public decimal Decimal(string name)
    {
        if (Filled(name) is not { } text)
        {
            return 0;
        }

        if (Number(text) is { } number)
        {
            return number;
        }

        Report(name, $"'{text}' is not a number.");
        return 0;
    }

    /// <summary>Reads a count, which is not below zero.</summary>
    public long Whole(string name)
    {
        if (Filled(name) is not { } text)
        {
            return 0;
        }

        if (long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var count) && count <= MostCounted)
        {
            return count;
        }

        Report(name, $"'{text}' is not a count, from 0 to {MostCounted}.");
        return 0;
    }

    /// <summary>Reads one of some words.</summary>
    public T Word<T>(string name, params ReadOnlySpan<(string Word, T Value)> words)
        where T : struct
    {
        if (Filled(name) is not { } text)
        {
            return default;
        }

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

    /// <summary>Notes something that is wrong with a cell.</summary>
    public void Report(string name, string message)
    {
        var column = table.Cell(line, name).Column;
        problems.Add(new InputProblem(message, line.Number, column, name));
    }

    private string? Filled(string name)
    {
        var text = OptionalText(name);
        if (text is null)
        {
            Report(name, "The cell is empty.");
        }

        return text;
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
