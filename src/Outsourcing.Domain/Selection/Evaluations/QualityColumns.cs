using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>The points of all bids on the criteria other than the price, column by column.</summary>
/// <remarks>What is not known is an interval from no points to all; so a total is one too.</remarks>
internal sealed class QualityColumns
{
    private const decimal InOrder = 100m;
    private const int ExactDigits = 20;

    private readonly QualityCriterion[] leaves;
    private readonly decimal[] low;
    private readonly decimal[] high;
    private readonly CellState[] states;
    private readonly (int Cell, decimal Points)? stated;
    private readonly List<Finding> findings = [];

    public QualityColumns(Tender tender, Dossier dossier, GradeBook book, LocalDate on)
    {
        leaves = [.. tender.Leaves.OfType<QualityCriterion>()];
        Bids = dossier.Bids.Count;
        low = new decimal[leaves.Length * Bids];
        high = new decimal[low.Length];
        states = new CellState[low.Length];
        Low = new decimal[Bids];
        High = new decimal[Bids];
        var shares = new decimal[Bids];
        var known = new bool[Bids];
        var room = book.Room();
        for (var j = 0; j < leaves.Length; j++)
        {
            if (leaves[j] is GradedCriterion graded)
            {
                book.Agree(graded, shares, known, room);
                for (var i = 0; i < Bids; i++)
                {
                    shares[i] = known[i] ? graded.Scale.ShareOf(shares[i]) : 0m;
                }
            }
            else
            {
                Answers((AnsweredCriterion)leaves[j], dossier, shares, known, on);
            }

            Fill(j, tender, shares, known, on);
        }

        Sum(tender);
    }

    private QualityColumns(QualityColumns other, int leaf, int bid, decimal points)
    {
        (leaves, low, high, states, Bids) = (other.leaves, other.low, other.high, other.states, other.Bids);
        (Low, High) = ([.. other.Low], [.. other.High]);
        var cell = At(leaf, bid);
        Low[bid] += points - low[cell];
        High[bid] += points - high[cell];
        stated = (cell, points);
    }

    public int Bids { get; }

    /// <summary>Gets what is said and does not count: proof that does not hold, and answers that are none.</summary>
    public IReadOnlyList<Finding> Findings => findings;

    public IReadOnlyList<QualityCriterion> Leaves => leaves;

    /// <summary>Gets the least points of each bid.</summary>
    public decimal[] Low { get; }

    /// <summary>Gets the most points of each bid.</summary>
    public decimal[] High { get; }

    public (decimal Low, decimal High) Points(int leaf, int bid) =>
        stated is { } known && known.Cell == At(leaf, bid)
            ? (known.Points, known.Points)
            : (low[At(leaf, bid)], high[At(leaf, bid)]);

    /// <summary>Gives the points as they would be if those of one bid on a criterion were others.</summary>
    public QualityColumns With(int leaf, int bid, decimal points) => new(this, leaf, bid, points);

    public CellState State(int leaf, int bid) => states[At(leaf, bid)];

    private void Answers(AnsweredCriterion leaf, Dossier dossier, decimal[] shares, bool[] known, LocalDate on)
    {
        for (var i = 0; i < shares.Length; i++)
        {
            known[i] = false;
            var bid = dossier.Bids[i];
            var came = bid.AnsweredOn(leaf.Name);
            if (bid.AnswerTo(leaf.Name) is not { } answer || came > on)
            {
                continue;
            }

            if (came is { } day && !leaf.Missing.Awaits(day))
            {
                Late(leaf, bid, day);
                continue;
            }

            var held = bid.Held(leaf.Name, answer, on, leaf.Missing.Until);
            if (!ReferenceEquals(held, answer))
            {
                Expired(leaf, bid, on, held is not null);
            }

            if (held is not null)
            {
                var share = leaf.Value.ShareOf(held);
                known[i] = share.TryGetValue(out shares[i]);
                findings.AddRange(
                    known[i]
                        ? []
                        : share.Findings.Select(why =>
                            Finding.Of(
                                why.Rule,
                                Severity.Warning,
                                bid.Name,
                                $"'{leaf.Name}' counts as not answered ({leaf.Missing}): {why.Message}"
                            )
                        )
                );
            }
        }
    }

    private void Late(AnsweredCriterion leaf, Bid bid, LocalDate came) =>
        findings.Add(
            Finding.Of(
                SelectionRules.AnswerLate,
                Severity.Warning,
                bid.Name,
                $"'{leaf.Name}' counts as not answered ({leaf.Missing}): "
                    + (
                        leaf.Missing.Until is { } until
                            ? $"asked until {CivilDay.Text(until)}"
                            : "not asked after the bid"
                    )
                    + $", came on {CivilDay.Text(came)}."
            )
        );

