namespace Outsourcing.Domain.Measurement;

/// <summary>What a period, or a time within it, means for which the side that must measure and report did not.</summary>
public enum MissingDataRule
{
    /// <summary>No rule; nothing is judged by it.</summary>
    None = 0,

    /// <summary>The number is deemed to miss the minimum level: the usual rule when the provider measures. A time within a period counts as an outage.</summary>
    DeemedMissedAtMinimum = 1,

    /// <summary>The period is left out, as if there had been nothing to measure. A time within it leaves the available time.</summary>
    LeftOut = 2,

    /// <summary>Nobody knows; the answer says that the fact is missing.</summary>
    Unknown = 3,
}
