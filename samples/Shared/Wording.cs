using System.Globalization;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Samples;

/// <summary>Lists, numbers and shares in the words that all samples use.</summary>
internal static class Wording
{
    /// <summary>How many of many things are named one by one.</summary>
    private const int MostNamed = 5;

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

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

    /// <summary>An amount with its thousands apart.</summary>
    public static string Amount(Money amount)
    {
        var text = amount.ToString();
        var whole = text.TakeWhile(letter => letter is '-' or (>= '0' and <= '9')).Count();
        return decimal.TryParse(
            text[..whole],
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number.ToString("#,0", CultureInfo.InvariantCulture) + text[whole..]
            : text;
    }

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
