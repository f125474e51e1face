using System.Numerics;

namespace Outsourcing.Domain.Measurement;

/// <content>The satisfaction of customers.</content>
public abstract partial record Indicator
{
    /// <summary>Creates the mean score of the customers who answered.</summary>
    /// <param name="z">
    /// The two-sided quantile of the standard normal distribution for the error band, above zero: 1.645 for a confidence of
    /// 90 %, 1.96 for 95 %, 2.576 for 99 %.
    /// </param>
    /// <returns>
    /// The indicator; not measurable without an answer. For a minimum sample give the target a
    /// <see cref="Target.WithMinimumVolume"/>.
    /// </returns>
    /// <exception cref="ArgumentException"><paramref name="z"/> is not above zero.</exception>
    public static Satisfaction Satisfaction(decimal z = 1.96m) => new(ErrorBand.Checked(z));
}

/// <summary>The mean score of the customers who answered in a period, with its error band.</summary>
/// <remarks>
/// The exact mean decides. When a level of the target lies inside the <see cref="ErrorBand"/>, the answer says so by
/// <see cref="MeasurementRules.SatisfactionBand"/>, since another sample could have come out on the other side.
/// </remarks>
public sealed record Satisfaction : Indicator<SurveyAnswer>
{
    internal Satisfaction(decimal z) => Z = z;

    /// <summary>Gets the two-sided quantile of the standard normal distribution for the error band; above zero.</summary>
    public decimal Z { get; }

    /// <inheritdoc/>
    public override string Name => "mean score of satisfaction";

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Number();

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("satisfaction").Number(Z);

    internal override Reading Read(IReadOnlyList<SurveyAnswer> observations, MeasurementScope scope) =>
        new ScoreReading(ScoreTally.Of(scope.Counted(observations)), Z, Name);
}

/// <summary>A mean of scores with its error band.</summary>
/// <param name="Scores">The scores.</param>
/// <param name="Z">The quantile for the band.</param>
/// <param name="Subject">What a finding is about.</param>
internal sealed record ScoreReading(ScoreTally Scores, decimal Z, string Subject) : Reading(Sums(Scores))
{
    private static readonly ItemNoun Answers = new("answer", "answers");

    public override Measured? Value => Scores.Count == 0 ? null : Measured.Of(Scores.Mean, MeasureUnit.Number());

    public override BigInteger? Volume => Scores.Count;

    private ErrorBand? Band => Scores.Count < 2 ? null : new ErrorBand(Scores, Z);

    public override string? Against(Target target)
    {
        var inside = Inside(target) is { } level ? $", and {level} lies inside it" : "";
        return Band is { } band
            ? $"The error band is {band}{inside}; the exact mean decides: {HeadroomTo(target)}."
            : $"One answer has no error band; it decides: {HeadroomTo(target)}.";
    }

    public override Finding? Note(Target target) =>
        Scores.Count >= target.MinimumVolume && Inside(target) is { } level
            ? Finding.Of(
                MeasurementRules.SatisfactionBand,
                Severity.Info,
                Subject,
                $"The level {level} lies inside the error band {Band}: another sample could come out on the other side of it."
            )
            : null;

    /// <summary>The first level of the target that lies inside the band, or null.</summary>
    private Measured? Inside(Target target) =>
        Band is { } band
            ? new[] { target.Least, target.Most, target.Minimum }.FirstOrDefault(level =>
                level is not null && band.Contains(level.Value)
            )
            : null;

    private static string[] Sums(ScoreTally scores) =>
        scores.Count == 0
            ? []
            : [$"{Answers.Count(scores.Count)}, together {Measured.Of(scores.Sum, MeasureUnit.Number()).Short()}."];
}
