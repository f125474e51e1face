using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>A set of instants made of bounded intervals: the downtime of a month, the pauses of a ticket.</summary>
/// <remarks>
/// <para>
/// The intervals are half-open (the start belongs to the set, the end does not), sorted and apart from each other:
/// overlapping and touching ones are joined, empty ones are left out. A time that two intervals cover counts once.
/// Everything is exact to the nanosecond.
/// </para>
/// <para>Immutable. Two sets are equal when they hold the same instants, however they were put together.</para>
/// </remarks>
public sealed class IntervalSet : IEquatable<IntervalSet>, IFingerprinted
{
    private readonly Interval[] intervals;

    private IntervalSet(Interval[] intervals)
    {
        this.intervals = intervals;
        var total = Duration.Zero;
        foreach (var interval in intervals)
        {
            total += interval.Duration;
        }

        Total = total;
    }

    /// <summary>Gets the set without any instant.</summary>
    public static IntervalSet Empty { get; } = new([]);

    /// <summary>Gets the intervals, in their order: each ends before the next one starts.</summary>
    public IReadOnlyList<Interval> Intervals => Array.AsReadOnly(intervals);

    /// <summary>Gets the length of all intervals together.</summary>
    public Duration Total { get; }

    /// <summary>Gets whether the set holds no instant.</summary>
    public bool IsEmpty => intervals.Length == 0;

    /// <summary>Unites two sets, in a time that grows with the number of their intervals.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>The instants of either.</returns>
    /// <exception cref="ArgumentNullException">A set is <see langword="null"/>.</exception>
    public static IntervalSet operator |(IntervalSet left, IntervalSet right) =>
        new(Joined(Merged(Guard.Against.Null(left).intervals, Guard.Against.Null(right).intervals)));

    /// <summary>Intersects two sets, in a time that grows with the number of their intervals.</summary>
    /// <param name="left">One set.</param>
    /// <param name="right">The other set.</param>
    /// <returns>The instants of both.</returns>
    /// <exception cref="ArgumentNullException">A set is <see langword="null"/>.</exception>
    public static IntervalSet operator &(IntervalSet left, IntervalSet right) =>
        new(Common(Guard.Against.Null(left).intervals, Guard.Against.Null(right).intervals));

    /// <summary>Takes one set out of another, in a time that grows with the number of their intervals.</summary>
    /// <param name="left">The set that is cut.</param>
    /// <param name="right">The instants to take out.</param>
    /// <returns>The instants of <paramref name="left"/> that are not in <paramref name="right"/>.</returns>
    /// <exception cref="ArgumentNullException">A set is <see langword="null"/>.</exception>
    public static IntervalSet operator -(IntervalSet left, IntervalSet right) =>
        new(Rest(Guard.Against.Null(left).intervals, Guard.Against.Null(right).intervals));

    /// <summary>Creates a set.</summary>
    /// <param name="intervals">The intervals, in any order; they may overlap.</param>
    /// <returns>The set of the instants that lie in any of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="intervals"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An interval has no start or no end.</exception>
    public static IntervalSet Of(IEnumerable<Interval> intervals)
    {
        Interval[] sorted = [.. Guard.Against.Null(intervals)];
        foreach (var interval in sorted)
        {
            Bounded(interval, nameof(intervals));
        }

        Array.Sort(sorted, (left, right) => left.Start.CompareTo(right.Start));
        return new IntervalSet(Joined(sorted));
    }

    /// <inheritdoc cref="Of(IEnumerable{Interval})"/>
    public static IntervalSet Of(params Interval[] intervals) => Of((IEnumerable<Interval>)intervals);

    /// <summary>Cuts the set to an interval.</summary>
    /// <param name="bounds">The interval.</param>
    /// <returns>The instants of the set that lie in <paramref name="bounds"/>.</returns>
    /// <exception cref="ArgumentException"><paramref name="bounds"/> has no start or no end.</exception>
    public IntervalSet Clip(Interval bounds) => new(Common(intervals, [Bounded(bounds, nameof(bounds))]));

    /// <summary>Says whether an instant lies in the set, in logarithmic time.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>Whether one of the intervals holds it; a start does, an end does not.</returns>
    public bool Contains(Instant instant)
    {
        var (low, high) = (0, intervals.Length);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (intervals[middle].End <= instant)
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low < intervals.Length && intervals[low].Start <= instant;
    }

    /// <inheritdoc/>
    public bool Equals(IntervalSet? other) => other is not null && intervals.AsSpan().SequenceEqual(other.intervals);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as IntervalSet);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var interval in intervals)
        {
            hash.Add(interval);
        }

        return hash.ToHashCode();
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("intervals").Number(intervals.Length);
        foreach (var interval in intervals)
        {
            form.Time(interval.Start).Time(interval.End);
        }
    }

    /// <summary>Returns the intervals, such as <c>2026-03-14T02:00:00Z/2026-03-14T04:30:00Z</c>, with semicolons between them.</summary>
    /// <returns>The text; <c>none</c> when the set is empty.</returns>
    public override string ToString() => IsEmpty ? "none" : string.Join("; ", intervals.Select(own => own.ToString()));

    private static Interval Bounded(Interval interval, string parameterName) =>
        interval is { HasStart: true, HasEnd: true }
            ? interval
            : throw new ArgumentException(
                $"An interval must have a start and an end, and {interval} has not.",
                parameterName
            );

    /// <summary>Joins what overlaps or touches; the intervals come sorted by their starts.</summary>
    private static Interval[] Joined(Interval[] sorted)
    {
        var joined = new List<Interval>(sorted.Length);
        foreach (var interval in sorted)
        {
            if (interval.Start == interval.End)
            {
                continue;
            }

            if (joined.Count > 0 && interval.Start <= joined[^1].End)
            {
                joined[^1] = new Interval(joined[^1].Start, Instant.Max(joined[^1].End, interval.End));
            }
            else
            {
                joined.Add(interval);
            }
        }

        return [.. joined];
    }

    private static Interval[] Merged(Interval[] left, Interval[] right)
    {
        var merged = new Interval[left.Length + right.Length];
        var (i, j) = (0, 0);
        for (var next = 0; next < merged.Length; next++)
        {
            var fromLeft = j == right.Length || (i < left.Length && left[i].Start <= right[j].Start);
            merged[next] = fromLeft ? left[i++] : right[j++];
        }

        return merged;
    }

    private static Interval[] Common(Interval[] left, Interval[] right)
    {
        var common = new List<Interval>();
        var (i, j) = (0, 0);
        while (i < left.Length && j < right.Length)
        {
            var start = Instant.Max(left[i].Start, right[j].Start);
            var end = Instant.Min(left[i].End, right[j].End);
            if (start < end)
            {
                common.Add(new Interval(start, end));
            }

            if (left[i].End <= right[j].End)
            {
                i++;
            }
            else
            {
                j++;
            }
        }

        return [.. common];
    }

    private static Interval[] Rest(Interval[] left, Interval[] right)
    {
        var rest = new List<Interval>();
        var j = 0;
        foreach (var interval in left)
        {
            var start = interval.Start;
            while (j < right.Length && right[j].End <= start)
            {
                j++;
            }

            for (var cut = j; cut < right.Length && right[cut].Start < interval.End; cut++)
            {
                if (start < right[cut].Start)
                {
                    rest.Add(new Interval(start, right[cut].Start));
                }

                start = right[cut].End;
            }

            if (start < interval.End)
            {
                rest.Add(new Interval(start, interval.End));
            }
        }

        return [.. rest];
    }
}
