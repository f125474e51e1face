using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>A ground of a power, with what the clause says for it alone: notice, fee, and the time after which it lapses.</summary>
/// <remarks>Two are equal when all parts are equal. Immutable.</remarks>
public sealed record PowerGround
{
    internal PowerGround(Ground ground, Notice? notice, Fee? fee, Period? lapsesAfter)
    {
        Ground = ground;
        Notice = notice;
        Fee = fee;
        LapsesAfter = lapsesAfter;
    }

    /// <summary>Gets the ground.</summary>
    public Ground Ground { get; }

    /// <summary>Gets the notice on this ground; <see langword="null"/> for that of the power.</summary>
    public Notice? Notice { get; }

    /// <summary>Gets the fee on this ground; <see langword="null"/> for that of the power, or for none on a default of the other side.</summary>
    public Fee? Fee { get; }

    /// <summary>Gets how long after it arose the ground can be used; <see langword="null"/> when it does not lapse.</summary>
    public Period? LapsesAfter { get; }

    /// <summary>Returns text such as <c>change of control, within 6 months</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Ground.ToString()
        + (LapsesAfter is null ? "" : $", within {ObligationPeriods.Words(LapsesAfter)}")
        + (Notice is null ? "" : $", notice {Notice}")
        + (Fee is null ? "" : $", for {Fee}");
}
