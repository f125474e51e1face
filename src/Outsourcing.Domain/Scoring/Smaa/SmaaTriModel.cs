using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>A problem as the samples need it: the method, the table, and how to draw weights, cuts and uncertain scores.</summary>
internal sealed class SmaaTriModel
{
    private SmaaTriModel(SmaaTri method, PerformanceTable table, WeightSampler weights, ScoreSampler scores)
    {
        Method = method.Method;
        Table = table;
        Weights = weights;
        Scores = scores;
        Cut = method.Cut.Sampler(null);
    }

    public SortingMethod Method { get; }

    /// <summary>Gets the table, with a value in the middle where a score is uncertain.</summary>
    public PerformanceTable Table { get; }

    public WeightSampler Weights { get; }

    /// <summary>Gets how uncertain scores are drawn, row by row.</summary>
    public ScoreSampler Scores { get; }

    /// <summary>Gets how numbers between 0 and 1 become cuts.</summary>
    public Func<Vector512<double>, Vector512<double>> Cut { get; }

    /// <summary>Checks the problem for all weights of the set.</summary>
    public static SmaaTriModel? Of(SmaaTriSetup setup, ref RefusalList refusals)
    {
        var takingPart = setup.Weights.TakingPart();
        var scores = UncertainTable.Of(setup, Normalization.None, takingPart, ref refusals);
        setup.Method.Method.Check(scores.Table, takingPart, ref refusals);
        setup.Method.Method.CheckCut(setup.Method.Cut.To, 1, ref refusals);
        if (!refusals.IsEmpty)
        {
            return null;
        }

        var weights = setup.Weights.Sampler;
        if (!weights.IsAble)
        {
            WeightSampler.TooNarrow(ref refusals);
            return null;
        }

        return new SmaaTriModel(setup.Method, scores.Table, weights, scores.Sampled());
    }

    /// <summary>Counts samples.</summary>
    /// <returns>How often, at alternative × categories + category; null when weights of some sample were not found.</returns>
    public long[]? Count(SampleRange samples, int threads, IProgress<long>? progress, CancellationToken cancellation) =>
        new SampleRun<long[]>(
            new long[checked(Table.RowCount * Method.Categories.Count)],
            samples,
            () => new SmaaTriCounter(this),
            progress
        ).Count(threads, cancellation);
}
