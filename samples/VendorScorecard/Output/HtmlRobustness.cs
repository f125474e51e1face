namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The part of the report on how firm the result is: missing values, weights, other methods.</summary>
internal static class HtmlRobustness
{
    public static void Write(HtmlWriter html, Sheet sheet)
    {
        var assessment = sheet.Assessment;
        if (assessment.HasGaps)
        {
            html.Element("section", () => Missing(html, assessment));
        }

        if (sheet.Firmness is null && (assessment.CanVary || assessment.HasGaps))
        {
            html.Element("section", () => Flips(html, assessment));
        }

        if (assessment.Comparison is { } comparison)
        {
            html.Element("section", () => Methods(html, assessment, comparison));
        }

        if (sheet.Firmness is { } firmness)
        {
            html.Element("section", () => HtmlFirmness.Write(html, assessment, firmness));
        }
    }

    private static void Missing(HtmlWriter html, Assessment assessment)
    {
        html.Element("h2", "What the missing values could change");
        html.List(
            Gaps.Cells(assessment.Scorecard)
                .Select(gap => $"Missing: {gap.Vendor}, {gap.Criterion.Name} ({Words.Possible(gap.Criterion)}).")
        );
        foreach (var sentence in Words.MissingVerdict(assessment))
        {
            html.Element("p", sentence);
        }

        if (assessment.Scenarios.Count < 2)
        {
            return;
        }

        html.Table(
            Words.MissingNote,
            Words.MissingHeadings(assessment),
            assessment.Standings.Select(standing => Words.MissingRow(assessment, standing)),
            2,
            3
        );
    }

    private static void Flips(HtmlWriter html, Assessment assessment)
    {
        html.Element("h2", "Which change of a weight gives another leader");
        KnownOnly(html, assessment);
        if (!assessment.CanVary)
        {
            return;
        }

        html.Element("p", Words.NearestFlip(assessment));
        List<WeightInterval> flips =
        [
            .. assessment.Flips.Where(flip => flip.IsKnown).Select(flip => WeightInterval.Of(flip.Value)),
        ];
        if (flips.Count == 0)
        {
            return;
        }

        HtmlIntervals.Write(html, flips);
        html.Element("p.sub", $"By {assessment.Additive}; the other weights keep their proportions.");
    }

    private static void Methods(HtmlWriter html, Assessment assessment, MethodComparison comparison)
    {
        html.Element("h2", "What other methods say");
        KnownOnly(html, assessment);
        html.Element("p", Words.Agreement(comparison));
        html.Table(
            "Who is first by each method",
            ["Method", "First"],
            comparison.Results.Select(result => (IReadOnlyList<string>)[result.Method.Name, Words.Says(result)])
        );
        html.Reasons(comparison.Results.Select(result => result.Disagreement).OfType<Explanation>());
        html.Element(
            "ul.sub",
            () =>
            {
                foreach (var sentence in Words.Glossary(assessment))
                {
                    html.Element("li", sentence);
                }
            }
        );
    }

    private static void KnownOnly(HtmlWriter html, Assessment assessment)
    {
        if (Words.KnownOnly(assessment) is { } whom)
        {
            html.Element("p.note", whom);
        }
    }
}
