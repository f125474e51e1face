using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class AgreementTermsTests
{
    private static readonly Instant Early = Instant.FromUtc(2024, 1, 1, 0, 0);
    private static readonly Instant Late = Instant.FromUtc(2050, 1, 1, 0, 0);

    private static readonly Term Tacit = Term.Of(Period.FromYears(3))
        .RenewsBy(Period.FromYears(1), unless: Notice.Months(3));

    [Fact]
    public void Term_OfTheAgreement_CountsFromItsDocument()
    {
        var answer = View(Msa(), "2027-05-01").Term();

        Assert.Equal(DateRange.Through(Days.At("2027-04-01"), Days.At("2028-03-31")), answer.Value.Current);
        Assert.Equal(ClauseReference.Of("MSA", "§ 3.1"), answer.Explanation.Basis);
        Assert.Equal(Days.At("2027-12-31"), View(Msa(), "2027-05-01").LatestNotice().Value.LatestReceipt);
        Assert.Equal(Days.At("2027-12-31"), View(Msa(), "2027-05-01").NextDecision().Value);
        Assert.Equal(Days.At("2026-12-31"), View(Msa(), "2026-05-01").NextDecision().Value);
    }

    [Fact]
    public void Term_OfADocumentWithoutOne_IsThatOfItsParent()
    {
        var agreement = Msa()
            .Document("SOW1", Days.At("2025-01-01"), DocumentKind.StatementOfWork, under: "MSA")
            .Document("OF1", Days.At("2025-06-01"), DocumentKind.Order, under: "SOW1");
        var answer = View(agreement, "2026-05-01").Term("OF1");

        Assert.Equal(View(agreement, "2026-05-01").Term("MSA").Value, answer.Value);
        Assert.Equal(
            "OF1 has no term of its own; the one of MSA applies, which it stands under.",
            answer.Explanation.Statement
        );
        Assert.Equal(ClauseReference.Of("MSA", "§ 3.1"), answer.Explanation.Basis);
    }

    [Fact]
    public void Term_OfADocumentWithItsOwn_CountsFromThatDocument()
    {
        var agreement = Msa()
            .Document("SOW1", Days.At("2025-01-01"), DocumentKind.StatementOfWork, under: "MSA")
            .Clause("SOW1 § 2", Term.Of(Period.FromMonths(18)));
        var view = View(agreement, "2026-05-01");

        Assert.Equal(Days.At("2026-06-30"), view.Term("SOW1").Value.LastDay);
        Assert.Equal(Days.At("2027-03-31"), view.Term().Value.LastDay);
    }

    [Fact]
    public void Term_OfTheAgreement_IsNotChangedByADocumentKnownLater()
    {
        var agreement = Msa()
            .Document("OF1", Days.At("2025-06-01"), DocumentKind.Order, under: "MSA")
            .Clause("OF1 § 1", Tacit);
        var later = agreement.Document(
            AgreementDocument.Of("SL1", DocumentKind.SideLetter, recorded: Late.Plus(Duration.FromDays(1)))
        );

        Assert.Equal(View(agreement, "2026-05-01").Term().Value, View(later, "2026-05-01").Term().Value);
    }

    [Fact]
    public void Term_WhereNoClauseGivesOne_IsSilent()
    {
        var view = View(
            Agreement
                .Between(Party.Customer("customer"), Party.Provider("provider"))
                .Document("MSA", Days.At("2024-04-01")),
            "2026-05-01"
        );

        Assert.Equal(AnswerStatus.Silent, view.Term().Status);
        Assert.Equal(AnswerStatus.Silent, view.LatestNotice().Status);
        Assert.Equal(AnswerStatus.Silent, view.NextDecision().Status);
    }

    [Fact]
    public void Term_StoppedByNotice_EndsWhenItIsKnown()
    {
        var recorded = Instant.FromUtc(2027, 1, 15, 0, 0);
        var agreement = Msa()
            .Record(NoticeGiven.Received("N1", Days.At("2026-12-31"), recorded, "customer", NoticePurpose.NonRenewal));

        Assert.Equal(
            TermEndCause.NonRenewal,
            agreement.AsOf(Days.At("2027-01-31"), recorded).Term().Value.Ending!.Cause
        );
        Assert.Null(agreement.AsOf(Days.At("2027-01-31"), recorded - Duration.Epsilon).Term().Value.Ending);
        Assert.Null(View(agreement, "2026-12-30").Term().Value.Ending);
    }

    [Theory]
    [InlineData("2026-12-28", true)]
    [InlineData("2026-12-29", false)]
    public void Term_StoppedByNoticeThatWasSent_LooksAtItsDeemedReceipt(string sent, bool inTime)
    {
        var agreement = Msa()
            .Record(
                NoticeGiven.Sent(
                    "N1",
                    Days.At(sent),
                    Early,
                    "customer",
                    NoticePurpose.NonRenewal,
                    Delivery.AfterDays("post", 3)
                )
            );

        Assert.Equal(inTime ? Days.At("2027-03-31") : null, View(agreement, "2027-02-01").Term().Value.Ending?.LastDay);
    }

    [Fact]
    public void Term_StoppedByNoticeWhoseReceiptIsNotKnown_IsNotKnown()
    {
        var open = BusinessDays.MondayToFriday(Holidays.Of(Array.Empty<Holiday>(), Days.At("2026-01-01")));
        var agreement = Msa()
            .Record(
                NoticeGiven.Sent(
                    "N1",
                    Days.At("2026-12-01"),
                    Early,
                    "customer",
                    NoticePurpose.NonRenewal,
                    Delivery.AfterBusinessDays("courier", 2, open)
                )
            );

        Assert.Equal(CalendarRules.HolidaysKnown, View(agreement, "2027-02-01").Term().Findings.Single().Rule);
    }

    [Fact]
    public void Term_NoticeOfAnotherClauseOrForOneService_DoesNotStopIt()
    {
        var notice = NoticeGiven.Received("N1", Days.At("2026-06-01"), Early, "customer", NoticePurpose.NonRenewal);
        var other = Msa().Document("SOW1", Days.At("2025-01-01"), DocumentKind.StatementOfWork, under: "MSA");

        Assert.Null(View(other.Record(notice.Under("SOW1 § 2")), "2026-12-01").Term().Value.Ending);
        Assert.NotNull(View(other.Record(notice.Under("MSA § 3.1")), "2026-12-01").Term().Value.Ending);
        Assert.Null(View(Msa().Record(notice.For("helpdesk")), "2026-12-01").Term().Value.Ending);
    }

    [Fact]
    public void Term_NoticeOfTerminationThatNamesItsLastDay_EndsIt()
    {
        var agreement = Msa()
            .Record(
                NoticeGiven
                    .Received("N1", Days.At("2025-01-10"), Early, "customer", NoticePurpose.Termination)
                    .EndingWith(Days.At("2025-06-30"))
            );

        Assert.Equal(
            "2025-06-30, by termination: notice of 2025-01-10 from customer",
            View(agreement, "2025-02-01").Term().Value.Ending!.ToString()
        );
    }

    [Fact]
    public void Term_NoticeBeforeAnAmendment_IsJudgedByTheClauseOfItsDay()
    {
        // Six months' notice from July 2026 on; the notice of August was in time only for three months.
        var longer = Term.Of(Period.FromYears(3)).RenewsBy(Period.FromYears(1), unless: Notice.Months(6));
        var before = NoticeGiven.Received("N1", Days.At("2026-12-15"), Early, "customer", NoticePurpose.NonRenewal);
        var amended = Msa().Amend("A1", Days.At("2027-01-01"), Early, ClauseChange.Replace("MSA § 3.1", longer));
        var amendedFirst = Msa().Amend("A1", Days.At("2026-07-01"), Early, ClauseChange.Replace("MSA § 3.1", longer));

        Assert.Equal(Days.At("2027-03-31"), View(amended.Record(before), "2027-02-01").Term().Value.Ending?.LastDay);
        Assert.Null(View(amendedFirst.Record(before), "2027-02-01").Term().Value.Ending);
        Assert.Equal(Days.At("2027-03-31"), View(amended.Record(before), "2040-02-01").Term().Value.Ending?.LastDay);
    }

    [Fact]
    public void Term_NoticeThatAnEarlierClauseDidNotAccept_StaysWithoutEffect()
    {
        // Given too late by the clause of its day; the shorter notice of later does not help it.
        var shorter = Term.Of(Period.FromYears(3)).RenewsBy(Period.FromYears(1), unless: Notice.Months(1));
        var late = NoticeGiven.Received("N1", Days.At("2027-01-15"), Early, "customer", NoticePurpose.NonRenewal);
        var agreement = Msa()
            .Amend("A1", Days.At("2027-02-01"), Early, ClauseChange.Replace("MSA § 3.1", shorter))
            .Record(late);

        Assert.Null(View(agreement, "2027-02-15").Term().Value.Ending);
    }

    [Fact]
    public void Term_AfterAnAmendment_CountsByTheNewClause()
    {
        var agreement = Msa()
            .Amend(
                "A1",
                Days.At("2026-01-01"),
                Early,
                ClauseChange.Replace("MSA § 3.1", Term.Until(Days.At("2030-12-31")))
            );

        Assert.Equal(Days.At("2027-03-31"), View(agreement, "2025-12-31").Term().Value.LastDay);
        Assert.Equal(Days.At("2030-12-31"), View(agreement, "2026-01-01").Term().Value.LastDay);
    }

    [Fact]
    public void Term_OfRenewalsAndEvents_ComesFromTheFacts()
    {
        var term = Term.Of(Period.FromYears(1), TermAnchor.OnEvent("acceptance"))
            .RenewsBy(Renewal.Mutual(Period.FromYears(1)).AtMost(1).If("budget approved"));
        var agreement = Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", Days.At("2024-04-01"))
            .Clause("MSA § 3.1", term)
            .Record(
                Happened.Of("F1", Days.At("2024-06-01"), Early, "acceptance"),
                Stated.Of("F2", Days.At("2024-07-01"), Early, "budget approved", Truth.True),
                RenewalAgreed.Of("F3", Days.At("2025-05-01"), Early)
            );

        Assert.Equal(AnswerStatus.FactMissing, View(agreement, "2024-05-31").Term().Status);
        Assert.Equal(Days.At("2025-05-31"), View(agreement, "2025-04-30").Term().Value.LastDay);
        Assert.Equal(Days.At("2026-05-31"), View(agreement, "2025-06-01").Term().Value.LastDay);
    }

    [Fact]
    public void DueBetween_ListsTheDecisionForEachPartyThatMayTakeIt()
    {
        var due = View(Msa(), "2026-05-01").DueBetween(DateRange.Year(2026));

        Assert.Equal(["customer", "provider"], due.Select(own => own.By));
        Assert.All(due, own => Assert.Equal(Days.At("2026-12-31"), own.On));
        Assert.Equal("give notice unless the term is to renew after 2027-03-31", due[0].What);
        Assert.Equal(ObligationState.Due, due[0].State);
        Assert.Equal(ClauseReference.Of("MSA", "§ 3.1"), due[0].Clause);
        Assert.StartsWith(
            "A notice for the end on 2027-03-31 must be received by",
            due[0].Explanation.Statement,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void DueBetween_OfAShortTerm_ListsEachDecisionThatIsLeft()
    {
        var agreement = Msa(
            Term.Of(Period.FromMonths(12))
                .RenewsBy(Renewal.Automatic(Period.FromMonths(1)).By(Notice.Days(30)).HeldBy("customer"))
        );
        var due = View(agreement, "2026-04-15").DueBetween(DateRange.Quarter(2026, 2));

        Assert.Equal([Days.At("2026-05-01"), Days.At("2026-05-31")], due.Select(own => own.On));
        Assert.All(due, own => Assert.Equal("customer", own.By));
    }

    [Fact]
    public void DueBetween_OfWhatIsSettled_ListsNothing()
    {
        var notice = NoticeGiven.Received("N1", Days.At("2026-04-01"), Early, "customer", NoticePurpose.NonRenewal);
        var window = DateRange.Year(2026);

        Assert.Empty(View(Msa().Record(notice), "2026-05-01").DueBetween(window));
        Assert.Empty(View(Msa(Term.Of(Period.FromYears(3))), "2026-05-01").DueBetween(window));
        Assert.Empty(View(Msa(Term.Until(TermEnd.Withheld)), "2026-05-01").DueBetween(window));
        Assert.Empty(View(Msa(), "2026-05-01").DueBetween(DateRange.Month(2026, 11)));
    }

    [Fact]
    public void DueBetween_OfAnOption_IsForItsHolderUntilItIsUsed()
    {
        var agreement = Msa(
            Term.Of(Period.FromYears(3))
                .RenewsBy(Renewal.Option(Period.FromYears(1), "customer").AtMost(2).By(Notice.By(9, 30)))
        );
        var used = NoticeGiven.Received("N1", Days.At("2026-09-01"), Early, "customer", NoticePurpose.OptionExercise);
        var window = DateRange.Of(Days.At("2026-01-01"), Days.At("2030-01-01"));

        Assert.Equal(
            ["2026-09-30 customer: use the option if the term is to renew after 2027-03-31 (due, MSA § 3.1)"],
            View(agreement, "2026-05-01").DueBetween(window).Select(due => due.ToString())
        );
        Assert.Equal(
            [Days.At("2027-09-30")],
            View(agreement.Record(used), "2026-10-01").DueBetween(window).Select(due => due.On)
        );
    }

    [Fact]
    public void Powers_OverTheEndOfTheTerm_AreThoseOfThePartyThatDecides()
    {
        var window = Notice.Days(90).NotEarlierThan(Period.FromDays(180));
        var agreement = Msa(
            Term.Of(Period.FromYears(3)).RenewsBy(Renewal.Automatic(Period.FromYears(1)).By(window).HeldBy("customer"))
        );
        var (early, open, late) = (
            Assert.Single(View(agreement, "2026-05-01").Powers("customer")),
            Assert.Single(View(agreement, "2026-12-01").Powers("customer")),
            Assert.Single(View(agreement, "2027-02-01").Powers("customer"))
        );

        Assert.Equal(
            (
                PowerKind.StopRenewal,
                PowerStatus.Later,
                Days.At("2026-10-02"),
                Days.At("2026-12-31"),
                Days.At("2027-03-31")
            ),
            (early.Kind, early.Status, early.From, early.Until, early.EndsOn)
        );
        Assert.Equal((PowerStatus.Now, PowerStatus.Not), (open.Status, late.Status));
        Assert.Null(late.Until);
        Assert.Empty(View(agreement, "2026-05-01").Powers("provider"));
        Assert.Equal(
            PowerStatus.Unknown,
            Assert
                .Single(
                    View(
                            Msa(Term.Of(Period.FromYears(3)).RenewsBy(Period.FromYears(1), unless: Notice.Withheld)),
                            "2026-05-01"
                        )
                        .Powers("provider")
                )
                .Status
        );
        Assert.Equal(
            PowerKind.Extend,
            Assert
                .Single(
                    View(
                            Msa(Term.Of(Period.FromYears(3)).RenewsBy(Renewal.Option(Period.FromYears(1), "customer"))),
                            "2026-05-01"
                        )
                        .Powers("customer")
                )
                .Kind
        );
    }

    [Fact]
    public void NoticeGiven_Text_SaysWhatItIs() =>
        Assert.Equal(
            "N1 on 2026-12-01: notice of termination from customer, sent by post, under MSA § 9, ending with 2027-03-31, for archive and helpdesk",
            NoticeGiven
                .Sent(
                    "N1",
                    Days.At("2026-12-01"),
                    Early,
                    "customer",
                    NoticePurpose.Termination,
                    Delivery.AfterDays("post", 3)
                )
                .Under("MSA § 9")
                .EndingWith(Days.At("2027-03-31"))
                .For("helpdesk", "archive")
                .ToString()
        );

    private static Agreement Msa(Term? term = null) =>
        Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", Days.At("2024-04-01"))
            .Clause("MSA § 3.1", term ?? Tacit);

    private static AgreementView View(Agreement agreement, string on) => agreement.AsOf(Days.At(on), Late);
}
