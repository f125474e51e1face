namespace Outsourcing.Domain.Selection;

/// <content>The scores in letters, and what explains them without telling what is another bidder's.</content>
public sealed partial class Evaluation
{
    /// <summary>
    /// Gets the formula by which points for a price tell the price of another bid, and are not told; the United Kingdom asks for
    /// them all the same.
    /// </summary>
    private PriceFormula? Telling =>
        Rules.Regime == Regime.UkProcurementAct
            ? null
            : Rules
                .Leaves.OfType<PriceCriterion>()
                .Select(price => price.Formula)
                .FirstOrDefault(one => one.IsRelative);

    /// <summary>Gives the criteria on which a bid was assessed and of which it is told: the price only when its envelope was opened.</summary>
    private IEnumerable<AwardCriterion> Assessed(int bid) =>
        Rules.Leaves.Where(leaf => leaf is not PriceCriterion || (Passed(bid) && Telling is null));

    private string PointsInWords(int bid)
    {
        var points = string.Join(
            "; ",
            Assessed(bid)
                .Select(leaf => $"{leaf.Name} {Shown(leaf, bid)} of {PointText.Of(QualityColumns.Weight(leaf))}")
        );
        return Rules.IsInOrder || (Passed(bid) && Telling is not null)
            ? points
            : $"{points}; {SubTotals(bid)}in total {BidSteps.Interval(ranked.Least(bid).Total, ranked.Most(bid).Total)}";
    }

    /// <summary>Gives the points of each group that was assessed as a whole, of which the United Kingdom asks.</summary>
    private string SubTotals(int bid)
    {
        AwardCriterion[] assessed = Rules.Regime == Regime.UkProcurementAct ? [.. Assessed(bid)] : [];
        return string.Concat(
            Groups(Rules.Criteria)
                .Where(group => group.Leaves.All(assessed.Contains))
                .Select(group =>
                {
                    var points = group.Leaves.Select(leaf => IntervalOf(leaf, bid)).ToArray();
                    return $"{group.Name} together {BidSteps.Interval(points.Sum(one => one.Low), points.Sum(one => one.High))} of {PointText.Of(QualityColumns.Weight(group))}; ";
                })
        );
    }

    private (decimal Low, decimal High) IntervalOf(AwardCriterion leaf, int bid) =>
        leaf is PriceCriterion
            ? (ranked.PricePoints[bid], ranked.PricePoints[bid])
            : quality.Points(LeafOf(leaf.Name), bid);

    private static IEnumerable<CriterionGroup> Groups(IEnumerable<AwardCriterion> nodes) =>
        nodes.OfType<CriterionGroup>().SelectMany(group => Groups(group.Members).Prepend(group));

    private string Shown(AwardCriterion leaf, int bid)
    {
        var (low, high) = IntervalOf(leaf, bid);
        return
            leaf is not PriceCriterion
            && quality.State(LeafOf(leaf.Name), bid) is CellState.Refused or CellState.LeftOut
            ? "no answer"
            : BidSteps.Interval(low, high);
    }

    /// <summary>Says what explains the points of a bid on a criterion: comments that name no other bidder, its answer, its price.</summary>
    private IEnumerable<string> Why(AwardCriterion leaf, int bid) =>
        leaf switch
        {
            PriceCriterion => [PriceInWords(bid)],
            GradedCriterion graded => Comments(graded, bid).Where(comment => !NamesAnother(comment, bid)),
            _ => AnswerInWords(LeafOf(leaf.Name), bid),
        };

    /// <summary>Says what explains the points of the winner to another bidder: comments marked for it, and the formula of the price.</summary>
    private IEnumerable<string> Told(AwardCriterion leaf, int winner) =>
        leaf switch
        {
            PriceCriterion price => [$"by its price and the formula '{price.Formula}'"],
            GradedCriterion graded => Releasable(graded, winner).Where(comment => !NamesAnother(comment, winner)),
            _ => [],
        };

    private IEnumerable<string> AnswerInWords(int leaf, int bid)
    {
        var (own, name) = (dossier.Bids[bid], quality.Leaves[leaf].Name);
        return own.AnswerTo(name) is not { } answer || own.AnsweredOn(name) > On ? []
            : quality.State(leaf, bid) is CellState.Known or CellState.BelowMinimum ? [$"your answer is {answer}"]
            : [$"found was {steps.Silence(leaf, bid)}"];
    }

    private string PriceInWords(int bid)
    {
        var (own, compared) = (dossier.Bids[bid].Price, rules.Prices[bid]);
        return $"your price is {own}{(own == compared ? "" : $", compared as {compared}")}";
    }

    private IEnumerable<string> Comments(GradedCriterion leaf, int bid) =>
        book.Remarks(leaf, bid)
            .Where(remark => remark.Comment is not null)
            .Select(remark => $"{remark.Comment}{(remark.Evidence is null ? "" : $" ({remark.Evidence})")}");

    /// <summary>Gives the comments that others may read, without the places in a bid that they do not have.</summary>
    private IEnumerable<string> Releasable(GradedCriterion leaf, int bid) =>
        book.Remarks(leaf, bid).Where(remark => remark.IsReleasable).Select(remark => remark.Comment).OfType<string>();

    private IEnumerable<Finding> Unexplained(int bid)
    {
        if (Rules.Regime != Regime.UkProcurementAct || !(Passed(bid) || IsAssessed(bid)))
        {
            yield break;
        }

        foreach (var leaf in Assessed(bid))
        {
            if (leaf is GradedCriterion graded && Comments(graded, bid).Any(comment => NamesAnother(comment, bid)))
            {
                yield return Note(leaf, $"A comment on '{leaf.Name}' names another bidder, and is not in the letter.");
            }

            if (!Why(leaf, bid).Any())
            {
                yield return Note(leaf, $"Nothing explains the points on '{leaf.Name}'.");
            }
        }
    }

    /// <summary>Names the scores of the winner that nothing explains to another bidder.</summary>
    private IEnumerable<Finding> UntoldOf(int winner)
    {
        foreach (var leaf in Rules.Regime == Regime.UkProcurementAct ? Assessed(winner) : [])
        {
            if (
                leaf is GradedCriterion graded
                && Releasable(graded, winner).Any(comment => NamesAnother(comment, winner))
            )
            {
                yield return Note(
                    leaf,
                    $"A comment on '{leaf.Name}' of the successful bid names another bidder, and is not in the letter."
                );
            }

            if (!Told(leaf, winner).Any())
            {
                yield return Note(
                    leaf,
                    $"Nothing that may be told explains the points of the successful bid on '{leaf.Name}': write it, or say that it is withheld and why."
                );
            }
        }
    }

    private static Finding Note(AwardCriterion leaf, string what) =>
        Finding.Of(SelectionRules.LetterExplained, Severity.Warning, leaf.Name, what);

    private bool NamesAnother(string comment, int bid) =>
        dossier.Bids.Any(other =>
            !string.Equals(other.Bidder, dossier.Bids[bid].Bidder, StringComparison.Ordinal)
            && Names(comment, other.Bidder)
        );

    /// <summary>Says whether a name stands in a text as a word of its own, in upper or lower case.</summary>
    private static bool Names(string text, string name)
    {
        for (
            var at = text.IndexOf(name, StringComparison.OrdinalIgnoreCase);
            at >= 0;
            at = text.IndexOf(name, at + 1, StringComparison.OrdinalIgnoreCase)
        )
        {
            var end = at + name.Length;
            if (
                (at == 0 || !char.IsLetterOrDigit(text[at - 1]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]))
            )
            {
                return true;
            }
        }

        return false;
    }
}
