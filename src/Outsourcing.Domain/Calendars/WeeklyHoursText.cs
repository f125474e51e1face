using System.Diagnostics.CodeAnalysis;
using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>The text form of weekly hours.</summary>
internal static class WeeklyHoursText
{
    private const string NoHours = "closed";

    private static readonly string[] Names = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

    public static string Write(WeeklyHours hours)
    {
        var parts = new List<string>();
        for (var first = 0; first < Names.Length; )
        {
            var shifts = ShiftsOn(hours, first);
            var last = first;
            while (last + 1 < Names.Length && ShiftsOn(hours, last + 1).SequenceEqual(shifts))
            {
                last++;
            }

            if (shifts.Count > 0)
            {
                var days = first == last ? Names[first] : $"{Names[first]}-{Names[last]}";
                parts.Add($"{days} {string.Join(", ", shifts)}");
            }

            first = last + 1;
        }

        return parts.Count == 0 ? NoHours : string.Join("; ", parts);
    }

    public static bool TryRead(string? text, [NotNullWhen(true)] out WeeklyHours? hours)
    {
        hours = null;
        if (text is null)
        {
            return false;
        }

        var read = WeeklyHours.Closed;
        if (!string.Equals(text.Trim(), NoHours, StringComparison.Ordinal))
        {
            foreach (var part in text.Split(';'))
            {
                if (!TryAdd(ref read, part.Trim()))
                {
                    return false;
                }
            }
        }

        hours = read;
        return true;
    }

    private static bool TryAdd(ref WeeklyHours hours, string part)
    {
        var space = part.IndexOf(' ', StringComparison.Ordinal);
        if (space < 0)
        {
            return false;
        }

        var days = part[..space].Split('-');
        var (first, last) = (Array.IndexOf(Names, days[0]), Array.IndexOf(Names, days[^1]));
        var shifts = new List<Shift>();
        foreach (var text in part[space..].Split(','))
        {
            if (!Shift.TryParse(text.Trim(), out var shift))
            {
                return false;
            }

            shifts.Add(shift);
        }

        if (days.Length > 2 || first < 0 || last < 0)
        {
            return false;
        }

        hours = hours.And((IsoDayOfWeek)(first + 1), (IsoDayOfWeek)(last + 1), shifts);
        return true;
    }

    private static IReadOnlyList<Shift> ShiftsOn(WeeklyHours hours, int day) => hours.ShiftsOn((IsoDayOfWeek)(day + 1));
}
