namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Shows on a console how firm the ranking is.</summary>
internal sealed class ConsoleFirmness(ConsolePage page)
{
    private const int WeightingWidth = 10;
    private const int MostReversals = 5;

    public void Write(Assessment assessment, Firmness firmness)
    {
        page.Heading(FirmWords.Heading);
        if (FirmWords.Nothing(assessment, firmness) is { } nothing)
        {
            page.Line(nothing);
            return;
        }

        foreach (var (changed, sentence) in FirmWords.Summary(assessment, firmness))
        {
            page.Line($"- {changed}: {sentence}");
        }

        page.Optional(FirmWords.Whom(assessment, firmness));
        Facts(firmness);
        if (firmness.Stability is { } stability)
        {
            Stability(stability);
        }

        if (firmness.Acceptances.Count > 0)
        {
            Acceptances(assessment, firmness);
        }

        if (firmness.Agreement is { } agreement)
        {
            Agreed(agreement);
        }

        if (firmness is { Needed: { } needed, Reversals: { } reversals })
        {
            Needed(needed);
            Reversed(reversals);
        }
    }

    /// <summary>Short headings for columns that are named elsewhere.</summary>
    private static string[] Numbers(int count) =>
        [.. Enumerable.Range(1, count).Select(i => Wording.Invariant($"{i}"))];

    private void Facts(Firmness firmness)
    {
        if (firmness.Facts.Count == 0)
        {
            return;
        }

        page.Subheading(FirmWords.FactsHeading);
        foreach (var fact in firmness.Facts)
        {
            page.Line(fact.ToString());
        }
    }

    private void Stability(Answer<WeightStabilities> answer)
    {
        page.Subheading(FirmWords.StabilityHeading);
        if (!answer.TryGetValue(out var found))
        {
            page.Line(FirmWords.Statement(answer));
            return;
        }

        page.Line(FirmWords.StabilityNote(found));
        page.Intervals(found.Criteria.Select(WeightInterval.Of));
        foreach (var reason in found.Undefined)
        {
            page.Line(reason.Message);
        }
    }

    private void Acceptances(Assessment assessment, Firmness firmness)
    {
        page.Subheading(FirmWords.AcceptanceHeading);
        foreach (var sentence in FirmWords.Drawn(assessment, firmness))
        {
            page.Line(sentence);
        }

        foreach (var acceptance in firmness.Acceptances)
        {
            page.Line();
            if (acceptance.Vendors.Count == 0)
            {
                page.Line($"{FirmWords.Set(acceptance)}: {FirmWords.Statement(acceptance.Answer)}");
                continue;
            }

            page.Strong(FirmWords.Set(acceptance));
            page.Ranks(FirmWords.Ranks(acceptance));
            Central(acceptance);
        }

        page.Line(FirmWords.CentralNote);
    }

    private void Central(Acceptance acceptance)
    {
        var (headings, rows, more) = FirmWords.Central(
            acceptance,
            Math.Clamp(page.Columns(ConsolePage.NameWidth, 18), 1, 6)
        );
        page.Line();
        page.Line("Central weights of those that can be first");
        page.Rows(headings, rows, [.. Enumerable.Range(1, headings.Count - 1)]);
        page.Optional(more);
    }

    private void Agreed(Agreement agreement)
    {
        page.Subheading(FirmWords.AgreementHeading);
        page.Line(AgreementWords.Leads(agreement));
        if (agreement.Grid.RankedCount > 0)
        {
            string[] weights = [.. Agreement.Weightings.Select(AgreementWords.Weighting)];
            var isNarrow = page.Columns(ConsolePage.NameWidth, WeightingWidth) < weights.Length;
            string[] headings = isNarrow ? Numbers(weights.Length) : weights;
            var grid = page.Table(["Who leads", .. headings], isNarrow ? [.. Enumerable.Range(1, weights.Length)] : []);
            foreach (var method in agreement.Methods)
            {
                ConsolePage.Row(
                    grid,
                    [
                        method.Name,
                        .. Agreement.Weightings.Select(weighting =>
                            AgreementWords.Leaders(agreement, agreement.Cell(method, weighting))
                        ),
                    ]
                );
            }

            page.Write(grid);
            page.Optional(
                isNarrow
                    ? $"Weights: {string.Join(", ", headings.Zip(weights, (number, name) => $"{number} {name}"))}."
                    : null
            );
            page.Line(AgreementWords.Letters(agreement));
            Kendall(agreement);
        }

        foreach (var reason in AgreementWords.Refused(agreement))
        {
            page.Line(reason);
        }
    }

    private void Kendall(Agreement agreement)
    {
        if (AgreementWords.Rankings(agreement) is not { } rankings)
        {
            return;
        }

        page.Line();
        page.Line(rankings);
        var numbers = Numbers(agreement.Families.Count);
        var table = page.Table(["Agreement", .. numbers], [.. Enumerable.Range(1, numbers.Length)]);
        foreach (var (one, number) in agreement.Families.Zip(numbers))
        {
            ConsolePage.Row(
                table,
                [
                    $"{number} {one}",
                    .. agreement.Families.Select(other => AgreementWords.Tau(agreement.Kendall(one, other))),
                ]
            );
        }

        page.Write(table);
        page.Line(AgreementWords.KendallNote);
    }

    private void Needed(Answer<ScoreFlips> answer)
    {
        page.Subheading(FirmWords.NeededHeading);
        page.Line(FirmWords.Statement(answer));
        if (answer.TryGetValue(out var flips))
        {
            page.Rows(["Value", "Now", $"{flips.Rival} would lead with"], FirmWords.Needed(flips), []);
            page.Optional(FirmWords.NeededNote(flips));
        }
    }

    private void Reversed(Answer<RankReversals> answer)
    {
        page.Subheading(FirmWords.ReversalHeading);
        page.Line(FirmWords.Statement(answer));
        if (answer.TryGetValue(out var reversals))
        {
            foreach (var line in FirmWords.Reversals(reversals, MostReversals))
            {
                page.Line(line);
            }
        }
    }
}
