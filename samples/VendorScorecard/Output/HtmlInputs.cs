namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The part of the report that lets a reader check it: the inputs with their fingerprint, the rules and their sources.</summary>
internal static class HtmlInputs
{
    /// <summary>A table of more columns than this does not fit a sheet of paper unless its columns are numbered.</summary>
    private const int MostNamedColumns = 8;

    public static void Write(HtmlWriter html, Sheet sheet)
    {
        html.Element("section", () => Inputs(html, sheet.Assessment.Scorecard));
        html.Element("section", () => Rules(html, sheet));
    }

    private static void Inputs(HtmlWriter html, DecisionProblem scorecard)
    {
        var numbered = scorecard.Criteria.Count > MostNamedColumns;
        html.Element("h2", "Inputs");
        html.Table(
            "Criteria",
            ["Criterion", "Weight", "Better", "Unit", "Scale"],
            scorecard.Criteria.Select(
                (criterion, j) =>
                    (IReadOnlyList<string>)
                        [
                            numbered ? $"{Number(j)}. {criterion.Name}" : criterion.Name,
                            Wording.Percent(scorecard.Weights.Shares[j]),
                            criterion.Direction == Direction.Maximize ? "more" : "less",
                            criterion.Unit ?? "–",
                            criterion.Scale?.ToString() ?? "–",
                        ]
            ),
            1
        );
        html.Table(
            numbered ? "Values, by the numbers of the criteria" : "Values",
            ["Vendor", .. scorecard.Criteria.Select((criterion, j) => numbered ? Number(j) : criterion.Name)],
            ["Vendor", .. scorecard.Criteria.Select(criterion => criterion.Name)],
            scorecard.Alternatives.Select(vendor =>
                (IReadOnlyList<string>)[vendor.Name, .. vendor.Cells.Select(cell => cell.ToString())]
            ),
            [.. Enumerable.Range(1, scorecard.Criteria.Count)]
        );
        html.Element(
            "p.sub",
            () =>
            {
                html.Text("Fingerprint of these inputs: ");
                html.Element("code", Fingerprint.Of(scorecard).Text);
            }
        );
    }

    private static string Number(int column) => Wording.Invariant($"{column + 1}");

    private static void Rules(HtmlWriter html, Sheet sheet)
    {
        html.Element("h2", "Rules and sources");
        html.List(Lines(sheet.Assessment, sheet.Firmness));
    }

    private static IEnumerable<string> Lines(Assessment assessment, Firmness? firmness)
    {
        var methods = assessment.Comparison?.Results.Select(result => result.Method) ?? [assessment.Method];
        foreach (var method in methods.Concat(firmness?.Agreement?.Methods ?? []).DistinctBy(method => method.Source))
        {
            yield return $"{method.Name}: {method.Source}.";
        }

        foreach (var source in firmness is null ? [] : FirmWords.Sources(firmness))
        {
            yield return source;
        }

        yield return "Scalings: Jahan & Edwards 2015, A state-of-the-art survey on the influence of normalization techniques in ranking, Materials & Design 65, 335-342.";
        yield return "Scores that differ by no more than a billionth of the better one tie and share a rank (1, 2, 2, 4).";
        if (assessment.HasGaps)
        {
            yield return $"{ScoringRules.CellMissing}: a missing value is not zero; no method turns it into a number, and what is assumed for it is named.";
        }

        foreach (var note in assessment.Notes)
        {
            yield return $"{note.Rule}: {note.Message}";
        }
    }
}
