using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Performance;

public sealed class CorrectiveActionTests
{
    private const string Retrain = "retrain night shift";

    private static readonly LocalDate Due = new(2026, 5, 31);
    private static readonly Instant Noon = Instant.FromUtc(2026, 4, 10, 12, 0);

    [Theory]
    [InlineData(0, CorrectiveActionState.Open)]
    [InlineData(1, CorrectiveActionState.Overdue)]
    public void State_WithoutVerification_TurnsAfterTheLastDay(int days, CorrectiveActionState expected)
    {
        Assert.Equal(expected, On(Due.PlusDays(days), Helpdesk.Planned()).State);
    }

    [Theory]
    [InlineData(0, CorrectiveActionState.Verified)]
    [InlineData(1, CorrectiveActionState.VerifiedLate)]
    public void State_OfWhatIsVerified_FollowsTheDayItWasDone(int days, CorrectiveActionState expected)
    {
        var action = On(Due.PlusDays(20), Helpdesk.Planned(), Verified(Due.PlusDays(10), Due.PlusDays(days)));

        Assert.Equal(expected, action.State);
        Assert.Equal(Due.PlusDays(days), action.Done);
    }

    [Fact]
    public void State_BeforeTheVerification_IsStillOverdue()
    {
        Assert.Equal(
            CorrectiveActionState.Overdue,
            On(Due.PlusDays(9), Helpdesk.Planned(), Verified(Due.PlusDays(10), Due)).State
        );
    }

    [Theory]
    [InlineData(30, CorrectiveActionState.Reopened)]
    [InlineData(31, CorrectiveActionState.Overdue)]
    public void State_OfWhatIsOpenedAgain_HasItsNewLastDay(int days, CorrectiveActionState expected)
    {
        var action = On(
            Due.PlusDays(days),
            Helpdesk.Planned(),
            Verified(Due, Due),
            Reopened(Due.PlusDays(1), Due.PlusDays(30))
        );

        Assert.Equal(expected, action.State);
        Assert.Equal(1, action.TimesReopened);
        Assert.Null(action.Done);
    }

    [Fact]
    public void Plan_OfTheSameName_TakesThePlaceOfTheFirst()
    {
        var action = On(
            Due.PlusDays(5),
            Helpdesk.Planned(),
            Helpdesk.Planned("F9", on: Due.PlusDays(-1), due: Due.PlusDays(10))
        );

        Assert.Equal(CorrectiveActionState.Open, action.State);
        Assert.Equal(Due.PlusDays(10), action.Due);
    }

