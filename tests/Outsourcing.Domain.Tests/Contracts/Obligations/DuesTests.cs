using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>What obligations leave to be done in a window.</summary>
public sealed class DuesTests
{
    private static readonly BusinessDays WorkingDays = BusinessDays.MondayToFriday(
        Holidays.Of(Array.Empty<LocalDate>(), Days.At("2030-12-31"), Days.At("2026-01-01"))
    );

    /// <summary>Each month's report by the 5th working day of the next month.</summary>
    private static readonly Obligation Report = Obligation
        .Of("report", "provider", "customer", "deliver the service report")
        .From(Days.At("2026-01-31"))
        .Recurring(Recurrence.Every(Period.FromMonths(1), RollConvention.EndOfMonth))
        .Due(DueDate.Within(5, WorkingDays));

    private static readonly Obligation Certificate = Obligation
        .Of("insurance certificate", "provider", "customer")
        .From(Days.At("2026-04-01"))
        .Recurring(Recurrence.Every(Period.FromYears(1)).AfterAnchor())
        .Due(DueDate.Within(Period.FromDays(30)));

    [Fact]
    public void DueBetween_AQuarter_ListsWhatRemainsByDay()
    {
        var agreement = Duties.With(Certificate, Report).Record(Duties.Done("2027-03-05", "2027-02-28"));

        Assert.Equal(
            [
                "2027-04-07 provider: deliver the service report (2027-03-31) (due, MSA § 2)",
                "2027-05-01 provider: insurance certificate (2027-04-01) (due, MSA § 1)",
                "2027-05-07 provider: deliver the service report (2027-04-30) (pending, MSA § 2)",
                "2027-06-07 provider: deliver the service report (2027-05-31) (pending, MSA § 2)",
            ],
            agreement.On("2027-04-02").DueBetween(DateRange.Quarter(2027, 2)).Select(due => due.ToString())
        );
        Assert.Equal(
            [
                "report (2027-01-31): violated, last day 2027-02-05",
                "report (2027-02-28): fulfilled, last day 2027-03-05",
            ],
            agreement
                .On("2027-04-02")
                .Obligations(DateRange.Of(Days.At("2027-02-01"), Days.At("2027-04-01")))
                .Select(instance => instance.ToString())
        );
    }

    [Fact]
    public void DueBetween_ADuty_SaysFromWhomToWhomFromWhenAndWhy()
    {
        var due = Assert.Single(Duties.With(Report).On("2027-04-02").DueBetween(DateRange.Month(2027, 4)));

        Assert.Equal(("provider", "customer", Days.At("2027-03-31")), (due.By, due.To, due.From!.Value));
        Assert.Equal(
            """
            provider owes customer: deliver the service report (2027-03-31); it is due. [MSA § 1]
            - It arises on 2027-03-31 (from 2026-01-31).
            - Its last day is 2027-04-07 (within 5 business days).
            - It is due from 2027-03-31.
            """.ReplaceLineEndings("\n"),
            due.Explanation.ToString()
        );
    }

    [Theory]
    [InlineData("2027-04-07", "2027-04-08", 1)]
    [InlineData("2027-04-08", "2027-04-30", 0)]
    [InlineData("2027-04-01", "2027-04-07", 0)]
    public void DueBetween_WindowsThatTouchTheLastDay_HoldItOnce(string first, string end, int expected) =>
        Assert.Equal(
            expected,
            Duties.With(Report).On("2027-04-02").DueBetween(DateRange.Of(Days.At(first), Days.At(end))).Count
        );

    [Fact]
    public void DueBetween_ASuspendedDuty_MovesIntoALaterWindow()
    {
        var agreement = Duties
            .With(Report)
            .Record(Duties.Stopped("2027-04-01", "2027-03-31"), Duties.Goes("2027-06-01", "2027-03-31"));

        Assert.DoesNotContain(
            agreement.On("2027-06-01").DueBetween(DateRange.Month(2027, 4)),
            due => due.What.Contains("2027-03-31", StringComparison.Ordinal)
        );
        Assert.Contains(
            agreement.On("2027-06-01").DueBetween(DateRange.Month(2027, 6)),
            due =>
                string.Equals(
                    due.ToString(),
                    "2027-06-07 provider: deliver the service report (2027-03-31) (due, MSA § 1)",
                    StringComparison.Ordinal
                )
        );
    }

    [Fact]
    public void DueBetween_AThousandYearsOfDays_CostsNoMoreThanADay()
    {
        var daily = Obligation
            .Of("backup", "provider")
            .From(Days.At("1000-01-01"))
            .Recurring(Recurrence.Every(Period.FromDays(1)))
            .Due(DueDate.Within(Period.Zero));

        Assert.Equal(
            ["2026-06-01 provider: backup (2026-06-01) (pending, MSA § 1)"],
            Duties
                .With(daily)
                .On("2026-05-01")
                .DueBetween(DateRange.Through(Days.At("2026-06-01"), Days.At("2026-06-01")))
                .Select(due => due.ToString())
        );
    }

    [Fact]
    public void DueBetween_MoreOccurrencesThanTheMost_SaysSo()
    {
        var daily = Obligation
            .Of("backup", "provider")
            .From(Days.At("2000-01-01"))
            .Recurring(Recurrence.Every(Period.FromDays(1)))
            .Due(DueDate.Within(Period.Zero));

        var dues = Duties
            .With(daily)
            .On("2026-05-01")
            .DueBetween(DateRange.Of(Days.At("2026-01-01"), Days.At("2126-01-01")));

        Assert.Equal(10_000, dues.Count);
        var finding = Assert.Single(dues.SelectMany(due => due.Findings));
        Assert.Equal((ContractRules.ObligationCap, Severity.Error), (finding.Rule, finding.Severity));
        Assert.Equal("Only the last 10000 occurrences are listed; earlier ones are left out.", finding.Message);
    }

