using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>How far the evaluators are apart on a criterion.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record CriterionDispersion
{
    internal CriterionDispersion(string criterion, decimal widestRange, string? widestFor, double? agreement) =>
        (Criterion, WidestRange, WidestFor, Agreement) = (criterion, widestRange, widestFor, agreement);

    /// <summary>Gets the name of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the widest range of the grades of one bid.</summary>
    public decimal WidestRange { get; }

    /// <summary>Gets the name of the bid with the widest range; <see langword="null"/> when no bid has two grades.</summary>
    public string? WidestFor { get; }

    /// <summary>
    /// Gets Kendall's coefficient of concordance W, corrected for ties: 1 when all put the bids in the same order, 0 when there
    /// is no agreement; <see langword="null"/> with fewer than two evaluators of the criterion, or bids that all of them graded,
    /// or without differences.
    /// </summary>
    public double? Agreement { get; }

    /// <summary>Returns text such as <c>concept: widest range 5 for Borea, W = 0.62</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Criterion}: widest range {Invariant.Text(WidestRange)}"
        + (WidestFor is null ? "" : $" for {WidestFor}")
        + (Agreement is { } agreement ? $", W = {Invariant.Short(agreement)}" : "");
}

/// <summary>A grade far from those of the others.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record OutlyingGrade
{
    internal OutlyingGrade(string evaluator, string bid, string criterion, decimal grade, decimal others) =>
        (Evaluator, Bid, Criterion, Grade, MedianOfOthers) = (evaluator, bid, criterion, grade, others);

    /// <summary>Gets the name of the evaluator.</summary>
    public string Evaluator { get; }

    /// <summary>Gets the name of the bid.</summary>
    public string Bid { get; }

    /// <summary>Gets the name of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the grade.</summary>
    public decimal Grade { get; }

    /// <summary>Gets the median of the grades of the others.</summary>
    public decimal MedianOfOthers { get; }

    /// <summary>Returns text such as <c>Carl gave Borea 1 on concept, the others 8 in the middle</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Evaluator} gave {Bid} {Invariant.Text(Grade)} on {Criterion}, the others {Invariant.Text(MedianOfOthers)} in the middle";
}

/// <summary>How far the evaluators are apart, and whether one of them decides who is first.</summary>
/// <remarks>Two are equal when all members are, lists in order. Immutable.</remarks>
public sealed record Dispersion
{
    private readonly CriterionDispersion[] criteria;
    private readonly OutlyingGrade[] outliers;
    private readonly (string Evaluator, string Then)[] deciding;

    internal Dispersion(
        CriterionDispersion[] criteria,
        OutlyingGrade[] outliers,
        (string Evaluator, string Then)[] deciding
    )
    {
        this.criteria = criteria;
        this.outliers = outliers;
        this.deciding = deciding;
    }

    /// <summary>Gets the criteria that are graded, in their order.</summary>
    public IReadOnlyList<CriterionDispersion> Criteria => Array.AsReadOnly(criteria);

    /// <summary>Gets the grades far from those of the others; only where three or more graded, since of two neither is the outlier.</summary>
    public IReadOnlyList<OutlyingGrade> Outliers => Array.AsReadOnly(outliers);

    /// <summary>Gets the evaluators without whom another bid would be first, and which; not those without whom none would pass.</summary>
    public IReadOnlyList<(string Evaluator, string Then)> Deciding => Array.AsReadOnly(deciding);

    /// <summary>Compares all members, lists in order.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(Dispersion? other) =>
        other is not null
        && criteria.AsSpan().SequenceEqual(other.criteria)
        && outliers.AsSpan().SequenceEqual(other.outliers)
        && deciding.AsSpan().SequenceEqual(other.deciding);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(criteria.Length, outliers.Length, deciding.Length);

    /// <summary>Returns text such as <c>1 outlying grade; without Carl, Acme is first</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Invariant.Text(outliers.Length)} outlying {(outliers.Length == 1 ? "grade" : "grades")}"
        + string.Concat(deciding.Select(one => $"; without {one.Evaluator}, {one.Then} is first"));
}

