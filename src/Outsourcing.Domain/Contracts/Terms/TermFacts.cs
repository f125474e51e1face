using System.Runtime.InteropServices;
using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>The dates and events of one agreement or document that its term needs.</summary>
/// <remarks>
/// Every step gives a new value. A view makes them of its facts; without an agreement they are made by hand. Two are equal
/// when all that was added is, in order. Immutable.
/// </remarks>
public sealed record TermFacts
{
    internal const string RenewalNotice = "renewal notice";

    private (string Name, LocalDate On)[] events = [];
    private (string Circumstance, Truth Holds, LocalDate From)[] circumstances = [];
    private TermNotice[] notices = [];
    private LocalDate[] agreed = [];

    private TermFacts() { }

    /// <summary>Gets those of which nothing is recorded.</summary>
    public static TermFacts None { get; } = new();

    /// <summary>Gets the date of the agreement; <see langword="null"/> when it is not recorded.</summary>
    public PartialDate? Signed { get; private init; }

    /// <summary>Gets the effective date; <see langword="null"/> when it is not recorded.</summary>
    public PartialDate? Effective { get; private init; }

    /// <summary>Gets the day on which the services commence; <see langword="null"/> when it is not recorded.</summary>
    public PartialDate? Commencement { get; private init; }

    /// <summary>Gets the business days of the place where notices are received; <see langword="null"/> when they are not given.</summary>
    public BusinessDays? BusinessDays { get; private init; }

    /// <summary>Gets the clause that the term stands in, to be named in what is said; <see langword="null"/> for none.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>The last day by termination, and on what ground.</summary>
    internal (LocalDate LastDay, string Ground)? Termination { get; private init; }

    /// <summary>What keeps the day of receipt of a notice from being known.</summary>
    internal Finding? Undated { get; init; }

    /// <summary>Facts of an agreement, which are looked through for events and circumstances only when a term asks for one.</summary>
    internal IReadOnlyList<Fact> Source { get; init; } = [];

    internal ReadOnlySpan<TermNotice> Notices => notices;

    private IEnumerable<(string Name, LocalDate On)> Events =>
        events.Concat(Source.OfType<Happened>().Select(fact => (fact.Event, fact.On)));

    private IEnumerable<(string Circumstance, Truth Holds, LocalDate From)> Circumstances =>
        circumstances.Concat(Source.OfType<Stated>().Select(fact => (fact.Circumstance, fact.Holds, fact.On)));

    /// <summary>Records the effective date.</summary>
    /// <param name="effective">The date.</param>
    /// <returns>The facts.</returns>
    public static TermFacts EffectiveOn(LocalDate effective) => None.WithDates(effective: PartialDate.Of(effective));

    /// <summary>Records the dates of the document; one that is not given stays as it is.</summary>
    /// <param name="signed">The date of the agreement.</param>
    /// <param name="effective">The effective date.</param>
    /// <param name="commencement">The day on which the services commence.</param>
    /// <returns>The facts.</returns>
    public TermFacts WithDates(
        PartialDate? signed = null,
        PartialDate? effective = null,
        PartialDate? commencement = null
    ) =>
        this with
        {
            Signed = signed ?? Signed,
            Effective = effective ?? Effective,
            Commencement = commencement ?? Commencement,
        };

    /// <summary>Records that an event happened.</summary>
    /// <param name="name">The name of the event, as the term has it letter by letter.</param>
    /// <param name="on">The day.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public TermFacts Happened(string name, LocalDate on) =>
        this with
        {
            events = [.. events, (Guard.Against.NoText(name).Trim(), Iso(on))],
        };

    /// <summary>Records whether a circumstance holds from a day on.</summary>
    /// <param name="circumstance">The circumstance, as the term has it letter by letter.</param>
    /// <param name="holds">Whether it holds.</param>
    /// <param name="from">The day from which that is so.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">The circumstance is blank or no valid Unicode.</exception>
    public TermFacts Stated(string circumstance, Truth holds, LocalDate from) =>
        this with
        {
            circumstances = [.. circumstances, (Guard.Against.NoText(circumstance).Trim(), holds, Iso(from))],
        };

