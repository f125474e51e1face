using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Fuzzy TOPSIS: score = d⁻ / (d⁺ + d⁻) on triangular fuzzy numbers, for judgements such as "rather good".</summary>
/// <remarks>
/// <para>
/// A benefit (l, m, u) scales to itself divided by the largest u of the criterion, a cost to (low / u, low / m, low / l) with the
/// smallest l; each part is multiplied by that part of the weight. The ideal of a criterion is the largest upper part that
/// comes out, the anti-ideal the smallest lower part. The distance of a number from a value is √(Σ (part − value)² / 3), the
/// vertex method; d⁺ and d⁻ sum the distances over the criteria. Higher is better, 0 to 1; at the ideal on every criterion the
/// score is 1. A contribution is the distance from the anti-ideal on the criterion, divided by d⁺ + d⁻.
/// </para>
/// <para>
/// A vague number is never near the ideal, so vagueness itself costs, and all scores lie close together. Ideal and anti-ideal
/// are made of the alternatives present, so adding or removing one can turn two others round.
/// </para>
/// <para>
/// A method for study and comparison. Needs: numbers of zero or more, costs above zero; at least two alternatives. Source: Chen
/// 2000, Fuzzy Sets and Systems 114(1), 1-9.
/// </para>
/// </remarks>
public static class FuzzyTopsis
{
    private const int OnStack = 128;

    /// <summary>Gets where the method was published.</summary>
    public static Source Source { get; } =
        Source.Of(
            "Chen 2000, Extensions of the TOPSIS for group decision-making under fuzzy environment, Fuzzy Sets and Systems 114(1), 1-9"
        );

    /// <summary>Scores and ranks all alternatives.</summary>
    /// <param name="table">The table.</param>
    /// <returns>
    /// The ranking with its explanation; NotApplicable when the method cannot handle the numbers. The findings name rule,
    /// criterion and alternative; a known answer may carry notes.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is <see langword="null"/>.</exception>
    public static Answer<FuzzyRanking> Rank(FuzzyTable table)
    {
        Guard.Against.Null(table);
        var scores = new double[table.Alternatives.Count];
        var refusals = new RefusalList(RefusalList.Most);
        Run(table, scores, ref refusals);
        if (!refusals.IsEmpty)
        {
            return refusals.ToAnswer<FuzzyRanking>();
        }

        var ranking = new FuzzyRanking(table, scores);
        var counting = Enumerable.Range(0, table.Criteria.Count).Where(j => table.Weights[j].Upper > 0);
        return Answer.Known(
            ranking,
            Explanation.From(ranking, FuzzyRanking.Explain),
            ScoringNotes.Of(table.Numbers.Names, counting.Select(j => (table.Criteria[j].Name, IsConstant(table, j))))
        );
    }

    /// <summary>Scores all alternatives; allocates nothing up to 128 criteria.</summary>
    /// <param name="table">The table.</param>
    /// <param name="scores">Where the scores go, one for each alternative, in the order of the rows; zeros when refused.</param>
    /// <returns><see langword="null"/> when the scores were written; else the first reason why not.</returns>
    /// <exception cref="ArgumentException">There is not room for one score for each alternative.</exception>
    public static Refusal? Score(FuzzyTable table, Span<double> scores)
    {
        Guard.Against.Null(table);
        ScoringMethod.Fits(scores.Length, table.Numbers.RowCount, "scores", nameof(scores));
        var refusals = new RefusalList(1);
        Run(table, scores, ref refusals);
        return refusals.First;
    }

    /// <summary>The distances of a row on each criterion, and its numbers, weighted and scaled.</summary>
    internal static (double ToIdeal, double ToAntiIdeal, TriangularNumber Scaled)[] Distances(FuzzyTable table, int row)
    {
        var distances = new (double, double, TriangularNumber)[table.Criteria.Count];
        foreach (ref readonly var axis in Axes(table, new Axis[distances.Length]))
        {
            var (lower, mode, upper) = axis.Scaled(in MemoryMarshal.GetReference(table.Numbers.All), row);
            var middle = Math.Max(lower[0], mode[0]);
            distances[axis.Column] = (
                Distance(lower, mode, upper, axis.Ideal)[0],
                Distance(lower, mode, upper, axis.AntiIdeal)[0],
                TriangularNumber.Of(lower[0], middle, Math.Max(middle, upper[0]))
            );
        }

        return distances;
    }

    private static void Run(FuzzyTable table, Span<double> scores, ref RefusalList refusals)
    {
        Check(table, ref refusals);
        if (refusals.IsEmpty)
        {
            Compute(table, scores);
        }
        else
        {
            scores.Clear();
        }
    }

    private static void Check(FuzzyTable table, ref RefusalList refusals)
    {
        var numbers = table.Numbers;
        ScoringMethod.NeedsTwo("fuzzy TOPSIS", numbers, ref refusals);
        for (var j = 0; j < table.WeightSpan.Length && !refusals.IsFull; j++)
        {
            if (table.WeightSpan[j].Upper > 0)
            {
                Check(numbers, 3 * j, ref refusals);
            }
        }
    }

