using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class ValueFunctionTests
{
    /// <summary>ρ with which exp(−1/ρ) = 1/4, so that halfway is worth (1 − ½) / (1 − ¼) = ⅔.</summary>
    private const double QuarterRho = 0.72134752044448169;

    public static TheoryData<ValueFunction, double, double> Worths =>
        new()
        {
            { ValueFunction.PiecewiseLinear(new(0, 0), new(4, 0.6), new(10, 1)), 0, 0 },
            { ValueFunction.PiecewiseLinear(new(0, 0), new(4, 0.6), new(10, 1)), 1, 0.15 },
            { ValueFunction.PiecewiseLinear(new(0, 0), new(4, 0.6), new(10, 1)), 4, 0.6 },
            { ValueFunction.PiecewiseLinear(new(0, 0), new(4, 0.6), new(10, 1)), 7, 0.8 },
            { ValueFunction.PiecewiseLinear(new(0, 0), new(4, 0.6), new(10, 1)), 10, 1 },
            { ValueFunction.PiecewiseLinear(new(10, 1), new(0, 0)), 2.5, 0.25 },
            { ValueFunction.PiecewiseLinear(new(-2, 1), new(2, 0)), -1, 0.75 },
            { ValueFunction.PiecewiseLinear(new(18, 0), new(21, 1), new(30, 0.1)), 20.25, 0.75 },
            { ValueFunction.PiecewiseLinear(new(18, 0), new(21, 1), new(30, 0.1)), 24, 0.7 },
            { ValueFunction.PiecewiseLinear(new(0, 0.5), new(1, 0.5)), 0.3, 0.5 },
            { ValueFunction.Exponential(0, 1, QuarterRho), 0, 0 },
            { ValueFunction.Exponential(0, 1, QuarterRho), 0.5, 2 / 3.0 },
            { ValueFunction.Exponential(0, 1, QuarterRho), 1, 1 },
            { ValueFunction.Exponential(0, 1, -QuarterRho), 0.5, 1 / 3.0 },
            { ValueFunction.Exponential(500, 300, 200 * QuarterRho), 400, 2 / 3.0 },
            { ValueFunction.Exponential(500, 300, 200 * QuarterRho), 500, 0 },
            { ValueFunction.Exponential(500, 300, 200 * QuarterRho), 300, 1 },
            { ValueFunction.Exponential(0, 1, 1e9), 0.25, 0.25000000009375 },
            { ValueFunction.Exponential(0, 1, 0.002), 0.5, 1 },
            { ValueFunction.Exponential(0, 1, -0.002), 0.5, 0 },
            { ValueFunction.Discrete(new(1, 0), new(2, 0.7), new(3, 1)), 2, 0.7 },
            { ValueFunction.Discrete(new ValuePoint(1, 0.3)), 1, 0.3 },
        };

    public static TheoryData<ValueFunction, double> Beyond =>
        new()
        {
            { ValueFunction.PiecewiseLinear(new(0, 0), new(10, 1)), -double.Epsilon },
            { ValueFunction.PiecewiseLinear(new(0, 0), new(10, 1)), Math.BitIncrement(10.0) },
            { ValueFunction.Exponential(0, 1, 2), -double.Epsilon },
            { ValueFunction.Exponential(1, 0, 2), Math.BitIncrement(1.0) },
            { ValueFunction.Discrete(new(1, 0), new(3, 1)), 2 },
            { ValueFunction.Discrete(new(1, 0), new(3, 1)), Math.BitIncrement(3.0) },
            { ValueFunction.PiecewiseLinear(new(0, 0), new(10, 1)), double.NaN },
            { ValueFunction.Exponential(0, 1, 2), double.NaN },
            { ValueFunction.Discrete(new(1, 0), new(3, 1)), double.NaN },
        };

    [Theory]
    [MemberData(nameof(Worths))]
    public void Of_CoveredValue_IsItsWorth(ValueFunction function, double value, double worth)
    {
        Assert.True(function.Covers(value));
        Assert.Equal(worth, function.Of(value), 12);
    }

    [Theory]
    [MemberData(nameof(Beyond))]
    public void Of_ValueThatIsNotCovered_Throws(ValueFunction function, double value)
    {
        Assert.False(function.Covers(value));
        Assert.Equal("value", Assert.Throws<ArgumentOutOfRangeException>(() => function.Of(value)).ParamName);
    }

    [Fact]
    public void Of_ValueThatIsNotCovered_SaysWhatIs()
    {
        static string Message(ValueFunction function) =>
            Assert.Throws<ArgumentOutOfRangeException>(() => function.Of(5)).Message;

        Assert.StartsWith(
            "The value is 5, and the value function goes from 0 to 4.",
            Message(ValueFunction.PiecewiseLinear(new(0, 0), new(4, 1))),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The value is 5, and the value function goes from 300 to 500.",
            Message(ValueFunction.Exponential(500, 300, 100)),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "The value is 5, and the value function lists 1, 2 and 3.",
            Message(ValueFunction.Discrete(new(1, 0), new(2, 0.7), new(3, 1))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_EveryPoint_IsExactlyItsWorth()
    {
        var random = new Numbers(3);
        for (var round = 0; round < 200; round++)
        {
            ValuePoint[] points =
            [
                .. Enumerable.Range(0, 7).Select(k => new ValuePoint((k * 200) + random.Score(), random.Unit())),
            ];
            Assert.All(
                points,
                point =>
                {
                    Assert.Equal(point.Worth, ValueFunction.PiecewiseLinear(points).Of(point.Value));
                    Assert.Equal(point.Worth, ValueFunction.Discrete(points).Of(point.Value));
                }
            );
        }
    }

    [Fact]
    public void Of_AnyCurve_StaysBetween0And1AndRises()
    {
        var random = new Numbers(4);
        for (var round = 0; round < 500; round++)
        {
            var best = 1 + random.Unit();
            var function = ValueFunction.Exponential(
                1,
                best,
                (best - 1) * Math.ScaleB(round % 2 == 0 ? 1 : -1, (round % 30) - 8)
            );
            var last = 0.0;
            for (var step = 0; step <= 50; step++)
            {
                var worth = function.Of(step == 50 ? best : 1 + ((best - 1) * step / 50));
                Assert.InRange(worth, last - 1e-15, 1);
                last = worth;
            }

            Assert.Equal(1, last);
        }
    }

    [Theory]
    [InlineData(new double[] { 0 }, "The value function needs 2 or more points and has 1.")]
    [InlineData(new double[] { 1, 1 }, "The values 1 and 1 are one value, but for rounding.")]
    [InlineData(
        new double[] { 1.0000000000000002, 0, 1 },
        "The values 1 and 1.0000000000000002 are one value, but for rounding."
    )]
    [InlineData(new double[] { 0, 1e-151 }, "The values 0 and 1E-151 are one value, but for rounding.")]
    public void PiecewiseLinear_PointsThatDoNotFit_Throws(double[] values, string message)
    {
        var refusal = Assert.Throws<ArgumentException>(() =>
            ValueFunction.PiecewiseLinear(values.Select(value => new ValuePoint(value, 0.5)))
        );

        Assert.Equal("points", refusal.ParamName);
        Assert.StartsWith(message, refusal.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, 1.0000000000000002, "worth")]
    [InlineData(0, -double.Epsilon, "worth")]
    [InlineData(0, double.NaN, "worth")]
    [InlineData(1.1e150, 1, "value")]
    [InlineData(-1.1e150, 1, "value")]
    [InlineData(double.NaN, 1, "value")]
    public void ValuePoint_NumberOutOfRange_Throws(double value, double worth, string parameter) =>
        Assert.Equal(parameter, Assert.ThrowsAny<ArgumentException>(() => new ValuePoint(value, worth)).ParamName);

    [Fact]
    public void Discrete_PointsThatDoNotFit_Throws()
    {
        Assert.Equal("points", Assert.Throws<ArgumentException>(() => ValueFunction.Discrete()).ParamName);
        Assert.Equal(
            "points",
            Assert.Throws<ArgumentException>(() => ValueFunction.Discrete(new(1, 0), new(1, 1))).ParamName
        );
    }

    [Theory]
    [InlineData(1, 1, 1, "best")]
    [InlineData(1, 1.0000000000000002, 1, "best")]
    [InlineData(0, 1e151, 1, "best")]
    [InlineData(double.NaN, 1, 1, "worst")]
    [InlineData(0, double.PositiveInfinity, 1, "best")]
    [InlineData(0, 1, 0, "rho")]
    [InlineData(0, 1, 0.0019, "rho")]
    [InlineData(0, 1, -0.0019, "rho")]
    [InlineData(0, 1, 1.1e9, "rho")]
    [InlineData(0, 1, double.NaN, "rho")]
    public void Exponential_NumbersThatDoNotFit_Throws(double worst, double best, double rho, string parameter) =>
        Assert.Equal(
            parameter,
            Assert.ThrowsAny<ArgumentException>(() => ValueFunction.Exponential(worst, best, rho)).ParamName
        );

    [Fact]
    public void Exponential_NumbersThatDoNotFit_SaysWhich()
    {
        Assert.Equal(
            "The worst value is 1.5 and the best 1.5: they must differ, and be numbers that can be computed with. (Parameter 'best')",
            Assert.Throws<ArgumentException>(() => ValueFunction.Exponential(1.5, 1.5, 1)).Message
        );
        Assert.Equal(
            "ρ is 0.0019; its size must be from a 500th of the distance between the ends to 1e9 times that distance. (Parameter 'rho')",
            Assert.Throws<ArgumentOutOfRangeException>(() => ValueFunction.Exponential(0, 1, 0.0019)).Message
        );
    }

    [Fact]
    public void Points_TheSmallestDistanceApart_AreTwo()
    {
        Assert.Equal(2, ValueFunction.PiecewiseLinear(new(0, 0), new(1e-150, 1)).Points.Count);
        Assert.Throws<ArgumentException>(() => ValueFunction.PiecewiseLinear(new(0, 0), new(0.9e-150, 1)));
    }

    [Fact]
    public void Points_InAnyOrder_AreEqualAndRise()
    {
        var function = ValueFunction.PiecewiseLinear(new(10, 1), new(0, 0), new(4, 0.6));

        Assert.Equal([new(0, 0), new(4, 0.6), new(10, 1)], function.Points);
        Assert.Equal(ValueFunction.PiecewiseLinear(new(0, 0), new(4, 0.6), new(10, 1)), function);
        Assert.Equal(ValueFunction.Discrete(new(2, 0), new(1, 1)), ValueFunction.Discrete(new(1, 1), new(2, 0)));
        Assert.NotEqual(ValueFunction.PiecewiseLinear(new(0, 0), new(4, 0.5), new(10, 1)), function);
        Assert.NotEqual(ValueFunction.Discrete(new(2, 0), new(1, 1)), ValueFunction.Discrete(new(1, 1), new(2, 0.5)));
        Assert.NotEqual<ValueFunction>(
            ValueFunction.PiecewiseLinear(new(1, 1), new(2, 0)),
            ValueFunction.Discrete(new(1, 1), new(2, 0))
        );
    }

    [Fact]
    public void ToString_ShowsKindAndContent()
    {
        Assert.Equal(
            "piecewise linear (0: 0, 3: 0.5, 10: 1)",
            ValueFunction.PiecewiseLinear(new(0, 0), new(3, 0.5), new(10, 1)).ToString()
        );
        Assert.Equal("exponential (500: 0, 300: 1, ρ = 100)", ValueFunction.Exponential(500, 300, 100).ToString());
        Assert.Equal("discrete (1: 0, 2: 0.7)", ValueFunction.Discrete(new(1, 0), new(2, 0.7)).ToString());
    }
}
