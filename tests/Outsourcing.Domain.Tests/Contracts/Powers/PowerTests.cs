using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;

namespace Outsourcing.Domain.Tests.Contracts;

public sealed class PowerTests
{
    private static readonly Instant Recorded = Instant.FromUtc(2026, 1, 1, 0, 0);
    private static readonly Money Fee = Money.Of(1000, Currency.Parse("EUR"));

    private static readonly Power Convenience = Power
        .Terminate("terminate for convenience", "customer")
        .WithNotice(Notice.Months(6))
        .WithFee(Domain.Contracts.Fee.Fixed(Fee));

    private static readonly Power Cause = Power
        .Terminate("terminate for cause", "customer")
        .On(Ground.MaterialBreach(DueDate.Within(Period.FromDays(30))), lapsesAfter: Period.FromDays(90))
        .WithFee(Domain.Contracts.Fee.Fixed(Fee));

    [Fact]
    public void Powers_Convenience_CanBeUsedNowWithNoticeAndFee()
    {
        var power = One(Convenience, "2027-03-31");

        Assert.Equal("customer: terminate for convenience (now, MSA § 1)", power.ToString());
        Assert.Equal((Days.At("2027-09-30"), Fee), (power.EndsOn!.Value, power.Fee!.Value));
        Assert.Equal((null, null), (power.From, power.Until));
        Assert.Empty(Duties.With(Convenience).On("2027-03-31").Powers("provider"));
    }

    [Theory]
    [InlineData("0990-01-01")]
    [InlineData("9998-12-31")]
    public void Powers_OfAContractFarFromOurTime_AreAnswered(string start)
    {
        var agreement = Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", Days.At(start))
            .Clause("MSA § 1", Convenience);

        Assert.Equal(PowerKind.Terminate, Assert.Single(agreement.On(start).Powers("customer")).Kind);
    }

    [Fact]
    public void Powers_OfEitherParty_AreThoseOfBoth()
    {
        var view = Duties.With(Power.Of(PowerKind.Suspend, "suspend")).On("2027-01-01");

        Assert.Equal("customer: suspend (now, MSA § 1)", Assert.Single(view.Powers("customer")).ToString());
        Assert.Equal("provider", Assert.Single(view.Powers("provider")).Holder);
        Assert.Null(view.Powers("provider")[0].EndsOn);
    }

    [Theory]
    [InlineData("2026-06-01", "2026-07-01", PowerStatus.Later)]
    [InlineData("2026-07-01", "2026-07-01", PowerStatus.Later)]
    [InlineData("2026-07-02", "2026-07-02", PowerStatus.Now)]
    [InlineData("2026-09-30", "2026-09-30", PowerStatus.Now)]
    [InlineData("2026-10-01", null, PowerStatus.Not)]
    public void Powers_MaterialBreach_OpensAfterTheCurePeriodAndLapses(string day, string? endsOn, PowerStatus expected)
    {
        var power = One(Cause, day, Broken("2026-05-20"), Notified("2026-06-01"));

        Assert.Equal(expected, power.Status);
        Assert.Equal(
            expected == PowerStatus.Not ? null : Days.At(expected == PowerStatus.Later ? "2026-07-02" : endsOn!),
            power.EndsOn
        );
        if (expected != PowerStatus.Not)
        {
            Assert.Equal((Days.At("2026-07-02"), Days.At("2026-09-30")), (power.From!.Value, power.Until!.Value));
            Assert.Null(power.Fee);
        }
    }

