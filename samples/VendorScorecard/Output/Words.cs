using System.Globalization;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The sentences and numbers that console and report share.</summary>
internal static class Words
{
    /// <summary>Why the scores have no bands.</summary>
    public static string NoBands(ScoringMethod method) =>
        method.HigherIsBetter
            ? "No bands: with this scaling a score has no fixed meaning between 0 and 1."
            : "No bands: a lower score is better, and 0 is only the best of these vendors.";

    /// <summary>What the order of the vendors goes by.</summary>
    public static string RankingHeading(Assessment assessment) =>
        assessment.HasExactRanges ? "Ranking, by the score that is certain"
        : assessment.HasGaps ? $"Ranking: {assessment.Scenarios[0].Label}"
        : "Ranking";

    public static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    /// <summary>What was ranked, and how.</summary>
    public static string Subject(Assessment assessment)
    {
        var (vendors, criteria) = (assessment.Scorecard.Alternatives.Count, assessment.Scorecard.Criteria.Count);
        return Invariant(
            $"{vendors} {(vendors == 1 ? "vendor" : "vendors")}, {criteria} {(criteria == 1 ? "criterion" : "criteria")}, by {assessment.Method.Name}."
        );
    }

    public static string Score(double score) => score.ToString("0.000", CultureInfo.InvariantCulture);

    public static string Percent(double share) => (share * 100).ToString("0.##", CultureInfo.InvariantCulture) + " %";

    public static string Signed(double value) => value.ToString("+0.000;-0.000;0.000", CultureInfo.InvariantCulture);

    public static string Number(double value) => value.ToString(CultureInfo.InvariantCulture);

    /// <summary>The verdict in one sentence: who leads, or between whom the missing values decide.</summary>
    public static string Verdict(Assessment assessment)
    {
        if (assessment.Stated.TryGetValue(out _))
        {
            return assessment.Stated.Explanation.Statement;
        }

        if (assessment.HasExactRanges)
        {
            return assessment.Missing!.Explanation.Statement;
        }

        return assessment.Scenarios.Count switch
        {
            0 => "No vendor can be ranked: each misses a value that counts.",
            1 => $"Without the vendors that miss a value: {assessment.KnownRanking!.Explanation.Statement}",
            _ => Verdict(assessment.Method, Leaders(assessment.Scenarios[0]), Leaders(assessment.Scenarios[1])),
        };
    }

    private static string Verdict(ScoringMethod method, string atWorst, string atBest) =>
        string.Equals(atWorst, atBest, StringComparison.Ordinal)
            ? $"By {method.Name} the lead is with {atWorst}, with the missing values at their worst and at their best."
            : $"By {method.Name} the lead is with {atWorst} when the missing values are at their worst, with {atBest} when they are at their best.";

    public static string Leaders(Scenario scenario) =>
        string.Join(", ", scenario.Ranking.Leaders.Select(leader => leader.Name));

    public static string Range(Standing standing) =>
        standing.IsOpen ? $"{Score(standing.Low)} to {Score(standing.High)}" : Score(standing.Low);

    public static string Bands(Standing standing)
    {
        var (low, high) = (Band.Of(standing.Low), Band.Of(standing.High));
        return low == high ? low.Name : $"{low.Name} to {high.Name}";
    }

    public static string Ranks(Standing standing) =>
        standing.BestRank == standing.WorstRank
            ? Invariant($"{standing.BestRank}")
            : Invariant($"{standing.BestRank} to {standing.WorstRank}");

    /// <summary>The rank of a vendor in a scenario.</summary>
    public static string Rank(Scenario scenario, Standing standing) =>
        Invariant($"{scenario.Ranking[standing.Vendor].Rank}");

    /// <summary>What to do about missing values before awarding; <see langword="null"/> when none is missing.</summary>
    public static string? Advice(Assessment assessment)
    {
        if (!assessment.HasGaps)
        {
            return null;
        }

        var cells = string.Join(
            "; ",
            Gaps.Cells(assessment.Scorecard).Select(cell => $"{cell.Vendor}, {cell.Criterion.Name}")
        );
        return assessment.HasExactRanges && assessment.Missing!.Value.Leader is not null
            ? $"Missing: {cells}. The lead does not hang on it."
            : $"Missing: {cells}. Find out before you award.";
    }

