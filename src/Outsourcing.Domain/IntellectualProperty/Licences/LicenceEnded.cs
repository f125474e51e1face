using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A licence was ended by a party: taken back by the licensor, or given up by the licensee.</summary>
/// <remarks>What comes from the licence ends with it, unless it is stated that it survives. Two are equal when all members are.</remarks>
public sealed record LicenceEnded : Fact
{
    private LicenceEnded(string id, LocalDate on, Instant recorded, string licence, string by)
        : base(id, on, recorded)
    {
        Licence = licence;
        By = by;
    }

    /// <summary>Gets the licence: the clause, such as <c>MSA § 9</c>, or the name of a sublicence.</summary>
    public string Licence { get; }

    /// <summary>Gets the name of who ended it.</summary>
    public string By { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The last day of the licence.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="licence">The clause of the licence, or the name of the sublicence.</param>
    /// <param name="by">The name of who ended it.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static LicenceEnded Of(string id, LocalDate on, Instant recorded, string licence, string by) =>
        new(id, on, recorded, Guard.Against.NoText(licence).Trim(), Guard.Against.NoText(by).Trim());

    /// <inheritdoc/>
    protected override string Describe() => $"{By} ends the licence of {Licence}";
}
