using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What a licence reaches: which items and classes of work, rights, acts, fields and territories.</summary>
/// <remarks>
/// <para>
/// Each dimension is a set. The intersection takes them one by one, and is commutative, associative and idempotent. Acts
/// include others by a hierarchy; a scope holds all that are included.
/// </para>
/// <para>Two are equal when all dimensions are; scopes that reach nothing are all equal. Immutable.</para>
/// </remarks>
public sealed record LicenceScope
{
    private LicenceScope() { }

    /// <summary>Gets the scope without limits.</summary>
    public static LicenceScope Everything { get; } = new();

    /// <summary>Gets the scope that reaches nothing.</summary>
    public static LicenceScope Nothing { get; } =
        new()
        {
            Items = Extent.Nothing,
            Classes = Extent.Nothing,
            Rights = Extent.Nothing,
            Acts = Extent.Nothing,
            Fields = Extent.Nothing,
            Territories = Extent.Nothing,
        };

    /// <summary>Gets the items of work, by name.</summary>
    public Extent Items { get; private init; } = Extent.All;

    /// <summary>Gets the classes of work, by the names of <see cref="IpClass"/>.</summary>
    public Extent Classes { get; private init; } = Extent.All;

    /// <summary>Gets the rights, by the names of <see cref="IpRight"/>.</summary>
    public Extent Rights { get; private init; } = Extent.All;

    /// <summary>Gets the acts, by name.</summary>
    public Extent Acts { get; private init; } = Extent.All;

    /// <summary>Gets the fields of use, or purposes, by name.</summary>
    public Extent Fields { get; private init; } = Extent.All;

    /// <summary>Gets the territories, by name.</summary>
    public Extent Territories { get; private init; } = Extent.All;

    /// <summary>Gets whether it reaches nothing.</summary>
    public bool IsNothing => Items.IsNothing;

    /// <summary>Limits it to items of work.</summary>
    /// <param name="items">The names of the items.</param>
    /// <returns>What both the scope and the limit reach.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public LicenceScope OfItems(params IEnumerable<string> items) => To(this with { Items = In(Items, items) });

    /// <summary>Limits it to classes of work.</summary>
    /// <param name="classes">The classes.</param>
    /// <returns>What both the scope and the limit reach.</returns>
    /// <exception cref="ArgumentException">A class is none.</exception>
    public LicenceScope OfClasses(params IEnumerable<IpClass> classes) =>
        To(this with { Classes = In(Classes, Guard.Against.Null(classes).Select(Name)) });

    /// <summary>Limits it to rights.</summary>
    /// <param name="rights">The rights.</param>
    /// <returns>What both the scope and the limit reach.</returns>
    /// <exception cref="ArgumentException">There is no right, or one is none.</exception>
    public LicenceScope UnderRights(params IEnumerable<IpRight> rights) =>
        To(this with { Rights = In(Rights, IpRights.Checked(rights).Select(right => right.ToString())) });

    /// <summary>Limits it to acts, and what they include by <see cref="IpActs.Hierarchy"/>.</summary>
    /// <param name="acts">The names of the acts.</param>
    /// <returns>What both the scope and the limit reach.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public LicenceScope ForActs(params IEnumerable<string> acts) => ForActs(Extent.Only(acts));

    /// <summary>Limits it to acts.</summary>
    /// <param name="acts">The acts: what they include is included, what includes one that is left out is left out.</param>
    /// <param name="hierarchy">Which act includes which; that of <see cref="IpActs.Hierarchy"/> when none is given.</param>
    /// <returns>What both the scope and the limit reach.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="acts"/> is <see langword="null"/>.</exception>
    public LicenceScope ForActs(Extent acts, ActionHierarchy? hierarchy = null) =>
        To(this with { Acts = Acts.Intersect(IpActs.Closed(Guard.Against.Null(acts), hierarchy ?? IpActs.Hierarchy)) });

