namespace Outsourcing.Domain.Contracts;

/// <summary>On what a rule depends, over named circumstances and events; its answer may be unknown.</summary>
/// <remarks>
/// A closed set: <see cref="AlwaysCondition"/>, <see cref="CircumstanceCondition"/>, <see cref="EventCondition"/>,
/// <see cref="AllCondition"/>, <see cref="AnyCondition"/> and <see cref="NotCondition"/>. Conditions stand in conditions, 8
/// deep at most. Truth is that of <see cref="Truth"/>: a part that is unknown matters only when the others do not decide.
/// </remarks>
public abstract record Condition
{
    /// <summary>Conditions in conditions; documents and recursions go as deep and no deeper.</summary>
    private const int MostDepth = 8;

    private protected Condition(params ReadOnlySpan<Condition> parts)
    {
        foreach (var part in parts)
        {
            Depth = Math.Max(Depth, part.Depth + 1);
        }

        if (Depth >= MostDepth)
        {
            throw new ArgumentException(
                $"Conditions stand in conditions more than {Invariant.Text(MostDepth)} deep.",
                nameof(parts)
            );
        }
    }

    /// <summary>Gets the condition that always holds.</summary>
    public static AlwaysCondition Always { get; } = new();

    private int Depth { get; }

    /// <summary>Creates the condition that a circumstance holds.</summary>
    /// <param name="circumstance">The name of the circumstance, such as <c>assignee is an affiliate</c>.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static CircumstanceCondition Holds(string circumstance) => new(circumstance);

    /// <summary>Creates the condition that an event has happened.</summary>
    /// <param name="event">The name of the event, such as <c>commencement</c>.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static EventCondition Happened(string @event) => new(@event);

    /// <summary>Creates the condition that all of several hold.</summary>
    /// <param name="parts">The conditions, at least one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no condition, or they stand in each other too deep.</exception>
    public static AllCondition All(params IEnumerable<Condition> parts) => new(Parts(parts));

    /// <summary>Creates the condition that at least one of several holds.</summary>
    /// <param name="parts">The conditions, at least one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">There is no condition, or they stand in each other too deep.</exception>
    public static AnyCondition Any(params IEnumerable<Condition> parts) => new(Parts(parts));

    /// <summary>Creates the condition that another one does not hold.</summary>
    /// <param name="condition">The other one.</param>
    /// <returns>The condition.</returns>
    /// <exception cref="ArgumentException">Conditions stand in each other too deep.</exception>
    public static NotCondition Not(Condition condition) => new(Guard.Against.Null(condition));

    /// <summary>Says whether the condition holds.</summary>
    /// <param name="circumstances">What is known.</param>
    /// <returns>True, false, or unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="circumstances"/> is <see langword="null"/>.</exception>
    public abstract Truth Evaluate(Circumstances circumstances);

    /// <summary>Says why the condition holds, does not hold, or is unknown.</summary>
    /// <param name="circumstances">What is known.</param>
    /// <returns>The reason, part by part.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="circumstances"/> is <see langword="null"/>.</exception>
    public Explanation Explain(Circumstances circumstances) =>
        Explanation.Of($"{this}: {Evaluate(circumstances)}.", Inner.Select(part => part.Explain(circumstances)));

    /// <summary>Names what has to become known so that the condition is no longer unknown.</summary>
    /// <param name="circumstances">What is known.</param>
    /// <returns>The names in ordinal order; none when the condition is not unknown.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="circumstances"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<string> Missing(Circumstances circumstances) =>
        Evaluate(circumstances).IsUnknown
            ? [.. Unknowns(circumstances).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)]
            : [];

    private protected virtual IReadOnlyList<Condition> Inner => [];

    private protected virtual string? Name => null;

    private IEnumerable<string> Unknowns(Circumstances circumstances) =>
        Name is { } name
            ? [name]
            : Inner
                .Where(part => part.Evaluate(circumstances).IsUnknown)
                .SelectMany(part => part.Unknowns(circumstances));

    private static Condition[] Parts(IEnumerable<Condition> parts)
    {
        var copy = Guard.Against.NullElement(parts);
        return copy.Length > 0 ? copy : throw new ArgumentException("There is no condition.", nameof(parts));
    }
}

/// <summary>It always holds.</summary>
/// <remarks>All are equal.</remarks>
public sealed record AlwaysCondition : Condition
{
    internal AlwaysCondition() { }

