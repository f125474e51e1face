namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Everything that the scorecard answers, asked of the library once; console, report and JSON only show it.</summary>
internal sealed class Assessment
{
    private Assessment(DecisionProblem scorecard, ScoringMethod method)
    {
        Scorecard = scorecard;
        Method = method;
        Additive = MethodChoice.Additive(method, scorecard);
        Stated = method.Rank(scorecard);
        Known = Gaps.Without(scorecard);
        Scenarios = [.. Assumed()];
        if (HasGaps)
        {
            Missing = MissingScores.Of(scorecard, Additive);
        }

        KnownRanking = Known is null ? null : method.Rank(Known);
        if (Known is { Alternatives.Count: > 1 })
        {
            Flips = [.. Known.Criteria.Select(criterion => WinnerFlip.ByWeight(Known, Additive, criterion.Name))];
            Comparison = MethodComparison.Of(Known, [method, .. Methods.Common.Where(other => !other.Equals(method))]);
        }

        Standings = HasExactRanges ? Standing.Of(Missing!.Value) : Standing.Of(Scenarios);
    }

    public DecisionProblem Scorecard { get; }

    public ScoringMethod Method { get; }

    /// <summary>Gets the weighted sum behind flips and ranges, which are exact for weighted sums alone.</summary>
    public WeightedSum Additive { get; }

    /// <summary>Gets the answer to the scorecard as it is; not known while a value that counts is missing.</summary>
    public Answer<Ranking> Stated { get; }

    public bool HasGaps => Stated.Status == AnswerStatus.FactMissing;

    /// <summary>Gets the rankings to show: the one as stated, or one for each assumption about the missing values.</summary>
    public IReadOnlyList<Scenario> Scenarios { get; }

    /// <summary>Gets what the missing values could change; <see langword="null"/> when none is missing.</summary>
    public Answer<MissingScores>? Missing { get; }

    /// <summary>Gets whether the scores that missing values leave open are exact ranges, and not only those of the scenarios.</summary>
    public bool HasExactRanges => Missing is { IsKnown: true } && Scenarios.Count == 2 && Method.Equals(Additive);

    /// <summary>Gets the vendors whose values are all known; <see langword="null"/> when there is none.</summary>
    public DecisionProblem? Known { get; }

    public Answer<Ranking>? KnownRanking { get; }

    /// <summary>Gets whether there are two vendors to compare by other weights and methods.</summary>
    public bool CanVary => Comparison is not null;

    /// <summary>Gets, for each criterion, how far its weight can move among the known vendors; empty when there are not two.</summary>
    public IReadOnlyList<Answer<WeightStability>> Flips { get; } = [];

    /// <summary>Gets the criterion with the smallest change of weight that gives another leader; <see langword="null"/> when none does.</summary>
    public WeightStability? NearestFlip =>
        Flips
            .Where(flip => flip.IsKnown && flip.Value.Smallest is not null)
            .Select(flip => flip.Value)
            .MinBy(flip => Math.Abs(flip.Smallest!.Change));

    /// <summary>Gets what other methods say of the known vendors; <see langword="null"/> when there are not two.</summary>
    public MethodComparison? Comparison { get; }

    /// <summary>Gets where each vendor stands, best first by the score that is certain; vendors that cannot be scored are left out.</summary>
    public IReadOnlyList<Standing> Standings { get; }

    /// <summary>Gets whether the scores have bands.</summary>
    public bool HasBands => Band.Fit(Method, Scorecard);

    /// <summary>Gets the notes and warnings of the method; not that the known vendors are one, when they are not all.</summary>
    public IReadOnlyList<Finding> Notes =>
        Stated.IsKnown ? Stated.Findings
        : KnownRanking is { IsKnown: true } known
            ? [.. known.Findings.Where(finding => CanVary || finding.Rule != ScoringRules.AlternativesIndistinct)]
        : [];

    /// <summary>Assesses a scorecard, or says why the method cannot.</summary>
    /// <returns>The assessment; the findings of the method when it does not apply for other reasons than a missing value.</returns>
    public static Answer<Assessment> Of(DecisionProblem scorecard, ScoringMethod method)
    {
        var assessment = new Assessment(scorecard, method);
        var refused =
            assessment.Stated.Status == AnswerStatus.NotApplicable ? assessment.Stated
            : assessment.Scenarios.Count == 0 && assessment.KnownRanking is { IsKnown: false } known ? known
            : null;
        return refused is null
            ? Answer.Known(assessment, assessment.Stated.Explanation)
            : Answer.NotApplicable<Assessment>(refused.Findings);
    }

    /// <summary>Says whether nobody knows a value, also where a scenario assumes one.</summary>
    public bool IsMissing(string vendor, Criterion criterion) => Gaps.Cells(Scorecard).Contains((vendor, criterion));

    private IEnumerable<Scenario> Assumed()
    {
        if (Stated.TryGetValue(out var ranking))
        {
            yield return new Scenario("as stated", ranking);
        }
        else if (
            Gaps.Filled(Scorecard, atBest: false) is { } worst
            && Gaps.Filled(Scorecard, atBest: true) is { } best
            && Method.Rank(worst).TryGetValue(out var atWorst)
            && Method.Rank(best).TryGetValue(out var atBest)
        )
        {
            yield return new Scenario("missing values at their worst", atWorst);
            yield return new Scenario("missing values at their best", atBest);
        }
        else if (Known is not null && Method.Rank(Known).TryGetValue(out var known))
        {
            yield return new Scenario("vendors with every value known", known);
        }
    }
}
