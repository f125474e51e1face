namespace Outsourcing.Samples.ContractTimeline.Tests;

public sealed class HtmlContractTests : OwnAgreement
{
    [Theory]
    [InlineData("software")]
    [InlineData("accounting")]
    [InlineData("marketing")]
    public void Report_OfATemplate_ShowsEachPart(string template)
    {
        var page = Report("--template", template);

        Assert.All(
            (string[])
                [
                    "Terms and decisions",
                    "Timeline",
                    "Overdue and late",
                    "Ways out",
                    "Powers",
                    "Responsibilities",
                    "Notes",
                    "Why",
                ],
            heading => Assert.Contains($"<h2>{heading}</h2>", page, StringComparison.Ordinal)
        );
        Page.AssertWellFormed(page);
    }

    [Fact]
    public void Report_NeedsNothingElse()
    {
        var page = Report();

        Page.AssertNeedsNothingElse(page);
    }

    [Fact]
    public void Timeline_OfTheSoftwareTemplate_DrawsTermsServicesAndMarks()
    {
        var page = Report();

        // The master agreement and the order run; the order has renewed; both renew unless somebody acts.
        Assert.Equal(
            (2, 1, 2, 4),
            (
                Page.Count(page, "rect", "initial"),
                Page.Count(page, "rect", "renewal"),
                Page.Count(page, "rect", "expected"),
                Page.Count(page, "rect", "service")
            )
        );
        Assert.Equal(
            (2, 2, 2),
            (
                Page.Count(page, "path", "amendment"),
                Page.Count(page, "path", "notice"),
                Page.Count(page, "path", "decision")
            )
        );
        Assert.Contains("<title>fx: 2026-02-01 to 2027-12-31, terminated</title>", page, StringComparison.Ordinal);
        Assert.Contains("<title>2028-07-31: last day to decide</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_PlacesAreShares()
    {
        var page = Report();

        // From the day of the signature, 2026-01-19, to the end of the term that may follow, 2030-01-31.
        var days = Period.DaysBetween(new LocalDate(2026, 1, 19), new LocalDate(2030, 1, 31));
        var x = HtmlWriter.Share(
            (double)Period.DaysBetween(new LocalDate(2026, 1, 19), new LocalDate(2028, 5, 15)) / days
        );
        Assert.Contains($"<line class=\"today\" x1=\"{x}\" x2=\"{x}\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfNamesThatAreMarkup_IsText()
    {
        Write("mine.json", Software.Replace("\"fx\"", "\"<script>alert(1)</script>\"", StringComparison.Ordinal));

        var page = Report(Mine, "--on", "2028-05-15");

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Page.AssertWellFormed(page);
    }

    [Fact]
    public void Report_OfHardlyAnything_IsWhole()
    {
        Write(
            "mine.json",
            """
            {
              "parties": [{ "name": "One", "role": "customer" }, { "name": "Other", "role": "provider" }],
              "documents": [{ "name": "MSA", "kind": "master-agreement" }],
              "clauses": []
            }
            """
        );

        var page = Report(Mine, "--on", "2028-05-15");

        Assert.Contains("No decision about a term is ahead.", page, StringComparison.Ordinal);
        Assert.Contains("No clause gives a term.", page, StringComparison.Ordinal);
        Page.AssertWellFormed(page);
    }

    [Fact]
    public void Report_OfTheSameAgreement_IsTheSamePage() => Assert.Equal(Report(), Report());
}
