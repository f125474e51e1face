using System.Numerics;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <content>The times of tickets.</content>
public abstract partial record Indicator
{
    /// <summary>Creates the mean time of tickets.</summary>
    /// <param name="hours">The hours in which the time runs; absent for always.</param>
    /// <param name="time">Whether the answer or the resolution is measured.</param>
    /// <returns>The indicator: the exact mean, a ratio.</returns>
    /// <exception cref="ArgumentException">The time is none of the two.</exception>
    public static MeanTime MeanTime(BusinessCalendar? hours = null, TicketTime time = TicketTime.Resolution) =>
        new(hours, time);

    /// <summary>Creates the longest time of a ticket.</summary>
    /// <param name="hours">The hours in which the time runs; absent for always.</param>
    /// <param name="time">Whether the answer or the resolution is measured.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="ArgumentException">The time is none of the two.</exception>
    public static LongestTime LongestTime(BusinessCalendar? hours = null, TicketTime time = TicketTime.Resolution) =>
        new(hours, time);

    /// <summary>Creates a percentile of the times of tickets.</summary>
    /// <param name="share">Which: 90 % for the time that nine of ten tickets do not exceed; above 0 % and up to 100 %.</param>
    /// <param name="method">How it is taken.</param>
    /// <param name="hours">The hours in which the time runs; absent for always.</param>
    /// <param name="time">Whether the answer or the resolution is measured.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="ArgumentException">The share is out of its range, or method or time are none of the two.</exception>
    public static PercentileTime Percentile(
        Percentage share,
        PercentileMethod method,
        BusinessCalendar? hours = null,
        TicketTime time = TicketTime.Resolution
    ) => new(share, method, hours, time);
}

/// <summary>A number made of the times of the tickets that were answered or resolved in the period.</summary>
/// <remarks>Not measurable when there was none. Tickets that are still open do not count, however long they take.</remarks>
public abstract record TicketTimes : TicketTimeIndicator
{
    private protected TicketTimes(BusinessCalendar? hours, TicketTime time)
        : base(hours, time) { }

    /// <inheritdoc/>
    public sealed override MeasureUnit Unit => MeasureUnit.Time;

    /// <summary>The times in words, such as <c>resolution time of tickets</c>.</summary>
    private protected string Times =>
        $"{(Time == TicketTime.Response ? "response" : "resolution")} time of {Tickets}{OfHours}";

    internal sealed override Reading Read(IReadOnlyList<Ticket> observations, MeasurementScope scope)
    {
        var times = new List<TimedTicket>();
        foreach (var ticket in Counted(observations, scope))
        {
            if (ticket.Done(Time) is not { } done || !scope.Period.Instants.Contains(done))
            {
                continue;
            }

            if (!TryElapsed(ticket, done, scope, out var elapsed, out var finding))
            {
                return NoReading.Of(finding);
            }

            times.Add(new TimedTicket(ticket.Id, elapsed));
        }

        times.Sort(
            static (left, right) =>
                left.Elapsed.CompareTo(right.Elapsed) is not 0 and var byTime
                    ? byTime
                    : string.CompareOrdinal(left.Id, right.Id)
        );
        return times.Count == 0
            ? new AmountReading(null, BigInteger.Zero, [$"No ticket was {Ended} in the period."])
            : Of(times);
    }

    /// <summary>Makes the number of the times, which come sorted and are not none.</summary>
    private protected abstract Reading Of(List<TimedTicket> times);

    private protected static Reading Reading(Ratio seconds, int count, string sentence) =>
        new AmountReading(Measured.Of(seconds, MeasureUnit.Time), count, [sentence]);

    private protected static Ratio Seconds(Duration time) => Measured.Of(time).Value;

    /// <summary>A ticket with its time.</summary>
    private protected readonly record struct TimedTicket(string Id, Duration Elapsed);
}

/// <summary>The mean of the times of the tickets of a period.</summary>
public sealed record MeanTime : TicketTimes
{
    internal MeanTime(BusinessCalendar? hours, TicketTime time)
        : base(hours, time) { }

    /// <inheritdoc/>
    public override string Name => $"mean {Times}";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("mean-time").Text(Priority).Value(Hours).Number((long)Time);

    private protected override Reading Of(List<TimedTicket> times)
    {
        // No duration holds the time of millions of tickets.
        var nanoseconds = times.Aggregate(
            BigInteger.Zero,
            (total, ticket) => total + ticket.Elapsed.ToBigIntegerNanoseconds()
        );
        var sum = Ratio.Of(nanoseconds, NodaConstants.NanosecondsPerSecond).InLowestTerms();
        var mean = sum / Ratio.OfWhole(times.Count);
        return Reading(
            mean,
            times.Count,
            $"{Item.Count(times.Count)} took {Measured.Of(sum, MeasureUnit.Time)} together: {Measured.Of(mean, MeasureUnit.Time).Short()} each."
        );
    }
}

