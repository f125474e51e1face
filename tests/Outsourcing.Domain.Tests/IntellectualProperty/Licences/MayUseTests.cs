using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.IntellectualProperty.Licences.LicenceWorld;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

public sealed class MayUseTests
{
    [Fact]
    public void MayUse_OwnWork_IsPermittedByOwnership()
    {
        var decision = Msa.MayUse("Larkfield", Rules);

        Assert.Equal(Verdict.Permitted, decision.Verdict);
        Assert.Equal(["ownership of rules library"], decision.Determining);
    }

    [Fact]
    public void MayUse_WithoutALicence_IsNotPermitted()
    {
        Assert.Equal(Verdict.NotPermitted, Msa.MayUse("Northquay", Rules).Verdict);
        Assert.Equal(Verdict.NotPermitted, Msa.MayUse("Somebody", Rules).Verdict);
    }

    [Fact]
    public void MayUse_WhatEmbedsAnUnlicensedItem_IsNotPermitted()
    {
        Assert.Equal(Verdict.NotPermitted, Msa.MayUse("Northquay", Engine).Verdict);
        Assert.Equal(Verdict.Permitted, Msa.Clause("MSA § 9", RulesGrant).MayUse("Northquay", Engine).Verdict);
    }

    [Fact]
    public void MayUse_OfAnItemWhoseOwnerIsNotKnown_IsUnknown()
    {
        var decision = Msa.Clause("MSA § 9", RulesGrant).MayUse("Northquay", Rules, titles: Titles.Of());

        Assert.Equal(Verdict.Unknown, decision.Verdict);
        Assert.Equal(["who owns the copyright in rules library"], decision.Missing);
    }

    [Theory]
    [InlineData("DE", "retail", "use", Verdict.Permitted)]
    [InlineData("US", "retail", "use", Verdict.NotPermitted)]
    [InlineData("DE", "banking", "use", Verdict.NotPermitted)]
    [InlineData("DE", "retail", "maintain", Verdict.Permitted)]
    [InlineData("DE", "retail", "distribute", Verdict.NotPermitted)]
    [InlineData(null, "retail", "use", Verdict.Unknown)]
    [InlineData("DE", null, "use", Verdict.Permitted)]
    [InlineData(null, "banking", "use", Verdict.NotPermitted)]
    public void MayUse_InsideAndOutsideTheScope_FollowsEachDimension(
        string? territory,
        string? field,
        string act,
        Verdict expected
    )
    {
        var grant = RulesGrant
            .InTerritories(Extent.Only("DE", "FR"))
            .InFields(Extent.AllBut("banking"))
            .ForActs(IpActs.Use, IpActs.Modify);
        var scope = UseScope.In(territory, field);
        var decision = Msa.Clause("MSA § 9", grant).MayUse("Northquay", Rules, act, scope);

        // All but one field: a field that is not said may be that one.
        Assert.Equal(field is null ? Verdict.Unknown : expected, decision.Verdict);
    }

