using NodaTime;
using NodaTime.TimeZones;

namespace Outsourcing.Domain.Calendars;

/// <summary>The rule that says which civil dates are business days: days of the week without the holidays, and working days besides.</summary>
/// <remarks>
/// <para>
/// A date is a business day when it is one of <see cref="WorkingDays"/>, or falls on one of <see cref="DaysOfWeek"/> and
/// is no holiday. Civil dates have no time zone: they are those of the place that the contract names.
/// </para>
/// <para>
/// An answer that needs a date at which the holidays are not known is <see cref="AnswerStatus.FactMissing"/> by
/// <see cref="CalendarRules.HolidaysKnown"/>. Every question is answered in logarithmic time, however far it looks.
/// </para>
/// <para>Two rules are equal when days of the week, holidays and working days are equal. Immutable.</para>
/// </remarks>
public sealed class BusinessDays : IEquatable<BusinessDays>, IFingerprinted
{
    private const int DaysPerWeek = 7;

    // 1970-01-01 was a Thursday.
    private const int FromMondayToEpoch = 3;

    private static readonly ZoneLocalMappingResolver StartOfDay = Resolvers.CreateMappingResolver(
        Resolvers.ReturnEarlier,
        Resolvers.ReturnStartOfIntervalAfter
    );

    private readonly IsoDayOfWeek[] daysOfWeek;
    private readonly LocalDate[] workingDays;

    private readonly bool[] open = new bool[DaysPerWeek];
    private readonly int[] holidays;
    private readonly int[] extra;

    private BusinessDays(IsoDayOfWeek[] daysOfWeek, Holidays holidays, LocalDate[] workingDays)
    {
        this.daysOfWeek = daysOfWeek;
        this.workingDays = workingDays;
        Holidays = holidays;
        foreach (var day in daysOfWeek)
        {
            open[(int)day - 1] = true;
        }

        extra = [.. workingDays.Where(date => !open[(int)date.DayOfWeek - 1]).Select(CivilDay.Number)];
        this.holidays =
        [
            .. holidays
                .Dates.Select(holiday => holiday.Date)
                .Distinct()
                .Where(date => open[(int)date.DayOfWeek - 1])
                .Select(CivilDay.Number),
        ];
    }

    /// <summary>Gets the days of the week that are business days, from Monday on.</summary>
    public IReadOnlyList<IsoDayOfWeek> DaysOfWeek => Array.AsReadOnly(daysOfWeek);

    /// <summary>Gets the holidays, with the dates between which they are known.</summary>
    public Holidays Holidays { get; }

    /// <summary>Gets the dates that are business days besides, such as a Saturday that is worked for a bridge day; in their order.</summary>
    public IReadOnlyList<LocalDate> WorkingDays => Array.AsReadOnly(workingDays);

    private int KnownFrom =>
        Holidays.KnownFrom is { } from ? CivilDay.Number(from) : CivilDay.Number(LocalDate.MinIsoValue);

    private int KnownUntil => CivilDay.Number(Holidays.KnownUntil);

    /// <summary>Creates the rule of Monday to Friday without the holidays.</summary>
    /// <param name="holidays">The holidays.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="holidays"/> is <see langword="null"/>.</exception>
    public static BusinessDays MondayToFriday(Holidays holidays) =>
        On(
            [
                IsoDayOfWeek.Monday,
                IsoDayOfWeek.Tuesday,
                IsoDayOfWeek.Wednesday,
                IsoDayOfWeek.Thursday,
                IsoDayOfWeek.Friday,
            ],
            holidays
        );

