using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>All licences of a view, drawn from its clauses and facts once, and what was wrong with the facts.</summary>
internal sealed class LicenceBook
{
    private readonly AgreementView view;
    private readonly LocalDate? lastDay;
    private readonly Dictionary<string, LocalDate> events = new(StringComparer.Ordinal);
    private readonly List<Licence> licences = [];
    private readonly List<Finding> findings = [];

    private LicenceBook(AgreementView view, LocalDate? lastDay)
    {
        this.view = view;
        this.lastDay = lastDay;
        foreach (var happened in view.FactsOf<Happened>())
        {
            events.TryAdd(happened.Event, happened.On);
        }

        var circumstances = view.Circumstances();
        licences.AddRange(view.Provisions<LicenceGrant>().Select(grant => Granted(grant, circumstances)));
        foreach (var fact in view.Facts)
        {
            Apply(fact);
        }

        Licences = Array.AsReadOnly([.. licences.Select(Cascaded)]);
        Findings = Array.AsReadOnly([.. findings]);
    }

    /// <summary>Gets the licences: the grants in the order of the clauses, then what facts made of them.</summary>
    public IReadOnlyList<Licence> Licences { get; }

    /// <summary>Gets what was wrong with sublicences, transfers and ends.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Reads the licences of a view.</summary>
    /// <param name="view">The view.</param>
    /// <param name="lastDay">The last day of the agreement that is supposed where none is settled.</param>
    public static LicenceBook Of(AgreementView view, LocalDate? lastDay = null) =>
        lastDay is null
            ? view.Index(static own => new LicenceBook(own, lastDay: null))
            : new LicenceBook(view, lastDay);

    private Licence Granted(InForce<LicenceGrant> grant, Circumstances circumstances)
    {
        var terms = grant.Terms.Term;
        var settled = AgreementEnds.Of(view).LastDayOf(grant.Clause);
        var termEnd = settled < lastDay || lastDay is null ? settled : lastDay;
        var began = ContractStart.Of(view, grant.Clause);
        var first = terms.Start is { } moment
            ? moment.Day(ends: false, start: null, termEnd, events)
            : began.Match(day => day, (_, _) => default(LocalDate?));
        var ends = terms.Ends.Select(end => end.Day(ends: true, first, termEnd, events));
        if (!terms.Survives && termEnd is { } last && last < LocalDate.MaxIsoValue)
        {
            ends = ends.Append(last.PlusDays(1));
        }

        var counted = terms.Ends.Any(end => end.Kind == LicenceMomentKind.Start) && first is null;
        var condition = grant.Terms.Condition;
        return new Licence(grant.Reference.ToString(), grant)
        {
            HasStart = terms.Start is null || first is not null,
            First = first,
            LastDay = ends.Min()?.PlusDays(-1),
            Holds = condition.Evaluate(circumstances) & (counted && terms.Start is null ? Truth.Unknown : Truth.True),
            Missing = ValueList.Of([
                .. condition.Missing(circumstances),
                .. counted && terms.Start is null
                    ? [$"the first day of {grant.Reference.Document}"]
                    : Array.Empty<string>(),
            ]),
        };
    }

    private void Apply(Fact fact)
    {
        switch (fact)
        {
            case LicenceEnded ended:
                Apply(ended);
                break;
            case LicenceTransferred transferred:
                Apply(transferred);
                break;
            case SublicenceGranted granted:
                Apply(granted);
                break;
            default:
                break;
        }
    }

    private void Apply(LicenceEnded ended)
    {
        if (Find(ended, ended.Licence) is not { } at)
        {
            return;
        }

        var licence = licences[at];
        var byLicensor = Is(ended.By, licence.By);
        if (!byLicensor && !Is(ended.By, licence.Holder))
        {
            Note(ended, $"{ended.By} is neither licensor nor licensee of {licence.Name}, and cannot end it.");
        }
        else if (byLicensor && !licence.Terms.IsRevocable)
        {
            Note(ended, $"The licence of {licence.Name} is irrevocable; {ended.By} cannot take it back.");
        }
        else if (!(licence.LastDay <= ended.On))
        {
            licences[at] = licence with { LastDay = ended.On };
        }
    }

