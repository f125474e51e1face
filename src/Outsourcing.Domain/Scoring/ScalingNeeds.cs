namespace Outsourcing.Domain.Scoring;

/// <summary>What the columns of a table must be like for a scaling; every breach names rule, criterion and alternative.</summary>
/// <remarks>A criterion of weight zero takes no part and needs nothing.</remarks>
internal static class ScalingNeeds
{
    /// <summary>The logarithm of the largest factor of a product, and of one over the smallest.</summary>
    private const double LargestLogarithm = 700;

    // Between these the logarithm is smaller than that, and need not be worked out.
    private const double SurelySmallest = 1e-300;
    private const double SurelyLargest = 1e300;

    private const string AnotherScaling = "Choose another scaling, such as MinMax.";

    /// <summary>What helps when the scaling of a method cannot be chosen.</summary>
    public const string AnotherMethod = "Choose a method that takes such values, such as VIKOR.";

    /// <summary>Refuses missing cells and numbers that cannot be computed with; without weights every criterion counts.</summary>
    public static void Known(PerformanceTable table, Weights? weights, ref RefusalList refusals)
    {
        Missing(table, weights, ref refusals);
        Range(table, weights, ref refusals);
    }

    /// <summary>Refuses missing cells.</summary>
    public static void Missing(PerformanceTable table, Weights? weights, ref RefusalList refusals)
    {
        for (var j = 0; j < table.ColumnCount && !refusals.IsFull; j++)
        {
            if (weights?.Span[j] == 0 || table.Statistics(j).Missing == 0)
            {
                continue;
            }

            var name = table.CriterionSpan[j].Name;
            for (var i = 0; i < table.RowCount && !refusals.IsFull; i++)
            {
                if (!table[i, j].IsKnown)
                {
                    refusals.Add(
                        ScoringRules.CellMissing,
                        $"'{table.Names[i]}' has no value on '{name}'.",
                        name,
                        table.Names[i],
                        "Find the value, or ask what it could change."
                    );
                }
            }
        }
    }

    /// <summary>Refuses numbers that are too large, or all too close to zero, to compute with.</summary>
    public static void Range(PerformanceTable table, Weights? weights, ref RefusalList refusals)
    {
        for (var j = 0; j < table.ColumnCount && !refusals.IsFull; j++)
        {
            ref readonly var column = ref table.Statistics(j);
            if (
                weights?.Span[j] != 0
                && column.Missing < table.RowCount
                && !Magnitude.IsInRange(column.Min, column.Max)
            )
            {
                OutOfRange(table.CriterionSpan[j].Name, ref refusals);
            }
        }
    }

    /// <summary>Refuses a criterion whose numbers cannot be computed with.</summary>
    public static void OutOfRange(string criterion, ref RefusalList refusals) =>
        refusals.Add(
            ScoringRules.NumberRange,
            $"'{criterion}' has values beyond 1e150, or all of them within 1e-150 of zero, which cannot be computed with.",
            criterion,
            remedy: "Use another unit."
        );

    /// <summary>Refuses missing cells, numbers too large, and what a scaling cannot handle.</summary>
    /// <param name="normalization">The scaling.</param>
    /// <param name="table">The table.</param>
    /// <param name="weights">The weights.</param>
    /// <param name="moreIsBetter">Whether the method needs scaled values of which more is better.</param>
    /// <param name="refusals">Where breaches go.</param>
    /// <param name="remedy">What would mend values that the scaling cannot handle; without it, another scaling.</param>
    public static void Of(
        Normalization normalization,
        PerformanceTable table,
        Weights weights,
        bool moreIsBetter,
        ref RefusalList refusals,
        string? remedy = null
    )
    {
        Known(table, weights, ref refusals);
        Scalable(normalization, table, weights, moreIsBetter, ref refusals, remedy);
    }

