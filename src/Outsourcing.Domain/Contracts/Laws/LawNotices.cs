using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Notices of clauses that name a law for where their last day goes.</summary>
public static class LawNotices
{
    /// <summary>Says that the clause names a law for where the last day goes that is no business day.</summary>
    /// <param name="notice">The notice.</param>
    /// <param name="law">The rule, such as <c>LawPacks.NewYork["GCL § 25"]</c>.</param>
    /// <param name="businessDays">The business days.</param>
    /// <returns>The notice moved as the law says; as it is when the law moves no notice.</returns>
    /// <exception cref="ArgumentException">The rule says nothing of a last day, or an argument is <see langword="null"/>.</exception>
    public static PeriodNotice RolledBy(this PeriodNotice notice, LawRule law, BusinessDays businessDays)
    {
        Guard.Against.Null(notice);
        var convention = Convention(law, businessDays);
        return convention == BusinessDayConvention.None ? notice : notice.Rolled(convention, businessDays);
    }

    /// <inheritdoc cref="RolledBy(PeriodNotice, LawRule, BusinessDays)"/>
    public static DateNotice RolledBy(this DateNotice notice, LawRule law, BusinessDays businessDays)
    {
        Guard.Against.Null(notice);
        var convention = Convention(law, businessDays);
        return convention == BusinessDayConvention.None ? notice : notice.Rolled(convention, businessDays);
    }

    private static BusinessDayConvention Convention(LawRule law, BusinessDays businessDays)
    {
        Guard.Against.Null(businessDays);
        return Guard.Against.Null(law).Effect is LastDayEffect effect
            ? effect.Notices
            : throw new ArgumentException($"{law.Name} says nothing of the last day of a period.", nameof(law));
    }
}
