using NodaTime.Text;

namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>What an agreement is asked.</summary>
/// <param name="On">The day.</param>
/// <param name="Known">The instant of the knowledge.</param>
/// <param name="Item">The only work item; <see langword="null"/> for all.</param>
/// <param name="Milestone">The only milestone; <see langword="null"/> for all.</param>
/// <param name="Party">The only side; <see langword="null"/> for each.</param>
internal sealed record Questions(
    LocalDate On,
    Instant Known,
    string? Item = null,
    string? Milestone = null,
    string? Party = null
)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    /// <summary>Reads the days of a request; nothing when there is a problem.</summary>
    public static Questions? Of(Request request, List<string> problems)
    {
        var before = problems.Count;
        var on = request.On is { } date ? Date(date, problems) : UsualDay(request, problems);
        var known = on.PlusDays(1).AtMidnight().InUtc().ToInstant();
        if (request.KnownAt is { } text && !InstantPattern.ExtendedIso.Parse(text).TryGetValue(known, out known))
        {
            problems.Add($"--known-at: '{text}' is not an instant such as 2028-05-15T12:00:00Z.");
        }

        return problems.Count > before
            ? null
            : new Questions(on, known, request.Item, request.Milestone, request.Party);
    }

    private static LocalDate UsualDay(Request request, List<string> problems)
    {
        if (request.File is null)
        {
            return Templates.Day(request.Template);
        }

        problems.Add("Say with --on of which day the agreement is asked, such as --on 2028-05-15.");
        return Templates.Day(template: null);
    }

    private static LocalDate Date(string text, List<string> problems)
    {
        if (!LocalDatePattern.Iso.Parse(text).TryGetValue(Templates.Day(template: null), out var date))
        {
            problems.Add($"--on: '{text}' is not a date such as 2028-05-15.");
        }
        else if (date.Year is < FirstYear or > LastYear)
        {
            problems.Add(
                FormattableString.Invariant($"--on: the year {date.Year} is not between {FirstYear} and {LastYear}.")
            );
            return Templates.Day(template: null);
        }

        return date;
    }
}
