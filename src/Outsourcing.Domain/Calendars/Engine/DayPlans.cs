using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>The open wall-clock seconds of each civil date: the weekly pattern, and the dates that differ from it.</summary>
internal sealed class DayPlans
{
    private const int Days = 7;

    // 1970-01-01 was a Thursday.
    private const int EpochDay = 3;

    private readonly MidnightRule rule;
    private readonly HashSet<int> holidays;
    private readonly Dictionary<int, IReadOnlyList<Shift>> overrides;
    private readonly Dictionary<int, IReadOnlyList<Shift>> breaks;
    private readonly int[] versionStarts;
    private readonly WeeklyHours[] versions;
    private readonly Stretches[][] weekly;
    private readonly Dictionary<int, Stretches> special;

    public DayPlans(ZonedCalendar calendar)
    {
        rule = calendar.MidnightRule;
        holidays = [.. (calendar.Holidays?.Dates ?? []).Select(holiday => CivilDay.Number(holiday.Date))];
        overrides = calendar.Overrides.ToDictionary(one => CivilDay.Number(one.Date), one => one.Shifts);
        breaks = calendar.Breaks.ToDictionary(one => CivilDay.Number(one.Date), one => one.Shifts);
        versionStarts = [int.MinValue, .. calendar.Versions.Select(version => CivilDay.Number(version.From))];
        versions = [calendar.WeeklyHours, .. calendar.Versions.Select(version => version.Hours)];
        weekly = Array.ConvertAll(versions, WeekOf);

        var changes = holidays.Concat(overrides.Keys).Concat(breaks.Keys).Concat(versionStarts.Skip(1)).ToList();
        if (changes.Count > 0)
        {
            (First, Last) = (changes.Min(), changes.Max() + 1);
        }

        special = changes.Concat(changes.Select(day => day + 1)).Distinct().ToDictionary(day => day, PlanOf);
    }

    /// <summary>Gets the first day that may differ from the pattern of all days before; <see langword="null"/> when none does.</summary>
    public int? First { get; }

    /// <summary>Gets the last day that may differ from the pattern of all days after; <see langword="null"/> when none does.</summary>
    public int? Last { get; }

    /// <summary>Gets whether no day has any open second.</summary>
    public bool NeverOpens =>
        Array.TrueForAll(versions, hours => hours.Equals(WeeklyHours.Closed))
        && overrides.Values.All(shifts => shifts.Count == 0);

    /// <summary>Gets whether every second of every day is open.</summary>
    public bool NeverCloses =>
        Array.TrueForAll(weekly, week => Array.TrueForAll(week, IsWhole)) && special.Values.All(IsWhole);

    /// <summary>Gives the open seconds of a day, counted from its midnight.</summary>
    public Stretches On(int day) =>
        special.TryGetValue(day, out var plan) ? plan : weekly[VersionOf(day)][DayOfWeek(day)];

    private static bool IsWhole(Stretches plan) =>
        plan.Count == 1 && plan.Starts[0] == 0 && plan.Ends[0] == Shift.SecondsPerDay;

    private static Stretches[] WeekOf(WeeklyHours hours) =>
        [.. Enumerable.Range(0, Days).Select(day => Lying(ShiftsOf(hours, day), ShiftsOf(hours, day - 1)))];

    private static IReadOnlyList<Shift> ShiftsOf(WeeklyHours hours, int day) =>
        hours.ShiftsOn((IsoDayOfWeek)(((day + Days) % Days) + 1));

    /// <summary>What lies on a day: of its own shifts what is before midnight, of those of the day before what is after.</summary>
    private static Stretches Lying(IEnumerable<Shift> own, IEnumerable<Shift> before)
    {
        var parts = own.Select(shift => (Start: shift.StartSecond, End: Math.Min(shift.EndSecond, Shift.SecondsPerDay)))
            .Concat(before.Select(shift => (Start: 0, End: shift.EndSecond - Shift.SecondsPerDay)));
        var lying = new Stretches();
        foreach (var (start, end) in parts.OrderBy(part => part.Start))
        {
            lying.Add(start, end);
        }

        return lying;
    }

    private static int DayOfWeek(int day) => (((day + EpochDay) % Days) + Days) % Days;

    private int VersionOf(int day)
    {
        var version = versionStarts.Length - 1;
        while (versionStarts[version] > day)
        {
            version--;
        }

        return version;
    }

    private Stretches PlanOf(int day) =>
        Stretches.Combine(
            CalendarOperation.Difference,
            rule == MidnightRule.ShiftStart ? Lying(Starting(day), Starting(day - 1)) : OnCivilDate(day),
            Lying(breaks.GetValueOrDefault(day, []), breaks.GetValueOrDefault(day - 1, []))
        );

    private IReadOnlyList<Shift> Starting(int day) =>
        holidays.Contains(day) ? [] : overrides.GetValueOrDefault(day) ?? Weekly(day, day);

    private Stretches OnCivilDate(int day)
    {
        if (holidays.Contains(day))
        {
            return new Stretches();
        }

        return overrides.TryGetValue(day, out var replacing)
            ? Lying(replacing, [])
            : Lying(Weekly(day, day), [.. Weekly(day, day - 1), .. overrides.GetValueOrDefault(day - 1, [])]);
    }

    /// <summary>The shifts of a weekday by the version that holds on a date.</summary>
    private IReadOnlyList<Shift> Weekly(int dateOfVersion, int dayOfWeek) =>
        ShiftsOf(versions[VersionOf(dateOfVersion)], DayOfWeek(dayOfWeek));
}
