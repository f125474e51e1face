using Outsourcing.Domain.Parties;

namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>Everything that is asked of an agreement for one page.</summary>
internal sealed class Overview
{
    public Overview(AgreementView view, Questions questions, IReadOnlyList<IpLaw> laws)
    {
        View = view;
        Laws = laws;
        var items = view.WorkItems();
        Pieces =
        [
            .. items.Where(item => IsAsked(questions.Item, item.Name)).Select(item => Piece.Of(view, item, laws)),
        ];
        Titles =
        [
            .. Milestones(items)
                .Where(milestone => IsAsked(questions.Milestone, milestone))
                .Intersect(Milestones(Pieces.Select(piece => piece.Item)), StringComparer.Ordinal)
                .Select(milestone => Title.Of(view, milestone, items, laws)),
        ];
        Territory = questions.Territory ?? Home(view);
        Exits =
        [
            .. view
                .Agreement.Parties.Select(party => party.Name)
                .Where(party => IsAsked(questions.Party, party))
                .Select(party => Exit.Of(view, party, questions with { Territory = Territory }, laws)),
        ];
        Components = view.OpenSource(Pieces.Select(piece => piece.Item));
        Events = Event.Of(view);
        Vaults = Vault.Of(view);
        Notes =
        [
            .. view
                .Findings.Concat(Pieces.SelectMany(piece => piece.Findings))
                .Concat(view.LicenceFindings())
                .Distinct(),
        ];
        Ends = view.Terminations()
            .Where(own => own.IsEffective.IsTrue && own.Services.Count == 0)
            .Select(own => own.LastDay)
            .Min();
    }

    public AgreementView View { get; }

    /// <summary>Gets the laws that fill in what nobody agreed on.</summary>
    public IReadOnlyList<IpLaw> Laws { get; }

    public IReadOnlyList<Piece> Pieces { get; }

    public IReadOnlyList<Title> Titles { get; }

    public IReadOnlyList<Exit> Exits { get; }

    /// <summary>Gets where the work is to be used after the exit; <see langword="null"/> when nobody said.</summary>
    public string? Territory { get; }

    /// <summary>Gets the open-source components.</summary>
    public IReadOnlyList<OpenSourceLine> Components { get; }

    public IReadOnlyList<Event> Events { get; }

    public IReadOnlyList<Vault> Vaults { get; }

    /// <summary>Gets what else should be looked at.</summary>
    public IReadOnlyList<Finding> Notes { get; }

    /// <summary>Gets the last day of the agreement when it was terminated as a whole.</summary>
    public LocalDate? Ends { get; }

    /// <summary>Gets the names of the parties.</summary>
    public string Name => string.Join(" and ", View.Agreement.Parties.Select(party => party.Name));

    /// <summary>The milestones with which work is delivered, in the order of the register.</summary>
    public static IEnumerable<string> Milestones(IEnumerable<WorkItem> items) =>
        items.Select(item => item.Milestone).OfType<string>().Distinct(StringComparer.Ordinal);

    /// <summary>The country of the customer.</summary>
    private static string? Home(AgreementView view) =>
        view
            .Agreement.Parties.Where(party => party.Role == PartyRole.Customer)
            .SelectMany(party => party.Entities)
            .Select(entity => entity.Country?.ToString())
            .FirstOrDefault(country => country is not null);

    private static bool IsAsked(string? only, string name) =>
        only is null || string.Equals(only, name, StringComparison.Ordinal);
}
