using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>How long an agreement or a document lasts: its first term, and how it renews.</summary>
/// <remarks>
/// <para>
/// Terms are half-open and follow each other without a gap; the n-th renewal is computed from the anchor of the first term,
/// never from the date before. All questions are answered of <see cref="TermFacts"/>, so that a term can be used without
/// an agreement around it.
/// </para>
/// <para>Two are equal when start, end and renewals (in order) are. Immutable.</para>
/// </remarks>
public sealed record Term : Provision
{
    private readonly Renewal[] renewals;

    private Term(TermAnchor start, TermEnd end, Renewal[] renewals)
    {
        Start = start;
        End = end;
        this.renewals = renewals;
    }

    /// <summary>Gets the first day of the first term.</summary>
    public TermAnchor Start { get; }

    /// <summary>Gets when the first term ends.</summary>
    public TermEnd End { get; }

    /// <summary>Gets how it renews, one after the other; empty when it does not.</summary>
    public IReadOnlyList<Renewal> Renewals => Array.AsReadOnly(renewals);

    /// <summary>Creates a term with a length.</summary>
    /// <param name="length">Years and months, or weeks and days.</param>
    /// <param name="from">Its first day; the effective date without one.</param>
    /// <returns>The term, which does not renew.</returns>
    /// <exception cref="ArgumentException">The length is not above zero, mixes months and days, or is longer than 1,000 years.</exception>
    public static Term Of(Period length, TermAnchor? from = null) => Until(TermEnd.After(length, from), from);

    /// <summary>Creates a term with an end.</summary>
    /// <param name="end">When it ends.</param>
    /// <param name="from">Its first day; the effective date without one.</param>
    /// <returns>The term, which does not renew.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="end"/> is <see langword="null"/>.</exception>
    public static Term Until(TermEnd end, TermAnchor? from = null) =>
        new(from ?? TermAnchor.Effective, Guard.Against.Null(end), []);

    /// <summary>Creates a term until a day.</summary>
    /// <param name="lastDay">Its last day.</param>
    /// <param name="from">Its first day; the effective date without one.</param>
    /// <returns>The term, which does not renew.</returns>
    public static Term Until(LocalDate lastDay, TermAnchor? from = null) => Until(TermEnd.On(lastDay), from);

    /// <summary>Adds that it renews by itself, any number of times.</summary>
    /// <param name="period">For how long each time: years and months, or weeks and days.</param>
    /// <param name="unless">The notice by which either party stops it; <see langword="null"/> when the contract does not say.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The period is not above zero or mixes months and days, or the renewal before has no limit.</exception>
    public Term RenewsBy(Period period, Notice? unless = null)
    {
        var renewal = Renewal.Automatic(period);
        return RenewsBy(unless is null ? renewal : renewal.By(unless));
    }

    /// <summary>Adds how it renews once the renewals before are used up.</summary>
    /// <param name="renewal">How it renews.</param>
    /// <returns>The term.</returns>
    /// <exception cref="ArgumentException">The renewal before has no limit or no end, or the argument is <see langword="null"/>.</exception>
    public Term RenewsBy(Renewal renewal)
    {
        Guard.Against.Null(renewal);
        return renewals.Length > 0 && renewals[^1] is { Most: null } or { IsIndefinite: true }
            ? throw new ArgumentException(
                $"Nothing follows a renewal without a limit or an end: {renewals[^1]}.",
                nameof(renewal)
            )
            : new Term(Start, End, [.. renewals, renewal]);
    }

    /// <summary>Says how the term stands on a day.</summary>
    /// <param name="facts">The dates and events that it needs.</param>
    /// <param name="on">The day; nothing that happened later is used.</param>
    /// <returns>
    /// The state, with findings on what should be looked at; not known when a date that decides is withheld, stated in
    /// part or not recorded, with what is known of it all the same.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="facts"/> is <see langword="null"/>.</exception>
    public Answer<TermState> State(TermFacts facts, LocalDate on) =>
        new TermReading(this, Guard.Against.Null(facts), on.WithCalendar(CalendarSystem.Iso)).State();

    /// <summary>Gives the decisions that are left in a window: to stop a renewal, to use an option or to agree on one.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="clause">The clause that the term stands in.</param>
    /// <param name="window">The days asked about.</param>
    /// <returns>A decision for each party that may take it, owed to nobody; by its last day, which is that of receipt.</returns>
    public override IEnumerable<Due> Duties(AgreementView view, Clause clause, DateRange window)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        Guard.Against.Null(window);
        return new TermReading(this, ViewTerms.Facts(view, clause, this), view.Date)
            .Decisions(window)
            .SelectMany(decision =>
                (decision.Renewal.Holder is { } holder ? [holder] : view.Agreement.PartyNames).Select(party =>
                    decision.ToDue(party, clause)
                )
            );
    }

    /// <summary>Gives the powers that a party has over the end of the term: to stop its renewal, or to use its option.</summary>
    /// <param name="view">The agreement as it is known and stands.</param>
    /// <param name="clause">The clause that the term stands in.</param>
    /// <param name="party">The name of the party.</param>
    /// <returns>One power, or none when nothing is left to decide or the other side decides.</returns>
    public override IEnumerable<Exercisable> Powers(AgreementView view, Clause clause, string party)
    {
        Guard.Against.Null(view);
        Guard.Against.Null(clause);
        var state = State(ViewTerms.Facts(view, clause, this), view.Date);
        return
            state.TryGetValue(out var known)
            && known.Next is { Mode: not RenewalMode.Mutual } next
            && (next.Holder is null || string.Equals(next.Holder, party, StringComparison.Ordinal))
            ? [TermPowers.Of(known, next, clause, party, state)]
            : [];
    }

    /// <summary>Compares start, end and renewals.</summary>
    /// <param name="other">The other term.</param>
    /// <returns>Whether all of them are equal.</returns>
    public bool Equals(Term? other) =>
        other is not null
        && Start == other.Start
        && End == other.End
        && renewals.AsSpan().SequenceEqual(other.renewals);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Start, End, renewals.Length);

    /// <summary>Returns text such as <c>3 years from the effective date; automatic, 1 year each, notice 3 months</c>.</summary>
    /// <returns>The end of the first term and the renewals.</returns>
    public override string ToString() =>
        string.Join("; ", renewals.Select(renewal => renewal.ToString()).Prepend(End.ToString()));
}
