using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Tests.Confidentiality.Protection;

public sealed class ProtectionComparisonTests
{
    private static readonly ConfidentialityTerms Plain = ConfidentialityTerms.Mutual("Northquay", "Larkfield");

    /// <summary>Gets pairs of which the first is stricter in one part.</summary>
    public static TheoryData<ConfidentialityPart, ConfidentialityTerms, ConfidentialityTerms> Stricter
    {
        get
        {
            var rule = ReturnRule.Of(ReturnChoice.Disclosing, Period.FromDays(30));
            var advisers = RecipientRule.Of(RecipientKind.Advisers);
            return new()
            {
                { ConfidentialityPart.Covered, Plain, Plain.Covering(CoveredInformation.ReasonablyUnderstood) },
                {
                    ConfidentialityPart.Covered,
                    Plain.Covering(CoveredInformation.ReasonablyUnderstood),
                    Plain.Covering(CoveredInformation.Marked)
                },
                {
                    ConfidentialityPart.Covered,
                    Plain.Covering(CoveredInformation.Marked.OralWhenConfirmedWithin(Period.FromDays(31))),
                    Plain.Covering(CoveredInformation.Marked.OralWhenConfirmedWithin(Period.FromMonths(1)))
                },
                {
                    ConfidentialityPart.Covered,
                    Plain,
                    Plain.Covering(CoveredInformation.All.OralWhenConfirmedWithin(Period.FromMonths(1)))
                },
                {
                    ConfidentialityPart.Covered,
                    Plain.Covering(CoveredInformation.ReasonablyUnderstood),
                    Plain.Covering(
                        CoveredInformation.ReasonablyUnderstood.OralWhenConfirmedWithin(Period.FromMonths(1))
                    )
                },
                {
                    ConfidentialityPart.Covered,
                    Plain.Covering(CoveredInformation.Marked.OralWhenConfirmedWithin(Period.FromMonths(1))),
                    Plain.Covering(CoveredInformation.Marked)
                },
                { ConfidentialityPart.Covered, Plain.Covering(CoveredInformation.All.AndTheTalks()), Plain },
                { ConfidentialityPart.Covered, Plain, Plain.Covering(CoveredInformation.All.TechnicalOnly()) },
                { ConfidentialityPart.Purposes, Plain.For("testing"), Plain.For("testing", "support") },
                { ConfidentialityPart.Recipients, Plain, Plain.To(advisers) },
                {
                    ConfidentialityPart.Recipients,
                    Plain.To(advisers),
                    Plain.To(RecipientRule.Of(RecipientKind.Advisers, FlowDown.ProfessionalSecrecy))
                },
                {
                    ConfidentialityPart.Recipients,
                    Plain.To(RecipientRule.Of(RecipientKind.Advisers, FlowDown.ProfessionalSecrecy)),
                    Plain.To(RecipientRule.Of(RecipientKind.Advisers, FlowDown.None))
                },
                {
                    ConfidentialityPart.Recipients,
                    Plain.To(RecipientRule.Of(RecipientKind.Advisers, withConsent: true)),
                    Plain.To(advisers)
                },
                {
                    ConfidentialityPart.Recipients,
                    Plain.To(advisers),
                    Plain.To(RecipientRule.Of(RecipientKind.Advisers, needToKnow: false))
                },
                { ConfidentialityPart.Liability, Plain.LiableForRecipients(), Plain },
                { ConfidentialityPart.Care, Plain.WithCare(StandardOfCare.Reasonable), Plain },
                {
                    ConfidentialityPart.Care,
                    Plain.WithCare(StandardOfCare.AsOwnAndReasonable),
                    Plain.WithCare(StandardOfCare.AsOwn)
                },
                { ConfidentialityPart.PublicExclusion, Plain, Plain.Excluding(ExclusionKind.Public) },
                { ConfidentialityPart.PriorKnownExclusion, Plain, Plain.Excluding(ExclusionKind.PriorKnown) },
                { ConfidentialityPart.ThirdPartyExclusion, Plain, Plain.Excluding(ExclusionKind.ThirdParty) },
                { ConfidentialityPart.IndependentExclusion, Plain, Plain.Excluding(ExclusionKind.Independent) },
                { ConfidentialityPart.Compelled, Plain, Plain.WhenCompelled(CompelledDisclosure.Of()) },
                {
                    ConfidentialityPart.Compelled,
                    Plain.WhenCompelled(CompelledDisclosure.Of(cooperationAt: CostBearer.Receiving)),
                    Plain.WhenCompelled(CompelledDisclosure.Of(cooperationAt: CostBearer.Disclosing))
                },
                {
                    ConfidentialityPart.Compelled,
                    Plain.WhenCompelled(CompelledDisclosure.Of()),
                    Plain.WhenCompelled(CompelledDisclosure.Of(notice: false, minimumExtent: false))
                },
                { ConfidentialityPart.Residuals, Plain.WithResiduals(ResidualsRule.Refused), Plain },
                { ConfidentialityPart.Residuals, Plain, Plain.WithResiduals(ResidualsRule.ExceptTradeSecrets) },
                {
                    ConfidentialityPart.Residuals,
                    Plain.WithResiduals(ResidualsRule.ExceptTradeSecrets),
                    Plain.WithResiduals(ResidualsRule.Free)
                },
                {
                    ConfidentialityPart.Return,
                    Plain.Returning(rule),
                    Plain.Returning(ReturnRule.Of(ReturnChoice.Return, Period.FromDays(31)))
                },
                {
                    ConfidentialityPart.Return,
                    Plain.Returning(ReturnRule.Of(ReturnChoice.Destroy)),
                    Plain.Returning(ReturnRule.Of(ReturnChoice.Receiving))
                },
                {
                    ConfidentialityPart.Return,
                    Plain.Returning(rule),
                    Plain.Returning(ReturnRule.Of(ReturnChoice.Disclosing, Period.FromDays(30), atEnd: false))
                },
                { ConfidentialityPart.Certificate, Plain.Returning(rule.WithCertificate()), Plain.Returning(rule) },
                { ConfidentialityPart.Retention, Plain.Returning(rule), Plain.Returning(rule.KeepingBackups()) },
                {
                    ConfidentialityPart.Retention,
                    Plain.Returning(rule.KeepingRecords(Period.FromYears(6))),
                    Plain.Returning(rule.KeepingRecords(Period.FromYears(10)))
                },
                {
                    ConfidentialityPart.Retention,
                    Plain.Returning(rule.KeepingRecords(Period.FromYears(10))),
                    Plain.Returning(rule.KeepingRecords())
                },
                {
                    ConfidentialityPart.Period,
                    Plain.Lasting(Kept(ConfidentialityPeriod.AfterEnd(Period.FromYears(5)))),
                    Plain.Lasting(Kept(ConfidentialityPeriod.FromDisclosure(Period.FromYears(5))))
                },
                {
                    ConfidentialityPart.Period,
                    Plain.Lasting(Kept(ConfidentialityPeriod.FromDisclosure(Period.FromYears(5)))),
                    Plain.Lasting(Kept(ConfidentialityPeriod.FromEffectiveDate(Period.FromYears(3))))
                },
                {
                    ConfidentialityPart.Period,
                    Plain,
                    Plain.Lasting(Kept(ConfidentialityPeriod.AfterEnd(Period.FromYears(900))))
                },
                {
                    ConfidentialityPart.TradeSecrets,
                    Plain.Lasting(Kept(ConfidentialityPeriod.Until("launch"))),
                    Plain.Lasting(ConfidentialityPeriod.Until("launch"))
                },
                {
                    ConfidentialityPart.Levels,
                    Plain.Classified(Classification.Of("strict", Safeguard.Of("encryption", "audit"))),
                    Plain.Classified(Classification.Of("strict", Safeguard.Of("encryption")))
                },
                {
                    ConfidentialityPart.Levels,
                    Plain.Classified(
                        Classification.Of("strict", Safeguard.Of("encryption", validFor: Period.FromYears(1)))
                    ),
                    Plain.Classified(
                        Classification.Of("strict", Safeguard.Of("encryption", validFor: Period.FromYears(2)))
                    )
                },
                { ConfidentialityPart.Acts, Plain.Forbidding(ConfidentialAct.TrainModels), Plain },
                { ConfidentialityPart.Acts, Plain, Plain.Permitting(ConfidentialAct.TrainModels) },
                { ConfidentialityPart.Countries, Plain.KeptIn(Country.Of("IE"), Country.Of("PL")), Plain },
                {
                    ConfidentialityPart.Countries,
                    Plain.KeptIn(Country.Of("IE")),
                    Plain.KeptIn(Country.Of("IE"), Country.Of("PL"))
                },
                { ConfidentialityPart.Licence, Plain.GrantingNoLicence(), Plain },
            };
        }
    }

