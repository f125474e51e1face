namespace Outsourcing.Domain.Calendars;

/// <summary>Finds the stretch by whose end so many ticks were open: a table over the open ticks, then a search in what it leaves.</summary>
internal sealed class ReachIndex
{
    private readonly long[] opened;
    private readonly int shift;

    // The first stretch that reaches the start of each bucket of open ticks.
    private readonly int[] firsts;

    /// <param name="opened">The open ticks before each stretch, and at last all of them.</param>
    public ReachIndex(long[] opened)
    {
        this.opened = opened;
        var stretches = opened.Length - 1;
        while (opened[^1] >> shift > 2L * stretches)
        {
            shift++;
        }

        firsts = new int[(opened[^1] >> shift) + 2];
        var stretch = 0;
        for (var number = 0; number < firsts.Length; number++)
        {
            while (stretch < stretches && opened[stretch + 1] < (long)number << shift)
            {
                stretch++;
            }

            firsts[number] = stretch;
        }
    }

    /// <summary>Finds the first stretch by whose end so many ticks were open; their number when there is none.</summary>
    /// <param name="ticks">Above zero.</param>
    public int FirstReaching(long ticks)
    {
        if (ticks > opened[^1])
        {
            return opened.Length - 1;
        }

        var number = ticks >> shift;
        var (low, high) = (firsts[number], firsts[number + 1]);
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (opened[middle + 1] < ticks)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
