using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>The last invoice of the agreement was issued: later credits can be taken off no invoice and are debts.</summary>
public sealed record LastInvoice : Fact
{
    private LastInvoice(string id, LocalDate on, Instant recorded)
        : base(id, on, recorded) { }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day of the invoice.</param>
    /// <param name="recorded">When it became known.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">The name is blank.</exception>
    public static LastInvoice Of(string id, LocalDate on, Instant recorded) => new(id, on, recorded);

    /// <inheritdoc/>
    protected override string Describe() => "the last invoice was issued";
}