    /// <summary>Refuses what the scaling of a criterion cannot handle; its lower column has all the smallest numbers.</summary>
    private static void Check(PerformanceTable numbers, int lower, ref RefusalList refusals)
    {
        var criterion = numbers.Criteria[lower];
        var (least, most) = (numbers.Statistics(lower).Min, numbers.Statistics(lower + 2).Max);
        if (!Magnitude.IsInRange(least, most))
        {
            ScalingNeeds.OutOfRange(criterion.Name, ref refusals);
        }
        else if (least < 0)
        {
            ScalingNeeds.Cells(
                numbers,
                lower,
                value => value < 0,
                ScoringRules.CellNegative,
                "and fuzzy TOPSIS needs numbers of zero or more.",
                ref refusals,
                "Shift the scale, so that it begins at zero or above."
            );
        }
        else if (most == 0)
        {
            refusals.Add(
                ScoringRules.CriterionAllZero,
                $"All values of '{criterion.Name}' are 0, and fuzzy TOPSIS has nothing to divide by.",
                criterion.Name,
                remedy: "Leave the criterion out."
            );
        }
        else if (criterion.Direction == Direction.Minimize && least == 0)
        {
            ScalingNeeds.Cells(
                numbers,
                lower,
                value => value == 0,
                ScoringRules.CellNotPositive,
                "and fuzzy TOPSIS divides by the values of a cost.",
                ref refusals,
                "Shift the scale, so that it begins above zero."
            );
        }
        else if (criterion.Direction == Direction.Minimize && least < Magnitude.Smallest)
        {
            ScalingNeeds.OutOfRange(criterion.Name, ref refusals);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Compute(FuzzyTable table, Span<double> scores)
    {
        var columns = table.WeightSpan.Length;
        Span<Axis> axes = columns <= OnStack ? stackalloc Axis[columns] : new Axis[columns];
        axes = Axes(table, axes);
        ref readonly var values = ref MemoryMarshal.GetReference(table.Numbers.All);
        for (var row = 0; row < scores.Length; row += Lanes.Count)
        {
            var (toIdeal, toAntiIdeal) = (Vector512<double>.Zero, Vector512<double>.Zero);
            foreach (ref readonly var axis in axes)
            {
                var (lower, mode, upper) = axis.Scaled(in values, row);
                toIdeal += Distance(lower, mode, upper, axis.Ideal);
                toAntiIdeal += Distance(lower, mode, upper, axis.AntiIdeal);
            }

            var closeness = Vector512.ConditionalSelect(
                Vector512.Equals(toIdeal, Vector512<double>.Zero),
                Vector512<double>.One,
                toAntiIdeal / (toIdeal + toAntiIdeal)
            );
            Lanes.Store(closeness, scores, row);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Distance(
        Vector512<double> lower,
        Vector512<double> mode,
        Vector512<double> upper,
        double value
    )
    {
        var from = Vector512.Create(value);
        var (a, b, c) = (lower - from, mode - from, upper - from);
        return Vector512.Sqrt(((a * a) + (b * b) + (c * c)) / Vector512.Create(3.0));
    }

    private static bool IsConstant(FuzzyTable table, int j) =>
        table.Numbers.Statistics(3 * j).IsConstant
        && table.Numbers.Statistics((3 * j) + 1).IsConstant
        && table.Numbers.Statistics((3 * j) + 2).IsConstant;

    private static Span<Axis> Axes(FuzzyTable table, Span<Axis> space)
    {
        var count = 0;
        for (var j = 0; j < table.WeightSpan.Length; j++)
        {
            if (table.WeightSpan[j].Upper > 0)
            {
                space[count++] = new Axis(j, table.Numbers, table.WeightSpan[j]);
            }
        }

        return space[..count];
    }

    /// <summary>One criterion: where the column of each part starts, its scaling with the weight, ideal and anti-ideal.</summary>
    private readonly struct Axis
    {
        public readonly int Column;
        public readonly double Ideal;
        public readonly double AntiIdeal;
        private readonly int lowerStart;
        private readonly int modeStart;
        private readonly int upperStart;
        private readonly ColumnScaling lower;
        private readonly ColumnScaling mode;
        private readonly ColumnScaling upper;

        public Axis(int column, PerformanceTable numbers, TriangularNumber weight)
        {
            Column = column;
            var first = 3 * column;
            var criterion = numbers.CriterionSpan[first];

            // The scaling by the best value, taken over the parts of all numbers.
            var all = numbers.Statistics(first) with
            {
                Max = numbers.Statistics(first + 2).Max,
            };
            lower = ColumnScaling.Of(Normalization.Linear, criterion, in all, weight.Lower);
            mode = ColumnScaling.Of(Normalization.Linear, criterion, in all, weight.Mode);
            upper = ColumnScaling.Of(Normalization.Linear, criterion, in all, weight.Upper);

            // The lowest cost is the best: its parts change places.
            var benefit = criterion.Direction == Direction.Maximize;
            lowerStart = numbers.Stride * (benefit ? first : first + 2);
            modeStart = numbers.Stride * (first + 1);
            upperStart = numbers.Stride * (benefit ? first + 2 : first);
            Ideal = upper.Of(benefit ? all.Max : all.Min);
            AntiIdeal = lower.Of(benefit ? all.Min : all.Max);
        }

        /// <summary>The weighted and scaled parts of eight rows.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public (Vector512<double> Lower, Vector512<double> Mode, Vector512<double> Upper) Scaled(
            ref readonly double values,
            int row
        ) =>
            (
                ColumnScaling.Of(in lower, Lanes.Load(in values, lowerStart, row)),
                ColumnScaling.Of(in mode, Lanes.Load(in values, modeStart, row)),
                ColumnScaling.Of(in upper, Lanes.Load(in values, upperStart, row))
            );
    }
}