public sealed partial class Evaluation
{
    /// <summary>Says how far the evaluators are apart.</summary>
    /// <param name="outlying">From which distance to the median of the others on, as a percentage of the scale, a grade is an outlier; above 0.</param>
    /// <returns>Ranges, agreement, outliers, and the evaluators that decide who is first.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is not above 0.</exception>
    /// <remarks>Agreement: Kendall and Babington Smith 1939, The problem of m rankings, Annals of Mathematical Statistics 10, with the usual correction for ties.</remarks>
    public Dispersion Dispersion(Percentage outlying)
    {
        if (outlying <= Percentage.Zero)
        {
            throw new ArgumentOutOfRangeException(
                nameof(outlying),
                $"The distance of an outlier is above zero, and {outlying} is not."
            );
        }

        GradedCriterion[] graded = [.. quality.Leaves.OfType<GradedCriterion>()];
        return new Dispersion(
            [.. graded.Select(Disperse)],
            [.. graded.SelectMany(leaf => Outliers(leaf, outlying))],
            [
                .. book
                    .Evaluators.Select(one => (one, Then: FirstWithout(one)))
                    .Where(one => one.Then is not null)
                    .Select(one => (one.one, one.Then!)),
            ]
        );
    }

    private string? FirstWithout(string evaluator) =>
        First is { } first
        && Without(evaluator)?.ranked.First is { Bid: { } then } other
        && !other.Leading.Contains(first)
            ? Name(then)
            : null;

    private CriterionDispersion Disperse(GradedCriterion leaf)
    {
        var cells = book.Cells(leaf);
        var (widest, who) = (0m, (string?)null);
        for (var i = 0; i < quality.Bids; i++)
        {
            decimal[] grades = [.. Given(cells, i).Select(one => one.Grade)];
            if (grades.Length > 1 && (who is null || grades.Max() - grades.Min() > widest))
            {
                (widest, who) = (grades.Max() - grades.Min(), Name(i));
            }
        }

        return new CriterionDispersion(leaf.Name, widest, who, Agreement(cells));
    }

    /// <summary>Kendall's W of the evaluators who graded the criterion, over the bids that each of them graded.</summary>
    private double? Agreement(decimal?[] cells)
    {
        int[] judges =
        [
            .. Enumerable
                .Range(0, book.Evaluators.Length)
                .Where(e => Enumerable.Range(e * quality.Bids, quality.Bids).Any(cell => cells[cell] is not null)),
        ];
        var m = judges.Length;
        int[] all = [.. Enumerable.Range(0, quality.Bids).Where(i => Given(cells, i).Count() == m)];
        var n = all.Length;
        if (m < 2 || n < 2)
        {
            return null;
        }

        var sums = new double[n];
        var ties = 0.0;
        foreach (var e in judges)
        {
            decimal[] grades = [.. all.Select(i => cells[(e * quality.Bids) + i]!.Value)];
            foreach (var group in Enumerable.Range(0, n).GroupBy(k => grades[k]))
            {
                // The mean of the ranks that a group of ties takes up.
                double count = group.Count();
                var rank = grades.Count(grade => grade < group.Key) + ((count + 1) / 2);
                ties += (count * count * count) - count;
                foreach (var k in group)
                {
                    sums[k] += rank;
                }
            }
        }

        var mean = m * (n + 1) / 2.0;
        var square = sums.Sum(sum => (sum - mean) * (sum - mean));
        var most = (m * (double)m * n * (((double)n * n) - 1)) - (m * ties);
        return most > 0 ? 12 * square / most : null;
    }

    private IEnumerable<OutlyingGrade> Outliers(GradedCriterion leaf, Percentage outlying)
    {
        var cells = book.Cells(leaf);
        var far = Math.Abs(leaf.Scale.Best - leaf.Scale.Worst) * outlying.Fraction;
        for (var i = 0; i < quality.Bids; i++)
        {
            var given = Given(cells, i).ToList();
            foreach (var (evaluator, grade) in given.Count > 2 ? given : [])
            {
                decimal[] others = [.. given.Where(one => one.Evaluator != evaluator).Select(one => one.Grade)];
                var median = ConsensusRule.Median.Of(others);
                if (Math.Abs(grade - median) >= far)
                {
                    yield return new OutlyingGrade(book.Evaluators[evaluator], Name(i), leaf.Name, grade, median);
                }
            }
        }
    }

    private IEnumerable<(int Evaluator, decimal Grade)> Given(decimal?[] cells, int bid) =>
        Enumerable
            .Range(0, book.Evaluators.Length)
            .Where(e => cells[(e * quality.Bids) + bid] is not null)
            .Select(e => (e, cells[(e * quality.Bids) + bid]!.Value));
}
