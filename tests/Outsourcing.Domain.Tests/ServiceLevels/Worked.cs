using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Domain.Tests.ServiceLevels;

/// <summary>The worked agreement: 12 % of 400,000 at risk, a pool of 200 %, three levels in two categories.</summary>
internal static class Worked
{
    public static readonly DateRange March = DateRange.Month(2026, 3);
    public static readonly Instant Known = Instant.FromUtc(2026, 4, 2, 12, 0);

    public static ServiceCharge Fee { get; } = ServiceCharge.Of(March, Eur(400_000m));

    public static ServiceLevel A1 { get; } =
        Level("A1").InCategory("Availability").WithCredit(CreditSchedule.Allocation("50%"));

    public static ServiceLevel A2 { get; } =
        Level("A2").InCategory("Availability").WithCredit(CreditSchedule.Allocation("50%"));

    public static ServiceLevel T1 { get; } =
        Level("T1").InCategory("Timeliness").WithCredit(CreditSchedule.Allocation("100%"));

    public static ServiceLevelAgreement Terms { get; } =
        ServiceLevelAgreement
            .Of(A1, A2, T1)
            .WithAtRisk(
                AtRisk.Of("12%").WithPool("200%").WithCategory("Availability", "60%").WithCategory("Timeliness", "40%")
            )
            .Multiplying(RepeatMultiplier.Of(1.5m, 2m));

    /// <summary>A level of 95 %, minimum 90 %, by month.</summary>
    public static ServiceLevel Level(string name) =>
        ServiceLevel
            .Of(
                name,
                Indicator.SuccessShare(),
                Target.AtLeast("95 %", "90 %"),
                MeasurementWindow.CalendarMonth("Europe/Berlin")
            )
            .MeasuredFrom("the monitor");

    public static Money Eur(decimal amount) => Money.Of(amount, Currency.Eur);

    public static DateRange Month(int month) => DateRange.Month(2026, month);

    /// <summary>The results of the levels of the worked agreement for March, the first of which also missed February.</summary>
    public static LevelResult[] AllMissed() =>
        [A1.Judge(Month(2), "94 %"), A1.Judge(March, "94 %"), A2.Judge(March, "94 %"), T1.Judge(March, "94 %")];

    public static CreditStatement Settle(
        this ServiceLevelAgreement terms,
        IEnumerable<LevelResult> results,
        params IEnumerable<Outsourcing.Domain.Contracts.Fact> facts
    ) => terms.Settle(March, results, [Fee], facts).Value;

    public static decimal[] Amounts(this CreditStatement statement) =>
        [.. statement.Lines.Select(line => line.Undisputed.Amount)];
}
