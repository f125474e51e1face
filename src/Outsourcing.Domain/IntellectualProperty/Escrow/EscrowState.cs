using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Where an escrow stands on the day of a view.</summary>
/// <remarks>Two are equal when all members are equal.</remarks>
public sealed record EscrowState
{
    private readonly EscrowStep[] history;

    internal EscrowState(string name, EscrowStep[] history)
    {
        Name = name;
        this.history = history;
    }

    /// <summary>Gets the name of the escrow.</summary>
    public string Name { get; }

    /// <summary>Gets what is known about the newest deposit.</summary>
    public EscrowDeposit Deposit => history is [.., var last] ? last.Deposit : EscrowPosition.Start.Deposit;

    /// <summary>Gets how far the release has come.</summary>
    public EscrowStage Stage => history is [.., var last] ? last.Stage : EscrowPosition.Start.Stage;

    /// <summary>Gets the newest deposit; <see langword="null"/> when there is none.</summary>
    public EscrowDeposited? Newest { get; internal init; }

    /// <summary>Gets whether every deposit that was due by the day has been made; unknown when a day is not known.</summary>
    public Truth IsFresh { get; internal init; }

    /// <summary>Gets the last day of the next deposit that is due; <see langword="null"/> when none is, or its day is not known.</summary>
    public LocalDate? NextDeposit { get; internal init; }

    /// <summary>Gets the day of the claim that stands; <see langword="null"/> when there is none.</summary>
    public LocalDate? ClaimedOn { get; internal init; }

    /// <summary>
    /// Gets the last day on which the depositor can object to the claim that stands; <see langword="null"/> when there is
    /// none, or it is not known.
    /// </summary>
    public LocalDate? ContestableUntil { get; internal init; }

    /// <summary>
    /// Gets whether the claim that stands is founded: a release condition had occurred on its day, or it was settled for the
    /// beneficiary. Unknown when there is no claim, or a fact is missing.
    /// </summary>
    public Truth IsFounded { get; internal init; }

    /// <summary>Gets what happened, in order.</summary>
    public IReadOnlyList<EscrowStep> History => Array.AsReadOnly(history);

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other state.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(EscrowState? other) =>
        other is not null
        && string.Equals(Name, other.Name, StringComparison.Ordinal)
        && history.AsSpan().SequenceEqual(other.history)
        && Newest == other.Newest
        && IsFresh == other.IsFresh
        && NextDeposit == other.NextDeposit
        && ClaimedOn == other.ClaimedOn
        && ContestableUntil == other.ContestableUntil
        && IsFounded == other.IsFounded;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Name, history.Length, IsFresh, NextDeposit, ClaimedOn);

    /// <summary>Returns text such as <c>engine: claimed, verified, up to date, objection until 2026-03-11</c>.</summary>
    /// <returns>Stage, deposit, freshness and the days that count.</returns>
    public override string ToString()
    {
        var fresh =
            IsFresh.IsTrue ? "up to date"
            : IsFresh.IsFalse ? "a deposit is overdue"
            : "not known whether up to date";
        return $"{Name}: {EscrowWords.Of(Stage)}, {EscrowWords.Of(Deposit)}, {fresh}"
            + (
                Stage == EscrowStage.Claimed && ContestableUntil is { } last
                    ? $", objection until {CivilDay.Text(last)}"
                    : ""
            )
            + (NextDeposit is { } next ? $", next deposit by {CivilDay.Text(next)}" : "");
    }
}
