using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Terms with the name of their clause and what is known on the day.</summary>
internal sealed record ClauseReading(string Name, ConfidentialityTerms Terms, DisclosureRecord Record)
{
    /// <summary>Gets the document in which the clause stands, if any.</summary>
    public string? Document { get; private init; }

    /// <summary>Gets the terms in force on another day: what was disclosed then is judged by them.</summary>
    public Func<LocalDate, ConfidentialityTerms> TermsOn { get; private init; } = _ => Terms;

    public static ClauseReading Of(AgreementView view, InForce<ConfidentialityTerms> own, Affiliates? affiliates) =>
        new(own.Reference.ToString(), own.Terms, DisclosureRecord.Of(view, own.Clause, affiliates))
        {
            Document = own.Reference.Document,
            TermsOn =
                view.Knowledge.Amendments.Count == 0
                    ? _ => own.Terms
                    : day =>
                        view.ClausesOn(day).FirstOrDefault(clause => clause.Reference == own.Reference)?.Provision
                            as ConfidentialityTerms
                        ?? own.Terms,
        };
}
