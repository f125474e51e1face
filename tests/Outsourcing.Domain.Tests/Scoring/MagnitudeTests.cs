using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class MagnitudeTests
{
    [Theory]
    [InlineData(1, 1e-12, true)]
    [InlineData(1, -1e-12, true)]
    [InlineData(1, 1.01e-12, false)]
    [InlineData(1000, 0.99e-9, true)]
    [InlineData(1000, 1.01e-9, false)]
    [InlineData(double.PositiveInfinity, 1e-12, false)]
    [InlineData(1, double.NaN, false)]
    public void ClearRounding_AllWithinATrillionthOfTheSize_AreZero(double size, double largest, bool cleared)
    {
        double[] differences = [1e-13, largest];

        Magnitude.ClearRounding(differences, size);

        Assert.Equal(cleared ? [0, 0] : [1e-13, largest], differences);
    }
}
