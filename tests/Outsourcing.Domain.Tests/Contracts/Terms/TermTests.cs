using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class TermTests
{
    private static readonly Period Year = Period.FromYears(1);

    private static readonly Term Tacit = Term.Of(Period.FromYears(3)).RenewsBy(Year, unless: Notice.Months(3));

    [Theory]
    [InlineData("2020-07-31", TermPhase.NotBegun, "2020-08-01", "2023-07-31", 0)]
    [InlineData("2020-08-01", TermPhase.Initial, "2020-08-01", "2023-07-31", 0)]
    [InlineData("2023-07-31", TermPhase.Initial, "2020-08-01", "2023-07-31", 0)]
    [InlineData("2023-08-01", TermPhase.Renewed, "2023-08-01", "2024-07-31", 1)]
    [InlineData("2024-07-31", TermPhase.Renewed, "2023-08-01", "2024-07-31", 1)]
    [InlineData("2024-08-01", TermPhase.Renewed, "2024-08-01", "2025-07-31", 2)]
    public void State_OfATacitTerm_FollowsItsRenewals(
        string on,
        TermPhase phase,
        string first,
        string last,
        int renewals
    )
    {
        var state = Ask(Tacit, "2020-08-01", on);

        Assert.Equal(phase, state.Phase);
        Assert.Equal(DateRange.Through(Days.At(first), Days.At(last)), state.Current);
        Assert.Equal(renewals, state.Renewals);
        Assert.Null(state.Ending);
        Assert.Equal(renewals > 0 ? Tacit.Renewals[0] : null, state.RenewedBy);
    }

    [Theory]
    [InlineData("2023-04-29", true, "2023-07-31", "2023-04-30")]
    [InlineData("2023-04-30", true, "2023-07-31", "2023-04-30")]
    [InlineData("2023-05-01", false, "2024-07-31", "2024-04-30")]
    [InlineData("2023-07-31", false, "2024-07-31", "2024-04-30")]
    [InlineData("2023-08-01", true, "2024-07-31", "2024-04-30")]
    public void State_AroundTheLastDayForNotice_MovesTheCommitment(
        string on,
        bool canStop,
        string bound,
        string decision
    )
    {
        var state = Ask(Tacit, "2020-08-01", on);

        Assert.Equal(Truth.Of(canStop), state.CanStillStop);
        Assert.Equal(Days.At(bound), state.CommittedUntil.Value);
        Assert.Equal(Days.At(decision), state.NextDecision.Value);
        Assert.Equal(
            "NotApplicable:\ninfo contract.term.open [term]: The term has no last day.",
            state.LatestPossibleEnd.ToString()
        );
    }

    [Fact]
    public void State_OverThousandsOfPeriods_IsComputedFromTheAnchor()
    {
        var daily = Term.Of(Period.FromDays(1)).RenewsBy(Period.FromDays(1), unless: Notice.Days(0));
        var monthly = Term.Of(Period.FromMonths(1)).RenewsBy(Period.FromMonths(1), unless: Notice.Days(10));

        Assert.Equal(2_922_000, Ask(daily, "0001-01-01", Days.At("0001-01-01").PlusDays(2_860_000)).Renewals + 62_000);
        var state = Ask(monthly, "1901-01-31", Days.At("2399-03-01"));
        Assert.Equal((498 * 12) + 1, state.Renewals);
        Assert.Equal(DateRange.Through(Days.At("2399-03-01"), Days.At("2399-03-30")), state.Current);
    }

    [Fact]
    public void State_OfAMonthThatLacksTheDay_EndsWithTheMonth()
    {
        var term = Term.Of(Period.FromMonths(12)).RenewsBy(Period.FromMonths(12), unless: Notice.Months(1));

        Assert.Equal(Days.At("2025-02-28"), Ask(term, "2024-02-29", "2024-03-01").LastDay);
        Assert.Equal(
            DateRange.Through(Days.At("2025-03-01"), Days.At("2026-02-28")),
            Ask(term, "2024-02-29", "2025-03-01").Current
        );
        Assert.Equal(Days.At("2028-02-28"), Ask(term, "2024-02-29", "2027-03-01").LastDay);
        Assert.Equal(Days.At("2028-02-29"), Ask(term, "2024-02-29", "2028-02-29").First);
    }

    [Fact]
    public void State_WithoutRenewal_EndsWithItsTime()
    {
        var term = Term.Until(Days.At("2014-11-30"));
        var (runs, over) = (Ask(term, "2007-01-26", "2014-11-30"), Ask(term, "2007-01-26", "2014-12-01"));

        Assert.Equal((TermPhase.Initial, TermPhase.Ended), (runs.Phase, over.Phase));
        Assert.Equal(TermEndCause.Expiry, runs.Ending!.Cause);
        Assert.Equal("2014-11-30, since no renewal is left", runs.Ending.ToString());
        Assert.Equal(Days.At("2014-11-30"), runs.CommittedUntil.Value);
        Assert.Equal(Days.At("2014-11-30"), runs.LatestPossibleEnd.Value);
        Assert.Equal(AnswerStatus.NotApplicable, runs.NextDecision.Status);
        Assert.Equal(runs.Ending, over.Ending);
    }

    [Theory]
    [InlineData("2023-04-30", "2023-07-31")]
    [InlineData("2020-09-01", "2023-07-31")]
    [InlineData("2023-08-01", "2024-07-31")]
    [InlineData("2030-04-30", "2030-07-31")]
    public void State_StoppedInTime_EndsWithThatTerm(string notice, string last)
    {
        var facts = Facts("2020-08-01").Notice(NoticePurpose.NonRenewal, Days.At(notice));
        var (then, later) = (
            Tacit.State(facts, Days.At(notice)).Value,
            Tacit.State(facts, Days.At("2050-01-01")).Value
        );

        Assert.Equal($"{last}, by notice against the renewal", then.Ending!.ToString());
        Assert.Equal(then.Ending, later.Ending);
        Assert.Equal((TermPhase.Ended, Days.At(last)), (later.Phase, later.LastDay));
        Assert.Null(Tacit.State(facts, Days.At(notice).PlusDays(-1)).Value.Ending);
    }

    [Fact]
    public void State_StoppedTooLate_RenewsAndSaysSo()
    {
        var facts = Facts("2020-08-01").Notice(NoticePurpose.NonRenewal, Days.At("2023-05-01"));
        var answer = Tacit.State(facts, Days.At("2024-08-01"));

        Assert.Equal(2, answer.Value.Renewals);
        Assert.Null(answer.Value.Ending);
        Assert.Equal(
            "warning contract.notice.late [term]: The notice of 2023-05-01 is too late for the end on 2023-07-31: the last day is 2023-04-30.",
            answer.Findings.Single().ToString()
        );
    }

    [Fact]
    public void State_StoppedTooLateWhereThatCountsForTheNextTerm_EndsWithIt()
    {
        var term = Term.Of(Period.FromYears(3))
            .RenewsBy(Renewal.Automatic(Year).By(Notice.Months(3)).WhenLate(LateNotice.NextTerm));
        var facts = Facts("2020-08-01").Notice(NoticePurpose.NonRenewal, Days.At("2023-05-01"));

        Assert.Equal(Days.At("2024-07-31"), term.State(facts, Days.At("2050-01-01")).Value.Ending!.LastDay);
        Assert.Equal(Days.At("2024-07-31"), term.State(facts, Days.At("2023-05-01")).Value.CommittedUntil.Value);
    }

    [Fact]
    public void State_StoppedBeforeTheWindowOpens_RenewsAndSaysSo()
    {
        var term = Term.Of(Year).RenewsBy(Year, unless: Notice.Days(90).NotEarlierThan(Period.FromDays(180)));
        var facts = Facts("2024-01-01").Notice(NoticePurpose.NonRenewal, Days.At("2024-07-03"));
        var answer = term.State(facts, Days.At("2024-07-03"));

        Assert.Null(answer.Value.Ending);
        Assert.Equal(
            "warning contract.notice.early [term]: The notice of 2024-07-03 is too early for the end on 2024-12-31: the first day is 2024-07-04.",
            answer.Findings.Single().ToString()
        );
    }

    [Fact]
    public void State_StoppedByAPartyThatMayNot_Renews()
    {
        var term = Term.Of(Year).RenewsBy(Renewal.Automatic(Year).By(Notice.Months(3)).HeldBy("customer"));
        var facts = Facts("2024-01-01");

        Assert.Null(
            term.State(
                facts.Notice(NoticePurpose.NonRenewal, Days.At("2024-05-01"), "provider"),
                Days.At("2024-06-01")
            ).Value.Ending
        );
        Assert.NotNull(
            term.State(
                facts.Notice(NoticePurpose.NonRenewal, Days.At("2024-05-01"), "customer"),
                Days.At("2024-06-01")
            ).Value.Ending
        );
    }

    [Fact]
    public void State_OfANoticeThatCountsFromDispatch_LooksAtThatDay()
    {
        var term = Term.Of(Year).RenewsBy(Year, unless: Notice.Days(30).CountedFrom(NoticeStart.Dispatch));
        var facts = Facts("2024-01-01")
            .Notice(NoticePurpose.NonRenewal, Days.At("2024-12-05"), sent: Days.At("2024-12-01"));

        Assert.Equal(Days.At("2024-12-31"), term.State(facts, Days.At("2025-06-01")).Value.Ending!.LastDay);
        Assert.Null(
            Term.Of(Year).RenewsBy(Year, unless: Notice.Days(30)).State(facts, Days.At("2025-06-01")).Value.Ending
        );
    }

    [Fact]
    public void State_NoticeAsLongAsTheTerm_CannotBeAvoided()
    {
        var term = Term.Of(Period.FromMonths(6)).RenewsBy(Period.FromMonths(6), unless: Notice.Months(6).AtLeast());
        var answer = term.State(Facts("2014-01-20"), Days.At("2014-01-20"));

        Assert.Equal(
            "warning contract.renewal.unavoidable [term]: The renewal after 2014-07-19 cannot be avoided: notice would be due by 2014-01-19, and the term begins on 2014-01-20.",
            answer.Findings.Single().ToString()
        );
        Assert.Equal(Truth.False, answer.Value.CanStillStop);
        Assert.Equal(Days.At("2015-01-19"), answer.Value.CommittedUntil.Value);
        Assert.Equal(Days.At("2014-07-19"), answer.Value.NextDecision.Value);
    }

    [Fact]
    public void State_ByTheRenewalNoticeOfTheOtherSide_CountsFromIt()
    {
        var term = Term.Until(Days.At("2014-11-30"))
            .RenewsBy(
                Renewal
                    .Automatic(Period.FromMonths(12))
                    .AtMost(1)
                    .By(Notice.After("renewal notice", Period.FromMonths(3)))
                    .HeldBy("customer")
                    .OnTerms("same terms")
            );
        var before = Ask(term, "2007-01-26", "2014-05-01");
        var facts = Facts("2007-01-26").Notice(NoticePurpose.Renewal, Days.At("2014-05-31"), "provider");
        var (inTime, late) = (
            term.State(facts, Days.At("2014-08-31")).Value,
            term.State(facts, Days.At("2014-09-01")).Value
        );

        Assert.Equal(ContractRules.NoticeEvent, before.NextDecision.Findings[0].Rule);
        Assert.Equal((Truth.True, Days.At("2014-11-30")), (before.CanStillStop, before.CommittedUntil.Value));
        Assert.Equal((Truth.True, Days.At("2014-08-31")), (inTime.CanStillStop, inTime.NextDecision.Value));
        Assert.Equal((Truth.False, Days.At("2015-11-30")), (late.CanStillStop, late.CommittedUntil.Value));
        Assert.Equal(Days.At("2015-11-30"), late.LatestPossibleEnd.Value);
        Assert.Equal("2015-11-30, since no renewal is left", late.Ending!.ToString());
        Assert.Equal(
            Days.At("2014-11-30"),
            term.State(
                facts.Notice(NoticePurpose.Objection, Days.At("2014-08-31"), "customer"),
                Days.At("2014-09-01")
            ).Value.Ending!.LastDay
        );
        Assert.Equal(
            "2015-11-30, since no renewal is left",
            term.State(facts, Days.At("2015-01-01")).Value.Ending!.ToString()
        );
    }

    [Fact]
    public void State_OfOptions_RenewsOnlyWhenTheyAreUsedInTime()
    {
        var term = Term.Until(Days.At("2000-02-28"))
            .RenewsBy(Renewal.Option(Year, "customer").AtMost(4).By(Notice.By(9, 30)));
        var facts = Facts("1998-01-01").Notice(NoticePurpose.OptionExercise, Days.At("1999-09-30"), "customer");
        var before = Ask(term, "1998-01-01", "1999-09-30");
        var used = term.State(facts, Days.At("1999-10-01")).Value;
        var second = term.State(facts, Days.At("2000-10-01")).Value;

        Assert.Equal(
            (Truth.True, Days.At("2000-02-28"), Days.At("1999-09-30")),
            (before.CanStillStop, before.CommittedUntil.Value, before.NextDecision.Value)
        );
        Assert.Equal(Days.At("2004-02-28"), before.LatestPossibleEnd.Value);
        Assert.Equal(
            (Truth.False, Days.At("2001-02-28"), Days.At("2000-09-30")),
            (used.CanStillStop, used.CommittedUntil.Value, used.NextDecision.Value)
        );
        Assert.Equal("2001-02-28, since the option was not used in time", second.Ending!.ToString());
        Assert.Equal(DateRange.Through(Days.At("2000-02-29"), Days.At("2001-02-28")), second.Current);
        Assert.Equal(
            "2000-02-28, since the option was not used in time",
            Ask(term, "1998-01-01", "1999-10-01").Ending!.ToString()
        );
    }

    [Fact]
    public void State_OfAnOptionUsedTooLate_DoesNotRenew()
    {
        var term = Term.Of(Year).RenewsBy(Renewal.Option(Year, "customer").By(Notice.Months(2)));
        var facts = Facts("2024-01-01").Notice(NoticePurpose.OptionExercise, Days.At("2024-11-01"), "customer");
        var answer = term.State(facts, Days.At("2025-03-01"));

        Assert.Equal(TermEndCause.OptionLapsed, answer.Value.Ending!.Cause);
        Assert.Equal(ContractRules.NoticeLate, answer.Findings.Single().Rule);
    }

    [Fact]
    public void State_OfAnOptionWithoutATime_CanBeUsedUntilTheEnd()
    {
        var term = Term.Of(Year).RenewsBy(Renewal.Option(Year, "customer"));
        var facts = Facts("2024-01-01").Notice(NoticePurpose.OptionExercise, Days.At("2024-12-31"), "customer");

        Assert.Equal(Days.At("2024-12-31"), Ask(term, "2024-01-01", "2024-12-01").NextDecision.Value);
        Assert.Equal(AnswerStatus.Silent, Ask(term, "2024-01-01", "2024-12-01").Notice.Status);
        Assert.Equal(1, term.State(facts, Days.At("2025-03-01")).Value.Renewals);
    }

    [Fact]
    public void State_OfMutualRenewals_NeedsAnAgreementForEach()
    {
        var term = Term.Of(Year).RenewsBy(Renewal.Mutual(Year).AtMost(2));
        var facts = Facts("2024-01-01").Agreed(Days.At("2024-12-01"));
        var (before, agreed, over) = (
            term.State(facts, Days.At("2024-11-30")).Value,
            term.State(facts, Days.At("2024-12-01")).Value,
            term.State(facts, Days.At("2026-01-01")).Value
        );

        Assert.Equal((Truth.True, Days.At("2024-12-31")), (before.CanStillStop, before.CommittedUntil.Value));
        Assert.Equal(Days.At("2026-12-31"), before.LatestPossibleEnd.Value);
        Assert.Equal((Truth.False, Days.At("2025-12-31")), (agreed.CanStillStop, agreed.CommittedUntil.Value));
        Assert.Equal("2025-12-31, since no renewal was agreed", over.Ending!.ToString());
    }

    [Fact]
    public void State_OfAConditionalRenewal_NeedsToKnowTheCircumstance()
    {
        var term = Term.Of(Year).RenewsBy(Renewal.Automatic(Year).By(Notice.Months(3)).If("targets met"));
        var facts = Facts("2024-01-01");
        var met = facts.Stated("targets met", Truth.True, Days.At("2024-06-01"));
        var then = met.Stated("targets met", Truth.False, Days.At("2027-03-01"));

        Assert.Equal(
            "FactMissing:\nerror contract.renewal.condition [targets met]: Whether the term renews after 2024-12-31 depends on this, and it is not known: targets met.",
            term.State(facts, Days.At("2025-01-01")).ToString()
        );
        Assert.True(term.State(facts, Days.At("2024-12-31")).IsKnown);
        Assert.Equal(10, term.State(met, Days.At("2034-01-01")).Value.Renewals);
        Assert.Equal(
            "2027-12-31, since this does not hold: targets met",
            term.State(then, Days.At("2034-01-01")).Value.Ending!.ToString()
        );
    }

    [Fact]
    public void State_OfPeriodsThatDiffer_TakesEachInTurn()
    {
        var term = Term.Of(Year)
            .RenewsBy(Renewal.Automatic(Period.FromMonths(6)).AtMost(2).By(Notice.Months(3)))
            .RenewsBy(Period.FromMonths(1), unless: Notice.Days(30));

        Assert.Equal(
            DateRange.Through(Days.At("2025-07-01"), Days.At("2025-12-31")),
            Ask(term, "2024-01-01", "2025-08-01").Current
        );
        Assert.Equal(
            DateRange.Through(Days.At("2026-03-01"), Days.At("2026-03-31")),
            Ask(term, "2024-01-01", "2026-03-15").Current
        );
        Assert.Equal(5, Ask(term, "2024-01-01", "2026-03-15").Renewals);
        Assert.Equal(Period.FromMonths(6), Ask(term, "2024-01-01", "2025-08-01").RenewedBy!.Period);
        Assert.Equal(
            Days.At("2025-12-01"),
            Ask(term, "2024-01-01", "2025-12-01").Notice.Value.TermLastDay.PlusDays(-30)
        );
    }

    [Fact]
    public void State_ThenIndefinite_HasNoLastDay()
    {
        var term = Term.Of(Period.FromYears(3)).RenewsBy(Renewal.Indefinitely());
        var (before, after) = (Ask(term, "2002-01-21", "2005-01-20"), Ask(term, "2002-01-21", "2005-01-21"));

        Assert.Equal(Days.At("2005-01-20"), before.LastDay);
        Assert.Equal((TermPhase.Renewed, Days.At("2005-01-21")), (after.Phase, after.First));
        Assert.Null(after.LastDay);
        Assert.Null(after.Current);
        Assert.Null(after.Next);
        Assert.Equal(AnswerStatus.NotApplicable, after.LatestPossibleEnd.Status);
        Assert.Equal(AnswerStatus.NotApplicable, after.CommittedUntil.Status);
    }

    [Fact]
    public void State_RenewalWithoutANotice_IsSilentOnHowToStopIt()
    {
        var term = Term.Of(Year).RenewsBy(Year);
        var state = Ask(term, "2024-01-01", "2024-05-01");

        Assert.Equal(Truth.Unknown, state.CanStillStop);
        Assert.Equal(
            "Silent:\nerror contract.notice.none [term]: The contract does not say by which notice the renewal is stopped.",
            state.NextDecision.ToString()
        );
        Assert.Equal(AnswerStatus.Silent, state.CommittedUntil.Status);
        Assert.Equal(
            Days.At("2025-12-31"),
            Ask(
                Term.Of(Year).RenewsBy(Renewal.Automatic(Year).AtMost(1)),
                "2024-01-01",
                "2024-05-01"
            ).CommittedUntil.Value
        );
    }

    [Fact]
    public void State_OfWhatIsWithheld_NamesTheValue()
    {
        var clause = ClauseReference.Of("MSA", "§ 2");
        var facts = Facts("2024-01-01").By(clause);
        var on = Days.At("2024-05-01");
        var notice = Term.Of(Year).RenewsBy(Year, unless: Notice.Withheld);
        var period = Term.Of(Year).RenewsBy(Renewal.Withheld(RenewalMode.Automatic).By(Notice.Months(3)));

        Assert.Equal(
            "FactMissing:\nerror contract.value.withheld [MSA § 2, end of the term]: The end of the term is withheld in the text. [MSA § 2]",
            Term.Until(TermEnd.Withheld).State(facts, on).ToString()
        );
        Assert.Equal(AnswerStatus.FactMissing, notice.State(facts, on).Value.NextDecision.Status);
        Assert.Equal(Truth.Unknown, notice.State(facts, on).Value.CanStillStop);
        Assert.Equal(1, notice.State(facts, Days.At("2025-05-01")).Value.Renewals);
        Assert.Equal(
            ContractRules.ValueWithheld,
            notice.State(facts.Notice(NoticePurpose.NonRenewal, on), on).Findings.Single().Rule
        );
        Assert.Equal(Days.At("2024-12-31"), period.State(facts, on).Value.LastDay);
        Assert.Equal(ContractRules.ValueWithheld, period.State(facts, on).Value.LatestPossibleEnd.Findings[0].Rule);
        Assert.Equal(ContractRules.ValueWithheld, period.State(facts, Days.At("2025-01-01")).Findings.Single().Rule);
    }

    [Fact]
    public void State_OfADateWithoutADay_SaysWhatIsKnownAllTheSame()
    {
        var facts = TermFacts.None.WithDates(effective: PartialDate.Of(2000, 7)).By(ClauseReference.Of("HSNS", "§ 12"));

        Assert.Equal(
            "FactMissing:\nerror contract.value.partial [HSNS § 12, effective date]: The effective date is stated as 2000-07, without a day. The last day of the term lies from 2003-06-30 to 2003-07-30. [HSNS § 12]",
            Term.Of(Period.FromYears(3)).State(facts, Days.At("2001-01-01")).ToString()
        );
        Assert.Equal(
            "FactMissing:\nerror contract.value.partial [last day of the term]: The last day of the term is stated as 2014-11, without a day. The last day of the term lies from 2014-11-01 to 2014-11-30.",
            Term.Until(TermEnd.On(PartialDate.Of(2014, 11)))
                .State(Facts("2007-01-26"), Days.At("2010-01-01"))
                .ToString()
        );
    }

    [Fact]
    public void State_OfADateThatNobodyRecorded_IsNotInvented()
    {
        var term = Term.Of(Year, TermAnchor.Commencement);

        Assert.Equal(
            "FactMissing:\nerror contract.value.unknown [commencement date]: The commencement date is not recorded.",
            term.State(Facts("2024-01-01"), Days.At("2024-05-01")).ToString()
        );
        Assert.Equal(
            "FactMissing:\nerror contract.value.unknown [day of 'acceptance']: The day of 'acceptance' is not recorded.",
            Term.Of(Year, TermAnchor.OnEvent("acceptance")).State(Facts("2024-01-01"), Days.At("2024-05-01")).ToString()
        );
    }

    [Fact]
    public void State_WithoutAFirstDayAndWithALastOne_IsKnownButForTheFirst()
    {
        var term = Term.Until(Days.At("2025-08-27")).RenewsBy(Year, unless: Notice.Months(2));
        var answer = term.State(TermFacts.None, Days.At("2025-01-01"));

        Assert.Null(answer.Value.First);
        Assert.Equal(Days.At("2025-08-27"), answer.Value.LastDay);
        Assert.Equal(ContractRules.ValueUnknown, answer.Findings.Single().Rule);
        Assert.Empty(term.State(TermFacts.None, Days.At("2026-02-11")).Findings);
    }

    [Fact]
    public void State_OfATermThatEndsBeforeItBegins_IsAConflict() =>
        Assert.Equal(
            "Conflict:\nerror contract.term.order [term]: The term ends with 2024-12-31, before its first day 2025-01-01.",
            Term.Until(Days.At("2024-12-31")).State(Facts("2025-01-01"), Days.At("2024-05-01")).ToString()
        );

    [Fact]
    public void State_UntilAnEvent_LastsUntilItHappens()
    {
        var term = Term.Until(TermEnd.EarliestOf(TermEnd.On(Days.At("2030-12-31")), TermEnd.UntilEvent("sale")))
            .RenewsBy(Year, unless: Notice.Months(3));
        var facts = Facts("2024-01-01").Happened("sale", Days.At("2026-05-05"));

        Assert.Equal(Days.At("2030-12-31"), term.State(facts, Days.At("2026-05-04")).Value.LastDay);
        Assert.Equal(
            "2026-05-05, by the event 'sale'",
            term.State(facts, Days.At("2026-05-05")).Value.Ending!.ToString()
        );
        Assert.Equal(TermPhase.Ended, term.State(facts, Days.At("2026-05-06")).Value.Phase);
        Assert.Null(Ask(Term.Until(TermEnd.UntilEvent("sale")), "2024-01-01", "2026-05-06").LastDay);

        var renewed = term.State(Facts("2024-01-01").Happened("sale", Days.At("2033-05-05")), Days.At("2040-01-01"));
        Assert.Equal("2033-05-05, by the event 'sale'", renewed.Value.Ending!.ToString());
        Assert.Equal(3, renewed.Value.Renewals);
    }

    [Fact]
    public void State_Terminated_EndsWithinItsTime()
    {
        var facts = Facts("2020-08-01").Terminated(Days.At("2026-03-31"), "notice for convenience");
        var (runs, over) = (
            Tacit.State(facts, Days.At("2026-01-01")).Value,
            Tacit.State(facts, Days.At("2040-01-01")).Value
        );

        Assert.Equal("2026-03-31, by termination: notice for convenience", runs.Ending!.ToString());
        Assert.Equal((TermPhase.Renewed, TermPhase.Ended), (runs.Phase, over.Phase));
        Assert.Equal(Days.At("2026-03-31"), over.LastDay);
        Assert.Equal(3, over.Renewals);
        Assert.Equal(
            Days.At("2026-03-31"),
            Tacit.State(facts.Terminated(Days.At("2026-09-30"), "later"), Days.At("2040-01-01")).Value.LastDay
        );
    }

    [Fact]
    public void State_Explained_SaysItAll() =>
        Assert.Equal(
            """
            On 2023-10-31 the term stands so: renewed 1 time, 2023-08-01 to 2024-07-31. [MSA § 3.1]
            - The clause: 3 years from the effective date; automatic, 1 year each, notice 3 months.
            - The facts: effective 2020-08-01.
            - It has renewed 1 time, each counted from the first term: automatic, 1 year each, notice 3 months.
            - A notice for the end on 2024-07-31 must be received by 2024-04-30. [MSA § 3.1]
              - The clause asks for notice: 3 months.
              - The period of a notice received on 2024-04-30 ends with 2024-07-30.
              - The period of a notice received on 2024-05-01 ends with 2024-08-01.
            - A notice for the end on 2024-07-31 must be received by 2024-04-30. [MSA § 3.1]
              - The clause asks for notice: 3 months.
              - The period of a notice received on 2024-04-30 ends with 2024-07-30.
              - The period of a notice received on 2024-05-01 ends with 2024-08-01.
            - The last day is 2024-07-31. It can still be kept from renewing. [MSA § 3.1]
            - The term has no last day. [MSA § 3.1]
            """,
            Tacit
                .State(Facts("2020-08-01").By(ClauseReference.Of("MSA", "§ 3.1")), Days.At("2023-10-31"))
                .Explanation.ToString()
        );

    [Fact]
    public void State_BeyondTheCalendar_IsRefused()
    {
        Assert.Equal(AnswerStatus.NotApplicable, Tacit.State(Facts("2020-08-01"), new LocalDate(8000, 1, 1)).Status);
        Assert.Equal(
            AnswerStatus.NotApplicable,
            Tacit.State(TermFacts.EffectiveOn(new LocalDate(8500, 1, 1)), Days.At("2020-08-01")).Status
        );
        Assert.Equal(
            AnswerStatus.NotApplicable,
            Term.Of(Period.FromYears(1_000))
                .State(TermFacts.EffectiveOn(new LocalDate(9500, 1, 1)), new LocalDate(7999, 1, 1))
                .Status
        );
        Assert.Equal(
            AnswerStatus.NotApplicable,
            Ask(
                Term.Of(Year).RenewsBy(Renewal.Automatic(Period.FromYears(900)).AtMost(9).By(Notice.Days(1))),
                "2024-01-01",
                "2024-05-01"
            ).LatestPossibleEnd.Status
        );
        Assert.Equal(
            AnswerStatus.NotApplicable,
            Ask(
                Term.Of(Year).RenewsBy(Renewal.Automatic(Period.FromYears(900)).AtMost(1_000_000).By(Notice.Days(1))),
                "2024-01-01",
                "2024-05-01"
            ).LatestPossibleEnd.Status
        );
    }

    [Fact]
    public void State_OfManyBoundedRenewalsWithoutANotice_LooksAtAllOfThemAtOnce() =>
        Assert.Equal(
            Days.At("2024-12-31").PlusDays(1_000_000),
            Ask(
                Term.Of(Year).RenewsBy(Renewal.Automatic(Period.FromDays(1)).AtMost(1_000_000)),
                "2024-01-01",
                "2024-05-01"
            ).CommittedUntil.Value
        );

    [Fact]
    public void Renewals_WithoutALength_AreRefused()
    {
        Assert.Equal("period", Assert.Throws<ArgumentException>(() => Tacit.RenewsBy(Period.Zero)).ParamName);
        Assert.Equal(
            "period",
            Assert.Throws<ArgumentException>(() => Renewal.Automatic(Period.FromMonths(-12))).ParamName
        );
        Assert.Equal("period", Assert.Throws<ArgumentException>(() => Renewal.Mutual(Period.FromHours(1))).ParamName);
        Assert.Equal("period", Assert.Throws<ArgumentException>(() => Term.Of(Period.Zero)).ParamName);
        Assert.Equal(
            "times",
            Assert.Throws<ArgumentOutOfRangeException>(() => Renewal.Automatic(Year).AtMost(0)).ParamName
        );
        Assert.Equal(
            "times",
            Assert.Throws<ArgumentOutOfRangeException>(() => Renewal.Indefinitely().AtMost(2)).ParamName
        );
        Assert.Equal("holder", Assert.Throws<ArgumentException>(() => Renewal.Option(Year, " ")).ParamName);
        Assert.Equal(
            "Nothing follows a renewal without a limit or an end: automatic, 1 year each, notice 3 months. (Parameter 'renewal')",
            Assert.Throws<ArgumentException>(() => Tacit.RenewsBy(Renewal.Mutual(Year))).Message
        );
    }

    [Fact]
    public void Facts_WithWhatCannotBe_Refuse()
    {
        Assert.Equal(
            "A notice sent on 2024-05-02 cannot be received on 2024-05-01. (Parameter 'sent')",
            Assert
                .Throws<ArgumentException>(() =>
                    TermFacts.None.Notice(NoticePurpose.Other, Days.At("2024-05-01"), sent: Days.At("2024-05-02"))
                )
                .Message
        );
        Assert.Equal(
            "purpose",
            Assert
                .Throws<ArgumentOutOfRangeException>(() =>
                    TermFacts.None.Notice(NoticePurpose.None, Days.At("2024-05-01"))
                )
                .ParamName
        );
        Assert.Equal("nothing recorded", TermFacts.None.ToString());
    }

    [Fact]
    public void Text_SaysWhatTheClauseSays() =>
        Assert.Equal(
            "the earliest of until 2014-11 and until closing; option of customer, 18 months each, at most 2 times, notice by 30 September, if prices agreed, on these terms: same prices; automatic, without an end",
            Term.Until(TermEnd.EarliestOf(TermEnd.On(PartialDate.Of(2014, 11)), TermEnd.UntilEvent("closing")))
                .RenewsBy(
                    Renewal
                        .Option(Period.FromMonths(18), "customer")
                        .AtMost(2)
                        .By(Notice.By(9, 30))
                        .If("prices agreed")
                        .OnTerms("same prices")
                )
                .RenewsBy(Renewal.Indefinitely())
                .ToString()
        );

    private static TermFacts Facts(string effective) => TermFacts.EffectiveOn(Days.At(effective));

    private static TermState Ask(Term term, string effective, string on) => Ask(term, effective, Days.At(on));

    private static TermState Ask(Term term, string effective, LocalDate on) => term.State(Facts(effective), on).Value;
}
