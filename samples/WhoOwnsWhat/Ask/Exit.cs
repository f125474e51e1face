namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>How a party stands after the agreement.</summary>
/// <param name="Party">The name of the party.</param>
/// <param name="Acts">The acts that are asked about.</param>
/// <param name="Report">The report.</param>
internal sealed record Exit(string Party, IReadOnlyList<string> Acts, Answer<ExitReport> Report)
{
    public static Exit Of(AgreementView view, string party, Questions questions, IReadOnlyList<IpLaw> laws)
    {
        IReadOnlyList<string> acts = questions.Acts.Count == 0 ? IpActs.AfterExit : questions.Acts;
        return new Exit(
            party,
            acts,
            view.AfterExit(party, questions.Exit, UseScope.In(questions.Territory), acts, laws: laws)
        );
    }

    public IReadOnlyList<ExitLine> Lines => Report.TryGetValue(out var report) ? report.Lines : [];

    public IReadOnlyList<Due> Handovers => Report.TryGetValue(out var report) ? report.Handovers : [];
}
