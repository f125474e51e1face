namespace Outsourcing.Samples.VendorScorecard;

/// <summary>How firm the ranking is against other weights, methods, values and vendors; each part asked of the library once.</summary>
/// <remarks>All but the draws of weights look at the vendors whose values are all known.</remarks>
internal sealed class Firmness
{
    private Firmness(Assessment assessment)
    {
        Acceptances = Acceptance.Of(assessment);
        if (assessment is { CanVary: true, Known: { } known })
        {
            Stability = WinnerFlip.ByEachWeight(known, assessment.Method);
            Agreement = Agreement.Of(known, assessment.Method);
            Needed = WinnerFlip.ByScore(known, assessment.Method);
            Reversals = RankReversals.Of(known, assessment.Method);
        }

        if (assessment.Missing is { IsKnown: true, Value: { Leader: null } missing })
        {
            Facts = missing.Facts;
        }
    }

    /// <summary>Gets the weights of each criterion for which the leader stays; <see langword="null"/> when fewer than two vendors are known.</summary>
    public Answer<WeightStabilities>? Stability { get; }

    /// <summary>Gets the ranks over weights drawn at random; empty when fewer than two vendors take part.</summary>
    public IReadOnlyList<Acceptance> Acceptances { get; }

    /// <summary>Gets what other methods, scalings and weightings say; <see langword="null"/> when fewer than two vendors are known.</summary>
    public Agreement? Agreement { get; }

    /// <summary>Gets the single values with which the runner-up would lead; <see langword="null"/> when fewer than two vendors are known.</summary>
    public Answer<ScoreFlips>? Needed { get; }

    /// <summary>Gets what a vendor that leaves, or a copy of one, changes among the others; <see langword="null"/> when fewer than two vendors are known.</summary>
    public Answer<RankReversals>? Reversals { get; }

    /// <summary>Gets what finding out each missing value would settle; empty when the lead does not hang on any.</summary>
    public IReadOnlyList<MissingFact> Facts { get; } = [];

    public static Firmness Of(Assessment assessment) => new(assessment);
}
