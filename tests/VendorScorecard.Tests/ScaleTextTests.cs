namespace Outsourcing.Samples.VendorScorecard.Tests;

public sealed class ScaleTextTests
{
    [Theory]
    [InlineData("points 0-10", "points", 0, 10)]
    [InlineData("points 0 - 10", "points", 0, 10)]
    [InlineData("EUR a contact 4..9.5", "EUR a contact", 4, 9.5)]
    [InlineData("degrees -10 to 40", "degrees", -10, 40)]
    [InlineData("degrees -40--10", "degrees", -40, -10)]
    [InlineData("0-1", "", 0, 1)]
    [InlineData("ISO 27001 0–3", "ISO 27001", 0, 3)]
    public void Read_BoundsAtTheEnd_BecomeTheScale(string text, string unit, double low, double high)
    {
        var (readUnit, scale, error) = ScaleText.Read(text, NumberText.WithPoint);

        Assert.Equal((unit, Scale.Of(low, high), null), (readUnit ?? "", scale, error));
    }

    [Theory]
    [InlineData("EUR")]
    [InlineData("ISO-9001")]
    [InlineData("Level3-5")]
    [InlineData("24 7")]
    [InlineData("0-10 points")]
    public void Read_NoBoundsAtTheEnd_IsAUnit(string text) =>
        Assert.Equal((text, null, null), ScaleText.Read(text, NumberText.WithPoint));

    [Fact]
    public void Read_Empty_IsNothing() => Assert.Equal((null, null, null), ScaleText.Read("", NumberText.WithPoint));
}
