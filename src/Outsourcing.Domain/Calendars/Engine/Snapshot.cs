using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Calendars;

/// <summary>The open stretches of a calendar between two ticks, compiled; immutable.</summary>
/// <remarks>A stretch that reaches an end of the snapshot may go on beyond it.</remarks>
internal sealed class Snapshot
{
    private readonly long[] starts;
    private readonly long[] ends;

    // The open ticks before each stretch, and at last all of them.
    private readonly long[] opened;
    private readonly OpenIndex openIndex;
    private readonly ReachIndex reachIndex;

    /// <param name="from">The first tick.</param>
    /// <param name="to">The end.</param>
    /// <param name="open">The stretches between them; not to be added to any more.</param>
    public Snapshot(long from, long to, Stretches open)
    {
        From = from;
        To = to;
        Open = open;
        (starts, ends) = open.ToArrays();
        opened = new long[starts.Length + 1];
        for (var i = 0; i < starts.Length; i++)
        {
            opened[i + 1] = opened[i] + (ends[i] - starts[i]);
        }

        openIndex = OpenIndex.Of(from, to, starts, ends, opened);
        reachIndex = new ReachIndex(opened);
    }

    public long From { get; }

    public long To { get; }

    public Stretches Open { get; }

    public int Count => starts.Length;

    public long StartOf(int stretch) => starts[stretch];

    public long EndOf(int stretch) => ends[stretch];

    /// <summary>Counts the open ticks before a tick of the snapshot, or before its end.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public long OpenBefore(long tick) =>
        openIndex.TryOpenBefore(tick, out var open) ? open : SearchOpenBefore(tick, open);

    /// <summary>Measures the open ticks of each row, up to the first row that needs a search or that runs backwards.</summary>
    /// <returns>How many rows were answered.</returns>
    public int Elapsed(ReadOnlySpan<long> from, ReadOnlySpan<long> to, Span<long> elapsed) =>
        openIndex.Elapsed(from, to, elapsed);

    /// <summary>Says whether a tick of the snapshot is open.</summary>
    public bool IsOpen(long tick) => openIndex.TryIsOpen(tick, out var isOpen) ? isOpen : SearchIsOpen(tick);

    /// <summary>Finds the first stretch that ends after a tick; their number when there is none.</summary>
    public int FirstEndingAfter(long tick)
    {
        var i = Array.BinarySearch(ends, tick);
        return i < 0 ? ~i : i + 1;
    }

    /// <inheritdoc cref="ReachIndex.FirstReaching"/>
    public int FirstReaching(long ticks) => reachIndex.FirstReaching(ticks);

    /// <summary>The tick at which so many ticks were open, which a stretch reaches.</summary>
    public long TickAt(int stretch, long ticks) => starts[stretch] + (ticks - opened[stretch]);

    /// <param name="tick">The tick.</param>
    /// <param name="near">A stretch, none after the tick, from which it is not far; below zero when none is known.</param>
    private long SearchOpenBefore(long tick, long near)
    {
        var i = (int)near;
        if (i < 0)
        {
            i = FirstEndingAfter(tick);
        }
        else
        {
            while (i < Count && ends[i] <= tick)
            {
                i++;
            }
        }

        return opened[i] + (i < Count ? Math.Max(0, tick - starts[i]) : 0);
    }

    private bool SearchIsOpen(long tick)
    {
        var i = FirstEndingAfter(tick);
        return i < Count && starts[i] <= tick;
    }
}
