namespace Outsourcing.Domain.Scoring;

/// <summary>How priorities are worked out of a <see cref="PairwiseMatrix"/>; all agree when the judgements are consistent.</summary>
public enum PriorityMethod
{
    /// <summary>No method; nothing is worked out by it.</summary>
    None = 0,

    /// <summary>The principal eigenvector, scaled to sum 1. Source: Saaty 1980, The Analytic Hierarchy Process.</summary>
    Eigenvector = 1,

    /// <summary>
    /// The geometric mean of each row, scaled to sum 1: the least squares of the logarithms, also where judgements are
    /// missing. Sources: Crawford &amp; Williams 1985, A note on the analysis of subjective judgment matrices, Journal of
    /// Mathematical Psychology 29, 387-405; for missing judgements Bozóki, Fülöp &amp; Rónyai 2010, Mathematical and Computer
    /// Modelling 52, 318-333.
    /// </summary>
    GeometricMean = 2,

    /// <summary>The mean of the columns, each scaled to sum 1; needs all judgements. Source: Saaty 1980, The Analytic Hierarchy Process.</summary>
    ColumnMean = 3,
}
