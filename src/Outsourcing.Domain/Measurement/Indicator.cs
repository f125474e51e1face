using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>What is measured: a rule that makes one exact number of observations.</summary>
/// <remarks>A closed set, made by the factories here. Two are equal when the rule and all it states are equal. Immutable.</remarks>
public abstract partial record Indicator : IFingerprinted
{
    private protected Indicator() { }

    /// <summary>Gets the indicator in words, such as <c>share of tickets resolved within 4 h</c>.</summary>
    public abstract string Name { get; }

    /// <summary>Gets the unit of the number.</summary>
    public abstract MeasureUnit Unit { get; }

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalForm form);

    /// <summary>Why a target of another unit cannot be asked.</summary>
    internal Finding OtherUnit(Target target) =>
        Finding.Of(
            MeasurementRules.TargetUnit,
            Severity.Error,
            Name,
            $"The target is stated in another unit ({target.Unit}) than the {Name} ({Unit})."
        );

    /// <summary>Judges what is read of a tally.</summary>
    private protected Answer<MeasurementResult> Judge(
        Target target,
        MeasurementPeriod period,
        Func<MeasurementScope, Reading> read,
        IEnumerable<Exclusion>? exclusions = null,
        ExclusionTerms? terms = null
    )
    {
        Guard.Against.Null(target);
        Guard.Against.Null(period);
        var claimed = Guard.Against.NullElement(exclusions ?? []);
        return new Inquiry(this, target, period, terms ?? ExclusionTerms.Unconditional).Of(claimed, read);
    }
}

/// <summary>An indicator of one type of observation.</summary>
/// <typeparam name="TObservation">The type of observation, such as <see cref="Ticket"/>.</typeparam>
public abstract record Indicator<TObservation> : Indicator
    where TObservation : Observation
{
    private protected Indicator() { }

    /// <summary>Measures a period and judges the number.</summary>
    /// <param name="target">The level that was agreed, in the unit of the indicator.</param>
    /// <param name="period">The period.</param>
    /// <param name="observations">
    /// All that was observed, in any order; also of other periods, which the indicator leaves out by its own rule. An
    /// observation that is there twice counts once, with a warning.
    /// </param>
    /// <param name="exclusions">What may not count; absent for nothing.</param>
    /// <param name="terms">The conditions of exclusions; absent for <see cref="ExclusionTerms.Unconditional"/>.</param>
    /// <returns>
    /// The result with only the accepted exclusions and, where that differs, with the open ones too. A conflict when one
    /// identifier stands for two different observations or exclusions; not applicable when the target does not fit the
    /// indicator; a missing fact when the calendar does not know the holidays of the time.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument that must be there, or an element, is <see langword="null"/>.</exception>
    public Answer<MeasurementResult> Measure(
        Target target,
        MeasurementPeriod period,
        IEnumerable<TObservation> observations,
        IEnumerable<Exclusion>? exclusions = null,
        ExclusionTerms? terms = null
    )
    {
        Guard.Against.Null(target);
        Guard.Against.Null(period);
        var given = Guard.Against.NullElement(observations);
        var claimed = Guard.Against.NullElement(exclusions ?? []);
        return new Inquiry(this, target, period, terms ?? ExclusionTerms.Unconditional).Of(given, claimed, Read);
    }

    /// <summary>Judges a period for which the side that must measure and report did not.</summary>
    /// <param name="target">The level that was agreed.</param>
    /// <param name="period">The period.</param>
    /// <param name="rule">What that means under the contract.</param>
    /// <returns>
    /// A result that misses the minimum, one that is not measurable, or a missing fact, as the rule says; never a number. Not
    /// applicable when the target has another unit than the indicator.
    /// </returns>
    /// <exception cref="ArgumentException">An argument is <see langword="null"/>, or the rule is none of the three.</exception>
    public Answer<MeasurementResult> NotReported(
        Target target,
        MeasurementPeriod period,
        MissingDataRule rule = MissingDataRule.DeemedMissedAtMinimum
    )
    {
        Guard.Against.Null(target);
        Guard.Against.Null(period);
        MeasurementGuards.Known(rule, nameof(rule));
        if (target.Unit != Unit)
        {
            return Reasoning.Answer.NotApplicable<MeasurementResult>(OtherUnit(target));
        }

        var (status, meaning) = rule switch
        {
            MissingDataRule.DeemedMissedAtMinimum => (
                MeasurementStatus.MissedMinimum,
                "which is deemed to miss the minimum level"
            ),
            MissingDataRule.LeftOut => (MeasurementStatus.NotMeasurable, "so the period is left out"),
            _ => (MeasurementStatus.None, "so nobody knows"),
        };
        var finding = Finding.Of(
            MeasurementRules.DataMissing,
            rule == MissingDataRule.Unknown ? Severity.Error : Severity.Warning,
            Name,
            $"The {Name} of {period} was not reported, {meaning}."
        );
        if (status == MeasurementStatus.None)
        {
            return Reasoning.Answer.FactMissing<MeasurementResult>(finding);
        }

        var outcome = new Outcome(status, null, null, null, target);
        return Reasoning.Answer.Known(
            new MeasurementResult(this, target, period, outcome, null, [], isProvisional: false),
            Explanation.Of(finding),
            finding
        );
    }

    /// <summary>Returns the name.</summary>
    /// <returns>The indicator in words.</returns>
    public sealed override string ToString() => Name;

    /// <summary>Counts the observations of one instant, and apart from them those that lie in excluded time.</summary>
    private protected static CountTally Count(
        MeasurementPeriod period,
        IEnumerable<TObservation> observations,
        IntervalSet? excluded,
        Func<IEnumerable<TObservation>, CountTally> count
    )
    {
        var given = Guard.Against.NullElement(observations);
        var whole = MeasurementScope.Whole(Guard.Against.Null(period));
        var counted = count((whole with { ExcludedTime = excluded ?? IntervalSet.Empty }).Counted(given));
        return CountTally.Of(counted.Good, counted.Total, count(whole.Counted(given)).Total - counted.Total);
    }

    /// <summary>Reads the number from the observations that belong to the period and count.</summary>
    /// <param name="observations">All observations, each once.</param>
    /// <param name="scope">The period, and what does not count.</param>
    internal abstract Reading Read(IReadOnlyList<TObservation> observations, MeasurementScope scope);
}
