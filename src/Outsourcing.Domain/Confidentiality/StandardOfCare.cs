namespace Outsourcing.Domain.Confidentiality;

/// <summary>How carefully the receiving party keeps information.</summary>
/// <remarks>The numbers are stable; they are no order.</remarks>
public enum StandardOfCare
{
    /// <summary>The terms are silent.</summary>
    None = 0,

    /// <summary>With reasonable care.</summary>
    Reasonable = 1,

    /// <summary>As its own information of the kind.</summary>
    AsOwn = 2,

    /// <summary>As its own information of the kind, and no less than with reasonable care.</summary>
    AsOwnAndReasonable = 3,
}
