using System.Globalization;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>The sentences and figures on how firm the ranking is, which console, report and JSON share.</summary>
internal static class FirmWords
{
    public const string Heading = "How firm is the ranking?";
    public const string FactsHeading = "What one missing value would settle";
    public const string StabilityHeading = "One weight at a time";
    public const string AcceptanceHeading = "All weights at once";
    public const string AgreementHeading = "Other methods, scalings and weights";
    public const string NeededHeading = "What the runner-up would have needed";
    public const string ReversalHeading = "If a vendor leaves, or one bids twice";

    public const string CentralNote =
        "Central weights: the mean of the weights with which a vendor is first, the view that suits it best. Confidence: how often it is first with exactly those.";

    /// <summary>Why there is nothing to say at all; <see langword="null"/> when there is.</summary>
    public static string? Nothing(Assessment assessment, Firmness firmness) =>
        firmness.Acceptances.Count > 0 || assessment.CanVary ? null
        : assessment.Scorecard.Alternatives.Count == 1
            ? $"{assessment.Scorecard.Alternatives[0].Name} is the only vendor, so there is no ranking to shake."
        : Words.KnownOnly(assessment);

    /// <summary>Whom the parts speak of; <see langword="null"/> when of every vendor.</summary>
    public static string? Whom(Assessment assessment, Firmness firmness) =>
        Words.KnownOnly(assessment) is not { } whom ? null
        : firmness.Acceptances is [{ Method.Uncertain.Count: > 0 }, ..]
            ? $"All but the draws of weights: {char.ToLowerInvariant(whom[0])}{whom[1..]}"
        : whom;

    /// <summary>The answer in a few lines, each with what was changed.</summary>
    public static IEnumerable<(string Changed, string Sentence)> Summary(Assessment assessment, Firmness firmness)
    {
        if (firmness.Stability is { } stability)
        {
            yield return ("One weight", Statement(stability));
        }

        if (firmness.Acceptances.Count > 0)
        {
            yield return ("All weights", Favourites(assessment, firmness.Acceptances));
        }

        if (firmness.Agreement is { } agreement)
        {
            yield return ("Other methods", AgreementWords.Most(agreement));
        }

        if (firmness.Reversals is { } reversals)
        {
            yield return (
                "Other vendors",
                reversals is { IsKnown: true, Value.Certificate: not null }
                    ? "No vendor that is added or taken out can turn two others round."
                    : Statement(reversals)
            );
        }
    }

    /// <summary>What an answer says, or why there is none.</summary>
    public static string Statement<T>(Answer<T> answer)
        where T : notnull =>
        answer.IsKnown ? answer.Explanation.Statement
        : answer.Findings[0] is var finding && finding.Remedy is { } remedy ? $"{finding.Message} {remedy}"
        : answer.Findings[0].Message;

    /// <summary>What the intervals of weights mean, and how exact they are.</summary>
    public static string StabilityNote(WeightStabilities found)
    {
        var leader = found.Ranking.Best.Name;
        var exact = found.Criteria.Max(flip => (double?)flip.Tolerance) is > 0
            ? $" Found by looking at steps of {Wording.Percent(1.0 / WinnerFlip.Steps)}; a change within a step would not show."
            : "";
        return $"The weights with which {leader} stays first by {found.Ranking.Method}, each changed alone while the others keep their proportions.{exact}";
    }

    public static string Set(Acceptance acceptance) =>
        acceptance.KeepsOrder ? "Weights in the same order of importance" : "Any weights";

    /// <summary>What was drawn, how often, and what a figure is worth.</summary>
    public static IEnumerable<string> Drawn(Assessment assessment, Firmness firmness)
    {
        var acceptance = firmness.Acceptances[0];
        yield return Wording.Invariant(
            $"How often each vendor takes each rank when the weights are drawn at random: {Acceptance.Samples:N0} draws with seed {Acceptance.Seed}, by {acceptance.Method.Name}, a weighted sum. A share is right to about one percentage point; ties share the better rank."
        );
        if (acceptance.Method.Uncertain.Count > 0)
        {
            yield return $"No vendor is left out. Each missing value is drawn too, every value of its scale alike: {Wording.Few([.. acceptance.Method.Uncertain.Select(score => score.ToString())])}.";
        }
        else if (assessment.HasGaps)
        {
            yield return Gaps.Cells(assessment.Scorecard).Any(gap => gap.Criterion.Scale is null)
                ? "Missing values are not drawn, since not all have a declared scale."
                : $"Missing values are not drawn: the scaling {acceptance.Method.Normalization} cannot take them.";
        }

        if (!assessment.Method.Equals(assessment.Additive))
        {
            yield return $"Such draws are for weighted sums alone, so they say nothing of {assessment.Method}.";
        }

        if (acceptance.Scorecard.Criteria.Count < assessment.Scorecard.Criteria.Count)
        {
            yield return "Criteria without weight take no part.";
        }

        yield return firmness.Acceptances.Count > 1
            ? $"The order of importance: {Order(acceptance.Scorecard)}."
            : "All weights are equal, so there is no order of importance to keep.";
    }

    /// <summary>How often each vendor takes each rank.</summary>
    public static IReadOnlyList<RankShares> Ranks(Acceptance acceptance) =>
        [.. acceptance.Vendors.Select(vendor => new RankShares(vendor.Vendor, vendor.Ranks.Acceptabilities))];

