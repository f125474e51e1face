namespace Outsourcing.Domain.Contracts;

/// <summary>What a power lets its holder do.</summary>
public enum PowerKind
{
    /// <summary>Not said; no power has it.</summary>
    None = 0,

    /// <summary>End the agreement, a service or an order.</summary>
    Terminate = 1,

    /// <summary>Stop a renewal.</summary>
    StopRenewal = 2,

    /// <summary>Let performance rest for a time.</summary>
    Suspend = 3,

    /// <summary>Take over the work for a time.</summary>
    StepIn = 4,

    /// <summary>Have prices or services compared with the market.</summary>
    Benchmark = 5,

    /// <summary>Inspect records, premises or systems.</summary>
    Audit = 6,

    /// <summary>Lengthen the term.</summary>
    Extend = 7,

    /// <summary>Change what is done.</summary>
    Change = 8,

    /// <summary>Any other power.</summary>
    Other = 9,
}
