using NodaTime;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>An assignment, by a clause or made, as it bears on one contribution and one right.</summary>
internal sealed class Grant
{
    public required AssignmentTerm Term { get; init; }

    /// <summary>Gets the name of the clause or the fact.</summary>
    public required string Name { get; init; }

    /// <summary>Gets the clause; none for an assignment that was made.</summary>
    public ClauseReference? Clause { get; init; }

    public AssignmentMade? Fact { get; init; }

    /// <summary>Gets the day on which it was agreed.</summary>
    public required LocalDate Made { get; init; }

    /// <summary>Gets whether it also takes what the one who assigns comes to own later.</summary>
    public required bool IsStanding { get; init; }

    /// <summary>Gets the day on which it passes; none while it waits.</summary>
    public LocalDate? Passes { get; init; }

    /// <summary>Gets what it waits for while it waits.</summary>
    public string? WaitsFor { get; init; }

    /// <summary>Gets whether it has effect, by words, form and law.</summary>
    public required Truth Effect { get; init; }

    /// <summary>Gets why it is not known whether it has effect, or why it has none.</summary>
    public required IReadOnlyList<Finding> Reasons { get; init; }

    /// <summary>Gets why it has effect, in words.</summary>
    public string Why => $"by {Name}: {Term}";

    /// <summary>Gets the law by which it has effect, where that is not the words alone.</summary>
    public Source? Law { get; init; }

    /// <summary>Gets whether it waits for the payment or acceptance of a milestone.</summary>
    public bool WaitsForMilestone => Passes is null && Term.After != VestingEvent.None;

    public bool IsPromise => Term.Wording == AssignmentWording.PromiseOnly;

    public bool Is(string from) => string.Equals(Term.From, from, StringComparison.Ordinal);

    /// <summary>Says whether both were agreed on one day by one who assigns, to two; what clauses say was compared before.</summary>
    public bool IsRivalOf(Grant other) =>
        Made == other.Made
        && Is(other.Term.From)
        && !string.Equals(Term.To, other.Term.To, StringComparison.Ordinal)
        && (Clause is null || other.Clause is null);

    public bool PassesOn(LocalDate day) => Passes is { } passes && (IsStanding ? passes <= day : passes == day);
}
