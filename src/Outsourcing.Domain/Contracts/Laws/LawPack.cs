using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Rules of law of one jurisdiction as data, as somebody read them on a day.</summary>
/// <remarks>
/// <para>
/// A pack says what a law asks for in numbers and names, with its source; it is no legal advice, and what it says is
/// always given beside what the terms say, never instead of it. Applications write packs of their own as documents.
/// </para>
/// <para>Two are equal when all members are, the rules in order. Immutable.</para>
/// </remarks>
public sealed record LawPack
{
    private readonly LawRule[] rules;

    private LawPack(string name, string jurisdiction, LocalDate asOf, LawRule[] rules)
    {
        Name = name;
        Jurisdiction = jurisdiction;
        AsOf = asOf;
        this.rules = rules;
    }

    /// <summary>Gets the name, such as <c>Renewals in New York</c>.</summary>
    public string Name { get; }

    /// <summary>Gets whose law it is, such as <c>US-NY</c>, <c>FR</c> or <c>EU</c>.</summary>
    public string Jurisdiction { get; }

    /// <summary>Gets the day on which the sources were read; what was enacted later is not in it.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the rules, in the order in which they were given.</summary>
    public IReadOnlyList<LawRule> Rules => Array.AsReadOnly(rules);

    /// <summary>Gets a rule by its name.</summary>
    /// <param name="rule">The name, letter by letter.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The pack has no rule of that name.</exception>
    public LawRule this[string rule] =>
        Array.Find(rules, own => string.Equals(own.Name, rule, StringComparison.Ordinal))
        ?? throw new ArgumentException($"{Name} has no rule '{rule}'.", nameof(rule));

    /// <summary>Creates a pack.</summary>
    /// <param name="name">The name.</param>
    /// <param name="jurisdiction">Whose law it is.</param>
    /// <param name="asOf">The day on which the sources were read.</param>
    /// <param name="rules">The rules, at least one, each with its own name.</param>
    /// <returns>The pack.</returns>
    /// <exception cref="ArgumentException">A text is blank, there is no rule, or two have the same name.</exception>
    public static LawPack Of(string name, string jurisdiction, LocalDate asOf, params IEnumerable<LawRule> rules)
    {
        var copy = Guard.Against.NullElement(rules);
        if (copy.Length == 0)
        {
            throw new ArgumentException("A pack needs a rule.", nameof(rules));
        }

        var twice = copy.GroupBy(rule => rule.Name, StringComparer.Ordinal)
            .FirstOrDefault(group => group.Skip(1).Any());
        return twice is not null
            ? throw new ArgumentException($"Two rules are named '{twice.Key}'.", nameof(rules))
            : new LawPack(
                Guard.Against.NoText(name).Trim(),
                Guard.Against.NoText(jurisdiction).Trim(),
                asOf.WithCalendar(CalendarSystem.Iso),
                copy
            );
    }

    /// <summary>Compares all members, the rules in order.</summary>
    /// <param name="other">The other pack.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(LawPack? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && string.Equals(Jurisdiction, other.Jurisdiction, StringComparison.Ordinal)
        && AsOf == other.AsOf
        && rules.AsSpan().SequenceEqual(other.rules);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, Jurisdiction, AsOf, rules.Length);

    /// <summary>Returns text such as <c>Renewals in New York (US-NY, as of 2026-12-01)</c>.</summary>
    /// <returns>Name, jurisdiction and day.</returns>
    public override string ToString() => $"{Name} ({Jurisdiction}, as of {CivilDay.Text(AsOf)})";
}
