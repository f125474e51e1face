namespace Outsourcing.Domain.Calendars;

/// <summary>Whole columns of questions on one timeline.</summary>
internal static class TimelineColumns
{
    public static Gap Elapsed(
        this Timeline timeline,
        ReadOnlySpan<long> from,
        ReadOnlySpan<long> to,
        Span<long> elapsed,
        out int row
    )
    {
        for (row = 0; row < from.Length; row++)
        {
            if (to[row] < from[row])
            {
                return Gap.Order;
            }

            var gap = timeline.Elapsed(new(from[row], 0), new(to[row], 0), out var open);
            if (gap != Gap.None)
            {
                return gap;
            }

            elapsed[row] = open.Ticks;
        }

        return Gap.None;
    }

    public static Gap Due(
        this Timeline timeline,
        ReadOnlySpan<long> from,
        ReadOnlySpan<long> open,
        Span<long> due,
        out int row
    )
    {
        for (row = 0; row < from.Length; row++)
        {
            if (open[row] < 0)
            {
                return Gap.Order;
            }

            var gap = timeline.Due(new(from[row], 0), new(Math.Min(open[row], Timeline.Longest), 0), out var at);
            if (gap != Gap.None)
            {
                return gap;
            }

            due[row] = at.Ticks;
        }

        return Gap.None;
    }

    public static Gap IsOpen(this Timeline timeline, ReadOnlySpan<long> at, Span<bool> isOpen, out int row)
    {
        for (row = 0; row < at.Length; row++)
        {
            var gap = timeline.IsOpen(new(at[row], 0), out isOpen[row]);
            if (gap != Gap.None)
            {
                return gap;
            }
        }

        return Gap.None;
    }
}
