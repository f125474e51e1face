using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Domain.Samples.Snippets;

/// <summary>From results to credits, credit note, invoice check and termination.</summary>
internal static class SettlementSnippets
{
    public static void Run()
    {
        #region settle-terms
        MeasurementWindow monthly = MeasurementWindow.CalendarMonth("Europe/Berlin");
        Target target = Target.AtLeast("95 %", minimum: "90 %");

        ServiceLevel Level(string name, string category, string allocation) =>
            ServiceLevel
                .Of(name, Indicator.SuccessShare(), target, monthly)
                .MeasuredFrom("the monitor")
                .InCategory(category)
                .WithCredit(CreditSchedule.Allocation(allocation));

        ServiceLevel a1 = Level("A1", "Availability", "50 %");
        ServiceLevel a2 = Level("A2", "Availability", "50 %");
        ServiceLevel t1 = Level("T1", "Timeliness", "100 %");

        ServiceLevelAgreement terms = ServiceLevelAgreement
            .Of(a1, a2, t1)
            .WithAtRisk(
                AtRisk
                    .Of("12 %")
                    .WithPool("200 %")
                    .WithCategory("Availability", "60 %")
                    .WithCategory("Timeliness", "40 %")
            )
            .Multiplying(RepeatMultiplier.Of(secondInARow: 1.5m, thirdAndLater: 2m));
        #endregion

        #region settle-month
        DateRange february = DateRange.Month(2026, 2);
        DateRange march = DateRange.Month(2026, 3);

        // A1 missed February too. The numbers come from indicators (LevelResult.Of) or from elsewhere (Judge).
        LevelResult[] results =
        [
            a1.Judge(february, "94 %"),
            a1.Judge(march, "94 %"),
            a2.Judge(march, "94 %"),
            t1.Judge(march, "94 %"),
        ];
        ServiceCharge fee = ServiceCharge.Of(march, Money.Of(400_000m, "EUR"));

        CreditStatement statement = terms.Settle(march, results, [fee]).Value;

        // 2026-03-01/2026-04-01: credit 48000.00 EUR
        Console.WriteLine(statement);

        // A1 18782.61 EUR, A2 12521.74 EUR, T1 16695.65 EUR
        Console.WriteLine(string.Join(", ", statement.Lines.Select(line => $"{line.Level} {line.Undisputed}")));
        Console.WriteLine(statement.Explanation);
        #endregion

        #region settle-tiers
        // A published table, with a hole at exactly 99 % and a credit at exactly 99.9 %, which is met.
        TieredCredit table = CreditSchedule.Of(
            CreditTier.Of("10 %").Above("99.0 %").AtMost("99.9 %"),
            CreditTier.Of("25 %").Below("99.0 %")
        );
        foreach (Finding finding in table.Check(Target.AtLeast("99.9 %")))
        {
            Console.WriteLine(finding);
        }
        #endregion

        #region settle-dispute
        // 94 % as the customer reads it; 96 % if the disputed maintenance does not count.
        LevelResult disputed = a1.Judge(march, "94 %", ifDisputedAccepted: "96 %");

        // 2026-03-01/2026-04-01: credit 0.00 EUR, 28800.00 EUR in dispute, up to 48000.00 EUR as not all is known
        Console.WriteLine(terms.Settle(march, [disputed, a2.Judge(march, "96 %")], [fee]).Value);
        #endregion

        #region settle-note
        CreditNote note = CreditNote.Of("CN-7", new LocalDate(2026, 4, 10), "Halden", "Northquay", statement);
        Console.WriteLine(note.ToText());

        // billed 352000.00 EUR, as expected
        InvoiceItem seats = InvoiceItem.Of("seats", 32_000m, Money.Of(12.50m, "EUR"));
        Console.WriteLine(InvoiceCheck.Of([seats], statement, billed: Money.Of(352_000m, "EUR")));
        #endregion

        #region settle-check
        // info service-level.credit.worst-month [worst month]: The worst possible month gives 48000.00 EUR (12 % of the
        // charges), the cap, of 192000.00 EUR (48 % of the charges) before it.
        foreach (Finding finding in terms.Check(Money.Of(400_000m, "EUR")))
        {
            Console.WriteLine(finding);
        }
        #endregion

        #region settle-view
        Instant now = Instant.FromUtc(2026, 4, 10, 9, 0);
        LocalDate reported = new(2026, 4, 2);
        Agreement agreement = Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("SLA", new LocalDate(2026, 1, 1))
            .Clause("SLA § 3", terms.TerminableFor(ChronicFailure.Of(misses: 3, periods: 6).For(Period.FromDays(90))))
            .Record(
                Charged.Of("C1", reported, now, "service fee", march, Money.Of(400_000m, "EUR")),
                ServiceLevelReported.Of("R1", reported, now, "A1", march, Measured.Parse("94 %")),
                ServiceLevelReported.Of("R2", reported, now, "A2", march, Measured.Parse("96 %")),
                ServiceLevelReported.Of("R3", reported, now, "T1", march, Measured.Parse("97 %"))
            );
        AgreementView view = agreement.AsOf(new LocalDate(2026, 4, 10), now);

        // 2026-03-01/2026-04-01: credit 28800.00 EUR
        Console.WriteLine(view.Settle(march).Value);

        // customer: terminate for chronic failure (not, SLA § 3)
        Console.WriteLine(view.Powers("customer")[0]);
        #endregion

        #region settle-measured
        AvailabilityByTime availability = Indicator.Availability();
        ServiceLevel up = ServiceLevel
            .Of("up", availability, Target.AtLeast("99.9 %"), monthly)
            .WithCredit(CreditSchedule.LostTime(multiple: 10m));
        AgreementView hosting = Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("SLA", new LocalDate(2026, 1, 1))
            .Clause("SLA § 3", ServiceLevelAgreement.Of(up))
            .AsOf(new LocalDate(2026, 4, 10), now);

        MeasurementPeriod period = monthly.PeriodOf(march.First);
        Outage outage = Outage.Of("O1", Instant.FromUtc(2026, 3, 10, 10, 0), Instant.FromUtc(2026, 3, 10, 12, 0));
        LevelResult measured = LevelResult.Of("up", period, availability.Measure(up.Target, period, [outage]));

        // From the clause:  - base 400000.00 EUR × 10 times the fee of the time lost 2.69 % = 10767.16 EUR. [SLA § 3]
        // to what counts:     - What counts: 2026-03-10T10:00:00Z/2026-03-10T12:00:00Z.
        Console.WriteLine(hosting.Settle(march, [fee], results: [measured]).Value.Explanation);
        #endregion

        #region settle-restate
        // T1 was reported wrongly, which became known in May: the first statement stays as it was.
        Instant may = Instant.FromUtc(2026, 5, 20, 9, 0);
        AgreementView later = agreement
            .Record(
                Retraction.Of("X1", new LocalDate(2026, 5, 20), may, of: "R3"),
                ServiceLevelReported.Of("R4", new LocalDate(2026, 5, 20), may, "T1", march, Measured.Parse("94 %"))
            )
            .AsOf(new LocalDate(2026, 5, 20), may);

        // 2026-03-01/2026-04-01: 48000.00 EUR instead of 28800.00 EUR
        Console.WriteLine(later.Settle(march).Value.Restates(view.Settle(march).Value));
        #endregion
    }
}
