namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What has to happen to the milestone of an item before its rights pass.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum VestingEvent
{
    /// <summary>Nothing: the rights pass at once.</summary>
    None = 0,

    /// <summary>A fact says that the charge with the name of the milestone was paid.</summary>
    Payment = 1,

    /// <summary>A fact says that the event <c>acceptance of …</c>, with the name of the milestone, happened.</summary>
    Acceptance = 2,
}
