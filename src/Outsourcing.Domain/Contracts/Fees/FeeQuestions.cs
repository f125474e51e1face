namespace Outsourcing.Domain.Contracts;

/// <summary>What an agreement knows that fees are computed from.</summary>
public static class FeeQuestions
{
    /// <summary>Gives the charges that the agreement records; dates are added by who asks.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="service">The service concerned; none for the charges of all services.</param>
    /// <returns>The facts: charges for the service, and those for all of them.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="view"/> is <see langword="null"/>.</exception>
    public static FeeFacts FeeFacts(this AgreementView view, string? service = null) =>
        Contracts.FeeFacts.None.Charged(
            Guard
                .Against.Null(view)
                .FactsOf<Charged>()
                .Where(charged =>
                    service is null
                    || charged.Service is null
                    || string.Equals(charged.Service, service, StringComparison.Ordinal)
                )
                .Select(charged => Charge.Of(charged.Charge, charged.During, charged.Amount))
        );
}
