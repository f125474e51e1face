using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.IntellectualProperty.Licences.LicenceWorld;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

public sealed class AfterExitTests
{
    [Fact]
    public void AfterExit_WithALicenceThatEnds_FindsTheDeliverableThatCannotBeUsed()
    {
        var report = Report(Msa.Clause("MSA § 9", RulesGrant));

        Assert.Equal(Last, report.LastDay);
        Assert.Equal(
            ["use", "maintain", "have maintained"],
            report.Find("pricing engine")!.Uses.Select(use => use.Act)
        );
        Assert.False(report.Find("pricing engine")!.IsWideEnough);
        Assert.Equal(3, report.Findings.Count);
        Assert.Equal(
            "warning ip.licence.after-exit [pricing engine]: After 2029-01-31 Northquay is not sure to be allowed to let a third party maintain pricing engine: Not permitted: no norm permits it, and none forbids it. Agree on a licence that is wide enough and survives the agreement.",
            report.Findings[2].ToString()
        );
    }

    [Fact]
    public void AfterExit_WithALicenceToUseOnly_FindsThatNobodyMayMaintain()
    {
        var grant = RulesGrant.ForActs(IpActs.Use).Lasting(LicenceTerm.Perpetual);
        var report = Report(Msa.Clause("MSA § 9", grant));

        Assert.Equal([true, false, false], report.Find("pricing engine")!.Uses.Select(use => use.IsPermitted));
        Assert.Equal(2, report.Findings.Count);
    }

    [Fact]
    public void AfterExit_WithAWideLicence_SaysHowLongAndAtWhatPrice()
    {
        var grant = RulesGrant
            .Lasting(LicenceTerm.WithAgreement.Until(LicenceMoment.EndOfTerm.Plus(Period.FromMonths(24))))
            .AtRoyalty(Fee.Fixed(Money.Of(500, Currency.Of("EUR"))));
        var report = Report(Msa.Clause("MSA § 9", grant));
        var line = report.Find("rules library")!;

        Assert.Empty(report.Findings);
        Assert.Equal(new LocalDate(2031, 1, 31), line.Find("use")!.Until);
        Assert.Equal(new LocalDate(2031, 1, 31), report.Find("pricing engine")!.Find("use")!.Until);
        Assert.Equal("500.00 EUR", Assert.Single(line.Licences).Terms.Royalty!.ToString());
        Assert.Null(line.Find("sell"));
        Assert.Null(Report(Msa, "Larkfield").Find("rules library")!.Find("use")!.Until);
    }

    [Fact]
    public void AfterExit_MusicWithATermForTheUnionOnly_IsUsableWithinBoth()
    {
        var music = WorkItem.Of("film music", IpClass.ThirdParty);
        var agreement = Agreement
            .Between(Party.Customer("Pellworm"), Party.Provider("Brightkite"))
            .Document("MSA", effective: First)
            .Clause("MSA § 2", Term.Until(new LocalDate(2027, 1, 31)))
            .Clause("MSA § 8", WorkRegister.Of(music))
            .Clause(
                "MSA § 9",
                LicenceGrant
                    .NonExclusive("Klangwerk", "Pellworm")
                    .InTerritories(Extent.Only("DE", "ES", "FR"))
                    .Lasting(LicenceTerm.WithAgreement.Until(LicenceMoment.AfterStart(Period.FromYears(2))).Surviving())
            );

        ExitUse Use(string territory) =>
            Report(agreement, "Pellworm", UseScope.In(territory), titles: Titles.Of(("film music", "Klangwerk")))
                .Find("film music")!
                .Find("use")!;

        Assert.Equal(Verdict.Permitted, Use("ES").Decision.Verdict);
        Assert.Equal(new LocalDate(2028, 1, 31), Use("ES").Until);
        Assert.Equal(Verdict.NotPermitted, Use("US").Decision.Verdict);
        Assert.Null(Use("US").Until);
    }

    [Fact]
    public void AfterExit_WithoutAKnownEnd_AsksForADay()
    {
        var endless = Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: First)
            .Clause("MSA § 2", Term.Until(TermEnd.Indefinite))
            .Clause("MSA § 8", WorkRegister.Of(Rules.OwnedBy("Larkfield")))
            .Clause("MSA § 9", RulesGrant);
        var view = endless.AsOf(Today, Known);

