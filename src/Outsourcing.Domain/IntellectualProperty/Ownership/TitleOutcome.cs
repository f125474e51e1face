using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Where the title to one right in one piece of work is on the day of the view.</summary>
internal sealed class TitleOutcome
{
    private readonly Parcel[] way;
    private readonly IReadOnlyList<Grant> grants;
    private readonly IReadOnlyList<Finding> notes;

    public TitleOutcome(
        WorkPiece piece,
        IReadOnlyList<FirstOwner> first,
        IReadOnlyList<Parcel[]> ways,
        IReadOnlyList<Grant> grants,
        IReadOnlyList<Finding> doubts,
        IReadOnlyList<Finding> notes,
        bool isTooWide
    )
    {
        Piece = piece;
        this.grants = grants;
        this.notes = notes;
        FirstOwner = first.Select(own => own.Name).Distinct(StringComparer.Ordinal).Count() == 1 ? first[0].Name : null;
        way = ways.MaxBy(own => own.Max(parcel => parcel.Last.On))!;
        Owners = Total(way);
        var isKnown = !isTooWide && ways.All(own => Total(own).SequenceEqual(Owners));
        Doubts = isKnown ? [] : doubts;
        Standing =
            isKnown ? OwnershipStanding.Owned
            : doubts.All(finding => finding.Rule == IpRules.LawSilent) ? OwnershipStanding.LawSilent
            : OwnershipStanding.FactMissing;
    }

    private TitleOutcome(WorkPiece piece, OwnershipStanding standing, Finding finding)
    {
        (Piece, Standing, Doubts) = (piece, standing, [finding]);
        (way, grants, notes, Owners) = ([], [], [], []);
    }

    public WorkPiece Piece { get; }

    public OwnershipStanding Standing { get; }

    public bool IsKnown => Standing == OwnershipStanding.Owned;

    /// <summary>Gets the owners with their shares of this piece, by name.</summary>
    public IReadOnlyList<OwnerShare> Owners { get; }

    /// <summary>Gets who first owned it, when that is known; by it the shares of joint work are counted.</summary>
    public string? FirstOwner { get; }

    /// <summary>Gets why the owners are not known.</summary>
    public IReadOnlyList<Finding> Doubts { get; }

    public static TitleOutcome Gap(WorkPiece piece, Finding gap) => new(piece, OwnershipStanding.Gap, gap);

    public static TitleOutcome Conflict(WorkPiece piece, Finding conflict) =>
        new(piece, OwnershipStanding.Conflict, conflict);

    public bool IsWhollyOf(string owner) =>
        IsKnown && Owners.All(own => string.Equals(own.Owner, owner, StringComparison.Ordinal));

    /// <summary>Says whether somebody is known to own a share of it.</summary>
    public bool IsHeldBy(string name) => IsKnown && Holds(name);

    /// <summary>Writes down how each share came to its owner, as shares of the whole work.</summary>
    public IEnumerable<OwnershipStep> Steps(Ratio weight) =>
        way.OrderBy(parcel => parcel.Owner.Owner, StringComparer.Ordinal)
            .SelectMany(parcel => parcel.Last.Steps(Piece.Id, parcel.Owner.Share * weight));

    /// <summary>Gives what has not passed yet of what the owners hold.</summary>
    public IEnumerable<PendingTransfer> Pending() =>
        grants
            .Where(grant =>
                Holds(grant.Term.From)
                && (
                    grant.Passes is null
                        ? !grant.Effect.IsFalse || grant.IsPromise
                        : grant.IsPromise && grant.Effect.IsFalse
                )
            )
            .Select(grant => new PendingTransfer(
                grant.Term.From,
                grant.Term.To,
                grant is { IsPromise: true, WaitsFor: null } ? "an assignment, which was only promised"
                    : grant.IsPromise ? $"{grant.WaitsFor} and an assignment, which was only promised"
                    : grant.WaitsFor!,
                grant.Clause
            ));

    /// <summary>Gives what is to be said although the owners are known.</summary>
    public IEnumerable<Finding> Notes(IpRight right, IpLawBook laws)
    {
        foreach (var note in notes)
        {
            yield return note;
        }

        foreach (
            var reason in grants.Where(own => own.Effect.IsFalse && Holds(own.Term.From)).SelectMany(own => own.Reasons)
        )
        {
            yield return reason;
        }

        if (Piece.Author is { WorkedFor: { } firm, Name: { } author } && Holds(author))
        {
            yield return Finding.Of(
                IpRules.ChainOfTitle,
                Severity.Warning,
                Piece.Item.Name,
                $"{author} has not assigned the {right.Words()} in {Piece.Id} to {firm}.",
                remedy: $"Let {author} assign it to {firm} in a signed writing."
            );
            if (laws.Find<ImpliedLicenceRule>(Piece.Law, right, Piece.On, Piece.Item.WorkType) is { } licence)
            {
                yield return Finding.Of(
                    IpRules.ImpliedLicence,
                    Severity.Info,
                    Piece.Item.Name,
                    $"{firm} may have an implied licence of what {author} made, {licence.Reach}.",
                    licence.Source
                );
            }
        }
    }

    private bool Holds(string name) => Array.Exists(way, parcel => parcel.Has(name));

    private static OwnerShare[] Total(Parcel[] way) => [.. OwnerShare.Total(way.Select(parcel => parcel.Owner))];
}
