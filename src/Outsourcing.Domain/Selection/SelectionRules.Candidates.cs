namespace Outsourcing.Domain.Selection;

/// <content>The rules about candidates and the team.</content>
public static partial class SelectionRules
{
    /// <summary>Gets the warning: others than the incumbent speak for candidates.</summary>
    public static RuleId CandidateReferees { get; } = RuleId.Of("selection.candidate.referees");

    /// <summary>Gets the warning: candidates come from more than one source.</summary>
    public static RuleId CandidateSources { get; } = RuleId.Of("selection.candidate.sources");

    /// <summary>Gets the warning: a candidate is on the list once.</summary>
    public static RuleId CandidateTwice { get; } = RuleId.Of("selection.candidate.twice");

    /// <summary>Gets the warning: the team has each role, and the manager of each affected area.</summary>
    public static RuleId TeamComplete { get; } = RuleId.Of("selection.team.complete");
}