/// <summary>The longest of the times of the tickets of a period.</summary>
public sealed record LongestTime : TicketTimes
{
    internal LongestTime(BusinessCalendar? hours, TicketTime time)
        : base(hours, time) { }

    /// <inheritdoc/>
    public override string Name => $"longest {Times}";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("longest-time").Text(Priority).Value(Hours).Number((long)Time);

    private protected override Reading Of(List<TimedTicket> times)
    {
        var longest = times.First(ticket => ticket.Elapsed == times[^1].Elapsed);
        return Reading(
            Seconds(longest.Elapsed),
            times.Count,
            $"Of {Item.Count(times.Count)}, {longest.Id} took longest: {Measured.Of(longest.Elapsed)}."
        );
    }
}

/// <summary>A percentile of the times of the tickets of a period.</summary>
/// <remarks>
/// With n times in ascending order: by nearest rank the one at the place ⌈p n⌉; interpolated, the value at the place
/// 1 + (n − 1) p, in a straight line between its neighbours. Source: Hyndman &amp; Fan 1996, Sample quantiles in statistical
/// packages, The American Statistician 50, 361-365, definitions 1 and 7.
/// </remarks>
public sealed record PercentileTime : TicketTimes
{
    internal PercentileTime(Percentage share, PercentileMethod method, BusinessCalendar? hours, TicketTime time)
        : base(hours, time)
    {
        if (share <= Percentage.Zero || share > Percentage.Hundred)
        {
            throw new ArgumentOutOfRangeException(
                nameof(share),
                $"A percentile is above 0% and up to 100%, and {share} is not."
            );
        }

        Share = share;
        Method = (PercentileMethod)
            Guard.Against.OutOfRange(
                (int)method,
                nameof(method),
                (int)PercentileMethod.NearestRank,
                (int)PercentileMethod.Interpolated
            );
    }

    /// <summary>Gets which percentile it is.</summary>
    public Percentage Share { get; }

    /// <summary>Gets how it is taken.</summary>
    public PercentileMethod Method { get; }

    /// <inheritdoc/>
    public override string Name =>
        $"{Measured.Of(Share)} percentile ({(Method == PercentileMethod.NearestRank ? "nearest rank" : "interpolated")}) of the {Times}";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("percentile-time").Text(Priority).Value(Hours).Number((long)Time);
        form.Value(Share).Number((long)Method);
    }

    private protected override Reading Of(List<TimedTicket> times) =>
        Method == PercentileMethod.NearestRank ? NearestRank(times) : Interpolated(times);

    private Reading NearestRank(List<TimedTicket> times)
    {
        var place = Ratio.Of(Share) * Ratio.OfWhole(times.Count);
        return Numbered(times, (int)Rounding.Quotient(place.Numerator, place.Denominator, RoundingMode.Ceiling));
    }

    private static Reading Numbered(List<TimedTicket> times, int rank)
    {
        var elapsed = times[rank - 1].Elapsed;
        return Reading(
            Seconds(elapsed),
            times.Count,
            $"Of {Item.Count(times.Count)} in the order of their times, number {Invariant.Text(rank)} took {Measured.Of(elapsed)}."
        );
    }

    private Reading Interpolated(List<TimedTicket> times)
    {
        var place = Ratio.Of(Share) * Ratio.OfWhole(times.Count - 1);
        var lower = (int)(place.Numerator / place.Denominator);
        if (place == Ratio.OfWhole(lower))
        {
            return Numbered(times, lower + 1);
        }

        var upper = lower + 1;
        var (low, high) = (times[lower].Elapsed, times[upper].Elapsed);
        var seconds = Seconds(low) + ((place - Ratio.OfWhole(lower)) * Seconds(high - low));
        return Reading(
            seconds,
            times.Count,
            $"Of {Item.Count(times.Count)} in the order of their times, numbers {Invariant.Text(lower + 1)} and "
                + $"{Invariant.Text(upper + 1)} took {Measured.Of(low)} and {Measured.Of(high)}: {Measured.Of(seconds, MeasureUnit.Time).Short()} in between."
        );
    }
}

/// <summary>How a percentile is taken.</summary>
public enum PercentileMethod
{
    /// <summary>No method; no indicator has it.</summary>
    None = 0,

    /// <summary>The value at the place ⌈p n⌉: always one that was measured.</summary>
    NearestRank = 1,

    /// <summary>The value at the place 1 + (n − 1) p, in a straight line between its neighbours.</summary>
    Interpolated = 2,
}
