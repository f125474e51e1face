using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>It was shown that information is out of the terms.</summary>
public sealed record ExclusionShown : Fact
{
    private ExclusionShown(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        ExclusionKind kind,
        LocalDate since,
        Truth receiverAtFault,
        string? evidence
    )
        : base(id, on, recorded)
    {
        Item = item;
        Kind = kind;
        Since = since;
        ReceiverAtFault = receiverAtFault;
        Evidence = evidence;
    }

    /// <summary>Gets the name of the information.</summary>
    public string Item { get; }

    /// <summary>Gets why it is out of them.</summary>
    public ExclusionKind Kind { get; }

    /// <summary>Gets the day from which that is so; what becomes public is public from then.</summary>
    public LocalDate Since { get; }

    /// <summary>Gets whether it came by a fault of the receiving party: a publication by it or its recipients, a source with a duty, a use of the information.</summary>
    public Truth ReceiverAtFault { get; }

    /// <summary>Gets the evidence; without any it is not shown.</summary>
    public string? Evidence { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="item">The name of the information.</param>
    /// <param name="kind">Why it is out of them.</param>
    /// <param name="since">The day from which that is so.</param>
    /// <param name="receiverAtFault">Whether it came by a fault of the receiving party.</param>
    /// <param name="evidence">The evidence.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or a word is none of those that there are.</exception>
    public static ExclusionShown Of(
        string id,
        LocalDate on,
        Instant recorded,
        string item,
        ExclusionKind kind,
        LocalDate since,
        Truth receiverAtFault = default,
        string? evidence = null
    ) =>
        new(
            id,
            on,
            recorded,
            Guard.Against.NoText(item).Trim(),
            ConfidentialityGuards.Known(kind),
            since.WithCalendar(CalendarSystem.Iso),
            receiverAtFault,
            evidence is null ? null : Guard.Against.NoText(evidence).Trim()
        );

    /// <inheritdoc/>
    protected override string Describe() =>
        $"{Item} {ConfidentialWords.Of(Kind)} since {CivilDay.Text(Since)}"
        + (Evidence is null ? ", without evidence" : $" ({Evidence})")
        + (ReceiverAtFault.IsTrue ? ", by fault of the receiving party" : "");
}
