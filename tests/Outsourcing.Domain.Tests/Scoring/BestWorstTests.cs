using System.Numerics;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The best-worst method: both models proved best against other ways to solve them, words and refusals.</summary>
public sealed class BestWorstTests
{
    private static readonly Arbitrary<Case> Small = Cases(2, 5);

    private static readonly Arbitrary<Case> Any = Cases(2, 12);

    [Fact]
    public void Source_IsThatOfTheModel() => Assert.NotEqual(BestWorst.Linear.Source, BestWorst.Nonlinear.Source);

    [Fact]
    public void Judgements_EveryPartCounts()
    {
        var judgements = BestWorstJudgements.Of(["a", "b", "c"], "a", "c", [1, 2, 8], [8, 5, 1]);
        BestWorstJudgements[] others =
        [
            BestWorstJudgements.Of(["a", "x", "c"], "a", "c", [1, 2, 8], [8, 5, 1]),
            BestWorstJudgements.Of(["a", "b", "c"], "a", "c", [1, 3, 8], [8, 5, 1]),
            BestWorstJudgements.Of(["a", "b", "c"], "a", "c", [1, 2, 8], [8, 4, 1]),
            BestWorstJudgements.Of(["a", "b", "c"], "a", "b", [1, 8, 2], [8, 1, 5]),
            BestWorstJudgements.Of(["a", "b", "c"], "b", "c", [2, 1, 8], [5, 8, 1]),
        ];
        var same = BestWorstJudgements.Of(["a", "b", "c"], "a", "c", [1, 2.0m, 8], [8, 5, 1]);

        Assert.Equal(judgements, same);
        Assert.Equal(Fingerprint.Of(judgements), Fingerprint.Of(same));
        Assert.All(others, other => Assert.NotEqual(judgements, other));
        Assert.All(others, other => Assert.NotEqual(Fingerprint.Of(judgements), Fingerprint.Of(other)));
    }

    [Fact]
    public void Weigh_Linear_IsTheBestOfAllCorners() =>
        Law.Holds(
            Small,
            one =>
            {
                var (xi, ranges) = NaiveBestWorst.Linear(
                    one.Best,
                    one.Worst,
                    Case.Doubles(one.Down),
                    Case.Doubles(one.Up)
                );
                var weights = BestWorst.Linear.Weigh(one.Judgements()).Value;
                return Near(xi, weights.Xi, 1e-8) && Near(ranges, weights, 1e-7);
            }
        );

    [Fact]
    public void Weigh_Nonlinear_IsTheBestByBisection() =>
        Law.Holds(
            Small,
            one =>
            {
                var (xi, ranges) = NaiveBestWorst.Nonlinear(
                    one.Best,
                    one.Worst,
                    Case.Doubles(one.Down),
                    Case.Doubles(one.Up)
                );
                var weights = BestWorst.Nonlinear.Weigh(one.Judgements()).Value;
                return Near(xi, weights.Xi, 1e-9) && Near(ranges, weights, 1e-5);
            }
        );

    [Fact]
    public void Weigh_AnyJudgements_WeightsSumToOneAndMissNoneByMoreThanXi() =>
        Law.Holds(
            Any,
            one =>
                ((BestWorst[])[BestWorst.Linear, BestWorst.Nonlinear]).All(method =>
                {
                    var weights = method.Weigh(one.Judgements()).Value;
                    var w = weights.Values;
                    return Near(1, w.Sum(), 1e-12)
                        && weights.IsUnique == weights.Low.SequenceEqual(weights.High)
                        && (!weights.IsUnique || Enumerable.Range(0, w.Count).All(j => Keeps(one, j)));

                    bool Keeps(Case own, int j)
                    {
                        var (down, up) = ((double)own.Down[j], (double)own.Up[j]);
                        var (best, worst) = (w[own.Best], w[own.Worst]);
                        var misses = method.IsLinear
                            ? Math.Max(Math.Abs(best - (down * w[j])), Math.Abs(w[j] - (up * worst)))
                            : Math.Max(Math.Abs((best / w[j]) - down), Math.Abs((w[j] / worst) - up));
                        return misses <= weights.Xi + 1e-9;
                    }
                })
        );

