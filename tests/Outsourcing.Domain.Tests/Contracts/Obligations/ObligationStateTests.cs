using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>The states of a duty that arises on 1 March 2026 and is due within 10 days, so on 11 March.</summary>
public sealed class ObligationStateTests
{
    private static readonly Obligation Report = Obligation
        .Of("report", "provider", "customer")
        .From(Days.At("2026-03-01"))
        .Due(DueDate.Within(Period.FromDays(10)));

    private static readonly Obligation Curable = Report.Curable(
        CurePeriod.FromViolation(DueDate.Within(Period.FromDays(5)))
    );

    private static readonly Obligation CurableFromNotice = Report.Curable(
        CurePeriod.FromNotice(DueDate.Within(Period.FromDays(5)))
    );

    [Theory]
    [InlineData("2026-02-28", ObligationState.Pending)]
    [InlineData("2026-03-01", ObligationState.Due)]
    [InlineData("2026-03-11", ObligationState.Due)]
    [InlineData("2026-03-12", ObligationState.Violated)]
    public void State_WithoutFacts_FollowsTime(string day, ObligationState expected) =>
        Assert.Equal(expected, One(Report, day).State);

    [Theory]
    [InlineData("2026-02-20", ObligationState.Fulfilled)]
    [InlineData("2026-03-11", ObligationState.Fulfilled)]
    [InlineData("2026-03-12", ObligationState.FulfilledLate)]
    public void State_Performed_IsInTimeUntilTheLastDay(string day, ObligationState expected)
    {
        var report = One(Report, "2026-04-01", Duties.Done(day));

        Assert.Equal(expected, report.State);
        Assert.Equal(expected == ObligationState.FulfilledLate, report.WasViolated);
    }

    [Fact]
    public void History_ViolatedAndDoneLater_HasBoth() =>
        Assert.Equal(
            "due from 2026-03-01; violated from 2026-03-12; fulfilled late from 2026-03-20 (done 2026-03-20)",
            string.Join("; ", One(Report, "2026-04-01", Duties.Done("2026-03-20")).History)
        );

    [Theory]
    [InlineData("2026-03-12", ObligationState.Cured)]
    [InlineData("2026-03-16", ObligationState.Cured)]
    [InlineData("2026-03-17", ObligationState.FulfilledLate)]
    public void State_DoneInTheCurePeriod_IsCured(string day, ObligationState expected)
    {
        var report = One(Curable, "2026-04-01", Duties.Done(day));

        Assert.Equal(expected, report.State);
        Assert.Equal(Days.At("2026-03-16"), report.CureLastDay);
        Assert.True(report.WasViolated);
    }

    [Theory]
    [InlineData("2026-04-30", null, ObligationState.Cured)]
    [InlineData("2026-04-06", "2026-04-01", ObligationState.Cured)]
    [InlineData("2026-04-07", "2026-04-01", ObligationState.FulfilledLate)]
    [InlineData("2026-04-07", "2026-03-01", ObligationState.Cured)]
    public void State_CureFromNotice_RunsFromANoticeOfTheViolation(
        string done,
        string? notice,
        ObligationState expected
    )
    {
        Fact[] facts = notice is null ? [Duties.Done(done)] : [Duties.Done(done), Duties.Notified(notice)];

        Assert.Equal(expected, One(CurableFromNotice, "2026-06-01", facts).State);
    }

    [Theory]
    [InlineData("2026-03-05", "2026-03-05", "2026-03-11")]
    [InlineData("2026-03-05", "2026-03-09", "2026-03-15")]
    [InlineData("2026-03-11", "2026-03-31", "2026-03-31")]
    [InlineData("2026-03-12", "2026-03-31", "2026-03-11")]
    [InlineData("2026-03-01", "2026-03-25", "2026-04-03")]
    [InlineData("2026-02-01", "2026-03-25", "2026-04-03")]
    [InlineData("2026-02-01", "2026-03-01", "2026-03-11")]
    public void LastDay_AfterASuspension_MovesByTheDaysThatDidNotCount(string from, string to, string lastDay)
    {
        Fact[] facts = [Duties.Stopped(from), Duties.Goes(to)];

        Assert.Equal(Days.At(lastDay), One(Report, "2026-07-01", facts).LastDay);
        Assert.Equal(ObligationState.Violated, One(Report, "2026-07-01", facts).State);
        Assert.Equal(Days.At(lastDay).PlusDays(1), One(Report, "2026-07-01", facts).History[^1].On);
    }

