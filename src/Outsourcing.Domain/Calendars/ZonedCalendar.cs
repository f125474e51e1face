using NodaTime;

namespace Outsourcing.Domain.Calendars;

/// <summary>The business hours of one place: weekly hours read on the clocks of a time zone, with holidays, breaks and dates of their own.</summary>
/// <remarks>
/// <para>
/// On a civil date a holiday closes everything; else an override replaces the weekly hours; else those of the version that
/// holds on the date count. Breaks cut all of them. <see cref="MidnightRule"/> says to which date the part of a shift
/// after midnight belongs. By <see cref="MidnightRule.CivilDate"/> the night part of an override is open in addition to
/// the hours of the next date, unless that one is a holiday or has an override too. Breaks lie where their clock times
/// lie, by both rules.
/// </para>
/// <para>Each step gives a new calendar; every one of them is valid. Equality: see <see cref="BusinessCalendar"/>.</para>
/// </remarks>
public sealed record ZonedCalendar : BusinessCalendar
{
    private static readonly Comparer<HoursVersion> VersionsInOrder = Comparer<HoursVersion>.Create(
        static (one, other) => one.From.CompareTo(other.From)
    );

    private static readonly Comparer<DateShifts> DatesInOrder = Comparer<DateShifts>.Create(
        static (one, other) => one.Date.CompareTo(other.Date)
    );

    private HoursVersion[] versions = [];
    private DateShifts[] overrides = [];
    private DateShifts[] breaks = [];

    internal ZonedCalendar(DateTimeZone zone) => Zone = zone;

    /// <summary>Gets the zone whose clocks count.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets the weekly hours that hold until the first version, or for ever.</summary>
    public WeeklyHours WeeklyHours { get; private init; } = WeeklyHours.Closed;

    /// <summary>Gets the weekly hours that hold from later dates on, in the order of the dates.</summary>
    public IReadOnlyList<HoursVersion> Versions => Array.AsReadOnly(versions);

    /// <summary>Gets the holidays; <see langword="null"/> when the calendar knows none and answers for all dates.</summary>
    public Holidays? Holidays { get; private init; }

    /// <summary>Gets the shifts that replace the weekly hours of a date, in the order of the dates.</summary>
    public IReadOnlyList<DateShifts> Overrides => Array.AsReadOnly(overrides);

    /// <summary>Gets the shifts that are closed on a date, in the order of the dates.</summary>
    public IReadOnlyList<DateShifts> Breaks => Array.AsReadOnly(breaks);

    /// <summary>Gets to which date the part of a shift after midnight belongs; <see cref="MidnightRule.CivilDate"/> unless stated.</summary>
    public MidnightRule MidnightRule { get; private init; } = MidnightRule.CivilDate;

    /// <inheritdoc cref="BusinessCalendar.Named"/>
    public override ZonedCalendar Named(string? name) => this with { Name = Checked(name) };

    /// <summary>Adds shifts on a run of days to the hours that hold from the beginning.</summary>
    /// <param name="from">The first day.</param>
    /// <param name="to">The last day, included; Saturday to Tuesday runs over the end of the week.</param>
    /// <param name="shifts">Shifts such as <c>08:00-18:00</c>.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A day is none of the seven.</exception>
    /// <exception cref="FormatException">A text is not a shift.</exception>
    public ZonedCalendar Open(IsoDayOfWeek from, IsoDayOfWeek to, params string[] shifts) =>
        Hours(WeeklyHours.And(from, to, shifts));

    /// <inheritdoc cref="Open(IsoDayOfWeek, IsoDayOfWeek, string[])"/>
    public ZonedCalendar Open(IsoDayOfWeek from, IsoDayOfWeek to, IEnumerable<Shift> shifts) =>
        Hours(WeeklyHours.And(from, to, shifts));

    /// <summary>Replaces the hours that hold from the beginning.</summary>
    /// <param name="hours">The hours.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is <see langword="null"/>.</exception>
    public ZonedCalendar Hours(WeeklyHours hours) => this with { WeeklyHours = Guard.Against.Null(hours) };

    /// <summary>Lets other hours hold from a date on, until the next such date; dates before keep theirs.</summary>
    /// <param name="date">The first date; hours given for it before are replaced.</param>
    /// <param name="hours">The hours.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="hours"/> is <see langword="null"/>.</exception>
    public ZonedCalendar HoursFrom(LocalDate date, WeeklyHours hours)
    {
        var version = new HoursVersion(date.WithCalendar(CalendarSystem.Iso), Guard.Against.Null(hours));
        return this with { versions = Replace(versions, version, VersionsInOrder) };
    }

    /// <summary>Closes the calendar on holidays, and lets it answer only where they are known.</summary>
    /// <param name="holidays">The holidays; they come to those of before, as <see cref="Holidays.And"/> says.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">There is no date at which these and those of before are known.</exception>
    public ZonedCalendar Closed(Holidays holidays) =>
        this with
        {
            Holidays = Holidays is null ? Guard.Against.Null(holidays) : Holidays.And(holidays),
        };

