using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts.Norms;

public sealed class NormTests
{
    private const string Affiliate = "assignee is an affiliate";
    private const string Competitor = "assignee is a competitor";

    private static readonly LocalDate Day = new(2026, 3, 1);

    private static readonly Norm ExceptAffiliates = Norm.Forbid("assign").Except(Condition.Holds(Affiliate));

    private static readonly Norm WithConsent = Norm.Forbid("assign")
        .WithConsentOf("provider", unreasonablyWithheld: false, deemedReasonable: [Competitor])
        .Otherwise(NormConsequence.Void);

    [Fact]
    public void NoAssignment_ExceptToAffiliates_PermitsTheException()
    {
        var toAnAffiliate = Decide(ExceptAffiliates, Circumstances.Of(Affiliate));
        var toAnother = Decide(ExceptAffiliates, Circumstances.None.With(Affiliate, Truth.False));
        var toSomebody = Decide(ExceptAffiliates, Circumstances.None);

        Assert.Equal(Verdict.Permitted, toAnAffiliate.Verdict);
        Assert.Equal("Permitted by MSA § 14 (exception).", toAnAffiliate.ToString());
        Assert.Equal([], toAnAffiliate.Needs);
        Assert.Equal(Verdict.Forbidden, toAnother.Verdict);
        Assert.Equal(["MSA § 14"], toAnother.Determining);
        Assert.Equal(Verdict.Unknown, toSomebody.Verdict);
        Assert.Equal([Affiliate], toSomebody.Missing);
        Assert.Equal(
            "warning contract.norm.unknown [MSA § 14 (exception)]: It is not known whether MSA § 14 (exception) applies. Not known: assignee is an affiliate.",
            Assert.Single(toSomebody.Findings).ToString()
        );
    }

    [Fact]
    public void Explanation_GoesThroughTheNorms()
    {
        Assert.Equal(
            """
            Permitted by MSA § 14 (exception).
            - MSA § 14 forbids it, except as MSA § 14 (exception) says.
            - MSA § 14 (exception) permits it.
            """.ReplaceLineEndings("\n"),
            Decide(ExceptAffiliates, Circumstances.Of(Affiliate)).Explanation.ToString()
        );
    }

    [Fact]
    public void Exception_OutsideOfItsGeneralNorm_PermitsNothing()
    {
        var norm = Norm.Forbid("export")
            .When(Condition.Holds("personal data"))
            .Except(Condition.Holds("recipient is an affiliate"));

        var decision = Decide(
            norm,
            Circumstances.Of("recipient is an affiliate").With("personal data", Truth.False),
            "export"
        );

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal("Not permitted: no norm permits it, and none forbids it.", decision.ToString());
    }

    [Fact]
    public void ExceptionOfAnException_ForbidsAgain()
    {
        var norm = Norm.Forbid("assign")
            .Except(Norm.Permit("assign").When(Condition.Holds(Affiliate)).Except(Condition.Holds(Competitor)));

        Assert.Equal(Verdict.Forbidden, Decide(norm, Circumstances.Of(Affiliate, Competitor)).Verdict);
        Assert.Equal(
            Verdict.Permitted,
            Decide(norm, Circumstances.Of(Affiliate).With(Competitor, Truth.False)).Verdict
        );
    }

    [Fact]
    public void Consent_NotRecorded_IsNeeded()
    {
        var decision = Decide(WithConsent, Circumstances.None);

        Assert.Equal(Verdict.PermittedIf, decision.Verdict);
        Assert.Equal(["consent of provider to assign"], decision.Needs);
        Assert.Equal("Permitted by MSA § 14 with consent of provider to assign.", decision.ToString());
        Assert.Equal(NormConsequence.None, decision.Consequence);
        Assert.Equal([], decision.Findings);
    }

    [Fact]
    public void Consent_Given_Permits()
    {
        Assert.Equal(Verdict.Permitted, Decide(WithConsent, Circumstances.Of("consent of provider to assign")).Verdict);
    }

    [Fact]
    public void Consent_RefusedForADeemedReason_Forbids()
    {
        var decision = Decide(
            WithConsent,
            Circumstances.Of(Competitor).With("consent of provider to assign", Truth.False)
        );

        Assert.Equal(Verdict.Forbidden, decision.Verdict);
        Assert.Equal(NormConsequence.Void, decision.Consequence);
        Assert.Equal(
            """
            Forbidden by MSA § 14.
            - MSA § 14 forbids it.
            - MSA § 14 permits it only with consent of provider to assign, which was refused or not done.
            """.ReplaceLineEndings("\n"),
            decision.Explanation.ToString()
        );
    }

    [Fact]
    public void Consent_RefusedForAReasonThatNobodyKnows_IsUnknown()
    {
        var when = Circumstances.None.With(Competitor, Truth.False).With("consent of provider to assign", Truth.False);

        var decision = Decide(WithConsent, when);

        Assert.Equal(Verdict.Unknown, decision.Verdict);
        Assert.Equal(["refusal of provider to assign is reasonable"], decision.Missing);
        Assert.Equal(
            Verdict.Forbidden,
            Decide(WithConsent, when.With("refusal of provider to assign is reasonable", Truth.True)).Verdict
        );
        Assert.Equal(
            Verdict.Permitted,
            Decide(WithConsent, when.With("refusal of provider to assign is reasonable", Truth.False)).Verdict
        );
    }

