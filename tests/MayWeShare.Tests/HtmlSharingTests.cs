using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Outsourcing.Samples.MayWeShare.Tests;

public sealed partial class HtmlSharingTests : OwnFiles
{
    [Theory]
    [InlineData("software")]
    [InlineData("customer-service")]
    [InlineData("marketing")]
    [InlineData("accounting")]
    public void Report_OfATemplate_ShowsEachPart(string template)
    {
        var page = Report("--template", template);

        Assert.All(
            (string[])
                [
                    "Flows",
                    "Holders not bound",
                    "What has to come back",
                    "Duties",
                    "What survives",
                    "Check-list",
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

    [Theory]
    [InlineData("wide")]
    [InlineData("narrow")]
    public void Picture_OfTheSoftwareTemplate_DrawsEachFlowByItsVerdict(string css)
    {
        var drawings = Drawings(Report(), css);

        // One of what the customer gives, and one of what the provider gives.
        Assert.Equal(2, drawings.Count);
        Assert.Equal(
            ["forbidden 4", "needs 3", "permitted 4"],
            drawings
                .SelectMany(own => own.Descendants("g"))
                .GroupBy(own => own.Attribute("class")!.Value, StringComparer.Ordinal)
                .Select(own => FormattableString.Invariant($"{own.Key} {own.Count()}"))
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(["Iva Marsh", "Quaycloud"], drawings.SelectMany(Unbound));
    }

    [Theory]
    [InlineData("software")]
    [InlineData("customer-service")]
    [InlineData("marketing")]
    [InlineData("accounting")]
    public void Picture_OfATemplate_StaysWithinItsEdges(string template)
    {
        var page = Report("--template", template);

        Assert.All(
            Drawings(page, "wide").Concat(Drawings(page, "narrow")),
            drawing =>
            {
                var edge = drawing.Attribute("viewBox")!.Value.Split(' ').Select(own => Number(own)).ToArray();
                Assert.All(
                    drawing.Elements("rect"),
                    box =>
                    {
                        Assert.InRange(Number(box, "x") + Number(box, "width"), 0, edge[2]);
                        Assert.InRange(Number(box, "y") + Number(box, "height"), 0, edge[3]);
                    }
                );
                Assert.All(drawing.Elements("text"), text => Assert.InRange(Number(text, "y"), 0, edge[3]));
            }
        );
    }

    [Fact]
    public void Picture_BoxesOfOneDrawing_DoNotOverlap() =>
        Assert.All(
            Drawings(Report(), "wide"),
            drawing =>
            {
                var boxes = drawing.Elements("rect").ToList();
                Assert.All(
                    boxes.SelectMany((one, i) => boxes.Skip(i + 1).Select(other => (one, other))),
                    pair =>
                        Assert.True(
                            Number(pair.one, "x") + Number(pair.one, "width") <= Number(pair.other, "x")
                                || Number(pair.other, "x") + Number(pair.other, "width") <= Number(pair.one, "x")
                                || Number(pair.one, "y") + Number(pair.one, "height") <= Number(pair.other, "y")
                                || Number(pair.other, "y") + Number(pair.other, "height") <= Number(pair.one, "y")
                        )
                );
            }
        );

    [Fact]
    public void Picture_LongChain_IsDrawnOnlyFromTopToBottom()
    {
        // Four steps on from the owner leave no room for words between the boxes.
        Write(
            "flows.json",
            Flows.Replace(
                "\"flows\": [",
                """
                "flows": [
                    { "item": "webshop source code", "from": "Iva Marsh", "to": "Quaycloud", "purpose": "load testing" },
                """,
                StringComparison.Ordinal
            )
        );

        var page = Report(Mine, "--flows", MyFlows);

        Assert.Single(Drawings(page, "wide"));
        Assert.Single(Drawings(page, "narrow always"));
    }

    [Fact]
    public void Report_OfNamesThatAreMarkup_IsText()
    {
        const string Name = "\"<script>alert(1)</script>\"";
        Write("mine.json", Software.Replace("\"TestWorks\"", Name, StringComparison.Ordinal));
        Write("flows.json", Flows.Replace("\"TestWorks\"", Name, StringComparison.Ordinal));

        var page = Report(Mine, "--flows", MyFlows);

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
        Write("flows.json", """{ "on": "2028-05-15", "items": [], "recipients": [], "flows": [] }""");

        var page = Report(Mine, "--flows", MyFlows);

        Assert.Contains("No clause of confidentiality is in force.", page, StringComparison.Ordinal);
        Assert.Contains("No flow is asked about.", page, StringComparison.Ordinal);
        Assert.Contains("Everybody who has something is bound.", page, StringComparison.Ordinal);
        Assert.Contains("Nothing has to come back.", page, StringComparison.Ordinal);
        Assert.Contains("Nothing is to be done.", page, StringComparison.Ordinal);
        Assert.Contains("Nothing stays confidential after the end.", page, StringComparison.Ordinal);
        Page.AssertWellFormed(page);
    }

    [Fact]
    public void Report_OfTheSameAgreement_IsTheSamePage() => Assert.Equal(Report(), Report());

    private static List<XElement> Drawings(string page, string css) =>
        [
            .. Pictures()
                .Matches(page)
                .Select(own => XElement.Parse(own.Value))
                .Where(own => string.Equals(own.Attribute("class")!.Value, css, StringComparison.Ordinal)),
        ];

    /// <summary>The names in boxes of those who are not bound; a name follows its box.</summary>
    private static IEnumerable<string> Unbound(XElement drawing) =>
        drawing
            .Elements("rect")
            .Where(own => string.Equals(own.Attribute("class")!.Value, "holder unbound", StringComparison.Ordinal))
            .Select(own => own.ElementsAfterSelf("text").First().Value);

    private static double Number(XElement element, string name) => Number(element.Attribute(name)!.Value);

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);

    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline, 60_000)]
    private static partial Regex Pictures();
}
