using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>The orders of which the comparison of terms is made; each is one on the values that are compared.</summary>
internal static class Protection
{
    private const int MonthsPerYear = 12;
    private const int DaysPerYear = 365;
    private const int YearsPerLeapDay = 4;

    /// <summary>The fewest days of 0 to 11 months, from whatever day they run: one month is 28 days from 31 January.</summary>
    private static readonly int[] FewestDays = [0, 28, 59, 89, 120, 150, 181, 212, 242, 273, 303, 334];

    /// <summary>The most days of 0 to 11 months: two months are 62 days from 1 July.</summary>
    private static readonly int[] MostDays = [0, 31, 62, 92, 123, 153, 184, 215, 245, 276, 306, 337];

    /// <summary>Puts two orders together: both must agree, or one be equal.</summary>
    public static ProtectionOrder And(this ProtectionOrder one, ProtectionOrder other) =>
        one == other || other == ProtectionOrder.Equal ? one
        : one == ProtectionOrder.Equal ? other
        : ProtectionOrder.Incomparable;

    /// <summary>Turns what is no less than the other, in each direction, into an order.</summary>
    public static ProtectionOrder Of(bool noLess, bool noMore) =>
        (noLess, noMore) switch
        {
            (true, true) => ProtectionOrder.Equal,
            (true, false) => ProtectionOrder.Stricter,
            (false, true) => ProtectionOrder.Weaker,
            _ => ProtectionOrder.Incomparable,
        };

    /// <summary>Compares by rank; the higher one is stricter.</summary>
    public static ProtectionOrder ByRank(int own, int other) => Of(own >= other, own <= other);

    /// <summary>Compares what protects when it is there.</summary>
    public static ProtectionOrder Protecting(bool own, bool other) => Of(own || !other, !own || other);

    /// <summary>Compares what harms when it is there.</summary>
    public static ProtectionOrder Harming(bool own, bool other) => Protecting(!own, !other);

    /// <summary>Compares sets of what harms: who allows less is stricter.</summary>
    public static ProtectionOrder Harming<T>(IReadOnlyList<T> own, IReadOnlyList<T> other) =>
        Of(own.All(other.Contains), other.All(own.Contains));

    /// <summary>Compares values by a preorder; the order of the two is that of it in both directions.</summary>
    public static ProtectionOrder By<T>(T own, T other, Func<T, T, bool> noLess) =>
        Of(noLess(own, other), noLess(other, own));

    /// <summary>Says whether a period is certainly at least as long as another, from whatever day they run.</summary>
    public static bool IsNoShorter(Period own, Period other)
    {
        var (months, otherMonths) = (ObligationPeriods.Months(own), ObligationPeriods.Months(other));
        var (days, otherDays) = (ObligationPeriods.Days(own), ObligationPeriods.Days(other));
        return (months > 0, otherMonths > 0) switch
        {
            (true, true) => months >= otherMonths,
            (false, false) => days >= otherDays,
            (true, false) => Fewest(months) >= otherDays,
            (false, true) => days >= Most(otherMonths),
        };
    }

    private static long Fewest(long months) =>
        (months / MonthsPerYear * DaysPerYear) + FewestDays[months % MonthsPerYear];

    private static long Most(long months)
    {
        var years = months / MonthsPerYear;
        var leapDays = (years + YearsPerLeapDay - 1) / YearsPerLeapDay;
        return (years * DaysPerYear) + leapDays + MostDays[months % MonthsPerYear];
    }
}
