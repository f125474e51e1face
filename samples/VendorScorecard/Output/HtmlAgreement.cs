namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The part of the report on other methods: who leads by which, how far their rankings agree, and what gives none.</summary>
internal static class HtmlAgreement
{
    public static void Write(HtmlWriter html, Agreement agreement)
    {
        html.Element("h3", FirmWords.AgreementHeading);
        html.Element("p", AgreementWords.Leads(agreement));
        if (agreement.Grid.RankedCount > 0)
        {
            Leaders(html, agreement);
            Kendall(html, agreement);
        }

        html.List(AgreementWords.Refused(agreement));
    }

    private static void Leaders(HtmlWriter html, Agreement agreement)
    {
        var ranking = agreement.Grid.Cells[0];
        var own = ranking.Answer.IsKnown ? AgreementWords.Leaders(agreement, ranking) : "";
        html.Grid(
            "Who leads, by method and scaling (rows) and weights (columns); shaded where the leader of the ranking leads",
            ["Method", .. Agreement.Weightings.Select(AgreementWords.Weighting)],
            agreement.Methods.Select(method =>
                (
                    method.Name,
                    (IReadOnlyList<(string, double)>)
                        [
                            .. Agreement
                                .Weightings.Select(weighting =>
                                    AgreementWords.Leaders(agreement, agreement.Cell(method, weighting))
                                )
                                .Select(letters =>
                                    (letters, string.Equals(letters, own, StringComparison.Ordinal) ? 0.6 : 0)
                                ),
                        ]
                )
            )
        );
        html.Element("p.sub", AgreementWords.Letters(agreement));
    }

    private static void Kendall(HtmlWriter html, Agreement agreement)
    {
        if (AgreementWords.Rankings(agreement) is not { } rankings)
        {
            return;
        }

        html.Element("p", rankings);
        html.Grid(
            "How far the rankings agree: Kendall's τ-b",
            ["Method", .. agreement.Families],
            agreement.Families.Select(one =>
                (
                    one,
                    (IReadOnlyList<(string, double)>)
                        [
                            .. agreement
                                .Families.Select(other => agreement.Kendall(one, other))
                                .Select(tau => (AgreementWords.Tau(tau), tau ?? 0)),
                        ]
                )
            )
        );
        html.Element("p.sub", AgreementWords.KendallNote);
    }
}
