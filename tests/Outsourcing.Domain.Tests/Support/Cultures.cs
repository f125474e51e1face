using System.Globalization;

namespace Outsourcing.Domain.Tests.Support;

/// <summary>Runs code as if it were on a machine with another culture.</summary>
internal static class Cultures
{
    /// <summary>Gets a culture in which nothing is written as in the invariant one.</summary>
    public static CultureInfo Hostile { get; } = MakeHostile();

    /// <summary>Gets the hostile culture and those real ones of the machine that are known to break things.</summary>
    public static IReadOnlyList<CultureInfo> All { get; } =
    [Hostile, .. new[] { "ar-SA", "tr-TR", "fa-IR", "de-CH", "th-TH" }.Select(Find).OfType<CultureInfo>()];

    /// <summary>Calls a function under a culture.</summary>
    public static T In<T>(CultureInfo culture, Func<T> call)
    {
        var (before, beforeUi) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = culture;
            CultureInfo.CurrentUICulture = culture;
            return call();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
            CultureInfo.CurrentUICulture = beforeUi;
        }
    }

    // A machine without culture data knows none of them; the hostile one is always there.
    private static CultureInfo? Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException)
        {
            return null;
        }
    }

    private static CultureInfo MakeHostile()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat = new NumberFormatInfo
        {
            NegativeSign = "~",
            PositiveSign = "^",
            NumberDecimalSeparator = "#",
            NumberGroupSeparator = "_",
            NumberGroupSizes = [2],
            CurrencyDecimalSeparator = "#",
            CurrencySymbol = "?",
            PercentDecimalSeparator = "#",
            PercentSymbol = "pct",
            NaNSymbol = "nil",
            PositiveInfinitySymbol = "lots",
            NegativeInfinitySymbol = "~lots",
        };
        culture.DateTimeFormat = new DateTimeFormatInfo
        {
            DateSeparator = "|",
            TimeSeparator = "!",
            ShortDatePattern = "dd/MM/yy",
            LongDatePattern = "dd/MM/yy",
            ShortTimePattern = "mm:HH",
            LongTimePattern = "ss:mm:HH",
        };
        return culture;
    }
}
