namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Whether the licensee may pass a licence on as a whole.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum LicenceTransfer
{
    /// <summary>It may not; so it is where the clause is silent.</summary>
    None = 0,

    /// <summary>It may with the consent of the licensor.</summary>
    WithConsent = 1,

    /// <summary>It may.</summary>
    Free = 2,
}
