using System.Text;
using NodaTime.Text;

namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>What an agreement is asked.</summary>
/// <param name="On">The day.</param>
/// <param name="Known">The instant of the knowledge.</param>
/// <param name="Item">The only work item; <see langword="null"/> for all.</param>
/// <param name="Milestone">The only milestone; <see langword="null"/> for all.</param>
/// <param name="Party">The only side; <see langword="null"/> for each.</param>
/// <param name="Exit">The last day of the agreement that is supposed; <see langword="null"/> for that of its term.</param>
/// <param name="Territory">Where the work is to be used after it; <see langword="null"/> for the country of the customer.</param>
/// <param name="Acts">What is to be done with the work after it; none for what goes on without the provider.</param>
internal sealed record Questions(
    LocalDate On,
    Instant Known,
    string? Item,
    string? Milestone,
    string? Party,
    LocalDate? Exit,
    string? Territory,
    IReadOnlyList<string> Acts
)
{
    /// <summary>Reads the days of a request; nothing when there is a problem.</summary>
    public static Questions? Of(Request request, List<string> problems)
    {
        var before = problems.Count;
        var on = request.On is { } date ? DayText.Read("--on", date, problems) : UsualDay(request, problems);
        var known = on.PlusDays(1).AtMidnight().InUtc().ToInstant();
        if (request.KnownAt is { } text && !InstantPattern.ExtendedIso.Parse(text).TryGetValue(known, out known))
        {
            problems.Add($"--known-at: '{text}' is not an instant such as 2028-05-15T12:00:00Z.");
        }

        LocalDate? exit = request.Exit is { } last ? DayText.Read("--exit", last, problems) : null;
        problems.AddRange(
            request
                .Acts.Select(act => ("--act", act))
                .Append(("--territory", request.Territory ?? "DE"))
                .Where(own => !IsName(own.Item2))
                .Select(own => $"{own.Item1}: '{own.Item2}' is not a name.")
        );
        return problems.Count > before
            ? null
            : new Questions(
                on,
                known,
                request.Item,
                request.Milestone,
                request.Party,
                exit,
                request.Territory,
                request.Acts.Count > 0 || request.File is not null ? request.Acts : Templates.Acts(request.Template)
            );
    }

    private static bool IsName(string text) =>
        !string.IsNullOrWhiteSpace(text)
        && text.EnumerateRunes().All(own => own != Rune.ReplacementChar && !Rune.IsControl(own));

    /// <summary>Says what the agreement does not know of what was asked for by name.</summary>
    public IEnumerable<string> Problems(AgreementView view)
    {
        var items = view.WorkItems();
        return new[]
        {
            Problem("--item", Item, "piece of work", items.Select(item => item.Name)),
            Problem("--milestone", Milestone, "milestone with work", Overview.Milestones(items)),
            Problem("--party", Party, "party", view.Agreement.Parties.Select(party => party.Name)),
        }.OfType<string>();
    }

    private static string? Problem(string option, string? asked, string what, IEnumerable<string> known)
    {
        var names = known.ToList();
        return asked is null || names.Contains(asked, StringComparer.Ordinal)
            ? null
            : $"{option}: there is no {what} '{asked}'; there is {Words.List(names)}.";
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
}
