using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Follows one right in one piece of work, for one field and territory, from its first owner to the day of the view.</summary>
/// <remarks>
/// What is not known opens ways: each way is followed, and only where they end with different owners is the answer not known.
/// Day by day every assignment takes what the one who assigns owns, the one agreed first before the others; a standing one
/// also takes what comes later. One who has given a right away cannot give it again, unless the law lets a later taker prevail.
/// Of deeds of one day nobody knows which was first, and each order of them is a way.
/// </remarks>
internal sealed class TitleChain
{
    /// <summary>Ways that are followed at most; with more the answer is not known.</summary>
    private const int MostWays = 64;

    private readonly WorkPiece piece;
    private readonly IpRight right;
    private readonly IReadOnlyList<Grant> grants;
    private readonly IpLawBook laws;
    private readonly LocalDate until;
    private readonly CoOwnerConsent consent;
    private readonly List<Finding> doubts;
    private readonly List<Finding> notes = [];
    private bool isTooWide;

    private TitleChain(
        WorkPiece piece,
        IpRight right,
        IReadOnlyList<Grant> grants,
        IpLawBook laws,
        IReadOnlyList<Finding> doubts,
        TitleFacts facts
    )
    {
        this.piece = piece;
        this.right = right;
        this.grants = grants;
        this.laws = laws;
        until = facts.Date;
        consent = new CoOwnerConsent(facts, laws, piece, right);
        this.doubts = [.. doubts];
    }

    public static TitleOutcome Follow(
        WorkPiece piece,
        IpRight right,
        FirstOwners first,
        IReadOnlyList<Grant> grants,
        TitleFacts facts,
        IpLawBook laws
    ) => new TitleChain(piece, right, grants, laws, first.Doubts, facts).Follow(first.Owners);

    private TitleOutcome Follow(IReadOnlyList<FirstOwner> first)
    {
        List<Parcel[]> ways = [.. first.Select(Begin)];
        foreach (var day in Days())
        {
            List<Parcel[]> next = [];
            foreach (var way in ways)
            {
                Settle(way, day, next);
            }

            ways = next;
        }

        return new TitleOutcome(piece, first, ways, grants, [.. doubts.Distinct()], [.. notes.Distinct()], isTooWide);
    }

    private Parcel[] Begin(FirstOwner first)
    {
        var owner = new OwnerShare(first.Name, Ratio.One, first.Holding);
        return [new Parcel(owner, new ChainLink(null, piece.On, owner, null, first.Why, first.Law), 0)];
    }

    private IEnumerable<LocalDate> Days() =>
        grants
            .Select(grant => grant.Passes)
            .OfType<LocalDate>()
            .Append(piece.On)
            .Where(day => day <= until)
            .Distinct()
            .Order();

    /// <summary>Lets every assignment of a day take what it can, until nothing more moves.</summary>
    private void Settle(Parcel[] way, LocalDate day, List<Parcel[]> settled)
    {
        for (var i = 0; i < grants.Count; i++)
        {
            var grant = grants[i];
            if (!grant.PassesOn(day) || grant.Effect.IsFalse)
            {
                continue;
            }

            var (taken, isHeld) = Taken(way, i);
            if (taken < 0)
            {
                continue;
            }

            int[] rivals = isHeld ? [.. RivalsOfTheDay(way, way[taken], i, day)] : [];
            Take(way, taken, i, isHeld, day, settled, alone: rivals.Length == 0);
            foreach (var rival in rivals)
            {
                doubts.Add(OfOneDay(grant, grants[rival]));
                Take(way, taken, rival, isHeld, day, settled, alone: false);
            }

            return;
        }

        settled.Add(way);
    }

    private void Take(
        Parcel[] way,
        int taken,
        int number,
        bool isHeld,
        LocalDate day,
        List<Parcel[]> settled,
        bool alone
    )
    {
        var (grant, parcel) = (grants[number], way[taken]);
        var left = LeftOf(grant, way);
        var may =
            left <= Ratio.Zero ? Truth.False
            : isHeld ? MayPass(parcel, grant, way)
            : PrevailsOver(parcel, grant);
        var prevails = grant.Effect & may;
        if (!prevails.IsTrue)
        {
            // A deed that lacks a consent has no effect at all, and takes nothing that was given to others either.
            var isRefused = isHeld && left > Ratio.Zero && !may.IsTrue;
            Fork(
                isRefused
                    ? Array.ConvertAll(way, own => own.Tried(number))
                    : [.. With(way, taken, [parcel.Tried(number)])],
                day,
                settled,
                alone && prevails.IsFalse
            );
        }

        if (!prevails.IsFalse)
        {
            doubts.AddRange(grant.Reasons);
            var share = left < parcel.Owner.Share ? left : parcel.Owner.Share;
            Fork(With(way, taken, Pass(parcel, number, day, share)), day, settled, alone && prevails.IsTrue);
        }
    }

    /// <summary>Whether one of several owners can assign a share: those count who owned before the assignment was agreed.</summary>
    private Truth MayPass(Parcel parcel, Grant grant, Parcel[] way)
    {
        if (parcel.Owner.Share == Ratio.One)
        {
            return Truth.True;
        }

        var others = way.Where(own =>
                !own.Has(grant.Term.From)
                && !own.Has(grant.Term.To)
                && (own.Last.Grant is null || own.Last.Grant.Made < grant.Made)
            )
            .Select(own => own.Owner.Owner)
            .Distinct(StringComparer.Ordinal);
        var (holds, why) = consent.To(grant, others);
        if (why is not null)
        {
            (holds.IsUnknown ? doubts : notes).Add(why);
        }

        return holds;
    }