    [Fact]
    public void MayUse_OutsideTheScope_SaysWhichDimension()
    {
        var decision = Msa.Clause("MSA § 9", RulesGrant.InTerritories(Extent.Only("DE", "FR")).ForActs(IpActs.Use))
            .MayUse("Northquay", Rules, IpActs.Sell, UseScope.In("US"));

        Assert.Equal(
            [
                "info ip.licence.reach [MSA § 9]: MSA § 9 does not reach rules library for the act sell, only for the acts use; the territory US, only for the territories DE and FR. [MSA § 9]",
            ],
            decision.Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void MayUse_GrantedBackByAnExclusiveLicensee_IsPermittedToTheLicensor()
    {
        var exclusive = Msa.Clause(
            "MSA § 9",
            LicenceGrant.Exclusive("Larkfield", "Northquay").OfItems("rules library").Sublicensable(Sublicensing.Of(1))
        );
        var back = exclusive.Record(SublicenceGranted.Of("S1", First, Known, "MSA § 9", "Northquay", "Larkfield"));
        var byClause = exclusive.Clause(
            "MSA § 10",
            LicenceGrant.NonExclusive("Northquay", "Larkfield").OfItems("rules library")
        );

        Assert.Equal(Verdict.Forbidden, exclusive.MayUse("Larkfield", Rules).Verdict);
        Assert.Equal(Verdict.Permitted, back.MayUse("Larkfield", Rules).Verdict);
        Assert.Equal(Verdict.Permitted, byClause.MayUse("Larkfield", Rules).Verdict);
        Assert.Empty(byClause.AsOf(Today, Known).LicenceFindings());
    }

    [Theory]
    [InlineData(2026, 2, 1, Verdict.Permitted)]
    [InlineData(2029, 1, 31, Verdict.Permitted)]
    [InlineData(2029, 2, 1, Verdict.NotPermitted)]
    public void MayUse_ALicenceWithTheAgreement_EndsWithItsTerm(int year, int month, int day, Verdict expected) =>
        Assert.Equal(
            expected,
            Msa.Clause("MSA § 9", RulesGrant).MayUse("Northquay", Rules, on: new LocalDate(year, month, day)).Verdict
        );

    [Fact]
    public void MayUse_AfterATermination_EndsWithIt()
    {
        var agreement = Msa.Clause("MSA § 9", RulesGrant)
            .Clause("MSA § 10", RulesGrant.Lasting(LicenceTerm.Perpetual).InTerritories(Extent.Only("FR")))
            .Clause("MSA § 15", Power.Terminate("terminate for convenience", "Northquay"))
            .Record(
                PowerExercised.Of("F1", new LocalDate(2027, 1, 1), Known, "terminate for convenience", "Northquay")
            );

        var last = agreement.AsOf(AfterEnd, Known).Licences()[0].LastDay;

        Assert.NotNull(last);
        Assert.True(last < Last);
        Assert.Equal(Verdict.NotPermitted, agreement.MayUse("Northquay", Rules, on: last.Value.PlusDays(1)).Verdict);
        Assert.Equal(Verdict.Permitted, agreement.MayUse("Northquay", Rules, on: last).Verdict);
        Assert.Equal(
            Verdict.Permitted,
            agreement.MayUse("Northquay", Rules, scope: UseScope.In("FR"), on: AfterEnd).Verdict
        );
    }

    [Theory]
    [InlineData(0, Verdict.NotPermitted)]
    [InlineData(1, Verdict.Permitted)]
    [InlineData(365, Verdict.Permitted)]
    [InlineData(366, Verdict.NotPermitted)]
    public void MayUse_ALicenceThatArisesAtTheEnd_RunsForItsTime(int daysAfterTheEnd, Verdict expected)
    {
        var exit = RulesGrant.Lasting(
            LicenceTerm
                .WithAgreement.From(LicenceMoment.EndOfTerm)
                .Until(LicenceMoment.AfterStart(Period.FromMonths(12)))
        );

        Assert.Equal(
            expected,
            Msa.Clause("MSA § 9", exit).MayUse("Northquay", Rules, on: Last.PlusDays(daysAfterTheEnd)).Verdict
        );
    }

    [Fact]
    public void MayUse_ALicenceThatStartsWithAnEvent_RunsFromItsDay()
    {
        var grant = RulesGrant.Lasting(LicenceTerm.Perpetual.From(LicenceMoment.OnEvent("release of source code")));
        var agreement = Msa.Clause("MSA § 9", grant);
        var released = agreement.Record(Happened.Of("F1", Today, Known, "release of source code"));

        Assert.Equal(Verdict.NotPermitted, agreement.MayUse("Northquay", Rules).Verdict);
        Assert.Equal(Verdict.NotPermitted, released.MayUse("Northquay", Rules, on: Today.PlusDays(-1)).Verdict);
        Assert.Equal(Verdict.Permitted, released.MayUse("Northquay", Rules).Verdict);
    }

    [Fact]
    public void MayUse_OnACondition_IsUnknownUntilTheFactIsThere()
    {
        var agreement = Msa.Clause("MSA § 9", RulesGrant.When(Condition.Happened("payment of M1")));

        var open = agreement.MayUse("Northquay", Rules);

        Assert.Equal(Verdict.Unknown, open.Verdict);
        Assert.Equal(["payment of M1"], open.Missing);
        Assert.Equal(
            Verdict.Permitted,
            agreement.Record(Happened.Of("F1", Today, Known, "payment of M1")).MayUse("Northquay", Rules).Verdict
        );
    }

    [Theory]
    [InlineData(Exclusivity.NonExclusive, Verdict.Permitted)]
    [InlineData(Exclusivity.Sole, Verdict.Permitted)]
    [InlineData(Exclusivity.Exclusive, Verdict.Forbidden)]
    public void MayUse_TheLicensorItself_IsKeptOutOnlyByAnExclusiveLicence(Exclusivity exclusivity, Verdict expected)
    {
        var grant = exclusivity switch
        {
            Exclusivity.Exclusive => LicenceGrant.Exclusive("Larkfield", "Northquay"),
            Exclusivity.Sole => LicenceGrant.Sole("Larkfield", "Northquay"),
            _ => LicenceGrant.NonExclusive("Larkfield", "Northquay"),
        };
        var agreement = Msa.Clause("MSA § 9", grant.InTerritories(Extent.Only("DE")));

        Assert.Equal(expected, agreement.MayUse("Larkfield", Rules).Verdict);
        Assert.Equal(Verdict.Permitted, agreement.MayUse("Northquay", Rules).Verdict);
        Assert.Equal(Verdict.Permitted, agreement.MayUse("Larkfield", Rules, scope: UseScope.In("US")).Verdict);
    }

    [Fact]
    public void MayUse_BesideAnExclusiveLicence_CountsOnlyWhatWasGrantedBefore()
    {
        var exclusive = LicenceGrant
            .Exclusive("Larkfield", "Northquay")
            .Lasting(LicenceTerm.WithAgreement.From(LicenceMoment.On(new LocalDate(2026, 6, 1))));
        var other = LicenceGrant.NonExclusive("Larkfield", "Halden");
        var before = Msa.Clause("MSA § 9", exclusive).Clause("MSA § 10", other);
        var after = Msa.Clause("MSA § 9", exclusive)
            .Clause(
                "MSA § 10",
                other.Lasting(LicenceTerm.WithAgreement.From(LicenceMoment.On(new LocalDate(2026, 7, 1))))
            );

        Assert.Equal(Verdict.Permitted, before.MayUse("Halden", Rules).Verdict);
        var decision = after.MayUse("Halden", Rules);
        Assert.Equal(Verdict.Forbidden, decision.Verdict);
        Assert.Equal(["MSA § 9 (exclusive)"], decision.Determining);
        Assert.Contains(ContractRules.NormConflict, decision.Findings.Select(finding => finding.Rule));
        Assert.Contains(
            IpRules.LicenceOverlap,
            after.AsOf(Today, Known).LicenceFindings().Select(finding => finding.Rule)
        );
    }

    [Fact]
    public void MayUse_WhatTheGrantForbids_IsForbidden()
    {
        var decision = Msa.Clause("MSA § 9", RulesGrant.Forbidding(IpActs.ReverseEngineer))
            .MayUse("Northquay", Rules, IpActs.ReverseEngineer);

        Assert.Equal(Verdict.Forbidden, decision.Verdict);
        Assert.Equal(["MSA § 9 (restriction)"], decision.Determining);
    }

    [Fact]
    public void MayUse_AnAffiliate_IsLicensedAsLongAsItIsOne()
    {
        var agreement = Msa.Clause("MSA § 9", RulesGrant.WithAffiliates());
        var sold = new LocalDate(2028, 1, 1);
        var affiliates = Affiliates.Of(
            Control.Of(Depot, Northquay, endExclusive: sold),
            Control.ByNobody(Depot, sold),
            Control.ByNobody(Northquay)
        );

        Verdict On(LocalDate day, Affiliates? known) =>
            agreement.MayUse(Depot.Name, Rules, on: day, affiliates: known).Verdict;

        Assert.Equal(Verdict.Permitted, On(sold.PlusDays(-1), affiliates));
        Assert.Equal(Verdict.NotPermitted, On(sold, affiliates));
        Assert.Equal(Verdict.Unknown, On(sold, null));
        Assert.Equal(Verdict.Permitted, agreement.MayUse(Northquay.Name, Rules).Verdict);
        Assert.Equal(
            ["whether Northquay Depot GmbH is an affiliate of Northquay"],
            agreement.MayUse(Depot.Name, Rules).Missing
        );
    }

    [Fact]
    public void MayUse_WhatTheLicensorDoesNotOwn_IsNotPermitted()
    {
        var grant = LicenceGrant.NonExclusive("Larkfield", "Northquay").OfItems("rules library");
        var titles = Titles.Of(("rules library", "Fontwerk"));
        var licensedIn = LicenceGrant.NonExclusive("Fontwerk", "Larkfield");
        var passedOn = licensedIn.Sublicensable(Sublicensing.Of(1)).InTerritories(Extent.Only("DE"));

        Assert.Equal(
            Verdict.NotPermitted,
            Msa.Clause("MSA § 9", grant).MayUse("Northquay", Rules, titles: titles).Verdict
        );
        Assert.Equal(
            Verdict.NotPermitted,
            Msa.Clause("MSA § 9", grant)
                .Clause("MSA § 10", licensedIn)
                .MayUse("Northquay", Rules, titles: titles)
                .Verdict
        );
        var agreement = Msa.Clause("MSA § 9", grant).Clause("MSA § 10", passedOn);
        Assert.Equal(Verdict.Permitted, agreement.MayUse("Northquay", Rules, titles: titles).Verdict);
        Assert.Equal(
            Verdict.NotPermitted,
            agreement.MayUse("Northquay", Rules, scope: UseScope.In("US"), titles: titles).Verdict
        );
    }

    [Fact]
    public void MayUse_CoOwner_FollowsTheRulesOfJointOwnership()
    {
        TitleBook Joint(JointOwnershipRules rules) =>
            new(
                item =>
                    Answer.Known(Titles.Of(item, Titles.Line(item, "Larkfield+Northquay")), Explanation.Of("Joint.")),
                (_, _) => rules
            );

        Verdict May(JointOwnershipRules rules) => Msa.MayUse("Northquay", Rules, titles: Joint(rules)).Verdict;

        Assert.Equal(Verdict.Permitted, May(JointOwnershipRules.Of(eachMayUse: Truth.True)));
        Assert.Equal(Verdict.NotPermitted, May(JointOwnershipRules.Of(eachMayUse: Truth.False)));
        Assert.Equal(Verdict.Unknown, May(JointOwnershipRules.Silent));
        var grant = LicenceGrant.NonExclusive("Northquay", "Halden");
        Assert.Equal(
            Verdict.Permitted,
            Msa.Clause("MSA § 9", grant)
                .MayUse("Halden", Rules, titles: Joint(JointOwnershipRules.Of(eachMayLicense: Truth.True)))
                .Verdict
        );
    }

    [Fact]
    public void MayUse_SeveralRights_NeedsALicenceUnderEach()
    {
        var item = WorkItem.Of("rules library", IpClass.Background).With(IpRight.Copyright, IpRight.Patent);
        var copyright = RulesGrant.Within(LicenceScope.Everything.UnderRights(IpRight.Copyright));
        var patent = RulesGrant.Within(LicenceScope.Everything.UnderRights(IpRight.Patent));

        Assert.Equal(Verdict.NotPermitted, Msa.Clause("MSA § 9", copyright).MayUse("Northquay", item).Verdict);
        Assert.Equal(
            Verdict.Permitted,
            Msa.Clause("MSA § 9", copyright).Clause("MSA § 10", patent).MayUse("Northquay", item).Verdict
        );
    }

    [Fact]
    public void MayUse_WithACovenantOnly_IsNotPermittedAndSaysSo()
    {
        var decision = Msa.Clause("MSA § 9", CovenantNotToSue.Of("Larkfield", "Northquay")).MayUse("Northquay", Rules);

        Assert.Equal(Verdict.NotPermitted, decision.Verdict);
        Assert.Equal(
            [
                "info ip.licence.covenant [MSA § 9]: Larkfield has promised not to sue Northquay for it; that is no licence. [MSA § 9]",
            ],
            decision.Findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void MayUse_ToContest_IsForbiddenByAPromiseNotTo()
    {
        var agreement = Msa.Clause(
            "MSA § 9",
            NoChallenge.Of("Northquay").Within(LicenceScope.Everything.OfItems("rules library"))
        );

        Assert.Equal(Verdict.Forbidden, agreement.MayUse("Northquay", Rules, IpActs.Challenge).Verdict);
        Assert.Equal(Verdict.NotPermitted, agreement.MayUse("Larkfield", Rules, IpActs.Challenge).Verdict);
    }

    [Fact]
    public void MayUse_OpenSource_IsPermittedToAnybody()
    {
        var item = WorkItem.Of("log library", IpClass.OpenSource).Component("log", "MIT OR LicenseRef-paid");

        Assert.Equal(Verdict.Permitted, Msa.MayUse("Somebody", item, titles: Titles.Of()).Verdict);
        Assert.NotEqual(
            Verdict.Permitted,
            Msa.MayUse(
                "Somebody",
                WorkItem.Of("log library", IpClass.OpenSource).Component("log", "LicenseRef-paid"),
                titles: Titles.Of()
            ).Verdict
        );
    }

    [Fact]
    public void MayUse_ByAnAmendment_FollowsTheTermsOfTheDay()
    {
        var agreement = Msa.Clause("MSA § 9", RulesGrant.InTerritories(Extent.Only("DE")));
        var amended = agreement.Amend(
            Amendment.Of(
                "A1",
                new LocalDate(2027, 1, 1),
                Known,
                [ClauseChange.Replace("MSA § 9", RulesGrant.InTerritories(Extent.Only("FR")))]
            )
        );

        Assert.Equal(Verdict.Permitted, agreement.MayUse("Northquay", Rules).Verdict);
        Assert.Equal(Verdict.NotPermitted, amended.MayUse("Northquay", Rules).Verdict);
        Assert.Equal(Verdict.Permitted, amended.MayUse("Northquay", Rules, on: new LocalDate(2026, 12, 31)).Verdict);
    }

    [Fact]
    public void MayUse_UnderALicenceThatAnExclusiveOneKeepsOut_IsForbiddenToo()
    {
        static LicenceTerm From(int month) =>
            LicenceTerm.WithAgreement.From(LicenceMoment.On(new LocalDate(2026, month, 1)));

        Verdict Sublicensee(int headMonth) =>
            Msa.Clause("MSA § 9", LicenceGrant.Exclusive("Larkfield", "Northquay").Lasting(From(6)))
                .Clause(
                    "MSA § 10",
                    LicenceGrant
                        .NonExclusive("Larkfield", "Halden")
                        .Lasting(From(headMonth))
                        .Sublicensable(Sublicensing.AnyTier)
                )
                .Record(SublicenceGranted.Of("S1", new LocalDate(2026, 8, 1), Known, "MSA § 10", "Halden", "Orme"))
                .MayUse("Orme", Rules)
                .Verdict;

        Assert.Equal(Verdict.Forbidden, Sublicensee(7));
        Assert.Equal(Verdict.Permitted, Sublicensee(5));
    }

    [Fact]
    public void MayUse_ManyLicencesToAndFro_IsDecidedAtOnce()
    {
        var agreement = Enumerable
            .Range(1, 14)
            .Aggregate(
                Msa,
                (all, i) =>
                    all.Clause(
                            $"MSA § 9.{Invariant.Text(i)}",
                            LicenceGrant.NonExclusive("Northquay", "Halden").Sublicensable(Sublicensing.AnyTier)
                        )
                        .Clause(
                            $"MSA § 10.{Invariant.Text(i)}",
                            LicenceGrant.NonExclusive("Halden", "Northquay").Sublicensable(Sublicensing.AnyTier)
                        )
            );

        Assert.Equal(Verdict.NotPermitted, agreement.MayUse("Halden", Rules).Verdict);
        Assert.Equal(
            Verdict.NotPermitted,
            new CompiledLicences(agreement.AsOf(Today, Known), Usual, affiliates: null).Decide(
                "Halden",
                "rules library",
                "use",
                "retail",
                "DE"
            )
        );
    }

    [Fact]
    public void MayUse_CoOwner_FollowsTheLawUnderWhichTheWorkWasMade()
    {
        var us = Country.Of("US");
        var view = Msa.Record(
                Contribution.Of("C1", First, Known, "tool", Author.Itself("Northquay"), "Northquay", us),
                Contribution.Of("C2", First, Known, "tool", Author.Itself("Larkfield"), "Larkfield", us)
            )
            .AsOf(Today, Known);
        var tool = WorkItem.Of("tool", IpClass.Joint);

        Assert.True(view.JointOwnership(tool, IpRight.Copyright).Value.EachMayUse.IsTrue);
        Assert.Equal(Verdict.Permitted, view.MayUse("Northquay", tool, "use").Verdict);
    }

    [Fact]
    public void MayUse_UnderAnAgreementUntilTheLastDayThereIs_IsPermitted()
    {
        var agreement = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: First)
            .Clause("MSA § 2", Term.Until(LocalDate.MaxIsoValue))
            .Clause("MSA § 9", RulesGrant);

        Assert.Equal(Verdict.Permitted, agreement.MayUse("Northquay", Rules).Verdict);
    }

    [Theory]
    [InlineData(2, Verdict.Permitted)]
    [InlineData(6, Verdict.NotPermitted)]
    public void MayUse_AfterTheTitlePassedOn_KeepsTheLicencesGrantedBefore(int month, Verdict expected)
    {
        var library = WorkItem
            .Of("rules library", IpClass.Background)
            .OwnedBy("Larkfield")
            .InJurisdiction(Country.Of("GB"));
        var view = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: First)
            .Clause("MSA § 8", WorkRegister.Of(library))
            .Clause(
                "MSA § 9",
                RulesGrant.Lasting(LicenceTerm.Perpetual.From(LicenceMoment.On(new LocalDate(2026, month, 1))))
            )
            .Record(
                AssignmentMade.Of(
                    "D1",
                    new LocalDate(2026, 6, 1),
                    Known,
                    AssignmentTerm.Present("Larkfield", "Acquirer"),
                    Truth.True,
                    "rules library"
                )
            )
            .AsOf(Today, Known);

        Assert.Equal(Verdict.Permitted, view.MayUse("Acquirer", library, "use").Verdict);
        Assert.Equal(expected, view.MayUse("Northquay", library, "use").Verdict);
        Assert.Equal(expected, view.CompileLicences().Decide("Northquay", "rules library", "use"));
    }
}
