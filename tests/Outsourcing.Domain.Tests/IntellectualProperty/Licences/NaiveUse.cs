using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.IntellectualProperty.Licences;

/// <summary>Decides on a use by going through clauses and facts day by day, as a clerk would; a second implementation for laws.</summary>
/// <remarks>It knows worlds without affiliates, and lines of ownership that differ by territory only.</remarks>
internal sealed class NaiveUse
{
    private readonly List<Right> rights = [];
    private readonly LocalDate today;
    private readonly Func<WorkItem, string, string?> ownerIn;
    private readonly bool restBefore;
    private readonly TitleSale sale;

    public NaiveUse(
        LocalDate today,
        IEnumerable<(string Clause, LicenceGrant Grant)> grants,
        IReadOnlyList<Fact> facts,
        Func<WorkItem, string, string?> ownerIn,
        bool lastDocumentPrevails,
        TitleSale sale
    )
    {
        this.sale = sale;
        this.today = today;
        this.ownerIn = ownerIn;
        restBefore = lastDocumentPrevails;
        var past = facts
            .Where(fact => fact.On <= today)
            .OrderBy(fact => fact.On)
            .ThenBy(fact => fact.Id, StringComparer.Ordinal)
            .ToList();
        LocalDate? release = past.OfType<Happened>().Select(fact => (LocalDate?)fact.On).Min();
        var paid = past.OfType<Stated>().Select(fact => fact.Holds).LastOrDefault();
        foreach (var (clause, grant) in grants)
        {
            rights.Add(Begin(clause, grant, release, paid));
        }

        foreach (var fact in past)
        {
            Happen(fact);
        }

        // What stands under another one ends with it.
        foreach (var right in rights.Where(right => right.Head is not null && !right.Grant.Sublicences.Survives))
        {
            right.End = Earlier(right.End, rights.First(own => Same(own.Name, right.Head!.Name)).End);
        }
    }

    public Verdict Decide(
        string party,
        IEnumerable<(WorkItem Item, IpRight Right)> cells,
        string act,
        string? field,
        string? territory
    )
    {
        var verdicts = cells.Select(cell => One(party, cell.Item, cell.Right, act, field, territory)).ToList();
        return new[] { Verdict.Forbidden, Verdict.NotPermitted, Verdict.Unknown }
            .Where(verdicts.Contains)
            .FirstOrDefault(Verdict.Permitted);
    }

    private static bool Same(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);

    private static LocalDate? Earlier(LocalDate? one, LocalDate? other) => one is null || other < one ? other : one;

    /// <summary>A month that lacks the day goes on to the first of the next one.</summary>
    private static LocalDate? Later(LocalDate? day, Period? time) =>
        day is not { } from || time is null ? day
        : (from + time).Day < from.Day && time.Days == 0 ? (from + time).PlusDays(1)
        : from + time;

    private static Right Begin(string clause, LicenceGrant grant, LocalDate? release, Truth paid)
    {
        var termEnded = LicenceWorld.Last;
        LocalDate? DayAfter(LicenceMoment moment, LocalDate? start)
        {
            LocalDate? day = moment.Kind switch
            {
                LicenceMomentKind.Date => moment.Date!.Value.PlusDays(1),
                LicenceMomentKind.Event => release?.PlusDays(1),
                LicenceMomentKind.EndOfTerm => termEnded.PlusDays(1),
                _ => start,
            };
            return Later(day, moment.Later);
        }

        var begun = grant.Term.Start;
        LocalDate? start = LicenceWorld.First;
        if (begun is not null)
        {
            var before = begun.Kind switch
            {
                LicenceMomentKind.Date => begun.Date,
                LicenceMomentKind.Event => release,
                _ => termEnded.PlusDays(1),
            };
            start = Later(before, begun.Later);
        }

        LocalDate? end = null;
        foreach (var moment in grant.Term.Ends)
        {
            end = Earlier(end, DayAfter(moment, start));
        }

        end = grant.Term.Survives ? end : Earlier(end, termEnded.PlusDays(1));
        return new Right(clause, grant)
        {
            By = grant.By,
            Holder = grant.To,
            Level = grant.Exclusivity,
            Scopes = [grant.Scope],
            Start = start,
            End = end,
            Sure = grant.Condition == Condition.Always ? Truth.True : paid,
        };
    }

