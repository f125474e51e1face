using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>RIM: score = I⁻ / (I⁻ + I⁺), the closeness to reference ideals that are intervals on the declared scales.</summary>
/// <remarks>
/// <para>
/// y is 1 inside the reference ideal of a criterion and falls evenly to 0 at both ends of its scale. I⁺ is the Euclidean
/// distance of the weighted y from the weights, I⁻ that from 0. Higher is better, 0 to 1; an alternative that is just right on
/// everything scores 1. The directions of the criteria have no meaning: the reference ideal says what is good. On a criterion
/// on which all are equal but for rounding, all have the same y.
/// </para>
/// <para>
/// A contribution is the share of the score that (wⱼ yⱼ)² has of I⁻². The score of an alternative depends on its own values
/// only, so no other alternative can turn two round.
/// </para>
/// <para>
/// A method for study and comparison. Needs: known cells; a declared scale and a reference ideal on it for each criterion. Any
/// numbers and one alternative will do. Source: Cables, Lamata &amp; Verdegay 2016, Information Sciences 337-338, 1-10; the
/// worked example printed there has an arithmetic error in I⁻.
/// </para>
/// </remarks>
public sealed record Rim : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Cables, Lamata & Verdegay 2016, RIM - reference ideal method in multicriteria decision making, Information Sciences 337-338, 1-10"
    );

    private static readonly ReferenceNeeds References = new(
        "There are",
        "reference ideals",
        "Give each criterion a reference ideal.",
        "The reference ideal",
        "Choose an ideal on the scale."
    );

    private readonly ReferenceIdeal[] ideals;

    /// <summary>Initializes the method.</summary>
    /// <param name="ideals">A reference ideal for each criterion, in the order of the criteria.</param>
    /// <exception cref="ArgumentException">There is no reference ideal.</exception>
    public Rim(params IEnumerable<ReferenceIdeal> ideals)
    {
        this.ideals = [.. Guard.Against.Null(ideals)];
        if (this.ideals.Length == 0)
        {
            throw new ArgumentException("There is no reference ideal.", nameof(ideals));
        }
    }

    /// <summary>Gets the reference ideal of each criterion.</summary>
    public IReadOnlyList<ReferenceIdeal> Ideals => Array.AsReadOnly(ideals);

    /// <inheritdoc/>
    public override string Name => $"RIM (ideals {string.Join(", ", ideals)})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public override bool IsAbsolute => true;

    /// <inheritdoc/>
    public bool Equals(Rim? other) => other is not null && ideals.AsSpan().SequenceEqual(other.ideals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ideals.Length, ideals[0], ideals[^1]);

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var (plus, minus, values) = Variations(table, weights, row);
        var score = minus / (minus + plus);
        var amounts = new double[table.ColumnCount];
        for (var j = 0; j < amounts.Length; j++)
        {
            var term = weights.Span[j] * values[j] / (minus == 0 ? 1 : minus);
            amounts[j] = score * (term * term);
        }

        return ScaledColumn.Contributions(table, weights, row, values, amounts);
    }

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var (plus, minus, _) = Variations(table, weights, row);
        return
        [
            Explanation.Of(
                $"The distance from what is just right is {Invariant.Short(plus)}, from the worst of all scales {Invariant.Short(minus)}."
            ),
        ];
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        References.Of(ideals, table, weights, ref refusals);
        ScalingNeeds.Scale("RIM", table, weights, ref refusals);
        ScalingNeeds.Known(table, weights, ref refusals);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var columns = table.ColumnCount;
        Span<Axis> axes = columns <= OnStack ? stackalloc Axis[columns] : new Axis[columns];
        axes = Axes(table, weights, axes);
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        for (var row = 0; row < scores.Length; row += Lanes.Count)
        {
            var (plus, minus) = (Vector512<double>.Zero, Vector512<double>.Zero);
            foreach (ref readonly var axis in axes)
            {
                var miss = axis.Miss(Lanes.Load(in values, axis.Start, row));
                var hit = (Vector512<double>.One - miss) * axis.Weight;
                miss *= axis.Weight;
                plus += miss * miss;
                minus += hit * hit;
            }

            var (toIdeal, toWorst) = (Vector512.Sqrt(plus), Vector512.Sqrt(minus));
            Lanes.Store(toWorst / (toWorst + toIdeal), scores, row);
        }
    }

    /// <summary>I⁺ and I⁻ of a row, and y on each criterion.</summary>
    private (double Plus, double Minus, double[] Values) Variations(PerformanceTable table, Weights weights, int row)
    {
        var values = new double[table.ColumnCount];
        var (plus, minus) = (0.0, 0.0);
        foreach (ref readonly var axis in Axes(table, weights, new Axis[values.Length]))
        {
            var miss = axis.Miss(Vector512.Create(table.Padded(axis.Column)[row]))[0];
            values[axis.Column] = 1 - miss;
            plus += miss * axis.Weight * (miss * axis.Weight);
            minus += (1 - miss) * axis.Weight * ((1 - miss) * axis.Weight);
        }

        return (Math.Sqrt(plus), Math.Sqrt(minus), values);
    }

    private Span<Axis> Axes(PerformanceTable table, Weights weights, Span<Axis> space)
    {
        var count = 0;
        var criteria = table.CriterionSpan;
        for (var j = 0; j < criteria.Length; j++)
        {
            if (weights.Span[j] > 0)
            {
                space[count++] = new Axis(
                    j,
                    j * table.Stride,
                    weights.Span[j],
                    criteria[j].Scale!.Value,
                    ideals[j],
                    in table.Statistics(j)
                );
            }
        }

        return space[..count];
    }

    /// <summary>One criterion: its reference ideal, how far that is from the ends of the scale, and the miss that all share, if so.</summary>
    private readonly struct Axis
    {
        public readonly int Column;
        public readonly int Start;
        public readonly double Weight;
        private readonly double low;
        private readonly double high;
        private readonly double below;
        private readonly double above;
        private readonly bool isConstant;
        private readonly double same;

        public Axis(
            int column,
            int start,
            double weight,
            Scale scale,
            ReferenceIdeal ideal,
            in ColumnStatistics statistics
        )
        {
            Column = column;
            Start = start;
            Weight = weight;
            (low, high) = (ideal.Low, ideal.High);

            // An ideal at an end of the scale leaves nothing beyond it, and whatever is divided by is not asked for.
            below = low > scale.Low ? low - scale.Low : 1;
            above = high < scale.High ? scale.High - high : 1;
            same = Miss(Vector512.Create(statistics.Min))[0];
            isConstant = statistics.IsConstant;
        }

        /// <summary>1 − y: 0 inside the ideal, 1 at the ends of the scale.</summary>
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        public Vector512<double> Miss(Vector512<double> x) =>
            isConstant
                ? Vector512.Create(same)
                : (Lanes.Most(Vector512.Create(low) - x, Vector512<double>.Zero) / Vector512.Create(below))
                    + (Lanes.Most(x - Vector512.Create(high), Vector512<double>.Zero) / Vector512.Create(above));
    }
}
