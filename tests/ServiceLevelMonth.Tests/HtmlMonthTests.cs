using System.Text.RegularExpressions;

namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

public sealed partial class HtmlMonthTests : SmallMonth
{
    private const string Question = "outage:2026-03-14T02:00/04:30";

    [Fact]
    public void Report_OfAMonth_ShowsEachPart()
    {
        var page = Report(Month, "--what-if", Question);

        Assert.All(
            (string[])
                [
                    "Service levels",
                    "Credits",
                    "Charge and invoice",
                    "Scorecard of the quarter",
                    "Trend",
                    "Share within target",
                    "Telephony",
                    $"What if {Question}",
                    "Why the levels stand so",
                    "Why the credit is as it is",
                    "What was read",
                ],
            heading => Assert.Contains($"<h2>{heading}</h2>", page, StringComparison.Ordinal)
        );
        Page.AssertWellFormed(page);
        Assert.Equal(31, Days().Count(page));
        Assert.Contains(
            "title=\"2026-03-10 11:00 +01:00 to 2026-03-10 12:00 +01:00\"",
            page.Replace("&#x2B;", "+", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
        Assert.Contains("overspent by 34.8 %", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfATemplate_DrawsCreditScorecardAndTrend()
    {
        var path = At("report.html");
        foreach (
            var (name, charts, dots, signals) in new[] { ("customer-service", 6, 90, 6), ("accounting", 4, 60, 2) }
        )
        {
            var run = Run.Of("--template", name, "--report", path, "--what-if", "at-risk=1 %");
            var page = File.ReadAllText(path);

            Assert.Equal((0, ""), (run.Code, run.Error));
            Page.AssertWellFormed(page);
            Assert.Equal(charts, Count(page, "<div class=\"chart\">"));
            Assert.Equal(dots, Count(page, "<span class=\"dot"));
            Assert.Equal(signals, Count(page, "<span class=\"dot signal"));
            Assert.All(
                (string[])
                    [
                        "Raw credits",
                        "One credit for one cause",
                        "Misses in a row",
                        "Cap",
                        "Credit",
                        "Earned back",
                        "Net",
                    ],
                step => Assert.Contains($"<span class=\"name\">{step}</span>", page, StringComparison.Ordinal)
            );
            Assert.All(
                (string[])["Both sides", "Provider", "Customer"],
                side => Assert.Contains($"<span class=\"name\">{side}</span>", page, StringComparison.Ordinal)
            );
            Assert.DoesNotContain("NaN", page, StringComparison.Ordinal);
            Assert.Equal(
                string.Equals(name, "accounting", StringComparison.Ordinal) ? 0 : 1,
                Count(page, "<h2>Telephony</h2>")
            );
        }
    }

    /// <summary>A step of the waterfall begins where the one before ended.</summary>
    [Fact]
    public void Report_Waterfall_HasBarsInProportion()
    {
        var path = At("report.html");
        Run.Of("--report", path);
        var page = File.ReadAllText(path);

        // 59,040 raw; 29,520 for one cause; doubled; capped at 49,200.
        Assert.Contains("<rect class=\"total\" x=\"0%\" width=\"100%\"", page, StringComparison.Ordinal);
        Assert.Contains("<rect class=\"less\" x=\"50%\" width=\"50%\"", page, StringComparison.Ordinal);
        Assert.Contains("<rect class=\"more\" x=\"50%\" width=\"50%\"", page, StringComparison.Ordinal);
        Assert.Contains("<rect class=\"less\" x=\"83.33%\" width=\"16.67%\"", page, StringComparison.Ordinal);
        Assert.Contains("<rect class=\"total\" x=\"0%\" width=\"83.33%\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_NeedsNothingElse()
    {
        var page = Report(Month);

        Page.AssertNeedsNothingElse(page);
    }

    [Fact]
    public void Report_OfNamesThatAreMarkup_IsText()
    {
        Write(
            "exclusions.csv",
            Exclusions
                + "<script>alert(1)</script>,customer-caused,disputed,2026-03-10T10:00Z,2026-03-10T10:30Z,,2026-03-10T12:00Z,<img src=x>\n"
        );
        Write(
            "answers.csv",
            Answers + "A1,<b>now</b>,4\n\"<i \"\"x\"\" onclick='y'>\",2026-03-06T10:00:00Z,\"\"\"><u>\"\n"
        );
        Write("mails.csv", Mails + "<em>,2026-03-02T09:00:00Z,2026-03-30T11:00:00Z\n");

        var page = Report(Month);

        Assert.Contains("&lt;script&gt;alert(1)&lt;/script&gt;", page, StringComparison.Ordinal);
        Assert.Contains("&lt;b&gt;now&lt;/b&gt;", page, StringComparison.Ordinal);
        Assert.Contains("&lt;em&gt;", page, StringComparison.Ordinal);
        Assert.All(
            (string[])["<script", "<img", "<b>", "<i ", "<u>", "<em>"],
            tag => Assert.DoesNotContain(tag, page, StringComparison.OrdinalIgnoreCase)
        );
        Page.AssertWellFormed(page);
    }

    [Fact]
    public void Report_OfBadRows_ListsThemWithTheirPlaces()
    {
        Write("answers.csv", Answers + "A1,soon,4\n");
        File.Delete(At("mails.csv"));

        var page = Report(Month);

        Assert.Contains(
            "<p class=\"note\">answers.csv: 1 row, 1 of them left out.</p>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "<p class=\"note\">mails.csv: not there, so nothing was reported.</p>",
            page,
            StringComparison.Ordinal
        );
        Assert.Contains("<caption>Rows of answers.csv that were left out</caption>", page, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">2</th>\n<td data-label=\"Column\">at</td>", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfHardlyAnything_IsWhole()
    {
        Write("contacts.csv", Contacts);
        foreach (var name in Files.Keys.Where(name => name is not "contacts.csv"))
        {
            File.Delete(At(name));
        }

        var page = Report(Month, "--what-if", Question);

        Page.AssertWellFormed(page);
        // Unknown outages are not "none".
        Assert.Contains(
            "The outages were not reported, so there is no timeline and no error budget to show.",
            page,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("Outages: none", page, StringComparison.Ordinal);
    }

    [Fact]
    public void Report_OfTheSameMonth_IsTheSamePage() => Assert.Equal(Report(Month), Report(Month));

    private static int Count(string page, string part) => page.Split(part).Length - 1;

    [GeneratedRegex("<div class=\"day\"", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Days();
}
