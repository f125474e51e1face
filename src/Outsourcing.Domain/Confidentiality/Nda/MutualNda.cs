using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Common Paper's mutual confidentiality agreement, version 1.0 (CC BY 4.0), as an agreement by its cover page.</summary>
/// <remarks>Each part of its terms names the clause in which it stands there; the wording itself is not here.</remarks>
public static class MutualNda
{
    private const string CoverPage = "CoverPage";
    private const string Standard = "MNDA";
    private const string Modifications = $"{CoverPage} Modifications";

    private static readonly (ConfidentialityPart Part, string Place)[] Places =
    [
        (ConfidentialityPart.Covered, $"{Standard} § 1"),
        (ConfidentialityPart.Purposes, $"{Standard} § 2(a)"),
        (ConfidentialityPart.Recipients, $"{Standard} § 2(b)"),
        (ConfidentialityPart.Liability, $"{Standard} § 2(b)"),
        (ConfidentialityPart.Care, $"{Standard} § 2(c)"),
        (ConfidentialityPart.PublicExclusion, $"{Standard} § 3(a)"),
        (ConfidentialityPart.PriorKnownExclusion, $"{Standard} § 3(b)"),
        (ConfidentialityPart.ThirdPartyExclusion, $"{Standard} § 3(c)"),
        (ConfidentialityPart.IndependentExclusion, $"{Standard} § 3(d)"),
        (ConfidentialityPart.Compelled, $"{Standard} § 4"),
        (ConfidentialityPart.Return, $"{Standard} § 6"),
        (ConfidentialityPart.Certificate, $"{Standard} § 6(c)"),
        (ConfidentialityPart.Retention, $"{Standard} § 6"),
        (ConfidentialityPart.Period, $"{Standard} § 5"),
        (ConfidentialityPart.TradeSecrets, $"{CoverPage} Term of Confidentiality"),
        (ConfidentialityPart.Licence, $"{Standard} § 7"),
    ];

    /// <summary>Gets the name of the power to terminate for any or no reason.</summary>
    public static string Terminate => "terminate the agreement";

    /// <summary>Gets the circumstance in which the agreement may be assigned without consent.</summary>
    public static string TransferOfBusiness => "merger, reorganisation, acquisition or transfer of the business";

    /// <summary>Gets the act of asking a court for an injunction or other equitable relief.</summary>
    public static string SeekEquitableRelief => "seek equitable relief";

    /// <summary>Gets the event by which that may be done.</summary>
    public static string Breach => "breach of confidentiality";

    /// <summary>Gets clauses 1 to 11: what is held of each, and what is not and why.</summary>
    public static IReadOnlyList<StandardClause> Clauses { get; } =
        Array.AsReadOnly([
            new StandardClause(
                1,
                "Introduction",
                null,
                "what is covered: marked, reasonably understood, and that the parties talk (MNDA § 1)",
                "the parties, and that the cover page prevails (order of precedence)"
            ),
            new StandardClause(
                2,
                "Use and Protection of Confidential Information",
                null,
                "purpose (MNDA § 2(a))",
                "recipients who need to know, bound by terms no less protective; liability for them (MNDA § 2(b))",
                "standard of care (MNDA § 2(c))"
            ),
            new StandardClause(3, "Exceptions", null, "four exclusions with their evidence (MNDA § 3(a) to § 3(d))"),
            new StandardClause(
                4,
                "Disclosures Required by Law",
                null,
                "compelled disclosure: notice where lawful, cooperation at the cost of the disclosing party, to the extent required (MNDA § 4)"
            ),
            new StandardClause(
                5,
                "Term and Termination",
                null,
                "the term (CoverPage MNDA Term)",
                "termination by either party at any time (MNDA § 5)",
                "the term of confidentiality, which survives (MNDA § 5)"
            ),
            new StandardClause(
                6,
                "Return or Destruction of Confidential Information",
                "A confirmation is owed when it is asked for; whoever asks for the return is taken to ask for it.",
                "use ends with the agreement, or with an earlier request (MNDA § 6(a))",
                "return or destruction on request (MNDA § 6(b))",
                "confirmation in writing (MNDA § 6(c))",
                "backups and records may be kept, and stay confidential (MNDA § 6)"
            ),
            new StandardClause(7, "Proprietary Rights", null, "no licence is granted (MNDA § 7)"),
            new StandardClause(
                8,
                "Disclaimer",
                "A warranty, or that there is none, decides no question about disclosure; it is not modelled."
            ),
            new StandardClause(
                9,
                "Governing Law and Jurisdiction",
                "Law and courts are kept as written on the cover page: which law applies is never decided here."
            ),
            new StandardClause(
                10,
                "Equitable Relief",
                "What a court would grant is not decided here.",
                "the disclosing party may ask for equitable relief after a breach (MNDA § 10)"
            ),
            new StandardClause(
                11,
                "General",
                "The forms of changes, waivers and notices, severability, entire agreement and counterparts decide no question here.",
                "no assignment without consent, but with the business, and void otherwise (MNDA § 11)"
            ),
        ]);

