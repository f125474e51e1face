using System.Diagnostics.CodeAnalysis;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>From which day a term counts: the date of the agreement, its effective date, the commencement, an event or a date.</summary>
/// <remarks>
/// Documents tell these days apart, and so does every rule here: one never stands in for another. Two are equal when kind,
/// event and date are. Immutable.
/// </remarks>
public sealed record TermAnchor
{
    private const string EventWord = "event ";

    private TermAnchor(TermAnchorKind kind, string? @event = null, LocalDate? date = null)
    {
        Kind = kind;
        Event = @event;
        Date = date;
    }

    /// <summary>Gets the date of the agreement, on which it was signed.</summary>
    public static TermAnchor Agreement { get; } = new(TermAnchorKind.Agreement);

    /// <summary>Gets the effective date.</summary>
    public static TermAnchor Effective { get; } = new(TermAnchorKind.Effective);

    /// <summary>Gets the day on which the services commence.</summary>
    public static TermAnchor Commencement { get; } = new(TermAnchorKind.Commencement);

    /// <summary>Gets the kind.</summary>
    public TermAnchorKind Kind { get; }

    /// <summary>Gets the name of the event; <see langword="null"/> unless it is one.</summary>
    public string? Event { get; }

    /// <summary>Gets the date; <see langword="null"/> unless the clause names one.</summary>
    public LocalDate? Date { get; }

    /// <summary>Creates the day of an event, such as <c>acceptance</c>.</summary>
    /// <param name="name">The name of the event.</param>
    /// <returns>The anchor.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static TermAnchor OnEvent(string name) => new(TermAnchorKind.Event, Guard.Against.NoText(name).Trim());

    /// <summary>Creates a date that the clause names.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The anchor.</returns>
    public static TermAnchor On(LocalDate date) =>
        new(TermAnchorKind.Date, date: date.WithCalendar(CalendarSystem.Iso));

    /// <summary>Reads <c>agreement</c>, <c>effective</c>, <c>commencement</c>, <c>event acceptance</c> or <c>2024-04-01</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The anchor.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is something else.</exception>
    public static TermAnchor Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var anchor)
            ? anchor
            : throw new FormatException(
                $"'{text}' is no anchor of a term: 'agreement', 'effective', 'commencement', 'event' with its name, or a date."
            );

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="anchor">The anchor, or <see langword="null"/>.</param>
    /// <returns>Whether the text is an anchor.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out TermAnchor? anchor)
    {
        anchor = text switch
        {
            null => null,
            "agreement" => Agreement,
            "effective" => Effective,
            "commencement" => Commencement,
            _ when LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var date) => On(date),
            _ when text.StartsWith(EventWord, StringComparison.Ordinal)
                    && !string.IsNullOrWhiteSpace(text[EventWord.Length..])
                    && DomainGuards.IsWhole(text) => OnEvent(text[EventWord.Length..]),
            _ => null,
        };
        return anchor is not null;
    }

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The kind, the event with its name, or the date.</returns>
    public override string ToString() =>
        Kind switch
        {
            TermAnchorKind.Agreement => "agreement",
            TermAnchorKind.Effective => "effective",
            TermAnchorKind.Commencement => "commencement",
            TermAnchorKind.Event => EventWord + Event,
            _ => CivilDay.Text(Date!.Value),
        };

    /// <summary>What it is, in a sentence.</summary>
    internal string Words =>
        Kind switch
        {
            TermAnchorKind.Agreement => "date of the agreement",
            TermAnchorKind.Effective => "effective date",
            TermAnchorKind.Commencement => "commencement date",
            TermAnchorKind.Event => $"day of '{Event}'",
            _ => CivilDay.Text(Date!.Value),
        };

    internal TermDay Day(TermFacts facts, LocalDate on) =>
        Kind switch
        {
            TermAnchorKind.Agreement => Stated(facts.Signed),
            TermAnchorKind.Effective => Stated(facts.Effective),
            TermAnchorKind.Commencement => Stated(facts.Commencement),
            TermAnchorKind.Event when facts.FirstOf(Event!, on) is { } day => TermDay.Of(day),
            TermAnchorKind.Event => TermDay.NotKnown(Missing.Unrecorded(Words)),
            _ => TermDay.Of(Date!.Value),
        };

    private TermDay Stated(PartialDate? date) =>
        date is null ? TermDay.NotKnown(Missing.Unrecorded(Words)) : TermDay.Of(date, Words);
}
