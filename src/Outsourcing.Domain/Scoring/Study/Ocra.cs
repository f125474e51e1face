namespace Outsourcing.Domain.Scoring;

/// <summary>OCRA: score = T − min T with T = Σ wⱼ dⱼ, the operational competitiveness above the least competitive alternative.</summary>
/// <remarks>
/// <para>
/// d = (max − x) / min of a cost and (x − min) / min of a benefit: by how many times the smallest value of the criterion an
/// alternative is better than the worst. The paper subtracts the minimum of the costs' part, of the benefits' part and of
/// their sum; only the last can be seen in the score, since the first two are the same for all. Higher is better, 0 for the
/// last, and for all when their totals differ by rounding only (1e-12 of the largest).
/// </para>
/// <para>
/// A contribution is by how much wⱼ dⱼ is above that of the last alternative (of several, the first by name). A criterion
/// with a small minimum has large d and outweighs the others, whatever its weight says; where all are equal d is 0. The scale is made of
/// the alternatives present. A method for study and comparison. Needs: known cells above zero. One alternative will do.
/// Source: Parkan 1994, Managerial and Decision Economics 15(3), 201-221.
/// </para>
/// </remarks>
public sealed record Ocra : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Parkan 1994, Operational competitiveness ratings of production units, Managerial and Decision Economics 15(3), 201-221"
    );

    /// <inheritdoc/>
    public override string Name => "OCRA";

    /// <inheritdoc/>
    public override Source Source => Origin;

    internal override Composition WeightForm => Composition.Sum;

    internal override ValueResponse Response(PerformanceTable table, int row, int column)
    {
        var least = ValueResponse.Others(table, row, column, isReciprocal: false).Min();
        return ValueResponse.Of(
            isReciprocal: false,
            table.Criteria[column].Direction == Direction.Maximize,
            (0, least, new Divisor(0, 1)),
            (least, ValueResponse.Far, new Divisor(least, 0))
        );
    }

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var terms = Terms(table, weights, new ScaledColumn[table.ColumnCount]);
        var last = ScaledColumn.Amounts(terms, table, Last(Totals(terms, table), table));
        var amounts = ScaledColumn.Amounts(terms, table, row);
        var scaled = new double[amounts.Length];
        for (var j = 0; j < amounts.Length; j++)
        {
            scaled[j] = weights.Span[j] > 0 ? amounts[j] / weights.Span[j] : 0;
            amounts[j] -= last[j];
        }

        return ScaledColumn.Contributions(table, weights, row, scaled, amounts);
    }

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var totals = Totals(Terms(table, weights, new ScaledColumn[table.ColumnCount]), table);
        return
        [
            Explanation.Of(
                $"The total is {Invariant.Short(totals[row])}, the smallest {Invariant.Short(totals.Min())}."
            ),
        ];
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        ScalingNeeds.Known(table, weights, ref refusals);
        ScalingNeeds.AboveZero(table, weights, "and OCRA divides by the smallest value of a criterion.", ref refusals);
    }

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> space = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        ScaledColumn.Sum(Terms(table, weights, space), table, start: 0, scores);
        var (least, most) = (double.MaxValue, 0.0);
        foreach (var total in scores)
        {
            least = Math.Min(least, total);
            most = Math.Max(most, total);
        }

        foreach (ref var score in scores)
        {
            score -= least;
        }

        Magnitude.ClearRounding(scores, most);
    }

    /// <summary>The row of the smallest total; of several, the first by name.</summary>
    private static int Last(double[] totals, PerformanceTable table)
    {
        var last = 0;
        for (var row = 1; row < totals.Length; row++)
        {
            if (
                totals[row] < totals[last]
                || (totals[row] == totals[last] && string.CompareOrdinal(table.Names[row], table.Names[last]) < 0)
            )
            {
                last = row;
            }
        }

        return last;
    }

    private static double[] Totals(ReadOnlySpan<ScaledColumn> terms, PerformanceTable table)
    {
        var totals = new double[table.RowCount];
        ScaledColumn.Sum(terms, table, start: 0, totals);
        return totals;
    }

    /// <summary>w d of the columns that tell alternatives apart.</summary>
    private static Span<ScaledColumn> Terms(PerformanceTable table, Weights weights, Span<ScaledColumn> space)
    {
        var count = 0;
        for (var j = 0; j < table.ColumnCount; j++)
        {
            ref readonly var column = ref table.Statistics(j);
            if (weights.Span[j] > 0 && !column.IsConstant)
            {
                var factor = weights.Span[j] / column.Min;
                var scaling =
                    table.CriterionSpan[j].Direction == Direction.Maximize
                        ? new ColumnScaling(ScalingKind.Affine, column.Min, factor)
                        : new ColumnScaling(ScalingKind.Affine, column.Max, -factor);
                space[count++] = new ScaledColumn(j, j * table.Stride, weights.Span[j], scaling);
            }
        }

        return space[..count];
    }
}
