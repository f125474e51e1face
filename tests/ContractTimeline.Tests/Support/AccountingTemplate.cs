using NodaTime.Text;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Samples.ContractTimeline.Tests;

/// <summary>Accounting: the agreement of the template, as code builds it.</summary>
internal static partial class AccountingTemplate
{
    private const string Customer = "Kestrel Foods";
    private const string Provider = "Ledgerworks";
    private const string Charge = "monthly charges";

    public static Agreement Agreement =>
        First
            .Amend(
                "A1",
                new LocalDate(2028, 1, 1),
                At(2027, 11, 30),
                ClauseChange.Replace("BPA § 2", Scope.Of(Payables, Payroll, Close, Filings, Expenses)),
                ClauseChange.Add(
                    "BPA § 6.4",
                    Recurring(
                        "expense policy check",
                        Provider,
                        Customer,
                        new LocalDate(2028, 7, 1),
                        30,
                        Period.FromYears(1)
                    ),
                    "expenses"
                )
            )
            .Amend(
                "A2",
                new LocalDate(2031, 3, 1),
                At(2031, 2, 14),
                ClauseChange.Replace(
                    "BPA § 2",
                    Scope.Of(Payables, Payroll.Between(null, new LocalDate(2030, 1, 1)), Close, Filings, Expenses)
                ),
                ClauseChange.Replace("BPA § 14.1", Convenience(50, 250_000m)),
                ClauseChange.Replace("Schedule4 § 1", Roles(isAmended: true)),
                ClauseChange.Add(
                    "BPA § 6.1",
                    Obligation
                        .Of("monthly closing", Provider, Customer, "close the books of the month before")
                        .From(new LocalDate(2031, 4, 1))
                        .Recurring(Recurrence.Every(Period.FromMonths(1)))
                        .Due(DueDate.Within(5, BusinessDays.MondayToFriday(DublinHolidays))),
                    "close"
                )
            )
            .Record(
                PowerExercised.Of(
                    "X1",
                    new LocalDate(2029, 6, 29),
                    At(2029, 6, 29),
                    "end a service",
                    Customer,
                    "payroll"
                ),
                // A day or two before the window opens: it stops nothing, and the term renews.
                NoticeGiven
                    .Received("N1", new LocalDate(2030, 8, 30), At(2030, 8, 30), Customer, NoticePurpose.NonRenewal)
                    .Under("BPA § 3"),
                PowerExercised.Of("X2", new LocalDate(2031, 2, 10), At(2031, 2, 10), "audit the controls", Customer),
                Done("M1", new LocalDate(2031, 4, 8), "monthly closing", new LocalDate(2031, 4, 1)),
                Done("M2", new LocalDate(2031, 5, 13), "monthly closing", new LocalDate(2031, 5, 1)),
                Done("M3", new LocalDate(2031, 6, 6), "monthly closing", new LocalDate(2031, 6, 1)),
                Done("M4", new LocalDate(2031, 7, 7), "monthly closing", new LocalDate(2031, 7, 1))
            )
            .Record(Disclosures)
            .Record([.. Yearly, .. Payslips, .. Charges]);

