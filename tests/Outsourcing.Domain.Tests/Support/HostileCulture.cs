using System.Globalization;

namespace Outsourcing.Domain.Tests.Support;

/// <summary>Runs a piece of code under a culture in which every sign of a number differs from the invariant one.</summary>
internal static class HostileCulture
{
    private static readonly CultureInfo Hostile = Make();

    public static T In<T>(Func<T> read)
    {
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = Hostile;
        try
        {
            return read();
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static CultureInfo Make()
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        culture.NumberFormat.NumberDecimalSeparator = "#";
        culture.NumberFormat.NegativeSign = "~";
        culture.NumberFormat.NumberGroupSeparator = ".";
        culture.NumberFormat.PercentSymbol = "?";
        return culture;
    }
}
