namespace Outsourcing.Domain.Selection;

/// <summary>A node of the tree of award criteria: a group, a criterion that gets points, or the price.</summary>
/// <remarks>A closed set. The weights of the members of a group sum to the weight of the group. Immutable.</remarks>
public abstract record AwardCriterion : IFingerprinted
{
    private protected AwardCriterion(string name, AwardWeight weight) =>
        (Name, Weight) = (Guard.Against.NoText(name).Trim(), Guard.Against.Null(weight));

    /// <summary>Gets the name, once in a tender.</summary>
    public string Name { get; }

    /// <summary>Gets how much it counts.</summary>
    public AwardWeight Weight { get; }

    /// <summary>Creates a group.</summary>
    /// <param name="name">The name.</param>
    /// <param name="weight">The weight: what the weights of its members sum to.</param>
    /// <param name="members">The members, at least one.</param>
    /// <returns>The group.</returns>
    /// <exception cref="ArgumentException">The name is blank, there is no member, or groups stand in groups more than 8 deep.</exception>
    public static CriterionGroup Group(string name, decimal weight, params IEnumerable<AwardCriterion> members) =>
        new(name, AwardWeight.Of(weight), members);

    /// <inheritdoc cref="Group(string, decimal, IEnumerable{AwardCriterion})"/>
    public static CriterionGroup Group(string name, AwardWeight weight, params IEnumerable<AwardCriterion> members) =>
        new(name, weight, members);

    /// <summary>Creates a criterion that people grade.</summary>
    /// <param name="name">The name.</param>
    /// <param name="weight">The weight; above zero.</param>
    /// <param name="scale">The scale of the grades.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the weight is not above zero.</exception>
    public static GradedCriterion Graded(string name, decimal weight, GradeScale scale) =>
        new(name, AwardWeight.Of(weight), scale);

    /// <inheritdoc cref="Graded(string, decimal, GradeScale)"/>
    public static GradedCriterion Graded(string name, AwardWeight weight, GradeScale scale) => new(name, weight, scale);

    /// <summary>Creates a criterion whose points follow from the answer in the bid.</summary>
    /// <param name="name">The name.</param>
    /// <param name="weight">The weight; above zero.</param>
    /// <param name="value">What each answer is worth.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the weight is not above zero.</exception>
    public static AnsweredCriterion Answered(string name, decimal weight, AnswerValue value) =>
        new(name, AwardWeight.Of(weight), value);

    /// <inheritdoc cref="Answered(string, decimal, AnswerValue)"/>
    public static AnsweredCriterion Answered(string name, AwardWeight weight, AnswerValue value) =>
        new(name, weight, value);

    /// <summary>Creates the criterion of the price.</summary>
    /// <param name="weight">The weight; above zero.</param>
    /// <param name="formula">How prices become points.</param>
    /// <param name="name">The name.</param>
    /// <returns>The criterion.</returns>
    /// <exception cref="ArgumentException">The name is blank, the weight is not above zero, or below the fewest points of the formula.</exception>
    public static PriceCriterion Price(decimal weight, PriceFormula formula, string name = "price") =>
        new(name, AwardWeight.Of(weight), formula);

    /// <inheritdoc cref="Price(decimal, PriceFormula, string)"/>
    public static PriceCriterion Price(AwardWeight weight, PriceFormula formula, string name = "price") =>
        new(name, weight, formula);

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalForm form);

    /// <summary>Gives the criterion itself, or the leaves below it in their order.</summary>
    internal abstract IEnumerable<AwardCriterion> Leaves { get; }

    /// <summary>Gives the criterion with its weight, where a group keeps its members.</summary>
    internal abstract AwardCriterion Weighing(AwardWeight weight);

    /// <summary>Returns text such as <c>experience (25)</c>.</summary>
    /// <returns>Name and weight.</returns>
    public sealed override string ToString() => $"{Name} ({Weight})";
}

/// <summary>Criteria that belong together.</summary>
/// <remarks>Two are equal when name, weight and members are, in order.</remarks>
public sealed record CriterionGroup : AwardCriterion
{
    private const int MostDepth = 8;

    private readonly AwardCriterion[] members;

    internal CriterionGroup(string name, AwardWeight weight, IEnumerable<AwardCriterion> members)
        : base(name, weight)
    {
        this.members = Guard.Against.NullElement(members);
        if (this.members.Length == 0)
        {
            throw new ArgumentException($"The group '{Name}' has no members.", nameof(members));
        }

        Depth = 1 + this.members.OfType<CriterionGroup>().Select(group => group.Depth).DefaultIfEmpty().Max();
        if (Depth > MostDepth)
        {
            throw new ArgumentException(
                $"Groups stand in groups more than {Invariant.Text(MostDepth)} deep.",
                nameof(members)
            );
        }
    }

    /// <summary>Gets the members, in their order.</summary>
    public IReadOnlyList<AwardCriterion> Members => Array.AsReadOnly(members);

    internal override IEnumerable<AwardCriterion> Leaves => members.SelectMany(member => member.Leaves);

    private int Depth { get; }

    /// <summary>Compares name, weight and members.</summary>
    /// <param name="other">The other group.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(CriterionGroup? other) => base.Equals(other) && members.AsSpan().SequenceEqual(other.members);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), members.Length);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("criterion-group").Text(Name).Value(Weight).Values(members);

    internal override AwardCriterion Weighing(AwardWeight weight) => new CriterionGroup(Name, weight, members);
}

/// <summary>The criterion of the price.</summary>
/// <remarks>Two are equal when all members are. A bid without a price is refused.</remarks>
public sealed record PriceCriterion : AwardCriterion
{
    internal PriceCriterion(string name, AwardWeight weight, PriceFormula formula)
        : base(name, weight)
    {
        Formula = Guard.Against.Null(formula);
        if (formula.Fewest > QualityColumns.Weight(this))
        {
            throw new ArgumentOutOfRangeException(
                nameof(formula),
                $"The fewest points of '{formula}' are above the weight of '{this}'."
            );
        }
    }

    /// <summary>Gets how prices become points.</summary>
    public PriceFormula Formula { get; }

    internal override IEnumerable<AwardCriterion> Leaves => [this];

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("price").Text(Name).Value(Weight).Value(Formula);

    internal override AwardCriterion Weighing(AwardWeight weight) => new PriceCriterion(Name, weight, Formula);
}