    private void Apply(LicenceTransferred transferred)
    {
        if (Find(transferred, transferred.Licence) is not { } at)
        {
            return;
        }

        var licence = licences[at];
        var consent = licence.Terms.Transfer switch
        {
            LicenceTransfer.Free => Truth.True,
            LicenceTransfer.WithConsent => transferred.Consent,
            _ => Truth.False,
        };
        if (!Is(transferred.From, licence.Holder))
        {
            Note(
                transferred,
                $"{transferred.From} does not hold the licence of {licence.Name}; {licence.Holder} does."
            );
        }
        else if (consent.IsFalse)
        {
            Note(
                transferred,
                licence.Terms.Transfer == LicenceTransfer.None
                    ? $"The licence of {licence.Name} is not transferable."
                    : $"The licence of {licence.Name} was passed on without the consent of {licence.By}."
            );
        }
        else
        {
            licences[at] = consent.IsTrue ? licence with { Holder = transferred.To } : Open(licence, transferred.Id);
            if (consent.IsUnknown)
            {
                licences.Add(Open(licence, transferred.Id) with { Holder = transferred.To });
            }
        }
    }

    private void Apply(SublicenceGranted granted)
    {
        if (Find(granted, granted.Under) is not { } at)
        {
            return;
        }

        var head = licences[at];
        var rule = head.Terms.Sublicences;
        var refusal =
            !Is(granted.From, head.Holder)
                ? $"{granted.From} does not hold the licence of {head.Name}; {head.Holder} does."
            : !head.RunsOn(granted.On)
                ? $"The licence of {head.Name} does not run on {CivilDay.Text(granted.On)}, so that nothing can be granted under it."
            : head.Tier >= rule.Tiers
                ? $"{head.Clause} allows {rule}; the sublicence to {granted.To} would be tier {Invariant.Text(head.Tier + 1)}."
            : !rule.To.Contains(granted.To) ? $"{head.Clause} allows {rule}, and {granted.To} is not among them."
            : rule.NeedsConsent && granted.Consent.IsFalse
                ? $"{head.Clause} asks for the consent of {head.Terms.By}, which was refused."
            : null;
        if (refusal is not null)
        {
            Note(granted, refusal);
            return;
        }

        var beyond = granted.Scope.LimitedBeyond(head.Scope);
        if (beyond.Count > 0)
        {
            Note(granted, $"The sublicence goes beyond {head.Name}: {string.Join("; ", beyond)}.");
        }

        if (granted.Exclusivity > head.Exclusivity)
        {
            Note(
                granted,
                $"{head.Name} is {LicenceWords.Of(head.Exclusivity)}; a sublicence under it cannot be {LicenceWords.Of(granted.Exclusivity)}."
            );
        }

        var sublicence = new Licence(
            granted.Id,
            new InForce<LicenceGrant>(Contracts.Clause.Of(head.Clause, head.Terms), head.Terms, amendedBy: null)
        )
        {
            By = granted.From,
            Holder = granted.To,
            Exclusivity = (Exclusivity)Math.Min((int)granted.Exclusivity, (int)head.Exclusivity),
            Scope = granted.Scope.Intersect(head.Scope),
            Under = head,
            First = granted.On,
            LastDay = granted.Until,
            Holds = head.Holds,
            Missing = head.Missing,
        };
        licences.Add(
            rule.NeedsConsent && granted.Consent.IsUnknown
                ? Open(sublicence, $"consent of {head.Terms.By} to {granted.Id}")
                : sublicence
        );
    }

    /// <summary>Ends what comes from a licence with it, unless it is stated that it survives.</summary>
    private Licence Cascaded(Licence licence)
    {
        if (licence.Under is not { } head || licence.Terms.Sublicences.Survives)
        {
            return licence;
        }

        var now = Cascaded(licences.Find(own => Is(own.Name, head.Name)) ?? head);
        return now.LastDay is { } last && !(licence.LastDay <= last)
            ? licence with
            {
                LastDay = last,
                Under = now,
            }
            : licence with
            {
                Under = now,
            };
    }

    private int? Find(Fact fact, string name)
    {
        var at = licences.FindIndex(licence => Is(licence.Name, name));
        if (at < 0)
        {
            Note(fact, $"There is no licence '{name}'.");
        }

        return at < 0 ? null : at;
    }

    private void Note(Fact fact, string message) =>
        findings.Add(
            Finding.Of(IpRules.LicenceGrantable, Severity.Error, fact.Id, message, remedy: "Look at what was granted.")
        );

    private static Licence Open(Licence licence, string missing) =>
        licence with
        {
            Holds = licence.Holds & Truth.Unknown,
            Missing = ValueList.Of(
                licence.Missing.Append(missing).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            ),
        };

    private static bool Is(string one, string other) => string.Equals(one, other, StringComparison.Ordinal);
}