    private void Happen(Fact fact)
    {
        var name = fact switch
        {
            LicenceEnded ended => ended.Licence,
            LicenceTransferred transferred => transferred.Licence,
            SublicenceGranted granted => granted.Under,
            _ => "",
        };
        if (rights.Find(right => Same(right.Name, name)) is not { } old)
        {
            return;
        }

        if (fact is LicenceEnded end && (Same(end.By, old.Holder) || (Same(end.By, old.By) && old.Grant.IsRevocable)))
        {
            old.End = Earlier(old.End, end.On.PlusDays(1));
        }
        else if (
            fact is LicenceTransferred transfer
            && Same(transfer.From, old.Holder)
            && old.Grant.Transfer != LicenceTransfer.None
        )
        {
            var agreed = old.Grant.Transfer == LicenceTransfer.Free ? Truth.True : transfer.Consent;
            if (agreed.IsTrue)
            {
                old.Holder = transfer.To;
            }
            else if (agreed.IsUnknown)
            {
                old.Sure &= Truth.Unknown;
                rights.Add(old.Copy(transfer.To));
            }
        }
        else if (fact is SublicenceGranted sub)
        {
            var rule = old.Grant.Sublicences;
            var depth = 0;
            for (var head = old.Head; head is not null; head = head.Head)
            {
                depth++;
            }

            var refused = rule.NeedsConsent && sub.Consent.IsFalse;
            var runs = old.Start is not null && old.Start <= sub.On && (old.End is null || sub.On < old.End);
            if (Same(sub.From, old.Holder) && runs && depth < rule.Tiers && rule.To.Contains(sub.To) && !refused)
            {
                rights.Add(
                    new Right(sub.Id, old.Grant)
                    {
                        By = sub.From,
                        Holder = sub.To,
                        Level = sub.Exclusivity < old.Level ? sub.Exclusivity : old.Level,
                        Scopes = [.. old.Scopes, sub.Scope],
                        Start = sub.On,
                        End = sub.Until?.PlusDays(1),
                        Sure = old.Sure & (rule.NeedsConsent ? sub.Consent : Truth.True),
                        Head = old.Frozen(),
                    }
                );
            }
        }
    }

    private IEnumerable<Right> Running =>
        rights.Where(right =>
            right.Start is not null && right.Start <= today && (right.End is null || today < right.End)
        );

    private Verdict One(string party, WorkItem item, IpRight kind, string act, string? field, string? territory)
    {
        bool Spared(Right one, Right strict) =>
            one.Start < strict.Start || Same(one.By, strict.Holder) || (one.Head is { } head && Spared(head, strict));
        bool Granted(Right one, string by) => Same(one.By, by) || (one.Head is { } head && Granted(head, by));
        Truth Has(Right right) =>
            right.Sure
            & Covers(right, item, kind, act, field, territory)
            & Could(right, item, kind, act, field, territory, []);

        var own = Running.Where(right => Same(right.Holder, party)).ToList();
        var forbidding = own.Where(right => right.Grant.Forbidden.Contains(act) && About(right, item, kind))
            .Select(right => (right, Applies: Truth.True))
            .ToList();
        foreach (
            var strict in Running.Where(right => right.Level == Exclusivity.Exclusive && !Same(right.Holder, party))
        )
        {
            bool Concerned(string licensor) => Same(party, licensor) || own.Exists(right => Granted(right, licensor));
            var bought = !Concerned(sale.Buyer)
                ? Truth.False
                : InPlaces(
                    item,
                    territory,
                    owner =>
                        sale.Passed(owner, today) && Same(sale.Seller, strict.By) && strict.Start < sale.On
                            ? Truth.Of(sale.InGoodFaith.IsTrue ? null : true)
                            : Truth.False
                );
            var keptOut = Concerned(strict.By) ? Truth.True : bought;
            var except = own.Where(right => Spared(right, strict))
                .Aggregate(Truth.False, (any, right) => any | Has(right));
            forbidding.Add((strict, keptOut & Has(strict) & !except));
        }

        var (no, yes) = (Truth.False, Owner(party, item, territory));
        foreach (var (right, applies) in forbidding)
        {
            var above = restBefore
                ? own.Where(other => IsLast(other) && !IsLast(right))
                    .Aggregate(Truth.False, (any, other) => any | Has(other))
                : Truth.False;
            no |= applies & !above;
        }

        foreach (var right in own)
        {
            var above = restBefore
                ? forbidding
                    .Where(other => IsLast(other.right) && !IsLast(right))
                    .Aggregate(Truth.False, (any, other) => any | other.Applies)
                : Truth.False;
            yes |= Has(right) & !above;
        }

        return no.IsTrue ? Verdict.Forbidden
            : no.IsUnknown || (yes.IsUnknown && !no.IsTrue) ? Verdict.Unknown
            : yes.IsTrue ? Verdict.Permitted
            : Verdict.NotPermitted;
    }

