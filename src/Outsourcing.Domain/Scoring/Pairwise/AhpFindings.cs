namespace Outsourcing.Domain.Scoring;

/// <summary>What there is to say of judgements that gave priorities.</summary>
internal static class AhpFindings
{
    public static IEnumerable<Finding> Of(Priorities priorities, string subject)
    {
        var matrix = priorities.Matrix;
        if (matrix.Count <= 2)
        {
            yield return Note(
                subject,
                ScoringRules.JudgementsFew,
                $"{(matrix.Count == 1 ? "There is one item" : "There are two items")}, so no judgement can contradict another, and nothing is known of how consistent they are."
            );
        }

        if (matrix.Missing > 0)
        {
            yield return Note(
                subject,
                ScoringRules.JudgementsMissing,
                $"Of {Invariant.Text(matrix.Missing + matrix.Judgements.Count)} judgements {Invariant.Text(matrix.Missing)} are missing; the random index is one of complete judgements, so the consistency ratio looks better than it is."
            );
        }

        if (priorities.ConsistencyRatio > Ahp.AcceptedRatio)
        {
            var triad = priorities.WorstTriad is { } worst ? $"; of three items the worst are {worst}" : "";
            yield return Finding.Of(
                ScoringRules.JudgementsInconsistent,
                Severity.Warning,
                subject,
                $"The consistency ratio is {Invariant.Short(priorities.ConsistencyRatio)}, above {Invariant.Short(Ahp.AcceptedRatio)}: the judgements contradict each other. The farthest is {priorities.WorstJudgement}{triad}.",
                remedy: "Look at these judgements again."
            );
        }
    }

    private static Finding Note(string subject, RuleId rule, string message) =>
        Finding.Of(rule, Severity.Info, subject, message);
}
