using System.Collections.Concurrent;
using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>An agreement as it stands on a day, as it is known at an instant: what all questions are asked of.</summary>
/// <remarks>
/// Facts that happened after the day, and facts and amendments that became known after the instant, are not used. A fact
/// is judged by the clauses in force on the day of the fact (<see cref="ClausesOn"/>). Immutable; safe to use from any
/// thread. Two views are equal when knowledge and day are.
/// </remarks>
public sealed partial record AgreementView
{
    private ConcurrentDictionary<Type, object>? indexes;
    private Wording? wording;
    private Fact[]? facts;

    internal AgreementView(AgreementKnowledge knowledge, LocalDate date)
    {
        Knowledge = knowledge;
        Date = date;
    }

    /// <summary>Gets the state of knowledge.</summary>
    public AgreementKnowledge Knowledge { get; }

    /// <summary>Gets the agreement.</summary>
    public Agreement Agreement => Knowledge.Agreement;

    /// <summary>Gets the instant of the knowledge.</summary>
    public Instant Known => Knowledge.Known;

    /// <summary>Gets the day.</summary>
    public LocalDate Date { get; }

    /// <summary>Gets the facts that happened on or before the day, by day.</summary>
    public IReadOnlyList<Fact> Facts => Array.AsReadOnly(KnownFacts);

    /// <summary>Gets the clauses that are in force, in the order of the agreement; those that amendments contradict each other about are left out.</summary>
    public IReadOnlyList<Clause> Clauses => Now.Clauses;

    /// <summary>Gets what is wrong with the agreement as it is known, such as amendments that contradict each other.</summary>
    public IReadOnlyList<Finding> Findings => [.. Knowledge.Findings, .. Now.Findings];

    private Wording Now => wording ??= Wording.On(Knowledge, Date);

    private Fact[] KnownFacts => facts ??= Knowledge.FactsUntil(Date).ToArray();

    /// <summary>Looks at another day with the same knowledge.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The view.</returns>
    public AgreementView On(LocalDate date) => Knowledge.On(date);

    /// <summary>Gives the clauses that are in force on another day, by which facts of that day are judged.</summary>
    /// <param name="date">The day.</param>
    /// <returns>The clauses, in the order of the agreement.</returns>
    public IReadOnlyList<Clause> ClausesOn(LocalDate date) =>
        date == Date ? Now.Clauses : Wording.On(Knowledge, date.WithCalendar(CalendarSystem.Iso)).Clauses;

    /// <summary>Gives the facts of one kind that happened on or before the day, by day.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <returns>The facts.</returns>
    public IEnumerable<T> FactsOf<T>()
        where T : Fact => KnownFacts.OfType<T>();

    /// <summary>Gives the provisions of one kind that are in force.</summary>
    /// <typeparam name="T">The kind; a base gives all kinds under it.</typeparam>
    /// <returns>The provisions with their clauses, in the order of the agreement.</returns>
    public IReadOnlyList<InForce<T>> Provisions<T>()
        where T : Provision => Now.Provisions<T>();

    /// <summary>Gives the one provision of a kind that applies, by the declared order of precedence where several say it.</summary>
    /// <typeparam name="T">The kind.</typeparam>
    /// <param name="document">The name of the document that is asked about; none for all of them.</param>
    /// <returns>
    /// The provision; silent when there is none; a conflict when several apply and no order of precedence decides, or
    /// amendments contradict each other about it.
    /// </returns>
    /// <exception cref="ArgumentException">No document has that name.</exception>
    public Answer<InForce<T>> Only<T>(string? document = null)
        where T : Provision
    {
        if (document is not null && Agreement.Find(document) is null)
        {
            throw new ArgumentException($"No document is named '{document}'.", nameof(document));
        }

        var found = Now.Only<T>(Agreement, document, out var findings);
        return found is not null
                ? Answer.Known(
                    found,
                    Explanation.From(found, static own => Explanation.Of($"{own} applies.", own.Reference))
                )
            : findings.Count > 0 ? Answer.Conflict<InForce<T>>(findings)
            : Answer.Silent<InForce<T>>(
                Finding.Of(
                    ContractRules.Silent,
                    Severity.Info,
                    typeof(T).Name,
                    $"{document ?? "The agreement"} has no clause of the kind {typeof(T).Name} in force on {CivilDay.Text(Date)}."
                )
            );
    }

    /// <summary>Gives what remains to be done in a window, from every provision in force, those of callers included.</summary>
    /// <param name="window">The days asked about; it is split where clauses change, so that each day is judged by its own clauses.</param>
    /// <returns>What is due, by day, then in the order of the clauses.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="window"/> is <see langword="null"/>.</exception>
    public IReadOnlyList<Due> DueBetween(DateRange window)
    {
        Guard.Against.Null(window);
        var all = new List<Due>();
        foreach (var piece in Wording.Pieces(Knowledge, window))
        {
            foreach (var clause in ClausesOn(piece.First))
            {
                foreach (var due in clause.Provision.Duties(this, clause, piece))
                {
                    all.Add(
                        Agreement.PartyNames.Contains(due.By, StringComparer.Ordinal)
                            ? due
                            : due.With(NoParty(due.By, due.Clause))
                    );
                }
            }
        }

        return Array.AsReadOnly([.. all.OrderBy(due => due.On)]);
    }

    /// <summary>Gives the powers of a party by every provision in force, those of callers included.</summary>
    /// <param name="party">The name of the party.</param>
    /// <returns>The powers, in the order of the clauses.</returns>
    /// <exception cref="ArgumentException">It is no party of the agreement.</exception>
    public IReadOnlyList<Exercisable> Powers(string party)
    {
        Agreement.CheckParty(party, nameof(party));
        return Array.AsReadOnly([.. Clauses.SelectMany(clause => clause.Provision.Powers(this, clause, party))]);
    }

    /// <summary>Compares knowledge and day.</summary>
    /// <param name="other">The other view.</param>
    /// <returns>Whether both are equal.</returns>
    public bool Equals(AgreementView? other) => other is not null && Date == other.Date && Knowledge == other.Knowledge;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Knowledge, Date);

    /// <summary>Returns text such as <c>2027-01-01, known at 2027-01-01T00:00:00Z</c>.</summary>
    /// <returns>Day and instant.</returns>
    public override string ToString() => $"{CivilDay.Text(Date)}, {Knowledge}";

    /// <summary>Gives the provisions of a kind about which amendments contradict each other.</summary>
    internal IEnumerable<(T Terms, Finding Finding)> Contested<T>()
        where T : Provision => Now.Contested<T>();

    /// <summary>Gives what a part of the library has drawn from the facts once for this view.</summary>
    internal TIndex Index<TIndex>(Func<AgreementView, TIndex> make)
        where TIndex : class =>
        (TIndex)
            LazyInitializer.EnsureInitialized(ref indexes, static () => []).GetOrAdd(typeof(TIndex), _ => make(this));

    private Finding NoParty(string name, ClauseReference clause) =>
        Finding.Of(
            ContractRules.PartyKnown,
            Severity.Error,
            name,
            $"'{name}' is no party; the parties are {Invariant.List(Agreement.PartyNames)}.",
            clause
        );
}