    /// <summary>Records a notice; one that announces a renewal is also the event <c>renewal notice</c>.</summary>
    /// <param name="purpose">What it is for.</param>
    /// <param name="received">The day on which it was received or deemed to be.</param>
    /// <param name="from">The party that gave it; <see langword="null"/> counts as one that may.</param>
    /// <param name="sent">The day on which it was sent; the day of receipt without one.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException"><paramref name="purpose"/> is none of those, or it was received before it was sent.</exception>
    public TermFacts Notice(NoticePurpose purpose, LocalDate received, string? from = null, LocalDate? sent = null)
    {
        Guard.Against.OutOfRange(
            (int)purpose,
            nameof(purpose),
            (int)NoticePurpose.NonRenewal,
            (int)NoticePurpose.Other
        );
        return sent > received
            ? throw new ArgumentException(
                $"A notice sent on {CivilDay.Text(sent.Value)} cannot be received on {CivilDay.Text(received)}.",
                nameof(sent)
            )
            : With(
                new TermNotice(
                    purpose,
                    Iso(received),
                    Iso(sent ?? received),
                    from is null ? null : Guard.Against.NoText(from).Trim()
                )
            );
    }

    /// <summary>Records that the parties agreed on the next renewal that needs it.</summary>
    /// <param name="on">The day on which they agreed.</param>
    /// <returns>The facts.</returns>
    public TermFacts Agreed(LocalDate on) => this with { agreed = [.. agreed, Iso(on)] };

    /// <summary>Records that the agreement ends by termination; of several the earliest counts.</summary>
    /// <param name="lastDay">The last day.</param>
    /// <param name="ground">On what ground.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">The ground is blank or no valid Unicode.</exception>
    public TermFacts Terminated(LocalDate lastDay, string ground)
    {
        Guard.Against.NoText(ground);
        return Termination is { } before && before.LastDay <= lastDay
            ? this
            : this with
            {
                Termination = (Iso(lastDay), ground.Trim()),
            };
    }

    /// <summary>Names the business days of the place where notices are received.</summary>
    /// <param name="businessDays">The business days.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="businessDays"/> is <see langword="null"/>.</exception>
    public TermFacts In(BusinessDays businessDays) => this with { BusinessDays = Guard.Against.Null(businessDays) };

    /// <summary>Names the clause that the term stands in.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is <see langword="null"/>.</exception>
    public TermFacts By(ClauseReference clause) => this with { Clause = Guard.Against.Null(clause) };

    /// <summary>Compares all that was added, in order.</summary>
    /// <param name="other">The others.</param>
    /// <returns>Whether all of it is equal.</returns>
    public bool Equals(TermFacts? other) =>
        other is not null
        && Signed == other.Signed
        && Effective == other.Effective
        && Commencement == other.Commencement
        && Equals(BusinessDays, other.BusinessDays)
        && Clause == other.Clause
        && Termination == other.Termination
        && Undated == other.Undated
        && Source.SequenceEqual(other.Source)
        && events.AsSpan().SequenceEqual(other.events)
        && circumstances.AsSpan().SequenceEqual(other.circumstances)
        && notices.AsSpan().SequenceEqual(other.notices)
        && agreed.AsSpan().SequenceEqual(other.agreed);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(Signed, Effective, Commencement, Clause, Termination, events.Length, notices.Length);

    /// <summary>Returns text such as <c>effective 2024-04-01, 1 notice</c>.</summary>
    /// <returns>The dates, and how much else there is.</returns>
    public override string ToString()
    {
        string[] parts =
        [
            Signed is null ? "" : $"signed {Signed}",
            Effective is null ? "" : $"effective {Effective}",
            Commencement is null ? "" : $"commencement {Commencement}",
            Counted(Events.Count(), "event"),
            Counted(Circumstances.Count(), "circumstance"),
            Counted(notices.Length, "notice"),
            Counted(agreed.Length, "agreed renewal"),
            Termination is { } end ? $"terminated with {CivilDay.Text(end.LastDay)}" : "",
        ];
        var told = string.Join(", ", parts.Where(part => part.Length > 0));
        return told.Length == 0 ? "nothing recorded" : told;
    }