    /// <summary>Creates a rule.</summary>
    /// <param name="daysOfWeek">The days of the week that are business days; one given twice counts once.</param>
    /// <param name="holidays">The holidays, and between which dates they are known.</param>
    /// <param name="workingDays">Dates that are business days besides; none of them a holiday.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentNullException">An argument is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A day is none of the seven.</exception>
    /// <exception cref="ArgumentException">A working day is a holiday too, or lies where the holidays are not known.</exception>
    public static BusinessDays On(
        IEnumerable<IsoDayOfWeek> daysOfWeek,
        Holidays holidays,
        IEnumerable<LocalDate>? workingDays = null
    )
    {
        IsoDayOfWeek[] days = [.. Guard.Against.Null(daysOfWeek).Distinct().Order()];
        foreach (var day in days)
        {
            Guard.Against.OutOfRange((int)day, nameof(daysOfWeek), (int)IsoDayOfWeek.Monday, (int)IsoDayOfWeek.Sunday);
        }

        Guard.Against.Null(holidays);
        LocalDate[] working =
        [
            .. (workingDays ?? []).Select(date => date.WithCalendar(CalendarSystem.Iso)).Distinct().Order(),
        ];
        var closed = holidays.Dates.Select(holiday => holiday.Date).ToHashSet();
        foreach (var date in working)
        {
            if (closed.Contains(date))
            {
                throw new ArgumentException(
                    $"{CivilDay.Text(date)} is a holiday and cannot be a working day as well.",
                    nameof(workingDays)
                );
            }

            if (date < holidays.KnownFrom || date > holidays.KnownUntil)
            {
                throw new ArgumentException(
                    $"The working day {CivilDay.Text(date)} lies outside the dates between which holidays are known.",
                    nameof(workingDays)
                );
            }
        }

        return new BusinessDays(days, holidays, working);
    }

    /// <summary>Takes the dates on which a business calendar is open for the business days.</summary>
    /// <param name="calendar">The calendar.</param>
    /// <param name="zone">The zone whose civil dates are meant; a calendar made of others has none of its own.</param>
    /// <param name="first">The first date that is looked at.</param>
    /// <param name="last">The last date that is looked at, included.</param>
    /// <param name="atLeast">How much open time makes a business day, so that half a day may not count; any at all when none is stated.</param>
    /// <returns>
    /// The rule, with each of the dates as a working day and known between <paramref name="first"/> and
    /// <paramref name="last"/>; not known when the calendar has no answer for one of them.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="calendar"/> or <paramref name="zone"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="last"/> is before <paramref name="first"/>, or <paramref name="atLeast"/> is not above zero.
    /// </exception>
    public static Answer<BusinessDays> OpenOn(
        BusinessCalendar calendar,
        DateTimeZone zone,
        LocalDate first,
        LocalDate last,
        Duration? atLeast = null
    )
    {
        Guard.Against.Null(calendar);
        Guard.Against.Null(zone);
        if (atLeast <= Duration.Zero)
        {
            throw new ArgumentException("A business day has open time: more than none.", nameof(atLeast));
        }

        var none = Holidays.Of(Array.Empty<Holiday>(), last, first);
        var openDates = new List<LocalDate>();
        for (var day = Number(first); day <= Number(last); day++)
        {
            if (!calendar.TryElapsed(StartOf(day, zone), StartOf(day + 1, zone), out var elapsed, out var finding))
            {
                return finding.Rule == CalendarRules.HolidaysKnown
                    ? Answer.FactMissing<BusinessDays>(finding)
                    : Answer.NotApplicable<BusinessDays>(finding);
            }

            if (elapsed >= (atLeast ?? Duration.Epsilon))
            {
                openDates.Add(CivilDay.Date(day));
            }
        }

        var rules = On([], none, openDates);
        return Answer.Known(
            rules,
            Explanation.From(
                rules,
                static rules =>
                    Explanation.Of($"The calendar is open on {Invariant.Text(rules.workingDays.Length)} dates.")
            )
        );
    }

    /// <summary>Says whether a date is a business day.</summary>
    /// <param name="date">The date.</param>
    /// <returns>Yes or no; not known where the holidays are not.</returns>
    public Answer<bool> Contains(LocalDate date)
    {
        var day = Number(date);
        return Unknown<bool>(day, day)
            ?? Answer.Known(
                IsOpen(day),
                Explanation.From(new Seen(this, day), static seen => seen.Rules.Explain(seen.Day))
            );
    }

