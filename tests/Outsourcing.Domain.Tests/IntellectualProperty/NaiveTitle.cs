using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.IntellectualProperty;

/// <summary>
/// Reads who owns a contribution by trying out every answer to every question that is open, one run a combination, with
/// plain yes and no in each run.
/// </summary>
internal sealed class NaiveTitle
{
    private readonly TitleWorld world;
    private readonly Contribution made;
    private readonly IpRight right;
    private readonly string? field;
    private readonly string? territory;
    private readonly IpLaw? law;
    private List<bool> script = [];
    private int place;

    private NaiveTitle(TitleWorld world, Contribution made, IpRight right, string? field, string? territory)
    {
        this.world = world;
        this.made = made;
        this.right = right;
        this.field = field;
        this.territory = territory;
        law = IpLaws.All.FirstOrDefault(own => own.Jurisdiction == (made.Jurisdiction ?? world.Item.Jurisdiction));
    }

    /// <summary>Gives every way in which it can be owned, as text; none when there is a gap.</summary>
    public static IReadOnlyList<string> Ways(
        TitleWorld world,
        Contribution made,
        IpRight right,
        string? field,
        string? territory
    )
    {
        var naive = new NaiveTitle(world, made, right, field, territory);
        if (made.Author.Kind is AuthorKind.Unknown or AuthorKind.NoHuman)
        {
            return [];
        }

        var (ways, open) = (new SortedSet<string>(StringComparer.Ordinal), new Stack<List<bool>>());
        open.Push([]);
        while (open.TryPop(out var script))
        {
            (naive.script, naive.place) = (script, 0);
            try
            {
                ways.Add(naive.Run());
            }
            catch (OpenQuestionException)
            {
                open.Push([.. script, false]);
                open.Push([.. script, true]);
            }
        }

        return [.. ways];
    }

    /// <summary>Says whether the clauses contradict each other about the contribution.</summary>
    public static bool Conflicts(
        TitleWorld world,
        Contribution made,
        IpRight right,
        string? field,
        string? territory
    ) => new NaiveTitle(world, made, right, field, territory).Rules() is null;

