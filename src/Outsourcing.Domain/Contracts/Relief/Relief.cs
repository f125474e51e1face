using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>For which days the provider is relieved of a duty.</summary>
/// <remarks>Two are equal when duty and delays are equal, in order. Immutable.</remarks>
public sealed record Relief
{
    private readonly ReliefDelay[] delays;

    internal Relief(string duty, ReliefDelay[] delays)
    {
        Duty = duty;
        this.delays = delays;
    }

    /// <summary>Gets the duty of which the provider is relieved.</summary>
    public string Duty { get; }

    /// <summary>Gets the delays of the customer that count, in the order of their first days; at least one.</summary>
    public IReadOnlyList<ReliefDelay> Delays => Array.AsReadOnly(delays);

    /// <summary>Gets how many days of relief there are; a day on which two duties were late counts once.</summary>
    public int Days
    {
        get
        {
            var (days, reached) = (0, LocalDate.MinIsoValue);
            foreach (var during in delays.Select(delay => delay.During))
            {
                days += Math.Max(0, Period.DaysBetween(LocalDate.Max(during.First, reached), during.EndExclusive));
                reached = LocalDate.Max(reached, during.EndExclusive);
            }

            return days;
        }
    }

    /// <summary>Gets whether a delay goes on, so that there may be more days.</summary>
    public bool IsRunning => Array.Exists(delays, delay => delay.IsRunning);

    /// <summary>Compares duty and delays.</summary>
    /// <param name="other">The other relief.</param>
    /// <returns>Whether both are equal, in order.</returns>
    public bool Equals(Relief? other) =>
        other is not null
        && string.Equals(Duty, other.Duty, StringComparison.Ordinal)
        && delays.AsSpan().SequenceEqual(other.delays);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Duty, delays.Length, delays[0]);

    /// <summary>Returns text such as <c>10 days of relief from go-live so far</c>.</summary>
    /// <returns>How many days, from which duty.</returns>
    public override string ToString() =>
        $"{ReliefCheck.Days(Days)} of relief from {Duty}{(IsRunning ? " so far" : "")}";
}

/// <summary>A delay of the customer for which the provider is relieved.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record ReliefDelay
{
    internal ReliefDelay(string customerDuty, DateRange during, bool isRunning, ClauseReference clause, string? notice)
    {
        CustomerDuty = customerDuty;
        During = during;
        IsRunning = isRunning;
        Clause = clause;
        Notice = notice;
    }

    /// <summary>Gets the duty that was late.</summary>
    public string CustomerDuty { get; }

    /// <summary>Gets the days of the delay: from the day after the duty was due to the day on which it was done, or the day of the view.</summary>
    public DateRange During { get; }

    /// <summary>Gets whether the duty was not done yet on the day of the view.</summary>
    public bool IsRunning { get; }

    /// <summary>Gets the clause that gives the relief.</summary>
    public ClauseReference Clause { get; }

    /// <summary>Gets the name of the fact that is the notice, or <see langword="null"/> when the clause asks for none.</summary>
    public string? Notice { get; }

    /// <summary>Returns text such as <c>grant access late for 10 days (MSA § 6)</c>.</summary>
    /// <returns>The duty, the days and the clause.</returns>
    public override string ToString() =>
        $"{CustomerDuty} late for {ReliefCheck.Days(During.Days)}{(IsRunning ? " so far" : "")} ({Clause})";
}
