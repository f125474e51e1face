using System.Text.RegularExpressions;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>Documents with numbers that are far out: each is refused with a problem, or the selection is worked out to its end.</summary>
public sealed partial class HostileDocumentTests
{
    private static readonly string[] FarOut =
    [
        "79228162514264337593543950335",
        "-79228162514264337593543950335",
        "0.0000000000000000000000000001",
        "0",
        "-1",
    ];

    private static readonly Evidence Proof = Evidence.Of("reference", "client");

    public static TheoryData<string> Awards => [.. Rules.Keys];

    private static readonly Dictionary<string, AwardRule> Rules = new(StringComparer.Ordinal)
    {
        ["points"] = AwardRule.MostPoints,
        ["per point"] = AwardRule.PricePerPoint,
        ["per price"] = AwardRule.PointsPerPrice(Percentage.Of(10)),
        ["less quality"] = AwardRule.PriceMinusQuality(Eur(1_000)),
    };

    [Theory]
    [MemberData(nameof(Awards))]
    public void ANumberFarOut_IsRefusedOrWorkedOut(string award)
    {
        var (rules, dossier) = (Documents.Write(Wide(Rules[award])), Documents.Write(Offers));
        var faults = new List<string>();
        var worked = 0;
        foreach (var far in FarOut)
        {
            foreach (var (text, where) in Changed(rules, far))
            {
                worked += Faults(text, dossier, $"tender {where} = {far}", faults);
            }

            foreach (var (text, where) in Changed(dossier, far))
            {
                worked += Faults(rules, text, $"dossier {where} = {far}", faults);
            }
        }

        Assert.True(faults.Count == 0, string.Join("\n", faults));
        Assert.True(worked > 40, $"{Invariant.Text(worked)} worked out");
    }

    private static Tender Wide(AwardRule award)
    {
        AwardCriterion[] quality =
        [
            AwardCriterion.Graded("concept", 20, Ten).WithMinimum(1),
            AwardCriterion.Answered("languages", 20, AnswerValue.Number(0, 5)).WhenMissing(MissingRule.Interval),
            AwardCriterion.Answered("option", 5, AnswerValue.Choice(("cloud", Percentage.Of(50)))),
            AwardCriterion.Answered("record", 10, AnswerValue.PastPerformance("card 1", 1, 10, Day.PlusYears(-1))),
            AwardCriterion.Answered(
                "experience",
                10,
                AnswerValue.Experience("billing", "energy", 100, Day, 2, ExperienceWeights.Of(50, 20, 30))
            ),
            AwardCriterion.Answered(
                "layout",
                10,
                AnswerValue.Customising([("a", 2), ("b", 3)], Percentage.Of(80), Percentage.Of(40))
            ),
            AwardCriterion
                .Answered(
                    "culture",
                    5,
                    AnswerValue.Culture(
                        CultureProfile.Of("own", ("x", 10)),
                        CultureReference.Of("all", ("x", 5)),
                        noneAt: 4
                    )
                )
                .WhenMissing(MissingRule.Zero),
        ];
        var tender = Tender
            .Of(
                "Wide",
                Closing,
                Currency.Eur,
                award.UsesPriceCriterion
                    ? [.. quality, AwardCriterion.Price(20, PriceFormula.Logarithmic(2, floor: 0))]
                    : quality
            )
            .AwardedBy(award)
            .PricingRisks("lock-in")
            .Doubting(AbnormallyLowRule.TrimmedMeanRebate(Eur(900_000), 3))
            .WithThreshold(TechnicalThreshold.OfTheBest(Percentage.Of(10)).PassingAtMost(3))
            .BreakingTies(TieRule.LowerPrice.ThenDraw(DrawSeed.Of(7).Commitment));
        return tender;
    }

    private static Dossier Offers { get; } =
        Graded([Offer("Acme", 400_000), Offer("Borea", 420_000), Offer("Cygnus", 350_000)], ("Acme", 8), ("Borea", 9))
            .Graded(Sheet("Anna", ("Cygnus", 6)))
            .Converted(ExchangeRate.Of(Currency.Usd, Currency.Eur, 0.9m, Day, "ECB"))
            .Asked(LowPriceInquiry.Of("Cygnus", Day, Day).Explained("own tools", Day).Accept("plausible"))
            .Revealed(DrawSeed.Of(7));

    private static Bid Offer(string name, decimal price) =>
        BidOf(name, price, 4)
            .Answer("option", BidAnswer.Choice("cloud"))
            .Answer("record", BidAnswer.PastPerformance(7, Day.PlusYears(-1), Day, "card 1"))
            .Answer(
                "experience",
                BidAnswer.Experience(
                    ExperienceClaim.Of("Alpina", "billing", "energy", 90, evidence: Proof),
                    ExperienceClaim.Of("Rhone", "billing", "water", 30, evidence: Proof)
                )
            )
            .Answer(
                "layout",
                BidAnswer.Customising(
                    CustomisingOffer.Of("a", CustomisingWay.Built, Eur(10)),
                    CustomisingOffer.Of("b", CustomisingWay.Standard)
                )
            )
            .Answer("culture", BidAnswer.Culture(CultureProfile.Of(name, ("x", 12))))
            .Premium("lock-in", Money.Of(10, Currency.Usd));

    /// <summary>Gives the text once for each of its numbers, with that one exchanged.</summary>
    private static IEnumerable<(string Text, string Where)> Changed(string json, string number) =>
        Numbers()
            .Matches(json)
            .Select(match => (json[..match.Index] + number + json[(match.Index + match.Length)..], Where(json, match)));

    private static string Where(string json, Match match) =>
        json[Math.Max(0, match.Index - 60)..(match.Index + match.Length)].ReplaceLineEndings(" ");

    private static int Faults(string rules, string dossier, string where, List<string> faults)
    {
        try
        {
            if (
                !Documents.TryRead<Tender>(rules, out var tender, out var problems)
                | !Documents.TryRead<Dossier>(dossier, out var offers, out var others)
            )
            {
                faults.AddRange(
                    problems
                        .Concat(others)
                        .Where(problem => !problem.Path.StartsWith('$'))
                        .Select(problem => $"{where}: {problem}")
                );
                return 0;
            }

            if (!tender!.Freeze(Closing).TryGetValue(out var frozen))
            {
                return 0;
            }

            if (frozen.Evaluate(offers!, Day).TryGetValue(out var evaluation))
            {
                Documents.Write(evaluation);
                _ = evaluation.Bids.Select(bid => bid.Explanation.ToString()).ToList();
                _ = evaluation.PriceWeights();
                _ = evaluation.EffectiveWeights();
                _ = evaluation.Reversals();
                _ = evaluation.DecidingFacts();
                _ = evaluation.UnderFullRecusal();
                _ = evaluation.RankAcceptability(1, 10);
                _ = offers!.Bids.Select(bid => evaluation.LetterTo(bid.Bidder)).ToList();
            }

            return 1;
        }
        catch (Exception raw) when (raw is not DocumentException)
        {
            faults.Add(
                $"{where}: {raw.GetType().Name} {raw.StackTrace!.Split('\n')[0..5].Aggregate("", (all, line) => all + line.Trim())}"
            );
            return 0;
        }
    }

    [GeneratedRegex("(?<=[:\\[,]\\s*\"?)-?[0-9]+(?:\\.[0-9]+)?(?=[\\s,\\]}]|[\" ])(?!-)", RegexOptions.None, 60_000)]
    private static partial Regex Numbers();
}
