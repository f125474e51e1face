using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>What a power that was used ends, and which ways out are left.</summary>
public sealed class TerminationTests
{
    private static readonly Instant Recorded = Instant.FromUtc(2026, 1, 1, 0, 0);

    private static readonly Term ThreeYears = Term.Of(Period.FromYears(3))
        .RenewsBy(Period.FromYears(1), Notice.Months(3));

    private static readonly Power Convenience = Power
        .Terminate("terminate for convenience", "customer")
        .WithNotice(Notice.Months(6));

    private static readonly Obligation Report = Obligation
        .Of("report", "provider", "customer")
        .From(Days.At("2026-01-31"))
        .Recurring(Recurrence.Every(Period.FromMonths(1), RollConvention.EndOfMonth))
        .Due(DueDate.Within(Period.FromDays(10)));

    [Fact]
    public void Terminations_PowerUsed_EndsTheTermAndItsDuties()
    {
        var view = Duties
            .With(ThreeYears, Convenience, Report, Report.Surviving(Period.FromMonths(2)))
            .Record(Used("2027-03-31"))
            .On("2027-04-01");

        Assert.Equal(
            "customer, 2027-03-31: ends the agreement with 2027-09-30",
            Assert.Single(view.Terminations()).ToString()
        );
        Assert.Equal(
            (Days.At("2027-09-30"), TermEndCause.Termination),
            (view.Term().Value.Ending!.LastDay, view.Term().Value.Ending!.Cause)
        );
        Assert.Equal(
            [
                "2027-09-10 MSA § 3",
                "2027-09-10 MSA § 4",
                "2027-10-10 MSA § 3",
                "2027-10-10 MSA § 4",
                "2027-11-10 MSA § 4",
                "2027-12-10 MSA § 4",
            ],
            view.DueBetween(DateRange.Of(Days.At("2027-09-01"), Days.At("2028-03-01")))
                .Select(due => $"{Invariant.Text(due.On)} {due.Clause}")
        );
        Assert.Equal(
            "It ends with 2027-09-30, before its last day 2027-10-10, and is discharged then.",
            Assert.Single(view.Obligations(DateRange.Month(2027, 10))[0].Findings).Message
        );
        var later = view.On(Days.At("2027-10-05"));
        Assert.Equal(
            [ObligationState.Discharged, ObligationState.Due],
            later.Obligations(DateRange.Month(2027, 10)).Select(instance => instance.State)
        );
        Assert.Equal(PowerStatus.Not, Assert.Single(view.Powers("customer")).Status);
    }

    [Fact]
    public void Terminations_WithoutAGround_AreNotEffective()
    {
        var cause = Power.Terminate("terminate for cause", "customer").On(Ground.MaterialBreach());
        var used = PowerExercised.Of("U1", Days.At("2027-03-31"), Recorded, "terminate for cause", "customer");
        var agreement = Duties.With(ThreeYears, cause).Record(used);
        var breach = Breach.Of("B1", Days.At("2027-03-01"), Recorded, "provider", "service");

        var without = Assert.Single(agreement.On("2027-04-01").Terminations());
        var disputed = Assert.Single(agreement.Record(breach).On("2027-04-01").Terminations());

        Assert.Equal((Truth.False, Truth.Unknown), (without.IsEffective, disputed.IsEffective));
        Assert.Equal("customer, 2027-03-31: does not end the agreement with 2027-03-31", without.ToString());
        Assert.Equal("customer, 2027-03-31: may end the agreement with 2027-03-31", disputed.ToString());
        Assert.Equal(
            "The power 'terminate for cause' could not be used on that day.",
            Assert.Single(without.Findings).Message
        );
        Assert.Equal(
            "Whether the power 'terminate for cause' could be used on that day is not known.",
            Assert.Single(disputed.Findings).Message
        );
        Assert.Null(agreement.On("2027-04-01").Term().Value.Ending);
    }

    [Fact]
    public void Terminations_GroundThatIsLostLater_StandAsOfTheirDay()
    {
        var unpaid = Power
            .Terminate("terminate", "provider")
            .On(Ground.UnpaidCharge(DueDate.Within(Period.FromDays(30))));
        var agreement = Duties
            .With(ThreeYears, unpaid)
            .Record(
                ChargeReminder.Of("R1", Days.At("2026-03-01"), Recorded, "invoice 7", "customer"),
                PowerExercised.Of("U1", Days.At("2026-04-01"), Recorded, "terminate", "provider"),
                ChargePaid.Of("P1", Days.At("2026-04-02"), Recorded, "invoice 7")
            );

        Assert.True(Assert.Single(agreement.On("2026-05-01").Terminations()).IsEffective.IsTrue);
    }

