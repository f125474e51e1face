using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>What a month of accounting has.</summary>
/// <param name="Days">The month.</param>
/// <param name="Invoices">How many invoices are processed.</param>
/// <param name="Wrong">How many of them wrongly.</param>
/// <param name="Payments">How many payments fall due.</param>
/// <param name="Late">How many of them are late.</param>
/// <param name="ClosingHours">After how many hours of the desk the books of the month before are closed.</param>
/// <param name="FilingsLate">How many of the three filings are late.</param>
/// <param name="Causes">What made levels miss, as a CSV text.</param>
internal sealed record InvoicePlan(
    DateRange Days,
    int Invoices,
    int Wrong,
    int Payments,
    int Late,
    int ClosingHours,
    int FilingsLate,
    string Causes
);

/// <summary>The data of a month of Kestrel Foods and Ledgerworks. All people and figures are invented.</summary>
internal static class InvoiceMonth
{
    private const int Filings = 3;
    private const int HoursOfADay = 8;

    private static readonly DateTimeZone Warsaw = DateTimeZoneProviders.Tzdb["Europe/Warsaw"];

    /// <summary>The files by their names, as CSV texts.</summary>
    public static IReadOnlyDictionary<string, string> Files(InvoicePlan plan, SeededNumbers numbers)
    {
        var days = Enumerable
            .Range(0, plan.Days.Days)
            .Select(plan.Days.First.PlusDays)
            .Where(day => day.DayOfWeek <= IsoDayOfWeek.Friday)
            .ToList();
        var closed = days[(plan.ClosingHours - 1) / HoursOfADay];
        var hour = 8 + plan.ClosingHours - (HoursOfADay * ((plan.ClosingHours - 1) / HoursOfADay));
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["invoices.csv"] = Counts('I', days, plan.Invoices, plan.Wrong, numbers),
            ["payments.csv"] = Counts('P', days, plan.Payments, plan.Late, numbers),
            ["closings.csv"] = $"id,opened,resolved\nL1,{Text(days[0], 8)},{Text(closed, hour)}\n",
            ["filings.csv"] = string.Create(
                CultureInfo.InvariantCulture,
                $"id,at,good,total\nF1,{Text(days[^1], 12)},{Filings - plan.FilingsLate},{Filings}\n"
            ),
            ["causes.csv"] = plan.Causes,
        };
    }

    private static string Counts(char id, List<LocalDate> days, int total, int bad, SeededNumbers numbers)
    {
        var all = MonthPlans.Spread(total, [.. days.Select(_ => numbers.Between(8, 12))]);
        var wrong = MonthPlans.Spread(bad, [.. days.Select(_ => numbers.Between(1, 20))]);
        var text = new StringBuilder("id,at,good,total\n");
        for (var i = 0; i < days.Count; i++)
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"{id}{i + 1:D3},{Text(days[i], 17)},{Math.Max(0, all[i] - wrong[i])},{all[i]}\n"
            );
        }

        return text.ToString();
    }

    private static string Text(LocalDate day, int hour) =>
        InstantPattern.General.Format(Warsaw.AtLeniently(day.At(new LocalTime(hour, 0))).ToInstant());
}
