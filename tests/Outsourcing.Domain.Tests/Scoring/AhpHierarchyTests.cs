using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>Trees of criteria, whole decisions, and groups of people.</summary>
public sealed class AhpHierarchyTests
{
    private static readonly Ahp Saaty = new(PriorityMethod.Eigenvector, RandomIndex.Saaty1980);

    private static readonly CriteriaNode[] Tree =
    [
        Criterion.Minimize("price"),
        CriteriaGroup.Of("service", null, Criterion.Maximize("speed"), Criterion.Maximize("care")),
        CriteriaGroup.Of("trust", null, Criterion.Maximize("references")),
    ];

    private static readonly PairwiseMatrix Top = Consistent(("service", 3), ("price", 6), ("trust", 1));
    private static readonly PairwiseMatrix Service = Consistent(("speed", 1), ("care", 3));

    [Fact]
    public void Weigh_Tree_MultipliesAlongThePaths()
    {
        var answer = Saaty.Weigh(Tree, Service, Top);

        // price 6/10, speed 3/10 × 1/4, care 3/10 × 3/4, references 1/10 × 1.
        AssertNear([0.6, 0.075, 0.225, 0.1], answer.Value.Shares);
        Assert.False(answer.Value.IsStated);
        Assert.Equal(
            """
            The weights of 4 criteria are worked out by AHP (eigenvector, Saaty 1980); a criterion in a group weighs its share of the group's weight. [Saaty 1980, The Analytic Hierarchy Process]
            - 'price' weighs 60 %.
            - 'speed' weighs 7.5 %.
            - 'care' weighs 22.5 %.
            - 'references' weighs 10 %.
            - Of the criteria:
              - The priorities of 3 items are worked out by AHP (eigenvector, Saaty 1980) from 3 judgements. [Saaty 1980, The Analytic Hierarchy Process]
                - 'service' has the judgements 0.5 to 'price' and 3 to 'trust', and so 30 %.
                - 'price' has the judgements 2 to 'service' and 6 to 'trust', and so 60 %.
                - 'trust' has the judgements 0.3333 to 'service' and 0.1667 to 'price', and so 10 %.
                - λ max is 3 and the consistency index 0; divided by the random index 0.58 of Saaty 1980 the consistency ratio is 0.
            - Of the members of 'service':
              - The priorities of 2 items are worked out by AHP (eigenvector, Saaty 1980) from 1 judgements. [Saaty 1980, The Analytic Hierarchy Process]
                - 'speed' has the judgements 0.3333 to 'care', and so 25 %.
                - 'care' has the judgements 3 to 'speed', and so 75 %.
            """,
            Digits(answer.Explanation.ToString())
        );
        Assert.Equal(
            ["members of 'service' scoring.judgements.few"],
            answer.Findings.Select(finding => $"{finding.Subject} {finding.Rule}")
        );
    }

    [Fact]
    public void Weigh_MatricesThatDoNotFitTheTree_NamesEachList()
    {
        Assert.Equal(
            """
            NotApplicable:
            error scoring.judgements.unmatched [criteria]: Nobody judged 'price', 'service' and 'trust' against each other. Add a matrix of exactly these items.
            error scoring.judgements.unmatched [judgements]: The judgements about 'speed' and 'care' belong to no list of criteria, or to one that has judgements already. Give each list one matrix; several people's are combined first.
            """,
            Saaty.Weigh(Tree, Service, Service).ToString()
        );
        Assert.Equal(
            "NotApplicable:\nerror scoring.criteria.none [criteria]: There is no criterion.",
            Saaty.Weigh([]).ToString()
        );
        Assert.Equal(
            "NotApplicable:\nerror scoring.judgements.disconnected [members of 'service']: The judgements do not connect all items; the parts are: 'speed'; 'care'. Judge at least one item of each part against one of another.",
            Saaty.Weigh(Tree, Top, PairwiseMatrix.Of(["speed", "care"])).ToString()
        );
    }

