namespace Outsourcing.Domain.Measurement;

/// <summary>What a measurement used, from which its explanation is put into words when somebody reads it.</summary>
/// <param name="Result">The result.</param>
/// <param name="Gross">What was read as if nothing were excluded.</param>
/// <param name="Undisputed">What was read with the accepted exclusions.</param>
/// <param name="Disputed">What was read with the open ones too, or null when that changes nothing.</param>
/// <param name="Findings">What was found on the way.</param>
internal sealed record MeasurementTrace(
    MeasurementResult Result,
    Reading Gross,
    Reading Undisputed,
    Reading? Disputed,
    IReadOnlyList<Finding> Findings
)
{
    public static Explanation Render(MeasurementTrace trace)
    {
        var result = trace.Result;
        var parts = new List<Explanation>
        {
            Explanation.Of($"{Capital(result.Indicator.Name)}, {result.Target}; {result.Period}."),
        };
        parts.AddRange(Words(trace.Undisputed, trace.Gross, result.Undisputed, result.Target));
        parts.AddRange(result.Exclusions.Select(decision => Explanation.Of(decision.ToString())));
        if (trace.Disputed is { } disputed)
        {
            parts.Add(
                Explanation.Of(
                    $"{Capital(result.WithOpen())} {result.IfDisputedAccepted}.",
                    Words(disputed, trace.Gross, result.IfDisputedAccepted!, result.Target)
                )
            );
        }

        // The findings of exclusions stand with their decisions.
        parts.AddRange(
            trace
                .Findings.Where(finding => !result.Exclusions.Any(decision => Equals(decision.Finding, finding)))
                .Select(finding => Explanation.Of(finding))
        );
        return Explanation.Of($"{result}.", parts);
    }

    private static IEnumerable<Explanation> Words(Reading reading, Reading gross, Outcome outcome, Target target)
    {
        foreach (var sentence in reading.Sentences)
        {
            yield return Explanation.Of(sentence);
        }

        if (reading.ExcludedFrom(gross) is { } excluded)
        {
            yield return Explanation.Of(excluded);
        }

        if (Reason(reading, outcome, target) is { } reason)
        {
            yield return Explanation.Of(reason);
        }
    }

    private static string? Reason(Reading reading, Outcome outcome, Target target) =>
        outcome.Status switch
        {
            MeasurementStatus.Excused => "All that could have been measured is excluded.",
            MeasurementStatus.NotMeasurable when !reading.IsMeasured => "There was nothing to measure.",
            MeasurementStatus.NotMeasurable =>
                $"{Invariant.Text(reading.Volume!.Value)} are fewer than the {Invariant.Text(target.MinimumVolume)} from which on it is judged.",
            _ => reading.Against(target),
        };

    private static string Capital(string text) => string.Concat(char.ToUpperInvariant(text[0]).ToString(), text[1..]);
}
