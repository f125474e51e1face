namespace Outsourcing.Samples.VendorSelection;

/// <summary>How firm the ranking is.</summary>
internal static class FirmWords
{
    public static string PriceWeights(Sheet sheet)
    {
        var range = sheet.Evaluation.PriceWeights();
        return range.TryGetValue(out var known) ? $"{known}." : Words.Finding(range.Findings[0]);
    }

    /// <summary>The shortest way of each other bid to be first.</summary>
    public static IEnumerable<string> WaysToWin(Sheet sheet) =>
        sheet.Evaluation.Ranking.Skip(1).Select(bid => $"{sheet.Evaluation.WaysToWin(bid.Bidder)}.");

    public static IEnumerable<string> DecidingFacts(Sheet sheet)
    {
        var facts = sheet.Evaluation.DecidingFacts();
        return facts.Count > 0
            ? facts.Select(fact => $"An open fact decides: {fact}.")
            : ["No single open fact decides who is first."];
    }

    public static IEnumerable<string> Paradoxes(Sheet sheet)
    {
        var paradoxes = sheet.Evaluation.Paradoxes();
        return paradoxes.Count > 0
            ? paradoxes.Select(paradox => $"Ranking paradox: {paradox}, though it loses.")
            : ["No losing bid decides who is first: whichever is left out, the first stays first."];
    }
}
