using System.Text.Json.Nodes;

namespace Outsourcing.Samples.VendorSelection.Tests;

public sealed class HtmlSelectionTests : OwnSelection
{
    private static readonly string[] Sections =
    [
        "Ranking",
        "Stages",
        "Points by criterion",
        "Evaluators",
        "Price",
        "How firm is it?",
        "Record",
        "Notes",
        "Why",
    ];

    [Theory]
    [InlineData("accounting")]
    [InlineData("customer-service")]
    [InlineData("marketing")]
    [InlineData("software")]
    public void Report_OfATemplate_ShowsEachPart(string template)
    {
        var page = Report("--template", template);

        Assert.Equal(Sections, Page.Headings(page));
        Page.AssertWellFormed(page);
        Page.AssertNeedsNothingElse(page);
    }

    [Fact]
    public void Report_OfWhatWasAskedFor_ShowsIt()
    {
        var page = Report("--compare", "Halden Care", "Solvane Contact", "--letter", "Solvane Contact", "--rehearse");

        Assert.Equal(
            [
                "Letter",
                "Halden Care against Solvane Contact",
                .. Sections[..6],
                "Rehearsal on made-up bids",
                .. Sections[6..],
            ],
            Page.Headings(page)
        );
        Assert.Contains("<h3>To Solvane Contact</h3>", page, StringComparison.Ordinal);
        Assert.Contains(
            "<td class=\"number\" data-label=\"Difference\">&#x2B;5.77</td>",
            page,
            StringComparison.Ordinal
        );
        Page.AssertWellFormed(page);
    }

    [Fact]
    public void Verdict_NamesTheBidderAndTheEndOfTheStandstill()
    {
        var page = Report();

        Assert.Contains(
            "<p class=\"verdict\">Halden Care is recommended for the award.</p>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("before the end of <span class=\"whole\">2024-11-04</span>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Verdict_OfAnOpenAward_SaysWhatItWaitsFor()
    {
        var page = Report("--template", "accounting");

        Assert.Contains("<p class=\"verdict\">Nobody can be recommended yet.</p>", page, StringComparison.Ordinal);
        Assert.Contains("<p>It waits for:</p>", page, StringComparison.Ordinal);
        Assert.Contains("<li>Finmere BPO, SOC 1 type II: ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Ranking_StacksWhatEachCriterionAdds()
    {
        var page = Report();

        // 24 + 7.5 + 12 + 8 + 28.44 = 79.94 of 100 points.
        Assert.Contains(
            Bar(("part-1", "24"), ("part-2", "7.5"), ("part-3", "12"), ("part-4", "8"), ("part-5", "28.44")),
            page,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Ranking_OfAMissingFact_ShowsWhatIsOpen()
    {
        var page = Report();

        // Quillmark says nothing of culture: 0 to 10 points.
        Assert.Contains(
            Bar(("part-1", "19"), ("part-2", "6.67"), ("part-3", "10.5"), ("part-5", "26.76"), ("open", "10")),
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<span class=\"figure\">62.93 to 72.93 points, 6.80&#xA0;EUR</span>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<span class=\"value\">of 10. Not answered: ", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Ranking_OfAnOrderOfImportance_HasNoBars()
    {
        var rules = JsonNode.Parse(Rules)!.AsObject();
        rules.Remove("threshold");
        foreach (var (i, criterion) in rules["criteria"]!.AsArray().Index())
        {
            criterion!["weight"] = new JsonObject { ["importance"] = i + 1 };
        }

        Write("tender.json", rules.ToJsonString());

        var page = Report(At("tender.json"), At("dossier.json"), "--on", "2025-11-24");

        Assert.Contains("<span class=\"figure\">1,850,000.00&#xA0;EUR</span>", page, StringComparison.Ordinal);
        Assert.Contains("their points do not sum to a total.", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<span class=\"key part-1\">", page, StringComparison.Ordinal);
        Page.AssertWellFormed(page);
    }

    [Fact]
    public void Stages_OfABidThatIsOut_KeepItsEnvelopeClosed()
    {
        var page = Report();

        Assert.Contains("<span class=\"sign bad\">out</span>", page, StringComparison.Ordinal);
        Assert.Contains("<span class=\"sign none\">not reached</span>", page, StringComparison.Ordinal);
        Assert.Contains("<td class=\"number\" data-label=\"Offered\">not opened</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Price_OfABidThatIsOutForIt_WasSeen()
    {
        var page = Report("--template", "software");

        Assert.Contains(
            "<th scope=\"row\">Corvane Labs</th>\n<td class=\"number\" data-label=\"Offered\">1,240,000.00&#xA0;EUR</td>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<th scope=\"row\">Tallis Code</th>\n<td class=\"number\" data-label=\"Offered\">not opened</td>",
            page,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("accounting", true)]
    [InlineData("customer-service", true)]
    [InlineData("marketing", false)]
    [InlineData("software", false)]
    public void Price_OfARelativeFormula_WarnsOfIt(string template, bool isRelative) =>
        Assert.Equal(
            isRelative,
            Report("--template", template).Contains("<p class=\"note\">Warning: By &#x27;", StringComparison.Ordinal)
        );

    [Fact]
    public void Firmness_ShowsThePriceWeightAndTheRanks()
    {
        var page = Report();

        Assert.Contains("<span class=\"now\" style=\"left:35%\"></span>", page, StringComparison.Ordinal);
        Assert.Contains("<td data-label=\"Below that\">Osterby Connect</td>", page, StringComparison.Ordinal);
        Assert.Contains("Any weights: how often each bid takes each rank", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Grades_ThatDoNotCount_AreInBrackets()
    {
        var page = Report();

        Assert.Contains("data-label=\"Chloé Marchand\">3</td>", page, StringComparison.Ordinal);
        Assert.Matches("data-label=\"Didier Faure\">\\([0-9.]+\\)</td>", page);
    }

    [Fact]
    public void Report_OfNamesThatAreMarkup_IsText()
    {
        const string Evil = "<script>alert(1)</script> & '[red]";
        Write("tender.json", Rules.Replace("\"cooperation\"", $"\"{Evil}\"", StringComparison.Ordinal));
        Write(
            "dossier.json",
            Bids.Replace("\"cooperation\"", $"\"{Evil}\"", StringComparison.Ordinal)
                .Replace("\"Osmund Digital\"", "\"<img src=x>\"", StringComparison.Ordinal)
                .Replace("\"Mara Vogt\"", "\"<b>Mara\"", StringComparison.Ordinal)
        );

        var page = Report(At("tender.json"), At("dossier.json"), "--on", "2025-11-24");

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &#x27;[red]", page, StringComparison.Ordinal);
        Assert.Contains("&lt;img src=x&gt;", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;Mara", page, StringComparison.Ordinal);
        Assert.DoesNotContain("<script", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<img", page, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("<b>", page, StringComparison.OrdinalIgnoreCase);
        Page.AssertWellFormed(page);
    }

    [Fact]
    public void Report_OfTheSameFiles_IsTheSamePage() => Assert.Equal(Report(), Report());

    private static string Bar(params (string Css, string Percent)[] parts) =>
        string.Concat(parts.Select(part => $"<span class=\"{part.Css}\" style=\"width:{part.Percent}%\"></span>\n"))
        + "</span>";
}
