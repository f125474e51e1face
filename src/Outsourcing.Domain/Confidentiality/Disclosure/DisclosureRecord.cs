using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What is known on a day about information and those who have it, so that terms can be asked without an agreement.</summary>
/// <remarks>An agreement makes it of its own facts. Two are equal when all members are equal. Immutable.</remarks>
public sealed record DisclosureRecord
{
    private DisclosureRecord(LocalDate on, ValueList<Fact> facts)
    {
        On = on;
        Facts = facts;
    }

    /// <summary>Gets the day of the question.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the facts of that day and before, in the order of their days.</summary>
    public IReadOnlyList<Fact> Facts { get; }

    /// <summary>Gets the first day of the agreement; <see langword="null"/> when it is not known.</summary>
    public LocalDate? EffectiveFrom { get; private init; }

    /// <summary>Gets the last day of the agreement; <see langword="null"/> while no end is known.</summary>
    public LocalDate? LastDay { get; private init; }

    /// <summary>Gets who controls whom; <see langword="null"/> when it is not recorded.</summary>
    public Affiliates? Affiliates { get; private init; }

    /// <summary>Gets the parties, by whose legal entities affiliates are known; as given.</summary>
    public IReadOnlyList<Party> Parties { get; private init; } = ValueList<Party>.Empty;

    /// <summary>Creates the record.</summary>
    /// <param name="on">The day of the question.</param>
    /// <param name="facts">The facts; later ones do not count.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">A fact is <see langword="null"/>.</exception>
    public static DisclosureRecord Of(LocalDate on, params IEnumerable<Fact> facts)
    {
        var day = on.WithCalendar(CalendarSystem.Iso);
        return new DisclosureRecord(
            day,
            ValueList.Of(
                Guard
                    .Against.NullElement(facts)
                    .Where(fact => fact.On <= day)
                    .Order(Comparer<Fact>.Create(Fact.Compare))
            )
        );
    }

    /// <summary>Says when the agreement begins.</summary>
    /// <param name="first">Its first day.</param>
    /// <returns>The record.</returns>
    public DisclosureRecord Effective(LocalDate first) =>
        this with
        {
            EffectiveFrom = first.WithCalendar(CalendarSystem.Iso),
        };

    /// <summary>Says when the agreement ends or ended.</summary>
    /// <param name="last">Its last day.</param>
    /// <returns>The record.</returns>
    public DisclosureRecord Ending(LocalDate last) => this with { LastDay = last.WithCalendar(CalendarSystem.Iso) };

    /// <summary>Says who controls whom, and which legal entities a party has.</summary>
    /// <param name="affiliates">The records of control.</param>
    /// <param name="parties">The parties with their legal entities.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentNullException">An argument or an element is <see langword="null"/>.</exception>
    public DisclosureRecord With(Affiliates affiliates, params IEnumerable<Party> parties) =>
        this with
        {
            Affiliates = Guard.Against.Null(affiliates),
            Parties = ValueList.Of(Guard.Against.NullElement(parties)),
        };

    /// <summary>Makes the record of a clause from the facts of an agreement.</summary>
    internal static DisclosureRecord Of(AgreementView view, Clause clause, Affiliates? affiliates) =>
        new(view.Date, ValueList.Of(view.Facts))
        {
            EffectiveFrom = view.Agreement.Find(clause.Reference.Document)?.Effective?.Date,
            LastDay = AgreementEnds.Of(view).LastDayOf(clause),
            Affiliates = affiliates,
            Parties = ValueList.Of(view.Agreement.Parties),
        };

    /// <summary>Returns text such as <c>2027-05-04: 3 facts</c>.</summary>
    /// <returns>The day and the number of facts.</returns>
    public override string ToString() =>
        $"{Invariant.Text(On)}: {Invariant.Text(Facts.Count)} fact{(Facts.Count == 1 ? "" : "s")}";
}
