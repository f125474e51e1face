using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What somebody has to give back or destroy, to whom and by when, and what may be kept.</summary>
/// <remarks>Two are equal when all members but the explanation are equal. Immutable.</remarks>
public sealed record ReturnDuty
{
    internal ReturnDuty(
        string holder,
        ConfidentialItem item,
        string by,
        ClauseReference clause,
        ReturnRule rule,
        Explanation explanation
    )
    {
        Explanation = explanation;
        Holder = holder;
        Item = item;
        By = by;
        Clause = clause;
        Rule = rule;
    }

    /// <summary>Gets the name of who has the information.</summary>
    public string Holder { get; }

    /// <summary>Gets the information.</summary>
    public ConfidentialItem Item { get; }

    /// <summary>Gets the name of the party that has to see to it: the receiving one, also for those to whom it gave the information.</summary>
    public string By { get; }

    /// <summary>Gets the clause that asks for it.</summary>
    public ClauseReference Clause { get; }

    /// <summary>Gets what the clause asks for.</summary>
    public ReturnRule Rule { get; }

    /// <summary>Gets the day of the request or of the end that starts it; <see langword="null"/> while neither is recorded.</summary>
    public LocalDate? From { get; internal init; }

    /// <summary>Gets the last day on which it is done in time; <see langword="null"/> while nothing starts it.</summary>
    public LocalDate? On { get; internal init; }

    /// <summary>Gets where it stands: pending while nothing starts it, due, or violated.</summary>
    public ObligationState State { get; internal init; }

    /// <summary>Gets why it may be kept until that day; <see langword="null"/> when nothing lets it be kept.</summary>
    public RetentionReason? KeptFor { get; internal init; }

    /// <summary>Gets why it is to be returned, and why by that day.</summary>
    public Explanation Explanation { get; }

    /// <summary>Compares all members but the explanation.</summary>
    /// <param name="other">The other duty.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ReturnDuty? other) =>
        other is not null
        && string.Equals(Holder, other.Holder, StringComparison.Ordinal)
        && Item == other.Item
        && string.Equals(By, other.By, StringComparison.Ordinal)
        && Clause == other.Clause
        && Rule == other.Rule
        && From == other.From
        && On == other.On
        && State == other.State
        && KeptFor == other.KeptFor;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Holder, Item, By, Clause, From, On, State);

    /// <summary>Returns text such as <c>TestWorks: design docs to Northquay by 2029-03-02 (due, MSA § 9)</c>.</summary>
    /// <returns>Who has to return what to whom by when.</returns>
    public override string ToString() =>
        $"{Holder}: {Item.Name} to {Item.Owner} {(On is { } day ? $"by {CivilDay.Text(day)}" : Rule.Trigger)} "
        + $"({StateWords.Of(State)}, {Clause})"
        + (KeptFor is { } reason ? $", kept until then ({ConfidentialWords.Of(reason)})" : "");
}
