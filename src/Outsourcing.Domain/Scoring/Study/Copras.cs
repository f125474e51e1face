using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>COPRAS: score = Q / max Q with Q = S⁺ + Σ S⁻ / (S⁻ Σ 1/S⁻), what the benefits add and what low costs earn.</summary>
/// <remarks>
/// <para>
/// S⁺ = Σ wⱼ xⱼ / Σ xⱼ over the benefits and S⁻ the same over the costs; the outer sums run over the alternatives. So all
/// alternatives share out the weight of the costs among them, in proportion to 1/S⁻. Without a cost that counts Q = S⁺.
/// Higher is better; the best alternative scores 1. The size of the weights does not matter.
/// </para>
/// <para>
/// A contribution of a benefit is wⱼ xⱼ / Σ xⱼ / max Q. What low costs earn belongs to all costs together; it is shared out
/// among them by their weights, so the contributions of the costs do not say which of them is low.
/// </para>
/// <para>
/// Adding or removing an alternative can turn two others round. A method for study and comparison. Needs: known cells; values
/// of zero or more, and one above zero on each criterion; no alternative that costs nothing at all, since 1/S⁻ is not
/// defined for it. One alternative will do. Source: Zavadskas, Kaklauskas &amp; Sarka 1994, Technological and Economic
/// Development of Economy 1(3), 131-139.
/// </para>
/// </remarks>
public sealed record Copras : ScoringMethod
{
    private const int RowsOnStack = 256;
    private const double SmallestNormal = 2.2250738585072014e-308;

    private static readonly Source Origin = Source.Of(
        "Zavadskas, Kaklauskas & Sarka 1994, The new method of multicriteria complex proportional assessment of projects, Technological and Economic Development of Economy 1(3), 131-139"
    );

    /// <inheritdoc/>
    public override string Name => "COPRAS";

    /// <inheritdoc/>
    public override Source Source => Origin;

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var (benefits, _, earned) = Parts(table, weights);
        var most = benefits.Zip(earned, (benefit, cost) => benefit + cost).Max();
        var terms = Terms(Direction.Maximize, table, weights, new ScaledColumn[table.ColumnCount]);
        var amounts = ScaledColumn.Amounts(terms, table, row);
        var whole = WeightOfCosts(table, weights);
        for (var j = 0; j < amounts.Length; j++)
        {
            var part = IsCost(table, weights, j) ? earned[row] * (weights.Span[j] / whole) : amounts[j];
            amounts[j] = part / most;
        }

