namespace Outsourcing.Domain.Calendars;

/// <summary>Whether the first and the last date count in a number of days.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum DayCounting
{
    /// <summary>Neither counts: clear days, all of which lie between the two dates.</summary>
    Clear = 0,

    /// <summary>The first counts and the last does not: from, and including, the first until, but excluding, the last.</summary>
    FirstDay = 1,

    /// <summary>The last counts and the first does not: the day of the event is excluded, as in most laws of periods.</summary>
    LastDay = 2,

    /// <summary>Both count.</summary>
    BothDays = 3,
}
