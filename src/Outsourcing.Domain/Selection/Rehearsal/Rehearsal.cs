using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>How much a criterion counts in made-up bids.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record RehearsedWeight
{
    internal RehearsedWeight(string criterion, double published, double share, double decides) =>
        (Criterion, Published, Share, Decides) = (criterion, published, share, decides);

    /// <summary>Gets the name of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets its share of the published weights, from 0 to 1.</summary>
    public double Published { get; }

    /// <summary>Gets its share of what sets the totals of bids apart: the Shapley share of their variance; all shares sum to 1.</summary>
    public double Share { get; }

    /// <summary>Gets in which part of the rounds the bid that is first has the most points on it.</summary>
    public double Decides { get; }

    /// <summary>Returns text such as <c>price: published 35 %, counts 61 %, first in 70 % of the rounds</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Criterion}: published {Invariant.Percent(Published)}, counts {Invariant.Percent(Share)}, first in {Invariant.Percent(Decides)} of the rounds";
}

/// <summary>A tender tried on made-up bids before it is published: which criterion really decides.</summary>
/// <remarks>
/// <para>
/// Grades and answers are drawn evenly over what they can be, prices evenly between two amounts, all independently, in rounds of
/// as many bids as are expected. Within each round the total is the sum of the points on the criteria, and its variance is
/// shared among them: the Shapley value of a part of a sum is its covariance with the sum (Owen and Prieur 2017, On Shapley value
/// for measuring importance of dependent inputs, SIAM/ASA Journal on Uncertainty Quantification 5).
/// </para>
/// <para>The same seed gives the same rehearsal. Gates and thresholds are left out. Immutable.</para>
/// </remarks>
public sealed record Rehearsal
{
    private const int MostBids = 1_000;
    private const int MostRounds = 100_000;

    private readonly RehearsedWeight[] weights;
    private readonly Finding[] findings;

    private Rehearsal(RehearsedWeight[] weights, Finding[] findings)
    {
        this.weights = weights;
        this.findings = findings;
    }

    /// <summary>Gets the criteria, in their order.</summary>
    public IReadOnlyList<RehearsedWeight> Weights => Array.AsReadOnly(weights);

    /// <summary>Gets what should be looked at: one criterion decides everything, or counts far from its published weight.</summary>
    public IReadOnlyList<Finding> Findings => Array.AsReadOnly(findings);

    /// <summary>Tries a tender.</summary>
    /// <param name="tender">The tender; with stated weights.</param>
    /// <param name="bids">How many bids are expected, from 2 to 1000.</param>
    /// <param name="lowest">The lowest price that is expected, in the currency of the tender.</param>
    /// <param name="highest">The highest price that is expected, in the same currency.</param>
    /// <param name="seed">The seed.</param>
    /// <param name="rounds">How many rounds are tried, from 1 to 100,000.</param>
    /// <param name="tolerance">By how many percentage points the share of a criterion may differ from its published weight.</param>
    /// <param name="progress">Is told how many rounds are done.</param>
    /// <param name="cancellation">Ends it early.</param>
    /// <returns>The rehearsal; not applicable with the errors of the rules, or when only an order of importance is stated.</returns>
    /// <exception cref="ArgumentException">A number is out of its range, or the prices are.</exception>
    /// <exception cref="OperationCanceledException">It was ended early.</exception>
    public static Answer<Rehearsal> Of(
        Tender tender,
        int bids,
        Money lowest,
        Money highest,
        ulong seed,
        int rounds = 1_000,
        int tolerance = 10,
        IProgress<int>? progress = null,
        CancellationToken cancellation = default
    )
    {
        Guard.Against.Null(tender);
        Guard.Against.OutOfRange(bids, nameof(bids), 2, MostBids);
        Guard.Against.OutOfRange(rounds, nameof(rounds), 1, MostRounds);
        Guard.Against.OutOfRange(tolerance, nameof(tolerance), 0, 100);
        if (
            lowest.Currency != tender.Currency
            || highest.Currency != tender.Currency
            || lowest.Amount <= 0m
            || lowest.Amount >= highest.Amount
        )
        {
            throw new ArgumentException(
                $"Prices lie between a lower and a higher amount above zero in {tender.Currency}, not between {lowest} and {highest}.",
                nameof(lowest)
            );
        }

        if (tender.IsInOrder)
        {
            return Answer.NotApplicable<Rehearsal>(
                Finding.Of(
                    SelectionRules.WeightOrder,
                    Severity.Error,
                    tender.Name,
                    $"'{tender.Name}' states an order of importance alone: without weights there is nothing to rehearse."
                )
            );
        }

        return new RehearsalRun(tender.ForRehearsal(), bids, lowest, highest, seed).Try(
            rounds,
            tolerance,
            progress,
            cancellation
        );
    }

    /// <summary>Compares weights and findings, in order.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(Rehearsal? other) =>
        other is not null
        && weights.AsSpan().SequenceEqual(other.weights)
        && findings.AsSpan().SequenceEqual(other.findings);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(weights.Length, findings.Length);

    /// <summary>Returns each criterion with its weights.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => string.Join("; ", weights.Select(weight => weight.ToString()));

