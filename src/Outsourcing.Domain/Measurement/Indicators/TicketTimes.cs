using System.Diagnostics.CodeAnalysis;
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
        if (!TryTimes(observations, scope, out var times, out var finding))
        {
            return NoReading.Of(finding);
        }

        times.Sort(
            static (left, right) =>
                left.Elapsed.CompareTo(right.Elapsed) is not 0 and var byTime
                    ? byTime
                    : string.CompareOrdinal(left.Id, right.Id)
        );
        return times.Count == 0 ? None : Of(times);
    }

    /// <summary>What is read when there was no ticket.</summary>
    private protected Reading None =>
        new AmountReading(null, BigInteger.Zero, [$"No ticket was {Ended} in the period."]);

    /// <summary>Takes the times of the tickets that were answered or resolved in the period.</summary>
    private protected bool TryTimes(
        IEnumerable<Ticket> observations,
        MeasurementScope scope,
        out List<TimedTicket> times,
        [NotNullWhen(false)] out Finding? finding
    )
    {
        times = [];
        finding = null;
        foreach (var ticket in Counted(observations, scope))
        {
            if (ticket.Done(Time) is not { } done || !scope.Period.Instants.Contains(done))
            {
                continue;
            }

            if (!TryElapsed(ticket, done, scope, out var elapsed, out finding))
            {
                return false;
            }

            times.Add(new TimedTicket(ticket.Id, elapsed));
        }

        return true;
    }

    /// <summary>Makes the number of the times, which come sorted and are not none.</summary>
    private protected abstract Reading Of(List<TimedTicket> times);

    private protected static Reading Reading(Ratio seconds, long count, string sentence) =>
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

    /// <summary>Counts a part of the tickets of a period, in nanoseconds.</summary>
    /// <param name="period">The period.</param>
    /// <param name="observations">The tickets, in any order, each in one part only; those of other periods are left aside.</param>
    /// <param name="scheme">The scheme of the buckets, the same for all parts.</param>
    /// <param name="excluded">The time in which the tickets' time stands still; absent for none.</param>
    /// <returns>The histogram; a missing fact when the calendar does not know the holidays of the time.</returns>
    /// <exception cref="ArgumentNullException">An argument that must be there, or an element, is <see langword="null"/>.</exception>
    /// <exception cref="OverflowException">A ticket took more than 292 years.</exception>
    public Answer<Histogram> Tally(
        MeasurementPeriod period,
        IEnumerable<Ticket> observations,
        HistogramScheme scheme,
        IntervalSet? excluded = null
    )
    {
        Guard.Against.Null(scheme);
        var given = Guard.Against.NullElement(observations);
        var scope = MeasurementScope.Whole(Guard.Against.Null(period)) with
        {
            ExcludedTime = excluded ?? IntervalSet.Empty,
        };
        if (!TryTimes(given, scope, out var times, out var finding))
        {
            return NoReading.Of(finding).As<Histogram>();
        }

        var histogram = Histogram.Of(scheme, [.. times.Select(ticket => ticket.Elapsed.ToInt64Nanoseconds())]);
        return Answer.Known(histogram, Explanation.From(histogram, own => Explanation.Of($"{own}.")));
    }

    /// <summary>Judges what was counted in a period, however many parts it was counted in.</summary>
    /// <param name="target">The level that was agreed.</param>
    /// <param name="period">The period.</param>
    /// <param name="histogram">The times of the tickets that the indicator counts in the period.</param>
    /// <param name="unit">
    /// What a one in the histogram is, fine enough for every time to be a whole number of it; a nanosecond where
    /// <see cref="Tally"/> counted. Above zero.
    /// </param>
    /// <returns>
    /// The result. Where the percentile is known exactly it is the same as of the tickets; where it is known within its
    /// bucket, it has neither number nor headroom. A missing fact when a level of the target lies within the bucket
    /// (<see cref="MeasurementRules.HistogramUndecided"/>); not applicable when the percentile is interpolated
    /// (<see cref="MeasurementRules.HistogramMethod"/>).
    /// </returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the unit is not above zero.</exception>
    public Answer<MeasurementResult> Judge(Target target, MeasurementPeriod period, Histogram histogram, Duration unit)
    {
        Guard.Against.Null(histogram);
        var size = Seconds(MeasurementGuards.Positive(unit, nameof(unit)));
        return Judge(target, period, _ => Read(histogram, size));
    }

    private protected override Reading Of(List<TimedTicket> times) =>
        Method == PercentileMethod.NearestRank
            ? Numbered(times, (int)NearestRank.Of(Share, times.Count))
            : Interpolated(times);

    private static Reading Numbered(List<TimedTicket> times, int rank)
    {
        var seconds = Seconds(times[rank - 1].Elapsed);
        return Reading(seconds, times.Count, Sentence(times.Count, rank, Words(seconds)));
    }

    private Reading Read(Histogram histogram, Ratio unit)
    {
        if (Method != PercentileMethod.NearestRank)
        {
            return new NoReading(
                AnswerStatus.NotApplicable,
                Finding.Of(
                    MeasurementRules.HistogramMethod,
                    Severity.Error,
                    Name,
                    "A histogram knows no two neighbours to interpolate between; it gives percentiles by the nearest rank."
                )
            );
        }

        if (histogram.Total == 0)
        {
            return None;
        }

        var (bounds, rank) = (histogram.Quantile(Share).Value, NearestRank.Of(Share, histogram.Total));
        var (low, high) = (Ratio.OfWhole(bounds.Low) * unit, Ratio.OfWhole(bounds.High) * unit);
        if (bounds.IsExact)
        {
            return Reading(low, histogram.Total, Sentence(histogram.Total, rank, Words(low)));
        }

        var sentence = Sentence(histogram.Total, rank, $"from {Words(low)} to {Words(high)}");
        return new BoundedReading(
            Measured.Of(low, MeasureUnit.Time),
            Measured.Of(high, MeasureUnit.Time),
            histogram.Total,
            Finding.Of(
                MeasurementRules.HistogramUndecided,
                Severity.Error,
                Name,
                $"{sentence} A level of the target lies in between, and a histogram does not decide within its buckets.",
                remedy: "Take the percentile of the values themselves."
            ),
            null,
            [sentence]
        );
    }

    private static string Words(Ratio seconds) => Measured.Of(seconds, MeasureUnit.Time).Short();

    private static string Sentence(long count, long rank, string took) =>
        $"Of {Item.Count(count)} in the order of their times, number {Invariant.Text(rank)} took {took}.";

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
