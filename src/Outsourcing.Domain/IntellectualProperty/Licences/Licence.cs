using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A licence as it came out of a clause and the facts: whose it is, what it reaches, and from when until when.</summary>
/// <remarks>Two are equal when all members are; the findings count, in order. Immutable.</remarks>
public sealed record Licence
{
    internal Licence(string name, InForce<LicenceGrant> grant)
    {
        Name = name;
        Clause = grant.Reference;
        Terms = grant.Terms;
        By = Terms.By;
        Holder = Terms.To;
        Exclusivity = Terms.Exclusivity;
        Scope = Terms.Scope;
    }

    /// <summary>Gets its name: the clause of a grant, the name of the fact of a sublicence.</summary>
    public string Name { get; }

    /// <summary>Gets the clause from which it comes, for a sublicence over any number of tiers.</summary>
    public ClauseReference Clause { get; }

    /// <summary>Gets the terms of that clause.</summary>
    public LicenceGrant Terms { get; }

    /// <summary>Gets the name of who granted it.</summary>
    public string By { get; internal init; }

    /// <summary>Gets the name of the licensee.</summary>
    public string Holder { get; internal init; }

    /// <summary>Gets how exclusive it is.</summary>
    public Exclusivity Exclusivity { get; internal init; }

    /// <summary>Gets what it reaches; never more than the licence from which it comes.</summary>
    public LicenceScope Scope { get; internal init; }

    /// <summary>Gets the licence from which it comes; <see langword="null"/> for the grant of a clause.</summary>
    public Licence? Under { get; internal init; }

    /// <summary>Gets how many grants lie between it and the clause; zero for the grant of a clause.</summary>
    public int Tier => Under is null ? 0 : Under.Tier + 1;

    /// <summary>Gets whether it has begun, or will on a day that is known.</summary>
    public bool HasStart { get; internal init; } = true;

    /// <summary>Gets the first day; <see langword="null"/> when that lies before all that matters, or is not known.</summary>
    public LocalDate? First { get; internal init; }

    /// <summary>Gets the last day, as far as it is settled; <see langword="null"/> when it goes on.</summary>
    public LocalDate? LastDay { get; internal init; }

    /// <summary>Gets whether what it depends on holds: the condition of the clause, consents that were needed.</summary>
    public Truth Holds { get; internal init; } = Truth.True;

    /// <summary>Gets what would have to be known for <see cref="Holds"/> not to be unknown, in ordinal order.</summary>
    public IReadOnlyList<string> Missing { get; internal init; } = ValueList<string>.Empty;

    /// <summary>Says whether it is running on a day, whatever it depends on.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether the day lies between the first and the last one.</returns>
    public bool RunsOn(LocalDate day) => HasStart && !(day < First) && !(day > LastDay);

    /// <summary>Whether somebody granted it, or what it comes from.</summary>
    internal bool ComesFrom(string name) =>
        string.Equals(By, name, StringComparison.Ordinal) || Under?.ComesFrom(name) == true;

    /// <summary>Returns text such as <c>MSA § 9: non-exclusive licence of Larkfield to Northquay until 2030-01-31: everything</c>.</summary>
    /// <returns>The licence in words.</returns>
    public override string ToString() =>
        $"{Name}: {LicenceWords.Of(Exclusivity)} licence of {By} to {Holder}"
        + (
            !HasStart ? " that has not begun"
            : First is { } first ? $" from {CivilDay.Text(first)}"
            : ""
        )
        + (LastDay is { } last ? $" until {CivilDay.Text(last)}" : "")
        + $": {Scope}";
}
