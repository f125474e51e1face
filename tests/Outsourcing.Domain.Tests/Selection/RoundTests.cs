using Outsourcing.Domain.Json;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

/// <summary>A selection in rounds: information, proposal, clarification, revised and final offers.</summary>
public sealed class RoundTests
{
    private static readonly Gate Certified = Gate.Proved("ISO 27001");

    [Fact]
    public void Dossier_InRounds_CountsTheLastOfferAndKeepsTheEarlier()
    {
        var (first, last) = (BidOf("Acme", 400_000, 4), BidOf("Acme", 300_000, 4));
        var history = OfferHistory.Begin(OfferRound.Proposal, first).Then(OfferRound.Revised, last);
        var dossier = Graded(
            Dossier.InRounds(history, OfferHistory.Begin(OfferRound.Final, BidOf("Borea", 420_000, 3)))
        );

        var evaluation = Evaluated(dossier: dossier);

        Assert.Equal([last, BidOf("Borea", 420_000, 3)], dossier.Bids);
        Assert.Equal([(OfferRound.Proposal, first), (OfferRound.Revised, last)], dossier.Histories[0].Offers);
        Assert.Equal(Eur(300_000), evaluation["Acme"].Price);
        Assert.Empty(evaluation.Findings);
        Assert.Equal(dossier, Documents.Read<Dossier>(Documents.Write(dossier)));
    }

    [Fact]
    public void Fingerprint_OfADossierInRounds_ChangesWithAnEarlierOffer()
    {
        Dossier After(decimal price) =>
            Dossier.InRounds(
                OfferHistory
                    .Begin(OfferRound.Proposal, BidOf("Acme", price, 4))
                    .Then(OfferRound.Final, BidOf("Acme", 300_000, 4))
            );

        Assert.Equal(Fingerprint.Of(After(400_000)), Fingerprint.Of(After(400_000)));
        Assert.NotEqual(Fingerprint.Of(After(400_000)), Fingerprint.Of(After(400_001)));
        Assert.NotEqual(Fingerprint.Of(After(400_000)), Fingerprint.Of(Dossier.Of(BidOf("Acme", 300_000, 4))));
    }

    [Fact]
    public void Information_Alone_GivesNoAward()
    {
        var dossier = Dossier.InRounds(OfferHistory.Begin(OfferRound.Information, BidOf("Acme", 1, 5)));

        var evaluation = Evaluated(dossier: dossier);

        Assert.Empty(dossier.Bids);
        Assert.Equal(
            "No bid passed; there is nobody to award to.",
            evaluation.Recommendation.Findings.Single().Message
        );
        Assert.Equal(
            (
                SelectionRules.RoundInformation,
                Severity.Info,
                "Acme answered the request for information and made no offer: there is nothing to award."
            ),
            (
                evaluation.Findings.Single().Rule,
                evaluation.Findings.Single().Severity,
                evaluation.Findings.Single().Message
            )
        );
    }

    [Fact]
    public void Information_ThenAProposal_IsAnOffer()
    {
        var history = OfferHistory
            .Begin(OfferRound.Information, BidOf("Acme", 1, 5))
            .Then(OfferRound.Proposal, BidOf("Acme", 400_000, 4));
        var evaluation = Evaluated(dossier: Graded(Dossier.InRounds(history)));

        Assert.True(history.HasOffer);
        Assert.Equal("Acme", evaluation.Recommendation.Value.Bid);
        Assert.Empty(evaluation.Findings);
    }

    [Fact]
    public void Clarification_ThatProvesAGate_ChangesNoOffer()
    {
        var proposal = BidOf("Acme", 400_000, 4).At(GateAnswer.Meets("ISO 27001"));
        var clarified = proposal.At(GateAnswer.Meets("ISO 27001", Evidence.Of("certificate", "TestCert")));
        var tender = Small.WithGates(Certified);
        var before = OfferHistory.Begin(OfferRound.Proposal, proposal);

        Assert.False(Evaluated(tender, Graded(Dossier.InRounds(before))).Recommendation.IsKnown);
        Assert.Equal(
            "Acme",
            Evaluated(
                tender,
                Graded(Dossier.InRounds(before.Then(OfferRound.Clarified, clarified)))
            ).Recommendation.Value.Bid
        );
    }