    [Theory]
    [MemberData(nameof(Stricter))]
    public void Compare_OfTermsThatDifferInOnePart_IsStricterThereAndEqualElsewhere(
        ConfidentialityPart part,
        ConfidentialityTerms stricter,
        ConfidentialityTerms other
    )
    {
        var (there, back) = (stricter.CompareProtection(other), other.CompareProtection(stricter));

        Assert.Equal(ProtectionOrder.Stricter, there[part].Order);
        Assert.Equal(ProtectionOrder.Weaker, back[part].Order);
        Assert.All(there.Parts, own => Assert.True(own.Part == part || own.Order == ProtectionOrder.Equal));
        Assert.True(there.IsNoLessProtective);
        Assert.False(back.IsNoLessProtective);
        Assert.Equal([part], back.LessProtective.Select(own => own.Part));
        Assert.Equal(ProtectionOrder.Stricter, there.Order);
        Assert.True(stricter.IsNoLessProtectiveThan(other));
        Assert.False(other.IsNoLessProtectiveThan(stricter));
    }

    [Fact]
    public void Compare_OfNothingToReturn_IsWeakerInAllThatIsAboutReturn()
    {
        var comparison = Plain.CompareProtection(
            Plain.Returning(ReturnRule.Of(ReturnChoice.Receiving).WithCertificate())
        );

        Assert.Equal(
            [ConfidentialityPart.Return, ConfidentialityPart.Certificate, ConfidentialityPart.Retention],
            comparison.LessProtective.Select(own => own.Part)
        );
        Assert.Equal("less protective in return, certificate and what may be kept", comparison.ToString());
    }

