using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts.Norms;

public sealed class NormQuestionsTests
{
    private static readonly LocalDate First = new(2026, 2, 1);
    private static readonly Instant Signed = Instant.FromUtc(2026, 1, 15, 12, 0);
    private static readonly Instant Later = Instant.FromUtc(2026, 6, 1, 0, 0);

    private static readonly Agreement Msa = Agreement
        .Between(Party.Customer("customer"), Party.Provider("provider"))
        .Document("MSA", effective: First)
        .Document("SOW1", effective: First)
        .Prevails("SOW1", over: "MSA")
        .Clause("MSA § 14", StandardNorms.NoAssignment(unreasonablyWithheld: false))
        .Clause("MSA § 15", StandardNorms.Exclusivity("customer"), services: ["helpdesk"])
        .Clause("MSA § 16", Norm.Forbid("subcontract", by: "provider"))
        .Clause("SOW1 § 3", Norm.Permit("subcontract", by: "provider").When(Condition.Happened("commencement")));

    [Fact]
    public void May_WithTheConsentOfTheOtherParty_NamesThatParty()
    {
        Assert.Equal(["consent of provider to assign"], May("assign", "customer").Needs);
        Assert.Equal(["consent of customer to assign"], May("assign", "provider").Needs);
    }

    [Fact]
    public void May_UsesTheFactsThatAreKnown()
    {
        var consent = Stated.Of("F1", First, Later, "consent of provider to assign", Truth.True);
        var agreement = Msa.Record(consent);

        Assert.Equal(Verdict.PermittedIf, May("assign", "customer", agreement).Verdict);
        Assert.Equal(
            Verdict.Permitted,
            agreement.AsOf(First, Later).May("assign", "customer", Circumstances.None).Verdict
        );
    }

    [Fact]
    public void May_PutsWhatIsSaidBeforeTheFacts()
    {
        var agreement = Msa.Record(Stated.Of("F1", First, Signed, "consent of provider to assign", Truth.True));

        var decision = agreement
            .AsOf(First, Later)
            .May("assign", "customer", Circumstances.None.With("consent of provider to assign", Truth.False));

        Assert.Equal(Verdict.Unknown, decision.Verdict);
        Assert.Equal(
            [
                "warning contract.norm.unknown [MSA § 14]: It is not known whether MSA § 14 applies. Not known: refusal of provider to assign is reasonable.",
                "warning contract.norm.consent-withheld [MSA § 14]: provider refused a consent that it must not unreasonably withhold; whether it had a reason is not known.",
            ],
            decision.Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void May_FollowsTheOrderOfDocuments()
    {
        Assert.Equal(Verdict.Unknown, May("subcontract", "provider").Verdict);
        Assert.Equal(
            Verdict.Permitted,
            May("subcontract", "provider", Msa.Record(Happened.Of("F1", First, Signed, "commencement"))).Verdict
        );
        Assert.Equal(Verdict.NotPermitted, May("subcontract", "customer").Verdict);
    }

    [Fact]
    public void May_OfAClauseForSomeServices_AsksForTheService()
    {
        var limited = Msa.Clause("MSA § 3", Term.Of(Period.FromYears(3)));

        Decision Ask(Agreement of, LocalDate day, string? service) =>
            of.AsOf(day, Later).May(StandardNorms.UseAnotherProvider, "customer", Circumstances.None, service);

        Assert.Equal(Verdict.Forbidden, Ask(limited, First, "helpdesk").Verdict);
        Assert.Equal(Verdict.Forbidden, Ask(limited, First.PlusYears(3).PlusDays(-1), "helpdesk").Verdict);
        Assert.Equal(Verdict.NotPermitted, Ask(limited, First.PlusYears(3), "helpdesk").Verdict);
        Assert.Equal(Verdict.NotPermitted, Ask(limited, First, "hosting").Verdict);
        Assert.Equal(["the service"], Ask(limited, First, null).Missing);
        Assert.Equal(["the term"], Ask(Msa, First, "helpdesk").Missing);
        Assert.Equal(
            Verdict.Forbidden,
            Ask(Msa.Clause("MSA § 3", Term.Until(TermEnd.Indefinite)), First.PlusYears(50), "helpdesk").Verdict
        );
    }

    [Fact]
    public void May_AfterAnAmendment_FollowsIt()
    {
        var amended = Msa.Amend(
            "A1",
            effective: First.PlusMonths(6),
            recorded: Signed,
            ClauseChange.Replace("MSA § 14", Norm.Permit("assign"))
        );

        Assert.Equal(Verdict.PermittedIf, May("assign", "customer", amended).Verdict);
        Assert.Equal(
            Verdict.Permitted,
            amended.AsOf(First.PlusMonths(6), Later).May("assign", "customer", Circumstances.None).Verdict
        );
    }

    [Fact]
    public void May_OfAStranger_Refuses()
    {
        var view = Msa.AsOf(First, Later);

        Assert.Equal(
            "by",
            Assert.Throws<ArgumentException>(() => view.May("assign", "bank", Circumstances.None)).ParamName
        );
        Assert.Equal(
            "action",
            Assert.Throws<ArgumentException>(() => view.May(" ", "customer", Circumstances.None)).ParamName
        );
    }

    private static Decision May(string action, string by, Agreement? agreement = null) =>
        (agreement ?? Msa).AsOf(First, Signed).May(action, by, Circumstances.None);
}
