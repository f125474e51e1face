namespace Outsourcing.Samples.VendorScorecard.Tests;

public sealed class HtmlReportTests : OwnFolder
{
    private const string Evil =
        "criterion,weight,direction,scale,<script>alert(1)</script>,\"&\"\"'<b>\",[red]x[/]\n"
        + "\"<img src=x onerror=alert(1)>\",60,max,\"\"\"><i> 0-10\",5,6,7\nprice,40,min,EUR,5,4,3\n";

    [Fact]
    public void Of_NamesThatAreMarkup_AreText()
    {
        var page = Report(
            Write("evil.csv", Evil),
            "--what-if",
            "weight <img src=x onerror=alert(1)>=50",
            "--compare",
            "[red]x[/]",
            "&\"'<b>"
        );

        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<i>", page, StringComparison.OrdinalIgnoreCase);
        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("&amp;&quot;&#x27;&lt;b&gt;", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_AnyScorecard_NeedsNothingFromOutside() => Page.AssertNeedsNothingElse(Report());

    [Theory]
    [InlineData()]
    [InlineData("--method", "vikor")]
    [InlineData("--method", "weighted-product")]
    [InlineData("--what-if", "weight price=50", "--compare", "Halden Care", "Lumera Voice")]
    public void Of_AnyRequest_ClosesEveryElementInOrder(params string[] arguments) =>
        Page.AssertWellFormed(Report(arguments));

    [Fact]
    public void Of_Example_HasItsSections()
    {
        var page = Report();

        Assert.Contains("<title>Vendor scorecard: Customer service example</title>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<p class=\"verdict\">The missing values leave the lead open: Halden Care and Quillmark Services are not ruled out.</p>",
            page,
            StringComparison.Ordinal
        );
        Assert.Equal(
            [
                "Ranking, by the score that is certain",
                "Contributions",
                "What the missing values could change",
                "Which change of a weight gives another leader",
                "What other methods say",
                "Inputs",
                "Rules and sources",
            ],
            Page.Headings(page)
        );
        Assert.Contains(Fingerprint.Of(ScorecardFile.Example().Scorecard!).Text, page, StringComparison.Ordinal);
        Assert.Contains("Fishburn 1967", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_CellsOfATable_NameTheirColumnForNarrowScreens()
    {
        var page = Report();

        Assert.Contains("<td data-label=\"Lead\">not ruled out</td>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\" data-label=\"price\">6.4</td>", page, StringComparison.Ordinal);
        Assert.Contains("content: attr(data-label)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_NumberedColumns_AreLabelledByName()
    {
        var rows = string.Join(
            '\n',
            Enumerable.Range(1, 10).Select(i => Wording.Invariant($"c{i};10;max;points 0-10;{i};5"))
        );
        var page = Report(Write("wide.csv", $"criterion;weight;direction;scale;A;B\n{rows}\n"));

        Assert.Contains("<th class=\"number\" scope=\"col\">10</th>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\" data-label=\"c10\">10</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_MethodsAndScalings_AreExplained()
    {
        var page = Report();

        Assert.All(
            new[]
            {
                "Weighted sum: ",
                "Weighted product: ",
                "TOPSIS: ",
                "VIKOR: ",
                "Bounds: ",
                "MinMax: ",
                "Linear: ",
                "Vector: ",
            },
            word => Assert.Contains(word, page, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Of_OpenRank_IsOneWord() =>
        Assert.Contains("<span class=\"rank\">Rank 1–4</span>", Report(), StringComparison.Ordinal);

    [Fact]
    public void Of_SameRequest_IsTheSamePage() => Assert.Equal(Report(), Report());
}
