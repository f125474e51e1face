namespace Outsourcing.Samples.MayWeShare;

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
