using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>A report of what a royalty is computed from: revenue or units.</summary>
/// <remarks>A closed set. Two are equal when all parts are equal. Immutable.</remarks>
public abstract record RoyaltyFact : Fact
{
    private protected RoyaltyFact(string id, LocalDate on, Instant recorded, string @base, DateRange during)
        : base(id, on, recorded)
    {
        Base = Guard.Against.NoText(@base).Trim();
        During = Guard.Against.Null(during);
    }

    /// <summary>Gets the name of the base, letter by letter as <see cref="RoyaltyRate.Base"/> has it.</summary>
    public string Base { get; }

    /// <summary>Gets the days that are reported.</summary>
    public DateRange During { get; }

    internal abstract RoyaltyFactKind Kind { get; }
}

/// <summary>Revenue was reported.</summary>
/// <inheritdoc cref="RoyaltyFact" path="/remarks"/>
public sealed record RevenueReported : RoyaltyFact
{
    private RevenueReported(string id, LocalDate on, Instant recorded, string @base, DateRange during, Money amount)
        : base(id, on, recorded, @base, during) => Amount = amount;

    /// <summary>Gets the revenue; below zero where more was given back than sold.</summary>
    public Money Amount { get; }

    internal override RoyaltyFactKind Kind => RoyaltyFactKind.Revenue;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day of the report.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="base">The name of the base.</param>
    /// <param name="during">The days that are reported.</param>
    /// <param name="amount">The revenue.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank, or the days are <see langword="null"/>.</exception>
    public static RevenueReported Of(
        string id,
        LocalDate on,
        Instant recorded,
        string @base,
        DateRange during,
        Money amount
    ) => new(id, on, recorded, @base, during, amount);

    /// <inheritdoc/>
    protected override string Describe() => $"{Base} for {During}: {Amount}";
}

/// <summary>Units were reported.</summary>
/// <inheritdoc cref="RoyaltyFact" path="/remarks"/>
public sealed record UnitsReported : RoyaltyFact
{
    private UnitsReported(string id, LocalDate on, Instant recorded, string @base, DateRange during, decimal number)
        : base(id, on, recorded, @base, during) => Number = number;

    /// <summary>Gets how many; below zero where more came back than went out.</summary>
    public decimal Number { get; }

    internal override RoyaltyFactKind Kind => RoyaltyFactKind.Units;

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day of the report.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="base">The name of the base.</param>
    /// <param name="during">The days that are reported.</param>
    /// <param name="number">How many.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank, or the days are <see langword="null"/>.</exception>
    public static UnitsReported Of(
        string id,
        LocalDate on,
        Instant recorded,
        string @base,
        DateRange during,
        decimal number
    ) => new(id, on, recorded, @base, during, number);

    /// <inheritdoc/>
    protected override string Describe() => $"{Invariant.Text(Number)} {Base} for {During}";
}

/// <summary>Which case of <see cref="RoyaltyFact"/> it is.</summary>
internal enum RoyaltyFactKind
{
    None = 0,
    Revenue = 1,
    Units = 2,
}
