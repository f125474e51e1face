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

/// <summary>What people ask of a confidentiality agreement before they sign it.</summary>
internal static class CheckList
{
    private static readonly (NdaQuestion Question, string Words)[] Questions =
    [
        (NdaQuestion.ExplicitIdentification, "Is only confidential what is marked?"),
        (NdaQuestion.TechnicalOnly, "Is only technical information confidential?"),
        (NdaQuestion.VerbalInformation, "Can what was only said be confidential?"),
        (NdaQuestion.ConfidentialAgreement, "Is it confidential that the parties talk?"),
        (NdaQuestion.LimitedUse, "May it be used for the stated purpose only?"),
        (NdaQuestion.SharingWithEmployees, "May employees have it?"),
        (NdaQuestion.SharingWithThirdParties, "May advisers, agents or subcontractors have it?"),
        (NdaQuestion.NoticeOfCompulsion, "Is notice given of a compelled disclosure?"),
        (NdaQuestion.IndependentDevelopment, "May similar information be developed independently?"),
        (NdaQuestion.ThirdPartySource, "May similar information be got from others?"),
        (NdaQuestion.NoReverseEngineering, "Is reverse engineering forbidden?"),
        (NdaQuestion.Copying, "May it be copied?"),
        (NdaQuestion.NoLicence, "Is it said that no licence is granted?"),
        (NdaQuestion.NoSolicitation, "Is soliciting the other side's people forbidden?"),
        (NdaQuestion.ReturnAtEnd, "Does it come back, or is it destroyed, at the end?"),
        (NdaQuestion.Retention, "May some of it be kept after the end?"),
        (NdaQuestion.Survival, "Do duties outlive the agreement?"),
    ];

    public static IReadOnlyList<CheckedQuestion> Of(AgreementView view) =>
        [.. Questions.Select(own => new CheckedQuestion(own.Question, own.Words, view.Ask(own.Question)))];
}
