using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Performance;

/// <summary>A score that somebody gave, with its scale.</summary>
/// <remarks>Two are equal when value and scale are equal. Immutable.</remarks>
public sealed record Score : IFingerprinted
{
    private Score(decimal value, ScoreScale scale)
    {
        Value = value;
        Scale = scale;
    }

    /// <summary>Gets the score.</summary>
    public decimal Value { get; }

    /// <summary>Gets the scale.</summary>
    public ScoreScale Scale { get; }

    /// <summary>Creates a score.</summary>
    /// <param name="value">The score, within the scale.</param>
    /// <param name="scale">The scale.</param>
    /// <returns>The score.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score lies outside the scale.</exception>
    public static Score Of(decimal value, ScoreScale scale)
    {
        Guard.Against.Null(scale);
        return new Score(Guard.Against.OutOfRange(value, nameof(value), scale.Lowest, scale.Highest), scale);
    }

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Number(Value).Value(Scale);

    /// <summary>Returns text such as <c>4 (1 to 5, higher is worse)</c>.</summary>
    /// <returns>The score and its scale.</returns>
    public override string ToString() => $"{Invariant.Text(Decimals.Canonical(Value))} ({Scale})";
}
