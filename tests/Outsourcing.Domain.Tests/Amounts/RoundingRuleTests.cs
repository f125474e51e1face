using System.Diagnostics;
using System.Globalization;
using System.Numerics;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Amounts;

public sealed class RoundingRuleTests
{
    /// <summary>Each mode on both sides of, and at, the middle; columns: value, then HalfEven … Floor.</summary>
    public static TheoryData<string, int[]> Modes =>
        new()
        {
            { "2", [2, 2, 2, 2, 2, 2, 2] },
            { "2.0000000000000000000000000001", [2, 2, 2, 3, 2, 3, 2] },
            { "2.4999999999999999999999999999", [2, 2, 2, 3, 2, 3, 2] },
            { "2.5", [2, 3, 2, 3, 2, 3, 2] },
            { "2.5000000000000000000000000001", [3, 3, 3, 3, 2, 3, 2] },
            { "3.5", [4, 4, 3, 4, 3, 4, 3] },
            { "0.5", [0, 1, 0, 1, 0, 1, 0] },
            { "0", [0, 0, 0, 0, 0, 0, 0] },
            { "-0.5", [0, -1, 0, -1, 0, 0, -1] },
            { "-2", [-2, -2, -2, -2, -2, -2, -2] },
            { "-2.0000000000000000000000000001", [-2, -2, -2, -3, -2, -2, -3] },
            { "-2.4999999999999999999999999999", [-2, -2, -2, -3, -2, -2, -3] },
            { "-2.5", [-2, -3, -2, -3, -2, -2, -3] },
            { "-2.5000000000000000000000000001", [-3, -3, -3, -3, -2, -2, -3] },
            { "-3.5", [-4, -4, -3, -4, -3, -3, -4] },
        };

    [Theory]
    [MemberData(nameof(Modes))]
    public void Round_EachMode_TakesItsNeighbour(string value, int[] expected)
    {
        var number = decimal.Parse(value, CultureInfo.InvariantCulture);

        Assert.Equal(
            expected.Select(whole => (decimal)whole),
            Enum.GetValues<RoundingMode>().Skip(1).Select(mode => RoundingRule.ToDigits(0, mode).Round(number))
        );
    }

    [Fact]
    public void Modes_HaveStableNumbers() =>
        Assert.Equal(
            ["None=0", "HalfEven=1", "HalfUp=2", "HalfDown=3", "Up=4", "Down=5", "Ceiling=6", "Floor=7"],
            Enum.GetValues<RoundingMode>()
                .Select(mode => string.Create(CultureInfo.InvariantCulture, $"{mode}={(int)mode}"))
        );

    [Theory]
    [InlineData("1.005", "half-up to 2 digits", "1.01")]
    [InlineData("1.005", "half-even to 2 digits", "1.00")]
    [InlineData("1.015", "half-even to 2 digits", "1.02")]
    [InlineData("2.675", "half-down to 2 digits", "2.67")]
    [InlineData("1.02", "half-up to 0.05", "1.00")]
    [InlineData("1.025", "half-up to 0.05", "1.05")]
    [InlineData("1.025", "half-even to 0.05", "1.00")]
    [InlineData("1.01", "ceiling to 0.05", "1.05")]
    [InlineData("-1.01", "floor to 0.05", "-1.05")]
    [InlineData("1249", "half-up to 500", "1000")]
    [InlineData("1250", "half-up to 500", "1500")]
    [InlineData("1250", "half-even to 500", "1000")]
    [InlineData("79228162514264337593543950335", "half-even to 2 digits", "79228162514264337593543950335")]
    [InlineData("0.0000000000000000000000000001", "up to 28 digits", "0.0000000000000000000000000001")]
    public void Round_Number_GivesTheNamedMultiple(string value, string rule, string expected) =>
        Assert.Equal(
            decimal.Parse(expected, CultureInfo.InvariantCulture),
            RoundingRule.Parse(rule).Round(decimal.Parse(value, CultureInfo.InvariantCulture))
        );

    [Fact]
    public void Round_ResultTooLarge_Throws() =>
        Assert.Equal(
            "The result has more digits than a decimal number can hold.",
            Assert
                .Throws<OverflowException>(() => RoundingRule.ToStep(1000m, RoundingMode.Up).Round(decimal.MaxValue))
                .Message
        );

    [Fact]
    public void Round_PlainNumberToTheMinorUnit_Throws() =>
        Assert.Equal(
            "'half-up to minor unit' rounds money only; 1.5 has no currency.",
            Assert
                .Throws<InvalidOperationException>(() => RoundingRule.ToMinorUnit(RoundingMode.HalfUp).Round(1.5m))
                .Message
        );

