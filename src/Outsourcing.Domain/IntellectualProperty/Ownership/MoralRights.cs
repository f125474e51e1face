namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>How the moral rights of the authors of an item stand: what they said, as far as the law lets it have effect.</summary>
internal static class MoralRights
{
    public static IEnumerable<MoralRightsLine> Of(IReadOnlyList<WorkPiece> pieces, TitleFacts facts, IpLawBook laws) =>
        pieces
            .Where(piece => piece.Author.WorkedFor is not null)
            .OrderBy(piece => piece.Author.Name, StringComparer.Ordinal)
            .ThenBy(piece => piece.On)
            .Select(piece => Of(piece, facts, laws))
            .Distinct();

    private static MoralRightsLine Of(WorkPiece piece, TitleFacts facts, IpLawBook laws)
    {
        var author = piece.Author.Name!;
        AssignmentMade[] said =
        [
            .. facts
                .AssignmentsOf(piece.Item.Name)
                .Concat(facts.AssignmentsOfAllBy(author))
                .Where(made =>
                    made.Term.MoralRights != MoralRightsTerm.None
                    && made.Reaches(piece.On)
                    && string.Equals(made.Term.From, author, StringComparison.Ordinal)
                ),
        ];
        if (said.Length == 0)
        {
            return new MoralRightsLine(author, MoralRightsStanding.Kept, null);
        }

        AssignmentMade[] waivers = Array.FindAll(said, made => made.Term.MoralRights == MoralRightsTerm.Waived);
        var rule = laws.Find<MoralRightsRule>(piece.Law, IpRight.Copyright, piece.On, piece.Item.WorkType);
        return waivers.Length == 0 ? new MoralRightsLine(author, MoralRightsStanding.Undertaking, null)
            : rule is null ? new MoralRightsLine(author, MoralRightsStanding.None, null)
            : new MoralRightsLine(
                author,
                !rule.IsWaivable || Array.TrueForAll(waivers, made => made.SignedWriting.IsFalse)
                        ? MoralRightsStanding.Undertaking
                    : Array.Exists(waivers, made => made.SignedWriting.IsTrue) ? MoralRightsStanding.Waived
                    : MoralRightsStanding.None,
                rule.Source
            );
    }
}
