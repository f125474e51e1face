using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

public sealed class LicenceGrantTests
{
    [Fact]
    public void ToString_OfAGrant_SaysAll() =>
        Assert.Equal(
            "exclusive licence of Larkfield to Northquay and its affiliates: items rules library, acts use; from release until "
                + "the first of 2030-01-31 and 12 months after the end of the term, surviving; when payment of M1 has happened; "
                + "not to reverse engineer; transferable with consent; 2 tiers of sublicences to Halden, with consent, surviving; "
                + "irrevocable; for 100.00 EUR; royalty by MSA § 12",
            LicenceGrant
                .Exclusive("Larkfield", "Northquay")
                .WithAffiliates()
                .OfItems("rules library")
                .ForActs(IpActs.Use)
                .Lasting(
                    LicenceTerm
                        .WithAgreement.From(LicenceMoment.OnEvent("release"))
                        .Until(LicenceMoment.On(new LocalDate(2030, 1, 31)))
                        .Until(LicenceMoment.EndOfTerm.Plus(Period.FromMonths(12)))
                )
                .When(Condition.Happened("payment of M1"))
                .Forbidding(IpActs.ReverseEngineer)
                .Transferable(LicenceTransfer.WithConsent)
                .Sublicensable(Sublicensing.Of(2).OnlyTo(Extent.Only("Halden")).WithConsent().Surviving())
                .Irrevocable()
                .AtRoyalty(Fee.Fixed(Money.Of(100, Currency.Of("EUR"))))
                .AtRoyaltyOf("MSA § 12")
                .ToString()
        );

    [Fact]
    public void Create_LicensorAndLicenseeAreTheSame_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => LicenceGrant.NonExclusive("Larkfield", " Larkfield "));

        Assert.Equal("'Larkfield' cannot license to itself. (Parameter 'to')", error.Message);
        Assert.Throws<ArgumentException>(() => LicenceGrant.Sole(" ", "Northquay"));
    }

    [Fact]
    public void Within_OfTwoLimits_IsTheirIntersection() =>
        Assert.Equal(
            Extent.Only("FR"),
            LicenceGrant
                .Sole("Larkfield", "Northquay")
                .InTerritories(Extent.Only("DE", "FR"))
                .Within(LicenceScope.Everything.InTerritories(Extent.AllBut("DE")))
                .Scope.Territories
        );

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Sublicensing_BelowOneTier_Throws(int tiers) =>
        Assert.Equal("tiers", Assert.Throws<ArgumentOutOfRangeException>(() => Sublicensing.Of(tiers)).ParamName);

    [Fact]
    public void Moments_OutOfRange_Throw()
    {
        Assert.Equal(
            "A time is whole days above zero, and P0D is not. (Parameter 'time')",
            Assert.Throws<ArgumentException>(() => LicenceMoment.AfterStart(Period.Zero)).Message
        );
        Assert.Throws<ArgumentException>(() => LicenceMoment.EndOfTerm.Plus(Period.FromHours(1)));
        Assert.Equal(
            "The moment 1 day after the end of the term is moved already. (Parameter 'time')",
            Assert
                .Throws<ArgumentException>(() =>
                    LicenceMoment.EndOfTerm.Plus(Period.FromDays(1)).Plus(Period.FromDays(1))
                )
                .Message
        );
        Assert.Equal(
            "A licence cannot start by its own start. (Parameter 'moment')",
            Assert
                .Throws<ArgumentException>(() =>
                    LicenceTerm.Perpetual.From(LicenceMoment.AfterStart(Period.FromDays(1)))
                )
                .Message
        );
        Assert.Throws<ArgumentException>(() => LicenceMoment.OnEvent(" "));
    }

    [Fact]
    public void Term_TiedToTheEndOfTheAgreement_SurvivesIt()
    {
        Assert.False(LicenceTerm.WithAgreement.Survives);
        Assert.True(LicenceTerm.WithAgreement.From(LicenceMoment.EndOfTerm).Survives);
        Assert.True(LicenceTerm.WithAgreement.Until(LicenceMoment.EndOfTerm.Plus(Period.FromDays(1))).Survives);
        Assert.False(LicenceTerm.WithAgreement.Until(LicenceMoment.EndOfTerm).Survives);
        Assert.True(LicenceTerm.WithAgreement.Surviving().Survives);
        Assert.Equal("perpetual", LicenceTerm.Perpetual.ToString());
        Assert.Equal("with the agreement", LicenceTerm.WithAgreement.ToString());
    }

    [Fact]
    public void Facts_OutOfRange_Throw()
    {
        var granted = SublicenceGranted.Of("F1", LicenceWorld.Today, LicenceWorld.Known, "MSA § 9", "A", "B");

        Assert.Equal(
            "The sublicence F1 ends before it starts. (Parameter 'lastDay')",
            Assert.Throws<ArgumentException>(() => granted.EndingOn(LicenceWorld.Today.PlusDays(-1))).Message
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => granted.As(Exclusivity.None));
        Assert.Throws<ArgumentOutOfRangeException>(() => LicenceGrant.Sole("A", "B").Transferable((LicenceTransfer)3));
        Assert.Equal(
            "F1 on 2027-03-01: non-exclusive sublicence of A to B under MSA § 9: everything",
            granted.ToString()
        );
        Assert.Equal(
            "F2 on 2027-03-01: A passes the licence of MSA § 9 on to B",
            LicenceTransferred.Of("F2", LicenceWorld.Today, LicenceWorld.Known, "MSA § 9", "A", "B").ToString()
        );
        Assert.Equal(
            "F3 on 2027-03-01: A ends the licence of MSA § 9",
            LicenceEnded.Of("F3", LicenceWorld.Today, LicenceWorld.Known, "MSA § 9", "A").ToString()
        );
    }
}
