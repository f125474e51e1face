using System.Runtime.Intrinsics;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class LanesTests
{
    [Fact]
    public void Store_RowsOfAnyCount_WritesThemAndNothingElse()
    {
        var results = Vector512.Create(1.0, 2, 3, 4, 5, 6, 7, 8);
        for (var count = 0; count <= 17; count++)
        {
            var buffer = new double[24];
            for (var row = 0; row < count; row += Lanes.Count)
            {
                Lanes.Store(results, buffer.AsSpan(0, count), row);
            }

            Assert.Equal(Enumerable.Range(0, 24).Select(i => i < count ? 1.0 + (i % 8) : 0.0), buffer);
        }
    }

    [Fact]
    public void Keep_AnyCount_MakesTheRestZero_WhateverItIs()
    {
        var numbers = Vector512.Create(1.0, 2, 3, 4, 5, 6, 7, double.NaN);
        for (var count = 1; count <= 7; count++)
        {
            var kept = Lanes.Keep(numbers, count);

            Assert.Equal(
                Enumerable.Range(0, 8).Select(i => i < count ? i + 1.0 : 0.0),
                Enumerable.Range(0, 8).Select(i => kept[i])
            );
        }

        Assert.Equal(double.NaN, Lanes.Keep(numbers, 8)[7]);
    }

    [Fact]
    public void Sum_Lanes_AreAddedInTheirOrder() =>
        Assert.Equal(3, Lanes.Sum(Vector512.Create(1e16, -1e16, 1, 0, 0, 1, 0, 1)));

    [Fact]
    public void AllFinite_OneBadNumberAnywhere_IsFound()
    {
        for (var length = 0; length <= 33; length++)
        {
            var numbers = new double[length];
            Array.Fill(numbers, double.MaxValue);
            Assert.True(Lanes.AllFinite(numbers));
            for (var at = 0; at < length; at++)
            {
                foreach (var bad in (double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity])
                {
                    numbers[at] = bad;
                    Assert.False(Lanes.AllFinite(numbers));
                }

                numbers[at] = double.MinValue;
            }
        }
    }

    [Fact]
    public void LeastAndMost_EveryLane_IsLookedAt()
    {
        for (var lane = 0; lane < Lanes.Count; lane++)
        {
            Assert.Equal(-1.5, Lanes.Least(Vector512.Create(3.0).WithElement(lane, -1.5)));
            Assert.Equal(4.5, Lanes.Most(Vector512.Create(3.0).WithElement(lane, 4.5)));
        }
    }

    [Fact]
    public void LeastAndMost_TwoVectors_ChooseLaneByLane()
    {
        var a = Vector512.Create(1.0, 9, -3, 4, 0, 6, -7, 8);
        var b = Vector512.Create(2.0, 5, -4, 4, 1, -6, 7, -8);
        Assert.Equal(Vector512.Create(1.0, 5, -4, 4, 0, -6, -7, -8), Lanes.Least(a, b));
        Assert.Equal(Vector512.Create(2.0, 9, -3, 4, 1, 6, 7, 8), Lanes.Most(a, b));
    }
}
