namespace Outsourcing.Domain.Selection;

/// <content>What the ranking would be without the evaluators who have a conflict.</content>
public sealed partial class Evaluation
{
    /// <summary>Evaluates the bids again as if each evaluator with a conflict were recused from the whole.</summary>
    /// <returns>
    /// The evaluation under <see cref="ConflictRule.Recuse"/>, to be shown beside this one, with a warning when another bid is
    /// first; an equal one when the rules recuse already.
    /// </returns>
    public Answer<Evaluation> UnderFullRecusal()
    {
        var other = Of(Rules.InConflict(ConflictRule.Recuse), dossier, On, IsFrozen, without);
        if (!other.TryGetValue(out var recused))
        {
            return other;
        }

        return First == recused.First
            ? other
            : Answer.Known(
                recused,
                other.Explanation,
                [
                    .. other.Findings,
                    Finding.Of(
                        SelectionRules.ConflictLeftOut,
                        Severity.Warning,
                        Rules.Name,
                        $"With the evaluators who have a conflict recused from the whole, {NameOf(recused.First)} is first instead of {NameOf(First)}."
                    ),
                ]
            );

        string NameOf(int? bid) => bid is { } first ? Name(first) : "nobody";
    }
}
