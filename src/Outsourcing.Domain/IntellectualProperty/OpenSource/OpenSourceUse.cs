namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What is done with a work that contains an open-source component.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum OpenSourceUse
{
    /// <summary>Not said; no question is asked with it.</summary>
    None = 0,

    /// <summary>It is used inside one party only.</summary>
    Internal = 1,

    /// <summary>A copy is given to somebody else, the customer included.</summary>
    Distributed = 2,

    /// <summary>Others use it over a network and get no copy.</summary>
    OfferedOverNetwork = 3,
}