    [Fact]
    public void Plan_AfterTheVerification_DoesNotMakeWhatWasLateInTime()
    {
        var log = CorrectiveActionLog.Of(
            [
                Helpdesk.Planned(),
                Verified(Due.PlusDays(3), Due.PlusDays(3)),
                Helpdesk.Planned("F9", on: Due.PlusDays(4), due: Due.PlusDays(10)),
            ],
            Due.PlusDays(5)
        );

        Assert.Equal(CorrectiveActionState.VerifiedLate, Assert.Single(log.Actions).State);
        Assert.EndsWith(
            "makes no difference, since it is verified already.",
            Assert.Single(log.Findings).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Log_OfFactsThatDoNotFit_NamesThem()
    {
        var log = CorrectiveActionLog.Of(
            [
                Helpdesk.Planned(),
                Reopened(Due.PlusDays(-3), Due),
                Verified(Due.PlusDays(-2), Due.PlusDays(-2), "F5"),
                Verified(Due.PlusDays(-1), Due.PlusDays(-1), "F6"),
                CorrectiveActionVerified.Of("F7", Due, Noon, "hire"),
            ],
            Due
        );

        Assert.Equal(Due.PlusDays(-2), Assert.Single(log.Actions).Done);
        Assert.Equal(
            [
                "warning performance.action.sequence [F3]: F3 on 2026-05-28: retrain night shift is opened again: it came back, until 2026-05-31 makes no difference, since it was not verified before.",
                "warning performance.action.sequence [F6]: F6 on 2026-05-30: retrain night shift is verified, done on 2026-05-30 makes no difference, since it is verified already.",
                "warning performance.action.known [F7]: F7 on 2026-05-31: hire is verified, done on 2026-05-31 names a corrective action 'hire' of which no plan is known.",
            ],
            log.Findings.Select(finding => finding.ToString())
        );
        Assert.Equal("2026-05-31: 1 corrective action, 0 overdue", log.ToString());
    }

    [Fact]
    public void Facts_WhoseDaysDoNotFollow_Refuse()
    {
        Assert.Equal(
            "2026-05-30 lies before 2026-05-31. (Parameter 'due')",
            Assert.Throws<ArgumentException>(() => Helpdesk.Planned(on: Due, due: Due.PlusDays(-1))).Message
        );
        Assert.Equal(
            "2026-05-30 lies before 2026-05-31. (Parameter 'done')",
            Assert.Throws<ArgumentException>(() => Verified(Due.PlusDays(-1), Due)).Message
        );
        Assert.Equal("due", Assert.Throws<ArgumentException>(() => Reopened(Due, Due.PlusDays(-1))).ParamName);
    }

    [Theory]
    [InlineData(31, "2026-05-31 provider: carry out corrective action 'retrain night shift' (due, MSA § 7)")]
    [InlineData(32, "2026-05-31 provider: carry out corrective action 'retrain night shift' (violated, MSA § 7)")]
    public void DueBetween_OfAnAgreement_HasThePlan(int dayOfMay, string expected)
    {
        var view = Msa().Record(Helpdesk.Planned()).AsOf(new LocalDate(2026, 5, 1).PlusDays(dayOfMay - 1), Noon);

        Assert.Equal(expected, Assert.Single(view.DueBetween(DateRange.Month(2026, 5))).ToString());
        Assert.Equal([], view.DueBetween(DateRange.Month(2026, 6)));
        Assert.Single(view.CorrectiveActions().Actions);
    }

    [Fact]
    public void DueBetween_OfAnAgreement_SaysWhy()
    {
        var view = Msa().Record(Helpdesk.Planned()).AsOf(Due.PlusDays(1), Noon);

        Assert.Equal(
            """
            retrain night shift (overdue since 2026-05-31, provider). [MSA § 7]
            - 'calls answered within 20 s' was missed: half of the night shift is new.
            - Agreed on 2026-04-10 (F1): train them for two days.
            """.ReplaceLineEndings("\n"),
            view.DueBetween(DateRange.Month(2026, 5))[0].Explanation.ToString()
        );
    }

    [Fact]
    public void DueBetween_OfWhatIsDone_SaysSo()
    {
        var view = Msa().Record(Helpdesk.Planned(), Verified(Due, Due)).AsOf(Due.PlusDays(1), Noon);

        Assert.Equal(ObligationState.Fulfilled, view.DueBetween(DateRange.Month(2026, 5))[0].State);
    }

    [Fact]
    public void DueBetween_OfAnotherCriterion_HasNothing()
    {
        var view = Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", new LocalDate(2026, 1, 1))
            .Clause("MSA § 7", PerformanceTerms.Of(PerformanceCriterion.Of("cost")))
            .Record(Helpdesk.Planned())
            .AsOf(Due, Noon);

        Assert.Equal([], view.DueBetween(DateRange.Month(2026, 5)));
    }

    [Fact]
    public void Terms_OfNoCriterionOrOneTwice_Refuse()
    {
        Assert.Equal(
            "There is no criterion. (Parameter 'criteria')",
            Assert.Throws<ArgumentException>(() => PerformanceTerms.Of()).Message
        );
        Assert.Equal(
            "Two criteria are named 'calls answered within 20 s'. (Parameter 'criteria')",
            Assert.Throws<ArgumentException>(() => PerformanceTerms.Of(Helpdesk.Calls, Helpdesk.Calls)).Message
        );
    }

    [Fact]
    public void Log_OfFactsInAnyOrder_IsTheSame() =>
        Law.Holds(
            Histories.ToArbitrary(),
            facts =>
                CorrectiveActionLog.Of(facts, Due.PlusDays(40))
                == CorrectiveActionLog.Of(facts.AsEnumerable().Reverse(), Due.PlusDays(40))
        );

    [Fact]
    public void State_OfAnyFacts_IsThatOfANaiveWalk() =>
        Law.Holds(
            Histories.ToArbitrary(),
            Gen.Choose(-60, 40).ToArbitrary(),
            (facts, day) =>
            {
                var date = Due.PlusDays(day);
                var actions = CorrectiveActionLog.Of(facts, date).Actions;
                return Naive(facts, date) is { } expected
                    ? actions.Count == 1 && actions[0].State == expected
                    : actions.Count == 0;
            }
        );

    /// <summary>A plan, verifications and openings on different days.</summary>
    private static Gen<Fact[]> Histories { get; } =
        from days in Gen.Shuffle(Enumerable.Range(-40, 60))
        from kinds in Gen.Elements(true, false).ListOf(5)
        select kinds.Select((isVerified, i) => Step(isVerified, i, days[i])).Prepend(Helpdesk.Planned()).ToArray();

    private static Fact Step(bool isVerified, int i, int day)
    {
        var on = Due.PlusDays(day);
        return isVerified
            ? Verified(on, on.PlusDays(-1), $"V{Invariant.Text(i)}")
            : Reopened(on, on.PlusDays(10), $"R{Invariant.Text(i)}");
    }

    private static CorrectiveActionState? Naive(Fact[] facts, LocalDate date)
    {
        CorrectiveActionState? state = null;
        LocalDate due = Due;
        LocalDate? done = null;
        var reopened = false;
        for (var day = Due.PlusDays(-60); day <= date; day = day.PlusDays(1))
        {
            foreach (var fact in facts.Where(fact => fact.On == day))
            {
                (state, due, done, reopened) = fact switch
                {
                    CorrectiveActionPlanned => (CorrectiveActionState.Open, due, done, reopened),
                    CorrectiveActionVerified verified => (state, due, done ?? verified.Done, reopened),
                    CorrectiveActionReopened again when done is not null => (state, again.Due, null, true),
                    _ => (state, due, done, reopened),
                };
            }
        }

        return state is null ? null
            : done is { } known
                ? known <= due ? CorrectiveActionState.Verified
                    : CorrectiveActionState.VerifiedLate
            : date > due ? CorrectiveActionState.Overdue
            : reopened ? CorrectiveActionState.Reopened
            : CorrectiveActionState.Open;
    }

    private static CorrectiveAction On(LocalDate date, params Fact[] facts) =>
        Assert.Single(CorrectiveActionLog.Of(facts, date).Actions);

    private static CorrectiveActionVerified Verified(LocalDate on, LocalDate done, string id = "F2") =>
        CorrectiveActionVerified.Of(id, on, Noon, Retrain, done);

    private static CorrectiveActionReopened Reopened(LocalDate on, LocalDate due, string id = "F3") =>
        CorrectiveActionReopened.Of(id, on, Noon, Retrain, "it came back", due);

    private static Agreement Msa() =>
        Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", new LocalDate(2026, 1, 1))
            .Clause("MSA § 7", PerformanceTerms.Of(Helpdesk.Calls));
}
