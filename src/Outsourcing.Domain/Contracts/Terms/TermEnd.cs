using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>When the first term of an agreement or a document ends.</summary>
/// <remarks>
/// <para>
/// A day that is stated is the last day of the term. A period ends with the day before the corresponding one: three years
/// from 1 April 2024 end with 31 March 2027. When the month lacks the day, the term ends with the last day of that month:
/// 12 months from 29 February 2024 end with 28 February 2025.
/// </para>
/// <para>
/// A closed set: <see cref="FixedEnd"/>, <see cref="PeriodEnd"/>, <see cref="AnniversaryEnd"/>, <see cref="IndefiniteEnd"/>,
/// <see cref="EventEnd"/>, <see cref="EarliestEnd"/>, <see cref="LatestEnd"/> and <see cref="WithheldEnd"/>. Two are equal
/// when kind and members are. Immutable.
/// </para>
/// </remarks>
public abstract record TermEnd
{
    private const int MostYears = 1_000;

    private protected TermEnd() { }

    /// <summary>Gets the end of a term without one.</summary>
    public static IndefiniteEnd Indefinite { get; } = new();

    /// <summary>Gets the case of an end that is redacted or left blank in the text.</summary>
    public static WithheldEnd Withheld { get; } = new();

    /// <summary>Creates the end with a day.</summary>
    /// <param name="lastDay">The last day of the term.</param>
    /// <returns>The end.</returns>
    public static FixedEnd On(LocalDate lastDay) => On(PartialDate.Of(lastDay));

    /// <summary>Creates the end with a day that is stated in part, such as <c>2014-11</c>.</summary>
    /// <param name="lastDay">The last day of the term, as far as it is stated.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="lastDay"/> is <see langword="null"/>.</exception>
    public static FixedEnd On(PartialDate lastDay) => new(Guard.Against.Null(lastDay));

    /// <summary>Creates the end of a period; the day from which it counts is its first day.</summary>
    /// <param name="period">Years and months, or weeks and days.</param>
    /// <param name="from">The day from which it counts; the effective date without one.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentException">The period is not above zero, mixes months and days, or is longer than 1,000 years.</exception>
    public static PeriodEnd After(Period period, TermAnchor? from = null)
    {
        CivilLength.Of(period);
        return new PeriodEnd(period, from ?? TermAnchor.Effective);
    }

    /// <summary>Creates the end with an anniversary, which is the last day of the term.</summary>
    /// <remarks>A term that ends the day before the anniversary is one of a period (<see cref="After"/>).</remarks>
    /// <param name="years">Which anniversary, from 1 to 1000; of 29 February it is 28 February in a year that lacks the day.</param>
    /// <param name="of">Of which day; of the effective date without one.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is out of its range.</exception>
    public static AnniversaryEnd Anniversary(int years, TermAnchor? of = null) =>
        new(Guard.Against.OutOfRange(years, nameof(years), 1, MostYears), of ?? TermAnchor.Effective);

    /// <summary>Creates the end with the day on which something happens; until then there is none.</summary>
    /// <param name="event">The name of the event.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static EventEnd UntilEvent(string @event) => new(Guard.Against.NoText(@event, nameof(@event)).Trim());

    /// <summary>Creates the end with the earliest of several.</summary>
    /// <param name="ends">The ends; at least two.</param>
    /// <returns>The end.</returns>
    /// <exception cref="ArgumentException">There are fewer than two, or one is <see langword="null"/>.</exception>
    public static EarliestEnd EarliestOf(params IEnumerable<TermEnd> ends) => new(Several(ends));

    /// <summary>Creates the end with the latest of several.</summary>
    /// <inheritdoc cref="EarliestOf"/>
    public static LatestEnd LatestOf(params IEnumerable<TermEnd> ends) => new(Several(ends));

    /// <summary>The last day of the term, as far as it is known.</summary>
    internal abstract TermDay LastDay(TermFacts facts, LocalDate on);

    /// <summary>The event that ends the first term and every renewed one, once it has happened.</summary>
    internal virtual (LocalDate Day, string Event)? Cut(TermFacts facts, LocalDate on) => null;

    private static TermEnd[] Several(IEnumerable<TermEnd> ends)
    {
        var list = Guard.Against.NullElement(ends);
        return list.Length > 1
            ? list
            : throw new ArgumentException("The earliest or latest is one of two ends or more.", nameof(ends));
    }
}

/// <summary>A term that ends with a stated day.</summary>
/// <remarks>Two are equal when the days are.</remarks>
public sealed record FixedEnd : TermEnd
{
    internal FixedEnd(PartialDate day) => Day = day;

    /// <summary>Gets the last day of the term, as far as it is stated.</summary>
    public PartialDate Day { get; }

    /// <summary>Returns text such as <c>until 2014-11-30</c>.</summary>
    /// <returns>The day.</returns>
    public override string ToString() => $"until {Day}";

    internal override TermDay LastDay(TermFacts facts, LocalDate on) => TermDay.Of(Day, "last day of the term");
}

/// <summary>A term that ends after a period.</summary>
/// <remarks>Two are equal when periods (part by part) and anchors are.</remarks>
public sealed record PeriodEnd : TermEnd
{
    internal PeriodEnd(Period period, TermAnchor from)
    {
        Period = period;
        From = from;
    }

    /// <summary>Gets the period.</summary>
    public Period Period { get; }

    /// <summary>Gets the day from which it counts, which is its first day.</summary>
    public TermAnchor From { get; }

    /// <summary>Returns text such as <c>3 years from the effective date</c>.</summary>
    /// <returns>The period and its anchor.</returns>
    public override string ToString() => $"{CivilLength.Of(Period)} from the {From.Words}";