    private static Agreement First =>
        Agreement
            .Between(
                Party.Customer(Customer, LegalEntity.Of("Kestrel Foods DAC", Country.Of("IE"))),
                Party.Provider(Provider, LegalEntity.Of("Ledgerworks sp. z o.o.", Country.Of("PL")))
            )
            .Document(
                AgreementDocument.Of(
                    "BPA",
                    signed: PartialDate.Parse("2026-02-12"),
                    effective: PartialDate.Parse("2026-03-01")
                )
            )
            .Document("Schedule4", new LocalDate(2026, 3, 1), DocumentKind.Schedule, under: "BPA")
            .Prevails("BPA", over: "Schedule4")
            .Clause("BPA § 2", Scope.Of(Payables, Payroll, Close, Filings))
            .Clause(
                "BPA § 3",
                Term.Of(Period.FromYears(5))
                    .RenewsBy(
                        Period.FromMonths(12),
                        unless: Notice.Days(90).AtLeast().NotEarlierThan(Period.FromDays(180))
                    )
            )
            .Clause("BPA § 9", Confidentiality)
            .Clause(
                "BPA § 6.2",
                Recurring("controls report", Provider, Customer, new LocalDate(2026, 11, 1), 60, Period.FromYears(1))
            )
            .Clause(
                "BPA § 6.3",
                Recurring(
                    "payroll reconciliation",
                    Provider,
                    Customer,
                    new LocalDate(2027, 1, 1),
                    20,
                    Period.FromYears(1)
                ),
                "payroll"
            )
            .Clause(
                "BPA § 6.5",
                Recurring("statutory filing", Provider, Customer, new LocalDate(2026, 9, 30), 45, Period.FromYears(1)),
                "filings"
            )
            .Clause(
                "BPA § 7",
                Recurring(
                    "forecast of volumes",
                    Customer,
                    Provider,
                    new LocalDate(2026, 10, 15),
                    30,
                    Period.FromYears(1)
                ),
                "payables"
            )
            .Clause("BPA § 8", ServiceLevels)
            .Clause(
                "BPA § 11",
                Power
                    .Of(PowerKind.Audit, "audit the controls", Customer)
                    .WithNotice(Notice.Days(20))
                    .AtMost(PowerFrequency.PerCalendarYear(1).AndAfter("controls report qualified", 1))
            )
            .Clause(
                "BPA § 12",
                Power
                    .Of(PowerKind.Benchmark, "benchmark the prices", Customer)
                    .From(PowerStart.FromContractYear(3))
                    .WithNotice(Notice.Days(30))
                    .AtCostOf(Customer)
                    .AtMost(PowerFrequency.PerContractYear(1))
            )
            .Clause("BPA § 14.1", Convenience(60, 400_000m))
            .Clause(
                "BPA § 14.2",
                Power
                    .Terminate("terminate for cause")
                    .On(Ground.MaterialBreach(DueDate.Within(Period.FromDays(45))))
                    .On(Ground.Insolvency)
            )
            .Clause(
                "BPA § 14.3",
                Power
                    .Terminate("terminate for chronic failure", Customer)
                    .On(
                        Ground.ChronicFailure(3, Period.FromMonths(6)),
                        Notice.Days(60),
                        lapsesAfter: Period.FromMonths(3)
                    )
            )
            .Clause(
                "BPA § 14.4",
                Power
                    .Terminate("end a service", Customer)
                    .For(PowerScope.Service)
                    .WithNotice(Notice.Months(6).ToEndOf(NoticeBoundary.CalendarYear))
            )
            .Clause(
                "BPA § 14.5",
                Power
                    .Of(PowerKind.Suspend, "suspend the services", Provider)
                    .On(Ground.UnpaidCharge(DueDate.Within(Period.FromDays(45))), Notice.Days(15))
            )
            .Clause(
                "BPA § 16",
                Obligation
                    .Of("hand over the ledgers", Provider, Customer)
                    .OnEvent("end of the agreement")
                    .Due(DueDate.Within(Period.FromDays(60)))
                    .Surviving(Period.FromYears(10))
            )
            .Clause("Schedule4 § 1", Roles(isAmended: false));

    /// <summary>Of the charges 10 % are at risk, and a credit is earned back after three clean months.</summary>
    private static ServiceLevelAgreement ServiceLevels =>
        ServiceLevelAgreement
            .Of(
                Level("Accuracy", Indicator.SuccessShare(), Target.AtLeast("99.5 %", "99 %"), "invoices", "40 %"),
                Level("Paid on time", Indicator.SuccessShare(), Target.AtLeast("98 %", "96 %"), "payments", "30 %"),
                Level(
                    "Books closed by working day 5",
                    Indicator.LongestTime(ClosingDesk),
                    Target.AtMost("40 h", "48 h"),
                    "closings",
                    "20 %"
                ),
                Level("Filed on time", Indicator.SuccessShare(), Target.AtLeast("100 %"), "filings", "10 %")
            )
            .WithAtRisk(AtRisk.Of("10 %"))
            .WithEarnBack(EarnBack.After(3));

    /// <summary>Five working days are forty hours of the desk.</summary>
    private static BusinessCalendar ClosingDesk =>
        BusinessCalendar
            .In("Europe/Warsaw")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-16:00")
            .Named("closing desk");

    private static Service Payables => Service.InScope("payables", "accounts payable").At("Kraków");

    private static Service Payroll => Service.InScope("payroll").At("Dublin");

    private static Service Close => Service.InScope("close", "month-end closing").DependingOn("payables");

    private static Service Filings => Service.InScope("filings", "statutory filings").DependingOn("close");

    private static Service Expenses => Service.InScope("expenses", "expense claims").DependingOn("payables");

    private static Holidays DublinHolidays { get; } =
        Holidays.Of(
            [
                new LocalDate(2031, 4, 14),
                new LocalDate(2031, 5, 5),
                new LocalDate(2031, 6, 2),
                new LocalDate(2031, 8, 4),
                new LocalDate(2031, 10, 27),
                new LocalDate(2031, 12, 25),
                new LocalDate(2031, 12, 26),
            ],
            knownUntil: new LocalDate(2031, 12, 31),
            knownFrom: new LocalDate(2031, 1, 2)
        );

