using NodaTime.Text;

namespace Outsourcing.Samples.VendorSelection.Tests;

/// <summary>A selection of a template, as code builds it.</summary>
/// <param name="Name">The folder.</param>
/// <param name="Rules">The rules.</param>
/// <param name="Dossier">The bids and all that was said about them.</param>
/// <param name="Procedure">The days.</param>
internal sealed record SelectionTemplate(string Name, Tender Rules, Dossier Dossier, Procedure Procedure)
{
    public static IReadOnlyList<SelectionTemplate> All { get; } =
    [CustomerServiceTender.Template, SoftwareTender.Template, MarketingTender.Template, AccountingTender.Template];

    public static SelectionTemplate Of(string name) =>
        All.Single(one => string.Equals(one.Name, name, StringComparison.Ordinal));

    public Evaluation On(LocalDate day) => Rules.Freeze(Procedure.Frozen!.Value).Value.Evaluate(Dossier, day).Value;

    public static Instant At(string text) => InstantPattern.ExtendedIso.Parse(text).Value;

    /// <summary>Says of every evaluator that there is no conflict with any bidder, but for those that are named.</summary>
    public static IEnumerable<ConflictDeclaration> Declarations(
        IEnumerable<string> evaluators,
        IReadOnlyList<Bid> bids,
        Instant declared,
        params (string Evaluator, string Bidder, string Conflict)[] conflicts
    ) =>
        from evaluator in evaluators
        from bid in bids
        let conflict = conflicts
            .FirstOrDefault(one =>
                string.Equals(one.Evaluator, evaluator, StringComparison.Ordinal)
                && string.Equals(one.Bidder, bid.Bidder, StringComparison.Ordinal)
            )
            .Conflict
        select conflict is null
            ? ConflictDeclaration.None(evaluator, bid.Bidder, declared)
            : ConflictDeclaration.Of(evaluator, bid.Bidder, conflict, declared);

    public static Evidence Reference(string client) => Evidence.Of("reference", client);
}
