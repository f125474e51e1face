using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Performance;

/// <summary>A line of a scorecard: what is scored, for which side, with which weight, and how a value becomes a score.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record ScorecardLine : IFingerprinted
{
    private ScorecardLine(string name, string quadrant, PartyRole side, Percentage weight, Rating rating)
    {
        Name = name;
        Quadrant = quadrant;
        Side = side;
        Weight = weight;
        Rating = rating;
        Share = Ratio.Of(weight);
    }

    /// <summary>Gets the name, once in a scorecard.</summary>
    public string Name { get; }

    /// <summary>Gets the part of the scorecard in which it stands, such as <c>quality</c>.</summary>
    public string Quadrant { get; }

    /// <summary>Gets the side whose performance it scores; the customer's duties count too.</summary>
    public PartyRole Side { get; }

    /// <summary>Gets the weight: its part of the whole scorecard.</summary>
    public Percentage Weight { get; }

    /// <summary>Gets how a value becomes a score.</summary>
    public Rating Rating { get; }

    /// <summary>Gets the criterion that it scores; <see langword="null"/> when none is stated.</summary>
    public PerformanceCriterion? Criterion { get; private init; }

    /// <summary>The weight as an exact part of one.</summary>
    internal Ratio Share { get; }

    /// <summary>Creates a line.</summary>
    /// <param name="name">The name, once in a scorecard.</param>
    /// <param name="quadrant">The part of the scorecard in which it stands.</param>
    /// <param name="side">The side whose performance it scores.</param>
    /// <param name="weight">The weight: above 0 % and up to 100 %.</param>
    /// <param name="rating">How a value becomes a score.</param>
    /// <returns>The line.</returns>
    /// <exception cref="ArgumentException">A text is blank, the side is none, or the weight is not above 0 % and up to 100 %.</exception>
    public static ScorecardLine Of(string name, string quadrant, PartyRole side, Percentage weight, Rating rating)
    {
        Guard.Against.NoText(name);
        Guard.Against.NoText(quadrant);
        Guard.Against.OutOfRange((int)side, nameof(side), (int)PartyRole.Customer, (int)PartyRole.Beneficiary);
        return weight > Percentage.Zero && weight <= Percentage.Hundred
            ? new ScorecardLine(name.Trim(), quadrant.Trim(), side, weight, Guard.Against.Null(rating))
            : throw new ArgumentOutOfRangeException(
                nameof(weight),
                $"The weight of a line is above 0 % and up to 100 %, and {weight} is not."
            );
    }

    /// <inheritdoc cref="Of(string, string, PartyRole, Percentage, Rating)"/>
    /// <exception cref="FormatException">The weight is not a percentage such as <c>20 %</c>.</exception>
    public static ScorecardLine Of(string name, string quadrant, PartyRole side, string weight, Rating rating) =>
        Of(name, quadrant, side, Percentage.Parse(weight), rating);

    /// <summary>Says which criterion the line scores.</summary>
    /// <param name="criterion">The criterion.</param>
    /// <returns>The same line with that criterion.</returns>
    public ScorecardLine Scoring(PerformanceCriterion criterion) =>
        this with
        {
            Criterion = Guard.Against.Null(criterion),
        };

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard
            .Against.Null(form)
            .Text(Name)
            .Text(Quadrant)
            .Number((long)Side)
            .Value(Weight)
            .Value(Rating)
            .Value(Criterion);

    /// <summary>Returns text such as <c>calls in 20 s (provider, 20%)</c>.</summary>
    /// <returns>The name, the side and the weight.</returns>
    public override string ToString() => $"{Name} ({SideWord}, {Weight})";

    internal string SideWord =>
        Side switch
        {
            PartyRole.Customer => "customer",
            PartyRole.Provider => "provider",
            PartyRole.Guarantor => "guarantor",
            PartyRole.Subcontractor => "subcontractor",
            _ => "beneficiary",
        };
}
