using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <content>Who may see which bid.</content>
public sealed partial class Dossier
{
    /// <summary>Says whether an evaluator may see a bid at a moment, by what was declared until then.</summary>
    /// <param name="evaluator">The name of the evaluator.</param>
    /// <param name="bidder">The name of the bidder.</param>
    /// <param name="at">The moment.</param>
    /// <param name="conflicts">What becomes of an evaluator who has a conflict.</param>
    /// <returns>
    /// The first declaration that there is no conflict, on which the access rests; not known without a declaration; not
    /// applicable with a conflict, with the bidder or, where the evaluator is recused from the whole, with any other that bid.
    /// </returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode, or the rule is none.</exception>
    public Answer<ConflictDeclaration> AccessOf(
        string evaluator,
        string bidder,
        Instant at,
        ConflictRule conflicts = ConflictRule.Recuse
    )
    {
        var (who, whose) = (Guard.Against.NoText(evaluator).Trim(), Guard.Against.NoText(bidder).Trim());
        Guard.Against.OutOfRange(
            (int)conflicts,
            nameof(conflicts),
            (int)ConflictRule.Recuse,
            (int)ConflictRule.LeaveOutBidder
        );
        var own = Array.FindAll(declarations, one => IsSame(one.Evaluator, who) && one.Declared <= at);
        if (
            Array.Find(own, one => one.Conflict is not null && (IsSame(one.Bidder, whose) || IsRecused(one.Bidder))) is
            { } conflict
        )
        {
            return Answer.NotApplicable<ConflictDeclaration>(
                Finding.Of(
                    SelectionRules.ConflictRecused,
                    Severity.Error,
                    who,
                    $"{who} has no access to the bid of {whose}, for a conflict with {conflict.Bidder}: {conflict.Conflict}."
                )
            );
        }

        return own.Where(one => IsSame(one.Bidder, whose)).MinBy(one => one.Declared) is { } declared
            ? Answer.Known(
                declared,
                Explanation.Of(
                    $"{who} declared at {InstantText.Of(declared.Declared)} that there is no conflict with {whose}."
                )
            )
            : Answer.FactMissing<ConflictDeclaration>(
                Finding.Of(
                    SelectionRules.ConflictUndeclared,
                    Severity.Error,
                    who,
                    $"{who} has no access to the bid of {whose}: until {InstantText.Of(at)} there is no declaration of interest."
                )
            );

        bool IsRecused(string other) =>
            conflicts == ConflictRule.Recuse && Array.Exists(bids, bid => IsSame(bid.Bidder, other));

        static bool IsSame(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
    }
}
