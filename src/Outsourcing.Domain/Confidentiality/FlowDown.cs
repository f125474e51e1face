namespace Outsourcing.Domain.Confidentiality;

/// <summary>How a recipient has to be bound before it gets information.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum FlowDown
{
    /// <summary>In no way.</summary>
    None = 0,

    /// <summary>By an undertaking that is no less protective than the terms.</summary>
    NoLessProtective = 1,

    /// <summary>By the secrecy of its profession, or by such an undertaking.</summary>
    ProfessionalSecrecy = 2,
}
