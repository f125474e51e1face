namespace Outsourcing.Domain.Scoring;

/// <summary>An order in which two alternatives may be incomparable.</summary>
/// <remarks>Immutable. Two are equal when made of equal flows.</remarks>
public sealed class PartialOrder : IEquatable<PartialOrder>
{
    private const int MostExplained = 10;

    internal PartialOrder(PrometheeFlows flows) => Flows = flows;

    /// <summary>Gets the flows that are compared.</summary>
    public PrometheeFlows Flows { get; }

    /// <summary>Gets the names of the alternatives to which no other is preferred, in the order of the problem; never empty.</summary>
    public IReadOnlyList<string> NonDominated
    {
        get
        {
            var names = Flows.Ranking.Problem.Table.Names;
            return [.. names.Where(own => !names.Any(other => Compare(other, own) == PairRelation.Preferred))];
        }
    }

    /// <summary>Compares two alternatives.</summary>
    /// <param name="first">The name of one alternative.</param>
    /// <param name="second">The name of the other.</param>
    /// <returns>How the first stands to the second.</returns>
    /// <exception cref="ArgumentException">There is no such alternative.</exception>
    public PairRelation Compare(string first, string second)
    {
        var plus = Sign(Flows.Plus(first), Flows.Plus(second));
        var minus = Sign(Flows.Minus(second), Flows.Minus(first));
        return (plus, minus) switch
        {
            (0, 0) => PairRelation.Indifferent,
            (>= 0, >= 0) => PairRelation.Preferred,
            (<= 0, <= 0) => PairRelation.Outranked,
            _ => PairRelation.Incomparable,
        };
    }

    /// <inheritdoc/>
    public bool Equals(PartialOrder? other) => other is not null && Flows.Equals(other.Flows);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as PartialOrder);

    /// <inheritdoc/>
    public override int GetHashCode() => Flows.GetHashCode();

    /// <summary>Returns the alternatives to which no other is preferred.</summary>
    /// <returns>The names, joined by commas.</returns>
    public override string ToString() => string.Join(", ", NonDominated);

    internal static Explanation Explain(PartialOrder order)
    {
        var best = order.NonDominated;
        var names = order.Flows.Ranking.Problem.Table.Names;
        return Explanation.Of(
            $"No other alternative is preferred to {Invariant.List(best)}.",
            order.Flows.Ranking.Method.Source,
            [.. names.Take(MostExplained).Select(name => Explanation.Of(Sentence(order, name, names)))]
        );
    }

    private static string Sentence(PartialOrder order, string own, IReadOnlyList<string> names)
    {
        var parts = string.Concat(
            Part("preferred to", PairRelation.Preferred),
            Part("indifferent to", PairRelation.Indifferent),
            Part("incomparable with", PairRelation.Incomparable)
        );
        return $"{own} has φ⁺ {Invariant.Short(order.Flows.Plus(own))} and φ⁻ {Invariant.Short(order.Flows.Minus(own))}{parts}.";

        string Part(string words, PairRelation relation)
        {
            var others = names
                .Where(other =>
                    !string.Equals(own, other, StringComparison.Ordinal) && order.Compare(own, other) == relation
                )
                .ToList();
            return others.Count == 0 ? "" : $"; {words} {Invariant.List(others)}";
        }
    }

    private int Sign(double one, double other) =>
        Ranking.Ties(Math.Max(one, other), Math.Min(one, other), Flows.Largest) ? 0 : one.CompareTo(other);
}

/// <summary>How one alternative stands to another in a <see cref="PartialOrder"/> or an <see cref="ElectreIIISolution"/>.</summary>
public enum PairRelation
{
    /// <summary>No relation; no pair has it.</summary>
    None = 0,

    /// <summary>The first is preferred.</summary>
    Preferred = 1,

    /// <summary>The second is preferred.</summary>
    Outranked = 2,

    /// <summary>They are equal in both flows, or both positions.</summary>
    Indifferent = 3,

    /// <summary>Each is better in one of the flows, or positions.</summary>
    Incomparable = 4,
}
