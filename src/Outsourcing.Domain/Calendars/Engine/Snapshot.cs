namespace Outsourcing.Domain.Calendars;

/// <summary>The open stretches of a calendar between two ticks, compiled; immutable.</summary>
/// <remarks>A stretch that reaches an end of the snapshot may go on beyond it.</remarks>
internal sealed class Snapshot
{
    private readonly long[] starts;
    private readonly long[] ends;

    // The open ticks before each stretch, and at last all of them.
    private readonly long[] opened;

    public Snapshot(long from, long to, Stretches open)
    {
        From = from;
        To = to;
        Open = open;
        starts = open.Starts.ToArray();
        ends = open.Ends.ToArray();
        opened = new long[starts.Length + 1];
        for (var i = 0; i < starts.Length; i++)
        {
            opened[i + 1] = opened[i] + (ends[i] - starts[i]);
        }
    }

    public long From { get; }

    public long To { get; }

    public Stretches Open { get; }

    public int Count => starts.Length;

    /// <summary>Gets all open ticks.</summary>
    public long Total => opened[^1];

    public long StartOf(int stretch) => starts[stretch];

    public long EndOf(int stretch) => ends[stretch];

    /// <summary>Counts the open ticks before a tick of the snapshot or its end.</summary>
    public long OpenBefore(long tick)
    {
        var i = FirstEndingAfter(tick);
        return i == Count ? Total : opened[i] + Math.Max(0, tick - starts[i]);
    }

    public bool IsOpen(long tick)
    {
        var i = FirstEndingAfter(tick);
        return i < Count && starts[i] <= tick;
    }

    /// <summary>Finds the first stretch that ends after a tick; their number when there is none.</summary>
    public int FirstEndingAfter(long tick)
    {
        var i = Array.BinarySearch(ends, tick);
        return i < 0 ? ~i : i + 1;
    }

    /// <summary>Finds the first stretch by whose end so many ticks were open; their number when there is none.</summary>
    /// <param name="ticks">Above zero.</param>
    public int FirstReaching(long ticks)
    {
        var i = Array.BinarySearch(opened, ticks);
        return (i < 0 ? ~i : i) - 1;
    }

    /// <summary>The tick at which so many ticks were open, which a stretch reaches.</summary>
    public long TickAt(int stretch, long ticks) => starts[stretch] + (ticks - opened[stretch]);
}