    [Fact]
    public void LastDay_BusinessDays_MovesByTheSuspendedBusinessDays()
    {
        var days = BusinessDays.MondayToFriday(
            Holidays.Of(Array.Empty<LocalDate>(), Days.At("2027-12-31"), Days.At("2026-01-01"))
        );
        var report = Report.Due(DueDate.Within(5, days));

        // 1 March 2026 is a Sunday: the 5th business day is Friday the 6th; Thursday to Monday hold three business days.
        var instance = One(report, "2026-07-01", Duties.Stopped("2026-03-05"), Duties.Goes("2026-03-10"));

        Assert.Equal(Days.At("2026-03-06"), One(report, "2026-03-01").LastDay);
        Assert.Equal(Days.At("2026-03-11"), instance.LastDay);
    }

    [Fact]
    public void State_StillSuspended_HasTheLastDayOfAResumptionTomorrow()
    {
        var instance = One(Report, "2026-05-01", Duties.Stopped("2026-03-05"));

        Assert.Equal(ObligationState.Suspended, instance.State);
        Assert.Equal(Days.At("2026-05-08"), instance.LastDay);
    }

    [Fact]
    public void State_SuspendedAfterTheViolation_StaysViolatedAndStopsTheCurePeriod()
    {
        Fact[] facts = [Duties.Stopped("2026-03-14"), Duties.Goes("2026-03-24"), Duties.Done("2026-03-26")];

        Assert.Equal(ObligationState.Violated, One(Curable, "2026-03-20", facts).State);
        Assert.Equal(ObligationState.Cured, One(Curable, "2026-03-26", facts).State);
        Assert.Equal(Days.At("2026-03-26"), One(Curable, "2026-03-26", facts).CureLastDay);
    }

    [Theory]
    [InlineData("2026-02-01")]
    [InlineData("2026-03-05")]
    [InlineData("2026-03-15")]
    public void State_WaivedOrDischarged_OwesNothing(string day)
    {
        Assert.Equal(ObligationState.Waived, One(Report, "2026-04-01", Duties.Waived(day)).State);
        Assert.Equal(ObligationState.Discharged, One(Report, "2026-04-01", Duties.Discharged(day)).State);
        Assert.Empty(Duties.With(Report).Record(Duties.Waived(day)).On("2026-04-01").DueBetween(DateRange.Year(2026)));
    }

    [Fact]
    public void State_EndedAlready_IsNotChangedByLaterFacts()
    {
        var instance = One(
            Report,
            "2026-04-01",
            Duties.Done("2026-03-02"),
            Duties.Waived("2026-03-03"),
            Duties.Stopped("2026-03-04"),
            Duties.Goes("2026-03-05"),
            Duties.Discharged("2026-03-06")
        );

        Assert.Equal(ObligationState.Fulfilled, instance.State);
        Assert.Equal(2, instance.History.Count);
    }

    [Fact]
    public void State_OfAnEvent_IsDormantUntilItHappensAndThenAnInstanceForEach()
    {
        var report = Report.OnEvent("incident");
        var agreement = Duties
            .With(report)
            .Record(Duties.Event("incident", "2026-05-01"), Duties.Event("incident", "2026-06-01"));

        Assert.Equal(ObligationState.Dormant, Assert.Single(agreement.On("2026-04-30").Obligations()).State);
        Assert.Equal(
            [
                "report (incident 2026-05-01): violated, last day 2026-05-11",
                "report (incident 2026-06-01): due, last day 2026-06-11",
            ],
            agreement.On("2026-06-05").Obligations().Select(instance => instance.ToString())
        );
    }

    [Theory]
    [InlineData(null, ObligationState.Cured)]
    [InlineData("incident 2026-05-01", ObligationState.Cured)]
    [InlineData("incident 2026-06-01", ObligationState.Violated)]
    public void State_OfOneEvent_NeedsNoKey(string? key, ObligationState expected)
    {
        var instance = One(
            CurableFromNotice.OnEvent("incident"),
            "2026-08-01",
            Duties.Event("incident", "2026-05-01"),
            Duties.Done("2026-07-01", key)
        );

        Assert.Equal(expected, instance.State);
    }