    [Fact]
    public void Weigh_AgreeingJudgements_GiveTheirWeights() =>
        Law.Holds(
            Any,
            one =>
            {
                // Every other item is judged 2 to 5 below the best and so 12 / that above the worst, which is 12 below.
                decimal[] down = [.. one.Down.Select(number => new[] { 2m, 3, 4, 6 }[(int)number % 4])];
                (down[one.Best], down[one.Worst]) = (1, 12);
                decimal[] up = [.. down.Select(number => 12 / number)];
                var judgements = (one with { Down = down, Up = up }).Judgements();
                var sum = down.Sum(number => 1 / (double)number);
                return ((BestWorst[])[BestWorst.Linear, BestWorst.Nonlinear]).All(method =>
                {
                    var weights = method.Weigh(judgements).Value;
                    return weights.Xi == 0
                        && weights.IsUnique
                        && weights.InputConsistencyRatio == 0
                        && weights.Values.Zip(down).All(pair => Near(1 / (double)pair.Second / sum, pair.First, 1e-14));
                });
            }
        );

    [Fact]
    public void Weigh_ItemsInAnotherOrder_WeightsMoveAlong() =>
        Law.Holds(
            Any,
            one =>
            {
                var last = one.Down.Length - 1;
                var turned = new Case(
                    last - one.Best,
                    last - one.Worst,
                    [.. Enumerable.Reverse(one.Down)],
                    [.. Enumerable.Reverse(one.Up)]
                );
                return ((BestWorst[])[BestWorst.Linear, BestWorst.Nonlinear]).All(method =>
                    method
                        .Weigh(one.Judgements())
                        .Value.Values.Reverse()
                        .Zip(method.Weigh(turned.Judgements()).Value.Values)
                        .All(pair => Near(pair.First, pair.Second, 1e-12))
                );
            }
        );

    /// <summary>The first example of Rezaei 2015: ξ = 4 − √14 and w = 1, (…) of the worst.</summary>
    [Fact]
    public void Weigh_NonlinearOfThree_HasTheClosedForm()
    {
        var answer = BestWorst.Nonlinear.Weigh(Of([8, 2, 1], [1, 5, 8], "c", "a"));

        var xi = 4 - Math.Sqrt(14);
        Assert.Equal(xi, answer.Value.Xi, 1e-14);
        Assert.Equal(xi / ((17 - Math.Sqrt(65)) / 2), answer.Value.ConsistencyRatio!.Value, 1e-13);
        Assert.Equal(2 / 56.0, answer.Value.InputConsistencyRatio!.Value, 1e-15);
        Assert.True(answer.Value.IsUnique);
        Assert.Empty(answer.Findings);
        Assert.Equal(
            """
            The weights are worked out by the best-worst method (nonlinear) from 'c' as the best and 'a' as the worst; no judgement is missed by more than ξ = 0.2583. [Rezaei 2015, Best-worst multi-criteria decision-making method, Omega 53, 49-57]
            - 'a' weighs 7.14 %: 'c' was judged to count 8 times as much (by the weights 8.2583).
            - 'b' weighs 33.87 %: 'c' was judged to count 2 times as much (by the weights 1.7417), and it 5 times as much as 'a' (by the weights 4.7417).
            - 'c' weighs 58.99 %.
            """,
            answer.Explanation.ToString()
        );
        Assert.Equal("a 0.0714, b 0.3387, c 0.5899", answer.Value.ToString());
        Assert.Equal(answer.Value.Values, answer.Value.ToWeights().Shares);
        Assert.Equal(answer.Value.Values[1], answer.Value["b"]);
        Assert.Throws<ArgumentException>(() => answer.Value["d"]);
    }

    /// <summary>Linear, by hand: with ξ the limits 2 b + ξ ≥ c, c ≥ 8 a − ξ and b ≤ 5 a + ξ hold as equalities, so c = 10 a + 3 ξ = 8 a + ξ does not.</summary>
    [Fact]
    public void Weigh_LinearOfThree_ByHand()
    {
        // b is too large for both: b = 5 a − ξ, c = 2 b − ξ and c = 8 a + ξ give 10 a − 3 ξ = 8 a + ξ, so ξ = a / 2.
        // Then b = 4.5 a, c = 8.5 a, and the sum is 14 a.
        var weights = BestWorst.Linear.Weigh(Of([8, 2, 1], [1, 5, 8], "c", "a")).Value;

        Assert.Equal(1 / 28.0, weights.Xi);
        Assert.Equal([1 / 14.0, 4.5 / 14, 8.5 / 14], weights.Values);
        Assert.True(weights.IsUnique);
        Assert.Null(weights.ConsistencyRatio);
        Assert.Equal("best-worst method (linear)", BestWorst.Linear.ToString());
    }

