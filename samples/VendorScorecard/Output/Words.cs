using System.Globalization;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The sentences and numbers that console and report share.</summary>
internal static class Words
{
    /// <summary>Why the scores have no bands.</summary>
    public static string NoBands(Assessment assessment) =>
        !assessment.Method.HigherIsBetter
            ? "No bands: a lower score is better, and 0 is only the best of these vendors."
        : assessment.Method is WeightedSum { Normalization: Normalization.Bounds }
            ? "No bands: the weights do not sum to the whole, so a score has no fixed meaning between 0 and 1."
        : "No bands: these scores only compare the vendors, and two that are all but equal can stand far apart. Bands need the weighted sum between declared bounds.";

    /// <summary>What the order of the vendors goes by.</summary>
    public static string RankingHeading(Assessment assessment) =>
        assessment.HasExactRanges ? "Ranking, by the score that is certain"
        : assessment.HasGaps ? $"Ranking: {assessment.Scenarios[0].Label}"
        : "Ranking";

    /// <summary>What was ranked, and how.</summary>
    public static string Subject(Assessment assessment)
    {
        var (vendors, criteria) = (assessment.Scorecard.Alternatives.Count, assessment.Scorecard.Criteria.Count);
        return Wording.Invariant(
            $"{vendors} {(vendors == 1 ? "vendor" : "vendors")}, {criteria} {(criteria == 1 ? "criterion" : "criteria")}, by {assessment.Method.Name}."
        );
    }