        var answer = view.AfterExit("Northquay");
        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "error ip.exit.day [Northquay]: It is not known when the agreement ends. Name a last day to suppose.",
            Assert.Single(answer.Findings).ToString()
        );
        var supposed = view.AfterExit("Northquay", Today);
        Assert.Equal(Today, supposed.Value.LastDay);
        Assert.Equal(Verdict.NotPermitted, supposed.Value.Find("rules library")!.Find("use")!.Decision.Verdict);
        Assert.Throws<ArgumentException>(() => view.AfterExit("Halden"));
    }

    [Fact]
    public void Handover_OfAnAccountInTheAgencysName_IsDueAfterTheEnd()
    {
        var duty = HandoverDuty
            .Of("Larkfield", "Northquay", "advertising account", "audiences")
            .InFormat("CSV")
            .Within(Period.FromDays(30));
        var agreement = Msa.Clause("MSA § 16", duty)
            .Record(
                AssetHeld.Of("F1", First, Known, "advertising account", "Larkfield"),
                AssetHeld.Of("F2", First, Known, "audiences", "Northquay")
            );
        var report = Report(agreement);
        var due = Assert.Single(report.Handovers);

        Assert.Equal("2029-03-02 Larkfield: hand over advertising account as CSV (pending, MSA § 16)", due.ToString());
        Assert.Equal(
            [due.On],
            agreement.AsOf(Today, Known).DueBetween(DateRange.Of(Last, Last.PlusYears(1))).Select(owed => owed.On)
        );
        Assert.Single(Report(agreement, "Larkfield").Handovers);
        var done = agreement.Record(Performed.Of("F3", Last, Known, HandoverDuty.NameOf("advertising account")));
        Assert.Empty(Report(done, on: AfterEnd).Handovers);
        Assert.Equal(
            "Larkfield hands over advertising account and audiences to Northquay as CSV within 30 days after the agreement",
            duty.ToString()
        );
    }

    [Fact]
    public void Handover_ThatNobodyOwes_IsFound()
    {
        var agreement = Msa.Clause(
                "MSA § 8a",
                WorkRegister.Of(WorkItem.Of("advertising account", IpClass.Data).OwnedBy("Northquay"))
            )
            .Record(AssetHeld.Of("F1", First, Known, "advertising account", "Larkfield"));

        Assert.Contains(
            "warning ip.handover.owed [advertising account]: advertising account is Northquay's and held by Larkfield, and no clause asks that it be handed over. Agree on a handover.",
            Report(agreement).Findings.Select(finding => finding.ToString())
        );
        Assert.DoesNotContain(
            IpRules.HandoverOwed,
            Report(agreement.Clause("MSA § 16", HandoverDuty.Of("Larkfield", "Northquay", "advertising account")))
                .Findings.Select(finding => finding.Rule)
        );
    }

    [Fact]
    public void Handover_OfNothing_Throws()
    {
        Assert.Equal(
            "There is nothing to hand over. (Parameter 'things')",
            Assert.Throws<ArgumentException>(() => HandoverDuty.Of("A", "B")).Message
        );
        Assert.Throws<ArgumentException>(() => HandoverDuty.Of("A", "B", "x").Within(Period.Zero));
    }

    private static ExitReport Report(
        Agreement agreement,
        string party = "Northquay",
        UseScope? scope = null,
        LocalDate? on = null,
        TitleBook? titles = null
    )
    {
        var view = agreement.AsOf(on ?? Today, Known);
        var last = view.Term().Value.LastDay!.Value;
        return new ExitReading(
            view,
            party,
            last,
            scope ?? UseScope.In("DE", "retail"),
            IpActs.AfterExit,
            _ =>
                titles
                ?? Titles.Of(
                    ("rules library", "Larkfield"),
                    ("pricing engine", "Northquay"),
                    ("advertising account", "Northquay")
                ),
            affiliates: null
        ).Report();
    }

    [Fact]
    public void AfterExit_OnTheLastDayThereIs_IsAnswered() =>
        Assert.True(Msa.AsOf(Today, Known).AfterExit("Northquay", LocalDate.MaxIsoValue).IsKnown);
}
