namespace Outsourcing.Domain.Measurement;

/// <summary>What a change of the priority or of the terms does with the time that a service clock has counted.</summary>
/// <remarks>
/// A change that leaves the same terms in force does nothing. No policy forgets a pause: one that lasts when the change
/// comes goes on after it. A change while the clock is stopped takes effect when the clock is reopened; only
/// <see cref="Retroactive"/> judges the stopped clock anew at once.
/// </remarks>
public enum ChangePolicy
{
    /// <summary>No policy is stated; a clock is not made with it.</summary>
    None = 0,

    /// <summary>
    /// What was counted stays counted: each span is counted by the calendar and the stopping reasons in force in it, and
    /// the sum is held against the limit now in force. A limit that was passed under earlier terms stays passed.
    /// </summary>
    Keep = 1,

    /// <summary>The running cycle ends with the change, and a new one counts from zero by the new terms.</summary>
    Restart = 2,

    /// <summary>
    /// The whole running cycle is counted anew by the terms now in force, as if they had been so from its start; a limit
    /// that was passed under earlier terms only is no longer passed.
    /// </summary>
    Retroactive = 3,
}
