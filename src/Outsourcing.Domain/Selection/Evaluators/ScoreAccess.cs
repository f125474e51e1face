using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>Scores that do not count, and why.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record ExcludedScores
{
    internal ExcludedScores(string evaluator, string? bid, RuleId rule, string reason) =>
        (Evaluator, Bid, Rule, Reason) = (evaluator, bid, rule, reason);

    /// <summary>Gets the name of the evaluator.</summary>
    public string Evaluator { get; }

    /// <summary>Gets the name of the bid; <see langword="null"/> when none of the evaluator's scores counts.</summary>
    public string? Bid { get; }

    /// <summary>Gets the rule.</summary>
    public RuleId Rule { get; }

    /// <summary>Gets why.</summary>
    public string Reason { get; }

    /// <summary>Returns text such as <c>Anna on Borea: no declaration of interest</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Evaluator} on {Bid ?? "all bidders"}: {Reason}";
}

/// <summary>Decides whose scores count for whom, from the declarations of interest.</summary>
internal sealed class ScoreAccess
{
    private readonly bool needsDeclarations;
    private readonly HashSet<string> bidders;
    private readonly Dictionary<(string Evaluator, string Bidder), ConflictDeclaration> declared = [];
    private readonly Dictionary<string, ConflictDeclaration> recused = new(StringComparer.Ordinal);

    public ScoreAccess(Tender tender, Dossier dossier)
    {
        needsDeclarations = tender.Regime != Regime.Internal;
        bidders = dossier.Bids.Select(bid => bid.Bidder).ToHashSet(StringComparer.Ordinal);
        foreach (var declaration in dossier.Declarations)
        {
            var key = (declaration.Evaluator, declaration.Bidder);

            // A conflict stays one when none is declared later; of two without conflict the first counts.
            if (!declared.TryGetValue(key, out var known) || (known.Conflict is null && Earlier(declaration, known)))
            {
                declared[key] = declaration;
            }
        }

        foreach (var declaration in declared.Values.OrderBy(one => one.Bidder, StringComparer.Ordinal))
        {
            if (
                declaration.Conflict is not null
                && bidders.Contains(declaration.Bidder)
                && tender.Conflicts == ConflictRule.Recuse
            )
            {
                recused.TryAdd(declaration.Evaluator, declaration);
            }
        }
    }

    /// <summary>Finds conflicts with somebody who did not bid: a name that is written otherwise would let them through.</summary>
    public IEnumerable<Finding> Astray() =>
        declared
            .Values.Where(declaration => declaration.Conflict is not null && !bidders.Contains(declaration.Bidder))
            .OrderBy(declaration => declaration.Evaluator, StringComparer.Ordinal)
            .ThenBy(declaration => declaration.Bidder, StringComparer.Ordinal)
            .Select(declaration =>
                Finding.Of(
                    SelectionRules.ConflictBidder,
                    Severity.Warning,
                    declaration.Evaluator,
                    $"{declaration.Evaluator} declared a conflict with '{declaration.Bidder}', who did not bid: the name may be that of a bidder."
                )
            );

    /// <summary>Says why no score of a sheet counts; nothing when the evaluator is not recused.</summary>
    public ExcludedScores? WholeSheet(ScoreSheet sheet) =>
        recused.TryGetValue(sheet.Evaluator, out var conflict)
            ? new ExcludedScores(
                sheet.Evaluator,
                null,
                SelectionRules.ConflictRecused,
                $"recused for a conflict with {conflict.Bidder}: {conflict.Conflict}"
            )
            : null;

    /// <summary>Says why the scores of a sheet for a bid do not count; nothing when they do.</summary>
    public ExcludedScores? For(ScoreSheet sheet, Bid bid)
    {
        if (!declared.TryGetValue((sheet.Evaluator, bid.Bidder), out var declaration))
        {
            return needsDeclarations
                ? new ExcludedScores(
                    sheet.Evaluator,
                    bid.Name,
                    SelectionRules.ConflictUndeclared,
                    "no declaration of interest"
                )
                : null;
        }

        return declaration.Conflict is { } conflict
                ? new ExcludedScores(sheet.Evaluator, bid.Name, SelectionRules.ConflictRecused, $"conflict: {conflict}")
            : declaration.Declared > sheet.Signed
                ? new ExcludedScores(
                    sheet.Evaluator,
                    bid.Name,
                    SelectionRules.ConflictUndeclared,
                    $"declared at {InstantText.Of(declaration.Declared)}, after the scores of {InstantText.Of(sheet.Signed)}"
                )
            : null;
    }

    private static bool Earlier(ConflictDeclaration one, ConflictDeclaration other) =>
        one.Conflict is not null || one.Declared < other.Declared;
}
