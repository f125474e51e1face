namespace Outsourcing.Domain.Selection;

/// <summary>The stages of an evaluation, in their order.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum Stage
{
    /// <summary>No stage; never used.</summary>
    None = 0,

    /// <summary>Whether the bid came in time.</summary>
    Receipt = 1,

    /// <summary>The gates.</summary>
    Gates = 2,

    /// <summary>The criteria other than the price, and what they need at least.</summary>
    Technical = 3,

    /// <summary>The price; the envelope is opened only for bids that passed the technical stage.</summary>
    Commercial = 4,

    /// <summary>The award: how a tie for it is broken, and who is recommended.</summary>
    Award = 5,
}

/// <summary>How a bid fared at a step of a stage.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum StageOutcome
{
    /// <summary>No outcome; never used.</summary>
    None = 0,

    /// <summary>It passed.</summary>
    Passed = 1,

    /// <summary>It is open: something is still to be answered, proved or decided.</summary>
    Open = 2,

    /// <summary>It failed, and is out.</summary>
    Failed = 3,

    /// <summary>It passed all before the award, and another bid is recommended.</summary>
    Behind = 4,
}

/// <summary>What was decided about a bid at a step, by which rule, from which threshold, and what was found.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record StageRecord
{
    internal StageRecord(
        string bid,
        Stage stage,
        StageOutcome outcome,
        RuleId rule,
        string subject,
        string threshold,
        string found
    )
    {
        (Bid, Stage, Outcome, Rule) = (bid, stage, outcome, rule);
        (Subject, Threshold, Found) = (subject, threshold, found);
    }

    /// <summary>Gets the name of the bid: that of the bidder, with its variant.</summary>
    public string Bid { get; }

    /// <summary>Gets the stage.</summary>
    public Stage Stage { get; }

    /// <summary>Gets how the bid fared.</summary>
    public StageOutcome Outcome { get; }

    /// <summary>Gets the rule.</summary>
    public RuleId Rule { get; }

    /// <summary>Gets the criterion, gate or limit that it is about.</summary>
    public string Subject { get; }

    /// <summary>Gets what was asked for.</summary>
    public string Threshold { get; }

    /// <summary>Gets what was found.</summary>
    public string Found { get; }

    /// <summary>Returns text such as <c>Delphi, ISO 27001: open; asked for proof, found a certificate by TestCert until 2026-09-30</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Bid}, {Subject}: {Word(Outcome)}; asked for {Threshold}, found {Found}";

    internal static string Word(StageOutcome outcome) =>
        outcome switch
        {
            StageOutcome.Passed => "passed",
            StageOutcome.Open => "open",
            StageOutcome.Behind => "behind",
            _ => "out",
        };
}
