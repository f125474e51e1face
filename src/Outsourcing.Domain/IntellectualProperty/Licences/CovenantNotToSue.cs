using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>One side promises not to sue another for what it does in a scope. It is no licence, and nobody can pass it on.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record CovenantNotToSue : Provision
{
    private CovenantNotToSue(string by, string to)
    {
        By = Guard.Against.NoText(by).Trim();
        To = Guard.Against.NoText(to).Trim();
    }

    /// <summary>Gets the name of the one who promises.</summary>
    public string By { get; }

    /// <summary>Gets the name of the one who is not sued.</summary>
    public string To { get; }

    /// <summary>Gets for what it is not sued.</summary>
    public LicenceScope Scope { get; private init; } = LicenceScope.Everything;

    /// <summary>Gets whether its affiliates are not sued either.</summary>
    public bool IncludesAffiliates { get; private init; }

    /// <summary>Creates a covenant.</summary>
    /// <param name="by">The name of the one who promises.</param>
    /// <param name="to">The name of the one who is not sued.</param>
    /// <returns>The covenant.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static CovenantNotToSue Of(string by, string to) => new(by, to);

    /// <summary>Limits it.</summary>
    /// <param name="scope">For what the other is not sued.</param>
    /// <returns>The covenant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is <see langword="null"/>.</exception>
    public CovenantNotToSue Within(LicenceScope scope) => this with { Scope = Scope.Intersect(scope) };

    /// <summary>Extends it to the affiliates of the one who is not sued.</summary>
    /// <returns>The covenant.</returns>
    public CovenantNotToSue WithAffiliates() => this with { IncludesAffiliates = true };

    /// <summary>Returns text such as <c>Larkfield does not sue Northquay: everything</c>.</summary>
    /// <returns>The covenant in words.</returns>
    public override string ToString() =>
        $"{By} does not sue {To}{(IncludesAffiliates ? " and its affiliates" : "")}: {Scope}";
}
