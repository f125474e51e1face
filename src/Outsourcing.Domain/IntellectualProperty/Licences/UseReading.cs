using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Brings ownership, licences and promises down to norms about one act in one right in one item.</summary>
/// <remarks>
/// Owners may use their work. A licence permits its holder what it reaches, as far as who granted it owned the work or held
/// a licence to grant. An exclusive one forbids the same to who granted it, to who has taken the title from there since, and
/// to all who have a licence from one of these, except by licences that began before it.
/// </remarks>
internal sealed class UseReading
{
    private readonly AgreementView view;
    private readonly TitleBook titles;
    private readonly Affiliates? affiliates;
    private readonly Licence[] running;
    private readonly TitleTakers takers;

    public UseReading(AgreementView view, TitleBook titles, Affiliates? affiliates, LocalDate? lastDay)
    {
        this.view = view;
        this.titles = titles;
        takers = new TitleTakers(view, titles);
        this.affiliates = affiliates;
        running = [.. LicenceBook.Of(view, lastDay).Licences.Where(licence => licence.RunsOn(view.Date))];
    }

    /// <summary>Gets the licences that run on the day.</summary>
    public IReadOnlyList<Licence> Running => running;

    /// <summary>Gives the norms, each named by its clause or licence.</summary>
    public List<ApplicableNorm> Norms(string party, WorkItem item, IpRight right, string act, UseScope scope)
    {
        if (string.Equals(act, IpActs.Challenge, StringComparison.Ordinal))
        {
            return [.. Challenges(party, item, right, scope)];
        }

        var norms = new List<ApplicableNorm> { Owner(party, item, right, scope) };
        if (item.OpenLicence is { } open)
        {
            norms.Add(ApplicableNorm.Permit(open, Truth.True));
        }

        var isHeld = Array.ConvertAll(running, licence => Holds(party, licence));
        for (var i = 0; i < running.Length; i++)
        {
            var licence = running[i];
            if (isHeld[i].IsFalse || Concerns(licence, item, right).IsFalse)
            {
                continue;
            }

            var reach = Reach(licence, item, right, act, scope);
            var holds = isHeld[i] & reach & licence.Holds & Grants(licence, item, right, act, scope);
            norms.Add(
                ApplicableNorm
                    .Permit(licence.Name, holds)
                    .Excepting(running.Where((later, j) => j != i && IsSpared(licence, later)).Select(Exclusive))
                    .In(licence.Clause.Document)
                    .NotKnowing(holds.IsUnknown ? Missing(isHeld[i], party, licence, item, right, act, scope) : [])
            );
            if (licence.Terms.Forbidden.Contains(act, StringComparer.Ordinal))
            {
                norms.Add(
                    ApplicableNorm
                        .Forbid($"{licence.Name} (restriction)", isHeld[i])
                        .In(licence.Clause.Document)
                        .NotKnowing(isHeld[i].IsUnknown ? [Affiliation(party, licence.Holder)] : [])
                );
            }
        }

        for (var i = 0; i < running.Length; i++)
        {
            var licence = running[i];
            var reach =
                licence.Exclusivity == Exclusivity.Exclusive ? Reach(licence, item, right, act, scope) : Truth.False;
            var keptOut = reach.IsFalse ? reach : KeptOut(party, licence, isHeld, item, right, scope) & !isHeld[i];
            if (!keptOut.IsFalse)
            {
                var applies = keptOut & reach & licence.Holds & Grants(licence, item, right, act, scope);
                norms.Add(
                    ApplicableNorm
                        .Forbid(Exclusive(licence), applies)
                        .In(licence.Clause.Document)
                        .NotKnowing(
                            applies.IsUnknown
                                ?
                                [
                                    .. Missing(isHeld[i], party, licence, item, right, act, scope),
                                    .. takers.WithoutNotice(licence, item, right, scope),
                                ]
                                : []
                        )
                );
            }
        }

        return norms;
    }

    /// <summary>Says why licences of a party do not reach what is asked, and who does not sue.</summary>
    public IEnumerable<Finding> Notes(string party, WorkItem item, IpRight right, string act, UseScope scope)
    {
        foreach (
            var licence in running.Where(licence =>
                Holds(party, licence).IsTrue && Concerns(licence, item, right).IsTrue
            )
        )
        {
            string[] beyond =
            [
                .. Shortfall(licence.Scope.Acts, act, "the act", "acts"),
                .. Shortfall(licence.Scope.Fields, scope.Field, "the field", "fields"),
                .. Shortfall(licence.Scope.Territories, scope.Territory, "the territory", "territories"),
            ];
            if (beyond.Length > 0)
            {
                yield return Finding.Of(
                    IpRules.LicenceReach,
                    Severity.Info,
                    licence.Name,
                    $"{licence.Name} does not reach {item.Name} for {string.Join("; ", beyond)}.",
                    licence.Clause
                );
            }
            else if (Ungranted(licence, item, right, act, scope) is { } ungranted)
            {
                yield return ungranted;
            }
        }

        foreach (var covenant in view.Provisions<CovenantNotToSue>())
        {
            var terms = covenant.Terms;
            var protects =
                Is(terms.To, party) ? Truth.True
                : terms.IncludesAffiliates ? IsAffiliate(party, terms.To)
                : Truth.False;
            if ((protects & Reach(terms.Scope, item, right, act, scope)).IsTrue)
            {
                yield return Finding.Of(
                    IpRules.LicenceCovenant,
                    Severity.Info,
                    covenant.Reference.ToString(),
                    $"{terms.By} has promised not to sue {party} for it; that is no licence.",
                    covenant.Reference
                );
            }
        }
    }