        return ScaledColumn.Contributions(Normalization.SumPlain, table, weights, row, amounts);
    }

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var (benefits, burdens, earned) = Parts(table, weights);
        var most = benefits.Zip(earned, (benefit, cost) => benefit + cost).Max();
        return
        [
            Explanation.Of(
                $"S⁺ of the benefits is {Invariant.Short(benefits[row])}, S⁻ of the costs {Invariant.Short(burdens[row])}, which earns {Invariant.Short(earned[row])}; Q is {Invariant.Short(benefits[row] + earned[row])}, the largest {Invariant.Short(most)}."
            ),
        ];
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        ScalingNeeds.Of(
            Normalization.SumPlain,
            table,
            weights,
            moreIsBetter: false,
            ref refusals,
            ScalingNeeds.AnotherMethod
        );
        if (refusals.IsEmpty)
        {
            NoneIsFree(table, weights, ref refusals);
        }
    }

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var height = Lanes.Padded(scores.Length);
        var rented = height > RowsOnStack ? ArrayPool<double>.Shared.Rent(2 * height) : null;
        var space = rented is null ? stackalloc double[2 * height] : rented.AsSpan(0, 2 * height);
        var benefits = space[..height];
        var costs = space[height..];
        SumUp(table, weights, benefits, costs);
        Earn(costs, scores.Length, WeightOfCosts(table, weights));
        Combine(benefits, costs, scores);
        if (rented is not null)
        {
            ArrayPool<double>.Shared.Return(rented);
        }
    }

    /// <summary>S⁺ and S⁻ of each row, up to whole vectors.</summary>
    private static void SumUp(PerformanceTable table, Weights weights, Span<double> benefits, Span<double> costs)
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> space = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        ScaledColumn.Sum(Terms(Direction.Maximize, table, weights, space), table, start: 0, benefits);
        ScaledColumn.Sum(Terms(Direction.Minimize, table, weights, space), table, start: 0, costs);
    }

    /// <summary>Puts in the place of each S⁻ what it earns: its part of the weight of the costs.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Earn(Span<double> costs, int rows, double weight)
    {
        if (weight == 0)
        {
            return;
        }

        // The columns of costs sum to 1, so their weight is Σ S⁻. Beside the least S⁻ no reciprocal leaves the range; the
        // padding repeats the last row and moves no end.
        var blocks = MemoryMarshal.Cast<double, Vector512<double>>(costs);
        var low = Vector512.Create(double.MaxValue);
        foreach (var block in blocks)
        {
            low = Lanes.Least(block, low);
        }

        // Below the normal range S⁻ has lost its digits; not a number is refused as a score.
        var least = Lanes.Least(low) is >= SmallestNormal and var own ? own : double.NaN;
        var all = Vector512<double>.Zero;
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = Vector512.Create(least) / blocks[i];
            all += Lanes.Keep(blocks[i], rows - (i * Lanes.Count));
        }

        var factor = Vector512.Create(weight / Lanes.Sum(all));
        foreach (ref var block in blocks)
        {
            block *= factor;
        }
    }

    /// <summary>Q / max Q.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Combine(Span<double> benefits, ReadOnlySpan<double> costs, Span<double> scores)
    {
        var q = MemoryMarshal.Cast<double, Vector512<double>>(benefits);
        var earned = MemoryMarshal.Cast<double, Vector512<double>>(costs);
        var high = Vector512<double>.Zero;
        for (var i = 0; i < q.Length; i++)
        {
            q[i] += earned[i];
            high = Lanes.Most(q[i], high);
        }

        var most = Vector512.Create(Lanes.Most(high));
        for (var i = 0; i < q.Length; i++)
        {
            Lanes.Store(q[i] / most, scores, i * Lanes.Count);
        }
    }

    private static (double[] Benefits, double[] Costs, double[] Earned) Parts(PerformanceTable table, Weights weights)
    {
        var height = Lanes.Padded(table.RowCount);
        var (benefits, costs) = (new double[height], new double[height]);
        SumUp(table, weights, benefits, costs);
        var earned = costs.ToArray();
        Earn(earned, table.RowCount, WeightOfCosts(table, weights));
        return (benefits, costs, earned);
    }

    private static Span<ScaledColumn> Terms(
        Direction direction,
        PerformanceTable table,
        Weights weights,
        Span<ScaledColumn> space
    ) => ScaledColumn.Of(direction, Normalization.SumPlain, table, weights, space);

    private static bool IsCost(PerformanceTable table, Weights weights, int column) =>
        weights.Span[column] > 0 && table.CriterionSpan[column].Direction == Direction.Minimize;

    private static double WeightOfCosts(PerformanceTable table, Weights weights)
    {
        var sum = 0.0;
        for (var j = 0; j < table.ColumnCount; j++)
        {
            sum += IsCost(table, weights, j) ? weights.Span[j] : 0;
        }

        return sum;
    }

    /// <summary>Refuses alternatives that are 0 on every cost; there is none unless every cost has a 0 somewhere.</summary>
    private static void NoneIsFree(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        var any = false;
        for (var j = 0; j < table.ColumnCount; j++)
        {
            if (IsCost(table, weights, j))
            {
                any = true;
                if (table.Statistics(j).Min > 0)
                {
                    return;
                }
            }
        }

        for (var row = 0; any && row < table.RowCount && !refusals.IsFull; row++)
        {
            if (IsFree(table, weights, row))
            {
                refusals.Add(
                    ScoringRules.CellNotPositive,
                    $"'{table.Names[row]}' has 0 on every cost that counts, and COPRAS divides by their sum.",
                    alternative: table.Names[row],
                    remedy: ScalingNeeds.AnotherMethod
                );
            }
        }
    }

    private static bool IsFree(PerformanceTable table, Weights weights, int row)
    {
        for (var j = 0; j < table.ColumnCount; j++)
        {
            if (IsCost(table, weights, j) && table.Padded(j)[row] != 0)
            {
                return false;
            }
        }

        return true;
    }
}
