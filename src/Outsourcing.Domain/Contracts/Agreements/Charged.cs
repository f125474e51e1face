using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>An amount was charged for a period, such as the service fee of a month.</summary>
public sealed record Charged : Fact
{
    private Charged(
        string id,
        LocalDate on,
        Instant recorded,
        string charge,
        DateRange during,
        Money amount,
        string? service
    )
        : base(id, on, recorded)
    {
        Charge = charge;
        During = during;
        Amount = amount;
        Service = service;
    }

    /// <summary>Gets the name of the charge, such as <c>service fee</c>.</summary>
    public string Charge { get; }

    /// <summary>Gets the days that it is charged for.</summary>
    public DateRange During { get; }

    /// <summary>Gets the amount.</summary>
    public Money Amount { get; }

    /// <summary>Gets the service that it is charged for; <see langword="null"/> for all.</summary>
    public string? Service { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day of the charge.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="charge">The name of the charge.</param>
    /// <param name="during">The days that it is charged for.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="service">The service that it is charged for.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static Charged Of(
        string id,
        LocalDate on,
        Instant recorded,
        string charge,
        DateRange during,
        Money amount,
        string? service = null
    ) =>
        new(
            id,
            on,
            recorded,
            Guard.Against.NoText(charge).Trim(),
            Guard.Against.Null(during),
            amount,
            service is null ? null : Guard.Against.NoText(service).Trim()
        );

    /// <inheritdoc/>
    protected override string Describe() =>
        $"{Charge} {Amount} for {During}" + (Service is null ? "" : $" ({Service})");
}
