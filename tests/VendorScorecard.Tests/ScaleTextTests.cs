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
    [InlineData("points (0-10)", "points", 0, 10)]
    [InlineData("(0-10)", "", 0, 10)]
    [InlineData("EUR 300-600 incl. VAT", "EUR incl. VAT", 300, 600)]
    [InlineData("points 0-10 (higher better)", "points (higher better)", 0, 10)]
    [InlineData("points 0-10, higher better", "points, higher better", 0, 10)]
    [InlineData("0-10 points", "points", 0, 10)]
    [InlineData("EUR of 2024-2026 0-50", "EUR of 2024-2026", 0, 50)]
    public void Read_Bounds_BecomeTheScale(string text, string unit, double low, double high)
    {
        var (readUnit, scale, error) = ScaleText.Read(text, NumberText.WithPoint);

        Assert.Equal((unit, Scale.Of(low, high), null), (readUnit ?? "", scale, error));
    }

    [Theory]
    [InlineData("EUR")]
    [InlineData("ISO-9001")]
    [InlineData("Level3-5")]
    [InlineData("24 7")]
    [InlineData("0-10points")]
    [InlineData("ISO 27001/1")]
    public void Read_NoBounds_IsAUnit(string text) =>
        Assert.Equal((text, null, null), ScaleText.Read(text, NumberText.WithPoint));

    [Fact]
    public void Read_Empty_IsNothing() => Assert.Equal((null, null, null), ScaleText.Read("", NumberText.WithPoint));
}
