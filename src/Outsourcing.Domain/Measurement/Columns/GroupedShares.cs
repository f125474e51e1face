using System.Runtime.CompilerServices;
using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>Counts long columns of tickets by period and group: how many there were, and how many kept to the limit of their group.</summary>
public static class GroupedShares
{
    private const int BlockRows = 2048;

    // A count holds all in its upper half and the good ones in its lower half: a column has fewer than 2^31 rows.
    private const int TotalShift = 32;
    private const long One = 1L << TotalShift;
    private const long GoodMask = One - 1;
    private static readonly Duration MostTicks = Duration.FromTicks(long.MaxValue);

    /// <summary>Counts the tickets whose time from opening to resolution, in the hours of a calendar, is within the limit of their group.</summary>
    /// <param name="hours">The hours that count.</param>
    /// <param name="openedTicks">When the tickets were opened, in Unix ticks of 100 ns, in any order.</param>
    /// <param name="resolvedTicks">When they were resolved (or answered), in Unix ticks; as many.</param>
    /// <param name="groups">The group of each ticket, such as its priority: the number of its limit, from 0; as many.</param>
    /// <param name="limits">The limit of each group, included; none below zero.</param>
    /// <param name="bounds">
    /// The instants that part the periods, whole ticks, ascending: for months their beginnings in the zone of the contract, and the end of the last.
    /// </param>
    /// <param name="tallies">
    /// Takes what was counted, added to what is there, so that tickets can come in parts and under several calendars. A
    /// ticket belongs to the period in which it was resolved; its tally is at period × groups + group, where the period is
    /// the number of bounds at or before the resolution. So there is one period more than bounds: the first holds what
    /// was resolved before them all, the last what was resolved from the last bound on.
    /// </param>
    /// <returns>
    /// <see langword="null"/> when every ticket was counted. Else nothing was: the first row whose group has no limit, or the first for
    /// which the calendar has no answer, by its number from 1.
    /// </returns>
    /// <remarks>Needs room for a few thousand numbers, however many tickets there are.</remarks>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The columns differ in length; there is no bound, they do not ascend or are no whole ticks; a limit is below zero; or
    /// the room for the tallies is not that of one period more than bounds.
    /// </exception>
    public static Finding? Within(
        BusinessCalendar hours,
        ReadOnlySpan<long> openedTicks,
        ReadOnlySpan<long> resolvedTicks,
        ReadOnlySpan<byte> groups,
        ReadOnlySpan<Duration> limits,
        ReadOnlySpan<Instant> bounds,
        Span<CountTally> tallies
    )
    {
        Guard.Against.Null(hours);
        Guard.Against.OtherLength(openedTicks.Length, resolvedTicks.Length, nameof(resolvedTicks));
        Guard.Against.OtherLength(openedTicks.Length, groups.Length, nameof(groups));
        var limitTicks = LimitTicks(limits);
        var periods = new PeriodTable(BoundTicks(bounds));
        var needed = (bounds.Length + 1) * limits.Length;
        if (tallies.Length != needed)
        {
            throw new ArgumentException(
                $"{Invariant.Text(bounds.Length)} bounds and {Invariant.Text(limits.Length)} limits need {Invariant.Text(needed)} tallies, not {Invariant.Text(tallies.Length)}.",
                nameof(tallies)
            );
        }

        if (FirstUnknown(groups, limits.Length) is { } unknown)
        {
            return unknown;
        }

        var counts = new long[needed];
        var elapsed = new long[BlockRows];
        for (var start = 0; start < groups.Length; start += BlockRows)
        {
            var rows = start..Math.Min(groups.Length, start + BlockRows);
            var resolved = resolvedTicks[rows];
            var gap = hours.Timeline.Elapsed(
                openedTicks[rows],
                resolved,
                elapsed.AsSpan(0, resolved.Length),
                out var row
            );
            if (gap != Gap.None)
            {
                return GapFinding.OfRow(hours, gap, start + row);
            }

            Count(periods, resolved, groups[rows], elapsed, limitTicks, counts);
        }

        for (var i = 0; i < counts.Length; i++)
        {
            tallies[i] = CountTally.Merge(tallies[i], CountTally.Of(counts[i] & GoodMask, counts[i] >> TotalShift));
        }

        return null;
    }

    /// <summary>Counts a block of rows, all and good ones in one number.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Count(
        PeriodTable periods,
        ReadOnlySpan<long> resolved,
        ReadOnlySpan<byte> groups,
        ReadOnlySpan<long> elapsed,
        long[] limits,
        long[] counts
    )
    {
        for (var row = 0; row < resolved.Length; row++)
        {
            var group = groups[row];
            var isGood = elapsed[row] <= limits[group] ? 1L : 0;
            counts[(periods.Passed(resolved[row]) * limits.Length) + group] += One + isGood;
        }
    }

    private static long[] LimitTicks(ReadOnlySpan<Duration> limits)
    {
        var ticks = new long[limits.Length];
        for (var i = 0; i < ticks.Length; i++)
        {
            if (limits[i] < Duration.Zero)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(limits),
                    $"A limit is zero or more, and {Invariant.Text(limits[i])} is not."
                );
            }

            // Elapsed times are whole ticks, so a part of a tick of the limit decides nothing.
            ticks[i] = Duration.Min(limits[i], MostTicks).BclCompatibleTicks;
        }

        return ticks;
    }

    private static long[] BoundTicks(ReadOnlySpan<Instant> bounds)
    {
        if (bounds.IsEmpty)
        {
            throw new ArgumentException("Periods have at least one bound.", nameof(bounds));
        }

        var ticks = new long[bounds.Length];
        for (var i = 0; i < ticks.Length; i++)
        {
            ticks[i] = Guard.Against.PartOfATick(bounds[i], nameof(bounds));
            if (i > 0 && ticks[i] <= ticks[i - 1])
            {
                throw new ArgumentException(
                    $"Bounds ascend, and {InstantText.Of(bounds[i])} is not after {InstantText.Of(bounds[i - 1])}.",
                    nameof(bounds)
                );
            }
        }

        return ticks;
    }

    private static Finding? FirstUnknown(ReadOnlySpan<byte> groups, int limits)
    {
        var row =
            limits > byte.MaxValue ? -1
            : limits == 0 ? Math.Min(0, groups.Length - 1)
            : groups.IndexOfAnyExceptInRange((byte)0, (byte)(limits - 1));
        return row < 0
            ? null
            : Finding.Of(
                MeasurementRules.GroupUnknown,
                Severity.Error,
                $"row {Invariant.Text(row + 1)}",
                $"Row {Invariant.Text(row + 1)} is of group {Invariant.Text(groups[row])}, and there are limits for {Invariant.Text(limits)} groups, from 0 on."
            );
    }
}
