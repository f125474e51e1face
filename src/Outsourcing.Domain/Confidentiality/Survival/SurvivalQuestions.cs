using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Questions to an agreement about what stays confidential when it has ended.</summary>
public static class SurvivalQuestions
{
    /// <summary>Gives what stays confidential beyond the last day of the agreement, and until when.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <returns>
    /// The duties in the order of the clauses, of each receiving party; what is known to end with the agreement or before is left
    /// out. Where each disclosure has a period of its own there is one for each item.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static IReadOnlyList<Survival> Survives(this AgreementView view) =>
        [
            .. Guard
                .Against.Null(view)
                .Provisions<ConfidentialityTerms>()
                .SelectMany(own => new SurvivalReading(view, own).Survivals()),
        ];
}