    [Fact]
    public void Weigh_ProductTooSmall_IsRefused()
    {
        // Each level keeps a hundred-thousandth of a hundred-thousandth … of the one above: 12 levels of 1e-9 each.
        var node = (CriteriaNode)Criterion.Maximize("leaf");
        var judgements = new List<PairwiseMatrix>();
        for (var level = 0; level < 12; level++)
        {
            var (middle, large) = ($"middle{Invariant(level)}", $"large{Invariant(level)}");
            judgements.Add(
                PairwiseMatrix.Of(
                    [node.Name, middle, large],
                    Judgement.Of(middle, node.Name, 1e5),
                    Judgement.Of(large, middle, 1e5)
                )
            );
            node = CriteriaGroup.Of(
                $"group{Invariant(level)}",
                null,
                node,
                Criterion.Maximize(middle),
                Criterion.Maximize(large)
            );
        }

        Assert.Equal(
            "NotApplicable:\nerror scoring.number.range [criteria]: A criterion weighs less than 1E-100, which cannot be computed with.",
            Saaty.Weigh([node], judgements).ToString()
        );

        static string Invariant(int number) => number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    [Fact]
    public void Rank_WholeDecision_AddsWeightTimesLocalPriority()
    {
        var answer = Saaty.Rank(Tree, [Top, Service], Local());

        // Acme 0.6 × 0.5 + 0.075 × 0.8 + 0.225 × 0.2 + 0.1 × 0.75 = 0.48.
        AssertNear([0.52, 0.48], answer.Value.Ranking.Alternatives.Select(row => row.Score));
        Assert.Equal("1. Borea 0.52; 2. Acme 0.48", answer.Value.ToString());
        Assert.Equal(2, answer.Value.Criteria.Count);
        Assert.Equal(4, answer.Value.Alternatives.Count);
        AssertNear([0.8, 0.2], answer.Value.Alternatives[1].Values);
        Assert.Equal(["price", "service", "trust"], answer.Value.Ranking.Problem.Tree.Select(node => node.Name));
        Assert.Equal(Saaty.Weigh(Tree, Top, Service).Value, answer.Value.Ranking.Problem.Weights);
        var words = answer.Explanation.ToString();
        Assert.StartsWith(
            "The global priorities of 2 alternatives are the sums of criterion weight × local priority, both by AHP (eigenvector, Saaty 1980). [Saaty 1980, The Analytic Hierarchy Process]\n- ",
            words,
            StringComparison.Ordinal
        );
        Assert.Contains("\n- Of the members of 'service':\n", words, StringComparison.Ordinal);
        Assert.Contains("\n- Of the alternatives on 'references':\n", words, StringComparison.Ordinal);
        Assert.Equal(
            [
                "members of 'service'",
                "alternatives on 'price'",
                "alternatives on 'speed'",
                "alternatives on 'care'",
                "alternatives on 'references'",
            ],
            answer.Findings.Select(finding => finding.Subject)
        );
    }

    [Fact]
    public void Rank_JudgementsThatDoNotFit_NamesEach()
    {
        var local = Local();
        local.Remove("speed");
        local.Add("service", local["care"]);
        local["care"] = Consistent(("Acme", 1), ("Cirrus", 4));

        Assert.Equal(
            """
            NotApplicable:
            error scoring.judgements.unmatched [service]: Alternatives are judged on 'service', which is no criterion at a leaf.
            error scoring.judgements.unmatched [speed]: Nobody judged the alternatives on 'speed'.
            error scoring.judgements.unmatched [alternatives on 'care']: The alternatives on 'care' are 'Acme' and 'Cirrus', and the alternatives on 'price' are 'Acme' and 'Borea'.
            """,
            Saaty.Rank(Tree, [Top, Service], local).ToString()
        );
    }

    [Fact]
    public void Rank_OneAlternative_HasAllPriority() =>
        Assert.Equal(
            "1. Acme 1",
            Saaty
                .Rank(
                    [Criterion.Minimize("price")],
                    [],
                    new Dictionary<string, PairwiseMatrix>(StringComparer.Ordinal)
                    {
                        ["price"] = PairwiseMatrix.Of(["Acme"]),
                    }
                )
                .Value.ToString()
        );

    [Fact]
    public void Combine_Judgements_TakesTheGeometricMean()
    {
        var answer = GroupJudgements.Combine(
            PairwiseMatrix.Of(["a", "b", "c", "d"], Judgement.Of("a", "b", 2), Judgement.Of("b", "c", 1.0 / 7)),
            PairwiseMatrix.Of(["d", "c", "b", "a"], Judgement.Of("a", "b", 8), Judgement.Of("b", "c", 1.0 / 7)),
            PairwiseMatrix.Of(["a", "b", "c", "d"], Judgement.Of("b", "a", 4), Judgement.Of("a", "c", 3))
        );

        // a over b: (2 × 8 / 4)^⅓ = 4^⅓. What two say alike stays to the last bit, and what one says alone too.
        Assert.Equal(Math.Cbrt(4), answer.Value["a", "b"]!.Value, 1e-14);
        Assert.Equal((7.0, 3.0), (answer.Value["c", "b"], answer.Value["a", "c"]));
        Assert.Null(answer.Value["d", "a"]);
        Assert.Equal(["a", "b", "c", "d"], answer.Value.Items);
        Assert.Equal(
            """
            3 judgements are the geometric means of those of 3 people. [Forman & Peniwati 1998, Aggregating individual judgments and priorities with the analytic hierarchy process, European Journal of Operational Research 108, 165-169]
            - a 1.5874 times b: the mean of 2, 8 and 0.25.
            - a 3 times c: the mean of 3.
            - c 7 times b: the mean of 7 and 7.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Combine_Priorities_TakesEitherMean()
    {
        var one = Saaty.Prioritize(Consistent(("a", 1), ("b", 4))).Value;
        var other = Saaty.Prioritize(Consistent(("b", 1), ("a", 1))).Value;

        // Arithmetic: (0.2 + 0.5) / 2. Geometric: √(0.2 × 0.5) and √(0.8 × 0.5), which are as 1 to 2.
        AssertNear([0.35, 0.65], GroupJudgements.Combine(PriorityMean.Arithmetic, one, other).Value.Shares);
        var answer = GroupJudgements.Combine(PriorityMean.Geometric, one, other);
        AssertNear([1 / 3.0, 2 / 3.0], answer.Value.Shares);
        Assert.Equal(
            """
            The priorities are the geometric means, scaled to sum 1, of those of 2 people. [Forman & Peniwati 1998, Aggregating individual judgments and priorities with the analytic hierarchy process, European Journal of Operational Research 108, 165-169]
            - 'a' has 20 % and 50 %, and so 33.33 %.
            - 'b' has 80 % and 50 %, and so 66.67 %.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Combine_OtherItemsOrNone_IsRefusedOrThrows()
    {
        const string Refusal =
            "NotApplicable:\nerror scoring.judgements.unmatched [judgements]: One person judged 'a' and 'b', another 'a' and 'c'. Combine judgements about the same items.";
        var (one, other) = (Consistent(("a", 1), ("b", 4)), Consistent(("a", 1), ("c", 4)));

        Assert.Equal(Refusal, GroupJudgements.Combine(one, other).ToString());
        Assert.Equal(
            Refusal,
            GroupJudgements
                .Combine(PriorityMean.Geometric, Saaty.Prioritize(one).Value, Saaty.Prioritize(other).Value)
                .ToString()
        );
        Assert.StartsWith(
            "There is nothing to combine.",
            Assert.Throws<ArgumentException>(() => GroupJudgements.Combine()).Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentException>(() => GroupJudgements.Combine(PriorityMean.Arithmetic));
        Assert.Throws<ArgumentOutOfRangeException>(() =>
            GroupJudgements.Combine(PriorityMean.None, Saaty.Prioritize(one).Value)
        );
    }

    /// <summary>With row geometric means both ways of a group agree; an eigenvector of four and more items tells them apart.</summary>
    [Fact]
    public void Combine_ByGeometricMeans_BothWaysAgree()
    {
        var means = new Ahp(PriorityMethod.GeometricMean, RandomIndex.Saaty1980);
        for (var seed = 1UL; seed <= 50; seed++)
        {
            var random = new Numbers(seed);
            var n = 2 + (int)(seed % 8);
            var names = NaivePairwise.Names(n);
            PairwiseMatrix[] people =
            [
                .. Enumerable
                    .Range(0, 3)
                    .Select(_ =>
                        PairwiseMatrix.Of(
                            names,
                            names.SelectMany(
                                (one, i) =>
                                    names
                                        .Skip(i + 1)
                                        .Select(other => Judgement.Of(one, other, 0.2 + (6 * random.Unit())))
                            )
                        )
                    ),
            ];

            var together = means.Prioritize(GroupJudgements.Combine(people).Value).Value;
            var apart = GroupJudgements.Combine(
                PriorityMean.Geometric,
                people.Select(matrix => means.Prioritize(matrix).Value)
            );
            AssertNear(together.Values, apart.Value.Shares);
        }
    }

    private static Dictionary<string, PairwiseMatrix> Local() =>
        new(StringComparer.Ordinal)
        {
            ["price"] = Consistent(("Acme", 1), ("Borea", 1)),
            ["speed"] = Consistent(("Acme", 4), ("Borea", 1)),
            ["care"] = Consistent(("Borea", 4), ("Acme", 1)),
            ["references"] = Consistent(("Acme", 3), ("Borea", 1)),
        };

    private static PairwiseMatrix Consistent(params (string Name, double Worth)[] items) =>
        PairwiseMatrix.Of(
            items.Select(item => item.Name),
            items.SelectMany(
                (one, i) =>
                    items.Skip(i + 1).Select(other => Judgement.Of(one.Name, other.Name, one.Worth / other.Worth))
            )
        );

    /// <summary>A consistency of rounding only, printed as the 0 that it is.</summary>
    private static string Digits(string words) =>
        System.Text.RegularExpressions.Regex.Replace(
            words,
            "[0-9.]+E-1[5-9]",
            "0",
            System.Text.RegularExpressions.RegexOptions.None,
            TimeSpan.FromMinutes(1)
        );

    private static void AssertNear(IEnumerable<double> expected, IEnumerable<double> actual) =>
        Assert.Equal(expected, actual, (one, other) => Math.Abs(one - other) <= 1e-12);
}
