using System.Diagnostics.CodeAnalysis;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Performance;

/// <summary>A scale of scores with its direction, so that "higher is better" and "higher is worse" never mix.</summary>
/// <remarks>Two scales are equal when ends and direction are equal. Immutable.</remarks>
public sealed record ScoreScale : IFingerprinted
{
    private const string Better = ", higher is better";
    private const string Worse = ", higher is worse";
    private const string Link = " to ";

    private readonly Ratio worst;
    private readonly Ratio span;

    private ScoreScale(decimal lowest, decimal highest, Direction direction)
    {
        Lowest = lowest;
        Highest = highest;
        Direction = direction;
        worst = Ratio.Of(Worst);
        span = Ratio.Of(Best) - worst;
    }

    /// <summary>Gets the scale from 0 to 100 on which higher is better.</summary>
    public static ScoreScale Percent { get; } = HigherIsBetter(0m, 100m);

    /// <summary>Gets the lowest score.</summary>
    public decimal Lowest { get; }

    /// <summary>Gets the highest score.</summary>
    public decimal Highest { get; }

    /// <summary>Gets which end is better.</summary>
    public Direction Direction { get; }

    /// <summary>Gets the best score.</summary>
    public decimal Best => Direction == Direction.Maximize ? Highest : Lowest;

    /// <summary>Gets the worst score.</summary>
    public decimal Worst => Direction == Direction.Maximize ? Lowest : Highest;

    /// <summary>Creates a scale such as 0 to 100 points of service.</summary>
    /// <param name="lowest">The lowest and worst score.</param>
    /// <param name="highest">The highest and best score, above the lowest.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">The highest score is not above the lowest.</exception>
    public static ScoreScale HigherIsBetter(decimal lowest, decimal highest) => Of(lowest, highest, Direction.Maximize);

    /// <summary>Creates a scale such as 1 to 5 of risk.</summary>
    /// <param name="lowest">The lowest and best score.</param>
    /// <param name="highest">The highest and worst score, above the lowest.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">The highest score is not above the lowest.</exception>
    public static ScoreScale HigherIsWorse(decimal lowest, decimal highest) => Of(lowest, highest, Direction.Minimize);

    /// <summary>Reads text such as <c>0 to 100, higher is better</c> or <c>1 to 5, higher is worse</c>.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no scale.</exception>
    public static ScoreScale Parse(string text) =>
        TryParse(Guard.Against.Null(text), out var scale)
            ? scale
            : throw new FormatException($"'{text}' is not a scale such as '0 to 100, higher is better'.");

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="scale">The scale, or <see langword="null"/> when the text is none.</param>
    /// <returns>Whether the text is a scale.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out ScoreScale? scale)
    {
        scale = null;
        var trimmed = (text ?? "").Trim();
        var better = trimmed.EndsWith(Better, StringComparison.Ordinal);
        if (!better && !trimmed.EndsWith(Worse, StringComparison.Ordinal))
        {
            return false;
        }

        var ends = trimmed[..^(better ? Better : Worse).Length].Split(Link);
        if (
            ends.Length == 2
            && Decimals.TryParse(ends[0], out var lowest)
            && Decimals.TryParse(ends[1], out var highest)
            && lowest < highest
        )
        {
            scale = new ScoreScale(lowest, highest, better ? Direction.Maximize : Direction.Minimize);
        }

        return scale is not null;
    }

    /// <summary>Creates a score on this scale.</summary>
    /// <param name="value">The score, within the scale.</param>
    /// <returns>The score, which keeps its scale.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The score lies outside the scale.</exception>
    public Score Score(decimal value) => Performance.Score.Of(value, this);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Number(Lowest).Number(Highest).Number((long)Direction);

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>Both ends and the direction.</returns>
    public override string ToString() =>
        Text(Lowest) + Link + Text(Highest) + (Direction == Direction.Maximize ? Better : Worse);

    /// <summary>How far a score has come from the worst end to the best, from 0 to 1.</summary>
    internal Ratio Attained(decimal value) => (Ratio.Of(value) - worst) / span;

    /// <summary>The score that has come so far from the worst end to the best.</summary>
    internal Ratio At(Ratio attained) => worst + (attained * span);

    private static ScoreScale Of(decimal lowest, decimal highest, Direction direction) =>
        lowest < highest
            ? new ScoreScale(lowest, highest, direction)
            : throw new ArgumentException(
                $"A scale from {Invariant.Text(lowest)} to {Invariant.Text(highest)} has no room for scores.",
                nameof(highest)
            );

    private static string Text(decimal value) => Invariant.Text(Decimals.Canonical(value));
}
