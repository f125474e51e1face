using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts.Norms;

/// <summary>What published agreements say about assignment, exclusivity, employees and audits, built from their facts.</summary>
public sealed class PublishedNormsTests
{
    private const string Merger = "merger or sale of the business";
    private const string Competitor = "competitor of the other party";
    private const string Affiliate = "assignee is an affiliate";

    private static readonly LocalDate Day = new(2024, 3, 1);
    private static readonly Instant Known = Instant.FromUtc(2024, 3, 1, 0, 0);
    private static readonly LocalDate LastDay = new(2024, 12, 31);

    /// <summary>Neither party without the consent of the other, which must not be unreasonably withheld (BNL Financial).</summary>
    [Fact]
    public void Assignment_ByEither_NeedsTheConsentOfTheOther()
    {
        var agreement = With(StandardNorms.NoAssignment(unreasonablyWithheld: false));

        Assert.Equal(["consent of provider to assign"], May(agreement, "customer").Needs);
        Assert.Equal(["consent of customer to assign"], May(agreement, "provider").Needs);
    }

    /// <summary>The customer alone may assign as security or to a buyer of the business (CCA Industries).</summary>
    [Fact]
    public void Assignment_WithAnExceptionForOneParty_PermitsThatPartyAlone()
    {
        var agreement = With(
            StandardNorms
                .NoAssignment()
                .Except(
                    Norm.Permit("assign", by: "customer")
                        .When(Condition.Any(Holds("security for lenders"), Holds(Merger)))
                )
        );

        Assert.Equal(Verdict.Permitted, May(agreement, "customer", Merger).Verdict);
        Assert.Equal(Verdict.PermittedIf, May(agreement, "provider", Merger).Verdict);
    }

    /// <summary>Either party in a merger, but a direct competitor needs the consent again; a breach is void (Corio).</summary>
    [Fact]
    public void Assignment_InAMerger_IsFreeUnlessTheAssigneeIsACompetitor()
    {
        var agreement = With(
            StandardNorms
                .NoAssignment()
                .Otherwise(NormConsequence.Void)
                .Except(Norm.Permit("assign").When(Holds(Merger)).Except(Holds(Competitor)))
        );
        var free = Circumstances.Of(Merger).With(Competitor, Truth.False);
        var restricted = Circumstances.Of(Merger, Competitor);

        Assert.Equal(Verdict.Permitted, May(agreement, "customer", free).Verdict);
        Assert.Equal(["consent of provider to assign"], May(agreement, "customer", restricted).Needs);
        Assert.Equal(
            Verdict.Permitted,
            May(agreement, "customer", restricted.With("consent of provider to assign", Truth.True)).Verdict
        );
        var refused = May(agreement, "customer", restricted.With("consent of provider to assign", Truth.False));
        Assert.Equal(Verdict.Forbidden, refused.Verdict);
        Assert.Equal(NormConsequence.Void, refused.Consequence);
    }

    /// <summary>Consent not unreasonably withheld, and to refuse a competitor is deemed reasonable (Oasys Mobile).</summary>
    [Fact]
    public void Assignment_ToACompetitor_MayBeRefused()
    {
        var agreement = With(
            Norm.Forbid("assign")
                .WithConsentOf(Consent.OtherParty, unreasonablyWithheld: false, deemedReasonable: [Competitor])
                .Otherwise(NormConsequence.Void)
        );

        Assert.Equal(Verdict.PermittedIf, May(agreement, "customer", Competitor).Verdict);
        Assert.Equal(
            Verdict.Forbidden,
            May(
                agreement,
                "customer",
                Circumstances.Of(Competitor).With("consent of provider to assign", Truth.False)
            ).Verdict
        );
    }

    /// <summary>No assignment at all; the customer may, to an affiliate, if it remains responsible (NICE).</summary>
    [Fact]
    public void Assignment_ToAnAffiliate_NeedsWhatTheClauseAsksFirst()
    {
        var agreement = With(
            Norm.Forbid("assign")
                .Except(Norm.Permit("assign", by: "customer").When(Holds(Affiliate)).Duty("remain responsible"))
        );

        Assert.Equal(["remain responsible"], May(agreement, "customer", Affiliate).Needs);
        Assert.Equal(
            Verdict.Forbidden,
            May(agreement, "customer", Circumstances.None.With(Affiliate, Truth.False)).Verdict
        );
        Assert.Equal(Verdict.Forbidden, May(agreement, "provider", Affiliate).Verdict);
    }