    private static bool IsLast(Right right) => right.Clause.StartsWith("SOW", StringComparison.Ordinal);

    private Truth Owner(string party, WorkItem item, string? territory, LocalDate? since = null) =>
        ownerIn(item, "DE") is "nobody knows"
            ? Truth.Unknown
            : InPlaces(
                item,
                territory,
                first =>
                    first is null ? Truth.Unknown
                    : Same(first, party) ? Truth.Of(!sale.Passed(first, today) || since < sale.On)
                    : Truth.Of(sale.Passed(first, today) && Same(sale.Buyer, party))
            );

    /// <summary>Asks the same of who first owned it in each place that can be meant.</summary>
    private Truth InPlaces(WorkItem item, string? territory, Func<string?, Truth> ask)
    {
        if (ownerIn(item, "DE") is "nobody knows")
        {
            return Truth.False;
        }

        string[] places = territory is null ? [.. AnyLicences.Places, "XX"] : [territory];
        var answers = places.Select(place => ask(ownerIn(item, place))).ToList();
        return answers.TrueForAll(answer => answer.IsTrue) ? Truth.True
            : answers.TrueForAll(answer => answer.IsFalse) ? Truth.False
            : Truth.Unknown;
    }

    private Truth Could(
        Right right,
        WorkItem item,
        IpRight kind,
        string act,
        string? field,
        string? territory,
        string[] asked
    )
    {
        if (right.Head is { } head)
        {
            return Covers(head, item, kind, act, field, territory)
                & Could(head, item, kind, act, field, territory, asked);
        }

        if (asked.Contains(right.Name))
        {
            return Truth.False;
        }

        var can = Owner(right.By, item, territory, right.Start);
        foreach (var source in Running.Where(own => Same(own.Holder, right.By) && own.Level >= right.Level))
        {
            var depth = 0;
            for (var step = source.Head; step is not null; step = step.Head)
            {
                depth++;
            }

            if (depth < source.Grant.Sublicences.Tiers)
            {
                can |=
                    source.Sure
                    & Covers(source, item, kind, act, field, territory)
                    & Could(source, item, kind, act, field, territory, [.. asked, right.Name]);
            }
        }

        return can;
    }

    private static bool About(Right right, WorkItem item, IpRight kind) =>
        right.Scopes.TrueForAll(scope =>
            scope.Items.Contains(item.Name)
            && scope.Classes.Contains(item.Class.ToString())
            && scope.Rights.Contains(kind.ToString())
        );

    private static Truth Covers(Right right, WorkItem item, IpRight kind, string act, string? field, string? territory)
    {
        bool Acts() => right.Scopes.TrueForAll(scope => scope.Acts.Contains(act));
        Truth Over(Func<LicenceScope, Extent> dimension, IEnumerable<string> known, string? name)
        {
            bool In(string own) => right.Scopes.TrueForAll(scope => dimension(scope).Contains(own));
            string[] all = [.. known, "XX"];
            return name is not null ? Truth.Of(In(name))
                : Array.TrueForAll(all, In) ? Truth.True
                : !Array.Exists(all, In) ? Truth.False
                : Truth.Unknown;
        }

        return Truth.Of(About(right, item, kind) && Acts())
            & Over(scope => scope.Fields, AnyLicences.Purposes, field)
            & Over(scope => scope.Territories, AnyLicences.Places, territory);
    }

    private sealed class Right(string name, LicenceGrant grant)
    {
        public string Name { get; } = name;

        public string Clause => Head is { } head ? head.Clause : Name;

        public LicenceGrant Grant { get; } = grant;

        public required string By { get; init; }

        public required string Holder { get; set; }

        public required Exclusivity Level { get; init; }

        public required List<LicenceScope> Scopes { get; init; }

        public required LocalDate? Start { get; init; }

        public required LocalDate? End { get; set; }

        public required Truth Sure { get; set; }

        public Right? Head { get; init; }

        public Right Copy(string holder) =>
            new(Name, Grant)
            {
                By = By,
                Holder = holder,
                Level = Level,
                Scopes = Scopes,
                Start = Start,
                End = End,
                Sure = Sure,
                Head = Head,
            };

        public Right Frozen() => Copy(Holder);
    }
}
