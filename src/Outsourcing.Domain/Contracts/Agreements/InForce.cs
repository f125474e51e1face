namespace Outsourcing.Domain.Contracts;

/// <summary>The terms of a clause that is in force, with the amendment that gave it its wording.</summary>
/// <typeparam name="T">The kind of the provision.</typeparam>
/// <remarks>Two are equal when clause and amendment are.</remarks>
public sealed record InForce<T>
    where T : Provision
{
    internal InForce(Clause clause, T terms, Amendment? amendedBy)
    {
        Clause = clause;
        Terms = terms;
        AmendedBy = amendedBy;
    }

    /// <summary>Gets the clause.</summary>
    public Clause Clause { get; }

    /// <summary>Gets what the clause provides.</summary>
    public T Terms { get; }

    /// <summary>Gets the amendment by which it reads so; <see langword="null"/> when it reads as first agreed.</summary>
    public Amendment? AmendedBy { get; }

    /// <summary>Gets where it stands.</summary>
    public ClauseReference Reference => Clause.Reference;

    /// <summary>Gets the services that it concerns; empty for all of them.</summary>
    public IReadOnlyList<string> Services => Clause.Services;

    /// <summary>Returns text such as <c>MSA § 3.1 as amended by A1</c>.</summary>
    /// <returns>Where it stands and by what it reads so.</returns>
    public override string ToString() =>
        AmendedBy is null ? Reference.ToString() : $"{Reference} as amended by {AmendedBy.Name}";
}
