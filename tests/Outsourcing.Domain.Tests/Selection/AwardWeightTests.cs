using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class AwardWeightTests
{
    [Theory]
    [InlineData("0.0000000000000000000000000001")]
    [InlineData("1000000")]
    public void Of_AtTheEnds_IsTaken(string weight) =>
        Assert.Equal(
            decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture),
            AwardWeight.Of(decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture)).High
        );

    [Theory]
    [InlineData("1000000.0000000000000000000001")]
    [InlineData("79228162514264337593543950335")]
    public void Between_BeyondTheMost_IsRefused(string weight)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() =>
            AwardWeight.Between(1, decimal.Parse(weight, System.Globalization.CultureInfo.InvariantCulture))
        );

        Assert.Equal("high", refusal.ParamName);
        Assert.StartsWith(
            $"A weight is at most 1000000, and {weight} is not.",
            refusal.Message,
            StringComparison.Ordinal
        );
    }
}