    private sealed class RehearsalRun(Tender tender, int bids, Money lowest, Money highest, ulong seed)
    {
        private const double DecidesFrom = 0.9;

        private readonly AwardCriterion[] leaves = [.. tender.Leaves];
        private ulong sample;
        private uint draws;

        public Answer<Rehearsal> Try(
            int rounds,
            int tolerance,
            IProgress<int>? progress,
            CancellationToken cancellation
        )
        {
            var (shared, leading) = (new double[leaves.Length], new int[leaves.Length]);
            for (var round = 0; round < rounds; round++)
            {
                cancellation.ThrowIfCancellationRequested();
                var answer = Evaluation.Of(tender, Dossier(round), new LocalDate(2000, 1, 1), frozen: false);
                if (!answer.TryGetValue(out var evaluation))
                {
                    return Answer.NotApplicable<Rehearsal>(answer.Findings);
                }

                Count(evaluation, shared, leading);
                progress?.Report(round + 1);
            }

            var (sum, whole) = (shared.Sum(), leaves.Sum(QualityColumns.Weight));
            RehearsedWeight[] weights =
            [
                .. leaves.Select(
                    (leaf, j) =>
                        new RehearsedWeight(
                            leaf.Name,
                            (double)(QualityColumns.Weight(leaf) / whole),
                            sum > 0 ? shared[j] / sum : 0,
                            leading[j] / (double)rounds
                        )
                ),
            ];
            var findings = weights.SelectMany(weight => Look(weight, tolerance)).ToArray();
            return Answer.Known(
                new Rehearsal(weights, findings),
                Explanation.Of(
                    $"{Invariant.Text(rounds)} rounds of {Invariant.Text(bids)} made-up bids with the seed {Invariant.Text(seed)}.",
                    weights.Select(weight => Explanation.Of($"{weight}."))
                ),
                findings
            );
        }

        private static IEnumerable<Finding> Look(RehearsedWeight weight, int tolerance)
        {
            if (weight.Share >= DecidesFrom)
            {
                yield return Finding.Of(
                    SelectionRules.RehearsalDecides,
                    Severity.Warning,
                    weight.Criterion,
                    $"'{weight.Criterion}' decides nearly everything: {weight}."
                );
            }

            if (Math.Abs(weight.Share - weight.Published) * 100 > tolerance)
            {
                yield return Finding.Of(
                    SelectionRules.RehearsalWeight,
                    Severity.Warning,
                    weight.Criterion,
                    $"'{weight.Criterion}' counts far from its published weight: {weight}."
                );
            }
        }

        private void Count(Evaluation evaluation, double[] shared, int[] leading)
        {
            var ranking = evaluation.Ranking;
            if (ranking.Count == 0)
            {
                return;
            }

            var totals = ranking.Select(bid => (double)bid.LeastTotal).ToArray();
            var mean = totals.Average();
            for (var j = 0; j < leaves.Length; j++)
            {
                var points = ranking
                    .Select(bid =>
                        leaves[j] is PriceCriterion ? bid.PricePoints : evaluation.Points(bid.Name, leaves[j].Name).Low
                    )
                    .ToArray();
                var own = (double)points.Average();
                for (var k = 0; k < totals.Length; k++)
                {
                    shared[j] += ((double)points[k] - own) * (totals[k] - mean);
                }

                leading[j] += points[0] == points.Max() ? 1 : 0;
            }
        }

        private Dossier Dossier(int round)
        {
            var made = Enumerable.Range(1, bids).Select(k => Bid(round, k)).ToArray();
            return Selection
                .Dossier.Of(made.Select(one => one.Bid))
                .Graded(
                    made.SelectMany(one => one.Grades)
                        .GroupBy(one => one.Scale)
                        .Select(group =>
                            ScoreSheet.Of("rehearsal", group.Key, tender.Deadline, group.Select(one => one.Grade))
                        )
                );
        }

        private (Bid Bid, List<(GradeScale Scale, Grade Grade)> Grades) Bid(int round, int number)
        {
            (sample, draws) = (((ulong)round * (ulong)bids) + (ulong)number, 0);
            var name = $"bid {Invariant.Text(number)}";
            var span = highest.Amount - lowest.Amount;
            var bid = Selection
                .Bid.Of(name, tender.Deadline)
                .At(Money.Of(lowest.Amount + Math.Round(span * (decimal)Draw(), 2), lowest.Currency));
            var grades = new List<(GradeScale Scale, Grade Grade)>();
            foreach (var leaf in leaves)
            {
                if (leaf is GradedCriterion graded)
                {
                    var way = Math.Round((decimal)Draw(), 6);
                    var grade = graded.Scale.Worst + (way * (graded.Scale.Best - graded.Scale.Worst));
                    grades.Add((graded.Scale, Grade.Of(name, graded.Name, grade)));
                }
                else if (leaf is AnsweredCriterion answered)
                {
                    bid = bid.Answer(answered.Name, answered.Value.MadeUp(Draw));
                }
            }

            return (bid, grades);
        }

        private double Draw() => PhiloxDraws.Unit(seed, sample, draws++);
    }
}
