namespace Outsourcing.Samples.VendorSelection;

/// <summary>The sentences at the top: who is recommended, or what is still missing and whom it waits for.</summary>
internal static class VerdictWords
{
    public static string Headline(Sheet sheet) =>
        sheet.Recommendation.TryGetValue(out var award) ? $"{award} is recommended for the award."
        : sheet.Recommendation.Status == AnswerStatus.FactMissing ? "Nobody can be recommended yet."
        : "Nobody can be recommended.";

    /// <summary>Why, and how close it is.</summary>
    public static IEnumerable<string> Because(Sheet sheet)
    {
        foreach (var finding in sheet.Recommendation.IsKnown ? [] : sheet.Recommendation.Findings)
        {
            yield return Wording.Finding(finding);
        }

        if (sheet.Evaluation.Ranking.Count > 0)
        {
            yield return string.Join(" ", sheet.Evaluation.Ranking.Take(2).Select(bid => bid.Explanation.Statement));
        }

        if (sheet.Recommendation.IsKnown)
        {
            yield return sheet.Open.Count == 0
                ? "Nothing is open."
                : $"It holds whatever becomes of what is open: {Wording.List([.. sheet.Open.Select(Short)])}.";
        }
    }

    /// <summary>That nothing else would make another bid first.</summary>
    public const string Firm = "No single evaluator and no losing bid decides it.";

    public static bool IsFirm(Sheet sheet) => sheet.Evaluation.Ranking.Count > 1 && Doubts(sheet) is null;

    /// <summary>What would make another bid first, in one sentence: the manager's warning.</summary>
    public static string? Doubts(Sheet sheet)
    {
        if (sheet.Evaluation.Ranking.Count < 2)
        {
            return null;
        }

        List<string> doubts =
        [
            .. sheet.Dispersion.Deciding.Select(one => $"{one.Then} without the scores of {one.Evaluator}"),
            .. sheet
                .Evaluation.Reversals()
                .Value.Paradoxes.Select(one => $"{one.Then} without the bid of {one.Removed}, which loses"),
        ];
        return doubts.Count > 0 ? $"Look at it twice: first would be {string.Join("; ", doubts)}." : null;
    }

    /// <summary>That the rules are not those that were published, which makes everything below worthless.</summary>
    public static string? NotPublished(Sheet sheet) =>
        sheet.Published is { } published && published != Fingerprint.Of(sheet.Rules)
            ? "These are not the rules that were published: their fingerprint is another one."
            : null;

    /// <summary>That there are notes to be read before anybody goes by the verdict.</summary>
    public static string? Noted(Sheet sheet)
    {
        var count = sheet.Notes.Count(note => note.Severity != Severity.Info);
        return count == 0
            ? null
            : $"There {(count == 1 ? "is 1 note" : $"are {Words.Number(count)} notes")} below on rules, bids and scores.";
    }

    /// <summary>What it waits for, each with the day until which there is time.</summary>
    public static IEnumerable<string> Waits(Sheet sheet) =>
        sheet.Recommendation.IsKnown ? [] : sheet.Open.Select(StageWords.Sentence);

    /// <summary>When the contract can be concluded.</summary>
    public static string? Standstill(Sheet sheet) =>
        sheet.Standstill switch
        {
            null => null,
            { IsKnown: true } known when sheet.Recommendation.IsKnown =>
                $"When the letters are sent on {Wording.Date(known.Value.Sent)}, no contract is concluded before the end of {Wording.Date(known.Value.Last)}: {Lower(known.Explanation.Statement)}",
            { IsKnown: true } => null,
            { Status: AnswerStatus.NotApplicable } => null,
            var unknown => $"When the standstill ends is not known: {Wording.Finding(unknown.Findings[0])}",
        };

    private static string Short(StageRecord record) => $"{record.Bid} ({record.Subject})";

    private static string Lower(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
