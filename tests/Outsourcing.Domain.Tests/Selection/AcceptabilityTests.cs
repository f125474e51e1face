using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>How often each bid takes each rank, against intervals of weights, naive samples and laws.</summary>
public sealed class AcceptabilityTests
{
    private const int Samples = 20_000;

    /// <summary>Answers of up to five bids on two criteria, and their prices; −1 stands for nothing said.</summary>
    private static readonly Arbitrary<int[][]> Offers = (
        from bids in Gen.Choose(1, 5)
        from first in Gen.Choose(-1, 5).ArrayOf(bids)
        from second in Gen.Choose(-1, 5).ArrayOf(bids)
        from price in Gen.Choose(0, 100).ArrayOf(bids)
        select new[] { first, second, price }
    ).ToArbitrary();

    [Fact]
    public void RankAcceptability_OfTwoCriteria_IsTheLengthOfTheIntervals()
    {
        // At a weight w of the price: Acme 0.8 − 0.3 w, Borea 0.5 + 0.4 w, Cygnus 0.2 + 0.1 w; they cross at w = 3/7.
        var result = Of(MissingRule.Refuse, ("Acme", 80, 50), ("Borea", 50, 10), ("Cygnus", 20, 70))
            .RankAcceptability(seed: 1, Samples)
            .Value;

        Assert.Equal(["Acme", "Borea", "Cygnus"], result.Alternatives.Select(bid => bid.Name));
        Assert.Equal(3 / 7.0, result["Acme"].First, 0.015);
        Assert.Equal(4 / 7.0, result["Borea"].First, 0.015);
        Assert.Equal([0, 0, 1], result["Cygnus"].Acceptabilities);
    }

    [Fact]
    public void RankAcceptabilityInOrder_KeepsTheOrderOfTheWeights()
    {
        // The price weighs 40 of 100, so less than a half in each sample: Acme is first up to 3/7 of it, that is 6/7 of them.
        var evaluation = Of(MissingRule.Refuse, ("Acme", 80, 50), ("Borea", 50, 10));

        var result = evaluation.RankAcceptabilityInOrder(seed: 1, Samples).Value;

        Assert.Equal([1, 2], result.Weights.Ranks.Select(rank => rank!.Value));
        Assert.Equal(6 / 7.0, result["Acme"].First, 0.01);
    }

    [Fact]
    public void RankAcceptability_WithAnOpenFact_DrawsItFromItsInterval()
    {
        // Borea's quality is open: it is first when it exceeds Acme's, with the same price, in half of the samples.
        var result = Of(MissingRule.Interval, ("Acme", 50, 30), ("Borea", null, 30))
            .RankAcceptability(1, Samples)
            .Value;

        Assert.Equal(0.5, result["Borea"].First, 0.015);
        Assert.Equal(["Borea, quality: 0 to 1"], result.Method.Uncertain.Select(score => score.ToString()));
    }

