using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What the law of one country says about ownership where the parties say nothing, as somebody read it on a day.</summary>
/// <remarks>
/// <para>
/// Data with sources, and no legal advice. Where it says nothing, nothing is assumed. An answer that rests on it names the
/// rule. Applications write laws of their own as documents.
/// </para>
/// <para>Two are equal when all members are, the rules in order. Immutable.</para>
/// </remarks>
public sealed record IpLaw
{
    private IpLaw(Country jurisdiction, LocalDate asOf, ValueList<IpLawRule> rules)
    {
        Jurisdiction = jurisdiction;
        AsOf = asOf;
        Rules = rules;
    }

    /// <summary>Gets whose law it is.</summary>
    public Country Jurisdiction { get; }

    /// <summary>Gets the day on which the sources were read; what was enacted later is not in it.</summary>
    public LocalDate AsOf { get; }

    /// <summary>Gets the rules, in the order in which they were given; of several that fit, the first counts.</summary>
    public IReadOnlyList<IpLawRule> Rules { get; }

    /// <summary>Creates a law.</summary>
    /// <param name="jurisdiction">Whose law it is.</param>
    /// <param name="asOf">The day on which the sources were read.</param>
    /// <param name="rules">The rules, at least one.</param>
    /// <returns>The law.</returns>
    /// <exception cref="ArgumentException">There is no rule, or an argument is <see langword="null"/>.</exception>
    public static IpLaw Of(Country jurisdiction, LocalDate asOf, params IEnumerable<IpLawRule> rules)
    {
        Guard.Against.Null(jurisdiction);
        var copy = Guard.Against.NullElement(rules);
        return copy.Length > 0
            ? new IpLaw(jurisdiction, asOf.WithCalendar(CalendarSystem.Iso), ValueList.Of(copy))
            : throw new ArgumentException("A law needs a rule.", nameof(rules));
    }

    /// <summary>Finds the rule of a kind for a right on a day.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="right">The right.</param>
    /// <param name="on">The day of the work or the act that is judged.</param>
    /// <param name="workType">The kind of work; a rule for that kind goes before one for all kinds.</param>
    /// <returns>The rule, or <see langword="null"/> when the law says nothing.</returns>
    public T? Find<T>(IpRight right, LocalDate on, string? workType = null)
        where T : IpLawRule
    {
        T? general = null;
        foreach (var rule in Rules)
        {
            if (rule is T own && own.Right == right && own.IsInForce(on))
            {
                if (own.WorkType is null)
                {
                    general ??= own;
                }
                else if (string.Equals(own.WorkType, workType, StringComparison.Ordinal))
                {
                    return own;
                }
            }
        }

        return general;
    }

    /// <summary>Returns text such as <c>law of GB as of 2026-12-01</c>.</summary>
    /// <returns>Country and day.</returns>
    public override string ToString() => $"law of {Jurisdiction} as of {CivilDay.Text(AsOf)}";
}
