using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Performance;

/// <summary>Bands without a gap: every score of the scale lies in exactly one of them, the full score in the last.</summary>
/// <remarks>A band reaches from its lowest score up to, but without, the next one. Two are equal when scale and bands are.</remarks>
public sealed record ScoreBands : IFingerprinted
{
    private readonly ScoreBand[] bands;

    private ScoreBands(ScoreScale scale, ScoreBand[] bands)
    {
        Scale = scale;
        this.bands = bands;
    }

    /// <summary>Gets the scale that the bands cover.</summary>
    public ScoreScale Scale { get; }

    /// <summary>Gets the bands, by rising score.</summary>
    public IReadOnlyList<ScoreBand> Bands => Array.AsReadOnly(bands);

    /// <summary>Creates bands.</summary>
    /// <param name="scale">The scale that they cover.</param>
    /// <param name="bands">The bands by rising score; the first begins with the lowest score of the scale.</param>
    /// <returns>The bands.</returns>
    /// <exception cref="ArgumentException">
    /// There is none, the first does not begin where the scale does, one does not begin above the one before it or lies above
    /// the scale, or two have one name.
    /// </exception>
    public static ScoreBands Of(ScoreScale scale, params IEnumerable<ScoreBand> bands)
    {
        Guard.Against.Null(scale);
        var copy = Guard.Against.NullElement(bands);
        if (copy.Length == 0 || copy[0].From != scale.Lowest)
        {
            throw new ArgumentException(
                $"The first band begins with the lowest score, {Invariant.Text(scale.Lowest)}.",
                nameof(bands)
            );
        }

        for (var i = 1; i < copy.Length; i++)
        {
            if (copy[i].From <= copy[i - 1].From || copy[i].From > scale.Highest)
            {
                throw new ArgumentException(
                    $"The band '{copy[i]}' begins above the band '{copy[i - 1]}' and within {scale}.",
                    nameof(bands)
                );
            }
        }

        return
            copy.GroupBy(band => band.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())
                is { } twice
            ? throw new ArgumentException($"Two bands are named '{twice.Key}'.", nameof(bands))
            : new ScoreBands(scale, copy);
    }

    /// <summary>Finds the band of a score.</summary>
    /// <param name="score">The score.</param>
    /// <returns>The band.</returns>
    /// <exception cref="ArgumentException">The score lies outside the scale.</exception>
    public ScoreBand BandOf(Ratio score) =>
        score.CompareTo(Scale.Lowest) < 0 || score.CompareTo(Scale.Highest) > 0
            ? throw new ArgumentException($"The score {score} lies outside {Scale}.", nameof(score))
            : bands[IndexOf(score)];

    /// <summary>Compares scale and bands.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ScoreBands? other) =>
        other is not null && Scale == other.Scale && bands.AsSpan().SequenceEqual(other.bands);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Scale, bands.Length);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Value(Scale).Values(bands);

    /// <summary>Returns text such as <c>poor from 0, good from 80 (0 to 100, higher is better)</c>.</summary>
    /// <returns>The bands and the scale.</returns>
    public override string ToString() => $"{string.Join(", ", bands.Select(band => band.ToString()))} ({Scale})";

    /// <summary>The bands that a score can lie in.</summary>
    internal ScoreBand[] Possible(ScoreInterval scores) => bands[IndexOf(scores.Low)..(IndexOf(scores.High) + 1)];

    private int IndexOf(Ratio score) => Array.FindLastIndex(bands, band => score.CompareTo(band.From) >= 0);
}
