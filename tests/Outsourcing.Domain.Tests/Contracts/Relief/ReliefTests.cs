using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class ReliefTests
{
    private const string Aware = "provider aware of late access";

    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly LocalDate Due = new(2026, 3, 2);
    private static readonly Instant Now = Instant.FromUtc(2026, 12, 1, 0, 0);

    private static readonly ReliefTerms Plain = ReliefTerms.Of("provider", "go-live", "customer", "grant access", Due);
    private static readonly ReliefTerms Notified = Plain.NotifiedWithin(10);

    private static readonly Agreement Msa = Agreement
        .Between(Party.Customer("customer"), Party.Provider("provider"))
        .Document("MSA", Start);

    [Fact]
    public void Relief_DoneLateWithoutNoticeAsked_IsTheDelay()
    {
        var answer = Ask(Plain, 30, Done(12));

        Assert.Equal(12, answer.Value.Days);
        Assert.False(answer.Value.IsRunning);
        var delay = Assert.Single(answer.Value.Delays);
        Assert.Equal("grant access", delay.CustomerDuty);
        Assert.Equal(DateRange.Through(Due.PlusDays(1), Due.PlusDays(12)), delay.During);
        Assert.Equal(ClauseReference.Of("MSA", "§ 6"), delay.Clause);
        Assert.Null(delay.Notice);
        Assert.Equal("grant access late for 12 days (MSA § 6)", delay.ToString());
        Assert.Equal(
            """
            There are 12 days of relief from go-live.
            - 'grant access' was late from 2026-03-03 to 2026-03-14: 12 days. [MSA § 6]
              - The clause asks for no notice. [MSA § 6]
            """.ReplaceLineEndings("\n"),
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Relief_NotDoneYet_RunsToTheDayOfTheView()
    {
        var relief = Ask(Plain, 1).Value;

        Assert.Equal(1, relief.Days);
        Assert.True(relief.IsRunning);
        Assert.Equal("1 day of relief from go-live so far", relief.ToString());
        Assert.Equal("grant access late for 1 day so far (MSA § 6)", relief.Delays[0].ToString());
        Assert.Equal(7, Ask(Plain, 7).Value.Days);
    }

    [Fact]
    public void Relief_NotLate_IsNotApplicable()
    {
        AssertRefused(
            Ask(Plain, 30, Done(0)),
            ContractRules.ReliefLate,
            "'grant access' was due on 2026-03-02 and was done in time, on 2026-03-02."
        );
        AssertRefused(Ask(Plain, 0), ContractRules.ReliefLate, "'grant access' is not late: it is due on 2026-03-02.");
        Assert.True(Ask(Plain, 30, Done(1)).IsKnown);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(10)]
    public void Relief_NotifiedInTime_IsTheDelay(int day)
    {
        var answer = Ask(Notified, 30, Done(20), Notice("N1", day));

        Assert.Equal(20, answer.Value.Days);
        Assert.Equal("N1", answer.Value.Delays[0].Notice);
        Assert.Contains("It was notified in time: N1 on ", answer.Explanation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Relief_NotifiedLate_SaysTheLastDay() =>
        AssertRefused(
            Ask(Notified, 30, Done(20), Notice("N1", 11)),
            ContractRules.ReliefNotice,
            "The provider notified late, on 2026-03-13 (N1); the last day was 2026-03-12."
        );

    [Theory]
    [InlineData(10, "The provider has not notified; the last day is 2026-03-12.")]
    [InlineData(11, "The provider has not notified; the last day was 2026-03-12.")]
    public void Relief_NotNotified_SaysTheLastDay(int today, string message) =>
        AssertRefused(Ask(Notified, today), ContractRules.ReliefNotice, message);

    [Fact]
    public void Relief_NoticeOfAnotherDuty_DoesNotCount() =>
        AssertRefused(
            Ask(Notified, 30, ReliefNotice.Of("N1", Due, Now, "deliver data")),
            ContractRules.ReliefNotice,
            "The provider has not notified; the last day was 2026-03-12."
        );

    [Fact]
    public void Relief_InWriting_AsksForIt()
    {
        var written = Plain.NotifiedWithin(10, inWriting: true);

        Assert.True(Ask(written, 30, Notice("N1", 5, Truth.False), Notice("N2", 6, Truth.True)).IsKnown);
        AssertRefused(
            Ask(written, 30, Notice("N1", 5, Truth.False), Notice("N2", 11, Truth.True)),
            ContractRules.ReliefNotice,
            "The notice of 2026-03-07 (N1) was not in writing; the last day for one was 2026-03-12."
        );
        var open = Ask(written, 30, Notice("N1", 5, Truth.False), Notice("N2", 6));
        Assert.Equal(AnswerStatus.FactMissing, open.Status);
        Assert.Equal(
            "It is not recorded whether the notice of 2026-03-08 (N2) was in writing.",
            Assert.Single(open.Findings).Message
        );
    }

    [Fact]
    public void Relief_CountedFromAnEvent_CountsFromItsDay()
    {
        var terms = Plain.NotifiedWithin(10, after: Aware);
        var aware = Happened.Of("W1", Due.PlusDays(5), Now, Aware);

        Assert.True(Ask(terms, 30, Done(20), aware, Notice("N1", 15)).IsKnown);
        AssertRefused(
            Ask(terms, 30, Done(20), aware, Notice("N1", 16)),
            ContractRules.ReliefNotice,
            "The provider notified late, on 2026-03-18 (N1); the last day was 2026-03-17."
        );
        var unknown = Ask(terms, 30, Done(20), Notice("N1", 1));
        Assert.Equal(AnswerStatus.FactMissing, unknown.Status);
        Assert.Equal(
            "error contract.value.unknown [go-live]: It is not recorded on which day 'provider aware of late access' happened, from which the days of the notice count. [MSA § 6]",
            Assert.Single(unknown.Findings).ToString()
        );
    }

    [Fact]
    public void Relief_DueDayNotRecorded_IsMissing()
    {
        var answer = Ask(ReliefTerms.Of("provider", "go-live", "customer", "grant access", dueOn: null), 30);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal("It is not recorded on which day 'grant access' was due.", Assert.Single(answer.Findings).Message);
    }

    [Fact]
    public void Relief_NoClause_IsSilent()
    {
        var answer = Msa.Clause("MSA § 6", Plain).AsOf(Due, Now).Relief("go-live of payroll");

        Assert.Equal(AnswerStatus.Silent, answer.Status);
        Assert.Equal(
            "No clause gives relief from 'go-live of payroll' while a duty of the customer is late.",
            Assert.Single(answer.Findings).Message
        );
    }

    [Fact]
    public void Relief_TwoDelays_CountEachDayOnce()
    {
        var data = ReliefTerms.Of("provider", "go-live", "customer", "deliver data", Due.PlusDays(5));
        var both = Msa.Clause("MSA § 6", Plain)
            .Clause("MSA § 7", data)
            .Record(Done(10), Happened.Of("D2", Due.PlusDays(18), Now, "deliver data"));

        var relief = both.AsOf(Due.PlusDays(30), Now).Relief("go-live").Value;

        Assert.Equal([10, 13], relief.Delays.Select(delay => delay.During.Days));
        Assert.Equal(18, relief.Days);
    }

    [Fact]
    public void Relief_OneOfTwoDelaysNotNotified_IsAWarning()
    {
        var data = ReliefTerms.Of("provider", "go-live", "customer", "deliver data", Due).NotifiedWithin(1);
        var answer = Msa.Clause("MSA § 6", Plain)
            .Clause("MSA § 7", data)
            .Record(Done(3))
            .AsOf(Due.PlusDays(30), Now)
            .Relief("go-live");

        Assert.Equal(3, answer.Value.Days);
        Assert.Equal(
            "warning contract.relief.notice [go-live]: The provider has not notified; the last day was 2026-03-03. [MSA § 7]",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Relief_TermsAmendedAfterTheDueDay_AreThoseOfTheDueDay()
    {
        var stricter = Plain.NotifiedWithin(1);
        var later = Msa.Clause("MSA § 6", Plain)
            .Record(Done(5))
            .Amend("A1", Due.PlusDays(1), Now, ClauseChange.Replace("MSA § 6", stricter));
        var before = Msa.Clause("MSA § 6", Plain)
            .Record(Done(5))
            .Amend("A1", Due, Now, ClauseChange.Replace("MSA § 6", stricter));

        Assert.Equal(5, later.AsOf(Due.PlusDays(30), Now).Relief("go-live").Value.Days);
        Assert.Equal(AnswerStatus.NotApplicable, before.AsOf(Due.PlusDays(30), Now).Relief("go-live").Status);
    }

    [Fact]
    public void Relief_WhatIsRecordedLater_IsNotUsed()
    {
        var late = ReliefNotice.Of("N1", Due.PlusDays(1), Now.Plus(Duration.Epsilon), "grant access");

        Assert.Equal(AnswerStatus.NotApplicable, Ask(Notified, 30, Done(20), late).Status);
    }

    [Fact]
    public void DueBetween_NoticeThatCanStillBeGiven_IsListed()
    {
        var agreement = Msa.Clause("MSA § 6", Notified, "helpdesk");
        var due = Assert.Single(agreement.AsOf(Due.PlusDays(1), Now).DueBetween(DateRange.Month(2026, 3)));

        Assert.Equal("2026-03-12 provider: notice that grant access is late (due, MSA § 6)", due.ToString());
        Assert.Equal("customer", due.To);
        Assert.Equal(["helpdesk"], due.Services);
        Assert.Equal(
            "'grant access' was due on 2026-03-02 and is late; without a notice by 2026-03-12 there is no relief from 'go-live'.",
            due.Explanation.Statement
        );
        Assert.Single(agreement.AsOf(Due.PlusDays(10), Now).DueBetween(DateRange.Month(2026, 3)));
        Assert.Empty(agreement.AsOf(Due, Now).DueBetween(DateRange.Month(2026, 3)));
        Assert.Empty(agreement.AsOf(Due.PlusDays(11), Now).DueBetween(DateRange.Month(2026, 3)));
        Assert.Empty(agreement.AsOf(Due.PlusDays(1), Now).DueBetween(DateRange.Month(2026, 4)));
        Assert.Empty(agreement.Record(Notice("N1", 1)).AsOf(Due.PlusDays(1), Now).DueBetween(DateRange.Month(2026, 3)));
        Assert.Empty(Msa.Clause("MSA § 6", Plain).AsOf(Due.PlusDays(1), Now).DueBetween(DateRange.Month(2026, 3)));
    }

    [Fact]
    public void Relief_AnyDays_AgreesWithCountingDayByDay() =>
        Law.Holds(
            Gen.Choose(-3, 20).ToArbitrary(),
            Gen.Choose(-3, 20).ToArbitrary(),
            Gen.Choose(-3, 25).ToArbitrary(),
            (done, noticed, today) =>
            {
                var days = Enumerable.Range(1, 40).Count(day => day <= today && day <= (done <= today ? done : today));
                var isNotified = noticed <= 10 && noticed <= today;
                var answer = Ask(Notified, today, Done(done), Notice("N1", noticed));
                return days > 0 && isNotified
                    ? answer.Value.Days == days && answer.Value.IsRunning == (done > today)
                    : answer.Status == AnswerStatus.NotApplicable;
            }
        );

    [Fact]
    public void Terms_InWords_SayWhatIsAsked()
    {
        Assert.Equal(
            "relief of provider from go-live while grant access of customer, due on 2026-03-02, is late",
            Plain.ToString()
        );
        Assert.Equal(
            "relief of provider from go-live while grant access of customer, due on 2026-03-02, is late; notice within 1 day after 'provider aware of late access', in writing",
            Plain.NotifiedWithin(1, Aware, inWriting: true).ToString()
        );
        Assert.Equal("N1 on 2026-03-02: notice that grant access is late", Notice("N1", 0).ToString());
        Assert.Equal(
            "N1 on 2026-03-02: notice that grant access is late, in writing",
            Notice("N1", 0, Truth.True).ToString()
        );
        Assert.Equal(
            "N1 on 2026-03-02: notice that grant access is late, not in writing",
            Notice("N1", 0, Truth.False).ToString()
        );
    }

    [Fact]
    public void Terms_BadParts_Throw()
    {
        Assert.Equal("provider", Refused(() => ReliefTerms.Of("", "a", "b", "c", Due)));
        Assert.Equal("duty", Refused(() => ReliefTerms.Of("a", "", "b", "c", Due)));
        Assert.Equal("customer", Refused(() => ReliefTerms.Of("a", "b", "", "c", Due)));
        Assert.Equal("customerDuty", Refused(() => ReliefTerms.Of("a", "b", "c", "", Due)));
        Assert.Equal("customerDuty", Refused(() => ReliefNotice.Of("N1", Due, Now, "")));
        Assert.Equal("after", Refused(() => Plain.NotifiedWithin(1, " ")));
        Assert.Equal("days", Assert.Throws<ArgumentOutOfRangeException>(() => Plain.NotifiedWithin(-1)).ParamName);
        Assert.Equal("duty", Refused(() => Msa.AsOf(Due, Now).Relief(" ")));
    }

    private static string? Refused(Func<object> make) => Assert.Throws<ArgumentException>(() => make()).ParamName;

    private static Answer<Relief> Ask(ReliefTerms terms, int today, params Fact[] facts) =>
        Msa.Clause("MSA § 6", terms).Record(facts).AsOf(Due.PlusDays(today), Now).Relief("go-live");

    private static Happened Done(int days) => Happened.Of("D1", Due.PlusDays(days), Now, "grant access", "customer");

    private static ReliefNotice Notice(string id, int days, Truth inWriting = default) =>
        ReliefNotice.Of(id, Due.PlusDays(days), Now, "grant access", inWriting);

    private static void AssertRefused(Answer<Relief> answer, RuleId rule, string message)
    {
        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        var finding = Assert.Single(answer.Findings);
        Assert.Equal(rule, finding.Rule);
        Assert.Equal(message, finding.Message);
    }
}
