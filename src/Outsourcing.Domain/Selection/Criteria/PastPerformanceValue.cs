using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>Linear between the score of past performance that gets no points and the one that gets all, by one version of one method.</summary>
/// <remarks>
/// A score by another method or version, and one of a period that ended too long ago, is not known here: the criterion says
/// what then becomes of the bid. Two are equal when all members are.
/// </remarks>
public sealed record PastPerformanceValue : AnswerValue
{
    internal PastPerformanceValue(string method, decimal none, decimal all, LocalDate since)
    {
        Method = Guard.Against.NoText(method).Trim();
        Since = since.WithCalendar(CalendarSystem.Iso);
        (None, All) = Ends(none, all, "scores");
    }

    /// <summary>Gets the method with its version.</summary>
    public string Method { get; }

    /// <summary>Gets the score that gets no points.</summary>
    public decimal None { get; }

    /// <summary>Gets the score that gets all points.</summary>
    public decimal All { get; }

    /// <summary>Gets the day before which a period that has ended is too old.</summary>
    public LocalDate Since { get; }

    private protected override string Text =>
        $"past performance by {Method}, {Invariant.Text(None)} (none) to {Invariant.Text(All)} (all), since {CivilDay.Text(Since)}";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("past-performance").Text(Method).Number(None).Number(All).Date(Since);

    internal override Answer<decimal> Worth(BidAnswer answer) =>
        answer is not PastPerformanceAnswer past ? NotAsked(answer)
        : !string.Equals(past.Method, Method, StringComparison.Ordinal)
            ? Unknown(
                SelectionRules.PastPerformanceMethod,
                past,
                $"'{past}' is no score by {Method}, and scores of two methods or versions are not compared."
            )
        : past.Until < Since
            ? Unknown(
                SelectionRules.PastPerformancePeriod,
                past,
                $"'{past}' is of a period that ended before {CivilDay.Text(Since)}."
            )
        : Known(
            Between(None, All, past.Score),
            $"{past} lies on the way from {Invariant.Text(None)} (none) to {Invariant.Text(All)} (all)."
        );

    internal override BidAnswer MadeUp(Func<double> draw) =>
        BidAnswer.PastPerformance(
            None + ((All - None) * Math.Round((decimal)draw(), MadeUpDigits)),
            Since,
            Since,
            Method
        );

    private static Answer<decimal> Unknown(RuleId rule, PastPerformanceAnswer past, string message) =>
        Answer.FactMissing<decimal>(Finding.Of(rule, Severity.Warning, past.ToString(), message));
}
