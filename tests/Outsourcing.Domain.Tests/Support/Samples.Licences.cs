using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static readonly LocalDate LicenceDay = new(2026, 3, 1);
    private static readonly Instant LicenceKnown = Instant.FromUtc(2026, 3, 2, 8, 30);

    /// <summary>Gets examples of what licences are made of, which are read and written.</summary>
    public static IEnumerable<Sample> LicenceInputs() =>
        [
            Sample.Of(() => LicenceScope.Everything),
            Sample.Of(() => LicenceScope.Nothing),
            Sample.Of(() => LicenceScope.Everything.OfItems("rules library", "log library")),
            Sample.Of(() => LicenceScope.Everything.OfClasses(IpClass.Background)),
            Sample.Of(() => LicenceScope.Everything.UnderRights(IpRight.Patent)),
            Sample.Of(() => LicenceScope.Everything.ForActs(IpActs.Modify)),
            Sample.Of(() => LicenceScope.Everything.ForActs(Extent.Only("modify"), ActionHierarchy.None)),
            Sample.Of(() => LicenceScope.Everything.InFields(Extent.AllBut("banking"))),
            Sample.Of(() => LicenceScope.Everything.InTerritories(Extent.Only("DE", "FR"))),
            Sample.Of(() => LicenceMoment.EndOfTerm),
            Sample.Of(() => LicenceMoment.EndOfTerm.Plus(Period.FromMonths(12))),
            Sample.Of(() => LicenceMoment.On(LicenceDay)),
            Sample.Of(() => LicenceMoment.OnEvent("release of source code")),
            Sample.Of(() => LicenceMoment.AfterStart(Period.FromYears(2))),
            Sample.Of(() => LicenceTerm.WithAgreement),
            Sample.Of(() => LicenceTerm.Perpetual),
            Sample.Of(() => LicenceTerm.WithAgreement.From(LicenceMoment.EndOfTerm)),
            Sample.Of(() => LicenceTerm.WithAgreement.Until(LicenceMoment.On(LicenceDay))),
            Sample.Of(() => LicenceTerm.Perpetual.Until(LicenceMoment.OnEvent("change of control"))),
            Sample.Of(() => Sublicensing.None),
            Sample.Of(() => Sublicensing.AnyTier),
            Sample.Of(() => Sublicensing.Of(2).OnlyTo(Extent.Only("Halden")).WithConsent().Surviving()),
            Sample.Of(() => UseScope.NotSaid),
            Sample.Of(() => UseScope.In("DE", "retail")),
            Sample.Of(() => UseScope.In("DE")),
            Sample.Of(() => LicenceGrant.NonExclusive("Larkfield", "Northquay")),
            Sample.Of(() =>
                LicenceGrant
                    .Exclusive("Larkfield", "Northquay")
                    .WithAffiliates()
                    .OfItems("rules library")
                    .Lasting(LicenceTerm.Perpetual)
                    .When(Condition.Happened("payment of M1"))
                    .Forbidding(IpActs.ReverseEngineer)
                    .Transferable(LicenceTransfer.WithConsent)
                    .Sublicensable(Sublicensing.AnyTier)
                    .Irrevocable()
                    .AtRoyalty(Fee.Fixed(Money.Of(100m, "EUR")))
                    .AtRoyaltyOf("MSA § 12")
            ),
            Sample.Of(() => LicenceGrant.Sole("Larkfield", "Northquay").Forbidding(IpActs.Sell)),
            Sample.Of(() => CovenantNotToSue.Of("Larkfield", "Northquay")),
            Sample.Of(() =>
                CovenantNotToSue
                    .Of("Larkfield", "Northquay")
                    .Within(LicenceScope.Everything.OfItems("rules library"))
                    .WithAffiliates()
            ),
            Sample.Of(() => NoChallenge.Of("Northquay")),
            Sample.Of(() => NoChallenge.Of("Northquay").Within(LicenceScope.Everything.UnderRights(IpRight.TradeMark))),
            Sample.Of(() => HandoverDuty.Of("Brightkite", "Pellworm", "advertising account")),
            Sample.Of(() =>
                HandoverDuty.Of("Brightkite", "Pellworm", "audiences").InFormat("CSV").Within(Period.FromDays(30))
            ),
            Sample.Of(() => SublicenceGranted.Of("F1", LicenceDay, LicenceKnown, "MSA § 9", "Northquay", "Halden")),
            Sample.Of(() =>
                SublicenceGranted
                    .Of("F1", LicenceDay, LicenceKnown, "MSA § 9", "Northquay", "Halden")
                    .As(Exclusivity.Exclusive)
                    .For(LicenceScope.Everything.ForActs(IpActs.Use))
                    .EndingOn(LicenceDay.PlusDays(30))
                    .WithConsent(Truth.True)
            ),
            Sample.Of(() => LicenceEnded.Of("F1", LicenceDay, LicenceKnown, "MSA § 9", "Larkfield")),
            Sample.Of(() =>
                LicenceTransferred.Of("F1", LicenceDay, LicenceKnown, "MSA § 9", "Northquay", "Halden", Truth.True)
            ),
            Sample.Of(() => LicenceTransferred.Of("F1", LicenceDay, LicenceKnown, "MSA § 9", "Northquay", "Halden")),
            Sample.Of(() => AssetHeld.Of("F1", LicenceDay, LicenceKnown, "advertising account", "Brightkite")),
            Sample.Of(() => SpdxExpression.Parse("MIT AND (ISC OR GPL-2.0-only WITH Classpath-exception-2.0)")),
            Sample.Of(() => SpdxExpression.Parse("EPL-1.0+")),
            Sample.Of(() => OpenSourceComponent.Of("log library", SpdxExpression.Parse("MIT"))),
            Sample.Of(() => OpenSourcePolicy.Of("Larkfield", OpenSourceUse.Distributed)),
            Sample.Of(() =>
                OpenSourcePolicy
                    .Of("Larkfield", OpenSourceUse.Distributed)
                    .Barring(LicenceFamily.NetworkCopyleft)
                    .BarringLicences("AGPL", "GPL")
                    .ApprovingFirst(LicenceFamily.None)
            ),
            Sample.Of(() => WorkItem.Of("log library", IpClass.OpenSource).Component("log", "MIT")),
            Sample.Of(() => WorkItem.Of("log library", IpClass.OpenSource).Component("log", "ISC")),
        ];

    private static IEnumerable<Sample> Licences() =>
        [
            .. LicenceInputs(),
            Sample.Of(() => (SpdxLicence)SpdxExpression.Parse("MIT")),
            Sample.Of(() => (SpdxAll)SpdxExpression.Parse("MIT AND ISC")),
            Sample.Of(() => (SpdxAll)SpdxExpression.Parse("MIT AND Zlib")),
            Sample.Of(() => (SpdxAny)SpdxExpression.Parse("MIT OR ISC")),
            Sample.Of(() => (SpdxAny)SpdxExpression.Parse("MIT OR Zlib")),
            Sample.Of(() => SpdxExpression.Parse("MIT AND ISC OR Zlib").Alternatives()[0]),
            Sample.Of(() => SpdxExpression.Parse("MIT AND ISC OR Zlib").Alternatives()[1]),
            Sample.Of(() => OpenSourceTerms.Of((SpdxLicence)SpdxExpression.Parse("MIT"))),
            Sample.Of(() => Licensed().OpenSource()[0]),
            Sample.Of(() => Licensed().Licences()[0]),
            Sample.Of(() => Licensed().CompileLicences()),
            Sample.Of(() => Exit()),
            Sample.Of(() => Exit().Lines[0]),
            Sample.Of(() => Exit().Lines[0].Uses[0]),
        ];

    private static ExitReport Exit() => Licensed().AfterExit("Northquay").Value;

    private static AgreementView Licensed() =>
        Agreement
            .Between(Party.Customer("Northquay"), Party.Provider("Larkfield"))
            .Document("MSA", effective: LicenceDay)
            .Clause("MSA § 2", Term.Until(new LocalDate(2029, 1, 31)))
            .Clause(
                "MSA § 8",
                WorkRegister.Of(
                    WorkItem
                        .Of("rules library", IpClass.Background)
                        .OwnedBy("Larkfield")
                        .Component("log library", "MIT")
                )
            )
            .Clause("MSA § 9", LicenceGrant.NonExclusive("Larkfield", "Northquay").Lasting(LicenceTerm.Perpetual))
            .Clause("MSA § 16", HandoverDuty.Of("Larkfield", "Northquay", "rules library"))
            .AsOf(LicenceDay, LicenceKnown);
}
