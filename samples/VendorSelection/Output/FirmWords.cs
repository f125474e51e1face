using Outsourcing.Domain.Scoring;

namespace Outsourcing.Samples.VendorSelection;

/// <summary>How firm the ranking is.</summary>
internal static class FirmWords
{
    public static string PriceWeights(Sheet sheet)
    {
        var range = sheet.Evaluation.PriceWeights();
        return range.TryGetValue(out var known) ? $"{known}." : Wording.Finding(range.Findings[0]);
    }

    /// <summary>The shortest way of each other bid to be first.</summary>
    public static IEnumerable<string> WaysToWin(Sheet sheet) =>
        Others(sheet).Select(bid => $"{sheet.Evaluation.WaysToWin(bid.Name)}.");

    /// <summary>The ranked bids that are not first; none where no totals say by how much.</summary>
    public static IEnumerable<EvaluatedBid> Others(Sheet sheet) =>
        sheet.HasTotals ? sheet.Evaluation.Ranking.Skip(1) : [];

    /// <summary>That prices of other bids are meant as they are compared, where that makes a difference.</summary>
    public static IEnumerable<string> Compared(Sheet sheet) =>
        Others(sheet).Any() && PriceWords.Compared(sheet).Any()
            ? ["Prices at which a bid would have been first are meant as they are compared: converted, with premiums."]
            : [];

    public static IEnumerable<string> DecidingFacts(Sheet sheet)
    {
        var facts = sheet.Evaluation.DecidingFacts();
        return facts.Count > 0
            ? facts.Select(fact => $"An open fact decides: {fact}.")
            : ["No single open fact decides who is first."];
    }

    public static IEnumerable<string> Paradoxes(Sheet sheet)
    {
        var reversals = sheet.Evaluation.Reversals().Value;
        return
        [
            .. reversals.Paradoxes.Select(paradox =>
                $"Ranking paradox: {paradox.Removed} does not win, and yet without it {paradox.Then ?? "none surely"} would be first instead of {paradox.First}."
            ),
            .. reversals.Paradoxes.Count == 0
                ? ["No losing bid decides who is first: whichever is left out, the first stays first."]
                : Array.Empty<string>(),
            .. reversals.GateReversals.Select(gate => $"A gate decides: {gate}."),
        ];
    }

    public const string AcceptabilityHeading = "All weights at once";

    /// <summary>What was drawn, and what a share is worth.</summary>
    public static string Drawn(Smaa2Result result) =>
        Wording.Invariant(
            $"How often each bid takes each rank when the weights are drawn at random, and with them what is open: {result.Samples:N0} draws. A share is right to about one percentage point; ties share the better rank."
        );

    /// <summary>How often each bid takes each rank: over the weights that keep the published order, and over all.</summary>
    public static IEnumerable<(string Weights, IReadOnlyList<RankShares> Rows)> Acceptabilities(Sheet sheet)
    {
        if (sheet.AcceptabilityInOrder.TryGetValue(out var ordered))
        {
            yield return ("Weights in the order of the published ones", Rows(ordered));
        }

        if (sheet.Acceptability.TryGetValue(out var any))
        {
            yield return ("Any weights", Rows(any));
        }
    }

    private static IReadOnlyList<RankShares> Rows(Smaa2Result result) =>
        [.. result.Alternatives.Select(bid => new RankShares(bid.Name, bid.Acceptabilities))];
}