    [Fact]
    public void Weigh_SeveralAsGood_NotesTheIntervals()
    {
        // b decides ξ = 4 − √14 as above; d agrees with best and worst and can move within it.
        var answer = BestWorst.Nonlinear.Weigh(Of([8, 2, 1, 4], [1, 5, 8, 2], "c", "a"));

        Assert.False(answer.Value.IsUnique);
        Assert.Equal(4 - Math.Sqrt(14), answer.Value.Xi, 1e-14);

        // d from 8.2583 / 4.2583 to 8.2583 / 3.7417 of a, and at most 2.2583: 1.9393 to 2.2071 beside 1 + 4.7417 + 8.2583 = 14.
        var (xi, t) = (4 - Math.Sqrt(14), 12 - Math.Sqrt(14));
        Assert.Equal(t / (4 + xi) / (14 + (t / (4 + xi))), answer.Value.Low[3], 1e-13);
        Assert.Equal(t / (4 - xi) / (14 + (t / (4 - xi))), answer.Value.High[3], 1e-13);
        Assert.Equal(1 / (14 + (t / (4 - xi))), answer.Value.Low[0], 1e-13);
        Assert.Equal(
            "info scoring.best-worst.interval [judgements]: Several weights agree equally well with the judgements: 'a' 0.0617 to 0.0627, 'b' 0.2926 to 0.2975, 'c' 0.5095 to 0.5181 and 'd' 0.1217 to 0.1362. The centres are taken. The linear model usually has one solution.",
            answer.Findings.Single().ToString()
        );
    }

    [Theory]
    [InlineData(2, 0.44)]
    [InlineData(3, 1.00)]
    [InlineData(4, 1.63)]
    [InlineData(5, 2.30)]
    [InlineData(6, 3.00)]
    [InlineData(7, 3.73)]
    [InlineData(8, 4.47)]
    [InlineData(9, 5.23)]
    public void ConsistencyIndex_IsThePublishedTable(int times, double published) =>
        Assert.Equal(
            published,
            BestWorst.Nonlinear.Weigh(Of([1, times], [times, 1], "a", "b")).Value.ConsistencyIndex,
            0.005
        );

    [Fact]
    public void Ratios_BestAsGoodAsWorst_AreZeroOrUnknown()
    {
        var agreeing = BestWorst.Nonlinear.Weigh(Of([1, 1, 1], [1, 1, 1], "a", "b")).Value;
        var contradicting = BestWorst.Nonlinear.Weigh(Of([1, 1, 3], [1, 1, 3], "a", "b")).Value;

        Assert.Equal((0, 0, 0), (agreeing.ConsistencyIndex, agreeing.ConsistencyRatio, agreeing.InputConsistencyRatio));
        Assert.Null(contradicting.ConsistencyRatio);
        Assert.Null(contradicting.InputConsistencyRatio);
    }

    [Theory]
    [InlineData(30, 0.1)]
    [InlineData(7, 0.123456789012345678)]
    public void Weigh_ManyItemsOrDigits_StillEnds(int n, double digits)
    {
        var step = (decimal)digits;
        decimal[] down = [.. Enumerable.Range(0, n).Select(j => 1 + (j * step))];
        decimal[] up = [.. Enumerable.Range(0, n).Select(j => 1 + ((n - 1 - j) * step))];
        var weights = BestWorst
            .Linear.Weigh(BestWorstJudgements.Of(NaivePairwise.Names(n), "item0", NaivePairwise.Names(n)[^1], down, up))
            .Value;

        Assert.Equal(1, weights.Values.Sum(), 1e-12);
        Assert.True(weights.Values[0] > weights.Values[^1]);
    }

