namespace Outsourcing.Domain.Measurement;

/// <summary>What reopening a stopped service clock does with the time since it stopped.</summary>
/// <remarks>The time between is never a pause.</remarks>
public enum ReopenPolicy
{
    /// <summary>No policy is stated; a clock is not made with it.</summary>
    None = 0,

    /// <summary>The cycle goes on with the elapsed time at which it stopped; the time between does not count.</summary>
    Continue = 1,

    /// <summary>
    /// The cycle goes on as if it had run all the time since it stopped: the time between counts, and the limit may turn out
    /// to have been passed in it. A pause that the stop ended stays ended.
    /// </summary>
    CountGap = 2,

    /// <summary>The stopped cycle stays as it is, and a new one counts from zero.</summary>
    NewCycle = 3,
}
