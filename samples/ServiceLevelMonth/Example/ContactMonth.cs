using System.Globalization;
using System.Text;
using NodaTime.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The data of a month of Tramontane Rail and Halden Care, made from the volumes of the template.</summary>
/// <remarks>
/// Besides the month the days around it at the baseline, since a contact counts as resolved only when the customer does not
/// come back within seven days. All people and figures are invented.
/// </remarks>
internal sealed class ContactMonth
{
    private const int DaysBefore = 7;
    private const int DaysAfter = 8;
    private const int QuietAnsweredCalls = 1_470;
    private const int QuietAbandonedCalls = 55;
    private const int QuietMails = 530;
    private const double SurveyShare = 0.055;

    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    private readonly ContactPlan plan;
    private readonly SeededNumbers numbers;
    private readonly StringBuilder contacts = new();
    private readonly StringBuilder mails = new();
    private readonly StringBuilder answers = new();
    private readonly List<(Instant At, int Matter)> matters = [];
    private int contactCount;
    private int mailCount;
    private int answerCount;

    private ContactMonth(ContactPlan plan, SeededNumbers numbers)
    {
        this.plan = plan;
        this.numbers = numbers;
        contacts.Append("id,matter,offered,answered_after,abandoned_after\n");
        mails.Append("id,opened,resolved\n");
        answers.Append("id,at,score\n");
        for (var day = plan.Days.First.PlusDays(-DaysBefore); day < plan.Days.First; day = day.PlusDays(1))
        {
            QuietDay(day);
        }

        Month();
        var end = plan.Days.EndExclusive;
        for (var day = end; day < end.PlusDays(DaysAfter); day = day.PlusDays(1))
        {
            QuietDay(day);
        }
    }

    /// <summary>The files by their names, as CSV texts.</summary>
    public static IReadOnlyDictionary<string, string> Files(ContactPlan plan, SeededNumbers numbers)
    {
        var month = new ContactMonth(plan, numbers);
        return new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["contacts.csv"] = month.contacts.ToString(),
            ["mails.csv"] = month.mails.ToString(),
            ["answers.csv"] = month.answers.ToString(),
            ["outages.csv"] = plan.Outages,
            ["exclusions.csv"] = plan.Exclusions,
            ["causes.csv"] = plan.Causes,
        };
    }

    private void Month()
    {
        var days = Enumerable.Range(0, plan.Days.Days).Select(plan.Days.First.PlusDays).ToList();
        int[] weights = [.. days.Select(day => plan.BadDays.Contains(day.Day) ? 19 : 10)];
        var answered = MonthPlans.Spread(plan.AnsweredCalls, weights);
        var abandoned = MonthPlans.Spread(plan.AbandonedCalls, weights);
        var mailed = MonthPlans.Spread(plan.Mails, weights);
        for (var i = 0; i < days.Count; i++)
        {
            Day(days[i], answered[i], abandoned[i], mailed[i], plan.BadDays.Contains(days[i].Day));
        }
    }

    private void QuietDay(LocalDate day) => Day(day, QuietAnsweredCalls, QuietAbandonedCalls, QuietMails, isBad: false);

    private void Day(LocalDate day, int answered, int abandoned, int mailed, bool isBad)
    {
        foreach (var at in Times(day, answered))
        {
            Call(at, answeredAfter: numbers.Wait(isBad ? 17 : 10), abandonedAfter: null);
            if (numbers.Chance(SurveyShare))
            {
                Answer(at + Duration.FromMinutes(5 + numbers.Below(60)), isBad);
            }
        }

        foreach (var at in Times(day, abandoned))
        {
            Call(at, answeredAfter: null, abandonedAfter: 1 + numbers.Wait(isBad ? 55 : 35));
        }

        foreach (var at in Times(day, mailed))
        {
            var hours = numbers.Chance(isBad ? 0.07 : 0.035) ? 20 + numbers.Wait(20) : numbers.Wait(5);
            var resolved = at + Duration.FromMinutes((hours * 60) + numbers.Below(60));
            mails.Append(CultureInfo.InvariantCulture, $"M{++mailCount:D6},{Text(at)},{Text(resolved)}\n");
        }
    }

    /// <summary>Instants of a day in order, many at noon and few at night; a day with a change of the clocks is shorter.</summary>
    private IEnumerable<Instant> Times(LocalDate day, int count)
    {
        var start = Paris.AtStartOfDay(day).ToInstant();
        var seconds = (int)(Paris.AtStartOfDay(day.PlusDays(1)).ToInstant() - start).TotalSeconds;
        var times = new int[count];
        for (var i = 0; i < count; i++)
        {
            times[i] = numbers.Chance(0.85)
                ? (numbers.Below(seconds) + numbers.Below(seconds) + numbers.Below(seconds)) / 3
                : numbers.Below(seconds);
        }

        Array.Sort(times);
        return times.Select(time => start + Duration.FromSeconds(time));
    }

    private void Call(Instant at, int? answeredAfter, int? abandonedAfter) =>
        contacts.Append(
            CultureInfo.InvariantCulture,
            $"C{++contactCount:D6},{Matter(at)},{Text(at)},{answeredAfter},{abandonedAfter}\n"
        );

    /// <summary>What the call is about: mostly something new, now and then a matter of the last days.</summary>
    private string Matter(Instant at)
    {
        var isRepeat = matters.Count > 0 && numbers.Chance(0.19);
        var number = isRepeat
            ? matters[matters.Count - 1 - numbers.Below(Math.Min(matters.Count, 9_000))].Matter
            : matters.Count;
        matters.Add((at, number));
        return string.Create(CultureInfo.InvariantCulture, $"T{number:D6}");
    }

    private void Answer(Instant at, bool isBad)
    {
        var share = numbers.Share();
        var score =
            share < (isBad ? 0.10 : 0.03) ? 1
            : share < (isBad ? 0.17 : 0.06) ? 2
            : share < 0.20 ? 3
            : share < 0.52 ? 4
            : 5;
        answers.Append(CultureInfo.InvariantCulture, $"A{++answerCount:D6},{Text(at)},{score}\n");
    }

    private static string Text(Instant at) => InstantPattern.General.Format(at);
}