    /// <summary>Counts the business days from one date to another.</summary>
    /// <param name="from">The first date.</param>
    /// <param name="to">The last date; not before <paramref name="from"/>.</param>
    /// <param name="counting">Whether the two dates themselves count.</param>
    /// <returns>The number of days; not known when one that would count lies where the holidays are not known.</returns>
    /// <exception cref="ArgumentException">
    /// <paramref name="to"/> is before <paramref name="from"/>, or <paramref name="counting"/> is none of the four.
    /// </exception>
    public Answer<int> Count(LocalDate from, LocalDate to, DayCounting counting)
    {
        var (withFirst, withLast) = Ends(counting);
        var (first, last) = (Number(from), Number(to));
        if (last < first)
        {
            throw new ArgumentException(
                $"Days are counted from an earlier to a later date, not from {Text(first)} to {Text(last)}.",
                nameof(to)
            );
        }

        var (low, high) = (withFirst ? first : first + 1, withLast ? last : last - 1);
        if (low > high)
        {
            return Answer.Known(0, Explanation.Of($"No date counts from {Text(first)} to {Text(last)}."));
        }

        return Unknown<int>(low, high)
            ?? Answer.Known(
                (int)(Sum(high) - Sum(low - 1)),
                Explanation.From(
                    new Span(this, low, high),
                    static span =>
                        Explanation.Of(
                            $"{Invariant.Text(span.Rules.Sum(span.High) - span.Rules.Sum(span.Low - 1))} business days lie from {Text(span.Low)} to {Text(span.High)}, both counted: {span.Rules}."
                        )
                )
            );
    }

    /// <summary>Gives the date that lies a number of business days after another: the earliest business day up to which that many count.</summary>
    /// <param name="from">The date to count from.</param>
    /// <param name="days">How many business days, from 1.</param>
    /// <param name="counting">Whether <paramref name="from"/> and the date that is looked for count themselves.</param>
    /// <returns>
    /// The date, such that <see cref="Count"/> up to it gives <paramref name="days"/>; not known when the holidays are
    /// not known up to there, not applicable when no date is a business day.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="days"/> is below 1, or <paramref name="counting"/> is none of the four.
    /// </exception>
    public Answer<LocalDate> Add(LocalDate from, int days, DayCounting counting)
    {
        Guard.Against.OutOfRange(days, nameof(days), 1, int.MaxValue);
        var (withFirst, withLast) = Ends(counting);
        var low = Number(from) + (withFirst ? 0 : 1);
        return After(low, withLast ? days : days + 1L, KnownUntil) is { } found && low >= KnownFrom
            ? Found(found, $"{Days(days)} after {Text(Number(from))}", counting)
            : Unreached(low < KnownFrom ? low : KnownUntil + 1);
    }

    /// <summary>Gives the date that lies a number of business days before another: the latest business day from which that many count.</summary>
    /// <param name="to">The date to count back from.</param>
    /// <param name="days">How many business days, from 1.</param>
    /// <param name="counting">Whether the date that is looked for, which is the first, and <paramref name="to"/> count themselves.</param>
    /// <returns>
    /// The date, such that <see cref="Count"/> from it gives <paramref name="days"/>; not known when the holidays are not
    /// known down to there, not applicable when no date is a business day.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="days"/> is below 1, or <paramref name="counting"/> is none of the four.
    /// </exception>
    public Answer<LocalDate> Subtract(LocalDate to, int days, DayCounting counting)
    {
        Guard.Against.OutOfRange(days, nameof(days), 1, int.MaxValue);
        var (withFirst, withLast) = Ends(counting);
        var high = Number(to) - (withLast ? 0 : 1);
        return Before(high, withFirst ? days : days + 1L, KnownFrom) is { } found && high <= KnownUntil
            ? Found(found, $"{Days(days)} before {Text(Number(to))}", counting)
            : Unreached(high > KnownUntil ? high : KnownFrom - 1);
    }

