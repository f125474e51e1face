using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>What a view says about titles: contributions and assignments by name, events by day, clauses by day.</summary>
internal sealed class TitleFacts
{
    private readonly AgreementView view;
    private readonly Dictionary<string, List<Contribution>> contributions = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AssignmentMade>> ofItem = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<AssignmentMade>> ofAll = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<(LocalDate On, Truth Holds)>> said = new(StringComparer.Ordinal);
    private readonly Dictionary<string, LocalDate> paid = new(StringComparer.Ordinal);
    private readonly Dictionary<LocalDate, OwnershipClauses> clauses = [];
    private readonly LocalDate[] changes;
    private ILookup<string, AssignmentTerm>? clauseTerms;
    private (LocalDate From, HashSet<(string Item, string? Owner)> Said)[]? registers;
    private string[]? fieldsOfAll;
    private string[]? territoriesOfAll;

    public TitleFacts(AgreementView view)
    {
        this.view = view;
        changes = [.. Wording.Changes(view.Knowledge)];
        foreach (var fact in view.Facts)
        {
            switch (fact)
            {
                case Contribution contribution:
                    Add(contributions, contribution.Item, contribution);
                    break;
                case AssignmentMade { Items.Count: 0 } made:
                    Add(ofAll, made.Term.From, made);
                    break;
                case AssignmentMade made:
                    foreach (var item in made.Items)
                    {
                        Add(ofItem, item, made);
                    }

                    break;
                case ChargePaid payment:
                    paid.TryAdd(payment.Charge, payment.On);
                    break;
                case Stated stated:
                    Add(said, stated.Circumstance, (stated.On, stated.Holds));
                    break;
                case Happened happened:
                    Add(said, happened.Event, (happened.On, Truth.True));
                    break;
            }
        }
    }

    public AgreementView View => view;

    public LocalDate Date => view.Date;

    /// <summary>Gets the days from which clauses can read differently.</summary>
    public IReadOnlyList<LocalDate> ClauseChanges => changes;

    public static TitleFacts Of(AgreementView view) => view.Index(static own => new TitleFacts(own));

    public IReadOnlyList<Contribution> ContributionsTo(string item) =>
        contributions.TryGetValue(item, out var found) ? found : [];

    /// <summary>Gives the assignments that name an item.</summary>
    public IReadOnlyList<AssignmentMade> AssignmentsOf(string item) =>
        ofItem.TryGetValue(item, out var found) ? found : [];

    /// <summary>Gives the assignments of all works of somebody.</summary>
    public IReadOnlyList<AssignmentMade> AssignmentsOfAllBy(string from) =>
        ofAll.TryGetValue(from, out var found) ? found : [];