    /// <summary>The vendors that are first with some weights, beside each other; the last sentence names how many are not shown.</summary>
    public static (IReadOnlyList<string> Headings, IReadOnlyList<IReadOnlyList<string>> Rows, string? More) Central(
        Acceptance acceptance,
        int most
    )
    {
        VendorChances[] shown = [.. acceptance.Possible.Take(most)];
        var shares = acceptance.Scorecard.Weights.Shares;
        var total = shares.Sum();
        var more = acceptance.Possible.Count - shown.Length;
        return (
            ["", "Now", .. shown.Select(vendor => vendor.Vendor)],
            [
                ["first with", "–", .. shown.Select(vendor => Wording.Chance(vendor.Ranks.First))],
                ["confidence", "–", .. shown.Select(vendor => Wording.Chance(vendor.Confidence!.Value))],
                .. acceptance.Scorecard.Criteria.Select(
                    (criterion, j) =>
                        (IReadOnlyList<string>)
                            [
                                criterion.Name,
                                Wording.Percent(shares[j] / total),
                                .. shown.Select(vendor => Wording.Chance(vendor.Ranks.CentralWeights[j])),
                            ]
                ),
            ],
            more == 0
                ? null
                : Wording.Invariant($"{more} more can be first, less often; the JSON result (--json) has them.")
        );
    }

    /// <summary>The rows of what would have made the runner-up lead: whose value, now, and from where on.</summary>
    public static IEnumerable<IReadOnlyList<string>> Needed(ScoreFlips flips) =>
        flips.Values.Select(flip =>
            (IReadOnlyList<string>)
                [$"{flip.Criterion.Name} of {flip.Alternative}", InUnit(flip.Value, flip.Criterion), Needed(flip)]
        );

    /// <summary>How exact the values needed are; <see langword="null"/> when exact.</summary>
    public static string? NeededNote(ScoreFlips flips) =>
        flips.Values.Any(flip => flip.Tolerance > 0)
            ? Wording.Invariant(
                $"Found by looking at {WinnerFlip.Steps} steps of the range; a change within a step would not show, and further out the lead may change back."
            )
            : null;

    /// <summary>Why others cannot be turned round, or which trials do that or give no ranking.</summary>
    public static IEnumerable<string> Reversals(RankReversals reversals, int most)
    {
        if (reversals.Certificate is { } certificate)
        {
            yield return certificate;
        }

        ReversalTrial[] telling =
        [
            .. reversals.Trials.Where(trial => trial.PairCount > 0 || trial.LeadChanges || trial.Refused.Count > 0),
        ];
        foreach (var trial in telling.Take(most))
        {
            yield return trial.ToString();
        }

        if (telling.Length > most)
        {
            yield return Wording.Invariant(
                $"{telling.Length - most} more trials tell something; the JSON result (--json) has them."
            );
        }
    }

    private static string Needed(ScoreFlip flip) =>
        flip.Level is { } level
            ? $"{InUnit(level, flip.Criterion)} or {(level < flip.Value ? "less" : "more")}"
            : "no value suffices";

    private static string InUnit(double value, Criterion criterion) =>
        $"{value.ToString("0.####", CultureInfo.InvariantCulture)} {criterion.Unit}".TrimEnd();

    /// <summary>Who is first most often, and how often the leader of the ranking is.</summary>
    private static string Favourites(Assessment assessment, IReadOnlyList<Acceptance> acceptances)
    {
        VendorChances[] first = [.. acceptances.SelectMany(acceptance => acceptance.Vendors.Take(1))];
        if (first.Length < acceptances.Count)
        {
            return Statement(acceptances.First(acceptance => !acceptance.Answer.IsKnown).Answer);
        }

        var any = $"{first[0].Vendor} is first with {Wording.Chance(first[0].Ranks.First)} of all possible weights";
        var ordered =
            acceptances.Count < 2 ? ""
            : Same(first[0], first[1].Vendor)
                ? $" and {Wording.Chance(first[1].Ranks.First)} of those that keep the order of importance"
            : $"; with those that keep the order of importance {first[1].Vendor} is, with {Wording.Chance(first[1].Ranks.First)}";
        return
            assessment.KnownRanking is { IsKnown: true, Value.Leaders: [{ Name: var leader }] }
            && !Array.TrueForAll(first, vendor => Same(vendor, leader))
            ? $"{any}{ordered}, more often than any other. {leader}, first in the ranking, has {Wording.List([.. acceptances.Select(acceptance => Wording.Chance(acceptance.Vendors.First(vendor => Same(vendor, leader)).Ranks.First))])}."
            : $"{any}{ordered}, more often than any other.";
    }

    private static bool Same(VendorChances vendor, string name) =>
        string.Equals(vendor.Vendor, name, StringComparison.Ordinal);

    /// <summary>Where what is asked was published.</summary>
    public static IEnumerable<string> Sources(Firmness firmness)
    {
        if (firmness.Acceptances.Count > 0)
        {
            yield return $"SMAA-2: {Smaa2.Source}.";
        }

        if (firmness.Agreement is { } agreement)
        {
            foreach (var weighting in Agreement.Weightings.OfType<DataWeighting>())
            {
                yield return $"Weights by {weighting.Name}: {weighting.Source}.";
            }

            yield return $"Methods, scalings and weights together: {agreement.Grid.Explanation.Basis}.";
            yield return "Kendall's τ-b: Kendall 1945, The treatment of ties in ranking problems, Biometrika 33, 239-251.";
        }

        if (firmness.Reversals is { IsKnown: true } reversals)
        {
            yield return $"Rank reversal: {reversals.Explanation.Basis}.";
        }
    }

    private static string Order(DecisionProblem scorecard) =>
        string.Join(
            ", then ",
            scorecard
                .Criteria.Zip(scorecard.Weights.Shares)
                .GroupBy(pair => pair.Second)
                .OrderByDescending(group => group.Key)
                .Select(group => Wording.List([.. group.Select(pair => pair.First.Name)]))
        );
}
