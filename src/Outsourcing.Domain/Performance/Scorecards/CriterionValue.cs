using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Performance;

/// <summary>What is known of a criterion in a period: a number, a score, two readings, that nobody knows, or that nothing happened.</summary>
/// <remarks>Unknown is never a number, and nothing to measure is never a good one. Two are equal when all members are. Immutable.</remarks>
public sealed record CriterionValue : IFingerprinted
{
    private CriterionValue(
        CriterionValueKind kind,
        Measured? measure = null,
        Measured? otherMeasure = null,
        Score? assessment = null,
        string? reason = null
    )
    {
        Kind = kind;
        Measure = measure;
        OtherMeasure = otherMeasure;
        Assessment = assessment;
        Reason = reason;
    }

    /// <summary>Gets which of these it is.</summary>
    public CriterionValueKind Kind { get; }

    /// <summary>Gets the measured number, or the first of two readings; <see langword="null"/> for other kinds.</summary>
    public Measured? Measure { get; }

    /// <summary>Gets the second of two readings; <see langword="null"/> for other kinds.</summary>
    public Measured? OtherMeasure { get; }

    /// <summary>Gets the score that was given; <see langword="null"/> for other kinds.</summary>
    public Score? Assessment { get; }

    /// <summary>Gets why there is no number; <see langword="null"/> when there is one.</summary>
    public string? Reason { get; }

    /// <summary>Creates the value of a measured number.</summary>
    /// <param name="measure">The number.</param>
    /// <returns>The value.</returns>
    public static CriterionValue Of(Measured measure) => new(CriterionValueKind.Measured, Guard.Against.Null(measure));

    /// <summary>Creates the value of a measured number.</summary>
    /// <param name="measure">The number, such as <c>94.5 %</c>.</param>
    /// <returns>The value.</returns>
    /// <exception cref="FormatException">The text is not a measure.</exception>
    public static CriterionValue Of(string measure) => Of(Measured.Parse(measure));

    /// <summary>Creates the value of a score that somebody gave.</summary>
    /// <param name="assessment">The score.</param>
    /// <returns>The value.</returns>
    public static CriterionValue Of(Score assessment) =>
        new(CriterionValueKind.Assessed, assessment: Guard.Against.Null(assessment));

    /// <summary>Creates a value that is one of two numbers or lies between them, such as with and without disputed exclusions.</summary>
    /// <param name="one">One number.</param>
    /// <param name="other">The other number.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">They have different units.</exception>
    public static CriterionValue Between(Measured one, Measured other)
    {
        Guard.Against.Null(one);
        return Guard.Against.Null(other).Unit == one.Unit
            ? new CriterionValue(CriterionValueKind.Between, one, other)
            : throw new ArgumentException($"{one} and {other} have different units.", nameof(other));
    }

    /// <summary>Creates a value that nobody knows.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public static CriterionValue Unknown(string reason) =>
        new(CriterionValueKind.Unknown, reason: Guard.Against.NoText(reason));

    /// <summary>Creates the value of a period in which there was nothing to measure.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public static CriterionValue NoActivity(string reason) =>
        new(CriterionValueKind.NoActivity, reason: Guard.Against.NoText(reason));

    /// <summary>Creates a value that counts as the worst, such as one that the contract deems missed since it was not reported.</summary>
    /// <param name="reason">Why.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentException">The reason is blank.</exception>
    public static CriterionValue DeemedWorst(string reason) =>
        new(CriterionValueKind.DeemedWorst, reason: Guard.Against.NoText(reason));

    /// <summary>Takes over what was measured.</summary>
    /// <param name="result">The answer of an indicator.</param>
    /// <returns>
    /// The number; both numbers when open exclusions change it; unknown when the answer is not known or the number lies between
    /// bounds; no activity when there was nothing to measure, less than the minimum volume, or all of it is excused; the worst when it is deemed missed.
    /// </returns>
    public static CriterionValue From(Answer<MeasurementResult> result)
    {
        Guard.Against.Null(result);
        if (!result.TryGetValue(out var known))
        {
            return Unknown(result.Findings[0].Message);
        }

        var outcome = known.Undisputed;
        var other = known.IfDisputedAccepted ?? outcome;
        var text = known.ToString();
        if (HasNothing(outcome) || HasNothing(other))
        {
            return HasNothing(outcome) && HasNothing(other) ? NoActivity(text) : Unknown(text);
        }

        return (outcome.Status, outcome.Value, other.Value) switch
        {
            (_, { } number, { } second) => number == second ? Of(number) : Between(number, second),
            (MeasurementStatus.MissedMinimum, null, null) => DeemedWorst(text),
            _ => Unknown(text),
        };
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Number((long)Kind).Value(Measure).Value(OtherMeasure).Value(Assessment).Text(Reason);

    private static bool HasNothing(Outcome outcome) =>
        outcome.Status is MeasurementStatus.NotMeasurable or MeasurementStatus.Excused;

    /// <summary>Returns text such as <c>94.5 %</c>, <c>94 % or 96 %</c>, or <c>unknown: the report is late</c>.</summary>
    /// <returns>The number, or the kind and why there is none.</returns>
    public override string ToString() =>
        Kind switch
        {
            CriterionValueKind.Measured => Measure!.ToString(),
            CriterionValueKind.Assessed => Assessment!.ToString(),
            CriterionValueKind.Between => $"{Measure} or {OtherMeasure}",
            CriterionValueKind.NoActivity => $"no activity: {Reason}",
            CriterionValueKind.DeemedWorst => $"deemed the worst: {Reason}",
            _ => $"unknown: {Reason}",
        };
}

/// <summary>The kinds of <see cref="CriterionValue"/>.</summary>
public enum CriterionValueKind
{
    /// <summary>No kind; no value has it.</summary>
    None = 0,

    /// <summary>A measured number.</summary>
    Measured = 1,

    /// <summary>A score that somebody gave.</summary>
    Assessed = 2,

    /// <summary>Two readings, between which it lies.</summary>
    Between = 3,

    /// <summary>Nobody knows it.</summary>
    Unknown = 4,

    /// <summary>There was nothing to measure.</summary>
    NoActivity = 5,

    /// <summary>It counts as the worst.</summary>
    DeemedWorst = 6,
}
