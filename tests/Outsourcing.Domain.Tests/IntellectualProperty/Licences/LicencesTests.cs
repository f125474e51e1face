using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.IntellectualProperty.Licences.LicenceWorld;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

/// <summary>What facts make of the licences of clauses.</summary>
public sealed class LicencesTests
{
    private static readonly LocalDate June = new(2026, 6, 1);

    private static LicenceGrant Passable =>
        RulesGrant.Sublicensable(Sublicensing.Of(1)).InTerritories(Extent.Only("DE", "FR"));

    [Fact]
    public void Sublicence_WithinTheGrant_LicensesWhoGotIt()
    {
        var agreement = Msa.Clause("MSA § 9", Passable).Record(To("Halden"));

        Assert.Equal(Verdict.Permitted, agreement.MayUse("Halden", Rules).Verdict);
        Assert.Equal(["F1"], agreement.MayUse("Halden", Rules).Determining);
        Assert.Empty(agreement.AsOf(Today, Known).LicenceFindings());
    }

    [Fact]
    public void Sublicence_WiderThanTheGrant_ReachesNoFurtherAndIsFound()
    {
        var wide = To("Halden").For(LicenceScope.Everything.InTerritories(Extent.Only("DE", "US")));
        var agreement = Msa.Clause("MSA § 9", Passable).Record(wide.As(Exclusivity.Exclusive));
        var view = agreement.AsOf(Today, Known);

        Assert.Equal(Extent.Only("DE"), view.Licences()[1].Scope.Territories);
        Assert.Equal(Exclusivity.NonExclusive, view.Licences()[1].Exclusivity);
        Assert.Equal(
            [
                "error ip.licence.grantable [F1]: The sublicence goes beyond MSA § 9: territories US beyond DE and FR. Look at what was granted.",
                "error ip.licence.grantable [F1]: MSA § 9 is non-exclusive; a sublicence under it cannot be exclusive. Look at what was granted.",
            ],
            view.LicenceFindings().Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void Sublicence_OfATierTooMany_IsNone()
    {
        var second = SublicenceGranted.Of("F2", June, Known, "F1", "Halden", "Fontwerk");
        var one = Msa.Clause("MSA § 9", Passable).Record(To("Halden"), second);
        var two = Msa.Clause("MSA § 9", Passable.Sublicensable(Sublicensing.Of(2))).Record(To("Halden"), second);

        Assert.Equal(Verdict.NotPermitted, one.MayUse("Fontwerk", Rules).Verdict);
        Assert.Equal(
            "MSA § 9 allows 1 tier of sublicences; the sublicence to Fontwerk would be tier 2.",
            Assert.Single(one.AsOf(Today, Known).LicenceFindings()).Message
        );
        Assert.Equal(Verdict.Permitted, two.MayUse("Fontwerk", Rules).Verdict);
        Assert.Equal(2, two.AsOf(Today, Known).Licences()[2].Tier);
    }

    [Theory]
    [InlineData("MSA § 9", "Larkfield", "Larkfield does not hold the licence of MSA § 9; Northquay does.")]
    [InlineData("MSA § 77", "Northquay", "There is no licence 'MSA § 77'.")]
    public void Sublicence_OfWhatIsNotHeld_IsNone(string under, string from, string message)
    {
        var agreement = Msa.Clause("MSA § 9", Passable)
            .Record(SublicenceGranted.Of("F1", June, Known, under, from, "Halden"));

        Assert.Equal(message, Assert.Single(agreement.AsOf(Today, Known).LicenceFindings()).Message);
        Assert.Single(agreement.AsOf(Today, Known).Licences());
    }

    [Theory]
    [InlineData("true", Verdict.Permitted)]
    [InlineData("unknown", Verdict.Unknown)]
    [InlineData("false", Verdict.NotPermitted)]
    public void Sublicence_ThatNeedsConsent_DependsOnIt(string consent, Verdict expected)
    {
        var agreement = Msa.Clause("MSA § 9", RulesGrant.Sublicensable(Sublicensing.AnyTier.WithConsent()))
            .Record(To("Halden").WithConsent(Truth.Parse(consent)));

        Assert.Equal(expected, agreement.MayUse("Halden", Rules).Verdict);
    }

    [Fact]
    public void Sublicence_ToSomebodyElseThanAllowed_IsNone()
    {
        var agreement = Msa.Clause(
                "MSA § 9",
                RulesGrant.Sublicensable(Sublicensing.AnyTier.OnlyTo(Extent.Only("Fontwerk")))
            )
            .Record(To("Halden"));

        Assert.Equal(
            "MSA § 9 allows sublicences to Fontwerk, and Halden is not among them.",
            Assert.Single(agreement.AsOf(Today, Known).LicenceFindings()).Message
        );
    }

    [Theory]
    [InlineData(false, Verdict.NotPermitted)]
    [InlineData(true, Verdict.Permitted)]
    public void Sublicence_OfALicenceThatWasTakenBack_EndsUnlessItSurvives(bool survives, Verdict expected)
    {
        var rule = survives ? Sublicensing.Of(1).Surviving() : Sublicensing.Of(1);
        var agreement = Msa.Clause("MSA § 9", Passable.Sublicensable(rule))
            .Record(To("Halden"), LicenceEnded.Of("F2", new LocalDate(2026, 12, 31), Known, "MSA § 9", "Larkfield"));

        Assert.Equal(expected, agreement.MayUse("Halden", Rules).Verdict);
        Assert.Equal(Verdict.NotPermitted, agreement.MayUse("Northquay", Rules).Verdict);
        Assert.Equal(Verdict.Permitted, agreement.MayUse("Northquay", Rules, on: new LocalDate(2026, 12, 31)).Verdict);
    }

    [Fact]
    public void Sublicence_WithALastDay_EndsWithIt()
    {
        var agreement = Msa.Clause("MSA § 9", Passable).Record(To("Halden").EndingOn(Today));

        Assert.Equal(Verdict.Permitted, agreement.MayUse("Halden", Rules).Verdict);
        Assert.Equal(Verdict.NotPermitted, agreement.MayUse("Halden", Rules, on: Today.PlusDays(1)).Verdict);
    }

    [Fact]
    public void EndedByTheLicensor_OfAnIrrevocableLicence_HasNoEffect()
    {
        var agreement = Msa.Clause("MSA § 9", RulesGrant.Irrevocable());

        Agreement Ended(string who) => agreement.Record(LicenceEnded.Of("F1", June, Known, "MSA § 9", who));

        Assert.Equal(Verdict.Permitted, Ended("Larkfield").MayUse("Northquay", Rules).Verdict);
        Assert.Equal(
            "The licence of MSA § 9 is irrevocable; Larkfield cannot take it back.",
            Assert.Single(Ended("Larkfield").AsOf(Today, Known).LicenceFindings()).Message
        );
        Assert.Equal(Verdict.NotPermitted, Ended("Northquay").MayUse("Northquay", Rules).Verdict);
        Assert.Equal(
            "Halden is neither licensor nor licensee of MSA § 9, and cannot end it.",
            Assert.Single(Ended("Halden").AsOf(Today, Known).LicenceFindings()).Message
        );
    }

    [Theory]
    [InlineData(LicenceTransfer.Free, "unknown", Verdict.NotPermitted, Verdict.Permitted)]
    [InlineData(LicenceTransfer.WithConsent, "true", Verdict.NotPermitted, Verdict.Permitted)]
    [InlineData(LicenceTransfer.WithConsent, "unknown", Verdict.Unknown, Verdict.Unknown)]
    [InlineData(LicenceTransfer.WithConsent, "false", Verdict.Permitted, Verdict.NotPermitted)]
    [InlineData(LicenceTransfer.None, "true", Verdict.Permitted, Verdict.NotPermitted)]
    public void Transfer_OfALicence_FollowsItsTerms(LicenceTransfer transfer, string consent, Verdict old, Verdict now)
    {
        var agreement = Msa.Clause("MSA § 9", RulesGrant.Transferable(transfer))
            .Record(LicenceTransferred.Of("F1", June, Known, "MSA § 9", "Northquay", "Halden", Truth.Parse(consent)));

        Assert.Equal(old, agreement.MayUse("Northquay", Rules).Verdict);
        Assert.Equal(now, agreement.MayUse("Halden", Rules).Verdict);
        Assert.Equal(Verdict.Permitted, agreement.MayUse("Northquay", Rules, on: June.PlusDays(-1)).Verdict);
    }

    [Fact]
    public void Findings_OfOverlappingLicences_NameBoth()
    {
        var one = LicenceGrant.Exclusive("Larkfield", "Northquay").InTerritories(Extent.Only("DE", "FR"));
        var other = LicenceGrant.Exclusive("Larkfield", "Halden").InTerritories(Extent.Only("FR", "US"));
        var apart = LicenceGrant.Exclusive("Larkfield", "Halden").InTerritories(Extent.Only("US"));

        Assert.Equal(
            "error ip.licence.overlap [MSA § 9]: MSA § 9 licenses Northquay exclusively and MSA § 10 licenses Halden exclusively for the same: territories FR. [MSA § 9] Limit one of them, or make both non-exclusive.",
            Assert.Single(Findings(one, other)).ToString()
        );
        Assert.Empty(Findings(one, apart));
        Assert.Equal(
            Severity.Warning,
            Assert.Single(Findings(LicenceGrant.NonExclusive("Larkfield", "Halden"), one)).Severity
        );
        Assert.Empty(
            Findings(
                LicenceGrant.NonExclusive("Larkfield", "Halden"),
                LicenceGrant.NonExclusive("Larkfield", "Northquay")
            )
        );
        Assert.Single(
            Findings(LicenceGrant.Sole("Larkfield", "Halden"), LicenceGrant.NonExclusive("Larkfield", "Northquay"))
        );
    }

    [Fact]
    public void Findings_OfLicencesOneAfterTheOther_AreNone()
    {
        var first = LicenceGrant
            .Exclusive("Larkfield", "Northquay")
            .Lasting(LicenceTerm.WithAgreement.Until(LicenceMoment.On(Today)));
        LicenceGrant From(LocalDate day) =>
            LicenceGrant
                .Exclusive("Larkfield", "Halden")
                .Lasting(LicenceTerm.WithAgreement.From(LicenceMoment.On(day)));

        Assert.Empty(Findings(first, From(Today.PlusDays(1))));
        Assert.Single(Findings(first, From(Today)));
    }

    [Fact]
    public void Licence_InWords_SaysFromWhenUntilWhen()
    {
        var agreement = Msa.Clause("MSA § 9", RulesGrant)
            .Clause("MSA § 10", RulesGrant.Lasting(LicenceTerm.Perpetual.From(LicenceMoment.OnEvent("release"))));

        Assert.Equal(
            [
                "MSA § 9: non-exclusive licence of Larkfield to Northquay from 2026-02-01 until 2029-01-31: items rules library",
                "MSA § 10: non-exclusive licence of Larkfield to Northquay that has not begun: items rules library",
            ],
            agreement.AsOf(Today, Known).Licences().Select(licence => licence.ToString())
        );
    }

    private static SublicenceGranted To(string name) =>
        SublicenceGranted.Of("F1", June, Known, "MSA § 9", "Northquay", name);

    private static IReadOnlyList<Finding> Findings(LicenceGrant one, LicenceGrant other) =>
        Msa.Clause("MSA § 9", one).Clause("MSA § 10", other).AsOf(Today, Known).LicenceFindings();
}
