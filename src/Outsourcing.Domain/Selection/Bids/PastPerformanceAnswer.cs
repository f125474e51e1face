using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>How well a bidder did earlier work: a score that the caller brings, with the period and the version of the method by which it came about.</summary>
/// <remarks>
/// A bidder of whom nothing is known gives no such answer: that is unknown, and never good. Two are equal when all members are.
/// </remarks>
public sealed record PastPerformanceAnswer : BidAnswer
{
    internal PastPerformanceAnswer(decimal score, LocalDate from, LocalDate until, string method)
    {
        (Score, From, Until) = (score, from.WithCalendar(CalendarSystem.Iso), until.WithCalendar(CalendarSystem.Iso));
        Method = Guard.Against.NoText(method).Trim();
        if (Until < From)
        {
            throw new ArgumentOutOfRangeException(
                nameof(until),
                $"A period from {CivilDay.Text(From)} does not end on {CivilDay.Text(Until)}."
            );
        }
    }

    /// <summary>Gets the score.</summary>
    public decimal Score { get; }

    /// <summary>Gets the first day of the period.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the last day of the period.</summary>
    public LocalDate Until { get; }

    /// <summary>Gets the method with its version, letter by letter.</summary>
    public string Method { get; }

    private protected override string Text =>
        $"{Invariant.Text(Score)} by {Method}, {CivilDay.Text(From)} to {CivilDay.Text(Until)}";

    internal override void WriteTo(CanonicalForm form) =>
        form.Text("past performance").Number(Score).Date(From).Date(Until).Text(Method);
}
