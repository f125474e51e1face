using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>Something about a charge that is not paid: a reminder, the payment, or that it is disputed.</summary>
/// <remarks>Charges are named, such as by the number of the invoice. A closed set. Two are equal when all parts are equal. Immutable.</remarks>
public abstract record ChargeFact : Fact
{
    private protected ChargeFact(string id, LocalDate on, Instant recorded, string charge)
        : base(id, on, recorded) => Charge = Guard.Against.NoText(charge).Trim();

    /// <summary>Gets the name of the charge, such as the number of the invoice.</summary>
    public string Charge { get; }

    internal abstract ChargeFactKind Kind { get; }
}

/// <summary>A party was reminded of a charge that it has not paid.</summary>
/// <inheritdoc cref="ChargeFact" path="/remarks"/>
public sealed record ChargeReminder : ChargeFact
{
    private ChargeReminder(string id, LocalDate on, Instant recorded, string charge, string owedBy)
        : base(id, on, recorded, charge) => OwedBy = Guard.Against.NoText(owedBy).Trim();

    /// <summary>Gets the name of the party that owes the charge.</summary>
    public string OwedBy { get; }

    internal override ChargeFactKind Kind => ChargeFactKind.Reminder;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which the reminder was received.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="charge">The name of the charge.</param>
    /// <param name="owedBy">The name of the party that owes it.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ChargeReminder Of(string id, LocalDate on, Instant recorded, string charge, string owedBy) =>
        new(id, on, recorded, charge, owedBy);

    /// <inheritdoc/>
    protected override string Describe() => $"reminder of {Charge} to {OwedBy}";
}

/// <summary>A charge was paid.</summary>
/// <inheritdoc cref="ChargeFact" path="/remarks"/>
public sealed record ChargePaid : ChargeFact
{
    private ChargePaid(string id, LocalDate on, Instant recorded, string charge)
        : base(id, on, recorded, charge) { }

    internal override ChargeFactKind Kind => ChargeFactKind.Paid;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it happened.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="charge">The name of the charge.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank.</exception>
    public static ChargePaid Of(string id, LocalDate on, Instant recorded, string charge) =>
        new(id, on, recorded, charge);

    /// <inheritdoc/>
    protected override string Describe() => $"payment of {Charge}";
}

/// <summary>A charge is disputed in good faith.</summary>
/// <inheritdoc cref="ChargeFact" path="/remarks"/>
public sealed record ChargeDisputed : ChargeFact
{
    private ChargeDisputed(string id, LocalDate on, Instant recorded, string charge)
        : base(id, on, recorded, charge) { }

    internal override ChargeFactKind Kind => ChargeFactKind.Disputed;

    /// <inheritdoc cref="ChargePaid.Of"/>
    public static ChargeDisputed Of(string id, LocalDate on, Instant recorded, string charge) =>
        new(id, on, recorded, charge);

    /// <inheritdoc/>
    protected override string Describe() => $"dispute about {Charge}";
}

/// <summary>Which case of <see cref="ChargeFact"/> it is.</summary>
internal enum ChargeFactKind
{
    None = 0,
    Reminder = 1,
    Paid = 2,
    Disputed = 3,
}
