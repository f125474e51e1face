using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>One worker: draws samples, sorts each alternative with all of them, and counts.</summary>
/// <remarks>
/// Samples are drawn in blocks; each alternative is compared with the profiles once a block, and its uncertain scores once a
/// sample. So memory grows neither with samples nor with the measures of all alternatives.
/// </remarks>
internal sealed class SmaaTriCounter : ISampleCounter<long[]>
{
    /// <summary>The stream of the generator that cuts are drawn from; weights and scores have others.</summary>
    private const uint Stream = 2;

    private const int Block = 256;

    private readonly SmaaTriModel model;
    private readonly int categories;
    private readonly int criteria;
    private readonly double[] eight;
    private readonly double[] weights;
    private readonly double[] cuts = new double[Block];
    private readonly Vector512<double>[] drawn;
    private readonly double[] scores;
    private readonly double[] measures;
    private readonly uint[] counts;

    public SmaaTriCounter(SmaaTriModel model)
    {
        this.model = model;
        categories = model.Method.Categories.Count;
        criteria = model.Table.ColumnCount;
        eight = new double[criteria * Lanes.Count];
        weights = new double[checked(criteria * Block)];
        drawn = new Vector512<double>[model.Scores.Count];
        scores = new double[checked(model.Scores.Count * Block)];
        measures = new double[model.Method.MeasureCount(criteria)];
        counts = new uint[checked(model.Table.RowCount * categories)];
    }

    /// <inheritdoc/>
    public bool Run(ulong seed, long first, int count)
    {
        for (var done = 0; done < count; done += Block)
        {
            var length = Math.Min(Block, count - done);
            for (var start = 0; start < length; start += Lanes.Count)
            {
                if (!Draw(seed, first + done + start, start))
                {
                    return false;
                }
            }

            Sort(length);
        }

        return true;
    }

    /// <inheritdoc/>
    public void MoveTo(long[] tally)
    {
        for (var k = 0; k < counts.Length; k++)
        {
            tally[k] += counts[k];
        }

        Array.Clear(counts);
    }

    /// <summary>Draws eight samples to a place of the block: the weights of a sample side by side, the values of a score too.</summary>
    private bool Draw(ulong seed, long first, int place)
    {
        if (!model.Weights.Sample(seed, first, eight, Lanes.Count))
        {
            return false;
        }

        for (var lane = 0; lane < Lanes.Count; lane++)
        {
            for (var j = 0; j < criteria; j++)
            {
                weights[((place + lane) * criteria) + j] = eight[(j * Lanes.Count) + lane];
            }
        }

        var (unit, _) = Philox.Units(seed, WeightSampler.Indices(first), 0, Stream);
        model.Cut(unit).CopyTo(cuts, place);
        model.Scores.Sample(seed, first, drawn);
        for (var k = 0; k < drawn.Length; k++)
        {
            drawn[k].CopyTo(scores, (k * Block) + place);
        }

        return true;
    }

    private void Sort(int length)
    {
        // Uncertain scores stand row by row, so those of a row are the next ones.
        var next = 0;
        for (var row = 0; row < model.Table.RowCount; row++)
        {
            var from = next;
            while (next < model.Scores.Count && model.Scores[next].Row == row)
            {
                next++;
            }

            model.Method.Measure(model.Table, row, measures);
            for (var sample = 0; sample < length; sample++)
            {
                for (var k = from; k < next; k++)
                {
                    var value = scores[(k * Block) + sample];
                    model.Method.MeasureOn(model.Table, model.Scores[k].Column, value, measures);
                }

                var own = weights.AsSpan(sample * criteria, criteria);
                counts[(row * categories) + model.Method.Assign(measures, own, cuts[sample])]++;
            }
        }
    }
}
