using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Laws over random tenders, against a naive evaluation.</summary>
public sealed class SelectionLawTests
{
    private static readonly Arbitrary<World> Worlds = (
        from bids in Gen.Choose(1, 6)
        from grades in Gen.Choose(-1, 10).ArrayOf(bids * 3)
        from answers in Gen.Choose(-1, 5).ArrayOf(bids)
        from prices in Gen.Choose(-4, 40).ArrayOf(bids)
        from late in Gen.Choose(0, 9).ArrayOf(bids)
        from minimum in Gen.Elements<int?>(null, 3, 6)
        from threshold in Gen.Choose(0, 40)
        from formula in Gen.Choose(0, 3)
        from consensus in Gen.Choose(0, 2)
        select new World(grades, answers, prices, late, minimum, threshold, formula, consensus)
    ).ToArbitrary();

    [Fact]
    public void Evaluate_AgreesWithTheNaiveEvaluation()
    {
        var ranked = 0;
        Law.Holds(
            Worlds,
            world =>
            {
                var evaluation = world.Evaluate();
                var naive = world.Naive();
                ranked += naive.Count;
                return evaluation
                    .Ranking.Select(bid => (bid.Name, bid.LeastTotal))
                    .OrderBy(bid => bid.Name, StringComparer.Ordinal)
                    .SequenceEqual(naive.OrderBy(bid => bid.Bidder, StringComparer.Ordinal));
            }
        );

        Assert.True(ranked > 200);
    }

    [Fact]
    public void ABidThatIsOut_ChangesNoOtherBidsPoints()
    {
        Law.Holds(
            Worlds,
            world =>
            {
                var evaluation = world.Evaluate();
                var outs = evaluation
                    .Bids.Where(bid => bid.Status == BidStatus.Out)
                    .Select(bid => bid.Name)
                    .ToHashSet();
                var without = world.Evaluate(without: outs);
                return evaluation
                    .Ranking.Select(bid => (bid.Name, bid.LeastTotal, bid.BestRank))
                    .SequenceEqual(without.Ranking.Select(bid => (bid.Name, bid.LeastTotal, bid.BestRank)));
            }
        );
    }

    [Fact]
    public void RenamingBidders_ChangesNothing()
    {
        Law.Holds(
            Worlds,
            world =>
            {
                var renamed = world.Evaluate(name: bidder =>
                    $"z{Invariant.Text(9 - int.Parse(bidder[1..], CultureInfo.InvariantCulture))}"
                );
                return world
                    .Evaluate()
                    .Ranking.Select(bid => (bid.LeastTotal, bid.BestRank))
                    .SequenceEqual(renamed.Ranking.Select(bid => (bid.LeastTotal, bid.BestRank)));
            }
        );
    }

