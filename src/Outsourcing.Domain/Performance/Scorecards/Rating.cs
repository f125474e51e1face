using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Performance;

/// <summary>How the value of a line becomes a part of the way from the worst score to the best.</summary>
/// <remarks>A closed set: <see cref="LinearRating"/> and <see cref="AssessedRating"/>. Two are equal when all that they state is.</remarks>
public abstract record Rating : IFingerprinted
{
    private protected Rating() { }

    /// <summary>Rates a measured number along a straight line.</summary>
    /// <param name="none">The number that is worth nothing, such as the minimum level; so is what is worse.</param>
    /// <param name="full">The number that is worth the full score, such as the target; so is what is better.</param>
    /// <returns>The rating; which of the two is larger says which way is better.</returns>
    /// <exception cref="ArgumentException">Both are the same number, or they have different units.</exception>
    public static LinearRating Linear(Measured none, Measured full) => LinearRating.Of(none, full);

    /// <inheritdoc cref="Linear(Measured, Measured)"/>
    /// <exception cref="FormatException">A text is not a measure.</exception>
    public static LinearRating Linear(string none, string full) =>
        LinearRating.Of(Measured.Parse(none), Measured.Parse(full));

    /// <summary>Takes a score that people give on a scale of its own; its direction is turned to that of the scorecard.</summary>
    /// <param name="scale">The scale on which the score is given.</param>
    /// <returns>The rating.</returns>
    public static AssessedRating Assessed(ScoreScale scale) => new(Guard.Against.Null(scale));

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalForm form);

    /// <summary>What is wrong with a value under this rating, or nothing.</summary>
    internal abstract string? Misfit(CriterionValue value);

    /// <summary>How far a value that fits has come from worst to best: 0 to 1, for the less and for the more favourable reading.</summary>
    internal abstract (Ratio Worst, Ratio Best) Attained(CriterionValue value);
}

/// <summary>A measured number, rated along a straight line between the one that is worth nothing and the one that is worth all.</summary>
public sealed record LinearRating : Rating
{
    private readonly Ratio span;

    private LinearRating(Measured none, Measured full)
    {
        None = none;
        Full = full;
        span = full.Value - none.Value;
    }

    /// <summary>Gets the number that is worth nothing.</summary>
    public Measured None { get; }

    /// <summary>Gets the number that is worth the full score.</summary>
    public Measured Full { get; }

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("linear").Value(None).Value(Full);

    /// <summary>Returns text such as <c>nothing at 90 %, full at 95 %</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"nothing at {None}, full at {Full}";

    internal static LinearRating Of(Measured none, Measured full)
    {
        Guard.Against.Null(none);
        Guard.Against.Null(full);
        return none.Unit != full.Unit
                ? throw new ArgumentException($"{none} and {full} have different units.", nameof(full))
            : none.Value == full.Value
                ? throw new ArgumentException($"{full} cannot be worth both nothing and the full score.", nameof(full))
            : new LinearRating(none, full);
    }

    internal override string? Misfit(CriterionValue value) =>
        value.Assessment is { } score ? $"a measured number is rated, not a score of {score}"
        : value.Measure is { } low && low.Unit != None.Unit
            ? $"the rating is stated in {None.Unit}, and the value in {low.Unit}"
        : null;

    internal override (Ratio Worst, Ratio Best) Attained(CriterionValue value)
    {
        var one = At(value.Measure!);
        if (value.OtherMeasure is null)
        {
            return (one, one);
        }

        var other = At(value.OtherMeasure);
        return one <= other ? (one, other) : (other, one);
    }

    private Ratio At(Measured measured) =>
        Ratio.Max(Ratio.Zero, Ratio.Min(Ratio.One, (measured.Value - None.Value) / span));
}

/// <summary>A score that people give on a scale of its own.</summary>
public sealed record AssessedRating : Rating
{
    internal AssessedRating(ScoreScale scale) => Scale = scale;

    /// <summary>Gets the scale on which the score is given.</summary>
    public ScoreScale Scale { get; }

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text("assessed").Value(Scale);

    /// <summary>Returns text such as <c>assessed on 1 to 5, higher is worse</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"assessed on {Scale}";

    internal override string? Misfit(CriterionValue value) =>
        value.Measure is { } measured ? $"a score is given, not a measured number such as {measured}"
        : value.Assessment is { } score && score.Scale != Scale
            ? $"the score is given on {Scale}, and not on {score.Scale}"
        : null;

    internal override (Ratio Worst, Ratio Best) Attained(CriterionValue value)
    {
        var attained = Scale.Attained(value.Assessment!.Value);
        return (attained, attained);
    }
}
