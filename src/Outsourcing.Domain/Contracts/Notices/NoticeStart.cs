namespace Outsourcing.Domain.Contracts;

/// <summary>Which of its days a notice counts from.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum NoticeStart
{
    /// <summary>From none; no notice has it.</summary>
    None = 0,

    /// <summary>From the day on which it is received, or deemed to be.</summary>
    Receipt = 1,

    /// <summary>From the day on which it is sent.</summary>
    Dispatch = 2,
}
