using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Performance;

/// <summary>A corrective action that was verified turned out not to work, and is to be done again.</summary>
public sealed record CorrectiveActionReopened : Fact
{
    private CorrectiveActionReopened(
        string id,
        LocalDate on,
        Instant recorded,
        string action,
        string reason,
        LocalDate due
    )
        : base(id, on, recorded)
    {
        Action = action;
        Reason = reason;
        Due = due;
    }

    /// <summary>Gets the name of the corrective action.</summary>
    public string Action { get; }

    /// <summary>Gets why.</summary>
    public string Reason { get; }

    /// <summary>Gets the last day on which it is then done in time.</summary>
    public LocalDate Due { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it was opened again.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="action">The name of the corrective action.</param>
    /// <param name="reason">Why.</param>
    /// <param name="due">The last day on which it is then done in time, not before the day on which it was opened again.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank, or it is due before it was opened again.</exception>
    public static CorrectiveActionReopened Of(
        string id,
        LocalDate on,
        Instant recorded,
        string action,
        string reason,
        LocalDate due
    )
    {
        Guard.Against.NoText(action);
        Guard.Against.NoText(reason);
        var last = CorrectiveActionDates.NotBefore(due, on, nameof(due));
        return new CorrectiveActionReopened(id, on, recorded, action.Trim(), reason.Trim(), last);
    }

    /// <inheritdoc/>
    protected override string Describe() => $"{Action} is opened again: {Reason}, until {CivilDay.Text(Due)}";
}
