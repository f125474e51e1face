using System.Globalization;
using NodaTime.Text;

namespace Outsourcing.Samples.ContractTimeline;

/// <summary>The days of which an agreement is asked.</summary>
/// <param name="On">The day.</param>
/// <param name="Known">The instant of the knowledge.</param>
/// <param name="Compare">The day to compare with.</param>
/// <param name="Quarter">The quarter whose duties are listed.</param>
/// <param name="Post">How many days after its dispatch a notice is deemed received.</param>
internal sealed record Questions(LocalDate On, Instant Known, LocalDate Compare, DateRange Quarter, int Post)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;
    private const int MostPost = 60;

    /// <summary>Reads the days of a request; nothing when there is a problem.</summary>
    public static Questions? Of(Request request, List<string> problems)
    {
        var before = problems.Count;
        var on = request.On is null ? UsualDay(request, problems) : DayText.Read("--on", request.On, problems);
        var known = on.PlusDays(1).AtMidnight().InUtc().ToInstant();
        if (request.Known is { } text && !InstantPattern.ExtendedIso.Parse(text).TryGetValue(known, out known))
        {
            problems.Add($"'{text}' is not an instant such as 2028-05-15T12:00:00Z.");
        }

        var compare = request.Compare is { } date ? DayText.Read("--compare", date, problems) : on.PlusYears(-1);
        var quarter = request.Quarter is { } name ? ReadQuarter(name, problems) : Next(on);
        if (request.Post is < 0 or > MostPost)
        {
            problems.Add(Text($"--post is a number of days from 0 to {MostPost}, not {request.Post}."));
        }

        return problems.Count > before ? null : new Questions(on, known, compare, quarter, request.Post);
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

    private static DateRange ReadQuarter(string text, List<string> problems)
    {
        if (
            text.Split('-') is [{ Length: 4 } year, ['Q' or 'q', >= '1' and <= '4' and var number]]
            && int.TryParse(year, NumberStyles.None, CultureInfo.InvariantCulture, out var known)
            && known is >= FirstYear and <= LastYear
        )
        {
            return DateRange.Quarter(known, number - '0');
        }

        problems.Add(Text($"'{text}' is not a quarter such as 2028-Q3, in the years {FirstYear} to {LastYear}."));
        return Next(Templates.Day(template: null));
    }

    private static DateRange Next(LocalDate on)
    {
        var then = on.PlusMonths(3);
        return DateRange.Quarter(then.Year, ((then.Month - 1) / 3) + 1);
    }

    private static string Text(FormattableString text) => FormattableString.Invariant(text);
}
