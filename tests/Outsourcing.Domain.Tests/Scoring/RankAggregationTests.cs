using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class RankAggregationTests
{
    private static readonly string[] Letters = ["A", "B", "C", "D", "E", "F"];

    /// <summary>Up to five rankings, also with ties, of up to six alternatives.</summary>
    private static readonly Arbitrary<RankTable> Tables = (
        from count in Gen.Choose(1, 6)
        from rankings in Gen.Choose(1, 6).ArrayOf(count).NonEmptyListOf()
        select RankTable.Of(Letters[..count], rankings.Take(5))
    ).ToArbitrary();

    [Fact]
    public void Borda_ByHand_SumsPositions()
    {
        var answer = RankAggregation.Borda(RankTable.Of(["A1", "A2", "A3"], [1, 2, 3], [2, 1, 3], [3, 2, 1]));

        Assert.Equal("1. A2 5; 2. A1 6; 3. A3 7", answer.Value.ToString());
        Assert.Equal(["A2"], answer.Value.Leaders);
        Assert.Equal(
            "A2 is first of 3 by Borda, made of 3 rankings with a disagreement of 3.",
            answer.Explanation.Statement
        );
        Assert.Equal("A2 has rank 1: its positions 2, 1 and 2 sum to 5.", answer.Explanation.Parts[0].Statement);
        Assert.Null(answer.Value.OptimalOrders);
    }

    [Fact]
    public void Borda_Ties_ShareTheMeanOfTheirPositions() =>
        Assert.Equal(
            "1. A 1; 2. B 2.5; 2. C 2.5; 4. D 4",
            RankAggregation.Borda(RankTable.Of(Letters[..4], [1, 2, 2, 4])).Value.ToString()
        );

    [Fact]
    public void Copeland_ByHand_CountsWinsLessLosses()
    {
        // Two of three put A before B and before C, and B and C draw nothing: B beats C 2 to 1.
        var answer = RankAggregation.Copeland(RankTable.Of(Letters[..3], [1, 2, 3], [1, 3, 2], [3, 1, 2]));

        Assert.Equal("1. A 2; 2. B 0; 3. C -2", answer.Value.ToString());
        Assert.Equal(
            "A has rank 1: of 2 comparisons it wins 2, loses 0 and draws 0.",
            answer.Explanation.Parts[0].Statement
        );
    }

    [Fact]
    public void Copeland_Cycle_TiesAll() =>
        Assert.Equal("1. A 0; 1. B 0; 1. C 0", RankAggregation.Copeland(Cycle()).Value.ToString());

    [Fact]
    public void Kemeny_Cycle_CountsTheOrdersThatAreAsGood()
    {
        // A before B before C before A, each by 2 to 1: an order of the circle turns 4 round, any other 5.
        var answer = RankAggregation.Kemeny(Cycle());

        Assert.Equal("1. A 1; 2. B 2; 3. C 3", answer.Value.ToString());
        Assert.Equal(4, answer.Value.Disagreement);
        Assert.Equal(3, answer.Value.OptimalOrders);
        Assert.Equal(
            "A is first of 3 by Kemeny, made of 3 rankings with a disagreement of 4. 3 orders disagree as little; this one is the first of them by name.",
            answer.Explanation.Statement
        );
        Assert.Equal(
            [
                "A has rank 1: rankings that put it before B, the next: 2; after it: 1.",
                "B has rank 2: rankings that put it before C, the next: 2; after it: 1.",
                "C has rank 3: it stands after all others in the order that disagrees least with the rankings.",
            ],
            answer.Explanation.Parts.Select(part => part.Statement)
        );
    }

    [Fact]
    public void Kemeny_AnyRankings_FindsWhatTryingAllOrdersFinds() =>
        Law.Holds(
            Tables,
            table =>
            {
                var count = table.Names.Count;
                var orders = Permutations(count)
                    .Select(order => (Order: order, Distance: Distance(table, order)))
                    .ToList();
                var least = orders.Min(pair => pair.Distance);
                var best = orders.Where(pair => pair.Distance == least).ToList();
                var consensus = RankAggregation.Kemeny(table).Value;
                var names = consensus.Alternatives.Select(row => row.Name);
                return consensus.Disagreement == least
                    && consensus.OptimalOrders == best.Count
                    && names.SequenceEqual(best[0].Order.Select(i => table.Names[i]), StringComparer.Ordinal);
            }
        );

    [Fact]
    public void BordaAndCopeland_AnyRankings_AgreeWithCountingPairs() =>
        Law.Holds(
            Tables,
            table =>
            {
                var (borda, copeland) = (RankAggregation.Borda(table).Value, RankAggregation.Copeland(table).Value);
                var all = Enumerable.Range(0, table.Names.Count).ToList();
                return all.TrueForAll(i =>
                {
                    // A position is one more than half the alternatives that tie plus all that stand before.
                    var before = table.Rankings.Sum(ranking =>
                        1
                        + all.Sum(k =>
                            k == i ? 0
                            : ranking[k] < ranking[i] ? 1
                            : ranking[k] == ranking[i] ? 0.5
                            : 0
                        )
                    );
                    var wins = all.Sum(k =>
                        Math.Sign(
                            table.Rankings.Count(ranking => ranking[i] < ranking[k])
                                - table.Rankings.Count(ranking => ranking[k] < ranking[i])
                        )
                    );
                    return borda[table.Names[i]].Score == before && copeland[table.Names[i]].Score == wins;
                });
            }
        );

    [Fact]
    public void Kemeny_WinnerOfAllComparisons_IsFirst() =>
        Law.Holds(
            Tables,
            table =>
            {
                var count = table.Names.Count;
                var winner = RankAggregation.Copeland(table).Value.Alternatives[0];
                return winner.Score < count - 1
                    || string.Equals(
                        winner.Name,
                        RankAggregation.Kemeny(table).Value.Leaders[0],
                        StringComparison.Ordinal
                    );
            }
        );

    [Fact]
    public void Kemeny_TwentyAlternatives_IsFound_AndOneMoreIsRefused()
    {
        var names = Enumerable.Range(0, 21).Select(i => FormattableString.Invariant($"V{i:00}")).ToArray();
        int[] ranks = [.. Enumerable.Range(1, 21).Reverse()];
        var found = RankAggregation.Kemeny(RankTable.Of(names[..20], ranks[1..]));
        var refused = RankAggregation.Kemeny(RankTable.Of(names, ranks));

        Assert.Equal(20, RankAggregation.KemenyLimit);
        Assert.Equal(0, found.Value.Disagreement);
        Assert.Equal(1, found.Value.OptimalOrders);
        Assert.Equal(names.Take(20).Reverse(), found.Value.Alternatives.Select(row => row.Name));
        Assert.Equal(AnswerStatus.NotApplicable, refused.Status);
        Assert.Equal(
            "error scoring.kemeny.too-many [rankings]: There are 21 alternatives, and all orders are searched for 20 at most. Rank a shortlist, or use Borda or Copeland.",
            Assert.Single(refused.Findings).ToString()
        );
    }

    [Fact]
    public void From_RankingsByMethods_TakesTheirRanks()
    {
        var rankings = Methods.Common.Select(method => method.Rank(Vendors.Problem).Value).ToList();
        var table = RankTable.From(rankings);

        Assert.Equal(["Acme", "Borea", "Cygnus"], table.Names);
        Assert.Equal("5 rankings of 3 alternatives", table.ToString());
        Assert.Equal(rankings.ConvertAll(ranking => ranking["Acme"].Rank), table.Rankings.Select(ranks => ranks[0]));
    }

    [Fact]
    public void From_OtherAlternatives_Throws()
    {
        var method = new WeightedSum(Normalization.MinMax);
        var here = method.Rank(Vendors.Problem).Value;
        var there = method.Rank(Vendors.Problem.Without("Acme")).Value;

        Assert.Equal("rankings", Assert.Throws<ArgumentException>(() => RankTable.From(here, there)).ParamName);
        Assert.Equal("rankings", Assert.Throws<ArgumentException>(() => RankTable.From()).ParamName);
    }

    [Fact]
    public void Of_WhatIsNoTable_Throws()
    {
        Assert.Equal("names", Assert.Throws<ArgumentException>(() => RankTable.Of([], [1])).ParamName);
        Assert.Equal("names", Assert.Throws<ArgumentException>(() => RankTable.Of(["A", "A"], [1, 2])).ParamName);
        Assert.Equal("rankings", Assert.Throws<ArgumentException>(() => RankTable.Of(["A", "B"])).ParamName);
        Assert.Equal(
            "Ranking 2 needs a rank of 1 or more for each of 2 alternatives. (Parameter 'rankings')",
            Assert.Throws<ArgumentException>(() => RankTable.Of(["A", "B"], [1, 2], [0, 1])).Message
        );
        Assert.Throws<ArgumentException>(() => RankTable.Of(["A", "B"], [1]));
        Assert.Throws<ArgumentException>(() => RankAggregation.Borda(Cycle()).Value["Z"]);
    }

    private static RankTable Cycle() => RankTable.Of(Letters[..3], [1, 2, 3], [3, 1, 2], [2, 3, 1]);

    /// <summary>All orders, in the order of the letters.</summary>
    private static IEnumerable<int[]> Permutations(int count) => Extend([], count);

    private static IEnumerable<int[]> Extend(int[] start, int count) =>
        start.Length == count
            ? [start]
            : Enumerable.Range(0, count).Except(start).SelectMany(next => Extend([.. start, next], count));

    private static double Distance(RankTable table, int[] order) =>
        table.Rankings.Sum(ranking =>
            Enumerable
                .Range(0, order.Length)
                .Sum(k =>
                    Enumerable
                        .Range(k + 1, order.Length - k - 1)
                        .Sum(l =>
                            ranking[order[k]] < ranking[order[l]] ? 0.0
                            : ranking[order[k]] == ranking[order[l]] ? 0.5
                            : 1
                        )
                )
        );
}
