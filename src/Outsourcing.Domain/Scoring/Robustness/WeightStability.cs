namespace Outsourcing.Domain.Scoring;

/// <summary>The weights of one criterion for which the leader stays the leader, and who leads beyond.</summary>
public sealed record WeightStability
{
    internal WeightStability(
        Criterion criterion,
        string leader,
        double weight,
        double total,
        (double Weight, string? Leader) below,
        (double Weight, string? Leader) above,
        double tolerance
    )
    {
        Criterion = criterion;
        Leader = leader;
        Weight = weight;
        Total = total;
        (Low, LeaderBelow) = below;
        (High, LeaderAbove) = above;
        Tolerance = tolerance;
    }

    /// <summary>Gets the criterion whose weight changes.</summary>
    public Criterion Criterion { get; }

    /// <summary>Gets the name of the alternative that leads now.</summary>
    public string Leader { get; }

    /// <summary>Gets the weight now: a share of <see cref="Total"/>.</summary>
    public double Weight { get; }

    /// <summary>Gets what all weights sum to; 1 for stated weights.</summary>
    public double Total { get; }

    /// <summary>Gets the lowest weight at which the leader still leads or ties.</summary>
    public double Low { get; }

    /// <summary>Gets who leads below <see cref="Low"/>; <see langword="null"/> when no weight is that low.</summary>
    public string? LeaderBelow { get; }

    /// <summary>Gets the highest weight at which the leader still leads or ties.</summary>
    public double High { get; }

    /// <summary>Gets who leads above <see cref="High"/>; <see langword="null"/> when no weight is that high.</summary>
    public string? LeaderAbove { get; }

    /// <summary>Gets how far <see cref="Low"/> and <see cref="High"/> may be off: 0 when they are a closed form; else as <see cref="WinnerFlip"/> says.</summary>
    public double Tolerance { get; }

    /// <summary>Gets the smallest change of the weight at which another alternative draws level; <see langword="null"/> when no change does it.</summary>
    public WeightFlip? Smallest =>
        (LeaderBelow, LeaderAbove) switch
        {
            (null, null) => null,
            ({ } below, null) => new WeightFlip(Low, Low - Weight, below),
            (null, { } above) => new WeightFlip(High, High - Weight, above),
            ({ } below, { } above) => Weight - Low <= High - Weight
                ? new WeightFlip(Low, Low - Weight, below)
                : new WeightFlip(High, High - Weight, above),
        };

    /// <summary>Returns the sentence, such as <c>Acme leads once price weighs 12.6 % or less (now 40 %)</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        Smallest is { } flip
            ? $"{flip.Leader} leads once {Criterion.Name} weighs {Invariant.Percent(flip.Weight / Total)} or {(flip.Change < 0 ? "less" : "more")} (now {Invariant.Percent(Weight / Total)})."
            : $"{Leader} leads whatever {Criterion.Name} weighs (now {Invariant.Percent(Weight / Total)}).";

    internal static Explanation Explain(WeightStability stability)
    {
        var parts = new List<Explanation>();
        if (stability.LeaderBelow is { } below)
        {
            parts.Add(
                Explanation.Of(
                    $"At {Invariant.Percent(stability.Low / stability.Total)} {below} draws level with {stability.Leader}, and leads below."
                )
            );
        }

        if (stability.LeaderAbove is { } above)
        {
            parts.Add(
                Explanation.Of(
                    $"At {Invariant.Percent(stability.High / stability.Total)} {above} draws level with {stability.Leader}, and leads above."
                )
            );
        }

        parts.Add(Explanation.Of("The other weights keep their proportions and the total stays."));
        if (stability.Tolerance > 0)
        {
            parts.Add(
                Explanation.Of(
                    $"Found by bisection to {Invariant.Short(stability.Tolerance)}, after steps of {Invariant.Percent(1.0 / WinnerFlip.Steps)} of the whole; a change within a step would not show, and further out {stability.Leader} may lead again."
                )
            );
        }

        return Explanation.Of(stability.ToString(), parts);
    }
}

/// <summary>A change of one weight that brings another alternative level with the leader.</summary>
public sealed record WeightFlip
{
    internal WeightFlip(double weight, double change, string leader)
    {
        Weight = weight;
        Change = change;
        Leader = leader;
    }

    /// <summary>Gets the weight at which they tie.</summary>
    public double Weight { get; }

    /// <summary>Gets how far that is from the weight now; negative for less.</summary>
    public double Change { get; }

    /// <summary>Gets the name of the alternative that leads beyond.</summary>
    public string Leader { get; }

    /// <summary>Returns who leads beyond which weight, such as <c>Borea beyond 0.4015 (-0.2035)</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Leader} beyond {Invariant.Short(Weight)} ({Invariant.Signed(Change)})";
}