    /// <summary>Gets the fields that assignments of all works of somebody name.</summary>
    public IReadOnlyList<string> FieldsOfAll =>
        fieldsOfAll ??= [
            .. ofAll
                .Values.SelectMany(list => list)
                .SelectMany(made => made.Term.Fields.Names)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Gets the territories that assignments of all works of somebody name.</summary>
    public IReadOnlyList<string> TerritoriesOfAll =>
        territoriesOfAll ??= [
            .. ofAll
                .Values.SelectMany(list => list)
                .SelectMany(made => made.Term.Territories.Names)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Gets whether no assignment of all works of somebody names a field or territory.</summary>
    public bool IsAllUnlimited => FieldsOfAll.Count == 0 && TerritoriesOfAll.Count == 0;

    /// <summary>Gives the days of all that happened, but of contributions.</summary>
    public IEnumerable<LocalDate> EventDays =>
        view
            .Facts.Where(fact => fact is AssignmentMade or ChargePaid or Stated or Happened)
            .Select(fact => fact.On)
            .Concat(view.FactsOf<AssignmentMade>().Select(made => made.RegisteredOn).OfType<LocalDate>());

    /// <summary>Gives the days, from the first piece of an item on, on which its ownership can change.</summary>
    public IEnumerable<LocalDate> DaysOf(WorkItem item)
    {
        var made = ContributionsTo(item.Name).Select(own => own.On).ToList();
        if (made.Count == 0 && item.StatedOwner is not null)
        {
            made.Add(StatedSince(item));
        }

        return made.Count == 0
            ? []
            : EventDays.Concat(made).Concat(changes).Where(day => day >= made[0] && day <= Date).Distinct().Order();
    }

    /// <summary>Gives the first day on which a register that lists an item can have been in force.</summary>
    public LocalDate StatedSince(WorkItem item)
    {
        registers ??=
        [
            .. changes
                .Where(day => day <= Date)
                .Prepend(LocalDate.MinIsoValue)
                .Select(day => (day, view.On(day).WorkItems().Select(own => (own.Name, own.StatedOwner)).ToHashSet())),
        ];
        var since = default(LocalDate?);
        foreach (var (from, said) in registers)
        {
            since = said.Contains((item.Name, item.StatedOwner)) ? since ?? from : null;
        }

        return since ?? LocalDate.MinIsoValue;
    }

    /// <summary>Gives the last day of a clause as far as it is known, with the end of its agreement.</summary>
    public LocalDate? LastDayOf(Clause clause) => AgreementEnds.Of(view).LastDayOf(clause);

    /// <summary>Gives the last days of the clauses on ownership.</summary>
    public IEnumerable<LocalDate> ClauseEnds =>
        changes.Append(LocalDate.MinIsoValue).SelectMany(day => ClausesOn(day).LastDays).OfType<LocalDate>();

    /// <summary>Gives the day since which a clause says a rule without a break.</summary>
    public LocalDate StandsSince(InForce<OwnershipTerms> clause, OwnershipRule rule, LocalDate amended)
    {
        var since = amended;
        foreach (var day in changes.Where(day => day < amended).Reverse())
        {
            if (
                !ClausesOn(day)
                    .All.Any(own =>
                        own.Reference == clause.Reference
                        && own.Terms.Rules.Contains(rule)
                        && own.Terms.IsSignedWriting.Equals(clause.Terms.IsSignedWriting)
                    )
            )
            {
                break;
            }

            since = day;
        }

        return since;
    }

    /// <summary>Gives the clauses on ownership as they read on a day.</summary>
    public OwnershipClauses ClausesOn(LocalDate day)
    {
        var from = Array.FindLast(changes, change => change <= day);
        if (!clauses.TryGetValue(from, out var found))
        {
            found = new OwnershipClauses(view.On(day), this);
            clauses.Add(from, found);
        }

        return found;
    }

    /// <summary>Gives what somebody assigns by any clause, as it read on any day.</summary>
    public IReadOnlyList<AssignmentTerm> ClauseTermsBy(string from)
    {
        clauseTerms ??= changes
            .Append(LocalDate.MinIsoValue)
            .SelectMany(day => ClausesOn(day).All)
            .SelectMany(clause => clause.Terms.Rules)
            .Select(rule => rule.Assignment)
            .OfType<AssignmentTerm>()
            .ToLookup(term => term.From, StringComparer.Ordinal);
        return [.. clauseTerms[from]];
    }

    /// <summary>Gives the day on which what has to happen to a milestone happened.</summary>
    public LocalDate? DayOf(VestingEvent what, string milestone) =>
        what == VestingEvent.Payment
            ? paid.TryGetValue(milestone, out var day)
                ? day
                : null
            : First(said.GetValueOrDefault(AcceptanceOf(milestone)));

    public static string AcceptanceOf(string milestone) => $"acceptance of {milestone}";

    /// <summary>Gives the first day, from a day on, on which a condition holds; without one, whether it does on the day of the view.</summary>
    public (LocalDate? Day, Truth Now) FirstDay(Condition condition, LocalDate from)
    {
        foreach (var day in DaysOf(condition).Where(day => day > from).Prepend(from).Distinct().Order())
        {
            if (day <= Date && Holds(condition, day).IsTrue)
            {
                return (day, Truth.True);
            }
        }

        return (null, Holds(condition, Date));
    }

    /// <summary>Says what was last stated of a circumstance.</summary>
    public Truth Says(string circumstance) => Last(circumstance, Date) ?? Truth.Unknown;

    /// <summary>Names the circumstances that nobody stated.</summary>
    public IEnumerable<string> Unknown(Condition condition) =>
        condition switch
        {
            CircumstanceCondition own when Holds(own, Date).IsUnknown => [own.Circumstance],
            AllCondition all => all.Parts.SelectMany(Unknown),
            AnyCondition any => any.Parts.SelectMany(Unknown),
            NotCondition not => Unknown(not.Negated),
            _ => [],
        };

    /// <summary>Gives the days of what facts say about a condition.</summary>
    public IEnumerable<LocalDate> DaysOf(Condition condition) =>
        condition switch
        {
            CircumstanceCondition own => DaysOf(own.Circumstance),
            EventCondition own => DaysOf(own.Event),
            AllCondition all => all.Parts.SelectMany(DaysOf),
            AnyCondition any => any.Parts.SelectMany(DaysOf),
            NotCondition not => DaysOf(not.Negated),
            _ => [],
        };

    /// <summary>Says whether a condition holds; an event that nobody recorded has not happened.</summary>
    private Truth Holds(Condition condition, LocalDate on) =>
        condition switch
        {
            CircumstanceCondition own => Last(own.Circumstance, on) ?? Truth.Unknown,
            EventCondition own => Last(own.Event, on) ?? Truth.False,
            AllCondition all => all.Parts.Aggregate(Truth.True, (held, part) => held & Holds(part, on)),
            AnyCondition any => any.Parts.Aggregate(Truth.False, (held, part) => held | Holds(part, on)),
            NotCondition not => !Holds(not.Negated, on),
            _ => Truth.True,
        };

    private Truth? Last(string name, LocalDate on)
    {
        Truth? last = null;
        foreach (var (day, holds) in said.GetValueOrDefault(name) ?? [])
        {
            if (day > on)
            {
                break;
            }

            last = holds;
        }

        return last;
    }

    private IEnumerable<LocalDate> DaysOf(string name) => said.GetValueOrDefault(name)?.Select(own => own.On) ?? [];

    private static LocalDate? First(List<(LocalDate On, Truth Holds)>? words) =>
        words?.Find(own => own.Holds.IsTrue) is { Holds.IsTrue: true } first ? first.On : null;

    private static void Add<T>(Dictionary<string, List<T>> lists, string name, T value)
    {
        if (!lists.TryGetValue(name, out var list))
        {
            lists.Add(name, list = []);
        }

        list.Add(value);
    }
}
