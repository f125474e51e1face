namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>How a party stands after the agreement.</summary>
/// <param name="Party">The name of the party.</param>
/// <param name="Acts">The acts that are asked about.</param>
/// <param name="Report">The report.</param>
/// <param name="Item">The only piece of work to show; <see langword="null"/> for all.</param>
internal sealed record Exit(string Party, IReadOnlyList<string> Acts, Answer<ExitReport> Report, string? Item)
{
    public static Exit Of(AgreementView view, string party, Questions questions, IReadOnlyList<IpLaw> laws)
    {
        IReadOnlyList<string> acts = questions.Acts.Count == 0 ? IpActs.AfterExit : questions.Acts;
        return new Exit(
            party,
            acts,
            view.AfterExit(party, questions.Exit, UseScope.In(questions.Territory), acts, laws: laws),
            questions.Item
        );
    }

    public IReadOnlyList<ExitLine> Lines =>
        Report.TryGetValue(out var report) ? [.. report.Lines.Where(line => IsShown(line.Item.Name))] : [];

    public IReadOnlyList<Due> Handovers => Report.TryGetValue(out var report) ? report.Handovers : [];

    public IReadOnlyList<Finding> Findings => [.. Report.Findings.Where(finding => IsShown(finding.Subject))];

    private bool IsShown(string name) => Item is null || string.Equals(Item, name, StringComparison.Ordinal);
}