    [Fact]
    public void Terminations_OfAService_EndOnlyWhatConcernsIt()
    {
        var view = Duties
            .With(ThreeYears, Convenience.For(PowerScope.Service))
            .Clause("MSA § 3", Report, services: ["helpdesk"])
            .Clause("MSA § 4", Report, services: ["helpdesk", "hosting"])
            .Record(
                PowerExercised.Of(
                    "U1",
                    Days.At("2027-03-31"),
                    Recorded,
                    "terminate for convenience",
                    "customer",
                    "helpdesk"
                )
            )
            .On("2027-04-01");

        Assert.Equal(
            "customer, 2027-03-31: ends helpdesk with 2027-09-30",
            Assert.Single(view.Terminations()).ToString()
        );
        Assert.Null(view.Term().Value.Ending);
        Assert.Equal(Days.At("2027-09-30"), view.LastDayOfService("helpdesk"));
        Assert.Null(view.LastDayOfService("hosting"));
        Assert.Equal(["MSA § 4"], view.DueBetween(DateRange.Month(2027, 11)).Select(due => due.Clause.ToString()));
        Assert.Equal(PowerStatus.Now, view.Powers("customer")[1].Status);
    }

    [Fact]
    public void Terminations_OfServiceAfterService_EndWhatConcernsAllOfThem()
    {
        var agreement = Duties
            .With(Convenience.For(PowerScope.Service))
            .Clause("MSA § 2", Report, services: ["helpdesk", "hosting"])
            .Clause("MSA § 3", ThreeYears, services: ["helpdesk", "hosting"])
            .Record(Of("U1", "2027-03-31", "helpdesk"))
            .Record(Of("U2", "2027-04-30", "hosting"));
        var view = agreement.On("2027-05-01");

        Assert.Equal(Days.At("2027-10-30"), view.Term().Value.LastDay);
        Assert.Equal(
            ["2027-10-10 MSA § 2"],
            view.DueBetween(DateRange.Of(Days.At("2027-10-01"), Days.At("2027-11-01")))
                .Select(due => $"{Invariant.Text(due.On)} {due.Clause}")
        );
        Assert.Empty(view.DueBetween(DateRange.Month(2027, 12)));
        Assert.Null(agreement.On("2027-04-01").Term().Value.Ending);

        static PowerExercised Of(string id, string day, string service) =>
            PowerExercised.Of(id, Days.At(day), Recorded, "terminate for convenience", "customer", service);
    }

    [Fact]
    public void Terminations_OfAServiceThatNobodyNames_EndNothingAndSaySo()
    {
        var view = Duties
            .With(ThreeYears, Convenience.For(PowerScope.Service))
            .Record(Used("2027-03-31"))
            .On("2027-04-01");
        var termination = Assert.Single(view.Terminations());

        Assert.Equal(
            "customer, 2027-03-31: may end services that are not named with 2027-09-30",
            termination.ToString()
        );
        Assert.Equal(
            "The power 'terminate for convenience' ends single services, and its use names none.",
            Assert.Single(termination.Findings).Message
        );
        Assert.Null(view.Term().Value.Ending);
    }

    [Fact]
    public void Terminations_ByNoticeOfNeitherPowerNorLastDay_EndNothingAndSaySo()
    {
        var notice = NoticeGiven.Received("N1", Days.At("2027-03-31"), Recorded, "customer", NoticePurpose.Termination);
        var view = Duties.With(ThreeYears, Convenience).Record(notice).On("2027-04-01");
        var termination = Assert.Single(view.Terminations());

        Assert.True(termination.IsEffective.IsUnknown);
        Assert.Equal(
            "The notice of termination names neither the clause of a power nor its last day; nothing is taken to end by it.",
            Assert.Single(termination.Findings).Message
        );
        Assert.Null(view.Term().Value.Ending);
    }

