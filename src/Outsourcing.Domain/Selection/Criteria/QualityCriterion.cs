using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>A criterion other than the price: people grade it, or its points follow from an answer.</summary>
/// <remarks>A closed set: <see cref="GradedCriterion"/> and <see cref="AnsweredCriterion"/>.</remarks>
public abstract record QualityCriterion : AwardCriterion
{
    private protected QualityCriterion(string name, AwardWeight weight)
        : base(name, weight) { }

    /// <summary>Gets what becomes of a bid that says nothing on it; unless stated, the bid is refused.</summary>
    public MissingRule Missing { get; private protected init; } = MissingRule.Refuse;

    /// <summary>Gets the risk that it measures, which then must not raise the price as well; <see langword="null"/> for none.</summary>
    public string? Risk { get; private protected init; }

    /// <summary>Gets the share of its points below which a bid is out; <see langword="null"/> for no minimum.</summary>
    internal abstract decimal? LeastShare { get; }

    internal sealed override IEnumerable<AwardCriterion> Leaves => [this];
}

/// <summary>A criterion that people grade on a scale.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record GradedCriterion : QualityCriterion
{
    internal GradedCriterion(string name, AwardWeight weight, GradeScale scale)
        : base(name, weight) => Scale = Guard.Against.Null(scale);

    /// <summary>Gets the scale of the grades.</summary>
    public GradeScale Scale { get; }

    /// <summary>Gets the grade that a bid needs at least to stay in; <see langword="null"/> for none.</summary>
    public decimal? Minimum { get; private init; }

    internal override decimal? LeastShare => Minimum is { } minimum ? Scale.ShareOf(minimum) : null;

    /// <summary>Says which grade a bid needs at least to stay in.</summary>
    /// <param name="minimum">The grade, on the scale.</param>
    /// <returns>The criterion with the minimum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The grade does not lie on the scale.</exception>
    public GradedCriterion WithMinimum(decimal minimum)
    {
        _ = Scale.ShareOf(minimum);
        return this with { Minimum = minimum };
    }

    /// <summary>Says what becomes of a bid without a grade.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The criterion with the rule.</returns>
    public GradedCriterion WhenMissing(MissingRule rule) => this with { Missing = Guard.Against.Null(rule) };

    /// <summary>Says which risk it measures.</summary>
    /// <param name="risk">The name of the risk.</param>
    /// <returns>The criterion of the risk.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public GradedCriterion AboutRisk(string risk) => this with { Risk = Guard.Against.NoText(risk).Trim() };

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard
            .Against.Null(form)
            .Text("graded")
            .Text(Name)
            .Value(Weight)
            .Value(Scale)
            .Number(Minimum)
            .Value(Missing)
            .Text(Risk);

    internal override AwardCriterion Weighing(AwardWeight weight) =>
        new GradedCriterion(Name, weight, Scale)
        {
            Minimum = Minimum,
            Missing = Missing,
            Risk = Risk,
        };
}

/// <summary>A criterion whose points follow from the answer in the bid.</summary>
/// <remarks>Two are equal when all members are.</remarks>
public sealed record AnsweredCriterion : QualityCriterion
{
    internal AnsweredCriterion(string name, AwardWeight weight, AnswerValue value)
        : base(name, weight) => Value = Guard.Against.Null(value);

    /// <summary>Gets what each answer is worth.</summary>
    public AnswerValue Value { get; }

    /// <summary>Gets the percentage of the points that a bid needs at least to stay in; <see langword="null"/> for none.</summary>
    public Percentage? Minimum { get; private init; }

    internal override decimal? LeastShare => Minimum?.Fraction;

    /// <summary>Says which percentage of the points a bid needs at least to stay in.</summary>
    /// <param name="minimum">The percentage, from 0 to 100.</param>
    /// <returns>The criterion with the minimum.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The percentage is below 0 or above 100.</exception>
    public AnsweredCriterion WithMinimum(Percentage minimum) =>
        minimum >= Percentage.Zero && minimum <= Percentage.Hundred
            ? this with
            {
                Minimum = minimum,
            }
            : throw new ArgumentOutOfRangeException(
                nameof(minimum),
                $"A minimum is 0% to 100% of the points, and {minimum} is not."
            );

    /// <summary>Says what becomes of a bid without an answer.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The criterion with the rule.</returns>
    public AnsweredCriterion WhenMissing(MissingRule rule) => this with { Missing = Guard.Against.Null(rule) };

    /// <summary>Says which risk it measures.</summary>
    /// <param name="risk">The name of the risk.</param>
    /// <returns>The criterion of the risk.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public AnsweredCriterion AboutRisk(string risk) => this with { Risk = Guard.Against.NoText(risk).Trim() };

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard
            .Against.Null(form)
            .Text("answered")
            .Text(Name)
            .Value(Weight)
            .Value(Value)
            .Number(Minimum?.Points)
            .Value(Missing)
            .Text(Risk);

    /// <summary>Gives the answer of a bid as far as it counts on a day: it came in time, and some of its proof holds.</summary>
    internal BidAnswer? Counting(Bid bid, LocalDate on) =>
        bid.AnswerTo(Name) is { } answer && !(bid.AnsweredOn(Name) is { } came && (came > on || !Missing.Awaits(came)))
            ? bid.Held(Name, answer, on, Missing.Until)
            : null;

    internal override AwardCriterion Weighing(AwardWeight weight) =>
        new AnsweredCriterion(Name, weight, Value)
        {
            Minimum = Minimum,
            Missing = Missing,
            Risk = Risk,
        };
}
