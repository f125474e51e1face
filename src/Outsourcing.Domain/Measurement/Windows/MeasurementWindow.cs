using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Measurement;

/// <summary>Over which stretches of time numbers are measured: calendar weeks, months, quarters, contract years, or rolling.</summary>
/// <remarks>
/// Days begin and end in the zone of the window, so March 2024 has 743 hours in New York. Every period is computed from its
/// anchor, never from the one before it. Two windows are equal when kind, start, length and zone (by its id) are equal.
/// Immutable.
/// </remarks>
public sealed class MeasurementWindow : IEquatable<MeasurementWindow>, IFingerprinted
{
    private const int MonthsInAQuarter = 3;

    private MeasurementWindow(
        MeasurementWindowKind kind,
        DateTimeZone zone,
        LocalDate? start = null,
        Period? length = null
    )
    {
        Kind = kind;
        Zone = Guard.Against.Null(zone);
        Start = start?.WithCalendar(CalendarSystem.Iso);
        Length = length;
    }

    /// <summary>Gets the kind.</summary>
    public MeasurementWindowKind Kind { get; }

    /// <summary>Gets the zone in which days begin and end.</summary>
    public DateTimeZone Zone { get; }

    /// <summary>Gets the first day of the first contract year; <see langword="null"/> for other kinds.</summary>
    public LocalDate? Start { get; }

    /// <summary>Gets how far a rolling window reaches back; <see langword="null"/> for other kinds.</summary>
    public Period? Length { get; }

    /// <summary>Creates weeks from Monday to Sunday, as ISO 8601 has them.</summary>
    /// <param name="zone">The zone in which days begin and end.</param>
    /// <returns>The window.</returns>
    public static MeasurementWindow CalendarWeek(DateTimeZone zone) => new(MeasurementWindowKind.CalendarWeek, zone);

    /// <inheritdoc cref="CalendarWeek(DateTimeZone)"/>
    /// <param name="zone">The id of the zone in the TZDB, such as <c>Europe/Berlin</c>.</param>
    /// <exception cref="ArgumentException">The TZDB knows no such zone.</exception>
    public static MeasurementWindow CalendarWeek(string zone) => CalendarWeek(MeasurementGuards.Zone(zone));

    /// <summary>Creates calendar months.</summary>
    /// <param name="zone">The zone in which days begin and end.</param>
    /// <returns>The window.</returns>
    public static MeasurementWindow CalendarMonth(DateTimeZone zone) => new(MeasurementWindowKind.CalendarMonth, zone);

    /// <inheritdoc cref="CalendarMonth(DateTimeZone)"/>
    /// <param name="zone">The id of the zone in the TZDB.</param>
    /// <exception cref="ArgumentException">The TZDB knows no such zone.</exception>
    public static MeasurementWindow CalendarMonth(string zone) => CalendarMonth(MeasurementGuards.Zone(zone));

    /// <summary>Creates calendar quarters, which begin in January, April, July and October.</summary>
    /// <param name="zone">The zone in which days begin and end.</param>
    /// <returns>The window.</returns>
    public static MeasurementWindow CalendarQuarter(DateTimeZone zone) =>
        new(MeasurementWindowKind.CalendarQuarter, zone);

    /// <inheritdoc cref="CalendarQuarter(DateTimeZone)"/>
    /// <param name="zone">The id of the zone in the TZDB.</param>
    /// <exception cref="ArgumentException">The TZDB knows no such zone.</exception>
    public static MeasurementWindow CalendarQuarter(string zone) => CalendarQuarter(MeasurementGuards.Zone(zone));

    /// <summary>Creates the years of a contract.</summary>
    /// <param name="start">The first day of the first year. Years from 29 February begin on 28 February where there is no 29th.</param>
    /// <param name="zone">The zone in which days begin and end.</param>
    /// <returns>The window.</returns>
    public static MeasurementWindow ContractYear(LocalDate start, DateTimeZone zone) =>
        new(MeasurementWindowKind.ContractYear, zone, start);

    /// <inheritdoc cref="ContractYear(LocalDate, DateTimeZone)"/>
    /// <param name="start">The first day of the first year.</param>
    /// <param name="zone">The id of the zone in the TZDB.</param>
    /// <exception cref="ArgumentException">The TZDB knows no such zone.</exception>
    public static MeasurementWindow ContractYear(LocalDate start, string zone) =>
        ContractYear(start, MeasurementGuards.Zone(zone));

    /// <summary>Creates a window that ends with every day and reaches back by a length.</summary>
    /// <param name="length">How far: years, months, weeks and days; above zero.</param>
    /// <param name="zone">The zone in which days begin and end.</param>
    /// <returns>The window.</returns>
    /// <exception cref="ArgumentException">The length has hours or smaller parts, a negative part, or no day.</exception>
    public static MeasurementWindow Rolling(Period length, DateTimeZone zone)
    {
        Guard.Against.Null(length);
        return
            length.HasTimeComponent
            || !length.HasDateComponent
            || length is not { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 }
            ? throw new ArgumentException(
                $"A window rolls over days, weeks, months or years, and {length} is not such a length.",
                nameof(length)
            )
            : new MeasurementWindow(MeasurementWindowKind.Rolling, zone, length: length);
    }

