using System.Globalization;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Samples;

/// <summary>Lists, numbers and shares in the words that all samples use.</summary>
internal static class Wording
{
    /// <summary>How many of many things are named one by one.</summary>
    private const int MostNamed = 5;

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>A day; nothing when there is none.</summary>
    public static string Date(LocalDate? date) => date is { } day ? LocalDatePattern.Iso.Format(day) : "";

    /// <summary>The day of an instant; nothing when there is none.</summary>
    public static string Day(Instant? at) => at is { } instant ? Date(instant.InUtc().Date) : "";

    /// <summary>What a fact says after its name and day.</summary>
    public static string After(Fact fact) => fact.ToString()[$"{fact.Id} on {Date(fact.On)}: ".Length..];

    /// <summary>What was found, what mends it, and where that stands.</summary>
    public static string Finding(Finding finding) =>
        string.Join(
            " ",
            new[] { finding.Message, finding.Remedy, finding.Basis is { } basis ? $"({basis})" : null }.OfType<string>()
        );

    public static string Because(IEnumerable<Finding> findings) =>
        string.Join(" ", findings.Select(finding => finding.Message)) is { Length: > 0 } text
            ? text
            : "nothing says why.";

    /// <summary>A list as a sentence has it: one, two and three.</summary>
    public static string List(IReadOnlyList<string> names) =>
        names.Count < 2 ? string.Concat(names) : $"{string.Join(", ", names.SkipLast(1))} and {names[^1]}";

    /// <summary>Some things by name, and the number of those beyond the first few.</summary>
    public static string Few(IReadOnlyList<string> names) =>
        names.Count <= MostNamed
            ? string.Join("; ", names)
            : Invariant($"{string.Join("; ", names.Take(MostNamed))}; and {names.Count - MostNamed} more");

    /// <summary>A number with what it counts: 1 vendor, 2 vendors.</summary>
    public static string Count(int number, string one, string many) =>
        Invariant($"{number} {(number == 1 ? one : many)}");

    public static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    /// <summary>A share of draws, rounded to what the number of draws can tell.</summary>
    public static string Chance(double share) =>
        share switch
        {
            > 0 and < 0.005 => "<1 %",
            > 0.995 and < 1 => ">99 %",
            _ => (share * 100).ToString("0", CultureInfo.InvariantCulture) + " %",
        };
}
