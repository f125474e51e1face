namespace Outsourcing.Domain.Calendars;

/// <summary>Which day is taken when months lead to a month that lacks the day: one month after 31 March.</summary>
/// <remarks>
/// The three are those of CatalaLang/dates-calc (rounding down, rounding up, abort on rounding), whose properties are
/// proved there. The numbers are stable.
/// </remarks>
public enum MonthEndRule
{
    /// <summary>No rule; nothing is computed by it.</summary>
    None = 0,

    /// <summary>The last day of that month (30 April), as most contracts and statutes have it.</summary>
    LastDay = 1,

    /// <summary>The first day of the next month (1 May).</summary>
    FirstOfNext = 2,

    /// <summary>None: the answer is not given, because the contract has to say it.</summary>
    Refuse = 3,
}
