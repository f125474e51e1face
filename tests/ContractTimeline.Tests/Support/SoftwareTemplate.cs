using Outsourcing.Domain.Parties;

namespace Outsourcing.Samples.ContractTimeline.Tests;

/// <summary>Software development: the agreement of the template, as code builds it.</summary>
internal static partial class SoftwareTemplate
{
    private const string Customer = "Northquay Retail";
    private const string Provider = "Larkfield Software";

    public static Agreement Agreement => WithWork(Contract);

    private static Agreement Contract =>
        First
            .Amend(
                "A1",
                new LocalDate(2027, 1, 1),
                At(2026, 12, 10),
                ClauseChange.Replace("MSA § 2", Scope(Webshop, Currency, MobileApp, Support)),
                ClauseChange.Add(
                    "SOW2 § 2",
                    Term.Of(Period.FromMonths(12)).RenewsBy(Period.FromMonths(12), unless: Notice.Months(3)),
                    "support"
                ),
                ClauseChange.Add(
                    "SOW2 § 5",
                    Yearly("penetration test report", Provider, Customer, new LocalDate(2027, 8, 1), 60),
                    "support"
                )
            )
            .Amend(
                "A2",
                new LocalDate(2028, 1, 1),
                At(2027, 11, 15),
                ClauseChange.Replace(
                    "MSA § 2",
                    Scope(Webshop, Currency.Between(null, new LocalDate(2028, 1, 1)), MobileApp, Support)
                ),
                ClauseChange.Replace("MSA § 14.1", Convenience(240_000m, 180_000m, 90_000m, 45_000m, 0m)),
                ClauseChange.Replace("Schedule3 § 1", Roles(isAmended: true))
            )
            .Record(
                Performed("P1", 2026, 6, 26, "milestone 1"),
                Performed("P2", 2026, 10, 16, "milestone 2"),
                Performed("P3", 2028, 2, 28, "milestone 3"),
                Happened.Of("E1", new LocalDate(2026, 7, 6), At(2026, 7, 6), "acceptance of milestone 1", Customer),
                Happened.Of("E2", new LocalDate(2026, 11, 2), At(2026, 11, 2), "acceptance of milestone 2", Customer),
                Happened.Of("E3", new LocalDate(2028, 3, 1), At(2028, 3, 1), "acceptance of milestone 3", Customer),
                Performed("P4", 2026, 8, 3, "payment of milestone 1"),
                Performed("P5", 2026, 11, 30, "payment of milestone 2"),
                ChargeReminder.Of("R1", new LocalDate(2028, 4, 10), At(2028, 4, 10), "milestone 3", Customer),
                PowerExercised.Of("X1", new LocalDate(2027, 9, 20), At(2027, 9, 20), "end a service", Customer, "fx"),
                PowerExercised.Of("X2", new LocalDate(2027, 5, 18), At(2027, 5, 18), "audit the development", Customer)
            )
            .Record(Disclosures)
            .Record(Reports.Concat(Certificates));