    internal static TermFacts OfDocument(
        AgreementDocument document,
        ClauseReference clause,
        BusinessDays? businessDays,
        IReadOnlyList<Fact> source
    ) =>
        new()
        {
            Signed = document.Signed,
            Effective = document.Effective,
            Commencement = document.Commencement,
            Clause = clause,
            BusinessDays = businessDays,
            Source = source,
        };

    internal TermFacts With(TermNotice notice)
    {
        var facts = this with { notices = [.. notices, notice] };
        return notice.Purpose == NoticePurpose.Renewal ? facts.Happened(RenewalNotice, notice.Received) : facts;
    }

    /// <summary>The first day on which an event happened, up to a day.</summary>
    internal LocalDate? FirstOf(string name, LocalDate until)
    {
        LocalDate? first = null;
        foreach (var (own, on) in Events)
        {
            if (on <= until && !(on >= first) && string.Equals(own, name, StringComparison.Ordinal))
            {
                first = on;
            }
        }

        return first;
    }

    /// <summary>The last day on which an event happened, from a day (without one: from any) until another.</summary>
    internal LocalDate? LastOf(string name, LocalDate? from, LocalDate until)
    {
        LocalDate? last = null;
        foreach (var (own, on) in Events)
        {
            if (on <= until && !(on < from) && !(on <= last) && string.Equals(own, name, StringComparison.Ordinal))
            {
                last = on;
            }
        }

        return last;
    }

    /// <summary>What the last statement up to a day says of a circumstance.</summary>
    internal Truth Holds(string circumstance, LocalDate on)
    {
        var (holds, since) = (Truth.Unknown, LocalDate.MinIsoValue);
        foreach (var (own, truth, from) in Circumstances)
        {
            if (from <= on && from >= since && string.Equals(own, circumstance, StringComparison.Ordinal))
            {
                (holds, since) = (truth, from);
            }
        }

        return holds;
    }

    /// <summary>The first day after another on which something is said of a circumstance.</summary>
    internal LocalDate? NextStatement(string circumstance, LocalDate after)
    {
        LocalDate? next = null;
        foreach (var (own, _, from) in Circumstances)
        {
            if (from > after && !(from >= next) && string.Equals(own, circumstance, StringComparison.Ordinal))
            {
                next = from;
            }
        }

        return next;
    }

    /// <summary>How many renewals were agreed up to a day.</summary>
    internal int AgreedBy(LocalDate on)
    {
        var count = 0;
        foreach (var day in agreed)
        {
            count += day <= on ? 1 : 0;
        }

        return count;
    }

    private static string Counted(int number, string one) => number == 0 ? "" : CivilLength.Count(number, one);

    private static LocalDate Iso(LocalDate date) => date.WithCalendar(CalendarSystem.Iso);
}

/// <summary>A notice as a term needs it.</summary>
/// <param name="Purpose">What it is for.</param>
/// <param name="Received">The day of its receipt.</param>
/// <param name="Sent">The day of its dispatch.</param>
/// <param name="From">The party that gave it.</param>
/// <param name="ValidFor">
/// The last day of the term for whose end it is in time, where an earlier wording of the clause decided it; the first day of
/// all when it was in time for none.
/// </param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct TermNotice(
    NoticePurpose Purpose,
    LocalDate Received,
    LocalDate Sent,
    string? From,
    LocalDate? ValidFor = null
)
{
    /// <summary>The day from which it counts by a clause.</summary>
    public LocalDate CountedBy(Notice? notice) => notice?.CountsFrom == NoticeStart.Dispatch ? Sent : Received;
}