    [Fact]
    public void Round_AnyNumberAndStep_AgreesWithTheNaiveWay() =>
        Law.Holds(
            Any.SmallDecimals,
            Any.SmallDecimals,
            Any.RoundingModes,
            (value, size, mode) =>
            {
                var step = Math.Abs(size) + 0.01m;
                return RoundingRule.ToStep(step, mode).Round(value) == Naive(value, step, mode);
            }
        );

    [Fact]
    public void Round_ToDigits_AgreesWithTheRuntime() =>
        Law.Holds(
            Any.Decimals,
            Any.WholeNumbers,
            (value, number) =>
            {
                var digits = (int)(BigInteger.Abs(number) % 29);
                return Agrees(RoundingMode.HalfEven, MidpointRounding.ToEven)
                    && Agrees(RoundingMode.HalfUp, MidpointRounding.AwayFromZero)
                    && Agrees(RoundingMode.Down, MidpointRounding.ToZero)
                    && Agrees(RoundingMode.Ceiling, MidpointRounding.ToPositiveInfinity)
                    && Agrees(RoundingMode.Floor, MidpointRounding.ToNegativeInfinity);

                bool Agrees(RoundingMode mode, MidpointRounding runtime) =>
                    RoundingRule.ToDigits(digits, mode).Round(value) == decimal.Round(value, digits, runtime);
            }
        );

    [Fact]
    public void Round_Twice_IsRoundOnce() =>
        Law.Holds(
            Any.SmallDecimals,
            Any.SmallDecimals,
            Any.RoundingModes,
            (value, size, mode) =>
            {
                var rule = RoundingRule.ToStep(Math.Abs(size) + 0.01m, mode);
                var once = rule.Round(value);
                return rule.Round(once) == once;
            }
        );

    [Fact]
    public void Round_MultipleWithTooManyDigits_Throws() =>
        Assert.Throws<OverflowException>(() =>
            RoundingRule.ToStep(7.1786325764336723848260211186m, RoundingMode.Up).Round(8m)
        );

    [Fact]
    public void Quotient_NoMode_IsUnreachable() =>
        Assert.Equal(
            "No rounding mode has the number 0.",
            Assert.Throws<UnreachableException>(() => Rounding.Quotient(1, 2, RoundingMode.None)).Message
        );

    [Theory]
    [InlineData("half-even to minor unit", null, null)]
    [InlineData("half-up to 2 digits", "0.01", 2)]
    [InlineData("half-down to 1 digit", "0.1", 1)]
    [InlineData("up to 0 digits", "1", 0)]
    [InlineData("down to 28 digits", "0.0000000000000000000000000001", 28)]
    [InlineData("ceiling to 0.05", "0.05", null)]
    [InlineData("floor to 100", "100", null)]
    [InlineData("floor to 12.5", "12.5", null)]
    public void Parse_Text_IsReadAndWrittenBack(string text, string? step, int? digits)
    {
        var rule = RoundingRule.Parse(text);

        Assert.Equal(text, rule.ToString());
        Assert.Equal(step is null ? null : decimal.Parse(step, CultureInfo.InvariantCulture), rule.Step);
        Assert.Equal(digits, rule.Digits);
    }

    [Theory]
    [InlineData("up to 0.01", "up to 2 digits")]
    [InlineData("up to 0.050", "up to 0.05")]
    [InlineData("up to 1", "up to 0 digits")]
    [InlineData("up to 1 digits", "up to 1 digit")]
    [InlineData("up to 2 digit", "up to 2 digits")]
    [InlineData("  up to 3 digits ", "up to 3 digits")]
    public void Parse_OtherTextOfTheSameRule_IsEqual(string text, string canonical)
    {
        var rule = RoundingRule.Parse(text);

        Assert.Equal(canonical, rule.ToString());
        Assert.Equal(RoundingRule.Parse(canonical), rule);
        Assert.Equal(Fingerprint.Of(RoundingRule.Parse(canonical)), Fingerprint.Of(rule));
    }

    [Theory]
    [InlineData("")]
    [InlineData("half-up")]
    [InlineData("to 2 digits")]
    [InlineData(" to 2 digits")]
    [InlineData("none to 2 digits")]
    [InlineData("Half-Up to 2 digits")]
    [InlineData("half-up to")]
    [InlineData("half-up to ")]
    [InlineData("half-up to  digits")]
    [InlineData("half-up to digits")]
    [InlineData("half-up to 29 digits")]
    [InlineData("half-up to -1 digits")]
    [InlineData("half-up to 2 places")]
    [InlineData("half-up to x digits")]
    [InlineData("half-up to 0")]
    [InlineData("half-up to 0.00")]
    [InlineData("half-up to -0.05")]
    [InlineData("half-up to minor units")]
    [InlineData("half-up to 1,5")]
    public void Parse_OtherText_Throws(string text)
    {
        Assert.False(RoundingRule.TryParse(text, out var rule));
        Assert.Null(rule);
        Assert.Equal(
            $"'{text}' is not a rounding rule; write it like 'half-even to minor unit', 'half-up to 2 digits' or 'ceiling to 0.05'.",
            Assert.Throws<FormatException>(() => RoundingRule.Parse(text)).Message
        );
    }

