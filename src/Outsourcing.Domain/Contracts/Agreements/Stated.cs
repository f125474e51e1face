using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>From its day on a circumstance is known to hold, known not to hold, or disputed.</summary>
public sealed record Stated : Fact
{
    private Stated(string id, LocalDate on, Instant recorded, string circumstance, Truth holds)
        : base(id, on, recorded)
    {
        Circumstance = circumstance;
        Holds = holds;
    }

    /// <summary>Gets the circumstance; provisions refer to it letter by letter.</summary>
    public string Circumstance { get; }

    /// <summary>Gets whether it holds; unknown when it is disputed.</summary>
    public Truth Holds { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day from which it is so.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="circumstance">The circumstance.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static Stated Of(string id, LocalDate on, Instant recorded, string circumstance, Truth holds) =>
        new(id, on, recorded, Guard.Against.NoText(circumstance).Trim(), holds);

    /// <inheritdoc/>
    protected override string Describe() => $"{Circumstance}: {Holds}";
}
