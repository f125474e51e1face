using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>One step in the life of an escrow: a fact, or the end of the time for an objection, and where it led.</summary>
/// <remarks>Two are equal when all members are equal.</remarks>
public sealed record EscrowStep
{
    internal EscrowStep(
        LocalDate on,
        string? fact,
        string statement,
        bool isAccepted,
        EscrowDeposit deposit,
        EscrowStage stage
    )
    {
        On = on;
        Fact = fact;
        Statement = statement;
        IsAccepted = isAccepted;
        Deposit = deposit;
        Stage = stage;
    }

    /// <summary>Gets the day.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the name of the fact; <see langword="null"/> for the end of the time for an objection.</summary>
    public string? Fact { get; }

    /// <summary>Gets what happened, in words.</summary>
    public string Statement { get; }

    /// <summary>Gets whether it fits where the escrow stood; one that does not changes nothing.</summary>
    public bool IsAccepted { get; }

    /// <summary>Gets what is known about the newest deposit after it.</summary>
    public EscrowDeposit Deposit { get; }

    /// <summary>Gets how far the release had come after it.</summary>
    public EscrowStage Stage { get; }

    /// <summary>Returns text such as <c>2026-03-01: claim for the release of engine → claimed, verified</c>.</summary>
    /// <returns>Day, what happened, and where it led.</returns>
    public override string ToString() =>
        $"{CivilDay.Text(On)}: {Statement} → {EscrowWords.Of(Stage)}, {EscrowWords.Of(Deposit)}"
        + (IsAccepted ? "" : " (does not fit)");
}
