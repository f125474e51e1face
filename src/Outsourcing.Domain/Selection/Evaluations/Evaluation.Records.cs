namespace Outsourcing.Domain.Selection;

/// <content>What was decided about each bid, stage by stage.</content>
public sealed partial class Evaluation
{
    private IEnumerable<StageRecord> RecordsOf(int bid) =>
        Passed(bid) ? StepsOf(bid).Concat(AwardOf(bid)) : StepsOf(bid);

    /// <summary>Gives what keeps a bid that did not pass from the ranking: the last that it failed, or that is open.</summary>
    private StageRecord Obstacle(int bid) => StepsOf(bid).Last(record => record.Outcome != StageOutcome.Passed);

    /// <summary>Gives what is open of a bid before the award.</summary>
    private IEnumerable<StageRecord> OpenStepsOf(int bid) =>
        StepsOf(bid).Where(record => record.Outcome == StageOutcome.Open);

    /// <summary>Gives what was decided about a bid before the award.</summary>
    private IEnumerable<StageRecord> StepsOf(int bid)
    {
        var commercial = new List<Step>();
        foreach (var step in steps.Of(bid))
        {
            if (step.Kind is StepKind.Customising or StepKind.Price or StepKind.Free)
            {
                commercial.Add(step);
                continue;
            }

            yield return steps.Words(bid, step);
            if (step.Outcome == StageOutcome.Failed)
            {
                yield break;
            }
        }

        // The price comes last: its envelope stays closed below a threshold that depends on the others.
        var isBelow = IsBelow(bid);
        if (Rules.Threshold.IsRelative && (isBelow || Passed(bid) || Waits(bid)))
        {
            yield return new StageRecord(
                rules.Names[bid],
                Stage.Technical,
                isBelow && !returning.Value.Contains(bid) ? StageOutcome.Failed
                    : isBelow || ranked.Unsure.Contains(bid) ? StageOutcome.Open
                    : StageOutcome.Passed,
                SelectionRules.ThresholdMissed,
                "technical threshold",
                Rules.Threshold.ToString(),
                $"{BidSteps.Interval(quality.Low[bid], quality.High[bid])} points"
            );
        }

        if (isBelow)
        {
            yield break;
        }

        foreach (var step in commercial.Where(step => step.Kind != StepKind.Free || !doubted.Contains(bid)))
        {
            yield return steps.Words(bid, step);
        }

        if (doubted.Contains(bid))
        {
            var state = steps.LowPrice(bid);
            yield return new StageRecord(
                rules.Names[bid],
                Stage.Commercial,
                state == LowPriceState.Accepted ? StageOutcome.Passed
                    : statuses[bid] == BidStatus.Out ? StageOutcome.Failed
                    : StageOutcome.Open,
                SelectionRules.LowExplained,
                "abnormally low price",
                $"an explanation, since the price is flagged by '{Rules.Low}'",
                steps.Inquiry(bid)?.Course ?? LowPriceInquiry.Word(state)
            );
        }
    }
}