    public static string Score(double score) => score.ToString("0.000", CultureInfo.InvariantCulture);

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
            return Leaders(assessment.Missing!.Value);
        }

        return assessment.Scenarios.Count switch
        {
            0 => "No vendor can be ranked: each misses a value that counts.",
            1 => $"Without the vendors that miss a value: {assessment.KnownRanking!.Explanation.Statement}",
            _ => Verdict(assessment.Method, Leaders(assessment.Scenarios[0]), Leaders(assessment.Scenarios[1])),
        };
    }

    private static string Leaders(MissingScores missing) =>
        missing.Leader is { } leader
            ? $"{leader} leads whatever the missing values are."
            : $"The missing values leave the lead open: {Wording.List(missing.Contenders)} are not ruled out.";

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
            ? Wording.Invariant($"{standing.BestRank}")
            : Wording.Invariant($"{standing.BestRank}–{standing.WorstRank}");

    /// <summary>What ranks and scores of a vendor span; <see langword="null"/> when none is open.</summary>
    public static string? Spans(Assessment assessment) =>
        assessment.HasExactRanges ? "A range of scores or ranks: what the missing values leave possible."
        : assessment.Scenarios.Count > 1
            ? "A range of scores or ranks: with every missing value at its worst, and with every one at its best."
        : null;

    /// <summary>The rank of a vendor in a scenario.</summary>
    public static string Rank(Scenario scenario, Standing standing) =>
        Wording.Invariant($"{scenario.Ranking[standing.Vendor].Rank}");

    /// <summary>What to do about missing values before awarding; <see langword="null"/> when none is missing.</summary>
    public static string? Advice(Assessment assessment)
    {
        if (!assessment.HasGaps)
        {
            return null;
        }

        var cells = Wording.Few([
            .. Gaps.Cells(assessment.Scorecard).Select(cell => $"{cell.Vendor}, {cell.Criterion.Name}"),
        ]);
        return assessment.HasExactRanges && assessment.Missing!.Value.Leader is not null
            ? $"Missing: {cells}. The lead does not hang on it."
            : $"Missing: {cells}. Find out before you award.";
    }

    /// <summary>How the method works, and why it is not the scaling between declared bounds where that would suit.</summary>
    public static string Plain(Assessment assessment)
    {
        var plain = $"{Plain(assessment.Method)} {Scaling(assessment.Method)}".TrimEnd();
        return
            assessment.Method is WeightedSum { Normalization: Normalization.MinMax }
            && MethodChoice.Unbounded(assessment.Scorecard) is { Count: > 0 } unbounded
            ? $"{plain} It is not Bounds because no lowest and highest possible value is declared for {Wording.List(unbounded)}."
            : plain;
    }

    /// <summary>How the methods and scalings of a comparison work, but for those of the ranking, said already.</summary>
    public static IEnumerable<string> Glossary(Assessment assessment) =>
        (assessment.Comparison?.Results ?? [])
            .Select(result => result.Method)
            .SelectMany(method => (string?[])[Plain(method), Scaling(method)])
            .OfType<string>()
            .Except([Plain(assessment.Method), Scaling(assessment.Method) ?? ""], StringComparer.Ordinal);

    /// <summary>How a method works, for a reader who does not know its name.</summary>
    private static string Plain(ScoringMethod method) =>
        method switch
        {
            WeightedSum => "Weighted sum: the scaled values times their weights, added up.",
            WeightedProduct =>
                "Weighted product: the scaled values to the power of their weights, multiplied, so one bad value weighs on all.",
            Topsis => "TOPSIS: how near a vendor is to a mix of the best offers, and how far from a mix of the worst.",
            _ =>
                "VIKOR: a compromise between the smallest regret in all and the smallest worst regret, a regret being the weighted distance from the best offer; less is better.",
        };

    private static string? Scaling(ScoringMethod method) =>
        method switch
        {
            WeightedSum sum => Scaling(sum.Normalization),
            WeightedProduct product => Scaling(product.Normalization),
            Topsis topsis => Scaling(topsis.Normalization),
            _ => null,
        };

    private static string Scaling(Normalization normalization) =>
        normalization switch
        {
            Normalization.Bounds =>
                "Bounds: each value counts by its place between the ends of the declared scale, so no vendor moves another's score.",
            Normalization.MinMax =>
                "MinMax: each value counts by its place between the worst and the best offer, so a new offer can move every score.",
            Normalization.Linear => "Linear: each value counts by its ratio to the best offer.",
            Normalization.Max => "Max: each value counts by its ratio to the largest offer.",
            Normalization.Sum or Normalization.SumPlain =>
                "Sum: each value counts by its part of the sum of all offers.",
            Normalization.Vector or Normalization.VectorPlain =>
                "Vector: each value is divided by the root of the sum of squares of all offers.",
            _ => "None: the values count as they are.",
        };

    public static string Legend(Band band) =>
        band == Band.All[0]
            ? Wording.Invariant($"{band.Name}: {band.From} to {band.To}")
            : Wording.Invariant($"{band.Name}: {band.From} to below {band.To}");

    /// <summary>Whom the sections on weights and methods speak of.</summary>
    public static string? KnownOnly(Assessment assessment) =>
        !assessment.HasGaps ? null
        : assessment.Known is null ? "Every vendor misses a value, so nothing can be said."
        : !assessment.CanVary
            ? $"Only {assessment.Known.Alternatives[0].Name} has every value known, so nothing can be said."
        : LeftOut([.. Gaps.Vendors(assessment.Scorecard)], assessment);

    private static string LeftOut(string[] vendors, Assessment assessment)
    {
        var open = assessment.Standings.Where(standing => standing.CanLead).Select(standing => standing.Vendor);
        string[] hopeful = assessment.HasExactRanges ? [.. vendors.Intersect(open, StringComparer.Ordinal)] : vendors;
        var caution =
            hopeful.Length == 0 ? "none of which can lead"
            : vendors.Length == 1 ? "which may be the winner"
            : $"of which {Wording.List(hopeful)} may be the winner";
        return $"Only among the vendors with every value known: without {Wording.List(vendors)}, {caution}.";
    }

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
            Outsourcing.Domain.Scoring.Composition.Largest =>
                "Regrets: how far each criterion is from the best offer, times its weight; short bars are good, and the longest is the score.",
            _ => "What each criterion adds to the score; the parts sum to the score.",
        };

    /// <summary>What the amount of a contribution is called.</summary>
    public static string Amount(ScoringMethod method) =>
        method.Composition switch
        {
            Outsourcing.Domain.Scoring.Composition.Product => "Factor",
            Outsourcing.Domain.Scoring.Composition.Regret or Outsourcing.Domain.Scoring.Composition.Largest => "Regret",
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

    /// <summary>What the missing values decide by the method of the ranking, and why nothing can be said where that is so.</summary>
    public static IEnumerable<string> MissingVerdict(Assessment assessment) =>
        assessment switch
        {
            { HasExactRanges: true } =>
            [
                $"{Leaders(assessment.Missing!.Value)} (By {assessment.Method}, wherever on their scales the values lie. Not ruled out: no single vendor is certain to beat it.)",
            ],
            { Scenarios.Count: > 1 } =>
            [
                Verdict(assessment),
                "These are the two ends only; other values could give another order, and another leader.",
            ],
            { Missing: { IsKnown: false } refused } => refused.Findings.Select(finding =>
                $"{finding.Message} {finding.Remedy}".TrimEnd()
            ),
            _ => [],
        };

    /// <summary>The headings of the table of what missing values could change.</summary>
    public static IReadOnlyList<string> MissingHeadings(Assessment assessment) =>
        [
            "Vendor",
            "Score",
            "Rank if missing values are worst",
            "Rank if best",
            assessment.HasExactRanges ? "Lead" : "First at an end",
        ];

    /// <summary>A row of that table.</summary>
    public static IReadOnlyList<string> MissingRow(Assessment assessment, Standing standing) =>
        [
            standing.Vendor,
            Range(standing),
            Rank(assessment.Scenarios[0], standing),
            Rank(assessment.Scenarios[1], standing),
            (assessment.HasExactRanges, standing.CanLead) switch
            {
                (true, true) => "not ruled out",
                (true, false) => "ruled out",
                (false, true) => "yes",
                _ => "no",
            },
        ];

    public const string MissingNote =
        "The ranks look at the two ends only: every missing value at its worst, and every one at its best.";

    public static string Says(MethodResult result) =>
        result.Answer.IsKnown
            ? string.Join(", ", result.Leaders)
            : $"does not apply: {result.Answer.Findings[0].Message}";

    public static string Question(WhatIf whatIf) => Wording.Invariant($"{whatIf.Criterion} weighs {whatIf.Weight}");

    private static string ScoreAndRank(Standing standing) => $"{Range(standing)}, rank {Ranks(standing)}";

    /// <summary>The score and rank of each vendor now, and by each what-if.</summary>
    public static IEnumerable<IReadOnlyList<string>> WhatIfRows(Sheet sheet) =>
        sheet.Assessment.Standings.Select(standing =>
            (IReadOnlyList<string>)
                [
                    standing.Vendor,
                    ScoreAndRank(standing),
                    .. sheet.WhatIfs.Select(whatIf => After(whatIf, standing.Vendor)),
                ]
        );

    /// <summary>Two vendors criterion by criterion, and their scores.</summary>
    public static IEnumerable<IReadOnlyList<string>> PairRows(PairwiseComparison pair) =>
        pair
            .Lines.Select(line =>
                (IReadOnlyList<string>)
                    [line.Criterion.Name, Score(line.First.Amount), Score(line.Second.Amount), Signed(line.Difference)]
            )
            .Append(["Score", Score(pair.First.Score), Score(pair.Second.Score), Signed(pair.Difference)]);

    private static string After(WhatIf whatIf, string vendor) =>
        whatIf.After.Standings.FirstOrDefault(standing =>
            string.Equals(standing.Vendor, vendor, StringComparison.Ordinal)
        )
            is { } after
            ? ScoreAndRank(after)
            : "-";
}
