using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Parties;

/// <summary>Who controlled whom, and when: the records from which it follows which entities are affiliates on a day.</summary>
/// <remarks>
/// <para>
/// An affiliate of an entity is another one that controls it, is controlled by it, or is under common control with it;
/// directly or through others. An entity is no affiliate of itself.
/// </para>
/// <para>Two are equal when their records are equal, in any order. Immutable.</para>
/// </remarks>
public sealed class Affiliates : IEquatable<Affiliates>
{
    private readonly Control[] records;
    private readonly ILookup<LegalEntity, Control> byEntity;

    private Affiliates(Control[] records)
    {
        this.records = records;
        byEntity = records.ToLookup(record => record.Entity);
    }

    /// <summary>Gets the records, in the order of the entities that are controlled, then of their first days.</summary>
    public IReadOnlyList<Control> Records => Array.AsReadOnly(records);

    /// <summary>Creates a collection of records.</summary>
    /// <param name="records">The records, in any order; the same one given twice counts once.</param>
    /// <returns>The collection.</returns>
    /// <exception cref="ArgumentException">A record is <see langword="null"/>, or two of one entity speak of the same day.</exception>
    public static Affiliates Of(params IEnumerable<Control> records)
    {
        var sorted = Guard
            .Against.NullElement(records)
            .Distinct()
            .OrderBy(record => record.Entity.ToString(), StringComparer.Ordinal)
            .ThenBy(record => record.From ?? LocalDate.MinIsoValue)
            .ThenBy(record => record.ToString(), StringComparer.Ordinal)
            .ToArray();
        foreach (var ofOne in sorted.GroupBy(record => record.Entity))
        {
            foreach (var (earlier, later) in ofOne.Zip(ofOne.Skip(1)))
            {
                if (earlier.ReachesInto(later))
                {
                    throw new ArgumentException($"'{earlier}' and '{later}' speak of the same day.", nameof(records));
                }
            }
        }

        return new Affiliates(sorted);
    }

    /// <summary>Says whether an entity is an affiliate of another on a day.</summary>
    /// <param name="entity">The entity.</param>
    /// <param name="of">The other entity.</param>
    /// <param name="on">The day; one of another calendar system is taken as the same day of the ISO calendar.</param>
    /// <returns>
    /// Yes, with what connects them; no, when it is recorded up to the top who controls both and nobody is above both; and
    /// where neither can be said, the entities of which it is not recorded who controls them.
    /// </returns>
    /// <exception cref="ArgumentNullException">An entity is <see langword="null"/>.</exception>
    public Answer<bool> IsAffiliate(LegalEntity entity, LegalEntity of, LocalDate on)
    {
        Guard.Against.Null(entity);
        Guard.Against.Null(of);
        var day = on.WithCalendar(CalendarSystem.Iso);
        if (entity == of)
        {
            return Answer.Known(false, Explanation.Of($"{entity.Name} is no affiliate of itself."));
        }

        var (above, aboveOther) = (Ancestry.Of(this, entity, day), Ancestry.Of(this, of, day));
        var date = LocalDatePattern.Iso.Format(day);
        if (above.Everyone.FirstOrDefault(aboveOther.Includes) is { } common)
        {
            return Answer.Known(
                true,
                Explanation.Of(
                    $"{entity.Name} is an affiliate of {of.Name} on {date}: {Connection(common, entity, of)}.",
                    above.Path(common).Concat(aboveOther.Path(common)).Distinct()
                )
            );
        }

        LegalEntity[] open = [.. above.NotRecorded.Concat(aboveOther.NotRecorded).Distinct()];
        return open.Length > 0
            ? Answer.FactMissing<bool>(open.Select(one => NotRecorded(one, date)))
            : Answer.Known(
                false,
                Explanation.Of(
                    $"{entity.Name} is no affiliate of {of.Name} on {date}: neither controls the other, and nobody controls both.",
                    above.Records.Concat(aboveOther.Records).Distinct().Select(InWords)
                )
            );
    }

    /// <inheritdoc/>
    public bool Equals(Affiliates? other) => other is not null && records.AsSpan().SequenceEqual(other.records);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Affiliates);

    /// <inheritdoc/>
    public override int GetHashCode() => records.Aggregate(records.Length, HashCode.Combine);

    /// <summary>Returns the records in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        records.Length == 0 ? "nothing is recorded" : string.Join<Control>("; ", records);

    private static string Connection(LegalEntity common, LegalEntity entity, LegalEntity of) =>
        common == entity ? $"it controls {of.Name}"
        : common == of ? $"{of.Name} controls it"
        : $"{common.Name} controls both";

    private static Finding NotRecorded(LegalEntity entity, string date) =>
        Finding.Of(
            PartyRules.ControlRecorded,
            Severity.Error,
            entity.Name,
            $"It is not recorded who controls {entity.Name} on {date}.",
            remedy: "Record who controls it, or that nobody does."
        );

    private static Explanation InWords(Control record)
    {
        var text = record.ToString();
        return Explanation.Of($"{char.ToUpperInvariant(text[0])}{text[1..]}.");
    }

    /// <summary>An entity and all that control it on a day, the nearest first.</summary>
    private sealed class Ancestry
    {
        private readonly List<LegalEntity> everyone;
        private readonly Dictionary<LegalEntity, Control?> known = [];
        private readonly Dictionary<LegalEntity, LegalEntity> below = [];

        private Ancestry(LegalEntity entity) => everyone = [entity];

        public IReadOnlyList<LegalEntity> Everyone => everyone;

        public IEnumerable<LegalEntity> NotRecorded => everyone.Where(one => known[one] is null);

        public IEnumerable<Control> Records => everyone.Select(one => known[one]).OfType<Control>();

        public static Ancestry Of(Affiliates affiliates, LegalEntity entity, LocalDate day)
        {
            var ancestry = new Ancestry(entity);
            for (var i = 0; i < ancestry.everyone.Count; i++)
            {
                ancestry.Climb(affiliates, ancestry.everyone[i], day);
            }

            return ancestry;
        }

        public bool Includes(LegalEntity entity) => known.ContainsKey(entity);

        /// <summary>The records that lead from the entity up to one of those above it.</summary>
        public IEnumerable<Explanation> Path(LegalEntity to)
        {
            for (var one = to; below.TryGetValue(one, out var lower); one = lower)
            {
                yield return InWords(known[lower]!);
            }
        }

        private void Climb(Affiliates affiliates, LegalEntity entity, LocalDate day)
        {
            var record = affiliates.byEntity[entity].FirstOrDefault(record => record.Covers(day));
            known[entity] = record;
            foreach (var controller in record?.Controllers ?? [])
            {
                if (!everyone.Contains(controller))
                {
                    everyone.Add(controller);
                    below[controller] = entity;
                }
            }
        }
    }
}
