using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Makes the data of a month: the bad one of a template, or one that is drawn from its volumes.</summary>
internal static class MonthPlans
{
    private const ulong ExampleSeed = 20_260_301;
    private const string CausesHeader = "level,cause\n";

    /// <summary>The bad month of a template, the same each time.</summary>
    public static IReadOnlyDictionary<string, string> Example(Template template)
    {
        var month = template.Facts.Month;
        var days = Days(month);
        var numbers = new SeededNumbers(ExampleSeed);
        return template.IsCustomerService
            ? ContactMonth.Files(
                new ContactPlan(
                    days,
                    AnsweredCalls: 52_000,
                    AbandonedCalls: 2_600,
                    Mails: 19_000,
                    new HashSet<int> { 5, 6, 17, 18, 19 },
                    Resource.Text(typeof(MonthPlans), "outages.csv"),
                    Resource.Text(typeof(MonthPlans), "exclusions.csv"),
                    Resource.Text(typeof(MonthPlans), "causes.csv")
                ),
                numbers
            )
            : InvoiceMonth.Files(
                new InvoicePlan(
                    days,
                    Invoices: 58_000,
                    Wrong: 371,
                    Payments: 12_400,
                    Late: 310,
                    ClosingHours: 36,
                    FilingsLate: 0,
                    CausesHeader
                ),
                numbers
            );
    }

    /// <summary>A month drawn from the volumes of a template: the same seed gives the same month.</summary>
    public static IReadOnlyDictionary<string, string> Simulated(Template template, YearMonth month, ulong seed)
    {
        var numbers = new SeededNumbers(seed);
        return template.IsCustomerService
            ? ContactMonth.Files(Contacts(Days(month), numbers), numbers)
            : InvoiceMonth.Files(Invoices(Days(month), numbers), numbers);
    }

    /// <summary>Shares a number out by weights, so that the parts add up to it.</summary>
    public static int[] Spread(int total, int[] weights)
    {
        var (all, before) = (weights.Sum(), 0);
        var parts = new int[weights.Length];
        for (var i = 0; i < weights.Length; i++)
        {
            var after = before + weights[i];
            parts[i] = (int)(((long)total * after / all) - ((long)total * before / all));
            before = after;
        }

        return parts;
    }

    /// <summary>From 70 % to 130 % of the baseline, up to six bad days and up to four outages, which may break more than one level.</summary>
    private static ContactPlan Contacts(DateRange days, SeededNumbers numbers)
    {
        var contacts = numbers.Between(42_000, 78_000);
        var mails = contacts * numbers.Between(22, 30) / 100;
        var calls = contacts - mails;
        var bad = Enumerable.Range(0, numbers.Below(7)).Select(_ => numbers.Between(1, days.Days)).ToHashSet();
        var (outages, longest) = Outages(days, numbers);
        return new ContactPlan(
            days,
            calls,
            calls * numbers.Between(25, 65) / 1000,
            mails,
            bad,
            outages,
            "id,category,state,start,end,announced,notified,evidence\n",
            longest is null
                ? CausesHeader
                : $"{CausesHeader}Calls answered within 20 s,{longest}\nTelephony available,{longest}\n"
        );
    }

    private static (string Csv, string? Longest) Outages(DateRange days, SeededNumbers numbers)
    {
        var text = new StringBuilder("id,start,end\n");
        var (longest, most) = ((string?)null, 0);
        for (var i = numbers.Below(5); i > 0; i--)
        {
            var start =
                days.First.AtStartOfDayInZone(DateTimeZone.Utc).ToInstant()
                + Duration.FromMinutes(numbers.Below((days.Days * 24 * 60) - 180));
            var minutes = numbers.Between(3, 55);
            text.Append(
                CultureInfo.InvariantCulture,
                $"O{i},{InstantPattern.General.Format(start)},{InstantPattern.General.Format(start + Duration.FromMinutes(minutes))}\n"
            );
            (longest, most) =
                minutes > most
                    ? (string.Create(CultureInfo.InvariantCulture, $"outage O{i}"), minutes)
                    : (longest, most);
        }

        return (text.ToString(), longest);
    }

    /// <summary>From 40,000 to 65,000 invoices; errors, late payments and a late closing now and then.</summary>
    private static InvoicePlan Invoices(DateRange days, SeededNumbers numbers)
    {
        var invoices = numbers.Between(40_000, 65_000);
        var payments = invoices * numbers.Between(18, 24) / 100;
        return new InvoicePlan(
            days,
            invoices,
            invoices * numbers.Between(25, 75) / 10_000,
            payments,
            payments * numbers.Between(8, 28) / 1000,
            numbers.Between(30, 44),
            numbers.Chance(0.1) ? 1 : 0,
            CausesHeader
        );
    }

    private static DateRange Days(YearMonth month) => DateRange.Month(month.Year, month.Month);
}
