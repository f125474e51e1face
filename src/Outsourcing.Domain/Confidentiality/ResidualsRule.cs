namespace Outsourcing.Domain.Confidentiality;

/// <summary>Whether what people keep in unaided memory may be used and given on.</summary>
/// <remarks>The numbers are stable. No rule of residuals gives anything under a copyright or a patent.</remarks>
public enum ResidualsRule
{
    /// <summary>The terms are silent.</summary>
    None = 0,

    /// <summary>It may not; the terms say so.</summary>
    Refused = 1,

    /// <summary>It may, but for trade secrets.</summary>
    ExceptTradeSecrets = 2,

    /// <summary>It may.</summary>
    Free = 3,
}