    /// <summary>Limits it to fields of use.</summary>
    /// <param name="fields">The fields.</param>
    /// <returns>What both the scope and the limit reach.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="fields"/> is <see langword="null"/>.</exception>
    public LicenceScope InFields(Extent fields) => To(this with { Fields = Fields.Intersect(fields) });

    /// <summary>Limits it to territories.</summary>
    /// <param name="territories">The territories.</param>
    /// <returns>What both the scope and the limit reach.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="territories"/> is <see langword="null"/>.</exception>
    public LicenceScope InTerritories(Extent territories) =>
        To(this with { Territories = Territories.Intersect(territories) });

    /// <summary>Takes what both reach.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>The scope; <see cref="Nothing"/> when they have nothing in common.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public LicenceScope Intersect(LicenceScope other)
    {
        Guard.Against.Null(other);
        return To(
            new LicenceScope
            {
                Items = Items.Intersect(other.Items),
                Classes = Classes.Intersect(other.Classes),
                Rights = Rights.Intersect(other.Rights),
                Acts = Acts.Intersect(other.Acts),
                Fields = Fields.Intersect(other.Fields),
                Territories = Territories.Intersect(other.Territories),
            }
        );
    }

    /// <summary>Says whether the other one reaches all that this one does.</summary>
    /// <param name="other">The wider scope.</param>
    /// <returns>Whether it lies within it.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsWithin(LicenceScope other) => Beyond(other).Count == 0;

    /// <summary>Says whether there is something that both reach.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>Whether there is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool Overlaps(LicenceScope other) => !Intersect(other).IsNothing;

    /// <summary>Names the dimensions in which this one goes beyond another.</summary>
    /// <param name="other">The other scope.</param>
    /// <returns>Texts such as <c>territories US beyond DE and FR</c>, in the order of the members; none when it lies within.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<string> Beyond(LicenceScope other) => Beyond(Guard.Against.Null(other), _ => true);

    /// <summary>Names the dimensions that this one limits, and in which it still goes beyond another.</summary>
    internal IReadOnlyList<string> LimitedBeyond(LicenceScope other) => Beyond(other, static own => !own.IsAll);

    /// <summary>Returns text such as <c>items rules library, acts use, territories DE and FR</c>.</summary>
    /// <returns>The dimensions that are limited, or <c>everything</c>.</returns>
    public override string ToString()
    {
        string[] limited = [.. Dimensions.Where(own => !own.Extent.IsAll).Select(own => $"{own.Name} {own.Extent}")];
        return IsNothing ? "nothing"
            : limited.Length == 0 ? "everything"
            : string.Join(", ", limited);
    }

    private string[] Beyond(LicenceScope other, Func<Extent, bool> counts) =>
        IsNothing
            ? []
            :
            [
                .. Dimensions
                    .Zip(other.Dimensions, (own, wider) => (own.Name, Own: own.Extent, Wider: wider.Extent))
                    .Where(pair => counts(pair.Own) && !pair.Own.IsWithin(pair.Wider))
                    .Select(pair => $"{pair.Name} {pair.Own.Without(pair.Wider)} beyond {pair.Wider}"),
            ];

    private IEnumerable<(string Name, Extent Extent)> Dimensions =>
        [
            ("items", Items),
            ("classes", Classes),
            ("rights", Rights),
            ("acts", Acts),
            ("fields", Fields),
            ("territories", Territories),
        ];

    /// <summary>Makes all scopes that reach nothing one.</summary>
    private static LicenceScope To(LicenceScope scope) =>
        scope.Dimensions.Any(own => own.Extent.IsNothing) ? Nothing : scope;

    private static Extent In(Extent extent, IEnumerable<string> names) => extent.Intersect(Extent.Only(names));

    private static string Name(IpClass ipClass)
    {
        Guard.Against.OutOfRange((int)ipClass, "classes", (int)IpClass.Background, (int)IpClass.Feedback);
        return ipClass.ToString();
    }
}
