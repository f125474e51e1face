using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>A recipient bound itself to keep information confidential.</summary>
public sealed record UndertakingSigned : Fact
{
    private UndertakingSigned(
        string id,
        LocalDate on,
        Instant recorded,
        string by,
        string to,
        Truth noLessProtective,
        ConfidentialityTerms? terms
    )
        : base(id, on, recorded)
    {
        By = by;
        To = to;
        NoLessProtective = noLessProtective;
        Terms = terms;
    }

    /// <summary>Gets the name of the recipient that is bound.</summary>
    public string By { get; }

    /// <summary>Gets the name of the party to which it is bound.</summary>
    public string To { get; }

    /// <summary>Gets whether it is no less protective than the terms, as far as that was judged.</summary>
    public Truth NoLessProtective { get; }

    /// <summary>Gets its terms, when they are recorded.</summary>
    public ConfidentialityTerms? Terms { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="by">The name of the recipient that is bound.</param>
    /// <param name="to">The name of the party to which it is bound.</param>
    /// <param name="noLessProtective">Whether it is no less protective than the terms, as far as that was judged.</param>
    /// <param name="terms">Its terms, when they are recorded.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or the terms protect the recipient and do not bind it.</exception>
    public static UndertakingSigned Of(
        string id,
        LocalDate on,
        Instant recorded,
        string by,
        string to,
        Truth noLessProtective = default,
        ConfidentialityTerms? terms = null
    )
    {
        var bound = Guard.Against.NoText(by).Trim();
        return terms is { IsMutual: false } && string.Equals(terms.Disclosing, bound, StringComparison.Ordinal)
            ? throw new ArgumentException($"The terms protect {bound} and do not bind it.", nameof(terms))
            : new UndertakingSigned(id, on, recorded, bound, Guard.Against.NoText(to).Trim(), noLessProtective, terms);
    }

    /// <inheritdoc/>
    protected override string Describe() =>
        $"undertaking of {By} to {To}"
        + (
            NoLessProtective.IsUnknown ? ""
            : NoLessProtective.IsTrue ? ", no less protective"
            : ", less protective"
        );
}
