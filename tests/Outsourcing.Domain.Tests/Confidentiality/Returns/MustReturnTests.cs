using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using static Outsourcing.Domain.Tests.Confidentiality.Flows.FlowWorld;

namespace Outsourcing.Domain.Tests.Confidentiality.Returns;

public sealed class MustReturnTests
{
    private static readonly ReturnRule Rule = ReturnRule.Of(ReturnChoice.Disclosing, Period.FromDays(30));
    private static readonly ConfidentialityTerms Returning = Terms.Returning(Rule);

    [Fact]
    public void MustReturn_BeforeRequestAndEnd_IsPending()
    {
        var duty = Assert.Single(View(Returning, Given(Retail, Software)).MustReturn());

        Assert.Equal(ObligationState.Pending, duty.State);
        Assert.Null(duty.On);
        Assert.Equal(
            "Larkfield Software: design docs to Northquay Retail on request or at the end (pending, MSA § 9)",
            duty.ToString()
        );
        Assert.Equal(
            "Larkfield Software has design docs; neither a request nor an end of the agreement is recorded yet (return or destroy as the disclosing party chooses, within 30 days).",
            duty.Explanation.Statement
        );
    }

    [Theory]
    [InlineData(29, ObligationState.Due)]
    [InlineData(30, ObligationState.Due)]
    [InlineData(31, ObligationState.Violated)]
    public void MustReturn_AfterARequest_IsDueUntilTheLastDay(int daysLater, ObligationState state)
    {
        var request = ReturnRequested.Of("R", Day(10), At(10), Retail, "design docs");
        var view = Between(Returning, Given(Retail, Software), request).AsOf(Day(10).PlusDays(daysLater), Known);

        var duty = Assert.Single(view.MustReturn());

        Assert.Equal((Day(10), Day(10).PlusDays(30), state), (duty.From, duty.On, duty.State));
        Assert.Equal(
            "Larkfield Software has design docs, and Northquay Retail asked for it on 2027-02-10; the last day is 2027-03-12 (return or destroy as the disclosing party chooses, within 30 days).",
            duty.Explanation.Statement
        );
    }

    [Fact]
    public void MustReturn_AtTheEnd_CountsFromTheDayAfterTheLast()
    {
        var view = Between(Returning, Given(Retail, Software))
            .Clause("MSA § 3", Term.Until(new LocalDate(2027, 5, 31)))
            .AsOf(Today, Known);

        var duty = Assert.Single(view.MustReturn());

        Assert.Equal((new LocalDate(2027, 6, 1), new LocalDate(2027, 7, 1)), (duty.From, duty.On));
        Assert.Equal(ObligationState.Due, duty.State);
    }

    [Fact]
    public void MustReturn_OfHoldersDownTheChain_IsTheReceivingPartysToSeeTo()
    {
        var duties = View(Returning, Given(Retail, Software), Given(Software, Tester, 2)).MustReturn(Docs);

        Assert.Equal([(Software, Software), (Tester, Software)], duties.Select(duty => (duty.Holder, duty.By)));
    }

    [Fact]
    public void MustReturn_OfWhatCameBackOrWasDestroyed_IsDone()
    {
        var view = View(
            Returning,
            Given(Retail, Software),
            Given(Software, Tester, 2),
            ReturnRequested.Of("R", Day(10), At(10), Retail),
            InformationReturned.Of("B", Day(11), At(11), "design docs", Tester, destroyed: true)
        );

        Assert.Equal(Software, view.MustReturn().Single().Holder);
    }

    [Fact]
    public void MustReturn_OfARequestForAnother_StaysPending()
    {
        var view = View(
            Returning,
            Given(Retail, Software),
            ReturnRequested.Of("R", Day(10), At(10), Retail, "price list"),
            ReturnRequested.Of("S", Day(10), At(10), Software)
        );

        Assert.Equal(ObligationState.Pending, view.MustReturn().Single().State);
    }