    public static TheoryData<ConfidentialityPart, ConfidentialityTerms, ConfidentialityTerms> Incomparable =>
        new()
        {
            { ConfidentialityPart.Purposes, Plain.For("testing"), Plain.For("Testing") },
            {
                ConfidentialityPart.Care,
                Plain.WithCare(StandardOfCare.AsOwn),
                Plain.WithCare(StandardOfCare.Reasonable)
            },
            {
                ConfidentialityPart.Return,
                Plain.Returning(ReturnRule.Of(ReturnChoice.Return)),
                Plain.Returning(ReturnRule.Of(ReturnChoice.Destroy))
            },
            {
                ConfidentialityPart.Period,
                Plain.Lasting(Kept(ConfidentialityPeriod.AfterEnd(Period.FromDays(182)))),
                Plain.Lasting(Kept(ConfidentialityPeriod.AfterEnd(Period.FromMonths(6))))
            },
            {
                ConfidentialityPart.Period,
                Plain.Lasting(Kept(ConfidentialityPeriod.Until("launch"))),
                Plain.Lasting(Kept(ConfidentialityPeriod.Until("publication")))
            },
            {
                ConfidentialityPart.Recipients,
                Plain.To(RecipientRule.Of(RecipientKind.Advisers)),
                Plain.To(RecipientRule.Of(RecipientKind.Employees))
            },
            { ConfidentialityPart.Countries, Plain.KeptIn(Country.Of("IE")), Plain.KeptIn(Country.Of("PL")) },
        };

