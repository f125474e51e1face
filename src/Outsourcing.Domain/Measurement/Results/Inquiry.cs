using NodaTime;

namespace Outsourcing.Domain.Measurement;

/// <summary>One question: how does an indicator stand to a target in a period?</summary>
internal sealed class Inquiry(Indicator indicator, Target target, MeasurementPeriod period, ExclusionTerms terms)
{
    private readonly List<Finding> findings = [];

    /// <summary>Answers it of observations.</summary>
    public Answer<MeasurementResult> Of<TObservation>(
        TObservation[] given,
        Exclusion[] claimed,
        Func<IReadOnlyList<TObservation>, MeasurementScope, Reading> read
    )
        where TObservation : Observation
    {
        if (OtherUnit() is { } refusal)
        {
            return refusal;
        }

        return Once(given, own => own.Id, MeasurementRules.ObservationDuplicate, "observations") is { } observations
            ? Answer(observations, claimed, scope => read(observations, scope))
            : Conflict();
    }

    /// <summary>Answers it of a tally, in which there are no single observations any more.</summary>
    public Answer<MeasurementResult> Of(Exclusion[] claimed, Func<MeasurementScope, Reading> read) =>
        OtherUnit() ?? Answer([], claimed, read);

    private Answer<MeasurementResult> Answer(
        IEnumerable<Observation> observations,
        Exclusion[] claimed,
        Func<MeasurementScope, Reading> read
    )
    {
        if (Once(claimed, own => own.Id, MeasurementRules.ExclusionDuplicate, "exclusions") is not { } exclusions)
        {
            return Conflict();
        }

        var gross = read(MeasurementScope.Whole(period));
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
        var undisputed = read(Scope(accepted));
        if (accepted.Count == exclusions.Count)
        {
            return Refusal(undisputed) ?? Known(gross, undisputed, null, accepted);
        }

        var all = Decide(exclusions, begins);
        var disputed = read(Scope(all));
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
        if ((Undecided(undisputed) ?? Undecided(disputed)) is { } undecided)
        {
            return Reasoning.Answer.FactMissing<MeasurementResult>(undecided);
        }

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
        if (!reading.IsMeasured)
        {
            return new Outcome(
                gross.IsMeasured || reading.HasExcluded ? MeasurementStatus.Excused : MeasurementStatus.NotMeasurable,
                null,
                reading.Volume,
                null,
                target
            );
        }

        var (value, headroom) = (reading.Value, reading.HeadroomTo(target));
        if (reading.Misses is { } misses && misses <= (target.AllowedMisses ?? -1))
        {
            return new Outcome(MeasurementStatus.Met, value, reading.Volume, headroom, target);
        }

        return HasVolume(reading)
            ? new Outcome(reading.StatusFor(target), value, reading.Volume, headroom, target)
            : new Outcome(MeasurementStatus.NotMeasurable, value, reading.Volume, null, target);
    }

    private bool HasVolume(Reading reading) => reading.Volume is not { } volume || volume >= target.MinimumVolume;

    /// <summary>Why a number that is known only within bounds decides nothing, or null.</summary>
    private Finding? Undecided(Reading? reading) =>
        reading is BoundedReading bounded && HasVolume(bounded) && !bounded.IsDecided(target)
            ? bounded.Undecided
            : null;

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

    private Answer<MeasurementResult>? OtherUnit() =>
        target.Unit == indicator.Unit
            ? null
            : Reasoning.Answer.NotApplicable<MeasurementResult>(indicator.OtherUnit(target));

    private Answer<MeasurementResult> Conflict() =>
        Reasoning.Answer.Conflict<MeasurementResult>(findings.Where(finding => finding.Severity == Severity.Error));

    private MeasurementScope Scope(IReadOnlyList<ExclusionDecision> decisions) =>
        ExclusionReview.Scope(decisions, terms, period);

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