    [Fact]
    public void MustReturn_OfTermsThatOnlyTheEndStarts_LeavesRequestsOut()
    {
        var terms = Terms.Returning(ReturnRule.Of(ReturnChoice.Receiving, onRequest: false));
        var view = View(terms, Given(Retail, Software), ReturnRequested.Of("R", Day(10), At(10), Retail));

        var duty = view.MustReturn().Single();

        Assert.Equal(ObligationState.Pending, duty.State);
        Assert.Equal(
            "Larkfield Software: design docs to Northquay Retail at the end (pending, MSA § 9)",
            duty.ToString()
        );
        Assert.StartsWith(
            "Larkfield Software has design docs; no end of the agreement is recorded yet (",
            duty.Explanation.Statement,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void MustReturn_OfTermsThatOnlyARequestStarts_LeavesTheEndOut()
    {
        var terms = Terms.Returning(ReturnRule.Of(ReturnChoice.Receiving, atEnd: false));
        var view = Between(terms, Given(Retail, Software))
            .Clause("MSA § 3", Term.Until(new LocalDate(2027, 5, 31)))
            .AsOf(Today, Known);

        var duty = view.MustReturn().Single();

        Assert.Equal(
            "Larkfield Software: design docs to Northquay Retail on request (pending, MSA § 9)",
            duty.ToString()
        );
        Assert.Equal(
            "Larkfield Software has design docs; no request is recorded yet (return or destroy as the receiving party chooses, on request).",
            duty.Explanation.Statement
        );
    }

    [Fact]
    public void MustReturn_OfWhatWasHandedOnAfterTheRequest_IsDueAtOnce()
    {
        var view = View(
            Returning,
            Given(Retail, Software),
            ReturnRequested.Of("R", Day(10), At(10), Retail),
            Given(Software, Tester, 20)
        );

        Assert.Equal(
            [(Software, (LocalDate?)Day(10)), (Tester, Day(20))],
            view.MustReturn().Select(duty => (duty.Holder, duty.From))
        );
    }

    [Fact]
    public void MustReturn_OfWhatTheOwnerGaveAgain_WaitsForAnotherRequest()
    {
        var view = View(
            Returning,
            Given(Retail, Software),
            ReturnRequested.Of("R", Day(10), At(10), Retail),
            Given(Retail, Software, 20)
        );

        Assert.Equal(ObligationState.Pending, view.MustReturn().Single().State);
    }

    [Theory]
    [InlineData(RetentionReason.Backup, "2029-01-31", "2029-01-31")]
    [InlineData(RetentionReason.Records, "2040-01-31", "2037-02-11")]
    [InlineData(RetentionReason.Records, "2029-01-31", "2029-01-31")]
    [InlineData(RetentionReason.Other, "2029-01-31", null)]
    public void MustReturn_OfWhatMayBeKept_IsDueWhenTheReasonEnds(RetentionReason reason, string until, string? on)
    {
        var last = NodaTime.Text.LocalDatePattern.Iso.Parse(until).Value;
        var view = View(
            Terms.Returning(Rule.KeepingBackups().KeepingRecords(Period.FromYears(10))),
            Given(Retail, Software),
            ReturnRequested.Of("R", Day(10), At(10), Retail),
            InformationRetained.Of("K", Day(11), At(11), "design docs", Software, reason, last)
        );

        var duty = view.MustReturn().Single();

        Assert.Equal(on ?? "2027-03-12", Invariant(duty.On));
        Assert.Equal(on is null ? null : reason, duty.KeptFor);
        Assert.Equal(on is null ? ObligationState.Violated : ObligationState.Due, duty.State);
    }

    [Fact]
    public void MustReturn_OfRequestsBeforeAnAmendment_FollowsTheWordingOfThatDay()
    {
        var request = ReturnRequested.Of("R", Day(10), At(10), Retail);
        var view = Between(Returning, Given(Retail, Software), request)
            .Amend(
                "A1",
                Day(20),
                At(20),
                ClauseChange.Replace("MSA § 9", Terms.Returning(ReturnRule.Of(ReturnChoice.Destroy)))
            )
            .AsOf(Today, Known);

        var duty = view.MustReturn().Single();

        Assert.Equal(Day(40), duty.On);
        Assert.Equal(Rule, duty.Rule);
    }

    [Fact]
    public void MustReturn_OfSilentTerms_IsNothing() => Assert.Equal([], View(Given(Retail, Software)).MustReturn());

    [Fact]
    public void Survives_OfEachPeriod_SaysUntilWhen()
    {
        Assert.Equal(
            [
                "Larkfield Software keeps all information of Northquay Retail confidential until 2031-12-31 (MSA § 9)",
                "Northquay Retail keeps all information of Larkfield Software confidential until 2031-12-31 (MSA § 9)",
            ],
            Survivals(ConfidentialityPeriod.FromEffectiveDate(Period.FromYears(5)))
        );
        Assert.Equal(
            [
                "Larkfield Software keeps all information of Northquay Retail confidential without end (MSA § 9)",
                "Northquay Retail keeps all information of Larkfield Software confidential without end (MSA § 9)",
            ],
            Survivals(ConfidentialityPeriod.Perpetual)
        );
        Assert.Equal(
            "Larkfield Software keeps all information of Northquay Retail confidential until 'launch' happens (MSA § 9)",
            Survivals(ConfidentialityPeriod.Until("launch"))[0]
        );
        Assert.Equal(
            ["Larkfield Software keeps design docs of Northquay Retail confidential until 2032-01-31 (MSA § 9)"],
            Survivals(ConfidentialityPeriod.FromDisclosure(Period.FromYears(5)))
        );
        Assert.Equal(
            "Larkfield Software keeps all information of Northquay Retail confidential for 5 years from a day that is not recorded (MSA § 9)",
            Survivals(ConfidentialityPeriod.AfterEnd(Period.FromYears(5)))[0]
        );
        Assert.Equal(
            "Larkfield Software keeps trade secrets of Northquay Retail confidential as long as they are secret (MSA § 9)",
            Survivals(ConfidentialityPeriod.Until("launch").TradeSecretsWhileSecret())[1]
        );
    }

    [Fact]
    public void Survives_AfterTheEnd_CountsFromTheDayAfter()
    {
        var view = Between(Terms.Lasting(ConfidentialityPeriod.AfterEnd(Period.FromYears(5))), Given(Retail, Software))
            .Clause("MSA § 3", Term.Until(new LocalDate(2027, 5, 31)))
            .AsOf(Today, Known);

        Assert.Equal(new LocalDate(2032, 5, 31), view.Survives()[0].LastDay.Value);
    }

    [Fact]
    public void Survives_OfWhatEndsBeforeTheAgreement_LeavesItOut()
    {
        var view = Between(Terms.Lasting(ConfidentialityPeriod.FromEffectiveDate(Period.FromYears(1))), [])
            .Clause("MSA § 3", Term.Until(new LocalDate(2027, 12, 31)))
            .AsOf(Today, Known);
        var longer = Between(Terms.Lasting(ConfidentialityPeriod.FromEffectiveDate(Period.FromYears(1))), [])
            .Clause("MSA § 3", Term.Until(new LocalDate(2027, 12, 30)))
            .AsOf(Today, Known);

        Assert.Equal([], view.Survives());
        Assert.Equal(2, longer.Survives().Count);
    }

    [Fact]
    public void Survives_OfKeptCopies_NamesThem()
    {
        var view = View(
            Terms.Lasting(ConfidentialityPeriod.FromDisclosure(Period.FromYears(1))),
            Given(Retail, Software),
            InformationRetained.Of("K", Day(11), At(11), "design docs", Software, RetentionReason.Records),
            InformationRetained.Of("L", Day(11), At(11), "design docs", Tester, RetentionReason.Records)
        );

        Assert.Equal("the kept copy of design docs", view.Survives()[1].What);
        Assert.Equal(2, view.Survives().Count);
    }

    private static IReadOnlyList<string> Survivals(ConfidentialityPeriod period) =>
        [.. View(Terms.Lasting(period), Given(Retail, Software)).Survives().Select(own => own.ToString())];

    private static string? Invariant(LocalDate? day) =>
        day is { } own ? NodaTime.Text.LocalDatePattern.Iso.Format(own) : null;
}
