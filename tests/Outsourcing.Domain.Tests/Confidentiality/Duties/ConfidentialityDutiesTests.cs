using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Confidentiality.Flows.FlowWorld;

namespace Outsourcing.Domain.Tests.Confidentiality.Duties;

public sealed class ConfidentialityDutiesTests
{
    private static readonly DateRange Year = DateRange.Year(2027);

    private static readonly ConfidentialityTerms Full = Terms
        .Covering(CoveredInformation.Marked.OralWhenConfirmedWithin(Period.FromDays(14)))
        .WhenCompelled(CompelledDisclosure.Of())
        .Returning(ReturnRule.Of(ReturnChoice.Disclosing, Period.FromDays(30)).WithCertificate())
        .Classified(Classification.Of("strict", Safeguard.Of("encryption", "ISO 27001")));

    [Fact]
    public void DueBetween_AfterAnOralDisclosure_AsksForTheConfirmation()
    {
        var said = Given(Retail, Software, form: DisclosureForm.Oral);

        var due = Assert.Single(View(Full, said).DueBetween(Year));

        Assert.Equal(
            "2027-02-15 Northquay Retail: confirm in writing that design docs is confidential (violated, MSA § 9)",
            due.ToString()
        );
        Assert.Equal(Software, due.To);
        Assert.Equal(ObligationState.Due, Between(Full, said).AsOf(Day(15), Known).DueBetween(Year).Single().State);
        Assert.Equal([], View(Full, said, ConfirmedInWriting.Of("C", Day(3), At(3), "design docs")).DueBetween(Year));
        Assert.Equal([], View(Full, Given(Retail, Software)).DueBetween(Year));
        Assert.Equal([], View(Terms, said).DueBetween(Year));
    }

    [Fact]
    public void DueBetween_AfterACompulsion_AsksForTheNotice()
    {
        var compelled = DisclosureCompelled.Of("D", Today, At(9), "design docs", "Court", "order 1");

        var due = Assert.Single(View(Full, Given(Retail, Software), compelled).DueBetween(Year));

        Assert.Equal(
            "2027-06-01 Larkfield Software: give notice that design docs has to be disclosed to Court (due, MSA § 9)",
            due.ToString()
        );
        Assert.Equal(Retail, due.To);
        Assert.Equal(
            [],
            View(
                    Full,
                    Given(Retail, Software),
                    compelled,
                    NoticeOfCompulsionGiven.Of("N", Today, At(9), "design docs", "Court")
                )
                .DueBetween(Year)
        );
    }

    [Fact]
    public void DueBetween_OfACompulsionOfWhichNobodyMayTell_AsksForNothing()
    {
        var secret = DisclosureCompelled.Of(
            "D",
            Today,
            At(9),
            "design docs",
            "Court",
            "order 1",
            mayNotify: Truth.False
        );

        Assert.Equal([], View(Full, Given(Retail, Software), secret).DueBetween(Year));
    }

    [Fact]
    public void DueBetween_AfterARequest_AsksForReturnAndCertificate()
    {
        Fact[] facts =
        [
            Given(Retail, Software),
            Given(Software, Tester, 2),
            ReturnRequested.Of("R", Today, At(9), Retail),
        ];

        Assert.Equal(
            [
                "2027-07-01 Larkfield Software: return or destroy design docs (due, MSA § 9)",
                "2027-07-01 Larkfield Software: have design docs returned or destroyed by TestWorks (due, MSA § 9)",
                "2027-07-01 Larkfield Software: confirm in writing that design docs was returned or destroyed (due, MSA § 9)",
            ],
            View(Full, facts).DueBetween(Year).Select(due => due.ToString())
        );
        Assert.Equal(
            ["confirm in writing that design docs was returned or destroyed"],
            View(
                    Full,
                    [
                        .. facts,
                        InformationReturned.Of("B", Today, At(9), "design docs", Software),
                        InformationReturned.Of("C", Today, At(9), "design docs", Tester),
                    ]
                )
                .DueBetween(Year)
                .Select(due => due.What)
        );
        Assert.Equal(
            2,
            View(Full, [.. facts, CertificateGiven.Of("G", Today, At(9), Software)]).DueBetween(Year).Count
        );
    }

    [Fact]
    public void DueBetween_BeforeAProofExpires_AsksForAnother()
    {
        var own = SafeguardProved.Of(
            "P",
            Day(1),
            At(1),
            Software,
            "encryption",
            "ISO 27001",
            new LocalDate(2027, 9, 30)
        );
        var later = SafeguardProved.Of(
            "Q",
            Day(5),
            At(5),
            Software,
            "encryption",
            "ISO 27001",
            new LocalDate(2028, 9, 30)
        );
        var without = SafeguardProved.Of("S", Day(1), At(1), Software, "encryption", null, new LocalDate(2027, 9, 30));
        var sub = SafeguardProved.Of("T", Day(1), At(1), Tester, "encryption", "ISO 27001", new LocalDate(2027, 5, 31));

        Assert.Equal(
            "2027-09-30 Larkfield Software: renew the proof of encryption (due, MSA § 9)",
            View(Full, own).DueBetween(Year).Single().ToString()
        );
        Assert.Equal([], View(Full, own, later).DueBetween(Year));
        Assert.Equal([], View(Full, without).DueBetween(Year));
        Assert.Equal(
            "2027-05-31 Larkfield Software: have the proof of encryption renewed by TestWorks (violated, MSA § 9)",
            View(Full, Given(Software, Tester, 2), sub).DueBetween(Year).Single().ToString()
        );
    }

    [Fact]
    public void DueBetween_OfAProofThatCountsForATime_TakesTheEarlierEnd()
    {
        var terms = Terms.Classified(
            Classification.Of("strict", Safeguard.Of("encryption", validFor: Period.FromMonths(6)))
        );
        var proof = SafeguardProved.Of("P", Day(1), At(1), Software, "encryption", "audit", new LocalDate(2027, 9, 30));

        Assert.Equal(new LocalDate(2027, 7, 31), View(terms, proof).DueBetween(Year).Single().On);
    }

    [Fact]
    public void DueBetween_OfWhatWasReturnedAndCertifiedBeforeTheEnd_HasNothing()
    {
        var agreement = Between(
                Full,
                Given(Retail, Software),
                InformationReturned.Of("B", Day(5), At(5), "design docs", Software),
                CertificateGiven.Of("G", Day(6), At(6), Software)
            )
            .Clause("MSA § 2", Term.Of(Period.FromMonths(4)));

        Assert.Equal(
            [],
            agreement.AsOf(Today, Known).DueBetween(Year).Where(due => due.Clause.ToString() is "MSA § 9")
        );
    }

    [Fact]
    public void DueBetween_AfterANoticeOfAnEarlierCompulsion_AsksForAnother()
    {
        var notice = NoticeOfCompulsionGiven.Of("N", Day(1), At(1), "design docs", "Court");
        var again = DisclosureCompelled.Of("D", Day(9), At(9), "design docs", "Court", "order 2");

        Assert.Single(View(Full, Given(Retail, Software), notice, again).DueBetween(Year));
    }

    [Fact]
    public void DueBetween_OfAnotherWindow_HasNothing()
    {
        var view = View(Full, Given(Retail, Software), ReturnRequested.Of("R", Today, At(9), Retail));

        Assert.Equal([], view.DueBetween(DateRange.Month(2027, 6)));
        Assert.Equal(2, view.DueBetween(DateRange.Month(2027, 7)).Count);
    }
}