    [Fact]
    public void Replay_GivesTheSameAward()
    {
        Law.Holds(
            Worlds,
            world =>
            {
                var (tender, dossier) = (world.Tender.Freeze(Closing).Value, world.Dossier());
                var record = tender.Evaluate(dossier, Day).Value.AwardRecord();
                return !record.IsKnown || record.Value.Replay(tender, dossier).Count == 0;
            }
        );
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void AnEvaluatorWhoScoresLikeTheConsensus_ChangesNoScore(int consensus)
    {
        Law.Holds(
            Worlds,
            world =>
            {
                var own = world with { Consensus = consensus };
                var evaluation = own.Evaluate();
                var agreeing = own.Agreeing();
                var with = own
                    .Tender.Freeze(Closing)
                    .Value.Evaluate(own.Dossier().Declared(agreeing.Declarations).Graded(agreeing.Sheets), Day)
                    .Value;
                return evaluation
                    .Bids.Select(bid => (bid.Name, bid.LeastQuality))
                    .SequenceEqual(with.Bids.Select(bid => (bid.Name, bid.LeastQuality)));
            },
            nameof(AnEvaluatorWhoScoresLikeTheConsensus_ChangesNoScore) + Invariant.Text(consensus)
        );
    }

    [Fact]
    public void EveryScoreThatDoesNotCount_IsNamedWithAReason()
    {
        const int declaredInTime = 0;
        const int declaredLate = 1;
        const int conflict = 3;
        string[] evaluators = ["Anna", "Carl", "Dora"];
        string[] bidders = ["Acme", "Borea", "Cygnus"];
        var declarations = Gen.Frequency((6, Gen.Constant(declaredInTime)), (2, Gen.Choose(declaredLate, conflict)))
            .ArrayOf(evaluators.Length * bidders.Length)
            .ToArbitrary();
        var left = 0;

        Law.Holds(
            declarations,
            kinds =>
            {
                int Kind(int evaluator, int bidder) => kinds[(evaluator * bidders.Length) + bidder];
                var pairs = evaluators
                    .SelectMany((_, e) => bidders.Select((_, b) => (Evaluator: e, Bidder: b)))
                    .ToList();
                var dossier = Dossier
                    .Of(bidders.Select(bidder => BidOf(bidder, 400_000, 4)))
                    .Declared(
                        pairs
                            .Where(pair =>
                                Kind(pair.Evaluator, pair.Bidder) is declaredInTime or declaredLate or conflict
                            )
                            .Select(pair =>
                                Kind(pair.Evaluator, pair.Bidder) == conflict
                                    ? ConflictDeclaration.Of(
                                        evaluators[pair.Evaluator],
                                        bidders[pair.Bidder],
                                        "shares",
                                        Closing
                                    )
                                    : ConflictDeclaration.None(
                                        evaluators[pair.Evaluator],
                                        bidders[pair.Bidder],
                                        Closing + Duration.FromDays(2 * Kind(pair.Evaluator, pair.Bidder))
                                    )
                            )
                    )
                    .Graded(evaluators.Select(evaluator => Sheet(evaluator, [.. bidders.Select(one => (one, 5m))])));
                var evaluation = Evaluated(Small, dossier);
                return pairs.TrueForAll(pair =>
                {
                    var (evaluator, bidder) = (evaluators[pair.Evaluator], bidders[pair.Bidder]);
                    var counts =
                        Kind(pair.Evaluator, pair.Bidder) == declaredInTime
                        && Enumerable.Range(0, bidders.Length).All(b => Kind(pair.Evaluator, b) != conflict);
                    var reasons = evaluation
                        .Excluded.Where(one =>
                            string.Equals(one.Evaluator, evaluator, StringComparison.Ordinal)
                            && string.Equals(one.Bid ?? bidder, bidder, StringComparison.Ordinal)
                        )
                        .ToList();
                    left += counts ? 0 : 1;
                    return counts
                            == evaluation
                                .Grades(bidder, "concept")
                                .Any(one => string.Equals(one.Evaluator, evaluator, StringComparison.Ordinal))
                        && counts == (reasons.Count == 0)
                        && reasons.TrueForAll(one => one.Reason.Length > 0);
                });
            }
        );

        Assert.True(left > 200);
    }

    [Fact]
    public void EveryExcludedScore_HasAReason()
    {
        var tender = Small;
        var dossier = Dossier
            .Of(BidOf("Acme", 400_000, 4), BidOf("Borea", 420_000, 3))
            .Declared(
                ConflictDeclaration.None("Anna", "Acme", Closing),
                ConflictDeclaration.None("Anna", "Borea", Closing + Duration.FromDays(2)),
                ConflictDeclaration.None("Carl", "Acme", Closing),
                ConflictDeclaration.Of("Carl", "Borea", "former employee", Closing)
            )
            .Graded(
                Sheet("Anna", ("Acme", 8), ("Borea", 9), ("Nobody", 9)),
                Sheet("Carl", ("Acme", 1), ("Borea", 10)),
                Sheet("Dora", ("Acme", 5))
            );

        var evaluation = Evaluated(tender, dossier);

        Assert.Equal(
            [
                "Anna on Borea: declared at 2026-10-02T10:00:00Z, after the scores of 2026-10-01T10:00:00Z",
                "Anna on all bidders: 'Nobody' did not bid",
                "Carl on all bidders: recused for a conflict with Borea: former employee",
                "Dora on Acme: no declaration of interest",
            ],
            evaluation.Excluded.Select(one => one.ToString())
        );
        Assert.Equal([("Anna", 8m)], evaluation.Grades("Acme", "concept"));
        Assert.Empty(evaluation.Grades("Borea", "concept"));
    }

    /// <summary>A random tender with its bids; −1 stands for nothing said.</summary>
    private sealed record World(
        int[] Grades,
        int[] Answers,
        int[] Prices,
        int[] Late,
        int? Minimum,
        int Threshold,
        int Formula,
        int Consensus
    )
    {
        private static readonly string[] Evaluators = ["Anna", "Carl", "Dora"];

        private int Count => Answers.Length;

        public Tender Tender
        {
            get
            {
                var concept = AwardCriterion.Graded("concept", 40, Ten).WhenMissing(MissingRule.Zero);
                return Domain
                    .Selection.Tender.Of(
                        "World",
                        Closing,
                        Currency.Eur,
                        Minimum is { } minimum ? concept.WithMinimum(minimum) : concept,
                        AwardCriterion.Answered("languages", 25, AnswerValue.Number(0, 5)),
                        AwardCriterion.Price(35, Rule)
                    )
                    .WithThreshold(TechnicalThreshold.AtLeast(Threshold))
                    .AgreedBy(
                        Consensus switch
                        {
                            0 => ConsensusRule.Mean,
                            1 => ConsensusRule.Median,
                            _ => ConsensusRule.TrimmedMean(1),
                        }
                    )
                    .BreakingTies(TieRule.LowerPrice);
            }
        }

        private PriceFormula Rule =>
            Formula switch
            {
                0 => PriceFormula.LowestOverPrice,
                1 => PriceFormula.LinearExcess,
                2 => PriceFormula.LinearMinMax,
                _ => PriceFormula.LinearFixedBounds(Eur(5), Eur(30)),
            };

        public Evaluation Evaluate(HashSet<string>? without = null, Func<string, string>? name = null) =>
            Tender.Freeze(Closing).Value.Evaluate(Dossier(without, name), Day).Value;

        public Dossier Dossier(HashSet<string>? without = null, Func<string, string>? name = null)
        {
            var kept = Enumerable.Range(0, Count).Where(i => without?.Contains(Name(i)) != true).ToList();
            string Own(int i) => (name ?? (one => one))(Name(i));
            return Domain
                .Selection.Dossier.Of(kept.Select(i => BidOf(i, Own(i))))
                .Declared(
                    Evaluators.SelectMany(evaluator =>
                        kept.Select(i => ConflictDeclaration.None(evaluator, Own(i), Closing))
                    )
                )
                .Graded(
                    Evaluators.Select(
                        (evaluator, e) =>
                            Sheet(
                                evaluator,
                                [
                                    .. kept.Where(i => Grades[(i * 3) + e] >= 0)
                                        .Select(i => (Own(i), (decimal)Grades[(i * 3) + e])),
                                ]
                            )
                    )
                );
        }

        public (IEnumerable<ConflictDeclaration> Declarations, IEnumerable<ScoreSheet> Sheets) Agreeing()
        {
            var grades = Enumerable
                .Range(0, Count)
                .Select(i => (Bidder: Name(i), Grade: Agreed(i)))
                .Where(one => one.Grade is not null)
                .Select(one => (one.Bidder, one.Grade!.Value))
                .ToArray();
            return (
                Enumerable.Range(0, Count).Select(i => ConflictDeclaration.None("Echo", Name(i), Closing)),
                [Sheet("Echo", grades)]
            );
        }

        /// <summary>The same evaluation as one would write it down with pen and paper.</summary>
        public List<(string Bidder, decimal Total)> Naive()
        {
            var passed = new List<(int Bid, decimal Quality)>();
            for (var i = 0; i < Count; i++)
            {
                var grade = Agreed(i);
                var quality = Round(40m * (grade ?? 0m) / 10m) + Round(25m * Math.Max(0, Answers[i]) / 5m);
                var isOut =
                    Late[i] == 0
                    || Answers[i] < 0
                    || (Minimum is { } minimum && (grade ?? 0m) < minimum)
                    || quality < Threshold;
                if (!isOut)
                {
                    passed.Add((i, quality));
                }
            }

            return
            [
                .. passed.Select(one =>
                    (Name(one.Bid), one.Quality + Price(one.Bid, [.. passed.Select(other => (decimal)Cost(other.Bid))]))
                ),
            ];
        }

        private decimal? Agreed(int bid)
        {
            decimal[] given =
            [
                .. Grades.Skip(bid * 3).Take(3).Where(grade => grade >= 0).Select(grade => (decimal)grade).Order(),
            ];
            return given.Length == 0 ? null
                : Consensus == 0 ? Math.Round(given.Average(), 12)
                : Consensus == 1 || given.Length < 3
                    ? Math.Round((given[(given.Length - 1) / 2] + given[given.Length / 2]) / 2m, 12)
                : given[1];
        }

        private decimal Price(int bid, decimal[] prices)
        {
            var (own, low, high) = ((decimal)Cost(bid), prices.Min(), prices.Max());
            return Round(
                Formula switch
                {
                    0 or 1 when low == 0m => own == 0m ? 35m : 0m,
                    0 => 35m * low / own,
                    1 => Math.Max(0m, 35m * (1m - ((own - low) / low))),
                    2 => high == low ? 35m : 35m * (high - own) / (high - low),
                    _ => Math.Clamp(35m * (30m - own) / 25m, 0m, 35m),
                }
            );
        }

        private int Cost(int bid) => Math.Max(0, Prices[bid]);

        private Bid BidOf(int i, string name)
        {
            var bid = Bid.Of(name, Late[i] == 0 ? Closing + Duration.Epsilon : Closing).At(Eur(Cost(i)));
            return Answers[i] < 0 ? bid : bid.Answer("languages", BidAnswer.Of(Answers[i]));
        }

        private static decimal Round(decimal points) => Math.Round(points, 2, MidpointRounding.AwayFromZero);

        private static string Name(int bid) => $"b{Invariant.Text(bid)}";
    }
}
