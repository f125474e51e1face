using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Support;

/// <summary>Generators of valid values; each domain value comes from a public factory.</summary>
internal static class Any
{
    private static readonly Gen<int> Word =
        from upper in Gen.Choose(0, 0xFFFF)
        from lower in Gen.Choose(0, 0xFFFF)
        select unchecked((upper << 16) | lower);

    private static readonly Gen<decimal> Small =
        from units in Gen.Choose(-1_000_000, 1_000_000)
        from scale in Gen.Choose(0, 4)
        select Scaled(units, scale);

    private static readonly Gen<decimal> Wide =
        from low in Word
        from middle in Word
        from high in Word
        from negative in Gen.Elements(true, false)
        from scale in Gen.Choose(0, 28)
        select new decimal(low, middle, high, negative, (byte)scale);

    private static readonly Gen<BigInteger> Whole = Gen.OneOf(
        Gen.Choose(-50, 50).Select(number => new BigInteger(number)),
        from first in Word
        from second in Word
        from third in Word
        from fourth in Word
        select (((((new BigInteger(first) << 32) + second) << 32) + third) << 32) + fourth
    );

    /// <summary>Gets decimal numbers of every size and scale, and many ordinary ones.</summary>
    public static Arbitrary<decimal> Decimals { get; } =
        Gen.OneOf(
                Small,
                Wide,
                Gen.Elements(0m, -0.00m, 12.5m, 12.50m, decimal.MaxValue, decimal.MinValue, 1e-28m, -1e-28m)
            )
            .ToArbitrary();

    /// <summary>Gets decimal numbers between -1,000,000 and 1,000,000 with at most four digits behind the point.</summary>
    public static Arbitrary<decimal> SmallDecimals { get; } = Arb.From(Small, Smaller);

    /// <summary>Gets whole numbers up to 128 bits of either sign.</summary>
    public static Arbitrary<BigInteger> WholeNumbers { get; } = Whole.ToArbitrary();

    /// <summary>Gets all currencies of the list.</summary>
    public static Arbitrary<Currency> Currencies { get; } = Gen.Elements<Currency>(Currency.All).ToArbitrary();

    /// <summary>Gets percentages of every size.</summary>
    public static Arbitrary<Percentage> Percentages { get; } = Decimals.Generator.Select(Percentage.Of).ToArbitrary();

    /// <summary>Gets amounts of every size in all currencies.</summary>
    public static Arbitrary<Money> Amounts { get; } =
        (
            from amount in Decimals.Generator
            from currency in Gen.Elements<Currency>(Currency.All)
            select Money.Of(amount, currency)
        ).ToArbitrary();

    /// <summary>Gets whole numbers of minor units of three currencies with two, none and three digits.</summary>
    public static Arbitrary<Money> SharableAmounts { get; } =
        (
            from units in Gen.Choose(-100_000, 100_000)
            from currency in Gen.Elements(Currency.Eur, Currency.Jpy, Currency.Of("BHD"))
            select Money.Of(Scaled(units, currency.MinorDigits!.Value), currency)
        ).ToArbitrary();

    /// <summary>Gets lists of one to eight ratios, of which at least one is above zero; many are equal or zero.</summary>
    public static Arbitrary<decimal[]> ShareRatios { get; } =
        (
            from count in Gen.Choose(1, 8)
            from ratios in (
                from units in Gen.Choose(0, 5)
                from scale in Gen.Choose(0, 3)
                select Scaled(units, scale)
            ).ArrayOf(count)
            where ratios.Any(ratio => ratio > 0m)
            select ratios
        ).ToArbitrary();

    /// <summary>Gets ratios with small and very large terms.</summary>
    public static Arbitrary<Ratio> Ratios { get; } =
        (
            from above in Whole
            from below in Whole
            where !below.IsZero
            select Ratio.Of(above, BigInteger.Abs(below))
        ).ToArbitrary();

    /// <summary>Gets the seven rounding modes.</summary>
    public static Arbitrary<RoundingMode> RoundingModes { get; } =
        Gen.Elements(Enum.GetValues<RoundingMode>().Where(mode => mode != RoundingMode.None)).ToArbitrary();

    /// <summary>Gets rules to the minor unit, to digits and to steps.</summary>
    public static Arbitrary<RoundingRule> RoundingRules { get; } =
        Gen.OneOf(
                RoundingModes.Generator.Select(RoundingRule.ToMinorUnit),
                from mode in RoundingModes.Generator
                from digits in Gen.Choose(0, 28)
                select RoundingRule.ToDigits(digits, mode),
                from mode in RoundingModes.Generator
                from step in Decimals.Generator
                where step > 0m
                select RoundingRule.ToStep(step, mode)
            )
            .ToArbitrary();

    /// <summary>Gets the three truth values.</summary>
    public static Arbitrary<Truth> Truths { get; } = Gen.Elements(Truth.True, Truth.False, Truth.Unknown).ToArbitrary();

    /// <summary>Gets short texts, also empty ones, with accents, line feeds and halves of surrogate pairs.</summary>
    public static Arbitrary<string> Texts { get; } =
        (
            from count in Gen.Choose(0, 6)
            from letters in Gen.Elements('a', 'b', 'c', 'é', '€', '\n', '\0', '\uD83D', '\uDE00', '\uFFFD')
                .ArrayOf(count)
            select new string(letters)
        ).ToArbitrary();

    private static decimal Scaled(int units, int scale) => new(Math.Abs(units), 0, 0, units < 0, (byte)scale);

    private static IEnumerable<decimal> Smaller(decimal value)
    {
        if (value != 0m)
        {
            yield return 0m;
            yield return decimal.Truncate(value / 2m);
        }
    }
}
