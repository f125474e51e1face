using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Performance;

/// <summary>A corrective action was found to be done and to work.</summary>
public sealed record CorrectiveActionVerified : Fact
{
    private CorrectiveActionVerified(string id, LocalDate on, Instant recorded, string action, LocalDate done)
        : base(id, on, recorded)
    {
        Action = action;
        Done = done;
    }

    /// <summary>Gets the name of the corrective action.</summary>
    public string Action { get; }

    /// <summary>Gets the day on which it was done, which decides whether it was in time.</summary>
    public LocalDate Done { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day of the verification.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="action">The name of the corrective action.</param>
    /// <param name="done">The day on which it was done, not after the verification; absent for the day of the verification.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank, or it was verified before it was done.</exception>
    public static CorrectiveActionVerified Of(
        string id,
        LocalDate on,
        Instant recorded,
        string action,
        LocalDate? done = null
    )
    {
        Guard.Against.NoText(action);
        CorrectiveActionDates.NotBefore(on, done ?? on, nameof(done));
        return new CorrectiveActionVerified(
            id,
            on,
            recorded,
            action.Trim(),
            (done ?? on).WithCalendar(CalendarSystem.Iso)
        );
    }

    /// <inheritdoc/>
    protected override string Describe() => $"{Action} is verified, done on {CivilDay.Text(Done)}";
}
