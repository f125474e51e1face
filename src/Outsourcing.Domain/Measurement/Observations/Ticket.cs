using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>A request for help: when it was opened, answered and resolved, and when its clock stood still.</summary>
/// <remarks>
/// A ticket that is resolved and says nothing of an answer was answered by being resolved. Without an instant it has not
/// happened yet. Two are equal when all members are equal.
/// </remarks>
public sealed record Ticket : Observation
{
    private Ticket(
        string id,
        Instant opened,
        Instant? responded,
        Instant? resolved,
        string? priority,
        IntervalSet paused
    )
        : base(id)
    {
        Opened = opened;
        Responded = responded;
        Resolved = resolved;
        Priority = priority;
        Paused = paused;
    }

    /// <summary>Gets when it was opened.</summary>
    public Instant Opened { get; }

    /// <summary>Gets when it was first answered, or <see langword="null"/> when it was not, or only by being resolved.</summary>
    public Instant? Responded { get; }

    /// <summary>Gets when it was resolved, or <see langword="null"/> while it is not.</summary>
    public Instant? Resolved { get; }

    /// <summary>Gets the priority, such as <c>1</c>, or <see langword="null"/> for none.</summary>
    public string? Priority { get; }

    /// <summary>Gets when its clock stood still, such as while the customer was asked.</summary>
    public IntervalSet Paused { get; }

    internal override Instant Begin => Opened;

    /// <summary>Creates a ticket.</summary>
    /// <param name="id">The identifier; never blank.</param>
    /// <param name="opened">When it was opened.</param>
    /// <param name="responded">When it was first answered; absent when it was not, or only by being resolved.</param>
    /// <param name="resolved">When it was resolved; absent while it is not.</param>
    /// <param name="priority">The priority; absent for none.</param>
    /// <param name="paused">When its clock stood still; absent for never.</param>
    /// <returns>The ticket.</returns>
    /// <exception cref="ArgumentException">
    /// The identifier or a priority is blank, it was answered or resolved before it was opened, or answered after it was resolved.
    /// </exception>
    public static Ticket Of(
        string id,
        Instant opened,
        Instant? responded = null,
        Instant? resolved = null,
        string? priority = null,
        IntervalSet? paused = null
    )
    {
        if (responded < opened)
        {
            throw new ArgumentException(
                $"The ticket '{id}' was answered ({InstantText.Of(responded!.Value)}) before it was opened ({InstantText.Of(opened)}).",
                nameof(responded)
            );
        }

        if (resolved < opened)
        {
            throw new ArgumentException(
                $"The ticket '{id}' was resolved ({InstantText.Of(resolved!.Value)}) before it was opened ({InstantText.Of(opened)}).",
                nameof(resolved)
            );
        }

        if (responded > resolved)
        {
            throw new ArgumentException(
                $"The ticket '{id}' was answered ({InstantText.Of(responded!.Value)}) after it was resolved ({InstantText.Of(resolved!.Value)}).",
                nameof(responded)
            );
        }

        return new Ticket(
            id,
            opened,
            responded,
            resolved,
            priority is null ? null : Guard.Against.NoText(priority),
            paused ?? IntervalSet.Empty
        );
    }

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("ticket").Text(Id).Time(Opened).MaybeTime(Responded).MaybeTime(Resolved);
        form.Text(Priority).Value(Paused);
    }

    /// <summary>Returns the identifier with what is known of it.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var priority = Priority is null ? "" : $" (priority {Priority})";
        var responded = Responded is { } answer ? $", answered {InstantText.Of(answer)}" : "";
        var resolved = Resolved is { } end ? $", resolved {InstantText.Of(end)}" : "";
        var paused = Paused.IsEmpty ? "" : $", paused {Paused}";
        return $"{Id}{priority}: opened {InstantText.Of(Opened)}{responded}{resolved}{paused}";
    }

    /// <summary>When the time that is asked for ended, or null while it runs.</summary>
    internal Instant? Done(TicketTime time) => time == TicketTime.Response ? Responded ?? Resolved : Resolved;
}

/// <summary>Which time of a ticket is measured.</summary>
public enum TicketTime
{
    /// <summary>No time; no indicator has it.</summary>
    None = 0,

    /// <summary>From its opening to the first answer.</summary>
    Response = 1,

    /// <summary>From its opening to its resolution.</summary>
    Resolution = 2,
}