    [Fact]
    public void DueBetween_WithoutAKnownLastDay_StandsOnTheDayOnWhichItArises()
    {
        var withheld = Obligation.Of("report", "provider").From(Days.At("2026-03-01")).Due(DueDate.Withheld);
        var beyond = Report.From(Days.At("2031-01-31"));
        var open = Obligation.Of("care", "provider").From(Days.At("2026-03-05"));

        var dues = Duties.With(withheld, open).On("2026-04-01").DueBetween(DateRange.Month(2026, 3));

        Assert.Equal([Days.At("2026-03-01"), Days.At("2026-03-05")], dues.Select(due => due.On));
        Assert.Equal(
            ["The text leaves out by when it must be done.", "The agreement states no day by which it must be done."],
            dues.SelectMany(due => due.Findings).Select(finding => finding.Message)
        );
        Assert.All(dues, due => Assert.Equal(ObligationState.Due, due.State));
        var unknown = Duties.With(beyond).On("2026-04-01").DueBetween(DateRange.Quarter(2031, 1));
        Assert.Equal(3, unknown.Count);
        Assert.All(unknown, due => Assert.Equal(CalendarRules.HolidaysKnown, Assert.Single(due.Findings).Rule));
    }

    [Fact]
    public void Obligations_EffectNotRecorded_IsDormantAndSaysSo()
    {
        var agreement = Duties.With().Document("SOW").Clause("SOW § 1", Obligation.Of("report", "provider"));
        var partial = Duties
            .With()
            .Document(AgreementDocument.Of("SOW", effective: PartialDate.Of(2025, 7)))
            .Clause("SOW § 1", Obligation.Of("report", "provider"));

        Assert.Equal(
            "The first day of the effect of SOW is not recorded.",
            Message(agreement, ContractRules.ValueUnknown)
        );
        Assert.Equal(
            "The first day of the effect of SOW is stated in part only: 2025-07.",
            Message(partial, ContractRules.ValuePartial)
        );

        static string Message(Agreement agreement, RuleId rule)
        {
            var instance = new ObligationRegister(
                Obligation.Of("report", "provider"),
                agreement.On("2026-03-01"),
                agreement.Clauses[0]
            )
                .All()
                .Single();
            Assert.Equal(ObligationState.Dormant, instance.State);
            return Assert.Single(instance.Findings, finding => finding.Rule == rule).Message;
        }
    }

    [Fact]
    public void Obligations_OfAView_EndWithTheNextOccurrence() =>
        Assert.Equal(
            [
                "insurance certificate (2027-04-01): due, last day 2027-05-01",
                "insurance certificate (2028-04-01): pending, last day 2028-05-01",
            ],
            Duties.With(Certificate).On("2027-04-20").Obligations().Select(instance => instance.ToString())
        );

    [Fact]
    public void ObligationFindings_OfAClauseThatWasTakenOutLater_AreNone()
    {
        var agreement = Duties
            .With(
                Obligation
                    .Of("report", "provider", "customer")
                    .From(Days.At("2026-02-01"))
                    .Due(DueDate.Within(Period.FromDays(9)))
            )
            .Record(Duties.Done("2026-02-03"));
        var without = agreement.Amend("A1", Days.At("2026-03-01"), Duties.Late, ClauseChange.Remove("MSA § 1"));

        Assert.Empty(without.On("2026-03-05").ObligationFindings());
        Assert.Single(
            agreement
                .Amend("A1", Days.At("2026-02-03"), Duties.Late, ClauseChange.Remove("MSA § 1"))
                .On("2026-03-05")
                .ObligationFindings()
        );
    }

    [Fact]
    public void ObligationFindings_NameFactsThatMeanNoInstance()
    {
        var agreement = Duties
            .With(Report, Certificate)
            .Record(
                Duties.Done("2026-03-01"),
                Duties.Done("2026-03-02", "2026-02-27"),
                Duties.Done("2026-03-03", "2026-02-28"),
                Duties.Done("2026-03-04", name: "audit"),
                Duties.Waived("2026-03-05")
            );

        Assert.Equal(
            [
                "'report' arises more than once, and the fact does not say which instance it means.",
                "'report' has no instance '2026-02-27'.",
                "No obligation in force is named 'audit'.",
            ],
            agreement.On("2026-03-05").ObligationFindings().Select(finding => finding.Message)
        );
    }

    [Fact]
    public void DueBetween_AnAmendedClause_IsSplitWhereItChanges()
    {
        var agreement = Duties
            .With(Report)
            .Amend(
                "A1",
                Days.At("2027-05-01"),
                Duties.Late,
                ClauseChange.Replace("MSA § 1", Report.Due(DueDate.Within(10, WorkingDays)))
            );

        Assert.Equal(
            ["2027-04-07", "2027-05-14", "2027-06-14"],
            agreement
                .On("2027-04-01")
                .DueBetween(DateRange.Quarter(2027, 2))
                .Select(due => due.On.ToString("uuuu-MM-dd", System.Globalization.CultureInfo.InvariantCulture))
        );
    }
}
