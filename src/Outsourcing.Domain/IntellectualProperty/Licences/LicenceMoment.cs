using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>When a licence starts or ends: on a date, with an event, with the end of the term of the agreement, after a time.</summary>
/// <remarks>
/// An event is a fact <see cref="Happened"/> of that name, the first one; while none is recorded it has not happened. Months
/// run to the corresponding day; where the month lacks it, through its last day. Two are equal when all members are equal.
/// </remarks>
public sealed record LicenceMoment
{
    private LicenceMoment(LicenceMomentKind kind) => Kind = kind;

    /// <summary>Gets the moment at which the term of the agreement ends, by its end or by termination.</summary>
    public static LicenceMoment EndOfTerm { get; } = new(LicenceMomentKind.EndOfTerm);

    /// <summary>Gets to what the moment is tied.</summary>
    public LicenceMomentKind Kind { get; }

    /// <summary>Gets the date; <see langword="null"/> unless it is tied to one.</summary>
    public LocalDate? Date { get; private init; }

    /// <summary>Gets the name of the event; <see langword="null"/> unless it is tied to one.</summary>
    public string? Event { get; private init; }

    /// <summary>Gets how long after it; <see langword="null"/> for at once.</summary>
    public Period? Later { get; private init; }

    /// <summary>Creates a moment on a date: the first day of a licence that starts with it, the last day of one that ends with it.</summary>
    /// <param name="date">The date.</param>
    /// <returns>The moment.</returns>
    public static LicenceMoment On(LocalDate date) =>
        new(LicenceMomentKind.Date) { Date = date.WithCalendar(CalendarSystem.Iso) };

    /// <summary>Creates the moment of an event; its day is the first day of what starts with it, and the last day of what ends with it.</summary>
    /// <param name="event">The name of the event, letter by letter as in the facts.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static LicenceMoment OnEvent(string @event) =>
        new(LicenceMomentKind.Event) { Event = Guard.Against.NoText(@event, nameof(@event)).Trim() };

    /// <summary>Creates the end of a time that runs from the start of the licence.</summary>
    /// <param name="time">Years, months, weeks and days, above zero.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentException">The time is not above zero, or has a part below a day.</exception>
    public static LicenceMoment AfterStart(Period time) =>
        new(LicenceMomentKind.Start) { Later = LicenceGuards.Time(time, nameof(time)) };

    /// <summary>Moves it to later: 12 months after the end of the term.</summary>
    /// <param name="time">Years, months, weeks and days, above zero.</param>
    /// <returns>The moment.</returns>
    /// <exception cref="ArgumentException">The time is not above zero, or has a part below a day, or it is moved already.</exception>
    public LicenceMoment Plus(Period time) =>
        Later is null
            ? this with
            {
                Later = LicenceGuards.Time(time, nameof(time)),
            }
            : throw new ArgumentException($"The moment {this} is moved already.", nameof(time));

    /// <summary>Returns text such as <c>P12M after the end of the term</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var point = Kind switch
        {
            LicenceMomentKind.Date => CivilDay.Text(Date!.Value),
            LicenceMomentKind.Event => Event!,
            LicenceMomentKind.Start => "the start",
            _ => "the end of the term",
        };
        return Later is null ? point : $"{ObligationPeriods.Words(Later)} after {point}";
    }

    /// <summary>Gives the first day at or after the moment; nothing while it has not come and nobody knows when it will.</summary>
    /// <param name="ends">Whether the day of the moment itself still belongs to what comes before.</param>
    /// <param name="start">The first day of the licence.</param>
    /// <param name="termEnd">The last day of the term, as far as it is settled.</param>
    /// <param name="facts">The events that have happened.</param>
    internal LocalDate? Day(
        bool ends,
        LocalDate? start,
        LocalDate? termEnd,
        IReadOnlyDictionary<string, LocalDate> facts
    )
    {
        LocalDate? point = Kind switch
        {
            LicenceMomentKind.Date => ends ? Next(Date!.Value) : Date,
            LicenceMomentKind.Event => !facts.TryGetValue(Event!, out var day) ? null
            : ends ? Next(day)
            : day,
            LicenceMomentKind.Start => start,
            _ => termEnd is { } last ? Next(last) : null,
        };
        return point is not { } from || Later is null ? point
            : CivilDates.Add(from, Later, MonthEndRule.FirstOfNext).TryGetValue(out var later) ? later
            : LocalDate.MaxIsoValue;
    }

    private static LocalDate Next(LocalDate day) => day == LocalDate.MaxIsoValue ? day : day.PlusDays(1);
}
