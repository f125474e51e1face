namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>For which territories, fields, acts or licensees something holds: all, only named ones, or all but named ones.</summary>
/// <remarks>
/// <para>
/// A set of names over a universe that nobody lists, so that "all but" is never empty. Names are compared letter by letter
/// and contain no others: who means the member states of a union names them. To intersect is commutative, associative and
/// idempotent.
/// </para>
/// <para>Two are equal when they hold for the same names. There is no order. Immutable.</para>
/// </remarks>
public sealed record Extent
{
    private Extent(bool isAllBut, IEnumerable<string> names)
    {
        IsAllBut = isAllBut;
        Names = ValueList.Of(
            names
                .Select(name => Guard.Against.NoText(name, nameof(names)).Trim())
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal)
        );
    }

    /// <summary>Gets the extent without limits.</summary>
    public static Extent All { get; } = new(isAllBut: true, []);

    /// <summary>Gets the extent that holds for nothing.</summary>
    public static Extent Nothing { get; } = new(isAllBut: false, []);

    /// <summary>Gets whether it holds for all but the names; else it holds only for them.</summary>
    public bool IsAllBut { get; }

    /// <summary>Gets the names, in ordinal order.</summary>
    public IReadOnlyList<string> Names { get; }

    /// <summary>Gets whether it holds for everything.</summary>
    public bool IsAll => IsAllBut && Names.Count == 0;

    /// <summary>Gets whether it holds for nothing.</summary>
    public bool IsNothing => !IsAllBut && Names.Count == 0;

    /// <summary>Creates the extent of named ones.</summary>
    /// <param name="names">The names; none gives <see cref="Nothing"/>.</param>
    /// <returns>The extent.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static Extent Only(params IEnumerable<string> names) => new(isAllBut: false, Guard.Against.Null(names));

    /// <summary>Creates the extent of all but named ones.</summary>
    /// <param name="names">The names; none gives <see cref="All"/>.</param>
    /// <returns>The extent.</returns>
    /// <exception cref="ArgumentException">A name is blank or no valid Unicode.</exception>
    public static Extent AllBut(params IEnumerable<string> names) => new(isAllBut: true, Guard.Against.Null(names));

    /// <summary>Says whether it holds for a name.</summary>
    /// <param name="name">The name.</param>
    /// <returns>Whether it does.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="name"/> is <see langword="null"/>.</exception>
    public bool Contains(string name) => Names.Contains(Guard.Against.Null(name), StringComparer.Ordinal) != IsAllBut;

    /// <summary>Takes what both hold for.</summary>
    /// <param name="other">The other extent.</param>
    /// <returns>The extent; <see cref="Nothing"/> when they have nothing in common.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public Extent Intersect(Extent other) =>
        Guard.Against.Null(other) switch
        {
            { IsAllBut: true } when IsAllBut => AllBut(Names.Concat(other.Names)),
            _ when !IsAllBut => Only(Names.Where(other.Contains)),
            _ => Only(other.Names.Where(Contains)),
        };

    /// <summary>Takes what at least one holds for.</summary>
    /// <param name="other">The other extent.</param>
    /// <returns>The extent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public Extent Union(Extent other) => Guard.Against.Null(other).Inverse().Intersect(Inverse()).Inverse();

    /// <summary>Takes what this one holds for and the other does not.</summary>
    /// <param name="other">What is taken away.</param>
    /// <returns>The extent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public Extent Without(Extent other) => Intersect(Guard.Against.Null(other).Inverse());

    /// <summary>Says whether everything that this one holds for, the other holds for too.</summary>
    /// <param name="other">The wider extent.</param>
    /// <returns>Whether it lies within it; <see cref="Nothing"/> lies within every one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool IsWithin(Extent other) => Without(other).IsNothing;

    /// <summary>Says whether there is something that both hold for.</summary>
    /// <param name="other">The other extent.</param>
    /// <returns>Whether there is.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="other"/> is <see langword="null"/>.</exception>
    public bool Overlaps(Extent other) => !Intersect(other).IsNothing;

    /// <summary>Returns text such as <c>all</c>, <c>nothing</c>, <c>DE and FR</c> or <c>all but US</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        IsAll ? "all"
        : IsNothing ? "nothing"
        : IsAllBut ? $"all but {Invariant.List(Names)}"
        : Invariant.List(Names);

    private Extent Inverse() => new(!IsAllBut, Names);
}
