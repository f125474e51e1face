using System.Diagnostics.CodeAnalysis;
using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>An indicator of tickets: of all, or of one priority.</summary>
public abstract record TicketIndicator : Indicator<Ticket>
{
    private protected TicketIndicator() { }

    /// <summary>Gets the priority of the tickets that are measured, or <see langword="null"/> for all tickets.</summary>
    public string? Priority { get; private protected init; }

    /// <summary>Measures the tickets of one priority only.</summary>
    /// <param name="priority">The priority, letter by letter as the tickets have it; never blank.</param>
    /// <returns>The same indicator for that priority.</returns>
    /// <exception cref="ArgumentException">The priority is blank.</exception>
    public TicketIndicator OfPriority(string priority) => this with { Priority = Guard.Against.NoText(priority) };

    /// <summary>What the tickets are called.</summary>
    private protected static ItemNoun Item { get; } = new("ticket", "tickets");

    /// <summary>The tickets in words, such as <c>tickets of priority 1</c>.</summary>
    private protected string Tickets => Priority is null ? "tickets" : $"tickets of priority {Priority}";

    /// <summary>The tickets that are measured and not named by an exclusion.</summary>
    private protected IEnumerable<Ticket> Counted(IEnumerable<Ticket> tickets, MeasurementScope scope) =>
        tickets.Where(ticket =>
            (Priority is null || string.Equals(Priority, ticket.Priority, StringComparison.Ordinal))
            && !scope.Excludes(ticket)
        );
}

/// <summary>An indicator of the time that tickets take.</summary>
/// <remarks>
/// The time runs in the service hours, from the opening on, and stands still while the ticket is paused and in times that
/// are excluded.
/// </remarks>
public abstract record TicketTimeIndicator : TicketIndicator
{
    private protected TicketTimeIndicator(BusinessCalendar? hours, TicketTime time)
    {
        Hours = hours;
        Time = (TicketTime)
            Guard.Against.OutOfRange((int)time, nameof(time), (int)TicketTime.Response, (int)TicketTime.Resolution);
    }

    /// <summary>Gets the hours in which the time runs, or <see langword="null"/> for always.</summary>
    public BusinessCalendar? Hours { get; }

    /// <summary>Gets which time is measured.</summary>
    public TicketTime Time { get; }

    /// <summary>What ends the time, such as <c>resolved</c>.</summary>
    private protected string Ended => Time == TicketTime.Response ? "answered" : "resolved";

    /// <summary>The hours in words, for behind a time.</summary>
    private protected string OfHours => Hours is null ? "" : $" of {Hours.Name ?? "business time"}";

    /// <summary>The time of a ticket up to an instant, not before its opening.</summary>
    private protected bool TryElapsed(
        Ticket ticket,
        Instant until,
        MeasurementScope scope,
        out Duration elapsed,
        [NotNullWhen(false)] out Finding? finding
    )
    {
        var span = new Interval(ticket.Opened, until);
        if (ticket.Paused.IsEmpty && scope.ExcludedTime.IsEmpty)
        {
            return TryElapsed(span, out elapsed, out finding);
        }

        (elapsed, finding) = (Duration.Zero, null);
        foreach (var running in (IntervalSet.Of(span) - ticket.Paused - scope.ExcludedTime).Intervals)
        {
            if (!TryElapsed(running, out var part, out finding))
            {
                return false;
            }

            elapsed += part;
        }

        return true;
    }

    private bool TryElapsed(Interval span, out Duration elapsed, [NotNullWhen(false)] out Finding? finding)
    {
        if (Hours is not null)
        {
            return Hours.TryElapsed(span.Start, span.End, out elapsed, out finding);
        }

        (elapsed, finding) = (span.Duration, null);
        return true;
    }
}
