namespace Outsourcing.Domain.Confidentiality;

public sealed partial record ConfidentialityTerms
{
    /// <summary>Compares how these terms protect the disclosing party with how others do, part by part.</summary>
    /// <param name="other">The other terms, between whomever.</param>
    /// <returns>The comparison; a preorder, see there.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public ProtectionComparison CompareProtection(ConfidentialityTerms other) =>
        ProtectionReading.Compare(this, Guard.Against.Null(other));

    /// <summary>Says whether these terms protect the disclosing party in every part at least as well as others do.</summary>
    /// <param name="other">The other terms, between whomever.</param>
    /// <returns>Whether they do; <see cref="CompareProtection"/> says why not.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsNoLessProtectiveThan(ConfidentialityTerms other) =>
        ProtectionReading.IsNoLessProtective(this, Guard.Against.Null(other));
}
