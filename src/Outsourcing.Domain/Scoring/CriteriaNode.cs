namespace Outsourcing.Domain.Scoring;

/// <summary>A node of a tree of criteria: a criterion, or a group of them with a weight of its own.</summary>
/// <remarks>A closed set: <see cref="Criterion"/> and <see cref="CriteriaGroup"/>.</remarks>
public abstract record CriteriaNode : IFingerprinted
{
    private protected CriteriaNode(string name, decimal? weight)
    {
        Name = Guard.Against.NoText(name).Trim();
        Weight = weight is { } stated ? Guard.Against.NegativeWeight(stated, Name) : null;
    }

    /// <summary>Gets the name; unique in its tree.</summary>
    public string Name { get; }

    /// <summary>Gets the stated weight inside the parent, zero or more; <see langword="null"/> when none is stated.</summary>
    public decimal? Weight { get; }

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalForm form);

    internal abstract void AddLeaves(ICollection<Criterion> leaves);
}

/// <summary>What alternatives are judged by, such as experience or price.</summary>
/// <remarks>Two criteria are equal when all their parts are equal; <c>12.5</c> and <c>12.50</c> are one weight.</remarks>
public sealed record Criterion : CriteriaNode
{
    private Criterion(string name, Direction direction, decimal? weight, string? unit, Scale? scale)
        : base(name, weight)
    {
        Direction = direction;
        Unit = unit is null ? null : Guard.Against.NoText(unit).Trim();
        Scale =
            scale is { } declared && declared.Low == declared.High
                ? throw new ArgumentException(
                    $"The scale of '{Name}' has no extent; make it by Scale.Of.",
                    nameof(scale)
                )
                : scale;
    }

    /// <summary>Gets which way is better.</summary>
    public Direction Direction { get; }

    /// <summary>Gets what the values are measured in, such as <c>EUR</c> or <c>points</c>; <see langword="null"/> when nobody said.</summary>
    public string? Unit { get; }

    /// <summary>Gets the values it can take; <see langword="null"/> when nobody said.</summary>
    public Scale? Scale { get; }

    /// <summary>Creates a criterion of which more is better.</summary>
    /// <param name="name">The name; unique in its tree.</param>
    /// <param name="weight">The stated weight, zero or more, in the unit of the whole list (percent, or parts of one).</param>
    /// <param name="unit">What the values are measured in.</param>
    /// <param name="scale">The values it can take.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The name or the unit is blank or no valid Unicode, or the weight is negative.</exception>
    public static Criterion Maximize(string name, decimal? weight = null, string? unit = null, Scale? scale = null) =>
        new(name, Direction.Maximize, weight, unit, scale);

    /// <summary>Creates a criterion of which less is better.</summary>
    /// <inheritdoc cref="Maximize"/>
    public static Criterion Minimize(string name, decimal? weight = null, string? unit = null, Scale? scale = null) =>
        new(name, Direction.Minimize, weight, unit, scale);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("criterion").Text(Name).Number((long)Direction).Number(Weight).Text(Unit);
        form.Value(Scale);
    }

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    internal override void AddLeaves(ICollection<Criterion> leaves) => leaves.Add(this);
}

/// <summary>Criteria that share a weight, such as quality with its sub-criteria.</summary>
/// <remarks>Two groups are equal when name, weight and members (in order) are equal.</remarks>
public sealed record CriteriaGroup : CriteriaNode
{
    /// <summary>Groups in groups; documents and recursions go as deep and no deeper.</summary>
    private const int MostDepth = 12;

    private readonly CriteriaNode[] members;

    private CriteriaGroup(string name, decimal? weight, CriteriaNode[] members)
        : base(name, weight)
    {
        this.members = members;
        Depth = 1 + members.Max(member => (member as CriteriaGroup)?.Depth ?? 0);
    }

    /// <summary>Gets the members; their weights sum to a whole of their own.</summary>
    public IReadOnlyList<CriteriaNode> Members => Array.AsReadOnly(members);

    private int Depth { get; }

    /// <summary>Creates a group.</summary>
    /// <param name="name">The name; unique in its tree.</param>
    /// <param name="weight">The weight of the whole group inside its parent, zero or more.</param>
    /// <param name="members">The members, at least one.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode, the weight is negative, there is no member, or groups stand in groups more than 12 deep.</exception>
    public static CriteriaGroup Of(string name, decimal? weight, params IEnumerable<CriteriaNode> members)
    {
        var copy = Guard.Against.NullElement(members);
        if (copy.Length == 0)
        {
            throw new ArgumentException($"The group '{name}' has no member.", nameof(members));
        }

        var group = new CriteriaGroup(name, weight, copy);
        return group.Depth <= MostDepth
            ? group
            : throw new ArgumentException(
                $"The group '{name}' holds groups more than {Invariant.Text(MostDepth)} deep.",
                nameof(members)
            );
    }

    /// <inheritdoc/>
    public bool Equals(CriteriaGroup? other) => base.Equals(other) && members.AsSpan().SequenceEqual(other.members);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), members.Length);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("group").Text(Name).Number(Weight).Values(members);

    /// <summary>Returns the name.</summary>
    /// <returns>The name.</returns>
    public override string ToString() => Name;

    internal override void AddLeaves(ICollection<Criterion> leaves)
    {
        foreach (var member in members)
        {
            member.AddLeaves(leaves);
        }
    }
}
