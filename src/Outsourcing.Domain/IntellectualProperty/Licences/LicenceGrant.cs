using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A licence that one side grants another: how exclusive, for what, how long, and what the licensee may pass on.</summary>
/// <remarks>
/// <para>
/// A new grant reaches everything and lasts as long as the agreement; is neither transferable nor sublicensable; is
/// revocable, and free of royalties. Each step gives a new grant. Licensor and licensee are names, usually of parties; a
/// third party that licenses its work to a party is named too.
/// </para>
/// <para>Two are equal when all members are. Immutable.</para>
/// </remarks>
public sealed record LicenceGrant : Provision
{
    private LicenceGrant(Exclusivity exclusivity, string by, string to)
    {
        Exclusivity = exclusivity;
        By = Guard.Against.NoText(by).Trim();
        To = Guard.Against.NoText(to).Trim();
        if (string.Equals(By, To, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{By}' cannot license to itself.", nameof(to));
        }
    }

    /// <summary>Gets how exclusive it is.</summary>
    public Exclusivity Exclusivity { get; }

    /// <summary>Gets the name of the licensor.</summary>
    public string By { get; }

    /// <summary>Gets the name of the licensee.</summary>
    public string To { get; }

    /// <summary>Gets whether the affiliates of the licensee are licensed too, each as long as it is one.</summary>
    public bool IncludesAffiliates { get; private init; }

    /// <summary>Gets what it reaches.</summary>
    public LicenceScope Scope { get; private init; } = LicenceScope.Everything;

    /// <summary>Gets how long it lasts.</summary>
    public LicenceTerm Term { get; private init; } = LicenceTerm.WithAgreement;

    /// <summary>Gets on what it depends, such as a payment.</summary>
    public Condition Condition { get; private init; } = Condition.Always;

    /// <summary>Gets the acts that it forbids the licensee in what it licenses, in ordinal order, with what they include.</summary>
    public IReadOnlyList<string> Forbidden { get; private init; } = ValueList<string>.Empty;

    /// <summary>Gets whether the licensee may pass it on.</summary>
    public LicenceTransfer Transfer { get; private init; }

    /// <summary>Gets whether the licensee may grant sublicences.</summary>
    public Sublicensing Sublicences { get; private init; } = Sublicensing.None;

    /// <summary>Gets whether the licensor may take it back.</summary>
    public bool IsRevocable { get; private init; } = true;

    /// <summary>Gets what the licensee pays for it; <see langword="null"/> for nothing beyond the charges of the agreement.</summary>
    public Fee? Royalty { get; private init; }

    /// <summary>Gets the clause that says what the licensee pays; <see langword="null"/> for none.</summary>
    public ClauseReference? RoyaltyClause { get; private init; }

    /// <summary>Creates a licence that lets the licensor use and license the work as before.</summary>
    /// <param name="by">The name of the licensor.</param>
    /// <param name="to">The name of the licensee.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode, or both are the same.</exception>
    public static LicenceGrant NonExclusive(string by, string to) => new(Exclusivity.NonExclusive, by, to);

    /// <summary>Creates a licence besides which the licensor may use the work and license it to nobody.</summary>
    /// <inheritdoc cref="NonExclusive"/>
    public static LicenceGrant Sole(string by, string to) => new(Exclusivity.Sole, by, to);

    /// <summary>Creates a licence that keeps out everybody else, even the licensor.</summary>
    /// <inheritdoc cref="NonExclusive"/>
    public static LicenceGrant Exclusive(string by, string to) => new(Exclusivity.Exclusive, by, to);

    /// <summary>Limits what it reaches.</summary>
    /// <param name="scope">The limit.</param>
    /// <returns>The grant, for what both it and the limit reach.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="scope"/> is <see langword="null"/>.</exception>
    public LicenceGrant Within(LicenceScope scope) => this with { Scope = Scope.Intersect(scope) };

    /// <summary>Limits it to items of work.</summary>
    /// <param name="items">The names of the items.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public LicenceGrant OfItems(params IEnumerable<string> items) => this with { Scope = Scope.OfItems(items) };

    /// <summary>Limits it to classes of work.</summary>
    /// <param name="classes">The classes.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentException">A class is none.</exception>
    public LicenceGrant OfClasses(params IEnumerable<IpClass> classes) =>
        this with
        {
            Scope = Scope.OfClasses(classes),
        };

    /// <summary>Limits it to acts, and what they include by <see cref="IpActs.Hierarchy"/>.</summary>
    /// <param name="acts">The names of the acts.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public LicenceGrant ForActs(params IEnumerable<string> acts) => this with { Scope = Scope.ForActs(acts) };

    /// <summary>Limits it to fields of use.</summary>
    /// <param name="fields">The fields.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is <see langword="null"/>.</exception>
    public LicenceGrant InFields(Extent fields) => this with { Scope = Scope.InFields(fields) };

    /// <summary>Limits it to territories.</summary>
    /// <param name="territories">The territories.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="territories"/> is <see langword="null"/>.</exception>
    public LicenceGrant InTerritories(Extent territories) => this with { Scope = Scope.InTerritories(territories) };

    /// <summary>Says how long it lasts.</summary>
    /// <param name="term">The term.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="term"/> is <see langword="null"/>.</exception>
    public LicenceGrant Lasting(LicenceTerm term) => this with { Term = Guard.Against.Null(term) };

    /// <summary>Licenses the affiliates of the licensee too, each as long as it is one.</summary>
    /// <returns>The grant.</returns>
    public LicenceGrant WithAffiliates() => this with { IncludesAffiliates = true };

    /// <summary>Makes it depend on a condition; what it depended on before no longer counts.</summary>
    /// <param name="condition">The condition.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="condition"/> is <see langword="null"/>.</exception>
    public LicenceGrant When(Condition condition) => this with { Condition = Guard.Against.Null(condition) };

    /// <summary>Forbids the licensee acts in what it licenses, and what they include by <see cref="IpActs.Hierarchy"/>.</summary>
    /// <param name="acts">The names of the acts.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public LicenceGrant Forbidding(params IEnumerable<string> acts) =>
        this with
        {
            Forbidden = ValueList.Of(
                IpActs.Closed(Extent.Only(Forbidden.Concat(Guard.Against.Null(acts))), IpActs.Hierarchy).Names
            ),
        };

    /// <summary>Says whether the licensee may pass it on.</summary>
    /// <param name="transfer">Whether it may.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentException">The value is none of the three.</exception>
    public LicenceGrant Transferable(LicenceTransfer transfer = LicenceTransfer.Free) =>
        this with
        {
            Transfer = (LicenceTransfer)
                Guard.Against.OutOfRange(
                    (int)transfer,
                    nameof(transfer),
                    (int)LicenceTransfer.None,
                    (int)LicenceTransfer.Free
                ),
        };

    /// <summary>Says whether the licensee may grant sublicences.</summary>
    /// <param name="sublicences">The rule.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="sublicences"/> is <see langword="null"/>.</exception>
    public LicenceGrant Sublicensable(Sublicensing sublicences) =>
        this with
        {
            Sublicences = Guard.Against.Null(sublicences),
        };

    /// <summary>Makes it irrevocable.</summary>
    /// <returns>The grant.</returns>
    public LicenceGrant Irrevocable() => this with { IsRevocable = false };

    /// <summary>Says what the licensee pays for it.</summary>
    /// <param name="royalty">The fee.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="royalty"/> is <see langword="null"/>.</exception>
    public LicenceGrant AtRoyalty(Fee royalty) => this with { Royalty = Guard.Against.Null(royalty) };

    /// <summary>Names the clause that says what the licensee pays.</summary>
    /// <param name="clause">The clause, such as <c>MSA § 12</c>.</param>
    /// <returns>The grant.</returns>
    /// <exception cref="FormatException">The reference does not name a document and a place.</exception>
    public LicenceGrant AtRoyaltyOf(string clause) => this with { RoyaltyClause = ClauseReference.Parse(clause) };

    /// <summary>Returns text such as <c>exclusive licence of Larkfield to Northquay: acts use; perpetual</c>.</summary>
    /// <returns>The grant in words.</returns>
    public override string ToString() =>
        $"{LicenceWords.Of(Exclusivity)} licence of {By} to {To}"
        + (IncludesAffiliates ? " and its affiliates" : "")
        + $": {Scope}; {Term}"
        + (Condition == Condition.Always ? "" : $"; when {Condition}")
        + (Forbidden.Count == 0 ? "" : $"; not to {Invariant.List(Forbidden)}")
        + (Transfer == LicenceTransfer.None ? "" : $"; {LicenceWords.Of(Transfer)}")
        + (Sublicences == Sublicensing.None ? "" : $"; {Sublicences}")
        + (IsRevocable ? "" : "; irrevocable")
        + (Royalty is null ? "" : $"; for {Royalty}")
        + (RoyaltyClause is null ? "" : $"; royalty by {RoyaltyClause}");
}
