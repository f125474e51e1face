using NodaTime;

namespace Outsourcing.Domain.Measurement;

/// <summary>One question: how does an indicator stand to a target in a period?</summary>
internal sealed class Inquiry<TObservation>(
    Indicator<TObservation> indicator,
    Target target,
    MeasurementPeriod period,
    ExclusionTerms terms
)
    where TObservation : Observation
{
    private readonly List<Finding> findings = [];

    public Answer<MeasurementResult> Answer(TObservation[] given, Exclusion[] claimed)
    {
        if (target.Unit != indicator.Unit)
        {
            return Reasoning.Answer.NotApplicable<MeasurementResult>(indicator.OtherUnit(target));
        }

        if (
            Once(given, own => own.Id, MeasurementRules.ObservationDuplicate, "observations") is not { } observations
            || Once(claimed, own => own.Id, MeasurementRules.ExclusionDuplicate, "exclusions") is not { } exclusions
        )
        {
            return Reasoning.Answer.Conflict<MeasurementResult>(
                findings.Where(finding => finding.Severity == Severity.Error)
            );
        }

        return Measured(observations, exclusions);
    }

    private Answer<MeasurementResult> Measured(IReadOnlyList<TObservation> observations, List<Exclusion> exclusions)
    {
        var gross = indicator.Read(observations, MeasurementScope.Whole(period));
        if (Refusal(gross) is { } refusal)
        {
            return refusal;
        }

        if (exclusions.Count == 0)
        {
            return Known(gross, gross, null, []);
        }

        var begins = observations.ToDictionary(own => own.Id, own => own.Begin, StringComparer.Ordinal);
        var accepted = Decide(exclusions.Where(own => own.State == ExclusionState.Accepted), begins);
        var undisputed = Read(observations, accepted);
        if (accepted.Count == exclusions.Count)
        {
            return Refusal(undisputed) ?? Known(gross, undisputed, null, accepted);
        }

        var all = Decide(exclusions, begins);
        var disputed = Read(observations, all);
        return Refusal(undisputed)
            ?? Refusal(disputed)
            ?? Known(
                gross,
                undisputed,
                disputed,
                [
                    .. all.Select(decision =>
                        decision.Exclusion.State == ExclusionState.Accepted
                            ? accepted.First(own => own.Exclusion.Equals(decision.Exclusion))
                            : Open(decision)
                    ),
                ]
            );
    }

    private Answer<MeasurementResult> Known(
        Reading gross,
        Reading undisputed,
        Reading? disputed,
        IReadOnlyList<ExclusionDecision> decisions
    )
    {
        var outcome = Judge(undisputed, gross);
        var other = disputed is null ? null : Judge(disputed, gross);
        var differs = other is not null && other != outcome;
        findings.AddRange(decisions.Select(decision => decision.Finding).OfType<Finding>());
        if (undisputed.Provisional is { } provisional)
        {
            findings.Add(Finding.Of(MeasurementRules.Provisional, Severity.Info, indicator.Name, provisional));
        }

        if (undisputed.Note(target) is { } note)
        {
            findings.Add(note);
        }

        var result = new MeasurementResult(
            indicator,
            target,
            period,
            outcome,
            differs ? other : null,
            decisions,
            undisputed.Provisional is not null
        );
        var trace = new MeasurementTrace(result, gross, undisputed, differs ? disputed : null, findings.AsReadOnly());
        return Reasoning.Answer.Known(result, Explanation.From(trace, MeasurementTrace.Render), findings);
    }

    private Outcome Judge(Reading reading, Reading gross)
    {
        if (reading.Value is not { } value)
        {
            return new Outcome(
                gross.Value is null ? MeasurementStatus.NotMeasurable : MeasurementStatus.Excused,
                null,
                reading.Volume,
                null,
                target
            );
        }

        if (reading.Misses is { } misses && misses <= (target.AllowedMisses ?? -1))
        {
            return new Outcome(MeasurementStatus.Met, value, reading.Volume, reading.HeadroomTo(target), target);
        }

        return reading.Volume is { } volume && volume < target.MinimumVolume
            ? new Outcome(MeasurementStatus.NotMeasurable, value, volume, null, target)
            : new Outcome(target.Compare(value), value, reading.Volume, reading.HeadroomTo(target), target);
    }

    /// <summary>The answer when there is no reading, or one that the target cannot be asked of.</summary>
    private Answer<MeasurementResult>? Refusal(Reading reading) =>
        reading is NoReading none ? Reasoning.Answer.NotKnown<MeasurementResult>(none.Status, [none.Finding])
        : target.AllowedMisses is not null && reading.Misses is null
            ? NotKnown(
                AnswerStatus.NotApplicable,
                MeasurementRules.TargetMisses,
                $"The target allows misses, and the {indicator.Name} has no single misses to count."
            )
        : target.MinimumVolume > 0 && reading.Volume is null
            ? NotKnown(
                AnswerStatus.NotApplicable,
                MeasurementRules.TargetVolume,
                $"The target states a minimum volume, and the {indicator.Name} counts no observations."
            )
        : null;

    private Answer<MeasurementResult> NotKnown(AnswerStatus status, RuleId rule, string message) =>
        Reasoning.Answer.NotKnown<MeasurementResult>(
            status,
            [Finding.Of(rule, Severity.Error, indicator.Name, message)]
        );

    private Reading Read(IReadOnlyList<TObservation> observations, IReadOnlyList<ExclusionDecision> decisions) =>
        indicator.Read(observations, ExclusionReview.Scope(decisions, terms, period));

    private IReadOnlyList<ExclusionDecision> Decide(
        IEnumerable<Exclusion> exclusions,
        IReadOnlyDictionary<string, Instant> begins
    ) => ExclusionReview.Of(exclusions, terms, period, begins);

    private static ExclusionDecision Open(ExclusionDecision decision) =>
        decision.Effect == ExclusionEffect.Refused
            ? decision
            : new ExclusionDecision(
                decision.Exclusion,
                ExclusionEffect.CountedIfAccepted,
                decision.Time,
                decision.Finding
            );

    /// <summary>Takes each identifier once; null when one stands for two different things.</summary>
    private List<T>? Once<T>(T[] given, Func<T, string> idOf, RuleId rule, string what)
        where T : notnull
    {
        var seen = new Dictionary<string, T>(given.Length, StringComparer.Ordinal);
        var once = new List<T>(given.Length);
        var isConflict = false;
        foreach (var own in given)
        {
            var id = idOf(own);
            if (seen.TryAdd(id, own))
            {
                once.Add(own);
                continue;
            }

            var isSame = seen[id].Equals(own);
            isConflict |= !isSame;
            findings.Add(
                Finding.Of(
                    rule,
                    isSame ? Severity.Warning : Severity.Error,
                    id,
                    isSame
                        ? $"'{id}' is there more than once among the {what} and counts once."
                        : $"Two different {what} are called '{id}': {seen[id]}, and {own}."
                )
            );
        }

        return isConflict ? null : once;
    }
}
