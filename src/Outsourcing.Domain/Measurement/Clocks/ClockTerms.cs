using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>What was agreed for a service clock: how much open time of which calendar, and which pauses stop it.</summary>
/// <remarks>
/// Made for one priority by <see cref="For"/>; without one they are the terms of every priority that has none of its own.
/// Two are equal when priority, limit, calendar and stopping reasons (in any order) are equal. Immutable.
/// </remarks>
public sealed record ClockTerms : IFingerprinted
{
    private readonly string[] stoppingReasons;

    private ClockTerms(string? priority, Duration limit, BusinessCalendar calendar, string[] stoppingReasons)
    {
        Priority = priority;
        Limit = limit;
        Calendar = calendar;
        this.stoppingReasons = stoppingReasons;
    }

    /// <summary>Gets the priority that they are for; <see langword="null"/> for every priority without terms of its own.</summary>
    public string? Priority { get; }

    /// <summary>Gets how much open time may elapse; above zero.</summary>
    public Duration Limit { get; }

    /// <summary>Gets the calendar whose open time counts.</summary>
    public BusinessCalendar Calendar { get; }

    /// <summary>Gets the reasons for which a pause stops the clock, in ordinal order; any other pause leaves it running.</summary>
    public IReadOnlyList<string> StoppingReasons => Array.AsReadOnly(stoppingReasons);

    /// <summary>Creates terms for every priority.</summary>
    /// <param name="limit">How much open time may elapse; above zero.</param>
    /// <param name="calendar">The calendar whose open time counts.</param>
    /// <param name="stoppingReasons">The reasons for which a pause stops the clock; compared letter by letter.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="limit"/> is not above zero.</exception>
    /// <exception cref="ArgumentException">A reason is blank or no valid Unicode.</exception>
    public static ClockTerms Of(
        Duration limit,
        BusinessCalendar calendar,
        params IEnumerable<string> stoppingReasons
    ) =>
        limit > Duration.Zero
            ? new ClockTerms(null, limit, Guard.Against.Null(calendar), Reasons(stoppingReasons))
            : throw new ArgumentOutOfRangeException(
                nameof(limit),
                $"A limit is above zero, and {ClockWords.Time(limit)} is not."
            );

    /// <summary>Makes the same terms those of one priority.</summary>
    /// <param name="priority">The name of the priority, such as <c>P1</c>; compared letter by letter.</param>
    /// <returns>The terms of that priority.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public ClockTerms For(string priority) => new(Guard.Against.NoText(priority), Limit, Calendar, stoppingReasons);

    /// <summary>Says whether a pause stops the clock.</summary>
    /// <param name="reason">The reason of the pause.</param>
    /// <returns>Whether the reason is one of <see cref="StoppingReasons"/>.</returns>
    public bool StopsFor(string reason) => Array.BinarySearch(stoppingReasons, reason, StringComparer.Ordinal) >= 0;

    /// <inheritdoc/>
    public bool Equals(ClockTerms? other) =>
        other is not null
        && (
            ReferenceEquals(this, other)
            || (
                string.Equals(Priority, other.Priority, StringComparison.Ordinal)
                && Limit == other.Limit
                && stoppingReasons.AsSpan().SequenceEqual(other.stoppingReasons)
                && Calendar.Equals(other.Calendar)
            )
        );

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Priority, Limit, stoppingReasons.Length);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("clock-terms").Text(Priority).Time(Limit).Value(Calendar);
        form.Number(stoppingReasons.Length);
        foreach (var reason in stoppingReasons)
        {
            form.Text(reason);
        }
    }

    /// <summary>Returns priority, limit, calendar and stopping reasons.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var priority = Priority is null ? "" : $"{Priority}: ";
        var reasons = stoppingReasons.Length == 0 ? "no pause" : Invariant.List(stoppingReasons);
        return $"{priority}{ClockWords.Time(Limit)} of {Calendar}, stopped by {reasons}";
    }

    private static string[] Reasons(IEnumerable<string> stoppingReasons)
    {
        var sorted = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var reason in Guard.Against.Null(stoppingReasons))
        {
            sorted.Add(Guard.Against.NoText(reason, nameof(stoppingReasons)));
        }

        return [.. sorted];
    }
}
