using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>Another fact was recorded in error and counts no longer, from the instant of the retraction on.</summary>
public sealed record Retraction : Fact
{
    private Retraction(string id, LocalDate on, Instant recorded, string of)
        : base(id, on, recorded) => Retracted = of;

    /// <summary>Gets the name of the fact that counts no longer.</summary>
    public string Retracted { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day of the retraction.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="of">The name of the fact that counts no longer.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static Retraction Of(string id, LocalDate on, Instant recorded, string of) =>
        new(id, on, recorded, Guard.Against.NoText(of).Trim());

    /// <inheritdoc/>
    protected override string Describe() => $"{Retracted} was recorded in error";
}
