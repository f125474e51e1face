namespace Outsourcing.Domain.Selection;

/// <summary>The layers of the total cost of outsourcing.</summary>
/// <remarks>The numbers are stable. The fees of the provider are one of seven; an offer that is compared by fees alone hides the rest.</remarks>
public enum CostLayer
{
    /// <summary>No layer; never used.</summary>
    None = 0,

    /// <summary>Finding and contracting the provider.</summary>
    Selection = 1,

    /// <summary>Handing over: transfer of knowledge, double running, severance.</summary>
    Transition = 2,

    /// <summary>The fees of the provider.</summary>
    Fees = 3,

    /// <summary>Governing the provider: the organisation that is retained.</summary>
    Governance = 4,

    /// <summary>Changes to what was agreed.</summary>
    Change = 5,

    /// <summary>Faults and rework.</summary>
    Quality = 6,

    /// <summary>Leaving: handing back or on.</summary>
    Exit = 7,
}

/// <summary>When in a year its costs are counted.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum DiscountTiming
{
    /// <summary>No timing; never used.</summary>
    None = 0,

    /// <summary>At the end of the year.</summary>
    EndOfYear = 1,

    /// <summary>In the middle of the year.</summary>
    MidYear = 2,
}