    [Fact]
    public void Parse_Null_Throws()
    {
        Assert.Equal("text", Assert.Throws<ArgumentNullException>(() => RoundingRule.Parse(null!)).ParamName);
        Assert.False(RoundingRule.TryParse(null, out _));
    }

    [Theory]
    [InlineData(RoundingMode.None)]
    [InlineData((RoundingMode)8)]
    [InlineData((RoundingMode)(-1))]
    public void Factories_NoSuchMode_Throw(RoundingMode mode)
    {
        Assert.Equal(
            "mode",
            Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.ToMinorUnit(mode)).ParamName
        );
        Assert.Equal(
            "mode",
            Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.ToDigits(2, mode)).ParamName
        );
        Assert.Equal("mode", Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.ToStep(1m, mode)).ParamName);
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(29)]
    public void ToDigits_OutsideTheRange_Throws(int digits) =>
        Assert.Equal(
            "digits",
            Assert.Throws<ArgumentOutOfRangeException>(() => RoundingRule.ToDigits(digits, RoundingMode.Up)).ParamName
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-5)]
    public void ToStep_NotAboveZero_Throws(int step)
    {
        var error = Assert.Throws<ArgumentException>(() => RoundingRule.ToStep(step, RoundingMode.Up));

        Assert.Equal("step", error.ParamName);
        Assert.Equal(
            string.Create(
                CultureInfo.InvariantCulture,
                $"A rounding step must be above zero, and {step} is not. (Parameter 'step')"
            ),
            error.Message
        );
    }

    [Fact]
    public void WriteTo_Null_Throws() =>
        Assert.Equal(
            "form",
            Assert
                .Throws<ArgumentNullException>(() => RoundingRule.ToMinorUnit(RoundingMode.Up).WriteTo(null!))
                .ParamName
        );

    [Fact]
    public void Parse_ReadsBackWhatToStringWrites() =>
        Law.Holds(
            Any.RoundingRules,
            rule =>
                RoundingRule.Parse(rule.ToString()) == rule
                && RoundingRule.Parse(HostileCulture.In(() => rule.ToString())) == rule
        );

    [Fact]
    public void Fingerprint_IsEqualExactlyWhenTheRuleIs() =>
        Law.Holds(
            Any.RoundingRules,
            Any.RoundingRules,
            (a, b) => (Fingerprint.Of(a) == Fingerprint.Of(b)) == (a == b) && Fingerprint.Of(a) == Fingerprint.Of(a)
        );

    [Fact]
    public void Fingerprint_KnowsStepAndMode()
    {
        RoundingRule[] rules =
        [
            RoundingRule.ToMinorUnit(RoundingMode.Up),
            RoundingRule.ToMinorUnit(RoundingMode.Down),
            RoundingRule.ToDigits(2, RoundingMode.Up),
            RoundingRule.ToDigits(2, RoundingMode.Down),
            RoundingRule.ToStep(0.05m, RoundingMode.Up),
        ];

        Assert.Equal(rules.Length, rules.Select(Fingerprint.Of).Distinct().Count());
    }

    // Works on the whole multiples below and above, at a common scale.
    private static decimal Naive(decimal value, decimal step, RoundingMode mode)
    {
        const int Scale = 10_000;
        var number = (BigInteger)(value * Scale);
        var size = (BigInteger)(step * Scale);
        var rest = ((number % size) + size) % size;
        var below = number - rest;
        var above = rest.IsZero ? below : below + size;
        var nearZero = number.Sign < 0 ? above : below;
        var farFromZero = number.Sign < 0 ? below : above;
        var toBelow = number - below;
        var toAbove = above - number;
        var chosen = mode switch
        {
            RoundingMode.Up => farFromZero,
            RoundingMode.Down => nearZero,
            RoundingMode.Ceiling => above,
            RoundingMode.Floor => below,
            _ when toBelow < toAbove => below,
            _ when toBelow > toAbove => above,
            RoundingMode.HalfUp => farFromZero,
            RoundingMode.HalfDown => nearZero,
            _ => (below / size).IsEven ? below : above,
        };
        return (decimal)chosen / Scale;
    }
}
