using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A licensee passed its licence on as a whole.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record LicenceTransferred : Fact
{
    private LicenceTransferred(string id, LocalDate on, Instant recorded, string licence, string from, string to)
        : base(id, on, recorded)
    {
        Licence = licence;
        From = from;
        To = to;
    }

    /// <summary>Gets the licence: the clause, such as <c>MSA § 9</c>, or the name of a sublicence.</summary>
    public string Licence { get; }

    /// <summary>Gets the name of the licensee that passed it on.</summary>
    public string From { get; }

    /// <summary>Gets the name of the new licensee.</summary>
    public string To { get; }

    /// <summary>Gets whether the licensor consented; it matters where consent is needed.</summary>
    public Truth Consent { get; private init; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The first day of the new licensee.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="licence">The clause of the licence, or the name of the sublicence.</param>
    /// <param name="from">The name of the licensee that passed it on.</param>
    /// <param name="to">The name of the new licensee.</param>
    /// <param name="consent">Whether the licensor consented.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static LicenceTransferred Of(
        string id,
        LocalDate on,
        Instant recorded,
        string licence,
        string from,
        string to,
        Truth consent = default
    ) =>
        new(
            id,
            on,
            recorded,
            Guard.Against.NoText(licence).Trim(),
            Guard.Against.NoText(from).Trim(),
            Guard.Against.NoText(to).Trim()
        )
        {
            Consent = consent,
        };

    /// <inheritdoc/>
    protected override string Describe() => $"{From} passes the licence of {Licence} on to {To}";
}
