using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>What proves a statement of a bid: a document with an issuer, and the days for which it holds.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record Evidence
{
    private Evidence(string document, string issuer, LocalDate? from, LocalDate? until) =>
        (Document, Issuer, From, Until) = (document, issuer, from, until);

    /// <summary>Gets the document, such as <c>ISO 27001 certificate</c>.</summary>
    public string Document { get; }

    /// <summary>Gets who issued it.</summary>
    public string Issuer { get; }

    /// <summary>Gets the first day for which it holds; <see langword="null"/> when it lies before all that matters.</summary>
    public LocalDate? From { get; }

    /// <summary>Gets the last day for which it holds; <see langword="null"/> when it does not expire.</summary>
    public LocalDate? Until { get; }

    /// <summary>Gets the day on which it came; <see langword="null"/> when it came with the statement that it proves.</summary>
    public LocalDate? Came { get; private init; }

    /// <summary>Creates it.</summary>
    /// <param name="document">The document.</param>
    /// <param name="issuer">Who issued it.</param>
    /// <param name="from">The first day for which it holds.</param>
    /// <param name="until">The last day for which it holds.</param>
    /// <returns>The evidence.</returns>
    /// <exception cref="ArgumentException">A text is blank, or the last day lies before the first.</exception>
    public static Evidence Of(string document, string issuer, LocalDate? from = null, LocalDate? until = null)
    {
        var (first, last) = (from?.WithCalendar(CalendarSystem.Iso), until?.WithCalendar(CalendarSystem.Iso));
        return last < first
            ? throw new ArgumentException(
                $"Evidence that holds from {CivilDay.Text(first.Value)} cannot expire on {CivilDay.Text(last.Value)}.",
                nameof(until)
            )
            : new Evidence(Guard.Against.NoText(document).Trim(), Guard.Against.NoText(issuer).Trim(), first, last);
    }

    /// <summary>Says that it came later than the statement that it proves: from that day on it is known.</summary>
    /// <param name="day">The day on which it came.</param>
    /// <returns>The evidence with the day.</returns>
    public Evidence CameOn(LocalDate day) => this with { Came = day.WithCalendar(CalendarSystem.Iso) };

    /// <summary>Says whether it holds on a day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the day lies between the first and the last one.</returns>
    public bool Holds(LocalDate day)
    {
        var civil = day.WithCalendar(CalendarSystem.Iso);
        return !(civil < From) && !(civil > Until);
    }

    /// <summary>Returns text such as <c>ISO 27001 certificate by TestCert, until 2026-09-30</c>.</summary>
    /// <returns>Document, issuer and days.</returns>
    public override string ToString() =>
        $"{Document} by {Issuer}"
        + (From is { } from ? $", from {CivilDay.Text(from)}" : "")
        + (Until is { } until ? $", until {CivilDay.Text(until)}" : "")
        + (Came is { } came ? $", came on {CivilDay.Text(came)}" : "");

    /// <summary>Says whether it is known on a day, and came by the last day that was asked for.</summary>
    internal bool CountsOn(LocalDate day, LocalDate? last) => !(Came > day) && !(Came > last);

    /// <summary>Says whether it counts on a day and holds on it.</summary>
    internal bool Proves(LocalDate day, LocalDate? last) => CountsOn(day, last) && Holds(day);

    internal void WriteTo(CanonicalForm form) =>
        form.Text(Document)
            .Text(Issuer)
            .Text(From is { } from ? CivilDay.Text(from) : null)
            .Text(Until is { } until ? CivilDay.Text(until) : null)
            .Text(Came is { } came ? CivilDay.Text(came) : null);
}
