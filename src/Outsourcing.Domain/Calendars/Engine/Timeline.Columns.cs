namespace Outsourcing.Domain.Calendars;

/// <content>Whole columns of questions; each stops at the first row without an answer.</content>
internal sealed partial class Timeline
{
    public Gap Elapsed(ReadOnlySpan<long> from, ReadOnlySpan<long> to, Span<long> elapsed, out int row)
    {
        to = to[..from.Length];
        elapsed = elapsed[..from.Length];
        var snapshot = Volatile.Read(ref current);
        for (row = 0; row < from.Length; row++)
        {
            var (start, end) = (from[row], to[row]);
            if (start > end)
            {
                return Gap.Order;
            }

            if (snapshot is null || start < snapshot.From || end > snapshot.To)
            {
                var gap = GapOf(new(start, 0), new Moment(end, 0));
                if (gap != Gap.None)
                {
                    return gap;
                }

                snapshot = Covering(start, end);
            }

            elapsed[row] = unchecked(snapshot.OpenBefore(end) - snapshot.OpenBefore(start));
        }

        return Gap.None;
    }

    public Gap Due(ReadOnlySpan<long> from, ReadOnlySpan<long> open, Span<long> due, out int row)
    {
        for (row = 0; row < from.Length; row++)
        {
            var gap = open[row] < 0 ? Gap.Order : Due(from[row], Math.Min(open[row], Longest), out due[row]);
            if (gap != Gap.None)
            {
                return gap;
            }
        }

        return Gap.None;
    }

    public Gap IsOpen(ReadOnlySpan<long> at, Span<bool> isOpen, out int row)
    {
        for (row = 0; row < at.Length; row++)
        {
            var gap = IsOpen(new Moment(at[row], 0), out isOpen[row]);
            if (gap != Gap.None)
            {
                return gap;
            }
        }

        return Gap.None;
    }
}