    /// <summary>One party never without consent; nothing is said of the other (HealthGate).</summary>
    [Fact]
    public void Assignment_ByThePartyThatTheClauseDoesNotName_IsNotPermittedByIt()
    {
        var agreement = With(Norm.Forbid("assign", by: "provider").WithConsentOf("customer"));

        Assert.Equal(Verdict.PermittedIf, May(agreement, "provider").Verdict);
        Assert.Equal(Verdict.NotPermitted, May(agreement, "customer").Verdict);
    }

    /// <summary>Sole provider during the term, except as a schedule provides (OFG Bancorp).</summary>
    [Fact]
    public void Exclusivity_ExceptAsAScheduleProvides_GivesWayToTheSchedule()
    {
        var agreement = With(StandardNorms.Exclusivity("customer"));
        var excepted = agreement
            .Document("Schedule1")
            .Clause(
                "Schedule1 § 1",
                Norm.Permit(StandardNorms.UseAnotherProvider, by: "customer")
                    .When(Holds("card services"))
                    .Excepting("MSA § 14")
            );

        Decision Ask(Agreement of, bool cards) =>
            of.AsOf(Day, Known)
                .May(
                    StandardNorms.UseAnotherProvider,
                    "customer",
                    Circumstances.None.With("card services", Truth.Of(cards))
                );

        Assert.Equal(Verdict.Forbidden, Ask(agreement, cards: true).Verdict);
        Assert.Equal(Verdict.Permitted, Ask(excepted, cards: true).Verdict);
        Assert.Equal(Verdict.Forbidden, Ask(excepted, cards: false).Verdict);
    }

    /// <summary>Employees are not solicited during the term; general advertisements and the employee's own step are free (OFG Bancorp).</summary>
    [Theory]
    [InlineData("2024-12-31", false, Verdict.Forbidden)]
    [InlineData("2024-12-31", true, Verdict.Permitted)]
    [InlineData("2025-01-01", false, Verdict.NotPermitted)]
    public void Solicitation_DuringTheTerm_IsForbiddenUnlessGeneral(string date, bool advertised, Verdict verdict)
    {
        var agreement = With(StandardNorms.NoSolicitation(NormPeriod.Term));
        var day = NodaTime.Text.LocalDatePattern.Iso.Parse(date).Value;
        var when = Circumstances
            .None.With(StandardNorms.GeneralAdvertisement, Truth.Of(advertised))
            .With(StandardNorms.OwnInitiative, Truth.False);

        Assert.Equal(verdict, agreement.AsOf(day, Known).May("solicit employees", "customer", when).Verdict);
    }

    /// <summary>Inspection once a calendar year, by an auditor whom the other side accepts, upon notice (Corio).</summary>
    [Fact]
    public void Audit_NeedsNoticeAndAnAcceptedAuditor()
    {
        var agreement = With(
            StandardNorms
                .AuditAccess("customer", "reasonable notice", "auditor accepted by provider")
                .Except(Holds("inspected in this calendar year"))
        );
        var first = Circumstances.None.With("inspected in this calendar year", Truth.False);

        Assert.Equal(
            ["auditor accepted by provider", "reasonable notice"],
            agreement.AsOf(Day, Known).May("audit", "customer", first).Needs
        );
        Assert.Equal(
            Verdict.Forbidden,
            agreement
                .AsOf(Day, Known)
                .May("audit", "customer", Circumstances.Of("inspected in this calendar year"))
                .Verdict
        );
    }

    /// <summary>A change of control needs an approval that was given before (DSS and its developer).</summary>
    [Fact]
    public void ChangeOfControl_NeedsTheApprovalOfTheOther()
    {
        var agreement = With(StandardNorms.NoChangeOfControl("provider").Otherwise(NormConsequence.Breach));

        Assert.Equal(
            ["consent of customer to change control"],
            agreement.AsOf(Day, Known).May("change control", "provider", Circumstances.None).Needs
        );
    }

    private static CircumstanceCondition Holds(string name) => Condition.Holds(name);

    private static Agreement With(Norm norm) =>
        Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", effective: new LocalDate(2023, 1, 1))
            .Clause("MSA § 3", Term.Until(LastDay))
            .Clause("MSA § 14", norm);

    private static Decision May(Agreement agreement, string by, params string[] holds) =>
        May(agreement, by, Circumstances.Of(holds));

    private static Decision May(Agreement agreement, string by, Circumstances when) =>
        agreement.AsOf(Day, Known).May("assign", by, when);
}
