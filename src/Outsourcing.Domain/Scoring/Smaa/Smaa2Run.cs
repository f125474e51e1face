namespace Outsourcing.Domain.Scoring;

/// <summary>Shares the samples of a range among threads; each takes the next part that nobody has taken.</summary>
internal sealed class Smaa2Run(Smaa2Model model, SampleRange samples, Smaa2Indices indices, IProgress<long>? progress)
{
    private readonly Smaa2Tally tally = Smaa2Tally.Empty(model.Alternatives, model.Criteria, indices);
    private long taken;
    private long done;
    private volatile bool isLost;

    /// <summary>Counts all samples.</summary>
    /// <returns>The tally; null when weights of some sample were not found.</returns>
    public Smaa2Tally? Count(int threads, CancellationToken cancellation)
    {
        if (threads == 1)
        {
            Work(cancellation);
        }
        else
        {
            var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
            Parallel.For(0, threads, options, _ => Work(cancellation));
        }

        cancellation.ThrowIfCancellationRequested();
        return isLost ? null : tally;
    }

    private void Work(CancellationToken cancellation)
    {
        var counter = new Smaa2Counter(model, indices);
        while (!isLost && !cancellation.IsCancellationRequested)
        {
            var start = Interlocked.Add(ref taken, Smaa2Counter.MostSamples) - Smaa2Counter.MostSamples;
            if (start >= samples.Count)
            {
                return;
            }

            var count = (int)Math.Min(Smaa2Counter.MostSamples, samples.Count - start);
            if (!counter.Run(samples.Seed, samples.First + start, count))
            {
                isLost = true;
                return;
            }

            lock (tally)
            {
                counter.MoveTo(tally);
                done += count;
                progress?.Report(done);
            }
        }
    }
}
