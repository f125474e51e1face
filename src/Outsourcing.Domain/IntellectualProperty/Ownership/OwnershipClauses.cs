using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>The clauses on ownership as they read on a day, and which of their rules speaks of a piece of work.</summary>
internal sealed class OwnershipClauses(AgreementView view, TitleFacts facts)
{
    private readonly IReadOnlyList<InForce<OwnershipTerms>> clauses = view.Provisions<OwnershipTerms>();

    private readonly (OwnershipTerms Terms, Finding Finding)[] contested = [.. view.Contested<OwnershipTerms>()];
    private LocalDate?[]? lastDays;

    public IReadOnlyList<InForce<OwnershipTerms>> All => clauses;

    /// <summary>Gets the last day of each clause, with which the agreement ends as far as it is known.</summary>
    public IReadOnlyList<LocalDate?> LastDays => lastDays ??= [.. clauses.Select(own => facts.LastDayOf(own.Clause))];

    /// <summary>Gives the rules that speak of a piece of work in a cell: assignments only, since to keep is to do nothing.</summary>
    public (IReadOnlyList<OwnershipAssignment> Assignments, Finding? Conflict) For(
        WorkPiece piece,
        IpRight right,
        IpCell cell
    )
    {
        foreach (var (terms, finding) in contested)
        {
            if (terms.Rules.Any(rule => rule.Class == piece.Item.Class))
            {
                return ([], finding);
            }
        }

        var speaking = new List<(InForce<OwnershipTerms> Clause, OwnershipRule[] Rules)>();
        for (var i = 0; i < clauses.Count; i++)
        {
            if (!(LastDays[i] < piece.On) && Speaking(clauses[i].Terms, piece, right, cell) is { Length: > 0 } rules)
            {
                speaking.Add((clauses[i], rules));
            }
        }

        var left = speaking.FindAll(own =>
            !speaking.Exists(other =>
                view.Agreement.DoesPrevail(other.Clause.Reference.Document, own.Clause.Reference.Document)
            )
        );
        if (left.Count == 0)
        {
            return ([], null);
        }

        var (first, said) = left[0];
        return left.Exists(own => !own.Rules.AsSpan().SequenceEqual(said))
                ? ([], Contradiction(piece, [.. left.Select(own => own.Clause.Reference)]))
            : AssignTooMuch(said) ? ([], Contradiction(piece, [first.Reference]))
            : (
                [
                    .. said.Where(rule => rule.Assignment is not null)
                        .Select(rule => new OwnershipAssignment(
                            first.Reference,
                            rule.Assignment!,
                            Since(first, rule),
                            first.Terms.IsSignedWriting
                        )),
                ],
                null
            );
    }

    /// <summary>Gives the names of fields and territories that the rules on a class use.</summary>
    public IEnumerable<AssignmentTerm> TermsOn(IpClass ipClass) =>
        clauses
            .SelectMany(clause => clause.Terms.Rules)
            .Where(rule => rule.Class == ipClass)
            .Select(rule => rule.Assignment)
            .OfType<AssignmentTerm>();

    private static OwnershipRule[] Speaking(OwnershipTerms terms, WorkPiece piece, IpRight right, IpCell cell)
    {
        var rules = terms
            .Rules.Where(rule =>
                rule.Class == piece.Item.Class
                && (rule.Base is null || piece.Item.Embeds.Contains(rule.Base, StringComparer.Ordinal))
                && (rule.Assignment is not { } term || Covers(term, piece, right, cell))
            )
            .ToArray();
        var special = Array.Exists(rules, rule => rule.Base is not null);
        rules = Array.FindAll(rules, rule => !special || rule.Base is not null);
        return Array.Exists(rules, rule => rule.Assignment is not null)
            ? Array.FindAll(rules, rule => rule.Assignment is not null)
            : rules;
    }

    private static bool Covers(AssignmentTerm term, WorkPiece piece, IpRight right, IpCell cell) =>
        string.Equals(term.From, piece.Maker.Side, StringComparison.Ordinal)
        && (term.Rights.Count == 0 || term.Rights.Contains(right))
        && cell.IsIn(term);

    /// <summary>Says whether rules of one clause pass more than all to different takers.</summary>
    private static bool AssignTooMuch(OwnershipRule[] rules)
    {
        var passing = rules
            .Select(rule => rule.Assignment)
            .OfType<AssignmentTerm>()
            .Where(term => term.Wording is AssignmentWording.Present or AssignmentWording.FutureVesting)
            .GroupBy(term => term.To, StringComparer.Ordinal)
            .Select(group => group.Max(term => term.Share))
            .ToList();
        return passing.Count > 1
            && passing.Aggregate(Amounts.Ratio.Zero, (sum, share) => sum + share) > Amounts.Ratio.One;
    }

    /// <summary>The day since which a rule stands; an amendment that says it again makes it no younger.</summary>
    private LocalDate? Since(InForce<OwnershipTerms> clause, OwnershipRule rule) =>
        clause.AmendedBy is { } amendment
            ? facts.StandsSince(clause, rule, amendment.Effective)
            : view.Agreement.Find(clause.Reference.Document)?.Effective?.Earliest;

    private static Finding Contradiction(WorkPiece piece, ClauseReference[] clauses) =>
        Finding.Of(
            IpRules.TermsConflict,
            Severity.Error,
            piece.Item.Name,
            clauses.Length == 1
                ? $"{clauses[0]} assigns more than all of {piece.Item.Class.Words()} work that {piece.Maker.Side} makes."
                : $"{Invariant.List([.. clauses.Select(clause => clause.ToString())])} say different things about {piece.Item.Class.Words()} work that {piece.Maker.Side} makes, and no order of precedence decides between them.",
            clauses[0],
            clauses.Length == 1 ? "Say which share passes to whom." : "Declare which document prevails."
        );
}

/// <summary>An assignment by a clause.</summary>
internal sealed record OwnershipAssignment(
    ClauseReference Clause,
    AssignmentTerm Term,
    LocalDate? Since,
    Truth IsSigned
);
