namespace Outsourcing.Samples.VendorSelection;

/// <summary>How the bids fared, stage by stage.</summary>
internal static class StageWords
{
    public static IReadOnlyList<Stage> Stages { get; } =
    [Stage.Receipt, Stage.Gates, Stage.Technical, Stage.Commercial, Stage.Award];

    public static string Name(Stage stage) =>
        stage switch
        {
            Stage.Receipt => "Receipt",
            Stage.Gates => "Gates",
            Stage.Technical => "Technical",
            Stage.Commercial => "Commercial",
            _ => "Award",
        };

    public static string Status(EvaluatedBid bid) =>
        bid.Status switch
        {
            BidStatus.Out => "out",
            BidStatus.Open => "open",
            _ => bid.Passed ? "in" : "out",
        };

    /// <summary>How a bid fared at a stage: the worst of its steps.</summary>
    public static string Outcome(EvaluatedBid bid, Stage stage)
    {
        List<StageOutcome> outcomes =
        [
            .. bid.Record.Where(record => record.Stage == stage).Select(record => record.Outcome),
        ];
        return outcomes.Count == 0 ? "not reached"
            : outcomes.Contains(StageOutcome.Failed) ? "out"
            : outcomes.Contains(StageOutcome.Open) ? "open"
            : stage == Stage.Award ? (outcomes[^1] == StageOutcome.Passed ? "recommended" : "behind")
            : "passed";
    }

    public static string Word(StageOutcome outcome) =>
        outcome switch
        {
            StageOutcome.Passed => "passed",
            StageOutcome.Open => "open",
            StageOutcome.Behind => "behind",
            _ => "out",
        };

    /// <summary>A step in a sentence: rule, threshold and what was found.</summary>
    public static string Sentence(StageRecord record) =>
        $"{record.Bid}, {record.Subject}: asked for {record.Threshold}; found {record.Found}.";
}
