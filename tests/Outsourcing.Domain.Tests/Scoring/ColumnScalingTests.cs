using System.Runtime.Intrinsics;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class ColumnScalingTests
{
    private static readonly double[] Column = [4, 1, 2.5, 10, 0.75, 1e-3, 7.25, 3];

    public static TheoryData<Normalization> Normalizations => [.. Enum.GetValues<Normalization>()];

    [Theory]
    [MemberData(nameof(Normalizations))]
    public void Of_EightRows_HasTheBitsOfTheScalarForm(Normalization normalization)
    {
        foreach (var criterion in Criteria())
        {
            var scaling = ColumnScaling.Of(normalization, criterion, ColumnStatistics.Of(Column), 0.3);
            var lanes = ColumnScaling.Of(in scaling, Vector512.Create(Column));
            for (var row = 0; row < Column.Length; row++)
            {
                // The scalar form adds zero, which turns a minus zero into zero and leaves all else.
                Assert.Equal(
                    BitConverter.DoubleToInt64Bits(scaling.Of(Column[row])),
                    BitConverter.DoubleToInt64Bits(lanes[row] + 0.0)
                );
            }
        }
    }

    [Theory]
    [MemberData(nameof(Normalizations))]
    public void Of_OneRow_FollowsTheFormula(Normalization normalization)
    {
        foreach (var criterion in Criteria())
        {
            var scaling = ColumnScaling.Of(normalization, criterion, ColumnStatistics.Of(Column), 0.3);
            foreach (var x in Column)
            {
                Assert.Equal(
                    0.3 * Formula(normalization, criterion.Direction == Direction.Maximize, x),
                    scaling.Of(x),
                    1e-14
                );
            }
        }
    }

    [Fact]
    public void Of_ConstantColumnByMinMax_IsOne()
    {
        var scaling = ColumnScaling.Of(Normalization.MinMax, Criterion.Minimize("c"), ColumnStatistics.Of([3, 3]), 1);
        Assert.Equal(1.0, scaling.Of(3));
        Assert.Equal(Vector512<double>.One, ColumnScaling.Of(in scaling, Vector512.Create(3.0)));
    }

    private static Criterion[] Criteria() =>
        [Criterion.Maximize("b", scale: Scale.Of(0, 20)), Criterion.Minimize("c", scale: Scale.Of(0, 20))];

    private static double Formula(Normalization normalization, bool benefit, double x)
    {
        var (min, max, sum, norm) = (Column.Min(), Column.Max(), Column.Sum(), Math.Sqrt(Column.Sum(v => v * v)));
        return normalization switch
        {
            Normalization.None => x,
            Normalization.Linear => benefit ? x / max : min / x,
            Normalization.MinMax => (benefit ? x - min : max - x) / (max - min),
            Normalization.Max => benefit ? x / max : 1 - (x / max),
            Normalization.Sum => benefit ? x / sum : 1 / x / Column.Sum(v => 1 / v),
            Normalization.Vector => benefit ? x / norm : 1 - (x / norm),
            Normalization.SumPlain => x / sum,
            Normalization.VectorPlain => x / norm,
            Normalization.Bounds => (benefit ? x : 20 - x) / 20,
            _ => throw new ArgumentOutOfRangeException(nameof(normalization)),
        };
    }
}
