namespace Outsourcing.Domain.Tests.Support;

/// <summary>Measures what a call allocates.</summary>
internal static class AllocatedBytes
{
    private const int MostCalls = 100;

    /// <summary>Gives the least that a call allocates on this thread, of as many calls as it takes until one needs no more than enough.</summary>
    /// <remarks>
    /// What the call itself needs shows in each. Until its code is compiled in its last form, and while other tests collect
    /// garbage, some calls show more; the pauses give a busy machine the time to come to rest.
    /// </remarks>
    public static long Least(Action call, long enough = 0)
    {
        var least = long.MaxValue;
        for (var calls = 0; calls < MostCalls && least > enough; calls++)
        {
            var before = GC.GetAllocatedBytesForCurrentThread();
            call();
            least = Math.Min(least, GC.GetAllocatedBytesForCurrentThread() - before);
            Thread.Sleep(Math.Min(calls, 20));
        }

        return least;
    }
}
