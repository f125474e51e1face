using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>Half-open stretches of time in their order, no two of which overlap or touch; the unit is the caller's.</summary>
internal sealed class Stretches
{
    private long[] starts = [];
    private long[] ends = [];

    public int Count { get; private set; }

    public ReadOnlySpan<long> Starts => starts.AsSpan(0, Count);

    public ReadOnlySpan<long> Ends => ends.AsSpan(0, Count);

    /// <summary>Adds a stretch that starts no earlier than the last one; joins it to the last one when they touch or overlap.</summary>
    public void Add(long start, long end)
    {
        if (start >= end)
        {
            return;
        }

        if (Count > 0 && start <= ends[Count - 1])
        {
            ends[Count - 1] = Math.Max(ends[Count - 1], end);
            return;
        }

        if (Count == starts.Length)
        {
            var room = Math.Max(4, 2 * Count);
            Array.Resize(ref starts, room);
            Array.Resize(ref ends, room);
        }

        starts[Count] = start;
        ends[Count] = end;
        Count++;
    }

    /// <summary>Adds all stretches of a later time.</summary>
    public void AddAll(Stretches later)
    {
        for (var i = 0; i < later.Count; i++)
        {
            Add(later.starts[i], later.ends[i]);
        }
    }

    /// <summary>Merges two in one pass: from each boundary to the next, both sides are either in or out.</summary>
    public static Stretches Combine(CalendarOperation operation, Stretches left, Stretches right)
    {
        var result = new Stretches();
        var (inLeft, inRight) = (false, false);
        var (i, j) = (0, 0);
        var start = 0L;
        var isOpen = false;
        while (i < left.Count || j < right.Count)
        {
            var nextLeft = left.Boundary(i, inLeft);
            var nextRight = right.Boundary(j, inRight);
            var at = Math.Min(nextLeft, nextRight);
            if (nextLeft == at)
            {
                i += inLeft ? 1 : 0;
                inLeft = !inLeft;
            }

            if (nextRight == at)
            {
                j += inRight ? 1 : 0;
                inRight = !inRight;
            }

            var opens = operation switch
            {
                CalendarOperation.Union => inLeft || inRight,
                CalendarOperation.Intersection => inLeft && inRight,
                _ => inLeft && !inRight,
            };
            if (opens && !isOpen)
            {
                start = at;
            }
            else if (isOpen && !opens)
            {
                result.Add(start, at);
            }

            isOpen = opens;
        }

        return result;
    }

    /// <summary>Gives the starts and the ends, which nothing is added to any more.</summary>
    public (long[] Starts, long[] Ends) ToArrays()
    {
        Array.Resize(ref starts, Count);
        Array.Resize(ref ends, Count);
        return (starts, ends);
    }

    /// <summary>Gives stretches of Unix ticks as intervals.</summary>
    public IntervalSet ToIntervals()
    {
        var intervals = new Interval[Count];
        for (var i = 0; i < Count; i++)
        {
            intervals[i] = new Interval(Instant.FromUnixTimeTicks(starts[i]), Instant.FromUnixTimeTicks(ends[i]));
        }

        return IntervalSet.Of(intervals);
    }

    private long Boundary(int index, bool inside) =>
        index == Count ? long.MaxValue
        : inside ? ends[index]
        : starts[index];
}