    [Fact]
    public void Clarification_ThatChangesTheOffer_IsRefused()
    {
        var proposal = BidOf("Acme", 400_000, 4);
        var history = OfferHistory.Begin(OfferRound.Proposal, proposal);
        Bid[] changed =
        [
            BidOf("Acme", 399_999, 4),
            BidOf("Acme", 400_000, 5),
            BidOf("Acme", 400_000, 4).Premium("lock-in", Eur(1)),
        ];

        Assert.All(
            changed,
            offer =>
            {
                var exception = Assert.Throws<ArgumentException>(
                    nameof(offer),
                    () => history.Then(OfferRound.Clarified, offer)
                );
                Assert.StartsWith(
                    "A clarification changes no offer: what 'Acme' offers otherwise is a revised offer.",
                    exception.Message,
                    StringComparison.Ordinal
                );
                Assert.Equal(offer, history.Then(OfferRound.Revised, offer).Current);
            }
        );
        Assert.Equal(OfferRound.Clarified, history.Then(OfferRound.Clarified, proposal).Round);
    }

    [Fact]
    public void Clarification_BeforeAProposal_IsRefused()
    {
        var bid = BidOf("Acme", 400_000, 4);

        Assert.Throws<ArgumentException>("round", () => OfferHistory.Begin(OfferRound.Clarified, bid));
        Assert.Throws<ArgumentException>(
            "round",
            () => OfferHistory.Begin(OfferRound.Information, bid).Then(OfferRound.Clarified, bid)
        );
    }

    [Theory]
    [InlineData(Regime.Private, OfferRound.Revised, false)]
    [InlineData(Regime.Eu, OfferRound.Clarified, false)]
    [InlineData(Regime.Eu, OfferRound.Revised, true)]
    [InlineData(Regime.UkProcurementAct, OfferRound.Final, true)]
    public void RevisedOffers_UnderAPublicRegime_AreAFinding(Regime regime, OfferRound round, bool expected)
    {
        var bid = BidOf("Acme", 400_000, 4);
        var history = OfferHistory.Begin(OfferRound.Proposal, bid).Then(round, bid);

        var found = Evaluated(Small.Under(regime), Graded(Dossier.InRounds(history)))
            .Findings.Where(finding => finding.Rule == SelectionRules.RoundRevised)
            .Select(finding => finding.Message);

        Assert.Equal(
            expected
                ? ["Acme revised its offer: a public buyer negotiates only in a procedure that provides for it."]
                : [],
            found
        );
    }

    [Fact]
    public void Negotiation_WithoutFrozenRules_IsLabelled()
    {
        var bid = BidOf("Acme", 400_000, 4);
        var dossier = Graded(
            Dossier.InRounds(OfferHistory.Begin(OfferRound.Proposal, bid).Then(OfferRound.Final, bid))
        );

        Assert.Equal(
            "'Customer service' is evaluated by rules that are not frozen: a negotiation, not a tender.",
            Small.Evaluate(dossier, Day).Value.Findings.Single().Message
        );
        Assert.Empty(Evaluated(dossier: dossier).Findings);
    }

    [Fact]
    public void Dossier_InRounds_WithTwoHistoriesOfOneBid_IsRefused()
    {
        var history = OfferHistory.Begin(OfferRound.Proposal, BidOf("Acme", 1));

        Assert.Throws<ArgumentException>("histories", () => Dossier.InRounds(history, history));
        Assert.Equal(
            2,
            Dossier
                .InRounds(history, OfferHistory.Begin(OfferRound.Proposal, BidOf("Acme", 1).AsVariant("night")))
                .Bids.Count
        );
    }

    [Theory]
    [InlineData("{ }")]
    [InlineData(
        "{ \"bids\": [], \"histories\": [{ \"offers\": [{ \"round\": \"final\", \"offer\": { \"bidder\": \"Acme\", \"received\": \"2026-09-30T09:00:00Z\" } }] }] }"
    )]
    public void Document_WithoutBidsOrWithBoth_IsRefused(string json)
    {
        Assert.False(Documents.TryRead<Dossier>(json, out _, out var problems));

        Assert.Equal(
            ["A dossier has 'bids', or 'histories' of which the last offers are the bids."],
            problems.Select(problem => problem.Message)
        );
    }

    private static Dossier Graded(Dossier dossier) =>
        dossier
            .Declared(dossier.Bids.Select(bid => ConflictDeclaration.None("Anna", bid.Bidder, Closing)))
            .Graded(Sheet("Anna", [.. dossier.Bids.Select(bid => (bid.Name, 8m))]));
}
