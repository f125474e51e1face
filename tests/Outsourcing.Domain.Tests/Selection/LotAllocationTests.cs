using FsCheck.Fluent;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class LotAllocationTests
{
    private static readonly DrawSeed Seed = DrawSeed.Of(7);

    private static readonly LotOffer[] Crossed =
    [
        LotOffer.Of("south", "Borea", 8, Eur(10)),
        LotOffer.Of("south", "Acme", 8, Eur(10)),
        LotOffer.Of("north", "Borea", 8, Eur(10)),
        LotOffer.Of("north", "Acme", 8, Eur(10)),
    ];

    [Fact]
    public void Best_OfOneBestCombination_NamesNoOther()
    {
        var best = LotAllocation.Best(
            [LotOffer.Of("north", "Acme", 9, Eur(10)), LotOffer.Of("north", "Borea", 8, Eur(5))],
            1,
            LotGoal.MostPoints,
            TieRule.None
        );

        Assert.Equal("north to Acme: 9 points at 10.00 EUR", best.Value.ToString());
        Assert.Null(best.Value.TieBrokenBy);
        Assert.Empty(best.Value.EquallyGood);
        Assert.Equal("1 of 1 lots and 9 points: no other combination is as good.", best.Explanation.Statement);
    }

    [Fact]
    public void Best_OfEqualPoints_GoesByTheLowerPrice()
    {
        LotOffer[] offers = [.. Crossed, LotOffer.Of("east", "Cygnus", 8, Eur(10))];
        offers[0] = LotOffer.Of("south", "Borea", 8, Eur(9));
        var best = LotAllocation.Best(offers, 1, LotGoal.MostPoints, TieRule.LowerPrice);

        Assert.Equal(
            "south to Borea: 8 points at 9.00 EUR; north to Acme: 8 points at 10.00 EUR; east to Cygnus: 8 points at 10.00 EUR; after a tie by lower price",
            best.Value.ToString()
        );
        Assert.Equal(["Acme", "Borea", "Cygnus"], best.Value.EquallyGood.Select(offer => offer.Bidder));
        Assert.Equal(
            "3 of 3 lots and 24 points: north to Acme and south to Borea is as good as north to Borea and south to Acme, and won by lower price.",
            best.Explanation.Statement
        );
    }

    [Fact]
    public void Best_OfATieThatTheRuleDoesNotBreak_IsNotKnown()
    {
        var best = LotAllocation.Best(Crossed, 1, LotGoal.LowestPrice, TieRule.LowerPrice);

        Assert.Equal(AnswerStatus.FactMissing, best.Status);
        Assert.Equal(SelectionRules.AwardTie, best.Findings.Single().Rule);
        Assert.Contains(
            " are equally good, with 2 of 2 lots and a price of 20, and the rules do not break the tie further: lower price.",
            best.Findings.Single().Message,
            StringComparison.Ordinal
        );
        Assert.Contains("'north to Acme and south to Borea'", best.Findings.Single().Message, StringComparison.Ordinal);
        Assert.Contains("'north to Borea and south to Acme'", best.Findings.Single().Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Best_OfALotThatOneOfTwoLosesOut_IsATie()
    {
        // Acme can serve one lot, and which of the two stays open is not told by the points.
        LotOffer[] offers = [LotOffer.Of("north", "Acme", 8, Eur(10)), LotOffer.Of("south", "Acme", 8, Eur(10))];

        Assert.Equal(
            "'north to Acme' and 'south to Acme' are equally good, with 1 of 2 lots and 8 points, and the rules do not break the tie further: not broken.",
            LotAllocation.Best(offers, 1, LotGoal.MostPoints, TieRule.None).Findings.Single().Message
        );
    }

    [Fact]
    public void Best_OfADraw_NeedsTheSeedThatWasCommitted()
    {
        var rule = TieRule.LowerPrice.ThenDraw(Seed.Commitment);

        Assert.EndsWith(
            $"and the seed of the draw, with the fingerprint {Seed.Commitment}, is not revealed.",
            LotAllocation.Best(Crossed, 1, LotGoal.MostPoints, rule).Findings.Single().Message,
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            $"and the seed that was revealed has another fingerprint than the one published, {Seed.Commitment}.",
            LotAllocation.Best(Crossed, 1, LotGoal.MostPoints, rule, DrawSeed.Of(8)).Findings.Single().Message,
            StringComparison.Ordinal
        );
        Assert.Equal("a draw", LotAllocation.Best(Crossed, 1, LotGoal.MostPoints, rule, Seed).Value.TieBrokenBy);
    }

    [Fact]
    public void Best_OfADraw_GivesEachTheSameChance()
    {
        var north = Enumerable
            .Range(0, 1000)
            .Select(seed => DrawSeed.Of((ulong)seed))
            .Count(seed =>
                LotAllocation
                    .Best(Crossed, 1, LotGoal.MostPoints, TieRule.None.ThenDraw(seed.Commitment), seed)
                    .Value.Awarded.Single(offer => string.Equals(offer.Lot, "north", StringComparison.Ordinal))
                    .Bidder
                    is "Acme"
            );

        Assert.InRange(north, 430, 570);
    }

    [Fact]
    public void Best_OfTheLargestOffers_IsExact()
    {
        LotOffer[] offers =
        [
            .. Enumerable
                .Range(0, 60)
                .SelectMany(lot =>
                    new[]
                    {
                        LotOffer.Of($"lot {Invariant.Text(lot)}", "Acme", 1_000_000_000, Eur(10_000_000_000_000_000)),
                        LotOffer.Of(
                            $"lot {Invariant.Text(lot)}",
                            "Borea",
                            lot == 7 ? 1_000_000_000 : 999_999_999.999999999999m,
                            Eur(lot == 7 ? 9_999_999_999_999_999.99999999m : 10_000_000_000_000_000)
                        ),
                    }
                ),
        ];

        var best = LotAllocation.Best(offers, 60, LotGoal.MostPoints, TieRule.LowerPrice).Value;

        Assert.Equal("lower price", best.TieBrokenBy);
        Assert.Equal(59, best.Awarded.Count(offer => string.Equals(offer.Bidder, "Acme", StringComparison.Ordinal)));
    }

    [Fact]
    public void LotOffer_BeyondExactSums_Throws()
    {
        var points = Assert.Throws<ArgumentOutOfRangeException>(() =>
            LotOffer.Of("north", "Acme", decimal.MaxValue, Eur(1))
        );
        var price = Assert.Throws<ArgumentOutOfRangeException>(() =>
            LotOffer.Of("north", "Acme", 1, Eur(10_000_000_000_000_001))
        );

        Assert.Equal("points", points.ParamName);
        Assert.StartsWith(
            "Points are at most 1000000000 above or below zero, with 12 decimals, and 79228162514264337593543950335 are not.",
            points.Message,
            StringComparison.Ordinal
        );
        Assert.Equal("price", price.ParamName);
        Assert.StartsWith(
            "A price is at most 10000000000000000, with 8 decimals, and 10000000000000001.00 EUR is not.",
            price.Message,
            StringComparison.Ordinal
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => LotOffer.Of("north", "Acme", -1_000_000_001, Eur(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LotOffer.Of("north", "Acme", 0.0000000000001m, Eur(1)));
        Assert.Throws<ArgumentOutOfRangeException>(() => LotOffer.Of("north", "Acme", 1, Eur(0.000000001m)));
    }

    [Fact]
    public void Best_OfAnyOffers_IsTheBestOfAllWaysOrNamesATie()
    {
        var worlds = (
            from lots in Gen.Choose(1, 3)
            from bidders in Gen.Choose(1, 4)
            from points in Gen.Choose(-1, 3).ArrayOf(lots * bidders)
            from prices in Gen.Choose(1, 3).ArrayOf(lots * bidders)
            from most in Gen.Choose(1, 3)
            from goal in Gen.Elements(LotGoal.MostPoints, LotGoal.LowestPrice)
            from rule in Gen.Choose(0, 3)
            select (Bidders: bidders, Points: points, Prices: prices, Most: most, Goal: goal, Rule: rule)
        ).ToArbitrary();
        var (alone, priced, drawn, tied) = (0, 0, 0, 0);

        Law.Holds(
            worlds,
            world =>
            {
                LotOffer[] all =
                [
                    .. world
                        .Points.Select((points, k) => (points, k))
                        .Where(one => one.points >= 0)
                        .Select(one =>
                            LotOffer.Of(
                                $"lot {Invariant.Text(one.k / world.Bidders)}",
                                $"bidder {Invariant.Text(one.k % world.Bidders)}",
                                one.points,
                                Eur(world.Prices[one.k])
                            )
                        ),
                ];
                if (all.Length == 0)
                {
                    return true;
                }

                var byPrice = world.Rule is 1 or 3;
                var rule = byPrice ? TieRule.LowerPrice : TieRule.None;
                rule = world.Rule >= 2 ? rule.ThenDraw(Seed.Commitment) : rule;
                var answer = LotAllocation.Best(all, world.Most, world.Goal, rule, Seed);
                var turned = LotAllocation.Best(Enumerable.Reverse(all), world.Most, world.Goal, rule, Seed);
                if (!Texts(answer).SequenceEqual(Texts(turned)))
                {
                    return false;
                }

                var good = Naive(all, world.Most, world.Goal);
                var left = byPrice ? Lowest(good, way => way.Sum(one => one.Price.Amount)) : good;
                if (left.Count > 1 && world.Rule < 2)
                {
                    tied++;
                    return !answer.IsKnown;
                }

                var best = answer.Value;
                var by =
                    good.Count == 1 ? null
                    : left.Count == 1 ? "lower price"
                    : "a draw";
                alone += by is null ? 1 : 0;
                priced += by is "lower price" ? 1 : 0;
                drawn += by is "a draw" ? 1 : 0;
                return string.Equals(best.TieBrokenBy, by, StringComparison.Ordinal)
                    && left.Exists(way => way.ToHashSet().SetEquals(best.Awarded))
                    && (
                        by is null
                            ? best.EquallyGood.Count == 0
                            : !best.Awarded.SequenceEqual(best.EquallyGood)
                                && good.Exists(way => way.ToHashSet().SetEquals(best.EquallyGood))
                    )
                    && best.Awarded.Count + best.Open.Count
                        == all.Select(offer => offer.Lot).Distinct(StringComparer.Ordinal).Count();
            }
        );

        Assert.True(
            alone > 20 && priced > 5 && drawn > 20 && tied > 20,
            FormattableString.Invariant($"{alone} alone, {priced} by price, {drawn} drawn, {tied} tied")
        );

        static IEnumerable<string> Texts(Answer<LotAllocation> answer) =>
            answer.TryGetValue(out var best)
                ? best.Awarded.Select(offer => offer.ToString()).Order(StringComparer.Ordinal)
                : answer.Findings.Select(finding => finding.Message);
    }

    /// <summary>Tries every way: those with the most lots, and among these the best by the goal.</summary>
    private static List<LotOffer[]> Naive(LotOffer[] offers, int most, LotGoal goal)
    {
        var ways = new List<LotOffer[]> { Array.Empty<LotOffer>() };
        foreach (var lot in offers.Select(offer => offer.Lot).Distinct(StringComparer.Ordinal))
        {
            ways =
            [
                .. ways.SelectMany(way =>
                    offers
                        .Where(offer =>
                            string.Equals(offer.Lot, lot, StringComparison.Ordinal)
                            && way.Count(one => string.Equals(one.Bidder, offer.Bidder, StringComparison.Ordinal))
                                < most
                        )
                        .Select(offer => (LotOffer[])[.. way, offer])
                        .Append(way)
                ),
            ];
        }

        return Lowest(
            Lowest(ways, way => -way.Length),
            way => way.Sum(one => goal == LotGoal.MostPoints ? -one.Points : one.Price.Amount)
        );
    }

    private static List<LotOffer[]> Lowest(List<LotOffer[]> ways, Func<LotOffer[], decimal> figure)
    {
        var least = ways.Min(figure);
        return [.. ways.Where(way => figure(way) == least)];
    }
}