    /// <summary>Refuses what a scaling cannot handle, apart from missing cells.</summary>
    /// <inheritdoc cref="Of"/>
    public static void Scalable(
        Normalization normalization,
        PerformanceTable table,
        Weights weights,
        bool moreIsBetter,
        ref RefusalList refusals,
        string? remedy = null
    )
    {
        for (var j = 0; j < table.ColumnCount && !refusals.IsFull; j++)
        {
            if (weights.Span[j] == 0)
            {
                continue;
            }

            var criterion = table.Criteria[j];
            switch (normalization)
            {
                case Normalization.None
                or Normalization.SumPlain
                or Normalization.VectorPlain when moreIsBetter && criterion.Direction == Direction.Minimize:
                    refusals.Add(
                        ScoringRules.CriterionDirection,
                        $"'{criterion.Name}' is to be minimized, and the scaling {normalization} leaves less as less, so that it would reward cost.",
                        criterion.Name,
                        remedy: "Choose a scaling that turns costs round, such as MinMax."
                    );
                    break;
                case Normalization.Bounds when criterion.Scale is null:
                    refusals.Add(
                        ScoringRules.CriterionScale,
                        $"'{criterion.Name}' declares no scale, and the scaling Bounds works between its ends.",
                        criterion.Name,
                        remedy: "Declare the scale of the criterion, or choose another scaling."
                    );
                    break;
                case Normalization.None or Normalization.MinMax or Normalization.Bounds:
                    break;
                case var _ when table.Statistics(j).Missing > 0:
                    break;
                default:
                    Proportional(normalization, table, j, remedy, ref refusals);
                    break;
            }
        }
    }

    /// <summary>A share or a ratio means something only from zero up, and a reciprocal only above zero.</summary>
    private static void Proportional(
        Normalization normalization,
        PerformanceTable table,
        int j,
        string? remedy,
        ref RefusalList refusals
    )
    {
        var criterion = table.Criteria[j];
        ref readonly var column = ref table.Statistics(j);
        var divides =
            criterion.Direction == Direction.Minimize && normalization is (Normalization.Linear or Normalization.Sum);
        if (column.Min < 0)
        {
            Cells(
                table,
                j,
                value => value < 0,
                ScoringRules.CellNegative,
                $"and the scaling {normalization} needs values of zero or more.",
                ref refusals,
                remedy ?? AnotherScaling
            );
        }
        else if (column.Max == 0)
        {
            refusals.Add(
                ScoringRules.CriterionAllZero,
                $"All values of '{criterion.Name}' are 0, and the scaling {normalization} has nothing to divide by.",
                criterion.Name,
                remedy: remedy ?? "Leave the criterion out, or choose MinMax."
            );
        }
        else if (divides && column.Min > 0 && column.Min < Magnitude.Smallest)
        {
            OutOfRange(criterion.Name, ref refusals);
        }
        else if (divides && column.Min == 0)
        {
            Cells(
                table,
                j,
                value => value == 0,
                ScoringRules.CellNotPositive,
                $"and the scaling {normalization} divides by the values of a cost.",
                ref refusals,
                remedy ?? AnotherScaling
            );
        }
    }

    /// <summary>Refuses criteria without a declared scale, for a method that measures by its ends.</summary>
    public static void Scale(string method, PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        for (var j = 0; j < table.ColumnCount && !refusals.IsFull; j++)
        {
            if (weights.Span[j] > 0 && table.CriterionSpan[j].Scale is null)
            {
                var name = table.CriterionSpan[j].Name;
                refusals.Add(
                    ScoringRules.CriterionScale,
                    $"'{name}' declares no scale, and {method} measures by its ends.",
                    name,
                    remedy: "Declare the scale of the criterion."
                );
            }
        }
    }

