namespace Outsourcing.Samples.MayWeShare;

/// <summary>A question of the check-list with what the agreement says to it.</summary>
/// <param name="Question">The question.</param>
/// <param name="Words">The question in words.</param>
/// <param name="Answer">Yes or no, or that the agreement is silent or contradicts itself.</param>
internal sealed record CheckedQuestion(NdaQuestion Question, string Words, Answer<bool> Answer)
{
    /// <summary>Gets the answer in a word.</summary>
    public string Says =>
        Answer.Status switch
        {
            AnswerStatus.Known => Answer.Value ? "yes" : "no",
            AnswerStatus.Silent => "silent",
            AnswerStatus.Conflict => "contradictory",
            _ => "not known",
        };

    /// <summary>Gets what the agreement says, with its clause.</summary>
    public string Because =>
        Answer.Status == AnswerStatus.Known ? Answer.Explanation.Statement
        : Answer.Status == AnswerStatus.Silent ? "No clause mentions it."
        : string.Join(" ", Answer.Findings.Select(own => own.Message));
}