    [Fact]
    public void State_OfAFirstEventThatWasDone_IsNotLostWithASecondOne()
    {
        var instances = All(
            Report.OnEvent("incident"),
            "2026-06-05",
            Duties.Event("incident", "2026-05-01"),
            Duties.Done("2026-05-02"),
            Duties.Event("incident", "2026-06-01"),
            Duties.Done("2026-06-02")
        );

        Assert.Equal([ObligationState.Fulfilled, ObligationState.Due], instances.Select(instance => instance.State));
    }

    [Theory]
    [InlineData("2026-02-01", "2026-03-01")]
    [InlineData("2026-03-01", "2026-03-01")]
    [InlineData("2026-04-15", "2026-04-15")]
    public void Arises_WithAnAntecedent_IsTheFirstDayOnWhichBothHold(string day, string expected)
    {
        var report = Report.If(Condition.Holds("data received"));

        var instance = One(
            report,
            "2026-04-20",
            Duties.Circumstance("data received", day, Truth.True),
            Duties.Circumstance("data received", "2026-04-16", Truth.False)
        );

        Assert.Equal(Days.At(expected), instance.Arises);
    }

    [Theory]
    [InlineData("2026-03-31", "2026-04-15", ObligationState.Violated)]
    [InlineData("2026-04-01", "2026-04-15", ObligationState.Discharged)]
    [InlineData(null, "2026-03-31", ObligationState.Pending)]
    [InlineData(null, "2026-04-01", ObligationState.Discharged)]
    public void State_AntecedentTooLate_IsDischarged(string? holds, string day, ObligationState expected)
    {
        var report = Report.If(Condition.Holds("data received"), DueDate.Within(Period.FromDays(30)));
        Fact[] facts = holds is null ? [] : [Duties.Circumstance("data received", holds, Truth.True)];

        Assert.Equal(expected, One(report, day, facts).State);
    }

    [Fact]
    public void State_AntecedentOpen_IsPendingAndSaysWhatIsMissing()
    {
        var report = Report.If(Condition.Holds("data received"));

        var open = One(report, "2026-04-20");
        var failed = One(report, "2026-04-20", Duties.Circumstance("data received", "2026-02-01", Truth.False));

        Assert.Equal((ObligationState.Pending, null), (open.State, open.Arises));
        Assert.Equal("What must come first is not known: data received.", open.Findings[0].Message);
        Assert.Equal("What must come first does not hold: data received.", failed.Findings[0].Message);
        Assert.Equal((Severity.Warning, Severity.Info), (open.Findings[0].Severity, failed.Findings[0].Severity));
    }

    [Fact]
    public void Reparation_ArisesWhenTheViolationStands()
    {
        var credit = Obligation.Of("credit", "provider", "customer").Due(DueDate.Within(Period.FromDays(30)));
        var owed = Curable.Otherwise(credit);

        Assert.Single(All(owed, "2026-03-16"));
        Assert.Equal(
            ["report: violated, last day 2026-03-11", "credit: due, last day 2026-04-16"],
            All(owed, "2026-03-17").Select(instance => instance.ToString())
        );
        Assert.Single(All(owed, "2026-04-01", Duties.Done("2026-03-16")));
        Assert.Equal(
            ["report: fulfilled late, last day 2026-03-11", "credit: fulfilled, last day 2026-04-16"],
            All(owed, "2026-05-01", Duties.Done("2026-03-17"), Duties.Done("2026-04-16", name: "credit"))
                .Select(instance => instance.ToString())
        );
    }

    [Fact]
    public void Reparation_OfAReparation_FollowsIt()
    {
        var interest = Obligation.Of("interest", "provider").Due(DueDate.Within(Period.FromDays(1)));
        var credit = Obligation.Of("credit", "provider").Due(DueDate.Within(Period.FromDays(30))).Otherwise(interest);

        Assert.Equal(
            [
                "report: violated, last day 2026-03-11",
                "credit: violated, last day 2026-04-11",
                "interest: violated, last day 2026-04-13",
            ],
            All(Report.Otherwise(credit), "2026-05-01").Select(instance => instance.ToString())
        );
    }

    private static ObligationInstance One(Obligation obligation, string day, params Fact[] facts) =>
        Assert.Single(All(obligation, day, facts));

    private static IReadOnlyList<ObligationInstance> All(Obligation obligation, string day, params Fact[] facts) =>
        Duties.With(obligation).Record(facts).On(day).Obligations();
}
