namespace Outsourcing.Samples.MayWeShare;

/// <summary>A flow with the decision on it.</summary>
/// <param name="Number">Its number in the list, from 1.</param>
/// <param name="Item">The information.</param>
/// <param name="From">Who would give it.</param>
/// <param name="To">Who would get it.</param>
/// <param name="Purpose">What for.</param>
/// <param name="Act">What would be done with it.</param>
/// <param name="Decision">What the terms say.</param>
internal sealed record FlowAnswer(
    int Number,
    ConfidentialItem Item,
    string From,
    Recipient To,
    string Purpose,
    ConfidentialAct Act,
    Decision Decision
)
{
    public Verdict Verdict => Decision.Verdict;
}
