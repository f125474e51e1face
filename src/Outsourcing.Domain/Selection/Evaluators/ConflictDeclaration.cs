using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>What an evaluator declared about a bidder: a conflict of interest, or none.</summary>
/// <remarks>
/// It is made before the evaluator sees the bid. Directive 2014/24/EU, Article 24, asks for measures that prevent, find and
/// remedy conflicts of interest, also those that others might only perceive; a declaration is one such measure, which the
/// Directive does not name. Two are equal when all members are. Immutable.
/// </remarks>
public sealed record ConflictDeclaration : IFingerprinted
{
    private ConflictDeclaration(string evaluator, string bidder, string? conflict, Instant declared) =>
        (Evaluator, Bidder, Conflict, Declared) = (evaluator, bidder, conflict, declared);

    /// <summary>Gets the name of the evaluator.</summary>
    public string Evaluator { get; }

    /// <summary>Gets the name of the bidder.</summary>
    public string Bidder { get; }

    /// <summary>Gets what the conflict is; <see langword="null"/> when there is none.</summary>
    public string? Conflict { get; }

    /// <summary>Gets when it was declared.</summary>
    public Instant Declared { get; }

    /// <summary>Creates the declaration that there is no conflict.</summary>
    /// <param name="evaluator">The name of the evaluator.</param>
    /// <param name="bidder">The name of the bidder.</param>
    /// <param name="declared">When it was declared.</param>
    /// <returns>The declaration.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static ConflictDeclaration None(string evaluator, string bidder, Instant declared) =>
        new(Guard.Against.NoText(evaluator).Trim(), Guard.Against.NoText(bidder).Trim(), null, declared);

    /// <summary>Creates the declaration of a conflict.</summary>
    /// <param name="evaluator">The name of the evaluator.</param>
    /// <param name="bidder">The name of the bidder.</param>
    /// <param name="conflict">What the conflict is.</param>
    /// <param name="declared">When it was declared.</param>
    /// <returns>The declaration.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode.</exception>
    public static ConflictDeclaration Of(string evaluator, string bidder, string conflict, Instant declared) =>
        new(
            Guard.Against.NoText(evaluator).Trim(),
            Guard.Against.NoText(bidder).Trim(),
            Guard.Against.NoText(conflict).Trim(),
            declared
        );

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard
            .Against.Null(form)
            .Text("declaration")
            .Text(Evaluator)
            .Text(Bidder)
            .Text(Conflict)
            .Text(InstantText.Of(Declared));

    /// <summary>Returns text such as <c>Anna on Borea: former employee (2026-09-30T10:00:00Z)</c>.</summary>
    /// <returns>Evaluator, bidder, conflict and time.</returns>
    public override string ToString() =>
        $"{Evaluator} on {Bidder}: {Conflict ?? "no conflict"} ({InstantText.Of(Declared)})";
}

/// <summary>What becomes of the scores of an evaluator who has a conflict with a bidder.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum ConflictRule
{
    /// <summary>No rule; never used.</summary>
    None = 0,

    /// <summary>
    /// None of the evaluator's scores counts: who favours one bidder can do so by the scores of the others. A conflict with any
    /// bidder that bid is enough, also when its bid is out in the end, since who declares does not know that yet.
    /// </summary>
    Recuse = 1,

    /// <summary>Only the scores for that bidder do not count.</summary>
    LeaveOutBidder = 2,
}