    /// <inheritdoc cref="Rolling(Period, DateTimeZone)"/>
    /// <param name="length">How far.</param>
    /// <param name="zone">The id of the zone in the TZDB.</param>
    public static MeasurementWindow Rolling(Period length, string zone) =>
        Rolling(length, MeasurementGuards.Zone(zone));

    /// <summary>Gives the period to which a day belongs; of a rolling window the one that ends with the day.</summary>
    /// <param name="day">The day in the zone of the window.</param>
    /// <returns>The whole period.</returns>
    /// <exception cref="ArgumentException">The day lies before the first contract year.</exception>
    public MeasurementPeriod PeriodOf(LocalDate day)
    {
        var (first, end) = Bounds(day.WithCalendar(CalendarSystem.Iso));
        return MeasurementPeriod.Of(first, end, Zone);
    }

    /// <summary>Gives the periods of a stretch of days, such as the term of a contract; those at its ends may be parts.</summary>
    /// <param name="firstDay">The first day.</param>
    /// <param name="endExclusive">The day after the last one.</param>
    /// <returns>
    /// The periods in order; each day belongs to exactly one. Of a rolling window: one for each day, cut where it reaches
    /// back behind the first day.
    /// </returns>
    /// <exception cref="ArgumentException">There is no day, or the first one lies before the first contract year.</exception>
    public IReadOnlyList<MeasurementPeriod> Periods(LocalDate firstDay, LocalDate endExclusive)
    {
        firstDay = firstDay.WithCalendar(CalendarSystem.Iso);
        endExclusive = endExclusive.WithCalendar(CalendarSystem.Iso);
        if (firstDay >= endExclusive)
        {
            throw new ArgumentException(
                $"From {Iso(firstDay)} up to, but without, {Iso(endExclusive)} there is no day.",
                nameof(endExclusive)
            );
        }

        var periods = new List<MeasurementPeriod>();
        for (var day = firstDay; day < endExclusive; )
        {
            var (first, end) = Bounds(day);
            periods.Add(
                MeasurementPeriod.Part(
                    LocalDate.Max(first, firstDay),
                    LocalDate.Min(end, endExclusive),
                    first,
                    end,
                    Zone
                )
            );
            day = end;
        }

        return periods.AsReadOnly();
    }

    /// <inheritdoc/>
    public bool Equals(MeasurementWindow? other) =>
        other is not null
        && Kind == other.Kind
        && Start == other.Start
        && Equals(Length, other.Length)
        && string.Equals(Zone.Id, other.Zone.Id, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as MeasurementWindow);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Kind, Start, Length);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Number((long)Kind).Text(Zone.Id);
        form.Text(Start is { } start ? Iso(start) : null).Text(Length?.ToString());
    }

    /// <summary>Returns the window in words, such as <c>calendar month (Europe/Berlin)</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Kind switch
        {
            MeasurementWindowKind.CalendarWeek => $"calendar week ({Zone.Id})",
            MeasurementWindowKind.CalendarMonth => $"calendar month ({Zone.Id})",
            MeasurementWindowKind.CalendarQuarter => $"calendar quarter ({Zone.Id})",
            MeasurementWindowKind.ContractYear => $"contract year from {Iso(Start!.Value)} ({Zone.Id})",
            _ => $"rolling {Length} ({Zone.Id})",
        };

    private (LocalDate First, LocalDate EndExclusive) Bounds(LocalDate day)
    {
        switch (Kind)
        {
            case MeasurementWindowKind.CalendarWeek:
                var monday = day.PlusDays(1).Previous(IsoDayOfWeek.Monday);
                return (monday, monday.PlusWeeks(1));
            case MeasurementWindowKind.CalendarMonth:
                return Months(day, 1);
            case MeasurementWindowKind.CalendarQuarter:
                return Months(day, MonthsInAQuarter);
            case MeasurementWindowKind.ContractYear:
                return YearOfTheContract(day, Start!.Value);
            default:
                var end = day.PlusDays(1);
                return (end.Minus(Length!), end);
        }
    }

    private static (LocalDate First, LocalDate EndExclusive) Months(LocalDate day, int count)
    {
        var first = new LocalDate(day.Year, ((day.Month - 1) / count * count) + 1, 1);
        return (first, first.PlusMonths(count));
    }

    private static (LocalDate First, LocalDate EndExclusive) YearOfTheContract(LocalDate day, LocalDate start)
    {
        if (day < start)
        {
            throw new ArgumentException(
                $"{Iso(day)} lies before the first contract year, which begins on {Iso(start)}.",
                nameof(day)
            );
        }

        var years = day.Year - start.Year;
        if (start.PlusYears(years) > day)
        {
            years--;
        }

        return (start.PlusYears(years), start.PlusYears(years + 1));
    }

    private static string Iso(LocalDate date) => LocalDatePattern.Iso.Format(date);
}

/// <summary>The kinds of <see cref="MeasurementWindow"/>.</summary>
public enum MeasurementWindowKind
{
    /// <summary>No kind; no window has it.</summary>
    None = 0,

    /// <summary>From Monday to Sunday.</summary>
    CalendarWeek = 1,

    /// <summary>A month of the calendar.</summary>
    CalendarMonth = 2,

    /// <summary>Three months of the calendar.</summary>
    CalendarQuarter = 3,

    /// <summary>A year from the day on which the contract began.</summary>
    ContractYear = 4,

    /// <summary>Back from every day.</summary>
    Rolling = 5,
}