    private static Agreement First =>
        Agreement
            .Between(
                Party.Customer(Customer, LegalEntity.Of("Northquay Retail GmbH", Country.Of("DE"))),
                Party.Provider(Provider, LegalEntity.Of("Larkfield Software Ltd", Country.Of("GB")))
            )
            .Document(
                AgreementDocument.Of(
                    "MSA",
                    signed: PartialDate.Parse("2026-01-19"),
                    effective: PartialDate.Parse("2026-02-01")
                )
            )
            .Document("Schedule3", new LocalDate(2026, 2, 1), DocumentKind.Schedule, under: "MSA")
            .Document("SOW1", new LocalDate(2026, 2, 1), DocumentKind.StatementOfWork, under: "MSA")
            .Document(
                AgreementDocument.Of(
                    "SOW2",
                    DocumentKind.StatementOfWork,
                    under: "MSA",
                    effective: PartialDate.Parse("2027-01-01"),
                    recorded: At(2026, 12, 10)
                )
            )
            .Prevails("MSA", over: "SOW1")
            .Prevails("MSA", over: "SOW2")
            .Clause("MSA § 2", Scope(Webshop, Currency))
            .Clause(
                "MSA § 3",
                Term.Of(Period.FromYears(3))
                    .RenewsBy(Renewal.Automatic(Period.FromMonths(12)).AtMost(2).By(Notice.Months(6)))
            )
            .Clause("MSA § 13", Confidentiality)
            .Clause("MSA § 6", Quarterly("status report", Provider, Customer, new LocalDate(2026, 4, 1), 10))
            .Clause("MSA § 9", Yearly("insurance certificate", Provider, Customer, new LocalDate(2026, 3, 1), 30))
            .Clause(
                "MSA § 10",
                Power
                    .Of(PowerKind.Audit, "audit the development", Customer)
                    .WithNotice(Notice.Days(10))
                    .AtMost(PowerFrequency.PerCalendarYear(1))
            )
            .Clause("MSA § 14.1", Convenience(240_000m, 180_000m, 120_000m, 60_000m, 0m))
            .Clause(
                "MSA § 14.2",
                Power
                    .Terminate("terminate for cause")
                    .On(Ground.MaterialBreach(DueDate.Within(Period.FromDays(30))))
                    .On(Ground.Insolvency)
            )
            .Clause(
                "MSA § 14.3",
                Power
                    .Terminate("terminate for default of payment", Provider)
                    .On(Ground.UnpaidCharge(DueDate.Within(Period.FromDays(30))), Notice.Days(14))
            )
            .Clause(
                "MSA § 14.4",
                Power
                    .Terminate("terminate for change of control", Customer)
                    .On(Ground.ChangeOfControl(Percentage.Of(50)), Notice.Months(1), lapsesAfter: Period.FromMonths(6))
            )
            .Clause(
                "MSA § 14.5",
                Power
                    .Terminate("end a service", Customer)
                    .For(PowerScope.Service)
                    .WithNotice(Notice.Months(3).ToEndOf(NoticeBoundary.Month))
            )
            .Clause("MSA § 17", StandardNorms.NoAssignment(unreasonablyWithheld: false))
            .Clause(
                "MSA § 18",
                Obligation
                    .Of("hand over source code", Provider, Customer)
                    .OnEvent("end of the agreement")
                    .Due(DueDate.Within(Period.FromDays(30)))
                    .Surviving()
            )
            .Clause("Schedule3 § 1", Roles(isAmended: false))
            .Clause("SOW1 § 3.1", Delivery(1, new LocalDate(2026, 6, 30)), "webshop")
            .Clause("SOW1 § 3.2", Delivery(2, new LocalDate(2026, 9, 30)), "webshop", "fx")
            .Clause("SOW1 § 3.3", Delivery(3, new LocalDate(2028, 2, 29)), "webshop")
            .Clause("SOW1 § 3.4", Delivery(4, new LocalDate(2028, 7, 31)), "webshop")
            .Clause("SOW1 § 4.1", Payment(1, Period.FromDays(30)))
            .Clause("SOW1 § 4.2", Payment(2, Period.FromDays(30)))
            .Clause("SOW1 § 4.3", Payment(3, Period.FromDays(30)))
            .Clause("SOW1 § 4.4", Payment(4, Period.FromDays(90)))
            .Clause(
                "SOW1 § 7",
                Quarterly("exchange rate tables", Customer, Provider, new LocalDate(2026, 10, 1), 15),
                "fx"
            );

    private static Service Webshop => Service.InScope("webshop").InTower("development");

    private static Service Currency =>
        Service.InScope("fx", "currency module").InTower("development").DependingOn("webshop");

    private static Service MobileApp => Service.InScope("mobile app").InTower("development").DependingOn("webshop");

    private static Service Support => Service.InScope("support").InTower("operations").DependingOn("webshop");

    private static IEnumerable<Fact> Reports =>
        Enumerable
            .Range(0, 9)
            .Select(i => new LocalDate(2026, 4, 1).PlusMonths(3 * i))
            .Select(
                (day, i) =>
                    (Fact)Done(
                        FormattableString.Invariant($"S{i + 1}"),
                        day.PlusDays(i == 4 ? 23 : 8),
                        "status report",
                        day
                    )
            )
            .Concat(
                Enumerable
                    .Range(0, 5)
                    .Select(i => new LocalDate(2026, 10, 1).PlusMonths(3 * i))
                    .Select(
                        (day, i) =>
                            (Fact)Done(
                                FormattableString.Invariant($"F{i + 1}"),
                                day.PlusDays(12),
                                "exchange rate tables",
                                day
                            )
                    )
            );

