using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>It was proved that a control is in place.</summary>
public sealed record SafeguardProved : Fact
{
    private SafeguardProved(
        string id,
        LocalDate on,
        Instant recorded,
        string by,
        string control,
        string? evidence,
        LocalDate? until
    )
        : base(id, on, recorded)
    {
        By = by;
        Control = control;
        Evidence = evidence;
        Until = until;
    }

    /// <summary>Gets the name of who has the control.</summary>
    public string By { get; }

    /// <summary>Gets the control.</summary>
    public string Control { get; }

    /// <summary>Gets the evidence; without any nothing is proved.</summary>
    public string? Evidence { get; }

    /// <summary>Gets the last day on which it counts; <see langword="null"/> when it does not say.</summary>
    public LocalDate? Until { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="by">The name of who has the control.</param>
    /// <param name="control">The control.</param>
    /// <param name="evidence">The evidence.</param>
    /// <param name="until">The last day on which it counts.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode.</exception>
    public static SafeguardProved Of(
        string id,
        LocalDate on,
        Instant recorded,
        string by,
        string control,
        string? evidence,
        LocalDate? until = null
    ) =>
        new(
            id,
            on,
            recorded,
            Guard.Against.NoText(by).Trim(),
            Guard.Against.NoText(control).Trim(),
            evidence is null ? null : Guard.Against.NoText(evidence).Trim(),
            until?.WithCalendar(CalendarSystem.Iso)
        );

    /// <inheritdoc/>
    protected override string Describe() =>
        $"{Control} of {By}"
        + (Evidence is null ? " without evidence" : $" proved by {Evidence}")
        + (Until is { } last ? $" until {CivilDay.Text(last)}" : "");
}
