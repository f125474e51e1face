namespace Outsourcing.Domain.Selection;

/// <content>The rules about the award.</content>
public static partial class SelectionRules
{
    /// <summary>Gets the rule: an award that is made again from its record is the same.</summary>
    public static RuleId AwardReplay { get; } = RuleId.Of("selection.award.replay");

    /// <summary>
    /// Gets the warning: a letter that has to explain scores explains each, the winner's by comments that are marked for it,
    /// without a word on any other bidder.
    /// </summary>
    public static RuleId LetterExplained { get; } = RuleId.Of("selection.letter.explained");

    /// <summary>Gets the rule: a letter under a public regime states its exact standstill.</summary>
    public static RuleId LetterStandstill { get; } = RuleId.Of("selection.letter.standstill");

    /// <summary>Gets the warning: each bid is tried that could decide who is first without winning.</summary>
    public static RuleId ReversalUntried { get; } = RuleId.Of("selection.reversal.untried");

    /// <summary>Gets the note: no law of procurement asks a private buyer for a standstill.</summary>
    public static RuleId StandstillNone { get; } = RuleId.Of("selection.standstill.none");
}