    private static IEnumerable<Fact> Yearly =>
        Each("R", "controls report", new LocalDate(2026, 11, 1), Period.FromYears(1), 5, 52)
            .Concat(Each("T", "statutory filing", new LocalDate(2026, 9, 30), Period.FromYears(1), 5, 40))
            .Concat(Each("V", "forecast of volumes", new LocalDate(2026, 10, 15), Period.FromYears(1), 5, 28))
            .Concat(Each("K", "expense policy check", new LocalDate(2028, 7, 1), Period.FromYears(1), 3, 21));

    private static IEnumerable<Fact> Payslips =>
        Each("Y", "payroll reconciliation", new LocalDate(2027, 1, 1), Period.FromYears(1), 3, 14);

    /// <summary>By the bands of the invoices processed: 58,000 of them are 106,100 EUR, and no month is below 25,000 EUR.</summary>
    private static IEnumerable<Fact> Charges =>
        new[] { 98_850m, 97_400m, 106_100m, 101_750m, 100_300m, 95_950m }.Select(
            (amount, i) =>
            {
                var month = DateRange.Month(2031, i + 1);
                var billed = month.EndExclusive.PlusDays(4);
                return (Fact)
                    Charged.Of(
                        FormattableString.Invariant($"B{i + 1}"),
                        billed,
                        At(billed.Year, billed.Month, billed.Day),
                        Charge,
                        month,
                        Money.Of(amount, "EUR")
                    );
            }
        );

    private static ServiceLevel Level(
        string name,
        Indicator indicator,
        Target target,
        string source,
        string allocation
    ) =>
        ServiceLevel
            .Of(name, indicator, target, MeasurementWindow.CalendarMonth("Europe/Warsaw"))
            .MeasuredFrom(source)
            .WithCredit(CreditSchedule.Allocation(allocation));

    private static Power Convenience(int percent, decimal most) =>
        Power
            .Terminate("terminate for convenience", Customer)
            .From(PowerStart.FromContractYear(3))
            .WithNotice(Notice.Months(3))
            .WithFee(
                Fee.Min(
                    Fee.Times(
                        Fee.Percent(
                            Percentage.Of(percent),
                            Fee.Average(Charge, FeeWindow.WholeMonths(6, FeeDate.NoticeReceived), FeeUnit.Month)
                        ),
                        FeeCount.WholeMonthsLeft
                    ),
                    Fee.Fixed(Money.Of(most, "EUR"))
                )
            );

    /// <summary>The second amendment gives away the release of payments, which the customer keeps, and nobody answers for filings.</summary>
    private static ResponsibilityMatrix Roles(bool isAmended)
    {
        var matrix = ResponsibilityMatrix
            .Of(
                RaciRole.Of("finance director", Customer),
                RaciRole.Of("treasurer", Customer),
                RaciRole.Of("payables lead", Provider),
                RaciRole.Of("ledger lead", Provider)
            )
            .Activity(Row("invoice processing", "I", "", "AR", "").About("payables"))
            .Activity(
                Row("release of payments", "I", isAmended ? "R" : "AR", isAmended ? "A" : "C", "")
                    .About("payables")
                    .Retained(Customer)
            )
            .Activity(Row("month-end closing", "I", "", "C", "AR").About("close"))
            .Activity(Row("statutory filing", isAmended ? "C" : "A", "", "", "R").About("filings"));
        return isAmended
            ? matrix.Activity(Row("expense claims", "A", "", "R", "A").About("expenses"))
            : matrix.Activity(Row("payroll run", "A", "", "", "R").About("payroll"));
    }

    private static RaciActivity Row(string name, params string[] letters) =>
        RaciActivity.Of(
            name,
            new[] { "finance director", "treasurer", "payables lead", "ledger lead" }
                .Zip(letters)
                .Where(cell => cell.Second.Length > 0)
                .Select(cell => RaciPart.Of(cell.First, cell.Second))
        );

    private static Obligation Recurring(string name, string by, string to, LocalDate from, int days, Period every) =>
        Obligation
            .Of(name, by, to)
            .From(from)
            .Recurring(Recurrence.Every(every))
            .Due(DueDate.Within(Period.FromDays(days)));

    private static IEnumerable<Fact> Each(string id, string duty, LocalDate from, Period every, int times, int after) =>
        Enumerable
            .Range(0, times)
            .Select(i => from.PlusMonths(i * ((every.Years * 12) + every.Months)))
            .Select(
                (day, i) => (Fact)Done(FormattableString.Invariant($"{id}{i + 1}"), day.PlusDays(after), duty, day)
            );

    private static Performed Done(string id, LocalDate on, string duty, LocalDate occurrence) =>
        Performed.Of(id, on, At(on.Year, on.Month, on.Day), duty, LocalDatePattern.Iso.Format(occurrence));

    private static Instant At(int year, int month, int day) => Instant.FromUtc(year, month, day, 16, 0);
}