    /// <summary>Gives the terms of clauses 1 to 7, before any modification.</summary>
    /// <param name="page">The cover page.</param>
    /// <returns>The terms, each part with the clause in which it stands.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is <see langword="null"/>.</exception>
    public static ConfidentialityTerms StandardTerms(NdaCoverPage page)
    {
        Guard.Against.Null(page);
        return ConfidentialityTerms
            .Mutual(page.One.Name, page.Other.Name)
            .Covering(CoveredInformation.ReasonablyUnderstood.AndTheTalks())
            .For(page.Purpose)
            .To(
                RecipientRule.Of(RecipientKind.Employees),
                RecipientRule.Of(RecipientKind.Agents),
                RecipientRule.Of(RecipientKind.Advisers),
                RecipientRule.Of(RecipientKind.Subcontractors),
                RecipientRule.Of(RecipientKind.Others, needToKnow: false, bound: FlowDown.None, withConsent: true)
            )
            .LiableForRecipients()
            .WithCare(StandardOfCare.AsOwnAndReasonable)
            .Excluding(
                ExclusionKind.Public,
                ExclusionKind.PriorKnown,
                ExclusionKind.ThirdParty,
                ExclusionKind.Independent
            )
            .WhenCompelled(CompelledDisclosure.Of(cooperationAt: CostBearer.Disclosing))
            .Returning(
                ReturnRule.Of(ReturnChoice.Receiving, atEnd: false).WithCertificate().KeepingBackups().KeepingRecords()
            )
            .Lasting(
                page.ConfidentialFor is { } period
                    ? ConfidentialityPeriod.FromEffectiveDate(period).TradeSecretsWhileSecret()
                    : ConfidentialityPeriod.Perpetual
            )
            .GrantingNoLicence()
            .Stating(Places.Select(own => PartPlace.Of(own.Part, ClauseReference.Parse(own.Place))));
    }

    /// <summary>Makes the agreement of a cover page.</summary>
    /// <param name="page">The cover page.</param>
    /// <returns>
    /// The agreement of the documents <c>CoverPage</c> and <c>MNDA</c>, of which the cover page prevails: a part that the page
    /// modifies stands there, every other one in its clause.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="page"/> is <see langword="null"/>.</exception>
    public static Agreement CommonPaper(NdaCoverPage page)
    {
        Guard.Against.Null(page);
        return Agreement
            .Between(page.One, page.Other)
            .Document(CoverPage, page.Effective)
            .Document(Standard, page.Effective, DocumentKind.Schedule, under: CoverPage)
            .Prevails(CoverPage, over: Standard)
            .Clause($"{CoverPage} MNDA Term", page.Term is { } term ? Term.Of(term) : Term.Until(TermEnd.Indefinite))
            .Clause($"{Standard} §§ 1-7", Terms(page))
            .Clause($"{Standard} § 5", Power.Terminate(Terminate))
            .Clause($"{Standard} § 10", Norm.Permit(SeekEquitableRelief).When(Condition.Happened(Breach)))
            .Clause(
                $"{Standard} § 11",
                Norm.Forbid(StandardNorms.Assign)
                    .WithConsentOf(Consent.OtherParty)
                    .Except(Condition.Holds(TransferOfBusiness))
                    .Otherwise(NormConsequence.Void)
            );
    }

    /// <summary>The terms as modified; what the page says otherwise than the standard stands on the page.</summary>
    private static ConfidentialityTerms Terms(NdaCoverPage page)
    {
        var standard = StandardTerms(page);
        return page.Modified is { } modified
            ? modified.Stating(
                modified
                    .CompareProtection(standard)
                    .Parts.Where(part => !string.Equals(part.Own, part.Other, StringComparison.Ordinal))
                    .Select(part => PartPlace.Of(part.Part, ClauseReference.Parse(Modifications)))
            )
            : standard;
    }
}
