namespace Outsourcing.Samples.VendorSelection.Tests;

public sealed class FiguresTests
{
    [Theory]
    [InlineData("35%", "35 %")]
    [InlineData("35 %", "35 %")]
    [InlineData("'0.5% below'", "'0.5 % below'")]
    [InlineData("a1%20b", "a1%20b")]
    [InlineData("999.00 EUR", "999.00 EUR")]
    [InlineData("1000.00 EUR", "1,000.00 EUR")]
    [InlineData("-1234567 JPY", "-1,234,567 JPY")]
    [InlineData("(2400000.00 EUR − 1850000.00 EUR)", "(2,400,000.00 EUR − 1,850,000.00 EUR)")]
    [InlineData("1,234.00 EUR", "1,234.00 EUR")]
    [InlineData("1850000 contacts, ISO 27001", "1850000 contacts, ISO 27001")]
    [InlineData("2025-09-08T07:00:00Z", "2025-09-08 07:00 UTC")]
    [InlineData("2025-09-08T07:00:01.5Z", "2025-09-08 07:00:01.5 UTC")]
    [InlineData("2026-03-05T09:12:00Z/2026-03-05T09:36:00Z.", "2026-03-05 09:12 to 2026-03-05 09:36 UTC.")]
    [InlineData("'2026-03-05T09:12:00Z' is no day", "'2026-03-05T09:12:00Z' is no day")]
    public void Shown_Text_HasOneForm(string text, string shown)
    {
        Assert.Equal(shown, Figures.Shown(text));
        Assert.Equal(shown, Figures.Shown(shown));
    }

    [Theory]
    [InlineData("5% of 1000 EUR in 20 s", "5\u00a0% of 1,000\u00a0EUR in 20\u00a0s")]
    [InlineData("MSA § 14.5 on 2026-07-30 MSA", "MSA\u00a0§\u00a014.5 on 2026-07-30 MSA")]
    public void Unbroken_Text_KeepsUnitsAndSections(string text, string shown) =>
        Assert.Equal(shown, Figures.Unbroken(text));
}
