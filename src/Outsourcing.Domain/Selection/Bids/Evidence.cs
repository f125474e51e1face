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
        + (Until is { } until ? $", until {CivilDay.Text(until)}" : "");

    internal void WriteTo(CanonicalForm form) =>
        form.Text(Document)
            .Text(Issuer)
            .Text(From is { } from ? CivilDay.Text(from) : null)
            .Text(Until is { } until ? CivilDay.Text(until) : null);
}
