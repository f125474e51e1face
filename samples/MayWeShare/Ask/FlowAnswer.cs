namespace Outsourcing.Samples.MayWeShare;

/// <summary>A flow with the decision on it.</summary>
/// <param name="Number">Its number in the list, from 1.</param>
/// <param name="Check">Whether it breaks a rule, and what would mend it.</param>
internal sealed record FlowAnswer(int Number, FlowCheck Check)
{
    /// <summary>Gets what the terms say, with the laws that protect a disclosure.</summary>
    public Decision Decision => Check.Decision;

    public ConfidentialItem Item => Check.Flow.Item;

    public string From => Check.Flow.From;

    public Recipient To => Check.Flow.To;

    public string Purpose => Check.Flow.Purpose;

    public ConfidentialAct Act => Check.Flow.Act;

    public Verdict Verdict => Decision.Verdict;
}