    private void Expired(AnsweredCriterion leaf, Bid bid, LocalDate on, bool inPart) =>
        findings.Add(
            Finding.Of(
                SelectionRules.EvidenceExpired,
                Severity.Warning,
                bid.Name,
                inPart
                    ? $"'{leaf.Name}' is proved in part only: some of the proof does not hold on {CivilDay.Text(on)}."
                    : $"'{leaf.Name}' counts as not answered ({leaf.Missing}): no proof holds on {CivilDay.Text(on)}{TooLate(leaf, bid, on)}."
            )
        );

    private static string TooLate(AnsweredCriterion leaf, Bid bid, LocalDate on) =>
        string.Concat(
            bid.EvidenceOf(leaf.Name)
                .Where(one => !(one.Came > on) && one.Came > leaf.Missing.Until)
                .Select(one => $"; too late: {one}")
        );

    private void Fill(int j, Tender tender, decimal[] shares, bool[] known, LocalDate on)
    {
        var leaf = leaves[j];
        var weight = Weight(leaf);
        var least = leaf.LeastShare;
        for (var i = 0; i < Bids; i++)
        {
            var cell = At(j, i);
            if (known[i])
            {
                // A third has 28 digits; to 20 its product is what it would be exactly, wherever the rounding changes.
                low[cell] = high[cell] = tender.Rounding.Round(decimal.Round(weight * shares[i], ExactDigits));
                states[cell] = shares[i] < least ? CellState.BelowMinimum : CellState.Known;
                continue;
            }

            // Nobody graded it: that is the silence of the buyer, for which no bid is out.
            (low[cell], high[cell], states[cell]) = leaf.Missing.Way switch
            {
                MissingWay.Zero when leaf is GradedCriterion && least > 0m => (0m, weight, CellState.Ungraded),
                MissingWay.Zero => (0m, 0m, least > 0m ? CellState.BelowMinimum : CellState.Assumed),
                MissingWay.Minimum => Same(tender.Rounding.Round(weight * (least ?? 0m)), CellState.Assumed),
                MissingWay.Interval => (0m, weight, CellState.Open),
                MissingWay.Ask when on <= leaf.Missing.Until => (0m, weight, CellState.Asked),
                MissingWay.Renormalise => (0m, 0m, CellState.LeftOut),
                MissingWay.Refuse or MissingWay.Ask when leaf is GradedCriterion => (0m, weight, CellState.Ungraded),
                _ => (0m, 0m, CellState.Refused),
            };
        }

        static (decimal Low, decimal High, CellState State) Same(decimal points, CellState state) =>
            (points, points, state);
    }

    private void Sum(Tender tender)
    {
        var whole = leaves.Sum(leaf => Weight(leaf));
        for (var i = 0; i < Bids; i++)
        {
            var (sumLow, sumHigh, counted) = (0m, 0m, 0m);
            for (var j = 0; j < leaves.Length; j++)
            {
                if (states[At(j, i)] != CellState.LeftOut)
                {
                    sumLow += low[At(j, i)];
                    sumHigh += high[At(j, i)];
                    counted += Weight(leaves[j]);
                }
            }

            // Only an internal scorecard leaves a criterion out; the others then take over its weight.
            var factor = counted == whole || counted == 0m ? 1m : whole / counted;
            Low[i] = factor == 1m ? sumLow : tender.Rounding.Round(sumLow * factor);
            High[i] = factor == 1m ? sumHigh : tender.Rounding.Round(sumHigh * factor);
        }
    }

    /// <summary>Gives the points that a criterion can get: its weight, or 100 in an order of importance.</summary>
    public static decimal Weight(AwardCriterion leaf) => leaf.Weight.Importance is null ? leaf.Weight.High : InOrder;

    private int At(int leaf, int bid) => (leaf * Bids) + bid;
}

/// <summary>What is known of a bid on a criterion.</summary>
internal enum CellState : byte
{
    /// <summary>It is known.</summary>
    Known,

    /// <summary>It is known, and below the minimum of the criterion.</summary>
    BelowMinimum,

    /// <summary>Nothing was said, and a stated number of points stands for it.</summary>
    Assumed,

    /// <summary>Nothing was said, and it stays unknown.</summary>
    Open,

    /// <summary>Nothing was said, and the bidder can still answer.</summary>
    Asked,

    /// <summary>Nothing was said, and the other criteria take over the weight.</summary>
    LeftOut,

    /// <summary>Nothing was said, and the bid is refused.</summary>
    Refused,

    /// <summary>Nobody whose scores count has graded it yet.</summary>
    Ungraded,
}
