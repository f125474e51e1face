namespace Outsourcing.Domain.Confidentiality;

/// <summary>What terms say to a question; what they do not mention is neither yes nor no.</summary>
internal static class NdaReading
{
    private static readonly RecipientKind[] ThirdParties =
    [
        RecipientKind.Advisers,
        RecipientKind.Subcontractors,
        RecipientKind.Agents,
        RecipientKind.Financiers,
        RecipientKind.Others,
    ];

    public static NdaAnswer Answer(NdaQuestion question, ConfidentialityTerms terms) =>
        question switch
        {
            NdaQuestion.ExplicitIdentification => NdaAnswer.Of(
                terms.Covered.By == Recognition.Marked,
                ConfidentialityPart.Covered,
                $"confidential is {terms.Covered}"
            ),
            NdaQuestion.TechnicalOnly => NdaAnswer.Of(
                terms.Covered.IsTechnicalOnly,
                ConfidentialityPart.Covered,
                $"confidential is {terms.Covered}"
            ),
            NdaQuestion.VerbalInformation => NdaAnswer.Of(
                terms.Covered.OralConfirmation is not null || terms.Covered.By != Recognition.Marked,
                ConfidentialityPart.Covered,
                $"confidential is {terms.Covered}"
            ),
            NdaQuestion.LimitedUse => Stated(
                terms.Purposes.Count > 0,
                ConfidentialityPart.Purposes,
                $"it may be used for {Invariant.List(terms.Purposes)}"
            ),
            NdaQuestion.SharingWithEmployees => Sharing(terms, [RecipientKind.Employees]),
            NdaQuestion.SharingWithThirdParties => Sharing(terms, ThirdParties),
            NdaQuestion.NoticeOfCompulsion => NdaAnswer.Of(
                terms.Compelled?.NeedsNotice,
                ConfidentialityPart.Compelled,
                $"a compelled disclosure is permitted {terms.Compelled}"
            ),
            NdaQuestion.ConfidentialAgreement => Stated(
                terms.Covered.IncludesTalks,
                ConfidentialityPart.Covered,
                $"confidential is {terms.Covered}"
            ),
            NdaQuestion.NoReverseEngineering => Forbidden(terms, ConfidentialAct.ReverseEngineer),
            NdaQuestion.IndependentDevelopment => Stated(
                terms.Exclusions.Contains(ExclusionKind.Independent),
                ConfidentialityPart.IndependentExclusion,
                "what is developed independently is excluded"
            ),
            NdaQuestion.ThirdPartySource => Stated(
                terms.Exclusions.Contains(ExclusionKind.ThirdParty),
                ConfidentialityPart.ThirdPartyExclusion,
                "what comes from a third party is excluded"
            ),
            NdaQuestion.NoLicence => Stated(
                terms.GrantsNoLicence,
                ConfidentialityPart.Licence,
                "no licence is granted"
            ),
            NdaQuestion.ReturnAtEnd => NdaAnswer.Of(terms.Return?.AtEnd, ConfidentialityPart.Return, $"{terms.Return}"),
            NdaQuestion.Copying => Not(Forbidden(terms, ConfidentialAct.Copy)),
            NdaQuestion.NoSolicitation => Forbidden(terms, ConfidentialAct.Solicit),
            NdaQuestion.Survival => Survival(terms),
            _ => NdaAnswer.Of(
                terms.Return is { } rule ? rule.KeepsBackups || rule.KeepsRecords : null,
                ConfidentialityPart.Retention,
                $"{terms.Return}"
            ),
        };

    /// <summary>What terms mention is a yes; they have no way to say no.</summary>
    private static NdaAnswer Stated(bool isStated, ConfidentialityPart part, string words) =>
        NdaAnswer.Of(isStated ? true : null, part, words);

    private static NdaAnswer Sharing(ConfidentialityTerms terms, RecipientKind[] kinds) =>
        NdaAnswer.Of(
            terms.Recipients.Count == 0 ? null : terms.Recipients.Any(rule => kinds.Contains(rule.Kind)),
            ConfidentialityPart.Recipients,
            $"it may go to {string.Join("; ", terms.Recipients.Select(rule => rule.ToString()))}, and to nobody else"
        );

    private static NdaAnswer Forbidden(ConfidentialityTerms terms, ConfidentialAct act)
    {
        var isForbidden = terms.ForbiddenActs.Contains(act);
        return NdaAnswer.Of(
            isForbidden ? true
                : terms.PermittedActs.Contains(act) ? false
                : null,
            ConfidentialityPart.Acts,
            $"to {ConfidentialWords.Of(act)} is {(isForbidden ? "forbidden" : "permitted")}"
        );
    }

    private static NdaAnswer Not(NdaAnswer answer) => answer with { Says = !answer.Says };

    /// <summary>A period from the first day, or from a disclosure, may end before the agreement does; it outlives it by its length only.</summary>
    private static NdaAnswer Survival(ConfidentialityTerms terms) =>
        NdaAnswer.Of(
            terms.Lasts is null ? null : true,
            ConfidentialityPart.Period,
            $"information stays confidential {terms.Lasts}"
        );
}