    /// <summary>Finds that whoever granted a licence could not, as far as that is known.</summary>
    public Finding? Ungranted(Licence licence, WorkItem item, IpRight right, string act, UseScope scope) =>
        Grants(licence, item, right, act, scope).IsFalse
            ? Finding.Of(
                IpRules.LicenceGrantable,
                Severity.Error,
                licence.Name,
                $"{licence.By} neither owns the {right.Words()} in {item.Name} nor holds a licence to grant it, so that {licence.Name} gives nothing there.",
                licence.Clause,
                "Look at what was granted."
            )
            : null;

    /// <summary>Says whether a party is the licensee, or an affiliate of it where those are licensed; who granted it is none.</summary>
    public Truth Holds(string party, Licence licence) =>
        Is(licence.Holder, party) ? Truth.True
        : Entities(licence.Holder).Any(entity => Is(entity.Name, party)) ? Truth.True
        : licence.Terms.IncludesAffiliates && licence.Tier == 0 && !Is(licence.By, party)
            ? IsAffiliate(party, licence.Holder)
        : Truth.False;

    /// <summary>Says whether the item, its class and the right are licensed.</summary>
    public static Truth Concerns(Licence licence, WorkItem item, IpRight right) => Concerns(licence.Scope, item, right);

    /// <summary>Says whether who granted a licence could: as surely as the surest chain of licences down from an owner.</summary>
    public Truth Grants(Licence licence, WorkItem item, IpRight right, string act, UseScope scope)
    {
        return Can(licence, isSure: true, Seen()) ? Truth.True
            : Can(licence, isSure: false, Seen()) ? Truth.Unknown
            : Truth.False;

        static HashSet<Licence> Seen() => new(ReferenceEqualityComparer.Instance);

        // Each licence is looked at once: a chain that comes back to one is no surer than without the way round.
        bool Can(Licence own, bool isSure, HashSet<Licence> seen) =>
            own.Under is { } head
                ? IsEnough(Reach(head, item, right, act, scope), isSure) && Can(head, isSure, seen)
                : seen.Add(own)
                    && (
                        IsEnough(Owns(own, item, right, scope), isSure)
                        || Array.Exists(
                            running,
                            source =>
                                IsSource(source, own)
                                && IsEnough(source.Holds & Reach(source, item, right, act, scope), isSure)
                                && Can(source, isSure, seen)
                        )
                    );
    }

    /// <summary>Whether a truth is enough for one that asks for what is sure, or for what is not excluded.</summary>
    public static bool IsEnough(Truth truth, bool isSure) => isSure ? truth.IsTrue : !truth.IsFalse;

    private Truth Owns(Licence licence, WorkItem item, IpRight right, UseScope scope)
    {
        var isOpen = licence.Exclusivity == Exclusivity.NonExclusive;
        var use = isOpen ? TitleUse.License : TitleUse.LicenseExclusively;
        var owns = titles.Owns(licence.By, item, right, scope, use, licence.First);
        return owns | Truth.Of(isOpen && item.OpenLicence is not null);
    }

    /// <summary>Whether a licence lets its holder grant another one.</summary>
    public static bool IsSource(Licence own, Licence granted) =>
        own.Terms.Sublicences.Tiers > own.Tier && Is(own.Holder, granted.By) && own.Exclusivity >= granted.Exclusivity;

    public static Truth Reach(Licence licence, WorkItem item, IpRight right, string act, UseScope scope) =>
        Reach(licence.Scope, item, right, act, scope);

    /// <summary>
    /// Whether an exclusive licence leaves another one alone: one that began before it, one that its own holder granted, and
    /// what stands under one of these. One that began at no known day did not begin before it.
    /// </summary>
    public static bool IsSpared(Licence licence, Licence exclusive) =>
        licence.First < exclusive.First
        || licence.ComesFrom(exclusive.Holder)
        || (licence.Under is { } head && IsSpared(head, exclusive));

    /// <summary>Whether a party is one that an exclusive licence keeps out: who granted it, and who has a licence from there.</summary>
    public Truth KeptOut(string party, Licence exclusive, Truth[] isHeld)
    {
        var keptOut = Truth.Of(Is(party, exclusive.By));
        for (var i = 0; i < running.Length; i++)
        {
            if (running[i].ComesFrom(exclusive.By))
            {
                keptOut |= isHeld[i];
            }
        }

        return keptOut;
    }

