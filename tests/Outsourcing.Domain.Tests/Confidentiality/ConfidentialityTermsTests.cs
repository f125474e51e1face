using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Confidentiality;

public sealed class ConfidentialityTermsTests
{
    private static readonly ConfidentialityTerms Terms = ConfidentialityTerms.Mutual("Northquay", "Larkfield");

    [Fact]
    public void Mutual_AndOneWay_SayWhoKeepsWhoseInformation()
    {
        Assert.Equal("Northquay and Larkfield keep each other's information confidential", Terms.ToString());
        Assert.Equal(
            "Larkfield keeps information of Northquay confidential",
            ConfidentialityTerms.OneWay(" Northquay ", "Larkfield").ToString()
        );
        Assert.Equal(
            "'Northquay' is on both sides. (Parameter 'other')",
            Assert.Throws<ArgumentException>(() => ConfidentialityTerms.OneWay("Northquay", " Northquay")).Message
        );
        Assert.Equal("one", Assert.Throws<ArgumentException>(() => ConfidentialityTerms.Mutual(" ", "B")).ParamName);
    }

    [Fact]
    public void Steps_WithTheSameAgain_ChangeNothing()
    {
        var rule = RecipientRule.Of(RecipientKind.Employees);
        var once = Terms
            .For("audit")
            .To(rule)
            .Excluding(ExclusionKind.Public)
            .Permitting(ConfidentialAct.Copy)
            .Forbidding(ConfidentialAct.Solicit)
            .KeptIn(Country.Of("IE"));

        Assert.Equal(
            once,
            once.For(" audit ")
                .To(RecipientRule.Of(RecipientKind.Employees))
                .Excluding(ExclusionKind.Public)
                .Permitting(ConfidentialAct.Copy)
                .Forbidding(ConfidentialAct.Solicit)
                .KeptIn(Country.Of("IE"))
        );
    }

    [Fact]
    public void Excluding_InAnyOrder_IsTheSame()
    {
        Assert.Equal(
            Terms.Excluding(ExclusionKind.Public, ExclusionKind.Independent),
            Terms.Excluding(ExclusionKind.Independent).Excluding(ExclusionKind.Public)
        );
        Assert.Equal(
            Terms.KeptIn(Country.Of("PL"), Country.Of("IE")),
            Terms.KeptIn(Country.Of("IE"), Country.Of("PL"))
        );
    }

    [Fact]
    public void Steps_WithWrongArguments_AreRefused()
    {
        Assert.Equal("purposes", Assert.Throws<ArgumentException>(() => Terms.For("audit", " ")).ParamName);
        Assert.Equal("rules", Assert.Throws<ArgumentNullException>(() => Terms.To([null!])).ParamName);
        Assert.Equal(
            "kinds is 0, and must be one of Public, PriorKnown, ThirdParty, Independent. (Parameter 'kinds')",
            Assert.Throws<ArgumentOutOfRangeException>(() => Terms.Excluding(ExclusionKind.None)).Message
        );
        Assert.Equal("care", Assert.Throws<ArgumentOutOfRangeException>(() => Terms.WithCare(default)).ParamName);
        Assert.Equal(
            "residuals",
            Assert.Throws<ArgumentOutOfRangeException>(() => Terms.WithResiduals(default)).ParamName
        );
        Assert.Equal(
            "Two levels are named 'strict'. (Parameter 'levels')",
            Assert
                .Throws<ArgumentException>(() =>
                    Terms.Classified(Classification.Of("strict"), Classification.Of("strict", Safeguard.Of("vetting")))
                )
                .Message
        );
        Assert.Equal(
            "Purposes and recipients say which disclosure is permitted. (Parameter 'acts')",
            Assert.Throws<ArgumentException>(() => Terms.Permitting(ConfidentialAct.Disclose)).Message
        );
        Assert.Equal(
            "To train models is forbidden already. (Parameter 'acts')",
            Assert
                .Throws<ArgumentException>(() =>
                    Terms.Forbidding(ConfidentialAct.TrainModels).Permitting(ConfidentialAct.TrainModels)
                )
                .Message
        );
        Assert.Equal(
            "To copy is permitted already. (Parameter 'acts')",
            Assert
                .Throws<ArgumentException>(() =>
                    Terms.Permitting(ConfidentialAct.Copy).Forbidding(ConfidentialAct.Copy)
                )
                .Message
        );
    }

    [Fact]
    public void Check_OfBareTerms_FindsWhatIsMissing()
    {
        Assert.Equal(
            [
                "warning confidentiality.purpose [Northquay and Larkfield keep each other's information confidential]: The terms state no purpose, so they permit no use and no disclosure. State what the information is for.",
                "warning confidentiality.period [Northquay and Larkfield keep each other's information confidential]: The terms do not say how long information stays confidential. State a period apart from the term of the agreement.",
            ],
            Terms.Check().Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void Check_OfAClause_NamesItOrThePlaceOfThePart()
    {
        var terms = Terms.Stating(ConfidentialityPart.Period, "MSA § 9.4");

        Assert.Equal(
            ["MSA § 9", "MSA § 9.4"],
            terms.Check(ClauseReference.Parse("MSA § 9")).Select(finding => finding.Basis!.ToString())
        );
        Assert.Equal([null, "MSA § 9.4"], terms.Check().Select(finding => finding.Basis?.ToString()));
    }

    [Fact]
    public void Check_OfAFixedEnd_IsAnErrorUnlessTradeSecretsAreKept()
    {
        var terms = Terms.For("audit");
        var years = ConfidentialityPeriod.AfterEnd(Period.FromYears(5));

        var finding = Assert.Single(terms.Lasting(years).Check());
        Assert.Equal((ConfidentialityRules.TradeSecretEnd, Severity.Error), (finding.Rule, finding.Severity));
        Assert.Equal(
            "Trade secrets stay confidential 5 years after the end of the agreement: after that they may be no secrets any more.",
            finding.Message
        );
        Assert.Empty(terms.Lasting(years.TradeSecretsWhileSecret()).Check());
        Assert.Empty(terms.Lasting(ConfidentialityPeriod.Perpetual).Check());
    }

    [Fact]
    public void Check_OfUnboundRecipients_FindsThatNobodyAnswers()
    {
        var terms = Terms.For("audit").Lasting(ConfidentialityPeriod.Perpetual);
        var loose = terms.To(RecipientRule.Of(RecipientKind.Agents, FlowDown.None));

        Assert.Equal(
            "Nothing binds agents, and the receiving party does not answer for them.",
            Assert.Single(loose.Check()).Message
        );
        Assert.Empty(loose.LiableForRecipients().Check());
        Assert.Empty(terms.To(RecipientRule.Of(RecipientKind.Agents)).Check());
    }
}