    private string Run()
    {
        var (first, holding) = FirstOwner();
        var parcels = new List<NaiveParcel> { new(first, Ratio.One, holding, []) };
        var deeds = Deeds();
        for (var day = made.On; day <= world.Date; day = day.PlusDays(1))
        {
            var moved = true;
            while (moved)
            {
                moved = deeds.Exists(deed =>
                    Applies(deed, day) && Move(deed, [.. deeds.Where(own => Applies(own, day))], parcels)
                );
            }
        }

        return string.Join(
            "; ",
            parcels
                .GroupBy(parcel => (parcel.Owner, parcel.Holding))
                .Select(group => (group.Key, Share: group.Aggregate(Ratio.Zero, (sum, own) => sum + own.Share)))
                .OrderBy(own => own.Key.Owner, StringComparer.Ordinal)
                .ThenBy(own => own.Key.Holding)
                .Select(own => $"{own.Key.Owner} {own.Share} {own.Key.Holding}")
        );
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private (string Owner, Holding Holding) FirstOwner()
    {
        var (author, kind) = (made.Author, world.Item.WorkType);
        if (author.Kind == AuthorKind.Itself)
        {
            return (author.Name!, Holding.Title);
        }

        if (author.Kind == AuthorKind.Contractor)
        {
            var known = law?.Find<CommissionedWorkRule>(right, made.On, kind) is not null;
            return (known || Ask(Truth.Unknown) ? author.Name! : author.WorkedFor!, Holding.Title);
        }

        var rule = law?.Find<EmployeeWorkRule>(right, made.On, kind);
        var special = law?.Find<EmployeeWorkRule>(right, made.On, WorkTypes.Software);
        if (kind is null && special?.WorkType is not null && Ask(Truth.Unknown))
        {
            rule = special;
        }

        return rule switch
        {
            null => (Ask(Truth.Unknown) ? author.Name! : author.WorkedFor!, Holding.Title),
            { Outcome: EmployeeWork.AuthorOwns } => (author.Name!, Holding.Title),
            _ when !Ask(author.InDuties) => (author.Name!, Holding.Title),
            { Outcome: EmployeeWork.EmployerOwns } => (author.WorkedFor!, Holding.Title),
            _ => (author.WorkedFor!, Holding.ExclusiveUse),
        };
    }

    /// <summary>Gives the rules of the clauses that speak of the contribution; null when they contradict each other.</summary>
    private List<(string Clause, AssignmentTerm Term, Truth Signed)>? Rules()
    {
        var speaking = new List<(string Clause, List<OwnershipRule> Rules, Truth Signed)>();
        if (made.On >= new LocalDate(2026, 1, 10))
        {
            foreach (var (reference, terms) in world.Clauses)
            {
                var rules = terms
                    .Rules.Where(rule => rule.Class == world.Item.Class)
                    .Where(rule => rule.Base is null || world.Item.Embeds.Contains(rule.Base))
                    .Where(rule =>
                        rule.Assignment is null || (Same(rule.Assignment.From, made.Side) && Covers(rule.Assignment))
                    )
                    .ToList();
                if (rules.Any(rule => rule.Base is not null))
                {
                    rules.RemoveAll(rule => rule.Base is null);
                }

                if (rules.Any(rule => rule.Assignment is not null))
                {
                    rules.RemoveAll(rule => rule.Assignment is null);
                }

                if (rules.Count > 0)
                {
                    speaking.Add((reference, rules, terms.IsSignedWriting));
                }
            }
        }

        if (speaking.Count > 1 && !speaking[0].Rules.SequenceEqual(speaking[1].Rules))
        {
            return null;
        }

        var passing = (speaking.Count == 0 ? [] : speaking[0].Rules)
            .Where(rule => rule.Assignment?.Wording is AssignmentWording.Present or AssignmentWording.FutureVesting)
            .ToLookup(rule => rule.Assignment!.To, rule => rule.Assignment!.Share);
        var total = passing.Aggregate(Ratio.Zero, (sum, shares) => sum + shares.Max());
        return passing.Count > 1 && total > Ratio.One ? null
            : speaking.Count == 0 ? []
            :
            [
                .. speaking[0]
                    .Rules.Where(rule => rule.Assignment is not null)
                    .Select(rule => (speaking[0].Clause, rule.Assignment!, speaking[0].Signed)),
            ];
    }

    private List<NaiveDeed> Deeds()
    {
        var deeds = new List<NaiveDeed>();
        foreach (var (clause, term, signed) in Rules() ?? [])
        {
            deeds.Add(
                new NaiveDeed(
                    $"{clause}#{deeds.Count}",
                    term,
                    signed,
                    new LocalDate(2026, 1, 10),
                    IsStanding: true,
                    null
                )
            );
        }

        foreach (var fact in world.Facts.OfType<AssignmentMade>().Where(fact => fact.On <= world.Date))
        {
            var covered = fact.Items.Count == 0 || fact.Items.Contains("w");
            var exists = made.On <= fact.On || fact.Term.Wording != AssignmentWording.Present;
            if (covered && exists && Covers(fact.Term))
            {
                deeds.Add(
                    new NaiveDeed(
                        fact.Id,
                        fact.Term,
                        fact.SignedWriting,
                        fact.On,
                        fact.Term.Wording == AssignmentWording.FutureVesting,
                        fact
                    )
                );
            }
        }

        return [.. deeds.OrderBy(deed => deed.Day).ThenBy(deed => deed.Name, StringComparer.Ordinal)];
    }

    private bool Covers(AssignmentTerm term) =>
        (term.Rights.Count == 0 || term.Rights.Contains(right))
        && (field is null ? term.Fields.IsAllBut : term.Fields.Contains(field))
        && (territory is null ? term.Territories.IsAllBut : term.Territories.Contains(territory));

    private bool Applies(NaiveDeed deed, LocalDate day)
    {
        var start = LocalDate.Max(deed.Day, made.On);
        if (day < start)
        {
            return false;
        }

        var passes = start;
        if (deed.Term.After != VestingEvent.None)
        {
            var done =
                world.Item.Milestone is null ? null
                : deed.Term.After == VestingEvent.Payment ? FirstDay(world.Facts.OfType<ChargePaid>())
                : FirstDay(world.Facts.OfType<Happened>());
            if (done is null || done > world.Date)
            {
                return false;
            }

            passes = LocalDate.Max(passes, done.Value);
        }

        if (deed.Term.Condition != Condition.Always)
        {
            var holds = LocalDate.MaxIsoValue;
            for (var own = start; own <= world.Date; own = own.PlusDays(1))
            {
                if (Holds(deed.Term.Condition, own).IsTrue)
                {
                    holds = own;
                    break;
                }
            }

            var never = holds == LocalDate.MaxIsoValue;
            if (never && Holds(deed.Term.Condition, world.Date).IsFalse)
            {
                return false;
            }

            passes = never ? passes : LocalDate.Max(passes, holds);
        }

        return deed.IsStanding ? day >= passes : day == passes;
    }

    private static LocalDate? FirstDay<T>(IEnumerable<T> facts)
        where T : Fact => facts.Select(fact => (LocalDate?)fact.On).Min();

    private bool IsConditionOpen(NaiveDeed deed)
    {
        if (deed.Term.Condition == Condition.Always)
        {
            return false;
        }

        for (var own = LocalDate.Max(deed.Day, made.On); own <= world.Date; own = own.PlusDays(1))
        {
            if (Holds(deed.Term.Condition, own).IsTrue)
            {
                return false;
            }
        }

        return true;
    }

    private Truth Holds(Condition condition, LocalDate day) =>
        condition switch
        {
            CircumstanceCondition => world
                .Facts.OfType<Stated>()
                .Where(fact => fact.On <= day && fact.Circumstance is "c")
                .OrderBy(fact => fact.On)
                .ThenBy(fact => fact.Id, StringComparer.Ordinal)
                .Select(fact => fact.Holds)
                .LastOrDefault(),
            EventCondition => Truth.Of(world.Facts.OfType<Happened>().Any(fact => fact.On <= day)),
            NotCondition not => !Holds(not.Negated, day),
            _ => throw new NotSupportedException(),
        };

    /// <summary>Says whether a deed has effect, as a truth value: words, form and law.</summary>
    private Truth Effect(NaiveDeed deed)
    {
        var (kind, day) = (world.Item.WorkType, deed.Fact is null && deed.Day > made.On ? made.On : deed.Day);
        var hire = Truth.False;
        if (deed.Term.IsMadeForHire && (deed.Fact is null || made.Author.Kind != AuthorKind.Employee))
        {
            var rule = law?.Find<CommissionedWorkRule>(right, day, kind);
            hire =
                rule is null ? Truth.Unknown
                : rule.MadeForHire.Count == 0 ? Truth.False
                : (kind is null ? Truth.Unknown : Truth.Of(rule.MadeForHire.Contains(kind))) & deed.Signed;
        }

        var words = Truth.False;
        if (deed.Term.Wording is AssignmentWording.Present or AssignmentWording.FutureVesting)
        {
            var form = law?.Find<AssignmentFormRule>(right, day, kind);
            words = form is null && !deed.Signed.IsTrue ? Truth.Unknown : deed.Signed;
            if (law?.Find<SpecificationRule>(right, day, kind) is not null)
            {
                words &= deed.Term.IsSpecified;
            }

            if (
                deed.Fact is { Items.Count: 0 }
                && made.On > deed.Day
                && law?.Find<FutureWorksRule>(right, day, kind) is not null
            )
            {
                words = Truth.False;
            }
        }

        var effect = hire | words;
        return IsConditionOpen(deed) ? effect & Truth.Unknown : effect;
    }

    private bool Move(NaiveDeed deed, List<NaiveDeed> today, List<NaiveParcel> parcels)
    {
        var effect = Effect(deed);
        if (effect.IsFalse)
        {
            return false;
        }

        var parcel = parcels.Find(own => Same(own.Owner, deed.Term.From) && !own.Tried.Contains(deed.Name));
        if (parcel is not null)
        {
            var first = FirstOf(deed, today, parcel, parcels);
            var alone = MayPassAlone(first, parcel, parcels);
            Take(first, parcel, parcels, () => Effect(first) & alone, isRefusedWhole: !alone.IsTrue);
            return true;
        }

        if (parcels.Exists(own => own.Path.Exists(step => Same(step.Deed, deed.Name))))
        {
            return false;
        }

        parcel = parcels.Find(own => !own.Tried.Contains(deed.Name) && Rival(own, deed) is not null);
        if (parcel is not null)
        {
            Take(deed, parcel, parcels, () => effect & Prevails(Rival(parcel, deed)!, deed));
            return true;
        }

        return false;
    }

    /// <summary>One of several owners needs a law, terms or the consent of those who owned before.</summary>
    private Truth MayPassAlone(NaiveDeed deed, NaiveParcel parcel, List<NaiveParcel> parcels)
    {
        if (parcel.Share == Ratio.One)
        {
            return Truth.True;
        }

        var all = Deeds();
        LocalDate? Since(NaiveParcel own) =>
            own.Path.Count == 0 ? null : all.Find(other => Same(other.Name, own.Path[^1].Deed))!.Day;
        var consents = Truth.True;
        var others = 0;
        foreach (var other in parcels)
        {
            var isParty = other.Owner is "N" or "L";
            if (
                Same(other.Owner, deed.Term.From)
                || Same(other.Owner, deed.Term.To)
                || Since(other) >= deed.Day
                || (deed.Fact is null && isParty)
            )
            {
                continue;
            }

            others++;
            consents &= world
                .Facts.OfType<Stated>()
                .Where(fact =>
                    fact.On <= world.Date && Same(fact.Circumstance, $"consent of {other.Owner} to {deed.Name}")
                )
                .OrderBy(fact => fact.On)
                .ThenBy(fact => fact.Id, StringComparer.Ordinal)
                .Select(fact => fact.Holds)
                .LastOrDefault();
        }

        var agreed =
            deed.Day < new LocalDate(2026, 1, 10)
                ? Truth.Unknown
                : world
                    .Clauses.Select(clause => clause.Terms.Joint.EachMayAssignShare)
                    .FirstOrDefault(own => !own.IsUnknown);
        var alone = agreed.IsUnknown
            ? law?.Find<CoOwnershipRule>(right, deed.Day, world.Item.WorkType)?.Rules.EachMayAssignShare
                ?? Truth.Unknown
            : agreed;
        return others == 0 ? Truth.True : alone | consents;
    }

    /// <summary>Of deeds that were agreed on one day, any may have been the first.</summary>
    private NaiveDeed FirstOf(NaiveDeed deed, List<NaiveDeed> today, NaiveParcel parcel, List<NaiveParcel> parcels)
    {
        Ratio Left(NaiveDeed own) => own.Term.Share - Taken(own, parcels);
        foreach (var other in today.SkipWhile(own => !Same(own.Name, deed.Name)).Skip(1))
        {
            var alike =
                other.Day == deed.Day
                && Same(other.Term.From, deed.Term.From)
                && !Same(other.Term.To, deed.Term.To)
                && (other.Fact ?? deed.Fact) is not null;
            var wants =
                Left(other) > Ratio.Zero
                && Left(other) + Left(deed) > parcel.Share
                && !parcel.Tried.Contains(other.Name)
                && !Effect(other).IsFalse;
            if (alike && wants && Ask(Truth.Unknown))
            {
                return other;
            }
        }

        return deed;
    }

    private static Ratio Taken(NaiveDeed deed, List<NaiveParcel> parcels) =>
        parcels
            .Where(own => own.Path.Exists(step => Same(step.Deed, deed.Name)))
            .Aggregate(Ratio.Zero, (sum, own) => sum + own.Share);

    private void Take(
        NaiveDeed deed,
        NaiveParcel parcel,
        List<NaiveParcel> parcels,
        Func<Truth> effect,
        bool isRefusedWhole = false
    )
    {
        var left = deed.Term.Share - Taken(deed, parcels);
        parcel.Tried.Add(deed.Name);
        if (left <= Ratio.Zero)
        {
            return;
        }

        if (!Ask(effect()))
        {
            foreach (var own in parcels.Where(_ => isRefusedWhole))
            {
                own.Tried.Add(deed.Name);
            }

            return;
        }

        var share = left < parcel.Share ? left : parcel.Share;
        var at = parcels.IndexOf(parcel);
        parcels.RemoveAt(at);
        if (share < parcel.Share)
        {
            parcels.Insert(at, parcel with { Share = parcel.Share - share, Tried = [.. parcel.Tried] });
        }

        var bound = law?.Find<NoTransferRule>(right, deed.Day, world.Item.WorkType) is not null;
        parcels.Insert(
            at,
            new NaiveParcel(
                deed.Term.To,
                share,
                bound ? Holding.ExclusiveUse : parcel.Holding,
                [.. parcel.Path, (parcel.Owner, deed.Name)]
            )
            {
                Tried = [.. parcel.Tried],
            }
        );
    }

    /// <summary>Finds the deed by which the one who gives now gave it away before, unless the taker has had it since.</summary>
    private NaiveDeed? Rival(NaiveParcel parcel, NaiveDeed deed)
    {
        var at = parcel.Path.FindLastIndex(step => Same(step.Owner, deed.Term.From));
        if (at < 0)
        {
            return null;
        }

        var owners = parcel.Path.Skip(at + 1).Select(step => step.Owner).Append(parcel.Owner);
        return owners.Contains(deed.Term.To) ? null : Deeds().Find(own => Same(own.Name, parcel.Path[at].Deed));
    }

    private Truth Prevails(NaiveDeed earlier, NaiveDeed later)
    {
        if (later.Fact?.InGoodFaith.IsFalse == true)
        {
            return Truth.False;
        }

        var rule = law?.Find<LaterTakerRule>(right, later.Day, world.Item.WorkType);
        if (rule is null)
        {
            return Truth.Unknown;
        }

        if (rule.RegisterWithin is not { } within)
        {
            return Truth.False;
        }

        var safe =
            earlier.Fact is null || earlier.Fact.IsRegistered.IsUnknown ? Truth.Unknown
            : earlier.Fact.RegisteredOn is not { } day ? Truth.False
            : day <= earlier.Day + within ? Truth.True
            : rule.LaterMustRegister ? Truth.Of(!(later.Fact?.RegisteredOn is { } other && other < day))
            : Truth.Of(day < later.Day);
        var good = later.Fact?.InGoodFaith ?? Truth.Unknown;
        var isRegistered =
            later.Fact?.RegisteredOn > world.Date ? Truth.False : later.Fact?.IsRegistered ?? Truth.Unknown;
        var registered = rule.LaterMustRegister ? isRegistered : Truth.True;
        return !safe & good & registered;
    }

    private bool Ask(Truth truth)
    {
        if (!truth.IsUnknown)
        {
            return truth.IsTrue;
        }

        return place < script.Count ? script[place++] : throw new OpenQuestionException();
    }

    private sealed record NaiveDeed(
        string Name,
        AssignmentTerm Term,
        Truth Signed,
        LocalDate Day,
        bool IsStanding,
        AssignmentMade? Fact
    );

    private sealed record NaiveParcel(
        string Owner,
        Ratio Share,
        Holding Holding,
        List<(string Owner, string Deed)> Path
    )
    {
        public HashSet<string> Tried { get; init; } = [];
    }

    private sealed class OpenQuestionException : Exception;
}
