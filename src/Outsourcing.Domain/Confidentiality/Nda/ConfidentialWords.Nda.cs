namespace Outsourcing.Domain.Confidentiality;

internal static partial class ConfidentialWords
{
    public static string Of(NdaQuestion question) =>
        question switch
        {
            NdaQuestion.ExplicitIdentification => "Is only confidential what is expressly identified so?",
            NdaQuestion.TechnicalOnly => "Is only technical information confidential?",
            NdaQuestion.VerbalInformation => "Can what was only said be confidential?",
            NdaQuestion.LimitedUse => "May it be used for the stated purpose only?",
            NdaQuestion.SharingWithEmployees => "May it be shared with employees?",
            NdaQuestion.SharingWithThirdParties => "May it be shared with third parties?",
            NdaQuestion.NoticeOfCompulsion => "Is the disclosing party to be told of a compelled disclosure?",
            NdaQuestion.ConfidentialAgreement => "Is the agreement itself confidential?",
            NdaQuestion.NoReverseEngineering => "Is reverse engineering forbidden?",
            NdaQuestion.IndependentDevelopment => "May similar information be developed independently?",
            NdaQuestion.ThirdPartySource => "May similar information be got from third parties?",
            NdaQuestion.NoLicence => "Is it said that no licence is granted?",
            NdaQuestion.ReturnAtEnd => "Is it to be returned or destroyed at the end?",
            NdaQuestion.Copying => "May it be copied?",
            NdaQuestion.NoSolicitation => "Is it forbidden to solicit the other party's people?",
            NdaQuestion.Survival => "Do obligations outlive the agreement?",
            _ => "May some of it be kept after the end?",
        };
}
