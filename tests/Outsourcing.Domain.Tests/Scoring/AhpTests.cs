using System.Buffers.Binary;
using System.Security.Cryptography;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>Judgements, their matrix, and what is said of the priorities that they give.</summary>
public sealed class AhpTests
{
    private static readonly Ahp Saaty = new(PriorityMethod.Eigenvector, RandomIndex.Saaty1980);

    [Fact]
    public void Judgement_BelowOne_IsTurnedRound()
    {
        Assert.Equal(Judgement.Of("b", "a", 3), Judgement.Of("a", "b", 1.0 / 3));
        Assert.Equal(Judgement.Of("b", "a", 49), Judgement.Of("a", "b", 1.0 / 49));
        Assert.Equal(("a", "b", 1.0), (Judgement.Of("a", "b", 1).First, Judgement.Of(" a", "b ", 1).Second, 1.0));
        Assert.Equal("a 2.5 times b", Judgement.Of("a", "b", 2.5).ToString());
        Assert.Equal(1e6, Judgement.Of("b", "a", 1e-6).Times);
    }

    [Theory]
    [InlineData(1_000_000.1)]
    [InlineData(0.00000099)]
    [InlineData(0)]
    [InlineData(-3)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void Judgement_OutOfRange_Throws(double times) =>
        Assert.Equal("times", Assert.ThrowsAny<ArgumentException>(() => Judgement.Of("a", "b", times)).ParamName);

    [Fact]
    public void Judgement_OfOneAgainstItself_Throws() =>
        Assert.StartsWith(
            "'a' is judged against itself.",
            Assert.Throws<ArgumentException>(() => Judgement.Of("a", " a", 2)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Matrix_InAnyOrderAndDirection_IsTheSame()
    {
        var matrix = PairwiseMatrix.Of(["a", "b", "c"], Judgement.Of("a", "b", 3), Judgement.Of("c", "b", 5));

        Assert.Equal(
            matrix,
            PairwiseMatrix.Of(["a", "b", "c"], Judgement.Of("b", "c", 0.2), Judgement.Of("b", "a", 1.0 / 3))
        );
        Assert.Equal(
            matrix,
            PairwiseMatrix.FromRows(
                ["a", "b", "c"],
                [
                    [1, 3, null],
                    [null, 1, 0.2],
                    [null, 5, 1],
                ]
            )
        );
        Assert.NotEqual(matrix, PairwiseMatrix.Of(["a", "b", "c"], matrix.Judgements[0]));
        Assert.Equal("a 3 times b; c 5 times b", matrix.ToString());
        Assert.Equal("a and b", PairwiseMatrix.Of(["a", "b"]).ToString());
        Assert.Equal((3.0, 0.2, 1.0), (matrix["a", "b"], matrix["b", "c"], matrix["c", "c"]));
        Assert.Null(matrix["a", "c"]);
        Assert.Equal(1, matrix.Missing);
    }

    [Fact]
    public void Matrix_OfJudgementsThatAreNone_Throws()
    {
        AssertThrows(
            "'a' and 'b' are judged twice.",
            () => PairwiseMatrix.Of(["a", "b"], Judgement.Of("b", "a", 2), Judgement.Of("a", "b", 2))
        );
        AssertThrows(
            "'c' is judged and is none of the items.",
            () => PairwiseMatrix.Of(["a", "b"], Judgement.Of("a", "c", 2))
        );
        AssertThrows("Two items are named 'a'.", () => PairwiseMatrix.Of(["a", "b", "a "]));
        AssertThrows("There are 0 items; a matrix has 1 to 100.", () => PairwiseMatrix.Of([]));
        AssertThrows("There are 101 items; a matrix has 1 to 100.", () => PairwiseMatrix.Of(NaivePairwise.Names(101)));
        Assert.Equal(100, PairwiseMatrix.Of(NaivePairwise.Names(100)).Items.Count);
        AssertThrows("There is no item 'd'.", () => _ = PairwiseMatrix.Of(["a"])["a", "d"]);
    }

    [Fact]
    public void Matrix_OfRowsThatAreNoReciprocalMatrix_Throws()
    {
        AssertThrows(
            "A matrix of 2 items has as many rows, and as many cells in each.",
            () =>
                PairwiseMatrix.FromRows(
                    ["a", "b"],
                    [
                        [1, 2],
                    ]
                )
        );
        AssertThrows(
            "A matrix of 2 items has as many rows, and as many cells in each.",
            () =>
                PairwiseMatrix.FromRows(
                    ["a", "b"],
                    [
                        [1, 2],
                        [0.5],
                    ]
                )
        );
        AssertThrows(
            "'b' against itself is 2, not 1.",
            () =>
                PairwiseMatrix.FromRows(
                    ["a", "b"],
                    [
                        [1, 2],
                        [0.5, 2],
                    ]
                )
        );
        AssertThrows(
            "'a' against 'b' is 3 and the other way round 0.33, which is not its reciprocal. State one of the two, and the other follows exactly.",
            () =>
                PairwiseMatrix.FromRows(
                    ["a", "b"],
                    [
                        [1, 3],
                        [0.33, 1],
                    ]
                )
        );
        AssertThrows(
            "'a' against 'b' is NaN and the other way round 1, which is not its reciprocal. State one of the two, and the other follows exactly.",
            () =>
                PairwiseMatrix.FromRows(
                    ["a", "b"],
                    [
                        [1, double.NaN],
                        [1, 1],
                    ]
                )
        );
        Assert.Equal(
            3.0,
            PairwiseMatrix.FromRows(
                ["a", "b"],
                [
                    [1, 0.3333333333333333],
                    [3, 1],
                ]
            )["b", "a"]
        );
    }

    [Fact]
    public void Matrix_EveryPartCounts()
    {
        string[] items = ["a", "b", "c"];
        var matrix = PairwiseMatrix.Of(items, Judgement.Of("a", "b", 3));
        PairwiseMatrix[] others =
        [
            PairwiseMatrix.Of(items),
            PairwiseMatrix.Of(items, Judgement.Of("a", "b", 4)),
            PairwiseMatrix.Of(items, Judgement.Of("a", "c", 3)),
            PairwiseMatrix.Of(items, Judgement.Of("a", "b", 3), Judgement.Of("b", "c", 3)),
            PairwiseMatrix.Of(["a", "b", "d"], Judgement.Of("a", "b", 3)),
        ];
        var same = PairwiseMatrix.Of(items, Judgement.Of("a", "b", 3));

        Assert.Equal(matrix, same);
        Assert.Equal(Fingerprint.Of(matrix), Fingerprint.Of(same));
        Assert.All(others, other => Assert.NotEqual(matrix, other));
        Assert.All(others, other => Assert.NotEqual(Fingerprint.Of(matrix), Fingerprint.Of(other)));
    }

    [Theory]
    [InlineData(PriorityMethod.Eigenvector, "AHP (eigenvector, ")]
    [InlineData(PriorityMethod.GeometricMean, "AHP (geometric mean, ")]
    [InlineData(PriorityMethod.ColumnMean, "AHP (column mean, ")]
    public void ToString_NamesThePriorityMethod(PriorityMethod method, string start)
    {
        var ahp = new Ahp(method, RandomIndex.Saaty1980);

        Assert.StartsWith(start, ahp.ToString(), StringComparison.Ordinal);
        Assert.Equal(
            method == PriorityMethod.GeometricMean,
            ahp.Source != new Ahp(PriorityMethod.Eigenvector, RandomIndex.Saaty1980).Source
        );
    }

    [Fact]
    public void Ahp_WithoutMeansOrTable_Throws()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ahp(PriorityMethod.None, RandomIndex.Saaty1980));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ahp(PriorityMethod.Eigenvector, RandomIndex.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ahp((PriorityMethod)4, RandomIndex.Saaty1980));
        Assert.Throws<ArgumentOutOfRangeException>(() => new Ahp(PriorityMethod.Eigenvector, (RandomIndex)6));
    }

    [Fact]
    public void Prioritize_Known_ExplainsJudgementsAndConsistency()
    {
        // λ max of three items is 1 + x + 1/x with x³ = a13 / (a12 a23) = 4 / (2 × 4): x = ½^⅓.
        var answer = Saaty.Prioritize(Abc(2, 4, 4));

        var x = Math.Cbrt(0.5);
        Assert.Equal(1 + x + (1 / x), answer.Value.LambdaMax, 1e-14);
        Assert.Equal((x + (1 / x) - 2) / 2 / 0.58, answer.Value.ConsistencyRatio, 1e-14);
        Assert.Equal(0.5, answer.Value.KoczkodajIndex, 1e-15);
        Assert.Equal(
            """
            The priorities of 3 items are worked out by AHP (eigenvector, Saaty 1980) from 3 judgements. [Saaty 1980, The Analytic Hierarchy Process]
            - 'a' has the judgements 2 to 'b' and 4 to 'c', and so 54.69 %.
            - 'b' has the judgements 0.5 to 'a' and 4 to 'c', and so 34.45 %.
            - 'c' has the judgements 0.25 to 'a' and 0.25 to 'b', and so 10.85 %.
            - λ max is 3.0536 and the consistency index 0.0268; divided by the random index 0.58 of Saaty 1980 the consistency ratio is 0.0462.
            """,
            answer.Explanation.ToString()
        );
        Assert.Empty(answer.Findings);
        Assert.Equal("a 0.5469, b 0.3445, c 0.1085", answer.Value.ToString());
        Assert.Equal(answer.Value.Values, answer.Value.ToWeights().Shares);
        Assert.Equal(answer.Value.Values[1], answer.Value["b"]);
        AssertThrows("There is no item 'd'.", () => _ = answer.Value["d"]);
    }

    [Fact]
    public void Prioritize_Contradictory_WarnsAndNamesWhatWouldGo()
    {
        var answer = Saaty.Prioritize(Abc(3, 3, 0.5));

        // x³ = 0.5 / 9; the eigenvector of three items is the row geometric mean: 1.5^⅓, 1, (2/3)^⅓.
        Assert.Equal(Math.Cbrt(1.5) / (Math.Cbrt(1.5) + 1 + Math.Cbrt(2 / 3.0)), answer.Value["a"], 1e-14);
        Assert.Equal(1 - (0.5 / 9), answer.Value.KoczkodajIndex, 1e-14);
        Assert.Equal(
            "warning scoring.judgements.inconsistent [judgements]: The consistency ratio is 0.8641, above 0.1: the judgements contradict each other. The farthest is c 2 times a, where 0.7631 would go with the priorities; of three items the worst are c 2 times a, where 0.1111 would go with the judgements through b. Look at these judgements again.",
            answer.Findings.Single().ToString()
        );
        Assert.Equal(
            (Judgement.Of("c", "a", 2), "b"),
            (answer.Value.WorstTriad!.Judgement, answer.Value.WorstTriad.Through)
        );
        Assert.Equal(1 / 9.0, answer.Value.WorstTriad.Consistent, 1e-15);
        Assert.Equal(Math.Pow(2 / 3.0, 2 / 3.0), answer.Value.WorstJudgement!.Consistent, 1e-14);
        Assert.Null(answer.Value.WorstJudgement.Through);
    }

    [Theory]
    [InlineData(2.7, false)]
    [InlineData(2.8, true)]
    public void Prioritize_AroundTheAcceptedRatio_WarnsAboveIt(double times, bool warns)
    {
        // With a12 = a23 = 1 the ratio is (x + 1/x − 2) / 1.16, x³ = a13: 0.0966 at 2.7 and 0.1039 at 2.8.
        var answer = Saaty.Prioritize(Abc(1, 1, times));

        Assert.Equal(warns, answer.Findings.Count == 1);
        Assert.Equal(warns, answer.Value.ConsistencyRatio > Ahp.AcceptedRatio);
    }

    [Fact]
    public void Prioritize_OneOrTwoItems_NotesThatTheyCannotContradict()
    {
        var one = Saaty.Prioritize(PairwiseMatrix.Of(["a"]));
        var two = Saaty.Prioritize(PairwiseMatrix.Of(["a", "b"], Judgement.Of("b", "a", 4)));

        Assert.Equal([1.0], one.Value.Values);
        Assert.Equal([0.2, 0.8], two.Value.Values, (a, b) => Math.Abs(a - b) < 1e-15);
        Assert.Equal(
            (0, 0, 0, 0),
            (two.Value.ConsistencyIndex, two.Value.ConsistencyRatio, two.Value.RandomIndex, two.Value.KoczkodajIndex)
        );
        Assert.Null(two.Value.WorstTriad);
        Assert.Equal(
            "info scoring.judgements.few [judgements]: There is one item, so no judgement can contradict another, and nothing is known of how consistent they are.",
            one.Findings.Single().ToString()
        );
        Assert.Equal(
            "info scoring.judgements.few [judgements]: There are two items, so no judgement can contradict another, and nothing is known of how consistent they are.",
            two.Findings.Single().ToString()
        );
    }

    [Theory]
    [InlineData(PriorityMethod.Eigenvector)]
    [InlineData(PriorityMethod.GeometricMean)]
    public void Prioritize_OnlyAChainOfJudgements_FollowsIt(PriorityMethod mean)
    {
        var answer = new Ahp(mean, RandomIndex.Saaty1980).Prioritize(
            PairwiseMatrix.Of(
                ["a", "b", "c", "d"],
                Judgement.Of("a", "b", 2),
                Judgement.Of("b", "c", 2),
                Judgement.Of("c", "d", 2)
            )
        );

        Assert.Equal([8 / 15.0, 4 / 15.0, 2 / 15.0, 1 / 15.0], answer.Value.Values, (a, b) => Math.Abs(a - b) < 1e-12);
        Assert.Equal(
            "info scoring.judgements.missing [judgements]: Of 6 judgements 3 are missing; the random index is one of complete judgements, so the consistency ratio looks better than it is.",
            answer.Findings.Single().ToString()
        );
        Assert.Contains(
            "'d' has the judgements 0.5 to 'c', and so 6.67 %.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Prioritize_HarkersMatrix_ByHand()
    {
        // Four items in a ring, a12 = 2, a23 = 1, a34 = 1, a41 = 1. By symmetry of the logarithms w = (s, 1/s, …) does not
        // hold; the rows are 2 w1 + 2 w2 + w4 = λ w1, w1 / 2 + 2 w2 + w3 = λ w2, w2 + 2 w3 + w4 = λ w3, w1 + w3 + 2 w4 = λ w4.
        var w = Saaty
            .Prioritize(
                PairwiseMatrix.FromRows(
                    ["a", "b", "c", "d"],
                    [
                        [1, 2, null, 1],
                        [null, 1, 1, null],
                        [null, null, 1, 1],
                        [null, null, null, 1],
                    ]
                )
            )
            .Value;

        var lambda = w.LambdaMax;
        Assert.Equal(lambda * w["a"], (2 * w["a"]) + (2 * w["b"]) + w["d"], 1e-13);
        Assert.Equal(lambda * w["b"], (w["a"] / 2) + (2 * w["b"]) + w["c"], 1e-13);
        Assert.Equal(lambda * w["c"], w["b"] + (2 * w["c"]) + w["d"], 1e-13);
        Assert.Equal(lambda * w["d"], w["a"] + w["c"] + (2 * w["d"]), 1e-13);
        Assert.InRange(lambda, 4.03, 4.04);
    }

    [Fact]
    public void Prioritize_PartsThatNothingConnects_NamesThem() =>
        Assert.Equal(
            "NotApplicable:\nerror scoring.judgements.disconnected [judgements]: The judgements do not connect all items; the parts are: 'a' and 'c'; 'b' and 'd'; 'e'. Judge at least one item of each part against one of another.",
            Saaty
                .Prioritize(
                    PairwiseMatrix.Of(["a", "b", "c", "d", "e"], Judgement.Of("a", "c", 2), Judgement.Of("b", "d", 3))
                )
                .ToString()
        );

    [Fact]
    public void Prioritize_ColumnsWithAGap_AreRefused() =>
        Assert.Equal(
            "NotApplicable:\nerror scoring.judgements.missing [judgements]: Judgements that are missing: 1; the mean of the columns needs all. Judge every two items, or choose the eigenvector or the geometric mean.",
            new Ahp(PriorityMethod.ColumnMean, RandomIndex.Saaty1980)
                .Prioritize(PairwiseMatrix.Of(["a", "b", "c"], Judgement.Of("a", "b", 2), Judgement.Of("b", "c", 2)))
                .ToString()
        );

    [Theory]
    [InlineData(RandomIndex.Saaty1980, 15, 0.90, 1.59)]
    [InlineData(RandomIndex.Saaty2005, 15, 0.89, 1.59)]
    [InlineData(RandomIndex.DoneganDodd1991, 100, 0.8286, 1.6339)]
    [InlineData(RandomIndex.AguaronMorenoJimenez2003, 10, 0.882, 1.484)]
    [InlineData(RandomIndex.AlonsoLamata2006, 15, 0.8815, 1.5838)]
    public void Prioritize_UpToTheEndOfATable_AndNotBeyond(RandomIndex table, int most, double four, double last)
    {
        var method = new Ahp(PriorityMethod.Eigenvector, table);

        Assert.Equal(four, method.Prioritize(Equal(4)).Value.RandomIndex);
        Assert.Equal(last, method.Prioritize(Equal(most)).Value.RandomIndex);
        if (most < PairwiseMatrix.Limit)
        {
            Assert.Equal(
                ScoringRules.RandomIndexTooShort,
                method.Prioritize(Equal(most + 1), new double[most + 1])!.Rule
            );
        }
    }

    [Theory]
    [InlineData(20, 1.5371)]
    [InlineData(22, 1.5371 + ((1.5619 - 1.5371) * 2 / 5))]
    [InlineData(25, 1.5619)]
    [InlineData(99, 1.6213 + ((1.6339 - 1.6213) * 9 / 10))]
    public void Prioritize_BetweenTheSizesOfATable_IsLinear(int items, double index) =>
        Assert.Equal(
            index,
            new Ahp(PriorityMethod.Eigenvector, RandomIndex.DoneganDodd1991).Prioritize(Equal(items)).Value.RandomIndex,
            1e-14
        );

    [Fact]
    public void Prioritize_MoreItemsThanTheTable_SaysSo() =>
        Assert.Equal(
            "NotApplicable:\nerror scoring.random-index.too-short [judgements]: Aguarón & Moreno-Jiménez 2003 lists random indexes for 10 items at most, and there are 12. Choose DoneganDodd1991, which goes to 100 items, or group the items.",
            new Ahp(PriorityMethod.GeometricMean, RandomIndex.AguaronMorenoJimenez2003).Prioritize(Equal(12)).ToString()
        );

    [Theory]
    [InlineData(PriorityMethod.Eigenvector)]
    [InlineData(PriorityMethod.GeometricMean)]
    public void Prioritize_PrioritiesTooFarApart_AreRefused(PriorityMethod mean)
    {
        // Each item counts a million times as much as the next: of 18 the last has 1e-102.
        var method = new Ahp(mean, RandomIndex.DoneganDodd1991);

        Assert.True(method.Prioritize(Chain(17)).IsKnown);
        Assert.Equal(
            $"NotApplicable:\nerror scoring.number.range [judgements]: By {method} an item would have a priority too small to be computed with, below 1E-100. Compare items that are nearer to each other.",
            method.Prioritize(Chain(18)).ToString()
        );
        Assert.Equal(ScoringRules.NumberRange, method.Prioritize(Chain(100)).Findings.Single().Rule);
    }

    [Fact]
    public void Prioritize_IntoASpanOfAnotherLength_Throws() =>
        AssertThrows(
            "There is room for 2 priorities; the matrix has 3 items.",
            () => Saaty.Prioritize(Abc(1, 1, 1), new double[2])
        );

    [Theory]
    [InlineData(PriorityMethod.Eigenvector)]
    [InlineData(PriorityMethod.GeometricMean)]
    [InlineData(PriorityMethod.ColumnMean)]
    public void Prioritize_IntoASpan_AllocatesNothing(PriorityMethod mean)
    {
        var method = new Ahp(mean, RandomIndex.Saaty1980);
        foreach (var n in (int[])[2, 5, 9, 15])
        {
            var matrix = Judged(n, 7);
            var priorities = new double[n];
            Assert.Null(method.Prioritize(matrix, priorities));
            Assert.Equal(0, AllocatedBytes.Least(() => method.Prioritize(matrix, priorities)));
        }
    }

    /// <summary>Other bits are a change that callers see: on another machine, runtime, or by a new version.</summary>
    [Theory]
    [InlineData(PriorityMethod.Eigenvector, "1B0396988EB1BB1E6C7D4F9A8269B597DFFB0F1D82857F92F276BB22912C1DC2")]
    [InlineData(PriorityMethod.GeometricMean, "1F8B1AC973A8AFDAA4023E61E362353A5505810BDDE9EB4E1D552E6161933C5F")]
    [InlineData(PriorityMethod.ColumnMean, "515319F6EB2A356547408D039BA7BF265875FAB9963640FADE62BB9F4DCD5DD8")]
    public void Prioritize_FixedJudgements_HaveTheSameBitsEverywhere(PriorityMethod mean, string sha256)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var bytes = new byte[8];
        var method = new Ahp(mean, RandomIndex.DoneganDodd1991);
        foreach (var n in (int[])[.. Enumerable.Range(1, 26), 100])
        {
            var priorities = method.Prioritize(Judged(n, (ulong)n)).Value;
            foreach (var number in (double[])[.. priorities.Values, priorities.LambdaMax, priorities.KoczkodajIndex])
            {
                BinaryPrimitives.WriteDoubleLittleEndian(bytes, number);
                hash.AppendData(bytes);
            }
        }

        var actual = Convert.ToHexString(hash.GetHashAndReset());
        Assert.True(string.Equals(sha256, actual, StringComparison.Ordinal), actual);
    }

    private static void AssertThrows(string message, Action act) =>
        Assert.StartsWith(message, Assert.Throws<ArgumentException>(act).Message, StringComparison.Ordinal);

    private static PairwiseMatrix Abc(double ab, double bc, double ac) =>
        PairwiseMatrix.Of(
            ["a", "b", "c"],
            Judgement.Of("a", "b", ab),
            Judgement.Of("b", "c", bc),
            Judgement.Of("a", "c", ac)
        );

    private static PairwiseMatrix Equal(int n) => Filled(n, () => 1);

    private static PairwiseMatrix Judged(int n, ulong seed)
    {
        var random = new Numbers(seed);
        return Filled(n, () => 1 + (random.Next() % 9) is var times && random.Next() % 2 == 0 ? times : 1.0 / times);
    }

    private static PairwiseMatrix Filled(int n, Func<double> times)
    {
        var names = NaivePairwise.Names(n);
        return PairwiseMatrix.Of(
            names,
            names.SelectMany((one, i) => names.Skip(i + 1).Select(other => Judgement.Of(one, other, times())))
        );
    }

    private static PairwiseMatrix Chain(int n)
    {
        var names = NaivePairwise.Names(n);
        return PairwiseMatrix.Of(names, names.Skip(1).Select((name, i) => Judgement.Of(names[i], name, 1e6)));
    }
}
