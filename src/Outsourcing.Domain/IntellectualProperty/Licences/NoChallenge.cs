using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A side promises not to contest rights of another: that they are valid, and whose they are.</summary>
/// <remarks>
/// It forbids the act <see cref="IpActs.Challenge"/>. Whether such a promise binds is for the law to say. Two are equal when
/// all members are. Immutable.
/// </remarks>
public sealed record NoChallenge : Provision
{
    private NoChallenge(string by)
    {
        By = Guard.Against.NoText(by).Trim();
    }

    /// <summary>Gets the name of the one who promises.</summary>
    public string By { get; }

    /// <summary>Gets what it does not contest; the acts of the scope do not count.</summary>
    public LicenceScope Scope { get; private init; } = LicenceScope.Everything;

    /// <summary>Creates a promise about all work of the agreement.</summary>
    /// <param name="by">The name of the one who promises.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static NoChallenge Of(string by) => new(by);

    /// <summary>Limits it.</summary>
    /// <param name="scope">What it does not contest.</param>
    /// <returns>The promise.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is <see langword="null"/>.</exception>
    public NoChallenge Within(LicenceScope scope) => this with { Scope = Scope.Intersect(scope) };

    /// <summary>Returns text such as <c>Northquay does not contest: items rules library</c>.</summary>
    /// <returns>The promise in words.</returns>
    public override string ToString() => $"{By} does not contest: {Scope}";
}
