using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>The provider notified the customer that a duty of the customer is late.</summary>
public sealed record ReliefNotice : Fact
{
    private ReliefNotice(string id, LocalDate on, Instant recorded, string customerDuty, Truth inWriting)
        : base(id, on, recorded)
    {
        CustomerDuty = customerDuty;
        InWriting = inWriting;
    }

    /// <summary>Gets the duty that it is about.</summary>
    public string CustomerDuty { get; }

    /// <summary>Gets whether it was in writing.</summary>
    public Truth InWriting { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which the notice was given, as the clause counts it.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="customerDuty">The duty that it is about.</param>
    /// <param name="inWriting">Whether it was in writing.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static ReliefNotice Of(
        string id,
        LocalDate on,
        Instant recorded,
        string customerDuty,
        Truth inWriting = default
    ) => new(id, on, recorded, Guard.Against.NoText(customerDuty).Trim(), inWriting);

    /// <inheritdoc/>
    protected override string Describe() =>
        $"notice that {CustomerDuty} is late"
        + (
            InWriting.IsTrue ? ", in writing"
            : InWriting.IsFalse ? ", not in writing"
            : ""
        );
}
