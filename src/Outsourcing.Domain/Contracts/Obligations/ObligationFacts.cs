namespace Outsourcing.Domain.Contracts;

/// <summary>The facts of a view about duties, by the name of the obligation, drawn once.</summary>
internal sealed class ObligationFacts
{
    private readonly Dictionary<string, List<ObligationFact>> byName = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Happened>> events = new(StringComparer.Ordinal);

    private ObligationFacts(AgreementView view)
    {
        foreach (var fact in view.Facts)
        {
            switch (fact)
            {
                case ObligationFact own:
                    Add(byName, own.Obligation, own);
                    break;
                case Happened happened:
                    Add(events, happened.Event, happened);
                    break;
                default:
                    break;
            }
        }
    }

    public static ObligationFacts Of(AgreementView view) => view.Index(static own => new ObligationFacts(own));

    /// <summary>The facts about an obligation, in the order of their days.</summary>
    public IReadOnlyList<ObligationFact> About(string obligation) => byName.GetValueOrDefault(obligation) ?? [];

    /// <summary>The events of a name, in the order of their days.</summary>
    public IReadOnlyList<Happened> Events(string name) => events.GetValueOrDefault(name) ?? [];

    private static void Add<T>(Dictionary<string, List<T>> lists, string name, T fact)
    {
        if (!lists.TryGetValue(name, out var list))
        {
            lists.Add(name, list = []);
        }

        list.Add(fact);
    }
}
