using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Selection;

/// <summary>All points for no distance of culture, falling in proportion, none from a stated distance on.</summary>
/// <remarks>Two are equal when all members are. A criterion of this value never rejects a bid.</remarks>
public sealed record CultureValue : AnswerValue
{
    private const int KeptDigits = 12;

    internal CultureValue(CultureProfile own, CultureReference reference, decimal noneAt)
    {
        (Own, Reference) = (Guard.Against.Null(own), Guard.Against.Null(reference));
        NoneAt =
            noneAt > 0m
                ? noneAt
                : throw new ArgumentOutOfRangeException(
                    nameof(noneAt),
                    $"The distance without points is above zero, and {Invariant.Text(noneAt)} is not."
                );
    }

    /// <summary>Gets the profile of the buyer.</summary>
    public CultureProfile Own { get; }

    /// <summary>Gets the variances that make distances comparable.</summary>
    public CultureReference Reference { get; }

    /// <summary>Gets the distance from which on there are no points.</summary>
    public decimal NoneAt { get; }

    private protected override string Text =>
        $"culture, distance to {Own.Name} by {Reference.Name}, none at {Invariant.Text(NoneAt)}";

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("culture").Text(Own.Name).Number((long)Own.Scores.Count);
        foreach (var (dimension, score) in Own.Scores)
        {
            form.Text(dimension).Number(score);
        }

        form.Text(Reference.Name).Number((long)Reference.Variances.Count);
        foreach (var (dimension, variance) in Reference.Variances)
        {
            form.Text(dimension).Number(variance);
        }

        form.Number(NoneAt);
    }

    internal override Answer<decimal> Worth(BidAnswer answer)
    {
        if (answer is not CultureAnswer culture)
        {
            return NotAsked(answer);
        }

        var distance = Own.DistanceTo(culture.Profile, Reference);
        return distance.TryGetValue(out var apart)
            ? Answer.Known(
                Ratio
                    .Max(Ratio.Zero, Ratio.One - (apart / Ratio.Of(NoneAt)))
                    .ToDecimal(KeptDigits, RoundingMode.HalfEven),
                distance.Explanation
            )
            : Answer.NotKnown<decimal>(distance.Status, distance.Findings);
    }

    /// <summary>Makes up a profile of which the distance is anywhere from none to that without points.</summary>
    internal override BidAnswer MadeUp(Func<double> draw)
    {
        var apart = (double)NoneAt * draw();
        return BidAnswer.Culture(
            CultureProfile.Of("made up", Own.Scores.Select(one => (one.Key, one.Value + Shift(one.Key, apart))))
        );
    }

    /// <summary>Gives by how much a score differs when each dimension adds the same to the distance.</summary>
    private decimal Shift(string dimension, double apart)
    {
        var variance = Reference.Variances.FirstOrDefault(one =>
            string.Equals(one.Key, dimension, StringComparison.Ordinal)
        );
        return Math.Round((decimal)Math.Sqrt(apart * (double)variance.Value), MadeUpDigits);
    }
}
