namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>One choice that an SPDX expression leaves: licences that apply together.</summary>
/// <remarks>Two are equal when the licences are the same, whatever their order.</remarks>
public sealed record SpdxAlternative
{
    private readonly SpdxLicence[] licences;

    private SpdxAlternative(SpdxLicence[] licences) => this.licences = licences;

    /// <summary>Gets the licences, each once, in the ordinal order of their text.</summary>
    public IReadOnlyList<SpdxLicence> Licences => Array.AsReadOnly(licences);

    /// <summary>Compares the licences.</summary>
    /// <param name="other">The other alternative.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(SpdxAlternative? other) => other is not null && licences.AsSpan().SequenceEqual(other.licences);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(licences.Length, licences.FirstOrDefault());

    /// <summary>Returns text such as <c>Apache-2.0 AND MIT</c>.</summary>
    /// <returns>The licences.</returns>
    public override string ToString() => string.Join(" AND ", licences.Select(licence => licence.ToString()));

    internal static SpdxAlternative Of(IEnumerable<SpdxLicence> licences) =>
        new([.. licences.Distinct().OrderBy(licence => licence.ToString(), StringComparer.Ordinal)]);

    internal SpdxAlternative And(SpdxAlternative other) => Of(licences.Concat(other.licences));
}
