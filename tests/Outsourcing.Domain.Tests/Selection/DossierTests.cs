using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class DossierTests
{
    [Fact]
    public void Fingerprint_ChangesWithEverythingThatIsSaid()
    {
        var bid = BidOf("Acme", 10);
        var claim = ExperienceClaim.Of("Alpina", "billing", "energy", 5);
        var proved = ExperienceClaim.Of("Alpina", "billing", "energy", 5, evidence: Evidence.Of("reference", "Alpina"));
        Dossier[] dossiers =
        [
            Dossier.Of(bid),
            Dossier.Of(bid.Answer("a", BidAnswer.Yes)),
            Dossier.Of(bid.Answer("a", BidAnswer.Choice("yes"))),
            Dossier.Of(bid.Answer("a", BidAnswer.Of(5))),
            Dossier.Of(bid.Answer("a", BidAnswer.Choice("5"))),
            Dossier.Of(bid.Answer("a", BidAnswer.Experience(claim))),
            Dossier.Of(bid.Answer("a", BidAnswer.Experience(proved))),
            Dossier.Of(bid.Answer("a", BidAnswer.Experience(claim, claim))),
            Dossier.Of(bid.At(GateAnswer.Meets("g"))),
            Dossier.Of(bid.At(GateAnswer.DoesNotMeet("g"))),
            Dossier.Of(bid.At(GateAnswer.Meets("g", Evidence.Of("a", "b by c")))),
            Dossier.Of(bid.At(GateAnswer.Meets("g", Evidence.Of("a by b", "c")))),
            Dossier.Of(bid.Premium("exit", Eur(1))),
            Dossier.Of(BidOf("Acme", 11)),
            Dossier.Of(bid).Graded(Scored(Grade.Of("Acme", "concept", 5))),
            Dossier.Of(bid).Graded(Scored(Grade.Of("Acme", "concept", 5, "thin"))),
            Dossier.Of(bid).Graded(Scored(Grade.Of("Acme", "concept", 5, "thin").Releasable())),
        ];

        Assert.Equal(
            dossiers.Length,
            dossiers.Select(dossier => Fingerprint.Of(dossier).Text).Distinct(StringComparer.Ordinal).Count()
        );
    }

    [Fact]
    public void Findings_NameWhatNoRuleAsksFor()
    {
        var tender = Small.PricingRisks("exit").Doubting(AbnormallyLowRule.BelowSecond(Percentage.Of(20)));
        var bid = BidOf("Acme", 400_000, 4)
            .Answer("Languages", BidAnswer.Of(5))
            .Answer("concept", BidAnswer.Yes)
            .At(GateAnswer.Meets("ISO 9001"))
            .Premium("lock-in", Eur(1));
        var other = BidOf("Borea", 400_000).Answer("languages", BidAnswer.Yes).Premium("exit", Eur(1));
        var inquiry = LowPriceInquiry.Of("Acme", Day.PlusDays(-9), Day.PlusDays(-1)).MustReject("labour law");
        var dossier = Graded([bid, other], ("Acme", 8), ("Borea", 8)).Asked(inquiry);

        Assert.Equal(
            [
                "'Acme' answers 'Languages', which is no criterion that bids answer.",
                "'Acme' answers 'concept', which is no criterion that bids answer.",
                "'Acme' says something at 'ISO 9001', which is no gate.",
                "'Acme' has a premium for 'lock-in', which the rules do not add to prices.",
                "'Acme' has no premium for 'exit': nothing is added to its price, which is not the same as no risk.",
                "'languages' counts as not answered (the bid is refused): The answer 'yes' is none that is asked for: number, 0 (none) to 5 (all).",
                "The price of 'Acme' is to be rejected by law, and no rule flags it: that changes nothing.",
                "'20% below the second lowest' needs 2 bids, and there are 1: whether a price is abnormally low is not known.",
            ],
            Evaluated(tender, dossier).Findings.Select(finding => finding.Message)
        );
        Assert.Equal(
            "Borea, languages: out; asked for an answer (without one: the bid is refused), found 'yes', which does not count",
            Evaluated(tender, dossier)["Borea"].Record[^1].ToString()
        );
    }

    private static ScoreSheet Scored(Grade grade) => ScoreSheet.Of("Anna", Ten, Closing, grade);
}
