using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>By which exchange rates prices are converted: those of a day, as a source publishes them.</summary>
/// <remarks>
/// It is frozen with the rules, so that nobody chooses a day or a source that favours a bid when the prices are known. Two are
/// equal when both members are. Immutable.
/// </remarks>
public sealed record RateSource : IFingerprinted
{
    private RateSource(string source, LocalDate on) => (Source, On) = (source, on);

    /// <summary>Gets who publishes the rates, letter by letter as in <see cref="ExchangeRate.Source"/>.</summary>
    public string Source { get; }

    /// <summary>Gets the day of the rates.</summary>
    public LocalDate On { get; }

    /// <summary>Creates it.</summary>
    /// <param name="source">Who publishes the rates.</param>
    /// <param name="on">The day of the rates.</param>
    /// <returns>The source.</returns>
    /// <exception cref="ArgumentException">The source is blank or no valid Unicode.</exception>
    public static RateSource Of(string source, LocalDate on) =>
        new(Guard.Against.NoText(source).Trim(), on.WithCalendar(CalendarSystem.Iso));

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("rate-source").Text(Source).Date(On);

    /// <summary>Returns text such as <c>central bank on 2026-09-30</c>.</summary>
    /// <returns>Source and day.</returns>
    public override string ToString() => $"{Source} on {CivilDay.Text(On)}";

    /// <summary>Says whether a rate is one of these.</summary>
    internal bool Gives(ExchangeRate rate) =>
        rate.On == On && string.Equals(rate.Source, Source, StringComparison.Ordinal);
}
