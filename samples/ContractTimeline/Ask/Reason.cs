namespace Outsourcing.Samples.ContractTimeline;

/// <summary>Why something is said.</summary>
/// <param name="About">What is said.</param>
/// <param name="Because">Why.</param>
internal sealed record Reason(string About, IReadOnlyList<Explanation> Because)
{
    /// <summary>The reasons for terms, terminations, duties and powers, in that order.</summary>
    public static IReadOnlyList<Reason> Of(Overview overview) =>
        [
            .. overview.Terms.Select(Term),
            .. overview.View.Terminations().Select(own => new Reason(Words.Termination(own), [own.Explanation])),
            .. overview
                .Overdue.Concat(overview.Dues)
                .DistinctBy(due => due.Explanation.ToString(), StringComparer.Ordinal)
                .Select(due => new Reason($"{due.What}, by {Wording.Date(due.On)}", [due.Explanation])),
            .. overview.Sides.SelectMany(side =>
                side.Powers.Select(power => new Reason($"{side.Party}: {power.What}", [power.Explanation]))
            ),
        ];

    private static Reason Term(TermSheet sheet) =>
        new(
            $"The term of {sheet.Document}",
            sheet is { Dispatch: { } dispatch, Notice: not null }
                ? [sheet.Term.Explanation, dispatch.Explanation]
                : [sheet.Term.Explanation]
        );
}