    /// <summary>Finds the assignments of the same day to others that cannot all take what they say from somebody.</summary>
    private IEnumerable<int> RivalsOfTheDay(Parcel[] way, Parcel parcel, int number, LocalDate day)
    {
        var grant = grants[number];
        for (var i = number + 1; i < grants.Count; i++)
        {
            var other = grants[i];
            if (
                grant.IsRivalOf(other)
                && other.PassesOn(day)
                && !other.Effect.IsFalse
                && !parcel.IsTried(i)
                && LeftOf(other, way) > Ratio.Zero
                && LeftOf(grant, way) + LeftOf(other, way) > parcel.Owner.Share
            )
            {
                yield return i;
            }
        }
    }

    private Finding OfOneDay(Grant one, Grant other) =>
        Finding.Of(
            IpRules.LaterTaker,
            Severity.Error,
            piece.Item.Name,
            $"{one.Term.From} assigned to {one.Term.To} by {one.Name} and to {other.Term.To} by {other.Name} on one day, {CivilDay.Text(one.Made)}, and it is not recorded what decides between them.",
            remedy: "Record whether they were registered, and whether each was taken in good faith; or settle which one counts."
        );

    /// <summary>Finds what an assignment takes: something that is held, or else something that was given to another before.</summary>
    private (int Index, bool IsHeld) Taken(Parcel[] way, int number)
    {
        var grant = grants[number];
        var held = Array.FindIndex(way, own => own.Has(grant.Term.From) && !own.IsTried(number));
        return held >= 0 ? (held, true)
            : Array.Exists(way, own => own.Last.Uses(grant)) ? (-1, false)
            : (Array.FindIndex(way, own => !own.IsTried(number) && GaveAway(own, grant) is not null), false);
    }

    /// <summary>Gives the share that an assignment has not passed yet.</summary>
    private static Ratio LeftOf(Grant grant, Parcel[] way) =>
        way.Where(own => own.Last.Uses(grant)).Aggregate(grant.Term.Share, (left, own) => left - own.Owner.Share);

    private void Fork(Parcel[] way, LocalDate day, List<Parcel[]> settled, bool alone)
    {
        if (!alone && settled.Count >= MostWays)
        {
            isTooWide = true;
            settled.Add(way);
            return;
        }

        Settle(way, day, settled);
    }

    private IEnumerable<Parcel> Pass(Parcel parcel, int grant, LocalDate day, Ratio share)
    {
        var own = grants[grant];
        var noTransfer = laws.Find<NoTransferRule>(piece.Law, right, own.Made, piece.Item.WorkType);
        var holding = noTransfer is null ? parcel.Owner.Holding : Holding.ExclusiveUse;
        if (noTransfer is not null)
        {
            notes.Add(
                Finding.Of(
                    IpRules.NoTransfer,
                    Severity.Info,
                    piece.Item.Name,
                    $"The {right.Words()} itself stays with {piece.Author.Name}; {own.Name} is read as {noTransfer.ReadAs}.",
                    noTransfer.Source
                )
            );
        }

        var to = new OwnerShare(own.Term.To, share, holding);
        var link = new ChainLink(parcel.Last, day, to, own, null, own.Law ?? (Basis?)own.Clause);
        return parcel.Pass(grant, link);
    }

    /// <summary>Finds the grant by which somebody gave a share away, which a later grant now gives to another.</summary>
    private static Grant? GaveAway(Parcel parcel, Grant grant)
    {
        for (var link = parcel.Last; link.Before is { } before; link = before)
        {
            if (string.Equals(link.Owner.Owner, grant.Term.To, StringComparison.Ordinal))
            {
                return null;
            }

            if (grant.Is(before.Owner.Owner))
            {
                return link.Grant;
            }
        }

        return null;
    }

    private Truth PrevailsOver(Parcel parcel, Grant later)
    {
        var earlier = GaveAway(parcel, later)!;
        if (later.Fact?.InGoodFaith.IsFalse == true)
        {
            return Truth.False;
        }

        var rule = laws.Find<LaterTakerRule>(piece.Law, right, later.Made, piece.Item.WorkType);
        var prevails = rule?.LaterPrevails(earlier, later, until) ?? Truth.Unknown;
        var message =
            $"{later.Term.From} assigned to {earlier.Term.To} by {earlier.Name} and to {later.Term.To} by {later.Name}";
        (prevails.IsUnknown ? doubts : notes).Add(
            rule is null
                ? LawFindings.Silent(piece, $"{later.Term.To} prevails, since {message}", piece.Law)
                : Finding.Of(
                    IpRules.LaterTaker,
                    prevails.IsUnknown ? Severity.Error : Severity.Warning,
                    piece.Item.Name,
                    prevails.IsUnknown ? $"{message}, and it is not recorded what decides between them."
                        : prevails.IsTrue ? $"{message}; {later.Term.To} prevails."
                        : $"{message}; {earlier.Term.To} prevails.",
                    rule.Source,
                    prevails.IsUnknown
                        ? "Record whether they were registered, and whether the later one was taken in good faith."
                        : null
                )
        );
        return prevails;
    }

    private static Parcel[] With(Parcel[] way, int index, IEnumerable<Parcel> parcels) =>
        [.. way.Take(index), .. parcels, .. way.Skip(index + 1)];
}
