namespace Outsourcing.Domain.Contracts;

/// <summary>What a part of a week or a month counts.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum PartRule
{
    /// <summary>No rule; nothing is counted by it.</summary>
    None = 0,

    /// <summary>Nothing: only whole ones count.</summary>
    LeftOut = 1,

    /// <summary>As much as a whole one: each one that has begun counts, as in "a month or portion thereof".</summary>
    AsWhole = 2,

    /// <summary>Its share by days, of the days of that week or month.</summary>
    Prorated = 3,
}
