using NodaTime;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Says of many items at once how the title stands; each kind of contribution is followed once.</summary>
/// <remarks>
/// Between two days on which something happens that can reach it, all contributions of one maker to items that are alike end
/// the same way. So what was found for one holds for all of them.
/// </remarks>
internal sealed class TitleBulk(TitleFacts facts, TitleReading reading, IpLawBook laws)
{
    private readonly Dictionary<(int Like, int Maker), Stretches> known = [];
    private readonly Dictionary<ItemLikeness, int> likenesses = [];

    public void Check(ContributionColumns work, Span<TitleStanding> standings)
    {
        var (items, makers) = (work.Items, work.Makers);
        var alike = new int[items.Count];
        for (var i = 0; i < alike.Length; i++)
        {
            alike[i] = LikenessOf(items[i]);
        }

        var item = work.Item;
        var maker = work.Maker;
        var on = work.On;
        standings.Clear();
        for (var row = 0; row < item.Length; row++)
        {
            if (on[row] > facts.Date)
            {
                continue;
            }

            var key = (alike[item[row]], maker[row]);
            if (!known.TryGetValue(key, out var stretches))
            {
                stretches = new Stretches(Breaks(items[item[row]], makers[maker[row]]));
                known.Add(key, stretches);
            }

            ref var found = ref stretches.At(on[row]);
            if (found == TitleStanding.None)
            {
                found = reading.Of(new WorkPiece(items[item[row]], makers[maker[row]], on[row], "contribution", null));
            }

            ref var standing = ref standings[item[row]];
            standing = TitleReading.Worse(standing, found);
        }

        for (var i = 0; i < standings.Length; i++)
        {
            if (standings[i] == TitleStanding.None)
            {
                standings[i] = reading.OfStated(items[i]);
            }
        }
    }

    private int LikenessOf(WorkItem item)
    {
        var likeness = new ItemLikeness(
            item.Class,
            item.Rights,
            item.Embeds,
            item.Milestone is not null,
            item.Milestone is { } paid ? facts.DayOf(VestingEvent.Payment, paid) : null,
            item.Milestone is { } accepted ? facts.DayOf(VestingEvent.Acceptance, accepted) : null,
            item.WorkType,
            item.Jurisdiction,
            facts.AssignmentsOf(item.Name).Count > 0 ? item.Name : null
        );
        if (!likenesses.TryGetValue(likeness, out var number))
        {
            number = likenesses.Count;
            likenesses.Add(likeness, number);
        }

        return number;
    }

    /// <summary>Gives the days from which contributions of a maker to an item can end in another way than before.</summary>
    private LocalDate[] Breaks(WorkItem item, Maker maker)
    {
        var days = new SortedSet<LocalDate>(facts.ClauseChanges);
        foreach (var last in facts.ClauseEnds)
        {
            Add(days, last);
        }

        foreach (var rule in laws.Laws.SelectMany(law => law.Rules))
        {
            Add(days, rule.From);
            Add(days, rule.Until);
        }

        if (item.Milestone is { } milestone)
        {
            Add(days, facts.DayOf(VestingEvent.Payment, milestone));
            Add(days, facts.DayOf(VestingEvent.Acceptance, milestone));
        }

        var (seen, names) = (new HashSet<string>(StringComparer.Ordinal), new Queue<string>());
        names.Enqueue(maker.Side);
        names.Enqueue(maker.Author.Name ?? maker.Side);
        names.Enqueue(maker.Author.WorkedFor ?? maker.Side);
        while (names.TryDequeue(out var name))
        {
            if (!seen.Add(name))
            {
                continue;
            }

            foreach (var term in facts.ClauseTermsBy(name))
            {
                Add(days, term, names);
            }

            foreach (var made in facts.AssignmentsOf(item.Name).Concat(facts.AssignmentsOfAllBy(name)))
            {
                Add(days, made.On);
                Add(days, made.RegisteredOn);
                Add(days, made.Term, names);
            }
        }

        return [.. days];
    }

    private void Add(SortedSet<LocalDate> days, AssignmentTerm term, Queue<string> names)
    {
        names.Enqueue(term.To);
        foreach (var day in facts.DaysOf(term.Condition))
        {
            Add(days, day);
        }
    }

    private static void Add(SortedSet<LocalDate> days, LocalDate? day)
    {
        if (day is { } own)
        {
            days.Add(own);
            days.Add(own == LocalDate.MaxIsoValue ? own : own.PlusDays(1));
        }
    }

    /// <summary>What is known of the days between breaks.</summary>
    private sealed class Stretches(LocalDate[] breaks)
    {
        private readonly TitleStanding[] standings = new TitleStanding[breaks.Length + 1];

        public ref TitleStanding At(LocalDate day)
        {
            var index = Array.BinarySearch(breaks, day);
            return ref standings[index >= 0 ? index + 1 : ~index];
        }
    }

    /// <summary>What two items have in common when their contributions end the same way.</summary>
    private sealed record ItemLikeness(
        IpClass Class,
        IReadOnlyList<IpRight> Rights,
        IReadOnlyList<string> Embeds,
        bool HasMilestone,
        LocalDate? Paid,
        LocalDate? Accepted,
        string? WorkType,
        Country? Jurisdiction,
        string? Name
    );
}
