using NodaTime;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Says whether one of several owners can assign a share: alone by terms or law, or else with the consent of the others.</summary>
internal sealed class CoOwnerConsent(TitleFacts facts, IpLawBook laws, WorkPiece piece, IpRight right)
{
    /// <summary>Says whether an assignment of a share can pass, and what is to be said when it cannot, or when that is not known.</summary>
    /// <param name="grant">The assignment.</param>
    /// <param name="others">Who owned shares before it was agreed, but for the one who takes.</param>
    public (Truth Holds, Finding? Why) To(Grant grant, IEnumerable<string> others)
    {
        string[] asked =
        [
            .. others.Where(other => grant.Clause is null || !IsParty(other)).Order(StringComparer.Ordinal),
        ];
        var (alone, basis) = asked.Length == 0 ? (Truth.True, null) : Alone(grant.Made);
        if (alone.IsTrue)
        {
            return (alone, null);
        }

        string[] open = [.. asked.Where(other => !Consented(other, grant).IsTrue)];
        var consented = asked.Aggregate(Truth.True, (all, other) => all & Consented(other, grant));
        var holds = alone | consented;
        return (
            holds,
            holds.IsTrue ? null
            : alone.IsUnknown
                ? LawFindings.Silent(
                    piece,
                    $"{grant.Term.From} may assign a share by {grant.Name} without the consent of {Invariant.List(open)}",
                    piece.Law
                )
            : Finding.Of(
                IpRules.AssignmentConsent,
                holds.IsFalse ? Severity.Warning : Severity.Error,
                piece.Item.Name,
                holds.IsFalse
                    ? $"{grant.Name} has no effect: it assigns a share, and not all other owners consented: {Invariant.List(open)}."
                    : $"{grant.Name} assigns a share, which needs the consent of {Invariant.List(open)}; it is not recorded.",
                basis,
                $"State {Invariant.List([.. open.Select(other => $"'{ConsentOf(other, grant)}'")])}."
            )
        );
    }

    private static string ConsentOf(string other, Grant grant) => $"consent of {other} to {grant.Name}";

    private Truth Consented(string other, Grant grant) => facts.Says(ConsentOf(other, grant));

    /// <summary>Who is a party has agreed to the clauses.</summary>
    private bool IsParty(string name) => facts.View.Agreement.PartyNames.Contains(name, StringComparer.Ordinal);

    private (Truth Holds, Basis? Basis) Alone(LocalDate on)
    {
        foreach (var clause in facts.ClausesOn(on).All)
        {
            if (!clause.Terms.Joint.EachMayAssignShare.IsUnknown)
            {
                return (clause.Terms.Joint.EachMayAssignShare, clause.Reference);
            }
        }

        var law = laws.Find<CoOwnershipRule>(piece.Law, right, on, piece.Item.WorkType);
        return (law?.Rules.EachMayAssignShare ?? Truth.Unknown, law?.Source);
    }
}
