namespace Outsourcing.Domain.Calendars;

/// <content>Whole columns of questions; each stops at the first row without an answer.</content>
internal sealed partial class Timeline
{
    public Gap Elapsed(ReadOnlySpan<long> from, ReadOnlySpan<long> to, Span<long> elapsed, out int row)
    {
        row = 0;
        while (true)
        {
            row += Volatile.Read(ref current)?.Elapsed(from[row..], to[row..], elapsed[row..]) ?? 0;
            if (row == from.Length)
            {
                return Gap.None;
            }

            // One row by the way of all questions: it may extend the snapshot.
            if (from[row] > to[row])
            {
                return Gap.Order;
            }

            var gap = Elapsed(new(from[row], 0), new Moment(to[row], 0), out var open);
            if (gap != Gap.None)
            {
                return gap;
            }

            elapsed[row] = open.Ticks;
            row++;
        }
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
