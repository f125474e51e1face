namespace Outsourcing.Samples.ContractTimeline;

/// <summary>A document that has a term of its own, how that term stands, and when a notice has to go.</summary>
/// <param name="Document">The name of the document.</param>
/// <param name="Term">The term on the day.</param>
/// <param name="Dispatch">The last day on which a notice can be sent; <see langword="null"/> when none is asked for.</param>
internal sealed record TermSheet(string Document, Answer<TermState> Term, Answer<LocalDate>? Dispatch)
{
    public static TermSheet Of(AgreementView view, string document, BusinessDays weekdays, Delivery delivery)
    {
        var term = view.Term(document, weekdays);
        return new TermSheet(
            document,
            term,
            term.TryGetValue(out var state) && state.Notice.TryGetValue(out var dates)
                ? dates.LatestDispatch(delivery)
                : null
        );
    }

    /// <summary>Gets the state; <see langword="null"/> when it is not known.</summary>
    public TermState? State => Term.TryGetValue(out var state) ? state : null;

    /// <summary>Gets the days of the notice; <see langword="null"/> when none is left to be given, or they are not known.</summary>
    public NoticeDates? Notice =>
        State is { Ending: null, Notice: var notice } && notice.TryGetValue(out var dates) ? dates : null;

    /// <summary>Gets the next day by which somebody has to decide about the term.</summary>
    public LocalDate? Decision => State is { } state && state.NextDecision.TryGetValue(out var day) ? day : null;
}