    /// <summary>Closes the calendar on dates, and lets it answer only where they are known.</summary>
    /// <param name="dates">The dates.</param>
    /// <param name="knownUntil">The last date, included, up to which all are given.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentException">A date lies after <paramref name="knownUntil"/>, or no date is known to these and those of before.</exception>
    public ZonedCalendar Closed(IEnumerable<LocalDate> dates, LocalDate knownUntil) =>
        Closed(Holidays.Of(dates, knownUntil));

    /// <summary>Closes the calendar for shifts that start on a date, in addition to breaks of before.</summary>
    /// <param name="date">The date.</param>
    /// <param name="shifts">Shifts such as <c>12:00-13:00</c>.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="FormatException">A text is not a shift.</exception>
    public ZonedCalendar Break(LocalDate date, params string[] shifts) => Break(date, ShiftList.Read(shifts));

    /// <inheritdoc cref="Break(LocalDate, string[])"/>
    public ZonedCalendar Break(LocalDate date, IEnumerable<Shift> shifts)
    {
        var added = new DateShifts(date, Guard.Against.Null(shifts));
        var before = Array.Find(breaks, other => other.Date == added.Date);
        return this with
        {
            breaks = Replace(
                breaks,
                new DateShifts(added.Date, [.. before?.Shifts ?? [], .. added.Shifts]),
                DatesInOrder
            ),
        };
    }

    /// <summary>Replaces the weekly hours of a date; a holiday still closes it.</summary>
    /// <param name="date">The date; an override given for it before is replaced.</param>
    /// <param name="shifts">Shifts such as <c>08:00-12:00</c>; none to close.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="FormatException">A text is not a shift.</exception>
    public ZonedCalendar Override(LocalDate date, params string[] shifts) => Override(date, ShiftList.Read(shifts));

    /// <inheritdoc cref="Override(LocalDate, string[])"/>
    public ZonedCalendar Override(LocalDate date, IEnumerable<Shift> shifts) =>
        this with
        {
            overrides = Replace(overrides, new DateShifts(date, Guard.Against.Null(shifts)), DatesInOrder),
        };

    /// <summary>States to which date the part of a shift after midnight belongs.</summary>
    /// <param name="rule">The rule.</param>
    /// <returns>The calendar.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="rule"/> is none of the two.</exception>
    public ZonedCalendar Midnight(MidnightRule rule) =>
        this with
        {
            MidnightRule = (MidnightRule)
                Guard.Against.OutOfRange(
                    (int)rule,
                    nameof(rule),
                    (int)MidnightRule.CivilDate,
                    (int)MidnightRule.ShiftStart
                ),
        };

    /// <summary>Compares name, zone, hours, holidays, overrides, breaks and rule.</summary>
    /// <param name="other">The other calendar.</param>
    /// <returns>Whether all of them are equal; zones are compared by their id.</returns>
    public bool Equals(ZonedCalendar? other) =>
        base.Equals(other)
        && string.Equals(Zone.Id, other.Zone.Id, StringComparison.Ordinal)
        && WeeklyHours.Equals(other.WeeklyHours)
        && MidnightRule == other.MidnightRule
        && Equals(Holidays, other.Holidays)
        && versions.AsSpan().SequenceEqual(other.versions)
        && overrides.AsSpan().SequenceEqual(other.overrides)
        && breaks.AsSpan().SequenceEqual(other.breaks);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(
            base.GetHashCode(),
            Zone.Id.GetHashCode(StringComparison.Ordinal),
            WeeklyHours,
            MidnightRule,
            Holidays,
            versions.Length,
            overrides.Length,
            breaks.Length
        );

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard
            .Against.Null(form)
            .Text("zoned-calendar")
            .Text(Name)
            .Text(Zone.Id)
            .Value(WeeklyHours)
            .Values(versions)
            .Value(Holidays)
            .Values(overrides)
            .Values(breaks)
            .Number((int)MidnightRule);

    /// <summary>Returns text such as <c>support hours: Europe/Berlin, Mon-Fri 08:00-18:00, 10 holidays known until 2026-12-31</c>.</summary>
    /// <returns>The name and what is stated.</returns>
    public override string ToString()
    {
        string?[] parts =
        [
            $"{Zone.Id}, {WeeklyHours}",
            .. versions.Select(version => version.ToString()),
            Holidays?.ToString(),
            .. overrides.Select(one => $"override {one}"),
            .. breaks.Select(one => $"break {one}"),
            MidnightRule == MidnightRule.ShiftStart ? "nights by the start of the shift" : null,
        ];
        return Titled(string.Join(", ", parts.Where(part => part is not null)));
    }

    private protected override Timeline NewTimeline()
    {
        var plans = new DayPlans(this);
        var bounds = CalendarBounds.Of(this, plans);
        return plans.NeverOpens || plans.NeverCloses
            ? Timeline.Constant(bounds, isOpen: plans.NeverCloses)
            : Timeline.Of(bounds, (from, to) => ZonedHours.Compile(Zone, plans, from, to));
    }

    /// <summary>Puts one where it belongs in the order of the dates, in the place of the one that is there.</summary>
    private static T[] Replace<T>(T[] dated, T one, Comparer<T> inOrder)
    {
        var place = Array.BinarySearch(dated, one, inOrder);
        return place < 0
            ? [.. dated.AsSpan(0, ~place), one, .. dated.AsSpan(~place)]
            : [.. dated.AsSpan(0, place), one, .. dated.AsSpan(place + 1)];
    }
}
