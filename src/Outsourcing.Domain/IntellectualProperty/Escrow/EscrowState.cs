using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Where an escrow stands on the day of a view.</summary>
/// <remarks>Two are equal when all members are equal.</remarks>
public sealed record EscrowState
{
    internal EscrowState(string name, EscrowStep[] history)
    {
        Name = name;
        History = ValueList.Of(history);
    }

    /// <summary>Gets the name of the escrow.</summary>
    public string Name { get; }

    /// <summary>Gets what is known about the newest deposit.</summary>
    public EscrowDeposit Deposit => History is [.., var last] ? last.Deposit : EscrowPosition.Start.Deposit;

    /// <summary>Gets how far the release has come.</summary>
    public EscrowStage Stage => History is [.., var last] ? last.Stage : EscrowPosition.Start.Stage;

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
    public IReadOnlyList<EscrowStep> History { get; }

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
