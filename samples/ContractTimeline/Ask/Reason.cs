namespace Outsourcing.Samples.ContractTimeline;

/// <summary>Why something is said.</summary>
/// <param name="About">What is said.</param>
/// <param name="Because">Why.</param>
internal sealed record Reason(string About, IReadOnlyList<Explanation> Because)
{
    /// <summary>The reasons for terms, ways out, duties, powers and terminations, in that order.</summary>
    public static IReadOnlyList<Reason> Of(Overview overview) =>
        [
            .. overview.Terms.Select(Term),
            .. overview.View.Terminations().Select(own => new Reason(Words.Termination(own), [own.Explanation])),
            .. overview.Sides.SelectMany(side => side.Exits.Where(own => own.Fee is not null).Select(exit => Exit(side, exit))),
            .. overview.Overdue.Concat(overview.Dues).Select(due => new Reason($"{due.By}: {due.What}", [due.Explanation])),
            .. overview.Sides.SelectMany(side =>
                side.Powers.Select(power => new Reason($"{side.Party}: {power.What}", [power.Explanation]))
            ),
        ];

    private static Reason Term(TermSheet sheet)
    {
        var because = new List<Explanation> { sheet.Term.Explanation };
        if (sheet.State is { Ending: null } state)
        {
            because.Add(state.Notice.Explanation);
            because.AddRange(sheet.Dispatch is { } dispatch ? [dispatch.Explanation] : []);
            because.Add(state.CommittedUntil.Explanation);
            because.Add(state.LatestPossibleEnd.Explanation);
        }

        return new Reason($"The term of {sheet.Document}", because);
    }

    private static Reason Exit(Side side, Exit exit) =>
        new(
            $"{side.Party}: {Words.What(exit)} ends with {Words.Date(exit.LastDay)}, fee {Words.Fee(exit.Fee)}",
            [exit.Explanation, exit.Fee!.Explanation]
        );
}
