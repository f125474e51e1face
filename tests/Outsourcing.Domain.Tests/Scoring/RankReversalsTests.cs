using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class RankReversalsTests
{
    private static readonly Topsis Vector = new(Normalization.Vector);

    private static readonly ScoringMethod[] Kinds =
    [
        new WeightedSum(Normalization.MinMax),
        new WeightedSum(Normalization.Bounds),
        new WeightedProduct(Normalization.Linear),
        Vector,
        new Vikor(),
    ];

    private static readonly ScoringMethod[] Absolute =
    [
        new WeightedSum(Normalization.Bounds),
        new WeightedProduct(Normalization.Bounds),
        new Waspas(0.5, Normalization.Bounds),
        new Spotis(),
        new Moora(Normalization.None),
    ];

    [Fact]
    public void Of_LastAlternativeTakenOut_ChangesTheLeader()
    {
        var answer = RankReversals.Of(Published(), Vector);
        var trial = answer.Value.Trials[3];

        Assert.Equal(("A4", ReversalChange.Removed), (trial.Alternative, trial.Change));
        Assert.True(trial.LeadChanges);
        Assert.Equal(["A1"], trial.Leaders);
        Assert.Equal("A3 falls behind A1", Assert.Single(trial.Pairs).ToString());
        Assert.Null(answer.Value.Certificate);
        Assert.Equal(
            """
            By TOPSIS (Vector) others turn round in 1 of 8 trials, each alternative taken out or copied; who leads changes in 1. [Belton & Gear 1983, On a short-coming of Saaty's method of analytic hierarchies, Omega 11, 228-230]
            - Without A4 A1 leads in place of A3; 1 pair turns round: A3 falls behind A1.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Of_AbsoluteScaling_CarriesACertificate()
    {
        var answer = RankReversals.Of(Scaled(7), new WeightedSum(Normalization.Bounds));

        Assert.Equal(
            """
            By weighted sum (Bounds) none of 6 trials, each alternative taken out or copied, turns two others round. [Belton & Gear 1983, On a short-coming of Saaty's method of analytic hierarchies, Omega 11, 228-230]
            - By weighted sum (Bounds) the score of an alternative depends on its own values and the weights only, and no two values of a criterion differ by mere rounding; so no alternative that is added or taken out can turn two of these round while the weights stay.
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
        Assert.Null(RankReversals.Of(Scaled(7), new WeightedSum(Normalization.MinMax)).Value.Certificate);
    }

    /// <summary>The one way in which a third can matter: it keeps a column from being constant but for rounding.</summary>
    [Fact]
    public void Of_ValuesThatDifferByRounding_GetNoCertificate()
    {
        var wide = Scale.Of(1e15, 1e15 + 16);
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 90, scale: wide), Criterion.Maximize("b", 10, scale: Scale.Of(0, 10))],
            [Alternative.Of("X", 1e15 + 1, 5), Alternative.Of("Y", 1e15, 6), Alternative.Of("Z", 1e15 + 16, 0)]
        );
        var reversals = RankReversals.Of(problem, new WeightedSum(Normalization.Bounds)).Value;

        Assert.Null(reversals.Certificate);
        Assert.Equal(
            "Without Z Y leads in place of X; 1 pair turns round: X falls behind Y.",
            Assert.Single(reversals.Reversals).ToString()
        );
    }

    [Fact]
    public void Of_TheOnlyAlternative_IsCopiedOnly()
    {
        var reversals = RankReversals.Of(Vendors.OneBenefit(3), new WeightedSum(Normalization.None)).Value;

        Assert.Equal("With a copy of A A leads; no two others turn round.", Assert.Single(reversals.Trials).ToString());
    }

    [Fact]
    public void Of_OneOfTwo_GivesNoRankingByAMethodThatCompares()
    {
        var reversals = RankReversals.Of(Vendors.Two((5, 10), (4, 20)), new Vikor()).Value;

        Assert.Equal(2, reversals.Trials.Count(trial => trial.Refused.Count > 0));
        Assert.Equal(
            "Without A there is no ranking: There is one alternative, 'B', and VIKOR compares each with the best and the worst of several.",
            reversals.Trials[0].ToString()
        );
        Assert.False(reversals.Trials[0].LeadChanges);
        Assert.Equal(
            "By VIKOR (v = 0.5) none of 4 trials, each alternative taken out or copied, turns two others round. 2 of them give no ranking.",
            reversals.ToString()
        );
    }

    [Fact]
    public void Of_TheLeaderTakenOut_TheSecondIsExpected()
    {
        var reversals = RankReversals.Of(Scaled(7), new WeightedSum(Normalization.Bounds)).Value;
        var leader = reversals.Ranking.Best.Name;
        var trial = reversals.Trials.Single(one =>
            string.Equals(one.Alternative, leader, StringComparison.Ordinal) && one.Change == ReversalChange.Removed
        );

        Assert.Equal([reversals.Ranking.Alternatives[1].Name], trial.Leaders);
        Assert.False(trial.LeadChanges);
    }

    [Fact]
    public void Of_NamesThatLookLikeCopies_StayApart()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 100)],
            [Alternative.Of("A", 1), Alternative.Of("A (copy)", 2)]
        );

        Assert.Empty(RankReversals.Of(problem, new WeightedSum(Normalization.None)).Value.Reversals);
    }

    [Fact]
    public void Of_ManyPairs_AreCountedAndTheFirstAreListed()
    {
        // Z stretches b, so that a decides; without it b does, and the order of all sixteen is turned round.
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 40), Criterion.Maximize("b", 60)],
            [
                .. Enumerable.Range(0, 16).Select(i => Alternative.Of(FormattableString.Invariant($"V{i}"), i, 15 - i)),
                Alternative.Of("Z", 0, 1000),
            ]
        );
        var trial = RankReversals.Of(problem, new WeightedSum(Normalization.MinMax)).Value.Trials[16];

        Assert.Equal((120, 100), (trial.PairCount, trial.Pairs.Count));
        Assert.Equal(
            "Without Z V0 leads in place of V15; 120 pairs turn round: V1 falls behind V0, V2 falls behind V0, V2 falls behind V1, V3 falls behind V0, V3 falls behind V1, and 115 more.",
            trial.ToString()
        );
    }

    [Fact]
    public void Of_MethodThatRefuses_SaysWhy() =>
        Assert.Equal(
            ScoringRules.CellMissing,
            Assert.Single(RankReversals.Of(Vendors.Two((1, Cell.Missing), (2, 3)), Vector).Findings).Rule
        );

    [Fact]
    public void Of_Null_IsRefused()
    {
        Assert.Throws<ArgumentNullException>("problem", () => RankReversals.Of(null!, Vector));
        Assert.Throws<ArgumentNullException>("method", () => RankReversals.Of(Vendors.Problem, null!));
    }

    [Fact]
    public void Of_TooMany_IsRefused()
    {
        var most = Enumerable.Range(0, RankReversals.Limit).Select(i => (double)i).ToArray();
        var finding = Assert.Single(
            RankReversals.Of(Vendors.OneBenefitNumbered([.. most, 1e4]), new WeightedSum(Normalization.None)).Findings
        );

        Assert.Equal(ScoringRules.ReversalTooMany, finding.Rule);
        Assert.Equal(
            "There are 501 alternatives, and taking out and copying each is tried for 500 at most.",
            finding.Message
        );
    }

    [Fact]
    public void Of_Cancelled_Stops() =>
        Assert.Throws<OperationCanceledException>(() =>
            RankReversals.Of(Vendors.Problem, Vector, new CancellationToken(canceled: true))
        );

    /// <summary>The second implementation: pairs by the scores of two rankings.</summary>
    [Fact]
    public void Of_AnyProblem_AgreesWithRankingsMadeByHand() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var problem = sheet.Problem();
                return problem.Alternatives.Count > 6 || Array.TrueForAll(Kinds, method => Agrees(problem, method));
            }
        );

    [Fact]
    public void Of_AnyProblem_ACertificateIsKept() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
                sheet.Alternatives > 6
                || Array.TrueForAll(
                    Absolute,
                    method =>
                        !RankReversals.Of(sheet.Problem(), method).TryGetValue(out var reversals)
                        || (reversals.Certificate is not null && reversals.Reversals.Count == 0)
                )
        );

    private static bool Agrees(DecisionProblem problem, ScoringMethod method)
    {
        if (!RankReversals.Of(problem, method).TryGetValue(out var reversals))
        {
            return true;
        }

        var before = method.Rank(problem).Value;
        return reversals.Trials.All(trial =>
        {
            var changed =
                trial.Change == ReversalChange.Removed
                    ? problem.Without(trial.Alternative)
                    : DecisionProblem.Of(
                        problem.Tree,
                        [
                            .. problem.Alternatives,
                            Alternative.Of(
                                "twin",
                                [
                                    .. problem
                                        .Alternatives.Single(row =>
                                            string.Equals(row.Name, trial.Alternative, StringComparison.Ordinal)
                                        )
                                        .Cells,
                                ]
                            ),
                        ],
                        problem.Weights
                    );
            if (!method.Rank(changed).TryGetValue(out var after))
            {
                return trial.Refused.Count > 0;
            }

            var others = changed
                .Alternatives.Select(row => row.Name)
                .Where(name => !string.Equals(name, "twin", StringComparison.Ordinal))
                .ToList();
            var turned = others.Sum(a =>
                others.Count(b => before[a].Rank < before[b].Rank && after[a].Rank > after[b].Rank)
            );
            var best = others.Min(name => after[name].Rank);
            return turned == trial.PairCount
                && turned == trial.Pairs.Count
                && trial.Leaders.SequenceEqual(others.Where(name => after[name].Rank == best));
        });
    }

    private static DecisionProblem Published() =>
        DecisionProblem.Of(
            [Criterion.Maximize("C1"), Criterion.Maximize("C2"), Criterion.Minimize("C3")],
            [
                Alternative.Of("A1", 77, 3, 12),
                Alternative.Of("A2", 67, 20, 47),
                Alternative.Of("A3", 79, 90, 82),
                Alternative.Of("A4", 27, 32, 81),
            ],
            Weights.Of(0.66m, 0.14m, 0.2m)
        );

    private static DecisionProblem Scaled(double points) =>
        DecisionProblem.Of(
            [
                Criterion.Maximize("points", 50, scale: Scale.Of(0, 10)),
                Criterion.Minimize("price", 50, scale: Scale.Of(0, 100)),
            ],
            [Alternative.Of("A", points, 50), Alternative.Of("B", 5, 40), Alternative.Of("C", 2, 90)]
        );
}
