using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>Something about a breach: that a party committed it, that it was notified, or that it was cured.</summary>
/// <remarks>A closed set. Two are equal when all parts are equal. Immutable.</remarks>
public abstract record BreachFact : Fact
{
    private protected BreachFact(string id, LocalDate on, Instant recorded)
        : base(id, on, recorded) { }

    internal abstract BreachFactKind Kind { get; }
}

/// <summary>A party broke the agreement.</summary>
/// <inheritdoc cref="BreachFact" path="/remarks"/>
public sealed record Breach : BreachFact
{
    private Breach(string id, LocalDate on, Instant recorded, string by, string matter, Truth isMaterial)
        : base(id, on, recorded)
    {
        By = Guard.Against.NoText(by).Trim();
        Matter = Guard.Against.NoText(matter).Trim();
        IsMaterial = isMaterial;
    }

    /// <summary>Gets the name of the party that broke it.</summary>
    public string By { get; }

    /// <summary>Gets what was broken, such as <c>exclusivity</c>; grounds refer to it letter by letter.</summary>
    public string Matter { get; }

    /// <summary>Gets whether the breach is material; unknown when that is disputed or nobody said.</summary>
    public Truth IsMaterial { get; }

    internal override BreachFactKind Kind => BreachFactKind.Committed;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day of the breach.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="by">The name of the party that broke the agreement.</param>
    /// <param name="matter">What was broken.</param>
    /// <param name="isMaterial">Whether the breach is material.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static Breach Of(
        string id,
        LocalDate on,
        Instant recorded,
        string by,
        string matter,
        Truth isMaterial = default
    ) => new(id, on, recorded, by, matter, isMaterial);

    /// <inheritdoc/>
    protected override string Describe() =>
        $"breach by {By}: {Matter}{(IsMaterial.IsUnknown ? "" : IsMaterial.IsTrue ? " (material)" : " (not material)")}";
}

/// <summary>A breach was notified to the party that committed it; a cure period begins.</summary>
/// <inheritdoc cref="BreachFact" path="/remarks"/>
public sealed record BreachNotified : BreachFact
{
    private BreachNotified(string id, LocalDate on, Instant recorded, string breach)
        : base(id, on, recorded) => Breach = Guard.Against.NoText(breach).Trim();

    /// <summary>Gets the name of the fact that is the breach.</summary>
    public string Breach { get; }

    internal override BreachFactKind Kind => BreachFactKind.Notified;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which the notice was received.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="breach">The name of the fact that is the breach.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static BreachNotified Of(string id, LocalDate on, Instant recorded, string breach) =>
        new(id, on, recorded, breach);

    /// <inheritdoc/>
    protected override string Describe() => $"notice of the breach {Breach}";
}

/// <summary>A breach was cured.</summary>
/// <inheritdoc cref="BreachFact" path="/remarks"/>
public sealed record BreachCured : BreachFact
{
    private BreachCured(string id, LocalDate on, Instant recorded, string breach)
        : base(id, on, recorded) => Breach = Guard.Against.NoText(breach).Trim();

    /// <summary>Gets the name of the fact that is the breach.</summary>
    public string Breach { get; }

    internal override BreachFactKind Kind => BreachFactKind.Cured;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it was cured.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="breach">The name of the fact that is the breach.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static BreachCured Of(string id, LocalDate on, Instant recorded, string breach) =>
        new(id, on, recorded, breach);

    /// <inheritdoc/>
    protected override string Describe() => $"cure of the breach {Breach}";
}

/// <summary>Which case of <see cref="BreachFact"/> it is.</summary>
internal enum BreachFactKind
{
    None = 0,
    Committed = 1,
    Notified = 2,
    Cured = 3,
}
