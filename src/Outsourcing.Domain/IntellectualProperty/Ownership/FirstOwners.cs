namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Who may first own a right in a piece of work, by the author, the relation to those for whom it was made, and the law.</summary>
internal sealed class FirstOwners
{
    private FirstOwners(IReadOnlyList<FirstOwner> owners, IReadOnlyList<Finding> doubts, Finding? gap = null)
    {
        Owners = owners;
        Doubts = doubts;
        Gap = gap;
    }

    /// <summary>Gets the owners that are possible, each once; one when it is known, none when there is a gap.</summary>
    public IReadOnlyList<FirstOwner> Owners { get; }

    /// <summary>Gets why it is not known which of them it is.</summary>
    public IReadOnlyList<Finding> Doubts { get; }

    /// <summary>Gets why nobody can be named.</summary>
    public Finding? Gap { get; }

    public static FirstOwners Of(WorkPiece piece, IpRight right, IpLawBook laws) =>
        piece.Author.Kind switch
        {
            AuthorKind.Employee => OfEmployee(piece, right, laws),
            AuthorKind.Contractor => OfContractor(piece, right, laws),
            AuthorKind.Itself => new FirstOwners([Author(piece, null)], []),
            _ => new FirstOwners([], [], GapOf(piece)),
        };

    private static FirstOwners OfEmployee(WorkPiece piece, IpRight right, IpLawBook laws)
    {
        var (owners, doubts) = (new List<FirstOwner>(), new List<Finding>());
        var rules = laws.FindAny<EmployeeWorkRule>(piece.Law, right, piece.On, piece.Item.WorkType);
        var outcomes = rules.Select(rule => rule?.Outcome).Distinct().ToList();
        if (outcomes.Contains(null))
        {
            Add(owners, Author(piece, null), Employer(piece, null, Holding.Title));
            doubts.Add(
                LawFindings.Silent(
                    piece,
                    $"the {right.Words()} in what {piece.Author.Name} made is first the author's or that of {piece.Author.WorkedFor}",
                    piece.Law
                )
            );
        }

        if (outcomes.Count > 1)
        {
            doubts.Add(KindMissing(piece, rules.OfType<EmployeeWorkRule>().First().Source));
        }

        foreach (var rule in rules.OfType<EmployeeWorkRule>())
        {
            var inDuties = rule.Outcome == EmployeeWork.AuthorOwns ? Truth.False : piece.Author.InDuties;
            if (!inDuties.IsTrue)
            {
                Add(owners, Author(piece, rule.Source));
            }

            if (!inDuties.IsFalse)
            {
                Add(
                    owners,
                    Employer(
                        piece,
                        rule.Source,
                        rule.Outcome == EmployeeWork.EmployerOwns ? Holding.Title : Holding.ExclusiveUse
                    )
                );
            }

            if (inDuties.IsUnknown)
            {
                doubts.Add(
                    Finding.Of(
                        IpRules.EmployeeWork,
                        Severity.Error,
                        piece.Item.Name,
                        $"It is not recorded whether {piece.Author.Name} made {piece.Id} in the course of the employment by {piece.Author.WorkedFor}.",
                        rule.Source,
                        "Record it."
                    )
                );
            }
        }

        return new FirstOwners(owners, [.. doubts.Distinct()]);
    }

    private static FirstOwners OfContractor(WorkPiece piece, IpRight right, IpLawBook laws)
    {
        var rule = laws.Find<CommissionedWorkRule>(piece.Law, right, piece.On, piece.Item.WorkType);
        return rule is not null
            ? new FirstOwners([Author(piece, rule.Source)], [])
            : new FirstOwners(
                [Author(piece, null), new FirstOwner(piece.Author.WorkedFor!, Holding.Title, "commissioned it", null)],
                [
                    LawFindings.Silent(
                        piece,
                        $"the {right.Words()} in what {piece.Author.Name} made is first the author's or that of {piece.Author.WorkedFor}",
                        piece.Law
                    ),
                ]
            );
    }

    private static FirstOwner Author(WorkPiece piece, Source? law) =>
        new(piece.Author.Name!, Holding.Title, "made it", law);

    private static FirstOwner Employer(WorkPiece piece, Source? law, Holding holding) =>
        new(piece.Author.WorkedFor!, holding, $"employs {piece.Author.Name}, who made it", law);

    private static void Add(List<FirstOwner> owners, params FirstOwner[] added)
    {
        foreach (var owner in added)
        {
            if (!owners.Exists(own => own.IsSame(owner)))
            {
                owners.Add(owner);
            }
        }
    }

    private static Finding KindMissing(WorkPiece piece, Source source) =>
        Finding.Of(
            IpRules.WorkType,
            Severity.Error,
            piece.Item.Name,
            $"What kind of work {piece.Item.Name} is, is not recorded, and the law depends on it.",
            source,
            "Record the kind."
        );

    private static Finding GapOf(WorkPiece piece) =>
        piece.Author.Kind == AuthorKind.NoHuman
            ? Finding.Of(
                IpRules.Author,
                Severity.Error,
                piece.Item.Name,
                $"{piece.Id} to {piece.Item.Name} has no human author: it was made by {piece.Author.Name}.",
                remedy: "Let a person rewrite it, and record who did."
            )
            : Finding.Of(
                IpRules.Author,
                Severity.Error,
                piece.Item.Name,
                $"The author of {piece.Id} to {piece.Item.Name} is not known.",
                remedy: "Find out who made it, or replace it."
            );
}

/// <summary>Somebody who may first own a right.</summary>
internal sealed record FirstOwner(string Name, Holding Holding, string Why, Source? Law)
{
    public bool IsSame(FirstOwner other) =>
        string.Equals(Name, other.Name, StringComparison.Ordinal) && Holding == other.Holding;
}