    /// <summary>How the method puts values on a common scale, and what that means for the reader.</summary>
    public static string? Scaling(ScoringMethod method) =>
        (method as WeightedSum)?.Normalization switch
        {
            Normalization.Bounds =>
                "Bounds: each value counts by its place between the ends of the declared scale, so no vendor moves another's score.",
            Normalization.MinMax =>
                "MinMax: each value counts by its place between the worst and the best offer, so a new offer can move every score.",
            _ => null,
        };

    public static string Legend(Band band) =>
        band == Band.All[0]
            ? Invariant($"{band.Name}: {band.From} to {band.To}")
            : Invariant($"{band.Name}: {band.From} to below {band.To}");

    /// <summary>Whom the sections on weights and methods speak of.</summary>
    public static string? KnownOnly(Assessment assessment) =>
        !assessment.HasGaps ? null
        : assessment.Known is null ? "Every vendor misses a value, so nothing can be said."
        : $"Among the vendors with every value known; without {string.Join(", ", Gaps.Vendors(assessment.Scorecard))}.";

    public static string NearestFlip(Assessment assessment) =>
        assessment.NearestFlip is { } flip ? $"The smallest change: {flip}"
        : assessment.Flips.FirstOrDefault(answer => !answer.IsKnown) is { } refused ? refused.Findings[0].Message
        : "No change of one weight gives another leader.";

    public static string Composition(ScoringMethod method) =>
        method.Composition switch
        {
            Outsourcing.Domain.Scoring.Composition.Product =>
                "Factors that multiply to the score: 1 costs nothing, less costs more.",
            Outsourcing.Domain.Scoring.Composition.Regret =>
                "Regrets: how far each criterion is from the best offer, times its weight; short bars are good, and the score weighs their sum and the longest.",
            _ => "What each criterion adds to the score; the parts sum to the score.",
        };

    /// <summary>What the amount of a contribution is called.</summary>
    public static string Amount(ScoringMethod method) =>
        method.Composition switch
        {
            Outsourcing.Domain.Scoring.Composition.Product => "Factor",
            Outsourcing.Domain.Scoring.Composition.Regret => "Regret",
            _ => "Adds",
        };

    public static string Agreement(MethodComparison comparison) =>
        comparison.Agree
            ? $"All methods that apply put {string.Join(", ", comparison.Leaders)} first."
            : $"The methods disagree: {string.Join(", ", comparison.Leaders)} each lead by some method.";

    public static string Value(Contribution line) =>
        line.Criterion.Unit is { } unit ? $"{line.Value} {unit}" : line.Value.ToString();

    /// <summary>What a missing value could be.</summary>
    public static string Possible(Criterion criterion) =>
        criterion.Scale is { } scale ? $"could be {scale}" : "no scale declared, so it could be anything";

    /// <summary>What the missing values decide, and why nothing can be said where that is so.</summary>
    public static IEnumerable<string> MissingVerdict(Assessment assessment) =>
        assessment.Missing switch
        {
            { IsKnown: true } known => [$"{known.Explanation.Statement} (By {assessment.Additive}.)"],
            { } refused => refused.Findings.Select(finding => $"{finding.Message} {finding.Remedy}".TrimEnd()),
            _ => [],
        };

    public static string Holds(WeightStability flip) =>
        $"{Percent(flip.Low / flip.Total)} to {Percent(flip.High / flip.Total)}";

    public static string Says(MethodResult result) =>
        result.Answer.IsKnown
            ? string.Join(", ", result.Leaders)
            : $"does not apply: {result.Answer.Findings[0].Message}";

    public static string Question(WhatIf whatIf) => Invariant($"{whatIf.Criterion} weighs {whatIf.Weight}");

    public static string ScoreAndRank(Standing standing) => $"{Range(standing)}, rank {Ranks(standing)}";

    public static string After(WhatIf whatIf, string vendor) =>
        whatIf.After.Standings.FirstOrDefault(standing =>
            string.Equals(standing.Vendor, vendor, StringComparison.Ordinal)
        )
            is { } after
            ? ScoreAndRank(after)
            : "-";
}