    [Fact]
    public void RankAcceptability_OfEqualWeights_LetsEitherWeighMore()
    {
        var tender = Tender.Of(
            "Service",
            Closing,
            Currency.Eur,
            Answered("first", 30),
            Answered("second", 30),
            AwardCriterion.Price(40, PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
        );
        var dossier = Dossier.Of(
            BidOf("Acme", 50).Answer("first", BidAnswer.Of(100)).Answer("second", BidAnswer.Of(0)),
            BidOf("Borea", 50).Answer("first", BidAnswer.Of(0)).Answer("second", BidAnswer.Of(100))
        );

        var result = Evaluated(tender, dossier).RankAcceptabilityInOrder(1, Samples).Value;

        Assert.Equal([2, 2, 1], result.Weights.Ranks.Select(rank => rank!.Value));
        Assert.Equal(0.5, result["Acme"].First, 0.015);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void RankAcceptability_AgreesWithNaiveSamples(bool inOrder)
    {
        int[][] offers =
        [
            [5, 3, 1, 4, -1],
            [2, 3, 5, 1, 4],
            [60, 40, 20, 55, 70],
        ];
        var evaluation = Offered(offers);
        var result = inOrder
            ? evaluation.RankAcceptabilityInOrder(7, Samples).Value
            : evaluation.RankAcceptability(7, Samples).Value;

        var naive = Naive(offers, inOrder);

        Assert.True(naive.Length == 5);
        for (var bid = 0; bid < naive.Length; bid++)
        {
            for (var rank = 0; rank < naive.Length; rank++)
            {
                Assert.Equal(naive[bid][rank], result[Name(bid)].Acceptabilities[rank], 0.02);
            }
        }
    }

    [Fact]
    public void RankAcceptability_OfTheSameSeed_IsTheSameResult()
    {
        var (one, other) = (Evaluated().RankAcceptability(42).Value, Evaluated().RankAcceptability(42).Value);

        Assert.Equal(one, other);
        Assert.Equal(Fingerprint.Of(one), Fingerprint.Of(other));
        Assert.NotEqual(one, Evaluated().RankAcceptability(43).Value);
        Assert.Equal(10_000, one.Samples);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(1_000_000)]
    public void RankAcceptability_WithinTheBounds_TakesSoManySamples(int samples)
    {
        Assert.Equal(samples, Evaluated().RankAcceptability(1, samples).Value.Samples);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1_000_001)]
    public void RankAcceptability_OutOfTheBounds_IsRefused(int samples)
    {
        Assert.Throws<ArgumentOutOfRangeException>(nameof(samples), () => Evaluated().RankAcceptability(1, samples));
        Assert.Throws<ArgumentOutOfRangeException>(
            nameof(samples),
            () => Evaluated().RankAcceptabilityInOrder(1, samples)
        );
    }

    [Fact]
    public void RankAcceptability_WhereTheAwardDoesNotGoByPoints_IsNotApplicable()
    {
        var tender = Tender
            .Of("Service", Closing, Currency.Eur, Answered("quality", 100))
            .AwardedBy(AwardRule.LowestPrice);
        var answer = Evaluated(tender, Dossier.Of(BidOf("Acme", 1).Answer("quality", BidAnswer.Of(50))))
            .RankAcceptability(1);

        Assert.Equal(
            (SelectionRules.WeightAcceptability, Severity.Info),
            (answer.Findings.Single().Rule, answer.Findings.Single().Severity)
        );
        Assert.Equal(
            $"The award goes by {AwardRule.LowestPrice}, in which no weights are set against each other.",
            answer.Findings.Single().Message
        );
    }

    [Fact]
    public void RankAcceptability_WithPricePointsBelowZero_CountsThemAsTheyAre()
    {
        // Borea's price is four times the lowest: 1 − ln 4 / ln 2 = −1 of the points, so 0.9 − 1.9 w against Acme's 0.2 + 0.8 w.
        var evaluation = Evaluated(
            Tender.Of(
                "Service",
                Closing,
                Currency.Eur,
                Answered("quality", 50),
                AwardCriterion.Price(50, PriceFormula.Logarithmic(2))
            ),
            Dossier.Of(
                BidOf("Acme", 100).Answer("quality", BidAnswer.Of(20)),
                BidOf("Borea", 400).Answer("quality", BidAnswer.Of(90))
            )
        );

        Assert.Equal(0.7 / 2.7, evaluation.RankAcceptability(1, Samples).Value["Borea"].First, 0.015);
    }

    [Fact]
    public void RankAcceptability_WhereNobodyPassed_IsNotApplicable()
    {
        var answer = Of(MissingRule.Refuse, ("Acme", null, 50)).RankAcceptability(1);

        Assert.Equal("No bid passed; there is nobody to rank.", answer.Findings.Single().Message);
    }

    [Fact]
    public void RankAcceptability_WhereOtherCriteriaTakeOverAWeight_IsNotApplicable()
    {
        var tender = Tender
            .Of(
                "Scorecard",
                Closing,
                Currency.Eur,
                Answered("first", 50),
                Answered("second", 50).WhenMissing(MissingRule.Renormalise)
            )
            .Under(Regime.Internal);
        var silent = BidOf("Acme", 1).Answer("first", BidAnswer.Of(50));

        var answer = Evaluated(tender, Dossier.Of(silent)).RankAcceptability(1);

        Assert.Equal(
            "A criterion is left out for a bid, and its other criteria take over the weight: there is no share of points to weigh.",
            answer.Findings.Single().Message
        );
        Assert.True(
            Evaluated(tender, Dossier.Of(silent.Answer("second", BidAnswer.Of(1)))).RankAcceptability(1).IsKnown
        );
    }

    [Fact]
    public void Law_EachBidHasOneRankInEachSample_AndEachRankOneBidUnlessBidsAreAlike()
    {
        Law.Holds(
            Offers,
            offers =>
            {
                var bids = offers[0].Select((_, i) => offers.Select(row => row[i]).ToArray()).ToList();
                var alike =
                    bids.Select(bid => string.Join(',', bid)).Distinct(StringComparer.Ordinal).Count() < bids.Count;
                return Both(Offered(offers))
                    .All(result =>
                        result.Alternatives.All(bid => bid.Counts.Sum() == result.Samples)
                        && (
                            alike
                            || Enumerable
                                .Range(0, bids.Count)
                                .All(rank => result.Alternatives.Sum(bid => bid.Counts[rank]) == result.Samples)
                        )
                    );
            }
        );
    }

    [Fact]
    public void Law_ABidThatIsNowhereBehind_IsAlwaysFirst()
    {
        Law.Holds(
            Offers,
            offers =>
            {
                int[][] with =
                [
                    [.. offers[0], 5],
                    [.. offers[1], 5],
                    [.. offers[2], 0],
                ];
                return Both(Offered(with)).All(result => result[Name(offers[0].Length)].First == 1);
            }
        );
    }

    [Fact]
    public void Law_RenamingBidders_ChangesNothing()
    {
        Law.Holds(
            Offers,
            offers =>
                Both(Offered(offers))
                    .Zip(Both(Offered(offers, bid => $"z{Invariant.Text(9 - bid)}")))
                    .All(pair =>
                        pair.First.Alternatives.Select(bid => string.Join(',', bid.Counts))
                            .SequenceEqual(pair.Second.Alternatives.Select(bid => string.Join(',', bid.Counts)))
                    )
        );
    }

    [Fact]
    public void Law_ByAnOrderOfImportance_NoRankLiesOutsideTheSpan()
    {
        var tender = Tender.Of(
            "Order",
            Closing,
            Currency.Eur,
            AwardCriterion
                .Answered("first", AwardWeight.InOrder(2), AnswerValue.Number(0, 5))
                .WhenMissing(MissingRule.Interval),
            AwardCriterion
                .Answered("second", AwardWeight.InOrder(1), AnswerValue.Number(0, 5))
                .WhenMissing(MissingRule.Interval),
            AwardCriterion.Price(AwardWeight.InOrder(3), PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
        );
        Law.Holds(
            Offers,
            offers =>
            {
                var evaluation = Evaluated(tender, Bids(offers, Name));
                var result = evaluation.RankAcceptabilityInOrder(1, 500).Value;
                return evaluation.Ranking.All(bid =>
                    result[bid.Name]
                        .Counts.Select((count, rank) => (count, Rank: rank + 1))
                        .All(one => one.count == 0 || (bid.BestRank <= one.Rank && one.Rank <= bid.WorstRank))
                );
            }
        );
    }

    private static IEnumerable<Smaa2Result> Both(Evaluation evaluation) =>
        [evaluation.RankAcceptability(3, 500).Value, evaluation.RankAcceptabilityInOrder(3, 500).Value];

    private static AnsweredCriterion Answered(string name, decimal weight) =>
        AwardCriterion.Answered(name, weight, AnswerValue.Number(0, 100));

    /// <summary>Quality weighs 60 and the price, from 100 down to 0, weighs 40.</summary>
    private static Evaluation Of(MissingRule missing, params (string Bidder, int? Quality, decimal Price)[] bids) =>
        Evaluated(
            Tender.Of(
                "Service",
                Closing,
                Currency.Eur,
                Answered("quality", 60).WhenMissing(missing),
                AwardCriterion.Price(40, PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
            ),
            Dossier.Of(
                bids.Select(bid =>
                    bid.Quality is { } quality
                        ? BidOf(bid.Bidder, bid.Price).Answer("quality", BidAnswer.Of(quality))
                        : BidOf(bid.Bidder, bid.Price)
                )
            )
        );

    /// <summary>The first weighs 30, the second 20, and the price 50; what is not said is open.</summary>
    private static Evaluation Offered(int[][] offers, Func<int, string>? name = null) =>
        Evaluated(
            Tender.Of(
                "Service",
                Closing,
                Currency.Eur,
                AwardCriterion.Answered("first", 30, AnswerValue.Number(0, 5)).WhenMissing(MissingRule.Interval),
                AwardCriterion.Answered("second", 20, AnswerValue.Number(0, 5)).WhenMissing(MissingRule.Interval),
                AwardCriterion.Price(50, PriceFormula.LinearFixedBounds(Eur(0), Eur(100)))
            ),
            Bids(offers, name ?? Name)
        );

    private static Dossier Bids(int[][] offers, Func<int, string> name) =>
        Dossier.Of(
            Enumerable
                .Range(0, offers[0].Length)
                .Select(i =>
                {
                    var bid = BidOf(name(i), offers[2][i]);
                    bid = offers[0][i] < 0 ? bid : bid.Answer("first", BidAnswer.Of(offers[0][i]));
                    return offers[1][i] < 0 ? bid : bid.Answer("second", BidAnswer.Of(offers[1][i]));
                })
        );

    private static string Name(int bid) => $"b{Invariant.Text(bid)}";

    /// <summary>Draws weights and open facts one sample after another, throws away those in another order, and counts who is how many behind.</summary>
    private static double[][] Naive(int[][] offers, bool inOrder)
    {
        var (random, bids, taken) = (new Random(20260930), offers[0].Length, 0);
        var counts = Enumerable.Range(0, bids).Select(_ => new double[bids]).ToArray();
        while (taken < Samples)
        {
            double[] drawn = [.. Enumerable.Range(0, 3).Select(_ => -Math.Log(1 - random.NextDouble()))];
            double[] weights = [.. drawn.Select(one => one / drawn.Sum())];
            if (inOrder && !(weights[2] >= weights[0] && weights[0] >= weights[1]))
            {
                continue;
            }

            double Share(int answer) => answer < 0 ? random.NextDouble() : answer / 5.0;
            double[] totals =
            [
                .. Enumerable
                    .Range(0, bids)
                    .Select(i =>
                        (weights[0] * Share(offers[0][i]))
                        + (weights[1] * Share(offers[1][i]))
                        + (weights[2] * (100 - offers[2][i]) / 100.0)
                    ),
            ];
            for (var i = 0; i < bids; i++)
            {
                counts[i][totals.Count(total => total > totals[i])]++;
            }

            taken++;
        }

        return [.. counts.Select(row => row.Select(count => count / Samples).ToArray())];
    }
}