    /// <summary>Moves a date that is no business day to one.</summary>
    /// <param name="date">The date.</param>
    /// <param name="convention">Where it goes.</param>
    /// <returns>
    /// The date itself when it is a business day or the convention is none; else where it goes. Not known when the
    /// holidays are not known up to there, not applicable when no date is a business day.
    /// </returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="convention"/> is none of the five.</exception>
    public Answer<LocalDate> Adjust(LocalDate date, BusinessDayConvention convention)
    {
        Guard.Against.OutOfRange(
            (int)convention,
            nameof(convention),
            (int)BusinessDayConvention.None,
            (int)BusinessDayConvention.ModifiedPreceding
        );
        var own = date.WithCalendar(CalendarSystem.Iso);
        var day = CivilDay.Number(own);
        if (convention == BusinessDayConvention.None)
        {
            return Answer.Known(own, Explanation.Of($"{Text(day)} stays where it is, business day or not."));
        }

        if (day < KnownFrom || day > KnownUntil)
        {
            return Unreached(day);
        }

        var modified = convention is BusinessDayConvention.ModifiedFollowing or BusinessDayConvention.ModifiedPreceding;
        var forward = convention is BusinessDayConvention.Following or BusinessDayConvention.ModifiedFollowing;
        var (monthStart, monthEnd) = (day - own.Day + 1, CivilDay.Number(RollConvention.EndOfMonth.Adjust(own)));
        var (least, most) = modified
            ? (Math.Max(monthStart, KnownFrom), Math.Min(monthEnd, KnownUntil))
            : (KnownFrom, KnownUntil);
        var found = forward ? After(day, 1, most) : Before(day, 1, least);
        if (found is null && modified && (forward ? most == monthEnd : least == monthStart))
        {
            found = forward ? Before(day, 1, KnownFrom) : After(day, 1, KnownUntil);
            forward = !forward;
        }

        return found is { } business
            ? Answer.Known(
                CivilDay.Date(business),
                Explanation.From(
                    new Moved(this, day, business, convention),
                    static moved =>
                        moved.Day == moved.Business
                            ? Explanation.Of(
                                $"{Text(moved.Day)} is a business day and stays.",
                                moved.Rules.Explain(moved.Day)
                            )
                            : Explanation.Of(
                                $"{Text(moved.Day)} moves to {Text(moved.Business)} ({moved.Convention}).",
                                moved.Rules.Explain(moved.Day)
                            )
                )
            )
            : Unreached(forward ? KnownUntil + 1 : KnownFrom - 1);
    }