    [Fact]
    public void Powers_MaterialBreachNotNotifiedOrCured_IsNoGround()
    {
        Assert.Contains(
            "The breach B 2026-05-20 has not been notified, so its time for cure has not begun.",
            One(Cause, "2026-08-01", Broken("2026-05-20")).Explanation.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal(
            PowerStatus.Not,
            One(Cause, "2026-08-01", Broken("2026-05-20"), Notified("2026-06-01"), Cured("2026-07-01")).Status
        );
        Assert.Equal(
            PowerStatus.Now,
            One(Cause, "2026-08-01", Broken("2026-05-20"), Notified("2026-06-01"), Cured("2026-07-02")).Status
        );
        Assert.Equal(PowerStatus.Not, One(Cause, "2026-08-01", Broken("2026-05-20", holds: Truth.False)).Status);
        Assert.Equal(PowerStatus.Not, One(Cause, "2026-08-01", Broken("2026-05-20", by: "customer")).Status);
    }

    [Fact]
    public void Powers_MaterialityDisputed_IsUnknownAndSaysWhatIsMissing()
    {
        var power = One(Cause, "2026-08-01", Broken("2026-05-20", holds: Truth.Unknown));

        Assert.Equal(PowerStatus.Unknown, power.Status);
        var finding = Assert.Single(power.Findings);
        Assert.Equal(ContractRules.PowerGround, finding.Rule);
        Assert.Equal("Whether the breach B 2026-05-20 is material is not known.", finding.Message);
    }

    [Fact]
    public void Powers_FeeByGround_GoesBeforeThatOfThePower()
    {
        var own = Money.Of(7, Currency.Parse("EUR"));
        var power = Cause
            .On(Ground.Convenience)
            .On(Ground.BreachOf("exclusivity"), fee: Domain.Contracts.Fee.Fixed(own))
            .On(Ground.Insolvency);
        var powers = Duties
            .With(power)
            .Record(
                Breach.Of("B1", Days.At("2026-05-01"), Recorded, "provider", "exclusivity", Truth.False),
                Happened.Of("I1", Days.At("2026-05-01"), Recorded, "insolvency", "provider")
            )
            .On("2026-06-01")
            .Powers("customer");

        Assert.Equal(
            [
                "terminate for cause (material breach not cured within 30 days): not, ",
                "terminate for cause: now, 1000.00 EUR",
                "terminate for cause (breach of exclusivity): now, 7.00 EUR",
                "terminate for cause (insolvency): now, ",
            ],
            powers.Select(own => $"{own.What}: {own.Status.ToString().ToLowerInvariant()}, {own.Fee?.Value}")
        );
        Assert.Contains(
            "No fee: the ground is a default of the other side.",
            powers[3].Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("2026-03-31", "2026-04-01", "2026-09-30", PowerStatus.Not)]
    [InlineData("2026-03-31", "2026-04-01", "2026-09-29", PowerStatus.Now)]
    public void Powers_PersistentBreach_CountsWithinThePeriod(
        string first,
        string second,
        string third,
        PowerStatus expected
    )
    {
        var power = Power.Terminate("terminate", "customer").On(Ground.PersistentBreach(3, Period.FromMonths(6)));

        // Six months from 31 March end before 30 September.
        Assert.Equal(
            expected,
            One(power, "2026-12-01", Broken(first, holds: Truth.False), Broken(second), Broken(third)).Status
        );
    }

    [Fact]
    public void Powers_ChronicFailure_OpensWithTheLastMissOfACluster()
    {
        var power = Power
            .Terminate("terminate", "customer")
            .On(Ground.ChronicFailure(3, Period.FromMonths(12)), lapsesAfter: Period.FromMonths(3));
        Fact[] missed =
        [
            .. new[] { "2026-01-31", "2026-12-31", "2027-01-30", "2027-04-30" }.Select(day =>
                Happened.Of($"M {day}", Days.At(day), Recorded, "service level missed", "provider")
            ),
        ];

        Assert.Equal(PowerStatus.Not, One(power, "2027-01-29", missed).Status);
        Assert.Equal(Days.At("2027-01-30"), One(power, "2027-02-01", missed).From);
        Assert.Equal(Days.At("2027-04-30"), One(power, "2027-05-01", missed).From);
        Assert.Equal(Days.At("2027-07-30"), One(power, "2027-05-01", missed).Until);
        Assert.Contains(
            "There were 3 times 'service level missed' from 2026-12-31 to 2027-04-30, within 12 months.",
            One(power, "2027-05-01", missed).Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Powers_UnpaidCharge_GoesWithPaymentOrDispute()
    {
        var power = Power
            .Terminate("terminate", "provider")
            .On(Ground.UnpaidCharge(DueDate.Within(Period.FromDays(30))));
        var reminder = ChargeReminder.Of("R1", Days.At("2026-03-01"), Recorded, "invoice 7", "customer");

        Assert.Equal(PowerStatus.Later, Status("2026-03-31", reminder));
        Assert.Equal(PowerStatus.Now, Status("2026-04-01", reminder));
        Assert.Equal(
            PowerStatus.Not,
            Status("2026-05-01", reminder, ChargePaid.Of("P1", Days.At("2026-04-20"), Recorded, "invoice 7"))
        );
        Assert.Equal(
            PowerStatus.Not,
            Status("2026-05-01", reminder, ChargeDisputed.Of("D1", Days.At("2026-03-02"), Recorded, "invoice 7"))
        );
        Assert.Equal(
            PowerStatus.Now,
            Status("2026-05-01", reminder, ChargePaid.Of("P1", Days.At("2026-04-20"), Recorded, "invoice 8"))
        );

        PowerStatus Status(string day, params Fact[] facts) =>
            Assert.Single(Duties.With(power).Record(facts).On(day).Powers("provider")).Status;
    }

    [Fact]
    public void Powers_ForceMajeure_OpensAfterTheDaysAndGoesWhenItEnds()
    {
        var power = Power.Terminate("terminate", "customer").On(Ground.ForceMajeure(Period.FromDays(90)));
        var begun = Duties.Circumstance("force majeure", "2026-03-01", Truth.True);

        Assert.Equal((PowerStatus.Later, Days.At("2026-05-30")), Read("2026-05-29", begun));
        Assert.Equal((PowerStatus.Now, Days.At("2026-05-30")), Read("2026-05-30", begun));
        Assert.Equal(
            PowerStatus.Not,
            One(power, "2026-06-10", begun, Duties.Circumstance("force majeure", "2026-06-10", Truth.False)).Status
        );
        Assert.Equal(
            PowerStatus.Unknown,
            One(power, "2026-06-10", begun, Duties.Circumstance("force majeure", "2026-06-10", Truth.Unknown)).Status
        );

        (PowerStatus, LocalDate) Read(string day, params Fact[] facts)
        {
            var read = One(power, day, facts);
            return (read.Status, read.From!.Value);
        }
    }

    [Theory]
    [InlineData(50, "true", PowerStatus.Now)]
    [InlineData(49, "true", PowerStatus.Not)]
    [InlineData(50, "false", PowerStatus.Not)]
    [InlineData(50, "unknown", PowerStatus.Unknown)]
    [InlineData(49, "unknown", PowerStatus.Not)]
    [InlineData(null, "true", PowerStatus.Unknown)]
    public void Powers_ChangeOfControl_NeedsShareAndCompetitor(int? share, string competitor, PowerStatus expected)
    {
        var power = Power
            .Terminate("terminate", "customer")
            .On(Ground.ChangeOfControl(Percentage.Of(50), byCompetitor: true));
        var change = ControlChanged.By(
            "C1",
            Days.At("2026-03-01"),
            Recorded,
            "provider",
            share is { } part ? Percentage.Of(part) : null,
            Truth.Parse(competitor)
        );

        Assert.Equal(expected, One(power, "2026-04-01", change).Status);
        Assert.Equal(
            PowerStatus.Not,
            One(power, "2026-04-01", ControlChanged.By("C1", Days.At("2026-03-01"), Recorded, "customer")).Status
        );
    }

    [Fact]
    public void Powers_ViolationOfAnObligation_OpensWhenItIsBeyondCure()
    {
        var report = Obligation
            .Of("report", "provider")
            .From(Days.At("2026-03-01"))
            .Due(DueDate.Within(Period.FromDays(10)))
            .Curable(CurePeriod.FromViolation(DueDate.Within(Period.FromDays(5))));
        var power = Power.Terminate("terminate", "customer").On(Ground.Violation("report"));

        Assert.Equal(PowerStatus.Not, Status("2026-03-16"));
        Assert.Equal(PowerStatus.Now, Status("2026-03-17"));
        Assert.Equal(PowerStatus.Not, Status("2026-04-01", Duties.Done("2026-03-16")));
        Assert.Equal(PowerStatus.Not, Status("2026-04-01", Duties.Waived("2026-03-20")));

        PowerStatus Status(string day, params Fact[] facts) =>
            Assert.Single(Duties.With(power, report).Record(facts).On(day).Powers("customer")).Status;
    }

    [Fact]
    public void Powers_Precondition_DecidesInThreeValues()
    {
        var power = Convenience.If(Condition.Holds("all charges paid"));

        Assert.Equal(PowerStatus.Unknown, One(power, "2027-01-01").Status);
        Assert.Equal("It is not known: all charges paid.", Assert.Single(One(power, "2027-01-01").Findings).Message);
        Assert.Equal(
            PowerStatus.Now,
            One(power, "2027-01-01", Duties.Circumstance("all charges paid", "2026-05-01", Truth.True)).Status
        );
        Assert.Equal(
            PowerStatus.Not,
            One(power, "2027-01-01", Duties.Circumstance("all charges paid", "2026-05-01", Truth.False)).Status
        );
    }

    [Theory]
    [InlineData("2027-12-31", PowerStatus.Later)]
    [InlineData("2028-01-01", PowerStatus.Now)]
    public void Powers_FromTheThirdContractYear_OpensThen(string day, PowerStatus expected)
    {
        var power = One(Convenience.From(PowerStart.FromContractYear(3)), day);

        Assert.Equal((expected, Days.At("2028-01-01")), (power.Status, power.From!.Value));
        Assert.Equal(Days.At("2028-07-01"), power.EndsOn);
    }

    [Theory]
    [InlineData("2028-12-31", PowerStatus.Later)]
    [InlineData("2029-01-01", PowerStatus.Now)]
    public void Powers_AfterTheInitialTerm_OpensOnItsNextDay(string day, PowerStatus expected)
    {
        var power = Convenience.From(PowerStart.AfterInitialTerm);
        var agreement = Duties.With(
            power,
            Term.Of(Period.FromYears(3)).RenewsBy(Period.FromYears(1), Notice.Months(3))
        );

        var read = agreement.On(day).Powers("customer")[0];

        Assert.Equal((expected, Days.At("2029-01-01")), (read.Status, read.From!.Value));
    }

    [Fact]
    public void Powers_AfterAnInitialTermThatNobodyKnows_AreUnknownOrNot()
    {
        var power = Convenience.From(PowerStart.AfterInitialTerm);

        Assert.Equal(
            PowerStatus.Unknown,
            Assert.Single(Duties.With(power, Term.Until(TermEnd.Withheld)).On("2027-01-01").Powers("customer")).Status
        );
        Assert.Equal(
            PowerStatus.Not,
            Assert.Single(Duties.With(power, Term.Until(TermEnd.Indefinite)).On("2027-01-01").Powers("customer")).Status
        );
    }

    [Fact]
    public void Powers_AuditOnceACalendarYear_ComesBackNextYearOrAfterAFailedOne()
    {
        var audit = Power
            .Of(PowerKind.Audit, "audit", "customer")
            .AtMost(PowerFrequency.PerCalendarYear(1).AndAfter("audit failed", 2))
            .AtCostOf("customer");
        var failed = Happened.Of("X1", Days.At("2027-04-01"), Recorded, "audit failed", "provider");

        Assert.Equal(PowerStatus.Now, One(audit, "2027-05-01", Used("2026-12-31")).Status);
        var later = One(audit, "2027-05-01", Used("2027-01-01"));
        Assert.Equal((PowerStatus.Later, Days.At("2028-01-01")), (later.Status, later.From!.Value));
        Assert.Equal(PowerStatus.Now, One(audit, "2027-06-01", Used("2027-01-01"), failed, Used("2027-05-01")).Status);
        Assert.Equal(
            PowerStatus.Later,
            One(audit, "2027-07-01", Used("2027-01-01"), failed, Used("2027-05-01"), Used("2027-06-01")).Status
        );
        Assert.Contains("customer bears the costs.", later.Explanation.ToString(), StringComparison.Ordinal);

        static PowerExercised Used(string day) =>
            PowerExercised.Of($"U {day}", Days.At(day), Recorded, "audit", "customer");
    }

    [Theory]
    [InlineData("2027-06-30", "2027-07-01")]
    [InlineData("2027-07-01", "2028-07-01")]
    public void Powers_OnceAContractYear_CountsFromTheContractsDay(string day, string next)
    {
        var power = Power.Of(PowerKind.Benchmark, "benchmark").AtMost(PowerFrequency.PerContractYear(1));
        var agreement = Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", Days.At("2025-07-01"))
            .Clause("MSA § 1", power)
            .Record(PowerExercised.Of("U1", Days.At(day), Recorded, "benchmark", "customer"));

        Assert.Equal(Days.At(next), Assert.Single(agreement.On(day).Powers("customer")).From);
        Assert.Equal(PowerStatus.Now, Assert.Single(agreement.On(day).Powers("provider")).Status);
    }

    [Theory]
    [InlineData("2025-02-28", PowerStatus.Later)] // The last day of the first year.
    [InlineData("2025-03-01", PowerStatus.Now)]
    public void Powers_OfAContractYearFromALeapDay_OpenWhenTheYearBeforeIsOver(string day, PowerStatus expected)
    {
        var audit = Power.Of(PowerKind.Audit, "audit", "customer");
        var agreement = Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", Days.At("2024-02-29"))
            .Clause("MSA § 1", audit.AtMost(PowerFrequency.PerContractYear(1)))
            .Clause(
                "MSA § 2",
                Power.Of(PowerKind.Benchmark, "benchmark", "customer").From(PowerStart.FromContractYear(2))
            )
            .Record(PowerExercised.Of("U1", Days.At("2024-06-01"), Recorded, "audit", "customer"));

        Assert.All(agreement.On(day).Powers("customer"), power => Assert.Equal(expected, power.Status));
    }

    [Fact]
    public void Powers_UsedByAnother_AreWaivedOnlyWhereThatIsStated()
    {
        var audit = Power.Of(PowerKind.Audit, "audit", "customer");
        var cause = Power.Terminate("terminate", "customer").On(Ground.BreachOf("exclusivity"));
        Fact[] facts =
        [
            Breach.Of("B1", Days.At("2026-05-01"), Recorded, "provider", "exclusivity"),
            PowerExercised.Of("U1", Days.At("2026-06-01"), Recorded, "audit", "customer"),
        ];
        var again = Breach.Of("B2", Days.At("2026-07-01"), Recorded, "provider", "exclusivity");

        Assert.Equal(PowerStatus.Now, Of(audit, facts));
        Assert.Equal(PowerStatus.Not, Of(audit.Waives("terminate"), facts));
        Assert.Equal(PowerStatus.Now, Of(audit.Waives("terminate"), [.. facts, again]));

        PowerStatus Of(Power other, Fact[] known) =>
            Duties.With(cause, other).Record(known).On("2026-08-01").Powers("customer")[0].Status;
    }

    [Fact]
    public void Powers_WaivedByAClauseThatIsAmendedLater_StayWaived()
    {
        var audit = Power.Of(PowerKind.Audit, "audit", "customer");
        var cause = Power.Terminate("terminate", "customer").On(Ground.BreachOf("exclusivity"));
        var agreement = Duties
            .With(cause, audit.Waives("terminate"))
            .Record(
                Breach.Of("B1", Days.At("2026-05-01"), Recorded, "provider", "exclusivity"),
                PowerExercised.Of("U1", Days.At("2026-06-01"), Recorded, "audit", "customer")
            )
            .Amend("A1", Days.At("2026-07-01"), Recorded, ClauseChange.Replace("MSA § 2", audit));

        Assert.Equal(PowerStatus.Not, agreement.On("2026-08-01").Powers("customer")[0].Status);
    }

    [Fact]
    public void ToString_SaysAllParts() =>
        Assert.Equal(
            "customer may terminate (insolvency, within 3 months, notice 30 days, for no fee; convenience), notice 6 months, "
                + "from 2 years after the contract began, if all charges paid, for single services, "
                + "1 time a calendar year, 2 more after 'audit failed', at the cost of customer, waives audit",
            Power
                .Terminate("terminate", "customer")
                .On(Ground.Insolvency, Notice.Days(30), Domain.Contracts.Fee.Zero, Period.FromMonths(3))
                .On(Ground.Convenience)
                .WithNotice(Notice.Months(6))
                .From(PowerStart.FromContractYear(3))
                .If(Condition.Holds("all charges paid"))
                .For(PowerScope.Service)
                .AtMost(PowerFrequency.PerCalendarYear(1).AndAfter("audit failed", 2))
                .AtCostOf("customer")
                .Waives("audit")
                .ToString()
        );

    [Fact]
    public void Of_WhatIsNoPower_IsRefused()
    {
        Assert.Equal(
            "To stop a renewal is for the term to provide. (Parameter 'kind')",
            Assert.Throws<ArgumentException>(() => Power.Of(PowerKind.StopRenewal, "stop")).Message
        );
        Assert.Equal("kind", Assert.Throws<ArgumentOutOfRangeException>(() => Power.Of(PowerKind.None, "x")).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => Power.Terminate(" ")).ParamName);
        Assert.Equal("holder", Assert.Throws<ArgumentException>(() => Power.Terminate("x", "")).ParamName);
        Assert.Equal(
            "The ground 'insolvency' is there already. (Parameter 'ground')",
            Assert
                .Throws<ArgumentException>(() => Power.Terminate("x").On(Ground.Insolvency).On(Ground.Insolvency))
                .Message
        );
        Assert.Equal(
            "scope",
            Assert.Throws<ArgumentOutOfRangeException>(() => Convenience.For(PowerScope.None)).ParamName
        );
        Assert.Equal(
            "number",
            Assert.Throws<ArgumentOutOfRangeException>(() => PowerStart.FromContractYear(1)).ParamName
        );
        Assert.Equal(
            "number",
            Assert.Throws<ArgumentOutOfRangeException>(() => Ground.PersistentBreach(1, Period.FromMonths(1))).ParamName
        );
        Assert.Equal(
            "share",
            Assert
                .Throws<ArgumentOutOfRangeException>(() =>
                    ControlChanged.By("C1", Days.At("2026-03-01"), Recorded, "provider", Percentage.Of(101))
                )
                .ParamName
        );
    }

    private static Exercisable One(Power power, string day, params Fact[] facts) =>
        Assert.Single(Duties.With(power).Record(facts).On(day).Powers("customer"));

    private static Breach Broken(string day, string by = "provider", Truth? holds = null) =>
        Breach.Of($"B {day}", Days.At(day), Recorded, by, "service", holds ?? Truth.True);

    private static BreachNotified Notified(string day, string of = "B 2026-05-20") =>
        BreachNotified.Of($"N {day}", Days.At(day), Recorded, of);

    private static BreachCured Cured(string day, string of = "B 2026-05-20") =>
        BreachCured.Of($"C {day}", Days.At(day), Recorded, of);
}
