namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>Whether the title to what a milestone delivers is clean.</summary>
/// <param name="Milestone">The name of the milestone.</param>
/// <param name="PaidOn">The day on which it was paid, or <see langword="null"/>.</param>
/// <param name="IsMade">Whether somebody is known to have made any of it.</param>
/// <param name="Report">The report.</param>
internal sealed record Title(string Milestone, LocalDate? PaidOn, bool IsMade, Answer<TitleReport> Report)
{
    public static Title Of(
        AgreementView view,
        string milestone,
        IReadOnlyList<WorkItem> items,
        IReadOnlyList<IpLaw> laws
    ) =>
        new(
            milestone,
            view.FactsOf<ChargePaid>()
                .Where(paid => string.Equals(paid.Charge, milestone, StringComparison.Ordinal))
                .Select(paid => (LocalDate?)paid.On)
                .Min(),
            view.FactsOf<Contribution>()
                .Any(made =>
                    items.Any(item =>
                        string.Equals(item.Milestone, milestone, StringComparison.Ordinal)
                        && string.Equals(item.Name, made.Item, StringComparison.Ordinal)
                    )
                ),
            view.TitleCheck(milestone, laws: laws)
        );

    /// <summary>Gets whether nothing stands against the payment.</summary>
    public bool IsClean => Report.TryGetValue(out var report) && report.IsClean;

    public IReadOnlyList<TitleLine> Lines => Report.TryGetValue(out var report) ? report.Lines : [];
}