    private static IEnumerable<Fact> Certificates =>
        Enumerable
            .Range(0, 2)
            .Select(i => new LocalDate(2026, 3, 1).PlusYears(i))
            .Select(
                (day, i) =>
                    (Fact)Done(FormattableString.Invariant($"C{i + 1}"), day.PlusDays(20), "insurance certificate", day)
            )
            .Append(Done("C3", new LocalDate(2027, 9, 14), "penetration test report", new LocalDate(2027, 8, 1)));

    private static Scope Scope(params IEnumerable<Service> services) => Domain.Contracts.Scope.Of(services);

    private static Power Convenience(params decimal[] amounts) =>
        Power
            .Terminate("terminate for convenience", Customer)
            .From(PowerStart.FromContractYear(2))
            .WithNotice(Notice.Months(3).ToEndOf(NoticeBoundary.Quarter))
            .WithFee(Fee.ByContractYear(amounts.Select(amount => Fee.Fixed(Money.Of(amount, "EUR")))));

    /// <summary>The second amendment forgets to say who answers for releases.</summary>
    private static ResponsibilityMatrix Roles(bool isAmended)
    {
        var matrix = ResponsibilityMatrix
            .Of(
                RaciRole.Of("product owner", Customer),
                RaciRole.Of("head of IT", Customer),
                RaciRole.Of("engineering lead", Provider),
                RaciRole.Of("service manager", Provider)
            )
            .Activity(Row("requirements", "A", "I", "R", "").About("webshop"))
            .Activity(Row("acceptance", "A", "C", "R", "").About("webshop"))
            .Activity(Row("release", isAmended ? "C" : "A", "C", "R", "I").About("webshop"));
        return isAmended
            ? matrix
                .Activity(Row("app store listing", "A", "", "R", "").About("mobile app"))
                .Activity(Row("incident handling", "", "A", "C", "AR").About("support"))
            : matrix.Activity(Row("exchange rates", "R", "A", "C", "").About("fx"));
    }

    private static RaciActivity Row(string name, params string[] letters) =>
        RaciActivity.Of(
            name,
            new[] { "product owner", "head of IT", "engineering lead", "service manager" }
                .Zip(letters)
                .Where(cell => cell.Second.Length > 0)
                .Select(cell => RaciPart.Of(cell.First, cell.Second))
        );

    private static Obligation Quarterly(string name, string by, string to, LocalDate from, int days) =>
        Recurring(name, by, to, from, days, Period.FromMonths(3));

    private static Obligation Yearly(string name, string by, string to, LocalDate from, int days) =>
        Recurring(name, by, to, from, days, Period.FromYears(1));

    private static Obligation Recurring(string name, string by, string to, LocalDate from, int days, Period every) =>
        Obligation
            .Of(name, by, to)
            .From(from)
            .Recurring(Recurrence.Every(every))
            .Due(DueDate.Within(Period.FromDays(days)));

    private static Obligation Delivery(int milestone, LocalDate on) =>
        Obligation
            .Of(
                FormattableString.Invariant($"milestone {milestone}"),
                Provider,
                Customer,
                FormattableString.Invariant($"deliver milestone {milestone}")
            )
            .Due(DueDate.On(on));

    /// <summary>The shares of the cap of 1,850,000 EUR; of the last milestone 90 days are held back.</summary>
    private static Obligation Payment(int milestone, Period within)
    {
        string[] amounts = ["277,500.00", "647,500.00", "647,500.00", "277,500.00"];
        return Obligation
            .Of(
                FormattableString.Invariant($"payment of milestone {milestone}"),
                Customer,
                Provider,
                FormattableString.Invariant($"pay milestone {milestone}: {amounts[milestone - 1]} EUR")
            )
            .OnEvent(FormattableString.Invariant($"acceptance of milestone {milestone}"))
            .Due(DueDate.Within(within));
    }

    private static Performed Performed(string id, int year, int month, int day, string duty) =>
        Domain.Contracts.Performed.Of(id, new LocalDate(year, month, day), At(year, month, day), duty);

    private static Performed Done(string id, LocalDate on, string duty, LocalDate occurrence) =>
        Domain.Contracts.Performed.Of(
            id,
            on,
            At(on.Year, on.Month, on.Day),
            duty,
            NodaTime.Text.LocalDatePattern.Iso.Format(occurrence)
        );

    private static Instant At(int year, int month, int day) => Instant.FromUtc(year, month, day, 16, 0);
}