    /// <inheritdoc/>
    public bool Equals(BusinessDays? other) =>
        other is not null
        && daysOfWeek.AsSpan().SequenceEqual(other.daysOfWeek)
        && Holidays.Equals(other.Holidays)
        && workingDays.AsSpan().SequenceEqual(other.workingDays);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BusinessDays);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(daysOfWeek.Length, Holidays, workingDays.Length);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("business-days").Number(daysOfWeek.Length);
        foreach (var day in daysOfWeek)
        {
            form.Number((int)day);
        }

        form.Value(Holidays).Number(workingDays.Length);
        foreach (var date in workingDays)
        {
            form.Date(date);
        }
    }

    /// <summary>Returns text such as <c>Mon, Tue, Wed, Thu, Fri without 10 holidays known until 2026-12-31</c>.</summary>
    /// <returns>The days of the week, the number of holidays and of working days.</returns>
    public override string ToString()
    {
        var days =
            daysOfWeek.Length == 0 ? "no day of the week" : string.Join(", ", daysOfWeek.Select(day => $"{day}"[..3]));
        var working = workingDays.Length == 0 ? "" : $", and {Invariant.Text(workingDays.Length)} working days";
        return $"{days} without {Holidays}{working}";
    }

    private static int Number(LocalDate date) => CivilDay.Number(date.WithCalendar(CalendarSystem.Iso));

    /// <summary>Gives the first instant of a civil date; of one that the zone skipped, that of the next.</summary>
    private static Instant StartOf(int day, DateTimeZone zone) =>
        zone.ResolveLocal(CivilDay.Date(day).AtMidnight(), StartOfDay).ToInstant();

    private static string Text(int day) => CivilDay.Text(CivilDay.Date(day));

    private static string Days(int days) => days == 1 ? "1 business day" : $"{Invariant.Text(days)} business days";

    private static (bool WithFirst, bool WithLast) Ends(DayCounting counting)
    {
        Guard.Against.OutOfRange((int)counting, nameof(counting), (int)DayCounting.Clear, (int)DayCounting.BothDays);
        return (
            counting is DayCounting.FirstDay or DayCounting.BothDays,
            counting is DayCounting.LastDay or DayCounting.BothDays
        );
    }

    private static int CountUpTo(int[] sorted, int day)
    {
        var place = Array.BinarySearch(sorted, day);
        return place >= 0 ? place + 1 : ~place;
    }

    private bool IsOpen(int day) => Sum(day) > Sum(day - 1);

    /// <summary>Counts the business days up to a date; only the difference of two sums means something.</summary>
    private long Sum(int day)
    {
        var sinceMonday = (long)day + FromMondayToEpoch;
        var weeks = Math.DivRem(sinceMonday, DaysPerWeek, out var rest);
        if (rest < 0)
        {
            (weeks, rest) = (weeks - 1, rest + DaysPerWeek);
        }

        return (weeks * daysOfWeek.Length)
            + open.AsSpan(0, (int)rest + 1).Count(true)
            - CountUpTo(holidays, day)
            + CountUpTo(extra, day);
    }

    /// <summary>Finds the n-th business day from a date on, if there is one up to another date.</summary>
    private int? After(int low, long n, int most)
    {
        var target = Sum(low - 1) + n;
        var high = most;
        if (low > high || Sum(high) < target)
        {
            return null;
        }

        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (Sum(middle) >= target)
            {
                high = middle;
            }
            else
            {
                low = middle + 1;
            }
        }

        return low;
    }

    /// <summary>Finds the n-th business day from a date backwards, if there is one down to another date.</summary>
    private int? Before(int high, long n, int least)
    {
        // The last day before which no more business days lie than are left over.
        var left = Sum(high) - n;
        var low = least;
        if (low > high || Sum(low - 1) > left)
        {
            return null;
        }

        while (low < high)
        {
            var middle = high - ((high - low) / 2);
            if (Sum(middle - 1) <= left)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }

    private Answer<LocalDate> Found(int day, string what, DayCounting counting) =>
        Answer.Known(
            CivilDay.Date(day),
            Explanation.From(
                new Search(this, day, what, counting),
                static search =>
                    Explanation.Of(
                        $"{Text(search.Day)} lies {search.What}, counted by {search.Counting}: {search.Rules}."
                    )
            )
        );

    private Answer<T>? Unknown<T>(int low, int high)
        where T : notnull =>
        low < KnownFrom ? Answer.FactMissing<T>(NotKnown(low))
        : high > KnownUntil ? Answer.FactMissing<T>(NotKnown(high))
        : null;

    private Answer<LocalDate> Unreached(int day) =>
        daysOfWeek.Length + workingDays.Length == 0
            ? Answer.NotApplicable<LocalDate>(
                Finding.Of(
                    CalendarRules.NeverOpens,
                    Severity.Error,
                    "business days",
                    "No day of the week and no date is a business day."
                )
            )
            : Answer.FactMissing<LocalDate>(NotKnown(day));

    private Finding NotKnown(int day)
    {
        var from = Holidays.KnownFrom is { } first ? $"from {CivilDay.Text(first)} " : "";
        return Finding.Of(
            CalendarRules.HolidaysKnown,
            Severity.Error,
            day < CivilDay.Number(LocalDate.MinIsoValue) || day > CivilDay.Number(LocalDate.MaxIsoValue)
                ? "business days"
                : Text(day),
            $"The holidays are known {from}until {CivilDay.Text(Holidays.KnownUntil)} only, and the answer needs those beyond.",
            remedy: "Give holidays that are known for longer."
        );
    }

    private Explanation Explain(int day)
    {
        var date = CivilDay.Date(day);
        var names = string.Join(
            ", ",
            Holidays.Dates.Where(own => own.Date == date).Select(own => own.Name ?? "without a name")
        );
        return Explanation.Of(
            Array.BinarySearch(workingDays, date) >= 0 ? $"{Text(day)} is a working day besides."
            : names.Length > 0 ? $"{Text(day)} is a holiday: {names}."
            : $"{Text(day)} is a {date.DayOfWeek}, which is {(IsOpen(day) ? "a" : "no")} business day."
        );
    }

    private sealed record Seen(BusinessDays Rules, int Day);

    private sealed record Span(BusinessDays Rules, int Low, int High);

    private sealed record Search(BusinessDays Rules, int Day, string What, DayCounting Counting);

    private sealed record Moved(BusinessDays Rules, int Day, int Business, BusinessDayConvention Convention);
}