    [Fact]
    public void Consent_ThatMayBeRefused_ForbidsWhenItIs()
    {
        var norm = Norm.Forbid("assign").WithConsentOf("provider");

        Assert.Equal(
            Verdict.Forbidden,
            Decide(norm, Circumstances.None.With("consent of provider to assign", Truth.False)).Verdict
        );
    }

    [Fact]
    public void Duty_NotDone_IsNeeded()
    {
        var norm = StandardNorms.AuditAccess("customer", "reasonable notice");

        Assert.Equal(["reasonable notice"], Decide(norm, Circumstances.None, "audit").Needs);
        Assert.Equal(Verdict.Permitted, Decide(norm, Circumstances.Of("reasonable notice"), "audit").Verdict);
        Assert.Equal(
            Verdict.NotPermitted,
            Decide(norm, Circumstances.None.With("reasonable notice", Truth.False), "audit").Verdict
        );
    }

    [Fact]
    public void Norm_OfAnotherParty_SaysNothing()
    {
        Assert.Equal(Verdict.NotPermitted, Decide(Norm.Forbid("assign", by: "provider"), Circumstances.None).Verdict);
    }

    [Fact]
    public void NoSolicitation_TermAndAYear_ExceptByAdvertisement()
    {
        var norm = StandardNorms.NoSolicitation(NormPeriod.TermAnd(Period.FromMonths(12)));
        var term = DateRange.Of(new LocalDate(2023, 1, 1), new LocalDate(2025, 1, 1));
        var plain = Circumstances
            .None.With(StandardNorms.GeneralAdvertisement, Truth.False)
            .With(StandardNorms.OwnInitiative, Truth.False);

        Decision On(LocalDate day, Circumstances when) =>
            NormEvaluator.Decide([norm.For("MSA § 20", "customer", when, day, term)]);

        Assert.Equal(Verdict.Forbidden, On(new LocalDate(2025, 12, 31), plain).Verdict);
        Assert.Equal(Verdict.NotPermitted, On(new LocalDate(2026, 1, 1), plain).Verdict);
        Assert.Equal(
            Verdict.Permitted,
            On(new LocalDate(2025, 12, 31), Circumstances.Of(StandardNorms.GeneralAdvertisement)).Verdict
        );
    }

    [Fact]
    public void Text_SaysAllOfIt()
    {
        var norm = Norm.Forbid("assign", by: "customer")
            .When(Condition.Not(Condition.Holds("emergency")))
            .During(NormPeriod.Term)
            .WithConsentOf("provider", unreasonablyWithheld: false, deemedReasonable: [Competitor])
            .Excepting("MSA § 3")
            .Except(Norm.Permit("assign").Duty("notice"));

        Assert.Equal(
            "forbid assign by customer when not (emergency) during the term without consent of provider, not to be unreasonably withheld "
                + "(a refusal is reasonable if assignee is a competitor) notwithstanding MSA § 3, except permit assign after notice",
            norm.ToString()
        );
    }

    [Fact]
    public void Factories_OfWhatIsNoNorm_Refuse()
    {
        Assert.Equal("action", Assert.Throws<ArgumentException>(() => Norm.Permit(" ")).ParamName);
        Assert.Equal("by", Assert.Throws<ArgumentException>(() => Norm.Permit("assign", "")).ParamName);
        Assert.Equal(
            "An exception says the opposite about the same action, and 'forbid assign' does not of 'forbid assign'. (Parameter 'added')",
            Assert.Throws<ArgumentException>(() => Norm.Forbid("assign").Except(Norm.Forbid("assign"))).Message
        );
        Assert.Equal(
            "added",
            Assert.Throws<ArgumentException>(() => Norm.Forbid("assign").Except(Norm.Permit("audit"))).ParamName
        );
        Assert.Equal(
            "What must be done first belongs to a permission, and 'forbid assign' is none. (Parameter 'what')",
            Assert.Throws<ArgumentException>(() => Norm.Forbid("assign").Duty("notice")).Message
        );
        Assert.Equal(
            "Only a prohibition can be disregarded, and 'permit assign' is none. (Parameter 'consequence')",
            Assert.Throws<ArgumentException>(() => Norm.Permit("assign").Otherwise(NormConsequence.Void)).Message
        );
        Assert.Equal(
            "What is deemed a reasonable refusal is stated only of a consent that must not be unreasonably withheld. (Parameter 'deemedReasonable')",
            Assert
                .Throws<ArgumentException>(() =>
                    Norm.Forbid("assign").WithConsentOf("provider", deemedReasonable: ["any"])
                )
                .Message
        );
        Assert.Equal(
            "consequence",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => Norm.Forbid("assign").Otherwise((NormConsequence)3))
                .ParamName
        );
        Assert.Throws<FormatException>(() => Norm.Forbid("assign").Excepting("MSA"));
    }

    private static Decision Decide(Norm norm, Circumstances when, string action = "assign")
    {
        Assert.Equal(action, norm.Action);
        return NormEvaluator.Decide([norm.For("MSA § 14", "customer", when, Day)]);
    }
}
