namespace Outsourcing.Domain.Contracts;

/// <summary>In what the length of a notice is counted.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum NoticeUnit
{
    /// <summary>In nothing; no notice has it.</summary>
    None = 0,

    /// <summary>In calendar days; the day of receipt does not count.</summary>
    Days = 1,

    /// <summary>In business days; the day of receipt does not count.</summary>
    BusinessDays = 2,

    /// <summary>In weeks: it ends on the same day of the week.</summary>
    Weeks = 3,

    /// <summary>In months: it ends on the day with the same number, or on the last day of a month that lacks it.</summary>
    Months = 4,
}
