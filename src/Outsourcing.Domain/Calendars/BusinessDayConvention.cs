namespace Outsourcing.Domain.Calendars;

/// <summary>Where a date goes that is no business day.</summary>
/// <remarks>The names are those of the ISDA definitions. The numbers are stable.</remarks>
public enum BusinessDayConvention
{
    /// <summary>It stays where it is.</summary>
    None = 0,

    /// <summary>To the next business day.</summary>
    Following = 1,

    /// <summary>To the previous business day.</summary>
    Preceding = 2,

    /// <summary>To the next business day, or to the previous one when the next lies in another month.</summary>
    ModifiedFollowing = 3,

    /// <summary>To the previous business day, or to the next one when the previous lies in another month.</summary>
    ModifiedPreceding = 4,
}
