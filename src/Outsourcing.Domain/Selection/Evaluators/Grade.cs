namespace Outsourcing.Domain.Selection;

/// <summary>The grade that an evaluator gives a bid on a criterion, with a comment and the place in the bid that bears it out.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record Grade
{
    private Grade(string bidder, string criterion, decimal value, string? comment, string? evidence) =>
        (Bidder, Criterion, Value, Comment, Evidence) = (bidder, criterion, value, comment, evidence);

    /// <summary>Gets the name of the bid (that of the bidder, with its variant), or the name that stands for it where evaluation is blind.</summary>
    public string Bidder { get; }

    /// <summary>Gets the name of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the grade, on the scale of its sheet.</summary>
    public decimal Value { get; }

    /// <summary>Gets the comment; <see langword="null"/> for none.</summary>
    public string? Comment { get; }

    /// <summary>Gets the place in the bid that bears it out; <see langword="null"/> for none.</summary>
    public string? Evidence { get; }

    /// <summary>Gets whether the other bidders may read the comment when the bid wins; unless it is marked so, it is withheld.</summary>
    public bool IsReleasable { get; private init; }

    /// <summary>Creates it.</summary>
    /// <param name="bidder">The name of the bid.</param>
    /// <param name="criterion">The name of the criterion.</param>
    /// <param name="value">The grade, on the scale of the sheet that takes it, which refuses any other.</param>
    /// <param name="comment">The comment.</param>
    /// <param name="evidence">The place in the bid that bears it out.</param>
    /// <returns>The grade.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode.</exception>
    public static Grade Of(
        string bidder,
        string criterion,
        decimal value,
        string? comment = null,
        string? evidence = null
    ) =>
        new(
            Guard.Against.NoText(bidder).Trim(),
            Guard.Against.NoText(criterion).Trim(),
            value,
            comment is null ? null : Guard.Against.NoText(comment).Trim(),
            evidence is null ? null : Guard.Against.NoText(evidence).Trim()
        );

    /// <summary>Marks the comment as one that the other bidders may read when the bid wins: it tells nothing that the bidder may keep secret.</summary>
    /// <returns>The grade with the mark.</returns>
    /// <exception cref="InvalidOperationException">There is no comment.</exception>
    /// <remarks>The evidence stays withheld: it is a place in a bid that the others do not have.</remarks>
    public Grade Releasable() =>
        Comment is null
            ? throw new InvalidOperationException($"The grade '{this}' has no comment that others could read.")
            : this with
            {
                IsReleasable = true,
            };

    /// <summary>Returns text such as <c>Borea, service concept: 8</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Bidder}, {Criterion}: {Invariant.Text(Value)}{(Comment is null ? "" : $" ({Comment})")}";
}