    [Fact]
    public void Judgements_ThatAreNone_Throw()
    {
        AssertThrows(
            "There are 1 items; the best-worst method has 2 to 30.",
            () => BestWorstJudgements.Of(["a"], "a", "a", [1], [1])
        );
        AssertThrows(
            "There are 31 items; the best-worst method has 2 to 30.",
            () => BestWorstJudgements.Of(NaivePairwise.Names(31), "item0", "item1", [], [])
        );
        AssertThrows("'a' is both the best and the worst.", () => Of([1, 2], [2, 1], "a", "a"));
        AssertThrows("'z' is none of the items.", () => Of([1, 2], [2, 1], "z", "b"));
        AssertThrows(
            "There are 1 numbers for 2 items.",
            () => BestWorstJudgements.Of(["a", "b"], "a", "b", [1], [2, 1])
        );
        AssertThrows("'b' has 0.9; a judgement is from 1 to 1000.", () => Of([1, 0.9m], [2, 1], "a", "b"));
        AssertThrows("'a' has 1000.1; a judgement is from 1 to 1000.", () => Of([1, 2], [1000.1m, 1], "a", "b"));
        AssertThrows("'a' against itself is 2, not 1.", () => Of([2, 2], [2, 1], "a", "b"));
        AssertThrows("'b' against itself is 3, not 1.", () => Of([1, 2], [2, 3], "a", "b"));
        AssertThrows("'a' against 'b' is 2 in one list and 3 in the other.", () => Of([1, 2], [3, 1], "a", "b"));
    }

    [Fact]
    public void Judgements_AsText_AreBothLists() =>
        Assert.Equal("c to a 8, b 2.5; to a: b 5, c 8", Of([8, 2.5m, 1], [1, 5, 8], "c", "a").ToString());

    [Theory]
    [InlineData("1", "3", 1.0 / 3)]
    [InlineData("0", "7", 0)]
    [InlineData("9007199254740993", "1", 9007199254740992.0)]
    [InlineData("9007199254740995", "1", 9007199254740996.0)]
    [InlineData("18014398509481987", "2", 9007199254740994.0)]
    [InlineData("1", "1267650600228229401496703205376", 1 / 1267650600228229401496703205376.0)]
    public void ExactShare_AsADouble_IsTheNearest(string above, string below, double nearest) =>
        Assert.Equal(
            nearest,
            new ExactShare(
                BigInteger.Parse(above, System.Globalization.CultureInfo.InvariantCulture),
                BigInteger.Parse(below, System.Globalization.CultureInfo.InvariantCulture)
            ).ToDouble()
        );

    private static Arbitrary<Case> Cases(int least, int most) =>
        (
            from n in Gen.Choose(least, most)
            from best in Gen.Choose(0, n - 1)
            from step in Gen.Choose(1, n - 1)
            from halves in Gen.Elements(false, true)
            from down in Gen.Choose(2, 18).ArrayOf(n)
            from up in Gen.Choose(2, 18).ArrayOf(n)
            select Case.Of(best, (best + step) % n, down, up, halves)
        ).ToArbitrary();

    private static BestWorstJudgements Of(decimal[] down, decimal[] up, string best, string worst) =>
        BestWorstJudgements.Of([.. new[] { "a", "b", "c", "d" }.Take(down.Length)], best, worst, down, up);

    private static bool Near((double Low, double High)[] ranges, BestWorstWeights weights, double tolerance) =>
        ranges
            .Select(
                (range, j) => Near(range.Low, weights.Low[j], tolerance) && Near(range.High, weights.High[j], tolerance)
            )
            .All(near => near);

    private static bool Near(double expected, double actual, double tolerance) =>
        Math.Abs(expected - actual) <= tolerance * Math.Max(1, Math.Abs(expected));

    private static void AssertThrows(string message, Action act) =>
        Assert.StartsWith(message, Assert.ThrowsAny<ArgumentException>(act).Message, StringComparison.Ordinal);

    /// <summary>Judgements in whole or half steps from 1 to 9.</summary>
    private sealed record Case(int Best, int Worst, decimal[] Down, decimal[] Up)
    {
        public static Case Of(int best, int worst, int[] down, int[] up, bool halves)
        {
            decimal[] Numbers(int[] from) => Array.ConvertAll(from, k => halves ? k / 2m : Math.Max(1, k / 2));
            var (above, below) = (Numbers(down), Numbers(up));
            (above[best], below[worst]) = (1, 1);
            below[best] = above[worst];
            return new Case(best, worst, above, below);
        }

        public static double[] Doubles(decimal[] numbers) => Array.ConvertAll(numbers, number => (double)number);

        public BestWorstJudgements Judgements()
        {
            var names = NaivePairwise.Names(Down.Length);
            return BestWorstJudgements.Of(names, names[Best], names[Worst], Down, Up);
        }

        public override string ToString() =>
            $"best {Best.ToString(System.Globalization.CultureInfo.InvariantCulture)}, worst {Worst.ToString(System.Globalization.CultureInfo.InvariantCulture)}: {string.Join(' ', Down)}; {string.Join(' ', Up)}";
    }
}
