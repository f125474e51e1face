using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What a royalty takes of its base: a percentage of revenue, an amount for each unit, or bands.</summary>
/// <remarks>
/// A closed set. Rates are exact and may have any number of digits, such as 0.005 USD for each email. Two are equal when case
/// and parts are equal. Immutable.
/// </remarks>
public abstract record RoyaltyRate
{
    private protected RoyaltyRate(string @base) => Base = Guard.Against.NoText(@base).Trim();

    /// <summary>Gets the name of the base, such as <c>net sales</c>; reports refer to it letter by letter.</summary>
    public string Base { get; }

    internal abstract RoyaltyRateKind Kind { get; }

    /// <summary>Creates a percentage of revenue.</summary>
    /// <param name="percentage">The percentage, 0 or more; a share of 50 % of a profit is one as well.</param>
    /// <param name="of">The name of the base.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentException">The percentage is below zero, or the name is blank.</exception>
    public static PercentRoyalty Percent(Percentage percentage, string of) =>
        new(NotNegative(percentage, nameof(percentage)), of);

    /// <summary>Creates an amount for each unit.</summary>
    /// <param name="amount">The amount, 0 or more.</param>
    /// <param name="units">The name of the base, such as <c>emails</c>.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentException">The amount is below zero, or the name is blank.</exception>
    public static UnitRoyalty PerUnit(Money amount, string units) =>
        amount.Amount < 0
            ? throw new ArgumentException($"A royalty for a unit is not below zero, and {amount} is.", nameof(amount))
            : new UnitRoyalty(amount, units);

    /// <summary>Creates bands: each percentage applies to the part of the revenue of a calendar year that lies in its band.</summary>
    /// <param name="of">The name of the base.</param>
    /// <param name="bands">
    /// The bands from the lowest on, each above the one before and of its currency; only the last one has no upper end.
    /// </param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentException">There is no band, they do not follow each other, or the name is blank.</exception>
    public static BandedRoyalty Banded(string of, params IEnumerable<RoyaltyBand> bands) =>
        new(of, RoyaltyBand.Checked(bands));

    /// <summary>Creates a rate that the text leaves out; no royalty is computed from it.</summary>
    /// <param name="of">The name of the base.</param>
    /// <returns>The rate.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static WithheldRoyalty Withheld(string of) => new(of);

    private static Percentage NotNegative(Percentage percentage, string parameter) =>
        percentage < Percentage.Zero
            ? throw new ArgumentException($"A royalty is not below zero, and {percentage} is.", parameter)
            : percentage;
}

/// <summary>A percentage of revenue.</summary>
/// <inheritdoc cref="RoyaltyRate" path="/remarks"/>
public sealed record PercentRoyalty : RoyaltyRate
{
    internal PercentRoyalty(Percentage percentage, string of)
        : base(of) => Percentage = percentage;

    /// <summary>Gets the percentage.</summary>
    public Percentage Percentage { get; }

    internal override RoyaltyRateKind Kind => RoyaltyRateKind.Percent;

    /// <summary>Returns text such as <c>4.5% of net sales</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Percentage} of {Base}";
}

/// <summary>An amount for each unit.</summary>
/// <inheritdoc cref="RoyaltyRate" path="/remarks"/>
public sealed record UnitRoyalty : RoyaltyRate
{
    internal UnitRoyalty(Money amount, string units)
        : base(units) => Amount = amount;

    /// <summary>Gets the amount for one unit.</summary>
    public Money Amount { get; }

    internal override RoyaltyRateKind Kind => RoyaltyRateKind.Unit;

    /// <summary>Returns text such as <c>0.005 USD for each of emails</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Amount} for each of {Base}";
}

/// <summary>Percentages of the parts of a calendar year's revenue that lie in bands.</summary>
/// <inheritdoc cref="RoyaltyRate" path="/remarks"/>
public sealed record BandedRoyalty : RoyaltyRate
{
    internal BandedRoyalty(string of, RoyaltyBand[] bands)
        : base(of) => Bands = ValueList.Of(bands);

    /// <summary>Gets the bands, from the lowest on.</summary>
    public IReadOnlyList<RoyaltyBand> Bands { get; }

    internal override RoyaltyRateKind Kind => RoyaltyRateKind.Banded;

    /// <summary>Returns text such as <c>net sales of a calendar year: 5% up to 1000.00 USD, then 6%</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Base} of a calendar year: {string.Join(", then ", Bands.Select(band => band.ToString()))}";
}

/// <summary>A rate that the text leaves out.</summary>
/// <inheritdoc cref="RoyaltyRate" path="/remarks"/>
public sealed record WithheldRoyalty : RoyaltyRate
{
    internal WithheldRoyalty(string of)
        : base(of) { }

    internal override RoyaltyRateKind Kind => RoyaltyRateKind.Withheld;

    /// <summary>Returns text such as <c>a withheld rate of net sales</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"a withheld rate of {Base}";
}

/// <summary>Which case of <see cref="RoyaltyRate"/> it is.</summary>
internal enum RoyaltyRateKind
{
    None = 0,
    Percent = 1,
    Unit = 2,
    Banded = 3,
    Withheld = 4,
}
