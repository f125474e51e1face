namespace Outsourcing.Samples.WhoOwnsWhat;

/// <summary>An escrow, and where it stands.</summary>
/// <param name="Terms">The terms.</param>
/// <param name="Clause">The clause.</param>
/// <param name="State">The state.</param>
internal sealed record Vault(Escrow Terms, ClauseReference Clause, Answer<EscrowState> State)
{
    public static IReadOnlyList<Vault> Of(AgreementView view) =>
        [
            .. view.Provisions<Escrow>()
                .Select(own => new Vault(own.Terms, own.Reference, view.EscrowState(own.Terms.Name))),
        ];
}
