using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>A holder kept information beyond its return.</summary>
public sealed record InformationRetained : Fact
{
    private InformationRetained(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        string by,
        RetentionReason reason,
        LocalDate? until
    )
        : base(id, on, recorded)
    {
        Item = item;
        By = by;
        Reason = reason;
        Until = until;
    }

    /// <summary>Gets the name of the information.</summary>
    public string Item { get; }

    /// <summary>Gets the name of who keeps it.</summary>
    public string By { get; }

    /// <summary>Gets why.</summary>
    public RetentionReason Reason { get; }

    /// <summary>Gets the last day on which it is kept; <see langword="null"/> when it is not known.</summary>
    public LocalDate? Until { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="item">The name of the information.</param>
    /// <param name="by">The name of who keeps it.</param>
    /// <param name="reason">Why.</param>
    /// <param name="until">The last day on which it is kept.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or a word is none of those that there are.</exception>
    public static InformationRetained Of(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        string by,
        RetentionReason reason,
        LocalDate? until = null
    ) =>
        new(
            id,
            on,
            recorded,
            Guard.Against.NoText(item).Trim(),
            Guard.Against.NoText(by).Trim(),
            ConfidentialityGuards.Known(reason),
            until?.WithCalendar(CalendarSystem.Iso)
        );

    /// <inheritdoc/>
    protected override string Describe() =>
        $"{By} keeps {Item} ({ConfidentialWords.Of(Reason)})"
        + (Until is { } last ? $" until {CivilDay.Text(last)}" : "");
}

/// <summary>Why information is kept beyond its return.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum RetentionReason
{
    /// <summary>For no reason; nothing has it.</summary>
    None = 0,

    /// <summary>It stands in usual backups.</summary>
    Backup = 1,

    /// <summary>A law or a policy on records asks for it.</summary>
    Records = 2,

    /// <summary>For another reason, which no terms allow.</summary>
    Other = 3,
}
