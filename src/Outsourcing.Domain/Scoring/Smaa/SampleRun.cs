using System.Runtime.ExceptionServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>Shares the samples of a range among threads; each takes the next part that nobody has taken.</summary>
/// <remarks>What one throws ends the work of all, and is thrown as it is, with one thread or many.</remarks>
internal sealed class SampleRun<TTally>(
    TTally tally,
    SampleRange samples,
    Func<ISampleCounter<TTally>> counters,
    IProgress<long>? progress
)
    where TTally : class
{
    private long taken;
    private long done;
    private volatile bool isStopped;
    private volatile bool isLost;

    /// <summary>Counts all samples.</summary>
    /// <returns>The tally; null when weights of some sample were not found.</returns>
    public TTally? Count(int threads, CancellationToken cancellation)
    {
        if (threads == 1)
        {
            Work(cancellation);
        }
        else
        {
            Share(threads, cancellation);
        }

        cancellation.ThrowIfCancellationRequested();
        return isLost ? null : tally;
    }

    private void Share(int threads, CancellationToken cancellation)
    {
        var options = new ParallelOptions { MaxDegreeOfParallelism = threads, CancellationToken = cancellation };
        try
        {
            Parallel.For(0, threads, options, _ => Work(cancellation));
        }
        catch (AggregateException thrown)
        {
            ExceptionDispatchInfo.Throw(thrown.InnerExceptions[0]);
        }
    }

    private void Work(CancellationToken cancellation)
    {
        try
        {
            var counter = counters();
            while (!isStopped && !cancellation.IsCancellationRequested)
            {
                var start = Interlocked.Add(ref taken, SampleRun.Part) - SampleRun.Part;
                if (start >= samples.Count)
                {
                    return;
                }

                var count = (int)Math.Min(SampleRun.Part, samples.Count - start);
                if (!counter.Run(samples.Seed, samples.First + start, count))
                {
                    (isLost, isStopped) = (true, true);
                    return;
                }

                Add(counter, count);
            }
        }
        catch (Exception) when (Stop())
        {
            // Never entered: the filter stops the others while the lock is still held, so nothing is told after a throw.
            throw;
        }
    }

    private void Add(ISampleCounter<TTally> counter, int count)
    {
        lock (tally)
        {
            if (!isStopped)
            {
                counter.MoveTo(tally);
                done += count;
                progress?.Report(done);
            }
        }
    }

    private bool Stop()
    {
        isStopped = true;
        return false;
    }
}

/// <summary>What all runs share.</summary>
internal static class SampleRun
{
    /// <summary>Samples that a thread takes at a time and counts between two additions to the tally.</summary>
    public const int Part = 1 << 14;
}
