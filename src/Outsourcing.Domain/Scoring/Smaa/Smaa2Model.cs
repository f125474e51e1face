using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>A problem as the samples need it: values on the common scale in tiles of four alternatives, and how to draw weights and uncertain scores.</summary>
internal sealed class Smaa2Model
{
    /// <summary>Alternatives that are scored together.</summary>
    public const int Tile = 4;

    private const int Step = 2 * Lanes.Count;

    private readonly ScoreSampler uncertain;

    private Smaa2Model(int alternatives, int criteria, double[] values, WeightSampler sampler, ScoreSampler uncertain)
    {
        Alternatives = alternatives;
        Criteria = criteria;
        Values = values;
        Sampler = sampler;
        this.uncertain = uncertain;
        IsSigned = uncertain.Count > 0 || Array.Exists(values, value => value < 0);
    }

    public int Alternatives { get; }

    public int Criteria { get; }

    /// <summary>Gets the number of alternatives with those that fill the last block of keys.</summary>
    public int Padded => Values.Length / Criteria;

    /// <summary>Gets the known values: tile by tile, criterion by criterion, four alternatives each; zero where a value is uncertain or takes no part.</summary>
    public double[] Values { get; }

    public WeightSampler Sampler { get; }

    /// <summary>Gets whether scores may be below zero.</summary>
    public bool IsSigned { get; }

    /// <summary>Gets whether all scores are known, so that weights alone decide.</summary>
    public bool IsCertain => uncertain.Count == 0;

    /// <summary>Puts the table on the common scale, or says why not.</summary>
    public static Smaa2Model? Of(Smaa2Setup setup, ref RefusalList refusals)
    {
        var takingPart = setup.Weights.TakingPart();
        var scores = UncertainTable.Of(setup, setup.Method.Normalization, takingPart, ref refusals);
        var table = scores.Table;
        ScalingNeeds.Of(setup.Method.Normalization, table, takingPart, moreIsBetter: true, ref refusals);
        if (!refusals.IsEmpty)
        {
            return null;
        }

        var space = new ScaledColumn[table.ColumnCount];
        var columns = ScaledColumn.All(setup.Method.Normalization, table, takingPart, weighted: false, space);
        var values = new double[checked(PaddedFor(table.RowCount) * table.ColumnCount)];
        foreach (ref readonly var column in columns)
        {
            var scaling = scores.Scaling(in column);
            for (var i = 0; i < table.RowCount; i++)
            {
                if (!scores.IsUncertain(i, column.Column))
                {
                    values[PlaceOf(i, column.Column, table.ColumnCount)] = scaling.Of(table.Padded(column.Column)[i]);
                }
            }
        }

        if (!Lanes.AllFinite(values))
        {
            refusals.Add(
                ScoringRules.NumberRange,
                $"A score by {setup.Method.Name} leaves the range of numbers that can be computed with.",
                remedy: "Use other units."
            );
            return null;
        }

        var sampler = setup.Weights.Sampler;
        if (!sampler.IsAble)
        {
            WeightSampler.TooNarrow(ref refusals);
            return null;
        }

        return new Smaa2Model(table.RowCount, table.ColumnCount, values, sampler, scores.Sampled(columns));
    }

    /// <summary>The same problem with weights that are known.</summary>
    public Smaa2Model With(double[] weights) =>
        new(Alternatives, Criteria, Values, new PointWeights(weights), uncertain);

    /// <summary>Counts samples with this model.</summary>
    /// <returns>The tally; null when weights of some sample were not found.</returns>
    public Smaa2Tally? Count(
        SampleRange samples,
        Smaa2Indices indices,
        int threads,
        IProgress<long>? progress,
        CancellationToken cancellation
    ) =>
        new SampleRun<Smaa2Tally>(
            Smaa2Tally.Empty(Alternatives, Criteria, indices),
            samples,
            () => new Smaa2Counter(this, indices),
            progress
        ).Count(threads, cancellation);

    /// <summary>Makes room for the uncertain scores of eight samples.</summary>
    public Vector512<double>[] RoomForUncertain() => new Vector512<double>[uncertain.Count];

    /// <summary>Adds the uncertain scores of sixteen samples, times their weights, to the sums of the known ones.</summary>
    public void AddUncertain(
        ulong seed,
        long first,
        Span<Vector512<double>> drawn,
        ReadOnlySpan<double> weights,
        Span<double> scores
    )
    {
        for (var half = 0; half < 2 && drawn.Length > 0; half++)
        {
            uncertain.Sample(seed, first + (half * Lanes.Count), drawn);
            var own = scores.Slice(half * (scores.Length / 2), scores.Length / 2);
            for (var k = 0; k < drawn.Length; k++)
            {
                Add(uncertain[k], drawn[k], weights[(half * Lanes.Count)..], own);
            }
        }
    }

    private static void Add(
        SampledScore score,
        Vector512<double> value,
        ReadOnlySpan<double> weights,
        Span<double> scores
    )
    {
        var sum = scores.Slice(score.Row * Lanes.Count, Lanes.Count);
        var weight = Vector512.Create<double>(weights.Slice(score.Column * Step, Lanes.Count));
        (Vector512.Create<double>(sum) + (value * weight)).CopyTo(sum);
    }

    /// <summary>Whole blocks of keys, which are whole tiles.</summary>
    private static int PaddedFor(int rows) =>
        (rows + SortingNetwork.Block - 1) / SortingNetwork.Block * SortingNetwork.Block;

    private static int PlaceOf(int row, int column, int columns) =>
        (((row / Tile * columns) + column) * Tile) + (row % Tile);
}