    [Theory]
    [MemberData(nameof(Incomparable))]
    public void Compare_OfWhatIsOtherwise_IsIncomparable(
        ConfidentialityPart part,
        ConfidentialityTerms own,
        ConfidentialityTerms other
    )
    {
        Assert.Equal(ProtectionOrder.Incomparable, own.CompareProtection(other)[part].Order);
        Assert.False(own.IsNoLessProtectiveThan(other));
        Assert.False(other.IsNoLessProtectiveThan(own));
    }

    [Fact]
    public void Compare_OfRulesOfWhichOneIsWider_CountsTheWider()
    {
        var wide = RecipientRule.Of(RecipientKind.Advisers, FlowDown.None, needToKnow: false);
        var one = Plain.To(wide);
        var two = Plain.To(wide, RecipientRule.Of(RecipientKind.Advisers));

        Assert.Equal(ProtectionOrder.Equal, one.CompareProtection(two).Order);
    }

    [Theory]
    [InlineData(365, 12, true)]
    [InlineData(366, 12, false)]
    [InlineData(28, 1, true)]
    [InlineData(29, 1, false)]
    [InlineData(181, 6, true)]
    [InlineData(182, 6, false)]
    [InlineData(1825, 60, true)]
    public void Compare_OfMonthsWithDays_CountsTheFewestThatTheyCanBe(int days, int months, bool isNoShorter)
    {
        Assert.Equal(
            isNoShorter,
            After(Period.FromMonths(months)).IsNoLessProtectiveThan(After(Period.FromDays(days)))
        );
    }

    [Theory]
    [InlineData(366, 12, true)]
    [InlineData(365, 12, false)]
    [InlineData(31, 1, true)]
    [InlineData(30, 1, false)]
    [InlineData(184, 6, true)]
    [InlineData(183, 6, false)]
    [InlineData(1461, 48, true)]
    [InlineData(1460, 48, false)]
    public void Compare_OfDaysWithMonths_CountsTheMostThatTheyCanBe(int days, int months, bool isNoShorter)
    {
        Assert.Equal(
            isNoShorter,
            After(Period.FromDays(days)).IsNoLessProtectiveThan(After(Period.FromMonths(months)))
        );
    }

    [Fact]
    public void Compare_OfOtherParties_DoesNotCountThem()
    {
        var own = ConfidentialityTerms.OneWay("Larkfield", "TestWorks").For("testing");

        Assert.Equal(ProtectionOrder.Equal, own.CompareProtection(Plain.For("testing")).Order);
        Assert.Equal("equally protective", own.CompareProtection(Plain.For("testing")).ToString());
    }

    [Fact]
    public void Explanation_SaysBothPartByPart()
    {
        var text = Plain
            .For("testing", "support")
            .LiableForRecipients()
            .CompareProtection(Plain.For("testing"))
            .Explanation.ToString();

        Assert.StartsWith("less protective in purposes.\n", text, StringComparison.Ordinal);
        Assert.Contains("- purposes: weaker, testing and support, beside testing.\n", text, StringComparison.Ordinal);
        Assert.Contains(
            "- liability for recipients: stricter, for recipients, beside nothing said.\n",
            text,
            StringComparison.Ordinal
        );
        Assert.Contains("- care: equal, nothing said.\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Members_OfWhatIsMissing_Refuse()
    {
        Assert.Equal("other", Assert.Throws<ArgumentNullException>(() => Plain.CompareProtection(null!)).ParamName);
        Assert.Equal(
            "other",
            Assert.Throws<ArgumentNullException>(() => Plain.IsNoLessProtectiveThan(null!)).ParamName
        );
        Assert.Equal(
            "part",
            Assert
                .Throws<ArgumentOutOfRangeException>(() => Plain.CompareProtection(Plain)[ConfidentialityPart.None])
                .ParamName
        );
    }

    private static ConfidentialityTerms After(Period period) => Plain.Lasting(ConfidentialityPeriod.AfterEnd(period));

    private static ConfidentialityPeriod Kept(ConfidentialityPeriod period) => period.TradeSecretsWhileSecret();
}