    internal override TermDay LastDay(TermFacts facts, LocalDate on)
    {
        var length = CivilLength.Of(Period);
        return From.Day(facts, on).Then(first => TermBoundary.At(first).Plus(length, 1));
    }
}

/// <summary>A term that ends with an anniversary.</summary>
/// <remarks>Two are equal when numbers and anchors are.</remarks>
public sealed record AnniversaryEnd : TermEnd
{
    private const int MonthsPerYear = 12;

    internal AnniversaryEnd(int years, TermAnchor of)
    {
        Years = years;
        Of = of;
    }

    /// <summary>Gets which anniversary it is.</summary>
    public int Years { get; }

    /// <summary>Gets of which day it is the anniversary.</summary>
    public TermAnchor Of { get; }

    /// <summary>Returns text such as <c>with anniversary 3 of the effective date</c>.</summary>
    /// <returns>The number and the anchor.</returns>
    public override string ToString() => $"with anniversary {Invariant.Text(Years)} of the {Of.Words}";

    internal override TermDay LastDay(TermFacts facts, LocalDate on) =>
        Of.Day(facts, on).Then(first => TermBoundary.At(first.PlusMonths(Years * MonthsPerYear).PlusDays(1)));
}

/// <summary>A term without an end.</summary>
/// <remarks>All are equal.</remarks>
public sealed record IndefiniteEnd : TermEnd
{
    internal IndefiniteEnd() { }

    /// <summary>Returns <c>indefinite</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "indefinite";

    internal override TermDay LastDay(TermFacts facts, LocalDate on) => TermDay.Open;
}

/// <summary>A term that lasts until something happens.</summary>
/// <remarks>Two are equal when the events are, letter by letter.</remarks>
public sealed record EventEnd : TermEnd
{
    internal EventEnd(string @event) => Event = @event;

    /// <summary>Gets the name of the event; its day is the last day of the term.</summary>
    public string Event { get; }

    /// <summary>Returns text such as <c>until closing</c>.</summary>
    /// <returns>The event.</returns>
    public override string ToString() => $"until {Event}";

    internal override TermDay LastDay(TermFacts facts, LocalDate on) =>
        facts.FirstOf(Event, on) is { } day ? new TermDay(day, day, Event: Event) : TermDay.Open;

    internal override (LocalDate Day, string Event)? Cut(TermFacts facts, LocalDate on) =>
        facts.FirstOf(Event, on) is { } day ? (day, Event) : null;
}

/// <summary>A term that ends with the earliest of several ends; an event among them ends the renewed terms too.</summary>
/// <remarks>Two are equal when the ends are, in their order.</remarks>
public sealed record EarliestEnd : TermEnd
{
    private readonly TermEnd[] ends;

    internal EarliestEnd(TermEnd[] ends) => this.ends = ends;

    /// <summary>Gets the ends, in the order given.</summary>
    public IReadOnlyList<TermEnd> Ends => Array.AsReadOnly(ends);

    /// <summary>Compares the ends.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether the ends are equal, in their order.</returns>
    public bool Equals(EarliestEnd? other) => other is not null && ends.AsSpan().SequenceEqual(other.ends);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ends.Length, ends[0]);

    /// <summary>Returns text such as <c>the earliest of until 2014-11-30 and until closing</c>.</summary>
    /// <returns>The ends.</returns>
    public override string ToString() => $"the earliest of {Invariant.List([.. ends.Select(end => end.ToString())])}";

    internal override TermDay LastDay(TermFacts facts, LocalDate on)
    {
        var day = ends[0].LastDay(facts, on);
        foreach (var end in ends.AsSpan(1))
        {
            day = day.Or(end.LastDay(facts, on));
        }

        return day;
    }

    internal override (LocalDate Day, string Event)? Cut(TermFacts facts, LocalDate on)
    {
        (LocalDate Day, string Event)? first = null;
        foreach (var end in ends)
        {
            first = end.Cut(facts, on) is { } cut && !(first?.Day <= cut.Day) ? cut : first;
        }

        return first;
    }
}

/// <summary>A term that ends with the latest of several ends.</summary>
/// <remarks>Two are equal when the ends are, in their order.</remarks>
public sealed record LatestEnd : TermEnd
{
    private readonly TermEnd[] ends;

    internal LatestEnd(TermEnd[] ends) => this.ends = ends;

    /// <summary>Gets the ends, in the order given.</summary>
    public IReadOnlyList<TermEnd> Ends => Array.AsReadOnly(ends);

    /// <summary>Compares the ends.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether the ends are equal, in their order.</returns>
    public bool Equals(LatestEnd? other) => other is not null && ends.AsSpan().SequenceEqual(other.ends);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(ends.Length, ends[0]);

    /// <summary>Returns text such as <c>the latest of until 2014-11-30 and until closing</c>.</summary>
    /// <returns>The ends.</returns>
    public override string ToString() => $"the latest of {Invariant.List([.. ends.Select(end => end.ToString())])}";

    internal override TermDay LastDay(TermFacts facts, LocalDate on)
    {
        var day = ends[0].LastDay(facts, on);
        foreach (var end in ends.AsSpan(1))
        {
            day = day.And(end.LastDay(facts, on));
        }

        return day;
    }
}

/// <summary>An end that is redacted or left blank: no rule invents one.</summary>
/// <remarks>All are equal.</remarks>
public sealed record WithheldEnd : TermEnd
{
    internal WithheldEnd() { }

    /// <summary>Returns <c>withheld</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => "withheld";

    internal override TermDay LastDay(TermFacts facts, LocalDate on) =>
        TermDay.NotKnown(Missing.Withholding("end of the term"));
}
