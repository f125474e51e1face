using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>A document of an agreement: the master agreement, a schedule, an order, a side letter; each may have a term of its own.</summary>
/// <remarks>Two documents are equal when all members are.</remarks>
public sealed record AgreementDocument
{
    private AgreementDocument(
        string name,
        DocumentKind kind,
        string? under,
        PartialDate? signed,
        PartialDate? effective,
        PartialDate? commencement,
        Instant? recorded
    )
    {
        Name = name;
        Kind = kind;
        Under = under;
        Signed = signed;
        Effective = effective;
        Commencement = commencement;
        Recorded = recorded;
    }

    /// <summary>Gets the short name by which clauses refer to it, such as <c>MSA</c>; it contains no white space.</summary>
    public string Name { get; }

    /// <summary>Gets what it is.</summary>
    public DocumentKind Kind { get; }

    /// <summary>Gets the name of the document that it stands under; <see langword="null"/> for one that stands by itself.</summary>
    public string? Under { get; }

    /// <summary>Gets the date of the agreement, on which it was made; <see langword="null"/> when it is not recorded.</summary>
    public PartialDate? Signed { get; }

    /// <summary>Gets the first day of its effect; <see langword="null"/> when it is not recorded.</summary>
    public PartialDate? Effective { get; }

    /// <summary>Gets the day on which the services start, where the document tells it from the effective date.</summary>
    public PartialDate? Commencement { get; }

    /// <summary>Gets when it became known; <see langword="null"/> for a document that was there from the beginning.</summary>
    public Instant? Recorded { get; }

    /// <summary>Creates a document.</summary>
    /// <param name="name">The short name, without white space.</param>
    /// <param name="kind">What it is.</param>
    /// <param name="under">The name of the document that it stands under.</param>
    /// <param name="signed">The date of the agreement.</param>
    /// <param name="effective">The first day of its effect.</param>
    /// <param name="commencement">The day on which the services start.</param>
    /// <param name="recorded">When it became known.</param>
    /// <returns>The document.</returns>
    /// <exception cref="ArgumentException">A name is blank or contains white space, the kind is none, or it stands under itself.</exception>
    public static AgreementDocument Of(
        string name,
        DocumentKind kind = DocumentKind.MasterAgreement,
        string? under = null,
        PartialDate? signed = null,
        PartialDate? effective = null,
        PartialDate? commencement = null,
        Instant? recorded = null
    )
    {
        var own = ClauseReference.Of(name, "document").Document;
        var parent = under is null ? null : ClauseReference.Of(under, "document").Document;
        Guard.Against.OutOfRange(
            (int)kind,
            nameof(kind),
            (int)DocumentKind.MasterAgreement,
            (int)DocumentKind.SideLetter
        );
        return string.Equals(own, parent, StringComparison.Ordinal)
            ? throw new ArgumentException($"The document '{own}' cannot stand under itself.", nameof(under))
            : new AgreementDocument(own, kind, parent, signed, effective, commencement, recorded);
    }

    /// <summary>Returns the short name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    /// <summary>Says whether it has effect on a day; unknown between the first and the last day on which a partial date can lie, or without a date.</summary>
    internal Truth HasEffectOn(LocalDate date) =>
        Effective is null ? Truth.Unknown
        : date < Effective.Earliest ? Truth.False
        : date < Effective.Latest ? Truth.Unknown
        : Truth.True;
}
