using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A clause on ownership: what each class of work becomes whose, and what the owners of joint work may do.</summary>
/// <remarks>
/// Work is judged by the clause that is in force on the day on which it was made. A class of which the terms say nothing
/// stays with whom the law gives it to. Two are equal when all members are, the rules in order. Immutable.
/// </remarks>
public sealed partial record OwnershipTerms : Provision
{
    private OwnershipTerms(ValueList<OwnershipRule> rules) => Rules = rules;

    /// <summary>Gets the rules, in the order in which they were given.</summary>
    public IReadOnlyList<OwnershipRule> Rules { get; }

    /// <summary>Gets what the owners of joint work may do by these terms; <see cref="JointOwnershipRules.Silent"/> where they do not say.</summary>
    public JointOwnershipRules Joint { get; private init; } = JointOwnershipRules.Silent;

    /// <summary>Gets whether the clause stands in a writing that both sides signed; true unless it is said otherwise.</summary>
    public Truth IsSignedWriting { get; private init; } = Truth.True;

    /// <summary>Gets the names of the parties that have to see to it that employees and subcontractors assign to them, in ordinal order.</summary>
    public IReadOnlyList<string> ChainOfTitleBy { get; private init; } = ValueList<string>.Empty;

    /// <summary>Creates terms.</summary>
    /// <param name="rules">The rules, at least one.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentException">There is no rule.</exception>
    public static OwnershipTerms Of(params IEnumerable<OwnershipRule> rules)
    {
        var copy = Guard.Against.NullElement(rules);
        return copy.Length > 0
            ? new OwnershipTerms(ValueList.Of(copy))
            : throw new ArgumentException("Ownership terms need a rule.", nameof(rules));
    }

    /// <summary>Says what the owners of joint work may do.</summary>
    /// <param name="rules">The rules.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="rules"/> is <see langword="null"/>.</exception>
    public OwnershipTerms JointlyBy(JointOwnershipRules rules) => this with { Joint = Guard.Against.Null(rules) };

    /// <summary>Says whether the clause stands in a writing that both sides signed.</summary>
    /// <param name="signed">Whether it does.</param>
    /// <returns>The terms.</returns>
    public OwnershipTerms Signed(Truth signed) => this with { IsSignedWriting = signed };

    /// <summary>Obliges parties to see to it that employees and subcontractors assign to them.</summary>
    /// <param name="parties">The names of the parties, at least one.</param>
    /// <returns>The terms.</returns>
    /// <exception cref="ArgumentException">There is no name, or one is blank.</exception>
    public OwnershipTerms WithChainOfTitle(params IEnumerable<string> parties)
    {
        var names = NameList.Of(parties);
        return names.Length > 0
            ? this with
            {
                ChainOfTitleBy = ValueList.Of(names),
            }
            : throw new ArgumentException("There is no party.", nameof(parties));
    }

    /// <summary>Returns the rules, one after the other.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join("; ", Rules.Select(rule => rule.ToString()))
        + (Joint == JointOwnershipRules.Silent ? "" : $"; joint: {Joint}")
        + (IsSignedWriting.IsTrue ? "" : $"; signed writing: {IsSignedWriting}")
        + (ChainOfTitleBy.Count == 0 ? "" : $"; chain of title by {Invariant.List(ChainOfTitleBy)}");
}
