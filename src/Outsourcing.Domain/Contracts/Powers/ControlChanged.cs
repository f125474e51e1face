using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Contracts;

/// <summary>Somebody else came to control a party.</summary>
/// <remarks>Two are equal when all parts are equal. Immutable.</remarks>
public sealed record ControlChanged : Fact
{
    private ControlChanged(string id, LocalDate on, Instant recorded, string of, Percentage? share, Truth byCompetitor)
        : base(id, on, recorded)
    {
        Of = Guard.Against.NoText(of).Trim();
        Share = share;
        ByCompetitor = byCompetitor;
    }

    /// <summary>Gets the name of the party that is controlled.</summary>
    public string Of { get; }

    /// <summary>Gets the share that changed hands; <see langword="null"/> when it is not known.</summary>
    public Percentage? Share { get; }

    /// <summary>Gets whether the new owner competes with the other party.</summary>
    public Truth ByCompetitor { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="of">The name of the party that is controlled.</param>
    /// <param name="share">The share that changed hands, from 0 % to 100 %.</param>
    /// <param name="byCompetitor">Whether the new owner competes with the other party.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A text is blank, or the share is out of its range.</exception>
    public static ControlChanged By(
        string id,
        LocalDate on,
        Instant recorded,
        string of,
        Percentage? share = null,
        Truth byCompetitor = default
    ) =>
        share is { } part && (part < Percentage.Zero || part > Percentage.Hundred)
            ? throw new ArgumentOutOfRangeException(nameof(share), $"A share is from 0 % to 100 %, and {part} is not.")
            : new ControlChanged(id, on, recorded, of, share, byCompetitor);

    /// <inheritdoc/>
    protected override string Describe()
    {
        var share = Share is { } part ? $", {part}" : "";
        var competitor = ByCompetitor.IsTrue ? ", to a competitor" : "";
        return $"change of control of {Of}{share}{competitor}";
    }
}
