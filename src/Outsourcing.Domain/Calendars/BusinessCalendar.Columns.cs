namespace Outsourcing.Domain.Calendars;

/// <content>The questions about columns of Unix ticks: units of 100 nanoseconds since 1970-01-01 UTC.</content>
public abstract partial record BusinessCalendar
{
    /// <summary>Measures the open time of each row, from one instant to another.</summary>
    /// <param name="fromTicks">The first instants, in Unix ticks.</param>
    /// <param name="toTicks">The ends, excluded, in Unix ticks; as many.</param>
    /// <param name="elapsedTicks">Takes the open time of each row, in ticks; as many.</param>
    /// <returns>
    /// <see langword="null"/> when every row was answered; else why the first row that was not has no answer, which says its
    /// number from 1. Rows from that one on are not to be used.
    /// </returns>
    /// <exception cref="ArgumentException">The columns differ in length.</exception>
    public Finding? Elapsed(ReadOnlySpan<long> fromTicks, ReadOnlySpan<long> toTicks, Span<long> elapsedTicks)
    {
        SameLength(fromTicks.Length, toTicks.Length, nameof(toTicks));
        SameLength(fromTicks.Length, elapsedTicks.Length, nameof(elapsedTicks));
        var gap = Timeline.Elapsed(fromTicks, toTicks, elapsedTicks, out var row);
        return gap == Gap.None ? null : GapFinding.OfRow(this, gap, row);
    }

    /// <summary>Finds for each row the earliest instant by which an amount of open time is used up.</summary>
    /// <param name="fromTicks">The instants from which it counts, in Unix ticks.</param>
    /// <param name="openTicks">The open time of each row, in ticks; as many, none of them negative.</param>
    /// <param name="dueTicks">Takes the deadline of each row, in Unix ticks; as many.</param>
    /// <inheritdoc cref="Elapsed(ReadOnlySpan{long}, ReadOnlySpan{long}, Span{long})"/>
    public Finding? Due(ReadOnlySpan<long> fromTicks, ReadOnlySpan<long> openTicks, Span<long> dueTicks)
    {
        SameLength(fromTicks.Length, openTicks.Length, nameof(openTicks));
        SameLength(fromTicks.Length, dueTicks.Length, nameof(dueTicks));
        var gap = Timeline.Due(fromTicks, openTicks, dueTicks, out var row);
        return gap == Gap.None ? null : GapFinding.OfRow(this, gap, row);
    }

    /// <summary>Says for each row whether its instant is open.</summary>
    /// <param name="atTicks">The instants, in Unix ticks.</param>
    /// <param name="isOpen">Takes the answer of each row; as many.</param>
    /// <inheritdoc cref="Elapsed(ReadOnlySpan{long}, ReadOnlySpan{long}, Span{long})"/>
    public Finding? IsOpen(ReadOnlySpan<long> atTicks, Span<bool> isOpen)
    {
        SameLength(atTicks.Length, isOpen.Length, nameof(isOpen));
        var gap = Timeline.IsOpen(atTicks, isOpen, out var row);
        return gap == Gap.None ? null : GapFinding.OfRow(this, gap, row);
    }

    private static void SameLength(int expected, int length, string name)
    {
        if (length != expected)
        {
            throw new ArgumentException(
                $"The columns have the same number of rows, not {Invariant.Text(expected)} and {Invariant.Text(length)}.",
                name
            );
        }
    }
}