    [Fact]
    public void Terminations_ByNoticeOfALastDayThatHasPassed_EndWithItsReceipt()
    {
        var notice = NoticeGiven
            .Received("N1", Days.At("2027-03-31"), Recorded, "customer", NoticePurpose.Termination)
            .EndingWith(Days.At("2026-12-31"));

        Assert.Equal(
            Days.At("2027-03-31"),
            Duties.With(ThreeYears).Record(notice).On("2027-04-01").Term().Value.LastDay
        );
    }

    [Fact]
    public void Terminations_OfAnOrder_LeaveTheOthers()
    {
        var view = Duties
            .With(ThreeYears)
            .Document("SOW", Days.At("2026-01-01"), DocumentKind.StatementOfWork, "MSA")
            .Clause("SOW § 1", Convenience.For(PowerScope.Order))
            .Clause("SOW § 2", Report)
            .Clause("MSA § 5", Report)
            .Record(Used("2027-03-31"))
            .On("2027-04-01");

        Assert.Equal("customer, 2027-03-31: ends SOW with 2027-09-30", Assert.Single(view.Terminations()).ToString());
        Assert.Null(view.Term("MSA").Value.Ending);
        Assert.Equal(["MSA § 5"], view.DueBetween(DateRange.Month(2027, 11)).Select(due => due.Clause.ToString()));
    }

    [Fact]
    public void Terminations_ByNoticeUnderTheClause_CountAsTheUseOfItsPower()
    {
        var notice = NoticeGiven
            .Received("N1", Days.At("2027-03-31"), Recorded, "customer", NoticePurpose.Termination)
            .Under("MSA § 2");
        var agreement = Duties.With(ThreeYears, Convenience);

        Assert.Equal(
            Days.At("2027-09-30"),
            Assert.Single(agreement.Record(notice).On("2027-04-01").Terminations()).LastDay
        );
        Assert.Equal(
            Days.At("2027-12-31"),
            Assert
                .Single(agreement.Record(notice.EndingWith(Days.At("2027-12-31"))).On("2027-04-01").Terminations())
                .LastDay
        );
        Assert.Equal(
            Days.At("2027-09-30"),
            Assert
                .Single(agreement.Record(notice.EndingWith(Days.At("2027-05-31"))).On("2027-04-01").Terminations())
                .LastDay
        );
    }

    [Fact]
    public void Exits_AreByTermAndPower_InTheOrderOfTheirLastDays()
    {
        var fee = Money.Of(500, Currency.Parse("EUR"));
        var view = Duties
            .With(
                ThreeYears,
                Convenience.WithFee(Fee.Fixed(fee)).From(PowerStart.FromContractYear(2)),
                Power.Terminate("terminate for cause", "customer").On(Ground.MaterialBreach())
            )
            .On("2026-06-30");

        Assert.Equal(
            [
                "2027-07-01: terminate for convenience from 2027-01-01 for 500.00 EUR (MSA § 2)",
                "2028-12-31: stop the renewal by 2028-09-30 (MSA § 1)",
            ],
            view.Exits("customer").Select(exit => exit.ToString())
        );
        Assert.Equal(
            ["2028-12-31: stop the renewal by 2028-09-30 (MSA § 1)"],
            view.Exits("provider").Select(exit => exit.ToString())
        );
    }

    [Fact]
    public void Exits_OfAnEndThatIsSettled_NeedNothing()
    {
        var view = Duties.With(ThreeYears, Convenience).Record(Used("2027-03-31")).On("2027-04-01");

        Assert.Equal(["2027-09-30: it ends (MSA § 1)"], view.Exits("customer").Select(exit => exit.ToString()));
        Assert.Empty(view.On(Days.At("2027-10-01")).Exits("customer"));
        Assert.Equal("party", Assert.Throws<ArgumentException>(() => view.Exits("nobody")).ParamName);
    }

    [Fact]
    public void Exits_OfARenewalThatOnlyOneSideStops_AreOnlyTheirs()
    {
        var term = Term.Of(Period.FromYears(3)).RenewsBy(Renewal.Option(Period.FromYears(1), "customer"));

        Assert.Equal(
            ["2028-12-31: let it end (MSA § 1)"],
            Duties.With(term).On("2026-06-30").Exits("customer").Select(exit => exit.ToString())
        );
    }

    private static PowerExercised Used(string day) =>
        PowerExercised.Of("U1", Days.At(day), Recorded, "terminate for convenience", "customer");
}
