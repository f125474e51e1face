using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Samples;

/// <summary>Days that a user typed.</summary>
internal static class DayText
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>Reads a day; where it is none, says so and gives any.</summary>
    public static LocalDate Read(string option, string text, ICollection<string> problems)
    {
        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(default, out var day))
        {
            problems.Add($"{option}: '{text}' is not a date such as 2028-05-15.");
        }
        else if (day.Year is < FirstYear or > LastYear)
        {
            problems.Add(
                Wording.Invariant($"{option}: the year {day.Year} is not between {FirstYear} and {LastYear}.")
            );
            return default;
        }

        return day;
    }
}
