using System.Text.Json;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Conformance.Families;

namespace Outsourcing.Domain.Conformance.Calendars;

/// <summary>Makes a business calendar of a schedule of a document.</summary>
internal static class Schedule
{
    private static readonly string[] DayNames = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    /// <summary>What a schedule may have; <c>kind</c> says how it was made.</summary>
    private static readonly IReadOnlySet<string> Known = DocumentKeys.With(
        "kind",
        "zone",
        "weekly",
        "holidays",
        "breaks",
        "overrides"
    );

    /// <summary>Reads a schedule.</summary>
    /// <exception cref="MalformedCaseException">It cannot be read.</exception>
    /// <exception cref="NotBuiltException">It has a key that nobody reads.</exception>
    public static BusinessCalendar Read(JsonElement schedule)
    {
        foreach (var member in schedule.EnumerateObject())
        {
            if (!Known.Contains(member.Name))
            {
                throw new NotBuiltException($"schedule key '{member.Name}' not built");
            }
        }

        var calendar = Zoned(schedule.NeededText("zone")).Hours(Weekly(schedule.Members("weekly")));
        if (schedule.Optional("holidays") is { ValueKind: not JsonValueKind.Undefined } holidays)
        {
            // A schedule gives all its holidays: what it does not list is none.
            calendar = calendar.Closed(
                CaseText.List(holidays, "'holidays'").Select(CaseText.Date),
                LocalDate.MaxIsoValue
            );
        }

        calendar = Dates(schedule, "overrides")
            .Aggregate(calendar, (made, date) => made.Override(date.Date, date.Shifts));
        return Dates(schedule, "breaks").Aggregate(calendar, (made, date) => made.Break(date.Date, date.Shifts));
    }

    private static ZonedCalendar Zoned(string zone) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(zone) is { } found
            ? BusinessCalendar.In(found)
            : throw new MalformedCaseException($"there is no zone '{zone}'");

    private static WeeklyHours Weekly(JsonElement weekly)
    {
        var hours = WeeklyHours.Closed;
        if (weekly.ValueKind == JsonValueKind.Undefined)
        {
            return hours;
        }

        foreach (var day in weekly.EnumerateObject())
        {
            var number = Array.IndexOf(DayNames, day.Name) + 1;
            if (number == 0)
            {
                throw new MalformedCaseException($"there is no day '{day.Name}'");
            }

            hours = hours.And((IsoDayOfWeek)number, (IsoDayOfWeek)number, Shifts(day.Value));
        }

        return hours;
    }

    private static IEnumerable<(LocalDate Date, Shift[] Shifts)> Dates(JsonElement schedule, string key) =>
        schedule.Members(key) is { ValueKind: JsonValueKind.Object } dates
            ? dates.EnumerateObject().Select(date => (CaseText.Date(date.Name), Shifts(date.Value)))
            : [];

    private static Shift[] Shifts(JsonElement intervals) =>
        [
            .. CaseText
                .List(intervals, "a day")
                .Select(interval => (JsonElement[])[.. CaseText.List(interval, "an interval")])
                .Select(ToShift),
        ];

    /// <summary>Reads an interval of one civil day; a night is two of them.</summary>
    private static Shift ToShift(JsonElement[] ends)
    {
        var text = ends.Length == 2 ? $"{CaseText.Text(ends[0])}-{CaseText.Text(ends[1])}" : "";
        var isEmpty = ends.Length == 2 && ends[0].ValueEquals(ends[1].GetString());
        return !isEmpty && Shift.TryParse(text, out var shift) && !shift.CrossesMidnight
            ? shift
            : throw new MalformedCaseException(
                $"[{string.Join(", ", ends.Select(end => end.GetRawText()))}] is no interval of a day"
            );
    }
}