    /// <summary>Whether a party, or who licensed it, has taken the title of a line from who granted an exclusive licence, since that began.</summary>
    public Truth TookTitle(string party, Licence exclusive, Truth[] isHeld, OwnershipLine line, WorkItem item)
    {
        var took = Truth.False;
        foreach (var (owner, bound) in takers.Of(exclusive, line, item))
        {
            var concerned = Truth.Of(Is(party, owner));
            for (var i = 0; i < running.Length; i++)
            {
                if (running[i].ComesFrom(owner))
                {
                    concerned |= isHeld[i];
                }
            }

            took |= concerned & bound;
        }

        return took;
    }

    private Truth KeptOut(string party, Licence exclusive, Truth[] isHeld, WorkItem item, IpRight right, UseScope scope)
    {
        var took = new OverLines();
        foreach (var line in titles.Lines(item, right))
        {
            took.Add(scope.Reaches(line), TookTitle(party, exclusive, isHeld, line, item));
        }

        // Without lines nobody is known to have taken a title.
        return KeptOut(party, exclusive, isHeld) | (titles.Lines(item, right).Count == 0 ? Truth.False : took.Holds);
    }

    public static string Exclusive(Licence licence) => $"{licence.Name} (exclusive)";

    private static Truth Reach(LicenceScope of, WorkItem item, IpRight right, string act, UseScope scope) =>
        Concerns(of, item, right)
        & Truth.Of(of.Acts.Contains(act))
        & UseScope.Reaches(of.Fields, scope.Field)
        & UseScope.Reaches(of.Territories, scope.Territory);

    public static Truth Concerns(LicenceScope scope, WorkItem item, IpRight right) =>
        Truth.Of(
            scope.Items.Contains(item.Name)
                && scope.Classes.Contains(item.Class.ToString())
                && scope.Rights.Contains(right.ToString())
        );

    private ApplicableNorm Owner(string party, WorkItem item, IpRight right, UseScope scope)
    {
        var owns = titles.Owns(party, item, right, scope, TitleUse.Use);
        return ApplicableNorm
            .Permit($"ownership of {item.Name}", owns)
            .NotKnowing(owns.IsUnknown ? [WhoOwns(item, right)] : []);
    }

    private IEnumerable<ApplicableNorm> Challenges(string party, WorkItem item, IpRight right, UseScope scope) =>
        view.Provisions<NoChallenge>()
            .Where(own => Is(own.Terms.By, party))
            .Select(own =>
            {
                var reach =
                    Concerns(own.Terms.Scope, item, right)
                    & UseScope.Reaches(own.Terms.Scope.Fields, scope.Field)
                    & UseScope.Reaches(own.Terms.Scope.Territories, scope.Territory);
                return ApplicableNorm
                    .Forbid(own.Reference.ToString(), reach)
                    .In(own.Reference.Document)
                    .NotKnowing(reach.IsUnknown ? NotSaid(own.Terms.Scope, scope) : []);
            });

    private IEnumerable<string> Missing(
        Truth isHeld,
        string party,
        Licence licence,
        WorkItem item,
        IpRight right,
        string act,
        UseScope scope
    ) =>
        [
            .. isHeld.IsUnknown ? [Affiliation(party, licence.Holder)] : Array.Empty<string>(),
            .. NotSaid(licence.Scope, scope),
            .. licence.Missing,
            .. Grants(licence, item, right, act, scope).IsUnknown ? [WhoOwns(item, right)] : Array.Empty<string>(),
        ];

    private static IEnumerable<string> NotSaid(LicenceScope of, UseScope scope)
    {
        if (UseScope.Reaches(of.Fields, scope.Field).IsUnknown)
        {
            yield return "the field of use";
        }

        if (UseScope.Reaches(of.Territories, scope.Territory).IsUnknown)
        {
            yield return "the territory of use";
        }
    }

    private static IEnumerable<string> Shortfall(Extent extent, string? name, string one, string all) =>
        name is null || extent.Contains(name) ? [] : [$"{one} {name}, only for the {all} {extent}"];

    private static string WhoOwns(WorkItem item, IpRight right) => $"who owns the {right.Words()} in {item.Name}";

    private static string Affiliation(string party, string of) => $"whether {party} is an affiliate of {of}";

    private Truth IsAffiliate(string party, string of)
    {
        var entities = Entities(of);
        var own = Entities(party);
        LegalEntity[] asked = own.Count > 0 ? [.. own] : [.. Known(party)];
        return asked.Length == 0 || entities.Count == 0 || affiliates is null
            ? Truth.Unknown
            : asked.Aggregate(
                Truth.False,
                (any, one) =>
                    entities.Aggregate(
                        any,
                        (found, other) =>
                            found
                            | affiliates
                                .IsAffiliate(one, other, view.Date)
                                .Match(Truth.Of, static (_, _) => Truth.Unknown)
                    )
            );
    }

    private IReadOnlyList<LegalEntity> Entities(string party) =>
        view.Agreement.Parties.FirstOrDefault(own => Is(own.Name, party))?.Entities ?? [];

    private IEnumerable<LegalEntity> Known(string name) =>
        (affiliates?.Records ?? [])
            .SelectMany(record => record.Controllers.Prepend(record.Entity))
            .Where(entity => Is(entity.Name, name))
            .Distinct();

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
