namespace Outsourcing.Domain.Scoring;

/// <summary>Gathers which criteria of weight above zero are for an alternative, and which against.</summary>
internal sealed class CriterionSides(DecisionProblem problem)
{
    private readonly List<string> full = [];
    private readonly List<string> partly = [];
    private readonly List<string> against = [];
    private readonly List<string> vetoes = [];

    public IReadOnlyList<string> For => full.AsReadOnly();

    public IReadOnlyList<string> Partly => partly.AsReadOnly();

    public IReadOnlyList<string> Against => against.AsReadOnly();

    public IReadOnlyList<string> Vetoes => vetoes.AsReadOnly();

    /// <summary>Adds a criterion by how far it is for the alternative, from 0 to 1.</summary>
    public void Add(int criterion, double concordance, bool vetoes)
    {
        if (problem.Weights.Span[criterion] > 0)
        {
            var name = problem.Criteria[criterion].Name;
            var side =
                concordance >= 1 ? full
                : concordance > 0 ? partly
                : against;
            side.Add(name);
            if (vetoes)
            {
                this.vetoes.Add(name);
            }
        }
    }
}
