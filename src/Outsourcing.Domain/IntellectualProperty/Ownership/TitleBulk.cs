using NodaTime;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Says of many items at once how the title stands; each kind of contribution is followed once.</summary>
/// <remarks>
/// Between two days on which something happens, all contributions of one maker to items that are alike end the same way. So
/// what was found for one holds for all of them.
/// </remarks>
internal sealed class TitleBulk(TitleFacts facts, TitleReading reading)
{
    private readonly Dictionary<(int Like, int Maker, int Slot), TitleStanding> known = [];
    private readonly Dictionary<ItemLikeness, int> likenesses = [];

    public void Check(ContributionColumns work, IpLawBook laws, Span<TitleStanding> standings)
    {
        var items = work.Items;
        var alike = new int[items.Count];
        for (var i = 0; i < alike.Length; i++)
        {
            alike[i] = LikenessOf(items[i]);
        }

        var breaks = Breaks(laws);
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

            ref var standing = ref standings[item[row]];
            var key = (alike[item[row]], maker[row], SlotOf(breaks, on[row]));
            if (!known.TryGetValue(key, out var found))
            {
                found = reading.Of(
                    new WorkPiece(items[item[row]], work.Makers[maker[row]], on[row], "contribution", null)
                );
                known.Add(key, found);
            }

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
            item.Milestone,
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

    /// <summary>Gives the days from which contributions can end in another way than before.</summary>
    private LocalDate[] Breaks(IpLawBook laws)
    {
        var days = facts.EventDays.SelectMany(day => new[] { day, day.PlusDays(1) });
        var rules = laws.Laws.SelectMany(law => law.Rules);
        return
        [
            .. days.Concat(facts.ClauseChanges)
                .Concat(rules.Select(rule => rule.From).OfType<LocalDate>())
                .Concat(rules.Select(rule => rule.Until?.PlusDays(1)).OfType<LocalDate>())
                .Distinct()
                .Order(),
        ];
    }

    private static int SlotOf(LocalDate[] breaks, LocalDate day)
    {
        var index = Array.BinarySearch(breaks, day);
        return index >= 0 ? index + 1 : ~index;
    }

    /// <summary>What two items have in common when their contributions end the same way.</summary>
    private sealed record ItemLikeness(
        IpClass Class,
        IReadOnlyList<IpRight> Rights,
        IReadOnlyList<string> Embeds,
        string? Milestone,
        string? WorkType,
        Country? Jurisdiction,
        string? Name
    );
}
