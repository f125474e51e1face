namespace Outsourcing.Domain.Scoring;

/// <summary>One worker of a <see cref="SampleRun{TTally}"/>: draws samples and counts what they say.</summary>
/// <typeparam name="TTally">Where counts are gathered.</typeparam>
internal interface ISampleCounter<in TTally>
{
    /// <summary>Counts the samples from an index on: <see cref="SampleRun.Part"/> of them at most.</summary>
    /// <returns>Whether all of them were found.</returns>
    bool Run(ulong seed, long first, int count);

    /// <summary>Adds to a tally what was counted, and starts anew.</summary>
    void MoveTo(TTally tally);
}
