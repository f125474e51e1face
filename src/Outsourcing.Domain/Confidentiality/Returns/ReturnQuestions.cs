using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Questions to an agreement about what has to come back.</summary>
public static class ReturnQuestions
{
    /// <summary>Gives what has to come back: who has to return what to whom, by when, and what may be kept.</summary>
    /// <remarks>
    /// A request starts the time from its day, the end of the agreement from the day after its last one. Whoever returned or
    /// destroyed an item since it last got it is left out. What may be kept is due when the reason ends, as far as a fact says
    /// that it is kept.
    /// </remarks>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="item">The information; without it all that the facts name, each item of who gave it first.</param>
    /// <returns>
    /// The duties in the order of the clauses, then by item and holder; pending ones are those for which neither a request nor an
    /// end is recorded yet.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<ReturnDuty> MustReturn(this AgreementView view, ConfidentialItem? item = null) =>
        [
            .. Guard
                .Against.Null(view)
                .Provisions<ConfidentialityTerms>()
                .SelectMany(own => new ReturnReading(view, own.Clause, own.Terms).Duties(item)),
        ];
}