    /// <inheritdoc/>
    public override Truth Evaluate(Circumstances circumstances)
    {
        Guard.Against.Null(circumstances);
        return Truth.True;
    }

    /// <summary>Returns <c>always</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "always";
}

/// <summary>A circumstance holds.</summary>
/// <remarks>Two are equal when the names are, letter by letter.</remarks>
public sealed record CircumstanceCondition : Condition
{
    internal CircumstanceCondition(string circumstance) => Circumstance = Guard.Against.NoText(circumstance).Trim();

    /// <summary>Gets the name of the circumstance.</summary>
    public string Circumstance { get; }

    private protected override string Name => Circumstance;

    /// <inheritdoc/>
    public override Truth Evaluate(Circumstances circumstances) => Guard.Against.Null(circumstances)[Circumstance];

    /// <summary>Returns the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Circumstance;
}

/// <summary>An event has happened.</summary>
/// <remarks>Two are equal when the names are, letter by letter.</remarks>
public sealed record EventCondition : Condition
{
    internal EventCondition(string @event) => Event = Guard.Against.NoText(@event, nameof(@event)).Trim();

    /// <summary>Gets the name of the event.</summary>
    public string Event { get; }

    private protected override string Name => Event;

    /// <inheritdoc/>
    public override Truth Evaluate(Circumstances circumstances) => Guard.Against.Null(circumstances)[Event];

    /// <summary>Returns text such as <c>commencement has happened</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Event} has happened";
}

/// <summary>All of several conditions hold.</summary>
/// <remarks>Two are equal when their parts are, in order.</remarks>
public sealed record AllCondition : Condition
{
    private readonly Condition[] parts;

    internal AllCondition(Condition[] parts)
        : base(parts) => this.parts = parts;

    /// <summary>Gets the conditions, in the order in which they were given.</summary>
    public IReadOnlyList<Condition> Parts => Array.AsReadOnly(parts);

    private protected override IReadOnlyList<Condition> Inner => Parts;

    /// <inheritdoc/>
    public override Truth Evaluate(Circumstances circumstances) =>
        parts.Aggregate(Truth.True, (all, part) => all & part.Evaluate(circumstances));

    /// <summary>Compares the parts.</summary>
    /// <param name="other">The other condition.</param>
    /// <returns>Whether they are equal, in order.</returns>
    public bool Equals(AllCondition? other) => other is not null && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(parts.Length, parts[0]);

    /// <summary>Returns text such as <c>all of (A; B)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"all of ({string.Join("; ", parts.Select(part => part.ToString()))})";
}

/// <summary>At least one of several conditions holds.</summary>
/// <remarks>Two are equal when their parts are, in order.</remarks>
public sealed record AnyCondition : Condition
{
    private readonly Condition[] parts;

    internal AnyCondition(Condition[] parts)
        : base(parts) => this.parts = parts;

    /// <summary>Gets the conditions, in the order in which they were given.</summary>
    public IReadOnlyList<Condition> Parts => Array.AsReadOnly(parts);

    private protected override IReadOnlyList<Condition> Inner => Parts;

    /// <inheritdoc/>
    public override Truth Evaluate(Circumstances circumstances) =>
        parts.Aggregate(Truth.False, (any, part) => any | part.Evaluate(circumstances));

    /// <summary>Compares the parts.</summary>
    /// <param name="other">The other condition.</param>
    /// <returns>Whether they are equal, in order.</returns>
    public bool Equals(AnyCondition? other) => other is not null && parts.AsSpan().SequenceEqual(other.parts);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(parts.Length, parts[0]);

    /// <summary>Returns text such as <c>any of (A; B)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"any of ({string.Join("; ", parts.Select(part => part.ToString()))})";
}

/// <summary>Another condition does not hold.</summary>
/// <remarks>Two are equal when what they negate is equal.</remarks>
public sealed record NotCondition : Condition
{
    internal NotCondition(Condition negated)
        : base([negated]) => Negated = negated;

    /// <summary>Gets the condition that must not hold.</summary>
    public Condition Negated { get; }

    private protected override IReadOnlyList<Condition> Inner => [Negated];

    /// <inheritdoc/>
    public override Truth Evaluate(Circumstances circumstances) => !Negated.Evaluate(circumstances);

    /// <summary>Returns text such as <c>not (A)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"not ({Negated})";
}
