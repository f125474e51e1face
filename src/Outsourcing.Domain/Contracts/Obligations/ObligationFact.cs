using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>Something that happened to a duty: it was done, waived, suspended, resumed, discharged, or its violation was notified.</summary>
/// <remarks>
/// It names the obligation by its name and, where the obligation arises more than once, the instance by its key: the day of
/// the occurrence of one that recurs (<c>2026-03-31</c>), the name of the fact that triggered it of one that follows events.
/// Without a key a waiver, suspension, resumption or discharge concerns every instance, and performance and notice concern
/// the first event as long as there is no second one. A closed set. Two are equal when all parts are equal. Immutable.
/// </remarks>
public abstract record ObligationFact : Fact
{
    private protected ObligationFact(string id, LocalDate on, Instant recorded, string obligation, string? instance)
        : base(id, on, recorded)
    {
        Obligation = Guard.Against.NoText(obligation).Trim();
        Instance = instance is null ? null : Guard.Against.NoText(instance).Trim();
    }

    /// <summary>Gets the name of the obligation.</summary>
    public string Obligation { get; }

    /// <summary>Gets the key of the instance; <see langword="null"/> for the only one, or for all.</summary>
    public string? Instance { get; }

    /// <summary>What happened to the duty, such as <c>was done</c>.</summary>
    internal abstract string Verb { get; }

    /// <summary>Whether it concerns every instance when it names none.</summary>
    internal virtual bool MayConcernAll => true;

    /// <inheritdoc/>
    protected sealed override string Describe() =>
        Instance is null ? $"{Obligation} {Verb}" : $"{Obligation} ({Instance}) {Verb}";
}

/// <summary>A duty was done.</summary>
/// <inheritdoc cref="ObligationFact" path="/remarks"/>
public sealed record Performed : ObligationFact
{
    private Performed(string id, LocalDate on, Instant recorded, string obligation, string? instance)
        : base(id, on, recorded, obligation, instance) { }

    internal override string Verb => "was done";

    internal override bool MayConcernAll => false;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="obligation">The name of the obligation.</param>
    /// <param name="instance">The key of the instance; <see langword="null"/> for the only one.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static Performed Of(string id, LocalDate on, Instant recorded, string obligation, string? instance = null) =>
        new(id, on, recorded, obligation, instance);
}

/// <summary>The violation of a duty was notified to the obliged party; a cure period from notice begins.</summary>
/// <inheritdoc cref="ObligationFact" path="/remarks"/>
public sealed record CureNotice : ObligationFact
{
    private CureNotice(string id, LocalDate on, Instant recorded, string obligation, string? instance)
        : base(id, on, recorded, obligation, instance) { }

    internal override string Verb => "was notified as violated";

    internal override bool MayConcernAll => false;

    /// <inheritdoc cref="Performed.Of"/>
    public static CureNotice Of(
        string id,
        LocalDate on,
        Instant recorded,
        string obligation,
        string? instance = null
    ) => new(id, on, recorded, obligation, instance);
}

/// <summary>The party to whom a duty is owed gave it up.</summary>
/// <inheritdoc cref="ObligationFact" path="/remarks"/>
public sealed record Waived : ObligationFact
{
    private Waived(string id, LocalDate on, Instant recorded, string obligation, string? instance)
        : base(id, on, recorded, obligation, instance) { }

    internal override string Verb => "was waived";

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="obligation">The name of the obligation.</param>
    /// <param name="instance">The key of the instance; <see langword="null"/> for all.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static Waived Of(string id, LocalDate on, Instant recorded, string obligation, string? instance = null) =>
        new(id, on, recorded, obligation, instance);
}

/// <summary>A duty was suspended; from this day on no day counts until it is resumed.</summary>
/// <inheritdoc cref="ObligationFact" path="/remarks"/>
public sealed record SuspendedDuty : ObligationFact
{
    private SuspendedDuty(string id, LocalDate on, Instant recorded, string obligation, string? instance)
        : base(id, on, recorded, obligation, instance) { }

    internal override string Verb => "was suspended";

    /// <inheritdoc cref="Waived.Of"/>
    public static SuspendedDuty Of(
        string id,
        LocalDate on,
        Instant recorded,
        string obligation,
        string? instance = null
    ) => new(id, on, recorded, obligation, instance);
}

/// <summary>A suspended duty was resumed; this day counts again.</summary>
/// <inheritdoc cref="ObligationFact" path="/remarks"/>
public sealed record ResumedDuty : ObligationFact
{
    private ResumedDuty(string id, LocalDate on, Instant recorded, string obligation, string? instance)
        : base(id, on, recorded, obligation, instance) { }

    internal override string Verb => "was resumed";

    /// <inheritdoc cref="Waived.Of"/>
    public static ResumedDuty Of(
        string id,
        LocalDate on,
        Instant recorded,
        string obligation,
        string? instance = null
    ) => new(id, on, recorded, obligation, instance);
}

/// <summary>A duty fell away without being done: by agreement, by law, or because it became impossible.</summary>
/// <inheritdoc cref="ObligationFact" path="/remarks"/>
public sealed record DischargedDuty : ObligationFact
{
    private DischargedDuty(string id, LocalDate on, Instant recorded, string obligation, string? instance)
        : base(id, on, recorded, obligation, instance) { }

    internal override string Verb => "was discharged";

    /// <inheritdoc cref="Waived.Of"/>
    public static DischargedDuty Of(
        string id,
        LocalDate on,
        Instant recorded,
        string obligation,
        string? instance = null
    ) => new(id, on, recorded, obligation, instance);
}
