namespace Outsourcing.Samples.ContractTimeline;

/// <summary>What a stretch of a track is.</summary>
internal enum StretchKind
{
    None = 0,
    Initial,
    Renewal,

    /// <summary>What follows if nobody acts.</summary>
    Expected,
    Service,
}

/// <summary>Days of a track.</summary>
/// <param name="First">The first day.</param>
/// <param name="Last">The last day; <see langword="null"/> when there is none.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Text">What it is, in words.</param>
internal sealed record Stretch(LocalDate First, LocalDate? Last, StretchKind Kind, string Text);

/// <summary>A document or a service over the years.</summary>
internal sealed record Track(string Name, IReadOnlyList<Stretch> Stretches);

/// <summary>Draws the tracks of an agreement from its views.</summary>
internal sealed class Tracks(AgreementView view)
{
    /// <summary>A term of a day each would make more stretches than anybody can look at.</summary>
    private const int MostStretches = 60;

    public IEnumerable<Track> OfDocuments(IEnumerable<TermSheet> terms) =>
        terms
            .Where(own => own.State?.First is not null)
            .Select(own => new Track(own.Document, [.. Stretches(own.Document, own.State!)]));

    public IEnumerable<Track> OfServices()
    {
        foreach (var (service, since, gone) in Services())
        {
            var terminated = view.LastDayOfService(service.Id);
            var last = Earliest(terminated, service.EndExclusive is { } end ? Before(end) : null, gone);
            var words = terminated is not null && last == terminated ? ", terminated" : "";
            yield return new Track(
                service.Id,
                [
                    new Stretch(
                        since,
                        last < since ? since : last,
                        StretchKind.Service,
                        $"{service.Id}: {Words.Days(since, last)}{words}"
                    ),
                ]
            );
        }
    }

    /// <summary>The services that any scope named, from the day on which it did, until the day before none does.</summary>
    private List<(Service Service, LocalDate Since, LocalDate? Gone)> Services()
    {
        var effective = view.Agreement.Documents.Select(own => own.Effective?.Earliest).OfType<LocalDate>().ToList();
        var days = effective
            .Concat(view.Knowledge.Amendments.Select(own => own.Effective))
            .Append(view.Date)
            .Where(day => day <= view.Date)
            .Distinct()
            .Order()
            .ToList();
        var found = new Dictionary<string, (Service Service, LocalDate Since, LocalDate? Gone)>(StringComparer.Ordinal);
        foreach (var day in days)
        {
            var named = view.On(day).ServicesInForce();
            foreach (var service in named)
            {
                var since = found.TryGetValue(service.Id, out var known) ? known.Since : service.Start ?? First(day);
                found[service.Id] = (service, since, null);
            }

            foreach (var (id, own) in found.ToList())
            {
                if (own.Gone is null && named.All(service => !string.Equals(service.Id, id, StringComparison.Ordinal)))
                {
                    found[id] = own with { Gone = Before(day) };
                }
            }
        }

        return [.. found.Values];

        // Before any document takes effect there is nothing to draw yet.
        LocalDate First(LocalDate day) => effective.Count == 0 ? day : LocalDate.Max(day, effective.Min());
    }

    private IEnumerable<Stretch> Stretches(string document, TermState now)
    {
        var past = new Stack<Stretch>();
        var state = now;
        while (state is { First: { } first } && past.Count < MostStretches)
        {
            var kind = state.Renewals == 0 ? StretchKind.Initial : StretchKind.Renewal;
            past.Push(
                new Stretch(
                    first,
                    state.LastDay,
                    kind,
                    $"{document}: {Phase(state)}, {Words.Days(first, state.LastDay)}"
                )
            );
            state = state.Renewals == 0 ? null : StateOn(document, Before(first));
        }

        return Expected(document, now) is { } next ? past.Append(next) : past;
    }

    /// <summary>The term that follows by itself.</summary>
    private Stretch? Expected(string document, TermState now) =>
        now is { Ending: null, LastDay: { Year: < 9999 } last, Next.Mode: RenewalMode.Automatic }
        && StateOn(document, last.PlusDays(1)) is { First: { } first } then
        && first > last
            ? new Stretch(
                first,
                then.LastDay,
                StretchKind.Expected,
                $"{document}: renews unless somebody acts, {Words.Days(first, then.LastDay)}"
            )
            : null;

    private static LocalDate Before(LocalDate day) => day > LocalDate.MinIsoValue ? day.PlusDays(-1) : day;

    private TermState? StateOn(string document, LocalDate day) =>
        view.On(day).Term(document).TryGetValue(out var state) ? state : null;

    private static string Phase(TermState state) =>
        state.Renewals == 0 ? "initial term" : FormattableString.Invariant($"renewal {state.Renewals}");

    private static LocalDate? Earliest(params IEnumerable<LocalDate?> days) =>
        days.OfType<LocalDate>().Order().Cast<LocalDate?>().FirstOrDefault();
}
