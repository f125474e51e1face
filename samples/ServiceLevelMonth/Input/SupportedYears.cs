using System.Globalization;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The years that a contract on services can lie in; a time in another one is a slip of the keyboard.</summary>
internal static class SupportedYears
{
    private const int First = 1900;
    private const int Last = 2200;

    public static bool Contain(int year) => year is >= First and <= Last;

    public static string Reason(int year) =>
        string.Create(CultureInfo.InvariantCulture, $"the year {year} is not between {First} and {Last}");
}
