namespace Outsourcing.Samples.WhoOwnsWhat.Tests;

public sealed class HtmlOwnersTests : OwnAgreement
{
    [Theory]
    [InlineData("software")]
    [InlineData("marketing")]
    public void Report_OfATemplate_ShowsEachPart(string template)
    {
        var page = Report("--template", template);

        Assert.All(
            (string[])
                [
                    "Before paying",
                    "Over time",
                    "Who owns what",
                    "After the exit",
                    "Open source",
                    "Escrow",
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
    public void Timeline_OfAPaidPiece_ChangesColourOnTheDayOfThePayment()
    {
        var page = Report("--item", "shop core");

        Assert.Equal((1, 1), (Page.Count(page, "rect", "first"), Page.Count(page, "rect", "second")));
        Assert.Contains(
            "<title>shop core, 2026-04-24 to 2026-08-02: Larkfield Software</title>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<title>shop core, since 2026-08-03: Northquay Retail</title>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Timeline_OfJointWork_SharesTheBar()
    {
        var page = Report("--item", "tax tables");

        Assert.Equal((1, 1), (Page.Count(page, "rect", "first"), Page.Count(page, "rect", "second")));
        Assert.Equal(2, page.Split("height=\"9\"").Length - 1);
    }

    [Fact]
    public void Timeline_OfAGap_IsDrawnAsNotKnown() =>
        Assert.Equal(1, Page.Count(Report("--item", "product texts"), "rect", "unknown"));

    [Fact]
    public void Timeline_MarksWorkAssignmentsAndPayments()
    {
        var page = Report();

        Assert.Equal(
            (10, 1, 2),
            (
                Page.Count(page, "path", "contribution"),
                Page.Count(page, "path", "assignment"),
                Page.Count(page, "path", "payment")
            )
        );
    }

    [Fact]
    public void Timeline_OfATerminatedAgreement_ShowsTheExit()
    {
        Assert.Contains("<text class=\"exit\"", Report("--template", "marketing"), StringComparison.Ordinal);
        Assert.DoesNotContain("<text class=\"exit\"", Report(), StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfNamesThatAreMarkup_IsText()
    {
        Write(
            "mine.json",
            Software.Replace("\"fx module\"", "\"<script>alert(1)</script>\"", StringComparison.Ordinal)
        );

        var page = Report(Mine, "--on", "2028-05-15");

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Page.AssertWellFormed(page);
    }

    [Fact]
    public void Report_OfTheSameAgreement_IsTheSamePage() => Assert.Equal(Report(), Report());
}
