using NodaTime;

namespace Outsourcing.Domain.Measurement;

/// <summary>Which events of a clock stand in the place of others.</summary>
internal sealed class ClockCorrections
{
    private readonly ClockEvent[] events;

    /// <summary>The events that name another, last recorded first, each with the place of what it names, or -1.</summary>
    private readonly (int Own, int Target)[] links;

    public ClockCorrections(ClockEvent[] events)
    {
        this.events = events;
        links = Array.Exists(events, each => each.Supersedes is not null) ? Links(events) : [];
    }

    /// <summary>Gives for each event the known one that stands in its place or took it back; nothing when no event names another.</summary>
    /// <remarks>
    /// What was recorded last is looked at first: an event names earlier ones only, so whether it was itself taken back is
    /// known when its turn comes. A corrected correction still replaces what it named; a retracted one does not.
    /// </remarks>
    public ClockEvent?[]? KnownAt(Instant knownAt, List<Finding> findings)
    {
        if (links.Length == 0)
        {
            return null;
        }

        var replacedBy = new ClockEvent?[events.Length];
        foreach (var (own, target) in links)
        {
            var each = events[own];
            if (each.Recorded > knownAt || replacedBy[own] is ClockEventRetracted)
            {
                continue;
            }

            if (target < 0 || events[target].Recorded > knownAt)
            {
                findings.Add(ClockFindings.UnknownEvent(each));
            }
            else if (ClockEvent.InOrderOfRecord(each, events[target]) < 0)
            {
                findings.Add(ClockFindings.CorrectedTooEarly(each, events[target]));
            }
            else if (replacedBy[target] is { } other)
            {
                findings.Add(ClockFindings.CorrectedTwice(events[target], each, other));
            }
            else
            {
                replacedBy[target] = each;
            }
        }

        return replacedBy;
    }

    private static (int Own, int Target)[] Links(ClockEvent[] events)
    {
        var places = new Dictionary<string, int>(events.Length, StringComparer.Ordinal);
        for (var i = 0; i < events.Length; i++)
        {
            places[events[i].Id] = i;
        }

        var naming = Array.FindAll(events, each => each.Supersedes is not null);
        Array.Sort(naming, static (left, right) => ClockEvent.InOrderOfRecord(right, left));
        return Array.ConvertAll(naming, each => (places[each.Id], places.GetValueOrDefault(each.Supersedes!, -1)));
    }
}
