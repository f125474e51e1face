using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.ICalendar;

/// <summary>The rule by which an event of whole days recurs, as its line says it: what it costs to work it out, and where it may stop.</summary>
internal sealed class RecurrenceLine
{
    private const int DaysPerYear = 366;

    private static readonly LocalDatePattern Basic = LocalDatePattern.CreateWithInvariantCulture("uuuuMMdd");

    private readonly List<(string Key, string Value)> parts;

    private RecurrenceLine(List<(string Key, string Value)> parts) => this.parts = parts;

    private string Frequency => Value("FREQ") ?? "";

    /// <summary>Reads a line such as <c>RRULE:FREQ=YEARLY</c>.</summary>
    /// <exception cref="FormatException">It has no such parts, or counts in less than days.</exception>
    public static RecurrenceLine Read(string line, int number)
    {
        var colon = line.IndexOf(':', StringComparison.Ordinal);
        var named = line[(colon + 1)..]
            .Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(part => part.Split('=', 2))
            .ToList();
        if (colon < 0 || named.Exists(part => part.Length < 2))
        {
            throw EventText.Error(number, $"'{EventText.Short(line)}' is no rule of recurrence");
        }

        var rule = new RecurrenceLine([.. named.Select(part => (part[0].ToUpperInvariant(), part[1]))]);
        return
            rule.Frequency.ToUpperInvariant() is "DAILY" or "WEEKLY" or "MONTHLY" or "YEARLY"
            && !rule.parts.Exists(part => part.Key is "BYHOUR" or "BYMINUTE" or "BYSECOND")
            ? rule
            : throw EventText.Error(
                number,
                $"an event of whole days recurs by days, weeks, months or years, not by '{EventText.Short(line)}'"
            );
    }

    /// <summary>Estimates how many days are looked at from the start until a date.</summary>
    public long Cost(LocalDate start, LocalDate until)
    {
        var years = Math.Max(0, until.Year - start.Year) + 1L;
        var weeks = Value("BYWEEKNO")?.Split(',').Length ?? 1;
        var selects = parts.Exists(part => part.Key.StartsWith("BY", StringComparison.Ordinal));
        return years
            * Frequency.ToUpperInvariant() switch
            {
                _ when selects => DaysPerYear * (long)weeks,
                "DAILY" => DaysPerYear,
                "WEEKLY" => 53,
                "MONTHLY" => 12,
                _ => 1,
            };
    }

    /// <summary>Writes the line so that it stops at a date, unless it stops before or by a count.</summary>
    public string Until(LocalDate date)
    {
        var own =
            Value("UNTIL") is { Length: >= 8 } text && Basic.Parse(text[..8]) is { Success: true } read
                ? read.Value
                : (LocalDate?)null;
        var isBounded = Value("COUNT") is not null || (Value("UNTIL") is not null && !(own > date));
        var kept = isBounded ? parts : [.. parts.Where(part => !IsNamed(part, "UNTIL")), ("UNTIL", Basic.Format(date))];
        return "RRULE:" + string.Join(';', kept.Select(part => $"{part.Key}={part.Value}"));
    }

    private string? Value(string key) => parts.Find(part => IsNamed(part, key)).Value;

    private static bool IsNamed((string Key, string Value) part, string key) =>
        string.Equals(part.Key, key, StringComparison.Ordinal);
}
