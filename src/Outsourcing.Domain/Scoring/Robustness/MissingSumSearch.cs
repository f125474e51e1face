namespace Outsourcing.Domain.Scoring;

/// <summary>What missing cells could change in a weighted sum: a missing value may lie anywhere on the scale of its criterion.</summary>
internal sealed class MissingSumSearch(DecisionProblem problem, WeightedSum method)
    : MissingScoresSearch(problem, method)
{
    private protected override bool Check(ref RefusalList refusals)
    {
        ScalingNeeds.Scalable(method.Normalization, Table, Weights, moreIsBetter: true, ref refusals);
        return true;
    }

    private protected override OpenColumn? Open(int j, ref RefusalList refusals)
    {
        var criterion = Table.Criteria[j];
        var column = Table.Statistics(j);
        if (criterion.Scale is not { } scale)
        {
            refusals.Add(
                ScoringRules.MissingUnbounded,
                $"A value is missing on '{criterion.Name}', and without a declared scale it could be anything.",
                criterion.Name,
                remedy: "Declare the scale of the criterion."
            );
        }
        else if (!ByEnds)
        {
            refusals.Add(
                ScoringRules.MissingUnbounded,
                $"The scaling {method.Normalization} depends on every value of '{criterion.Name}', not on its ends, so its extremes are not known.",
                criterion.Name,
                remedy: "Choose MinMax, Max, Linear or Bounds."
            );
        }
        else if (method.Normalization is Normalization.Linear or Normalization.Max && Divides(criterion, scale, column))
        {
            refusals.Add(
                ScoringRules.MissingUnbounded,
                $"The scaling {method.Normalization} cannot handle every value from {scale} on '{criterion.Name}'.",
                criterion.Name,
                remedy: "Choose MinMax or Bounds."
            );
        }
        else if (method.IsAbsolute)
        {
            // The statistics, of a column that is not constant, are not looked at.
            var scaling = ColumnScaling.Of(
                method.Normalization,
                criterion,
                new ColumnStatistics(0, 1, 1, 1, 1, 0),
                Weights.Span[j]
            );
            var piece = new ValuePiece(scale.Low, scale.High, amount => scaling.Offset + (amount / scaling.Factor));
            return new AbsoluteColumn(Table, j, scaling.Of, [piece], turns: false);
        }
        else
        {
            return new RelativeColumn(method.Normalization, Table, j, Weights.Span[j]);
        }

        return null;
    }

    /// <summary>Gets whether the scaling looks at nothing of a column but its ends.</summary>
    private bool ByEnds =>
        method.Normalization
            is Normalization.None
                or Normalization.Linear
                or Normalization.MinMax
                or Normalization.Max
                or Normalization.Bounds;

    /// <summary>Says whether a possible value is negative, or a divisor can be zero.</summary>
    private bool Divides(Criterion criterion, Scale scale, in ColumnStatistics column)
    {
        // Known values lie on the scale, and a column without any has a maximum below zero.
        var reciprocal = method.Normalization == Normalization.Linear && criterion.Direction == Direction.Minimize;
        return scale.Low < 0 || (scale.Low <= 0 && (reciprocal || column.Max <= 0));
    }

    private protected override Func<double, double> Amount(int j) =>
        ColumnScaling.Of(method.Normalization, Table.Criteria[j], in Table.Statistics(j), Weights.Span[j]).Of;
}
