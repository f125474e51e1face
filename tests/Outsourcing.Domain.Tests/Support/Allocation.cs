namespace Outsourcing.Domain.Tests.Support;

/// <summary>Measures what a call allocates.</summary>
internal static class Allocation
{
    private const int Repetitions = 5;

    /// <summary>Gives the least that several calls allocate on this thread: what the call itself needs shows in each.</summary>
    /// <remarks>On a busy machine the runtime may allocate while it compiles a method anew, in one call and not in the next.</remarks>
    public static long Least(Action call)
    {
        call();
        var least = long.MaxValue;
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
        }

        return least;
    }
}