    /// <summary>Refuses values that are not above zero on the common scale; asked only where nothing else was refused.</summary>
    public static void Positive(
        Normalization normalization,
        PerformanceTable table,
        Weights weights,
        ref RefusalList refusals
    )
    {
        if (!refusals.IsEmpty)
        {
            return;
        }

        for (var j = 0; j < table.ColumnCount && !refusals.IsFull; j++)
        {
            if (weights.Span[j] > 0)
            {
                ref readonly var column = ref table.Statistics(j);
                var scaling = ColumnScaling.Of(normalization, table.CriterionSpan[j], in column, 1);
                var (one, other) = (scaling.Of(column.Min), scaling.Of(column.Max));
                if (!(Math.Min(one, other) > 0))
                {
                    NotPositive(normalization, table, j, scaling, ref refusals);
                }
                else if (!IsFactor(one, weights.Span[j]) || !IsFactor(other, weights.Span[j]))
                {
                    OutOfRange(table.CriterionSpan[j].Name, ref refusals);
                }
            }
        }
    }

    /// <summary>Refuses values that are not above zero, or too close to it to divide by.</summary>
    public static void AboveZero(PerformanceTable table, Weights weights, string why, ref RefusalList refusals)
    {
        for (var j = 0; j < table.ColumnCount && !refusals.IsFull; j++)
        {
            ref readonly var column = ref table.Statistics(j);
            if (weights.Span[j] == 0 || column.Missing > 0)
            {
                continue;
            }

            if (column.Min <= 0)
            {
                Cells(table, j, value => value <= 0, ScoringRules.CellNotPositive, why, ref refusals, AnotherMethod);
            }
            else if (column.Min < Magnitude.Smallest && Magnitude.IsInRange(column.Min, column.Max))
            {
                OutOfRange(table.CriterionSpan[j].Name, ref refusals);
            }
        }
    }

    /// <summary>Refuses criteria of which a weighted scaled value leaves the range of a factor; all values are above zero.</summary>
    public static void Factors(
        Normalization normalization,
        PerformanceTable table,
        Weights weights,
        ref RefusalList refusals
    )
    {
        for (var j = 0; j < table.ColumnCount && !refusals.IsFull; j++)
        {
            if (weights.Span[j] > 0)
            {
                ref readonly var column = ref table.Statistics(j);
                var scaling = ColumnScaling.Of(normalization, table.CriterionSpan[j], in column, 1);

                // The largest weight times the largest value is in range.
                var smallest = Transcendental.Log(weights.Span[j]) + Transcendental.Log(scaling.Of(column.Min));
                if (smallest < -LargestLogarithm)
                {
                    OutOfRange(table.CriterionSpan[j].Name, ref refusals);
                }
            }
        }
    }

    /// <summary>Says whether the power of a scaled value stays in the range of double.</summary>
    private static bool IsFactor(double scaled, double weight) =>
        (weight <= 1 && scaled is >= SurelySmallest and <= SurelyLargest)
        || (double.IsFinite(scaled) && weight * Math.Abs(Transcendental.Log(scaled)) <= LargestLogarithm);

    private static void NotPositive(
        Normalization normalization,
        PerformanceTable table,
        int j,
        ColumnScaling scaling,
        ref RefusalList refusals
    ) =>
        Cells(
            table,
            j,
            value => scaling.Of(value) <= 0,
            ScoringRules.CellNotPositive,
            $"which is not above 0 on the scale {normalization}, and a product needs all its factors above 0.",
            ref refusals,
            "Choose a scaling that keeps it above 0, such as Linear."
        );

    /// <summary>Names every alternative whose known value on a criterion breaks a rule.</summary>
    public static void Cells(
        PerformanceTable table,
        int j,
        Func<double, bool> breaks,
        RuleId rule,
        string why,
        ref RefusalList refusals,
        string remedy = AnotherScaling
    )
    {
        var criterion = table.Criteria[j].Name;
        var values = table.Padded(j);
        for (var i = 0; i < table.RowCount && !refusals.IsFull; i++)
        {
            if (table[i, j].IsKnown && breaks(values[i]))
            {
                refusals.Add(
                    rule,
                    $"'{table.Names[i]}' has {Invariant.Text(values[i])} on '{criterion}', {why}",
                    criterion,
                    table.Names[i],
                    remedy
                );
            }
        }
    }
}
