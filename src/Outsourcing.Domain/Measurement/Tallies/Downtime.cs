using System.Buffers;
using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>When something was down; a time that several outages cover counts once.</summary>
/// <remarks>
/// <para>
/// Merging unites, so a part that is merged twice changes nothing. What is excluded from a measurement is taken out when
/// it is asked for, not before, so an exclusion that is accepted later needs no new counting.
/// </para>
/// <para>Immutable. Two are equal when they hold the same instants.</para>
/// </remarks>
public sealed record Downtime : IMergeable<Downtime>
{
    private Downtime(IntervalSet intervals) => Intervals = intervals;

    /// <summary>Gets no downtime.</summary>
    public static Downtime Zero { get; } = new(IntervalSet.Empty);

    /// <summary>Gets when it was down.</summary>
    public IntervalSet Intervals { get; }

    /// <summary>Creates the downtime of outages.</summary>
    /// <param name="intervals">When it was down.</param>
    /// <returns>The downtime.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="intervals"/> is <see langword="null"/>.</exception>
    public static Downtime Of(IntervalSet intervals) => new(Guard.Against.Null(intervals));

    /// <summary>Unites two parts.</summary>
    /// <param name="first">One part.</param>
    /// <param name="second">The other part.</param>
    /// <returns>The whole.</returns>
    /// <exception cref="ArgumentNullException">A part is <see langword="null"/>.</exception>
    public static Downtime Merge(Downtime first, Downtime second) =>
        new(Guard.Against.Null(first).Intervals | Guard.Against.Null(second).Intervals);

    /// <summary>Measures the downtime in a window, without what is excluded.</summary>
    /// <param name="window">The window; outages are cut to it.</param>
    /// <param name="excluded">What does not count.</param>
    /// <returns>The length, exact to the nanosecond.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="excluded"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="window"/> has no start or no end.</exception>
    public Duration TotalIn(Interval window, IntervalSet excluded) =>
        (Intervals.Clip(Guard.Against.Endless(window, nameof(window))) - excluded).Total;

    /// <summary>Measures the downtime of a long column of outages, without what is excluded.</summary>
    /// <param name="startTicks">When the outages started, in Unix ticks of 100 ns.</param>
    /// <param name="endTicks">When they ended, excluded, in Unix ticks; as many.</param>
    /// <param name="window">The window, of whole ticks; outages are cut to it.</param>
    /// <param name="excluded">What does not count; of whole ticks.</param>
    /// <param name="total">Takes the length.</param>
    /// <returns><see langword="null"/> when it was measured; else the first row that ends before it starts, by its number from 1.</returns>
    /// <remarks>
    /// In the order of their starts the outages are read once and need no room but for the exclusions. In any other order
    /// room for two to three numbers an outage is rented from the shared pool and given back. The columns are not changed.
    /// </remarks>
    /// <exception cref="ArgumentNullException"><paramref name="excluded"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// The columns differ in length; the window has no start or no end; or a bound of window or exclusions is no whole tick.
    /// </exception>
    public static Finding? TotalIn(
        ReadOnlySpan<long> startTicks,
        ReadOnlySpan<long> endTicks,
        Interval window,
        IntervalSet excluded,
        out Duration total
    )
    {
        Guard.Against.OtherLength(startTicks.Length, endTicks.Length, nameof(endTicks));
        var cut = Guard.Against.Null(excluded).Clip(Guard.Against.Endless(window, nameof(window)));
        var count = cut.Intervals.Count;
        var rented = ArrayPool<long>.Shared.Rent(2 * count);
        var starts = rented.AsSpan(0, count);
        var ends = rented.AsSpan(count, count);
        for (var i = 0; i < count; i++)
        {
            starts[i] = Guard.Against.PartOfATick(cut.Intervals[i].Start, nameof(excluded));
            ends[i] = Guard.Against.PartOfATick(cut.Intervals[i].End, nameof(excluded));
        }

        // What outages and exclusions cover together, less the exclusions, is what outages cover alone.
        var isForwards = CoveredTime.Measure(
            startTicks,
            endTicks,
            starts,
            ends,
            Guard.Against.PartOfATick(window.Start, nameof(window)),
            Guard.Against.PartOfATick(window.End, nameof(window)),
            out var covered
        );
        ArrayPool<long>.Shared.Return(rented);
        total = isForwards ? Duration.FromTicks(covered) - cut.Total : Duration.Zero;
        return isForwards ? null : FirstBackwards(startTicks, endTicks);
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("downtime").Value(Intervals);

    /// <summary>Returns the intervals.</summary>
    /// <returns>The text, such as <c>2026-03-14T02:00:00Z/2026-03-14T04:30:00Z</c>, or <c>none</c>.</returns>
    public override string ToString() => Intervals.ToString();

    private static Finding FirstBackwards(ReadOnlySpan<long> startTicks, ReadOnlySpan<long> endTicks)
    {
        var row = 0;
        while (startTicks[row] <= endTicks[row])
        {
            row++;
        }

        return Finding.Of(
            MeasurementRules.OutageBackwards,
            Severity.Error,
            $"row {Invariant.Text(row + 1)}",
            $"The outage of row {Invariant.Text(row + 1)} ends before it starts: at tick {Invariant.Text(endTicks[row])}, after {Invariant.Text(startTicks[row])}."
        );
    }
}
