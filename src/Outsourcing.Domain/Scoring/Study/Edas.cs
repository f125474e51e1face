using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>EDAS: score = (SP / max SP + 1 − SN / max SN) / 2, how far above and below the average alternative.</summary>
/// <remarks>
/// <para>
/// d = (x − mean) / mean is the distance from the mean of a criterion, with the sign turned for costs. SP = Σ wⱼ max(0, dⱼ)
/// and SN = Σ wⱼ max(0, −dⱼ); each is divided by the largest of all alternatives. Higher is better, 0 to 1. A criterion on
/// which all are equal has no distances; when that is so on every criterion, nobody is above or below and all score 0.5.
/// </para>
/// <para>
/// A contribution is ½ (wⱼ max(0, dⱼ) / max SP + wⱼ / Σ w − wⱼ max(0, −dⱼ) / max SN). Mean and largest sums are made of the
/// alternatives present, so adding or removing one can turn two others round.
/// </para>
/// <para>
/// A method for study and comparison. Needs: known cells; values of zero or more, and one above zero on each criterion,
/// since the mean is divided by; at least two alternatives. Source: Keshavarz Ghorabaee, Zavadskas, Olfat &amp; Turskis 2015,
/// Informatica 26(3), 435-451.
/// </para>
/// </remarks>
public sealed record Edas : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Keshavarz Ghorabaee, Zavadskas, Olfat & Turskis 2015, Multi-criteria inventory classification using a new method of evaluation based on distance from average solution (EDAS), Informatica 26(3), 435-451"
    );

    private const int RowsOnStack = 256;

    /// <inheritdoc/>
    public override string Name => "EDAS";

    /// <inheritdoc/>
    public override Source Source => Origin;

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var (_, _, most) = Sums(table, weights);
        var whole = weights.Shares.Sum();
        var distances = new double[table.ColumnCount];
        var amounts = Array.ConvertAll([.. weights.Shares], weight => weight / whole / 2);
        foreach (ref readonly var axis in Axes(table, weights, new Axis[table.ColumnCount]))
        {
            var distance = axis.Distance(table.Padded(axis.Column)[row]);
            distances[axis.Column] = distance / weights.Span[axis.Column];
            amounts[axis.Column] += distance / (distance > 0 ? most.Above : most.Below) / 2;
        }

        return ScaledColumn.Contributions(table, weights, row, distances, amounts);
    }

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var (above, below, most) = Sums(table, weights);
        return
        [
            Explanation.Of(
                $"The distances above the average sum to {Invariant.Short(above[row])} (the largest sum is {Invariant.Short(most.Above)}), those below it to {Invariant.Short(below[row])} (the largest is {Invariant.Short(most.Below)})."
            ),
        ];
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        NeedsTwo("EDAS", table, ref refusals, "each with the average of several");
        ScalingNeeds.Known(table, weights, ref refusals);
        for (var j = 0; j < table.ColumnCount && !refusals.IsFull; j++)
        {
            ref readonly var column = ref table.Statistics(j);
            if (weights.Span[j] == 0 || column.Missing > 0)
            {
                continue;
            }

            if (column.Min < 0)
            {
                ScalingNeeds.Cells(
                    table,
                    j,
                    value => value < 0,
                    ScoringRules.CellNegative,
                    "and EDAS divides by the mean, which needs values of zero or more.",
                    ref refusals,
                    ScalingNeeds.AnotherMethod
                );
            }
            else if (column.Max == 0)
            {
                var name = table.CriterionSpan[j].Name;
                refusals.Add(
                    ScoringRules.CriterionAllZero,
                    $"All values of '{name}' are 0, and EDAS divides by their mean.",
                    name,
                    remedy: "Leave the criterion out, or choose another method."
                );
            }
        }
    }

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var rented = scores.Length > RowsOnStack ? ArrayPool<double>.Shared.Rent(scores.Length) : null;
        var below = rented is null ? stackalloc double[scores.Length] : rented.AsSpan(0, scores.Length);
        var most = ComputeSums(table, weights, scores, below);
        Combine(scores, below, in most);
        if (rented is not null)
        {
            ArrayPool<double>.Shared.Return(rented);
        }
    }

    /// <summary>SP and SN of each row, and the largest of each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Largest ComputeSums(PerformanceTable table, Weights weights, Span<double> above, Span<double> below)
    {
        var columns = table.ColumnCount;
        Span<Axis> axes = columns <= OnStack ? stackalloc Axis[columns] : new Axis[columns];
        axes = Axes(table, weights, axes);
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        var (mostAbove, mostBelow) = (Vector512<double>.Zero, Vector512<double>.Zero);
        for (var row = 0; row < above.Length; row += Lanes.Count)
        {
            var (plus, minus) = (Vector512<double>.Zero, Vector512<double>.Zero);
            foreach (ref readonly var axis in axes)
            {
                var distance =
                    (Lanes.Load(in values, axis.Start, row) - Vector512.Create(axis.Mean))
                    * Vector512.Create(axis.Factor);
                plus += Lanes.Most(distance, Vector512<double>.Zero);
                minus += Lanes.Most(-distance, Vector512<double>.Zero);
            }

            Lanes.Store(plus, above, row);
            Lanes.Store(minus, below, row);

            // The padding repeats the last row, so it moves no end.
            mostAbove = Lanes.Most(plus, mostAbove);
            mostBelow = Lanes.Most(minus, mostBelow);
        }

        return new Largest(Lanes.Most(mostAbove), Lanes.Most(mostBelow));
    }

    /// <summary>The score from SP (in place) and SN.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Combine(Span<double> above, ReadOnlySpan<double> below, in Largest most)
    {
        // Where the largest is 0 all are, and nobody is above or below.
        var (plus, minus) = (most.Above == 0 ? 1 : most.Above, most.Below == 0 ? 1 : most.Below);
        var blocksAbove = MemoryMarshal.Cast<double, Vector512<double>>(above);
        var blocksBelow = MemoryMarshal.Cast<double, Vector512<double>>(below);
        for (var i = 0; i < blocksAbove.Length; i++)
        {
            blocksAbove[i] =
                (
                    (blocksAbove[i] / Vector512.Create(plus))
                    + (Vector512<double>.One - (blocksBelow[i] / Vector512.Create(minus)))
                ) * 0.5;
        }

        for (var i = blocksAbove.Length * Lanes.Count; i < above.Length; i++)
        {
            above[i] = ((above[i] / plus) + (1 - (below[i] / minus))) * 0.5;
        }
    }

    private static (double[] Above, double[] Below, Largest Most) Sums(PerformanceTable table, Weights weights)
    {
        var above = new double[table.RowCount];
        var below = new double[above.Length];
        return (above, below, ComputeSums(table, weights, above, below));
    }

    private static Span<Axis> Axes(PerformanceTable table, Weights weights, Span<Axis> space)
    {
        var count = 0;
        var criteria = table.CriterionSpan;
        for (var j = 0; j < criteria.Length; j++)
        {
            ref readonly var column = ref table.Statistics(j);
            if (weights.Span[j] > 0 && !column.IsConstant)
            {
                var mean = column.Sum / table.RowCount;
                var factor = weights.Span[j] / mean;
                space[count++] = new Axis(
                    j,
                    j * table.Stride,
                    mean,
                    criteria[j].Direction == Direction.Maximize ? factor : -factor
                );
            }
        }

        return space[..count];
    }

    /// <summary>The largest SP and the largest SN.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Largest(double Above, double Below);

    /// <summary>One criterion: its mean, and the weight divided by it (negative for costs).</summary>
    private readonly struct Axis(int column, int start, double mean, double factor)
    {
        public readonly int Column = column;
        public readonly int Start = start;
        public readonly double Mean = mean;
        public readonly double Factor = factor;

        /// <summary>The weighted distance from the mean; above zero is better.</summary>
        public double Distance(double x) => 0.0 + ((x - Mean) * Factor);
    }
}
