using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A day that a term needs: known, without a limit, or only known to lie between two days.</summary>
/// <param name="Earliest">The first day that it can be; <see cref="LocalDate.MinIsoValue"/> when nothing is known.</param>
/// <param name="Latest">The last day that it can be; <see cref="LocalDate.MaxIsoValue"/> when nothing is known or there is no limit.</param>
/// <param name="Why">What is missing; nothing for a day that is known or without a limit.</param>
/// <param name="Boundary">For the end of a term: the day after, with the anchor from which it was counted.</param>
/// <param name="Event">The event that made it this day.</param>
internal sealed record TermDay(
    LocalDate Earliest,
    LocalDate Latest,
    Missing? Why = null,
    TermBoundary? Boundary = null,
    string? Event = null
)
{
    public static TermDay Open { get; } = new(LocalDate.MaxIsoValue, LocalDate.MaxIsoValue);

    public bool IsOpen => Earliest == LocalDate.MaxIsoValue;

    public bool IsKnown => Earliest == Latest && !IsOpen;

    public static TermDay Of(LocalDate day) => new(day, day);

    public static TermDay Of(PartialDate date, string what) =>
        date.Date is { } day ? Of(day) : new TermDay(date.Earliest, date.Latest, Missing.Partly(what, date));

    public static TermDay NotKnown(Missing why) => new(LocalDate.MinIsoValue, LocalDate.MaxIsoValue, why);

    /// <summary>The day that follows from another one; each of the two bounds goes its own way.</summary>
    public TermDay Then(Func<LocalDate, TermBoundary> end)
    {
        if (Why is { } why && Earliest == LocalDate.MinIsoValue)
        {
            return NotKnown(why);
        }

        if (!CivilRange.Holds(Earliest) || !CivilRange.Holds(Latest))
        {
            return NotKnown(Missing.Beyond);
        }

        var (first, last) = (end(Earliest), end(Latest));
        return new TermDay(first.LastDay, last.LastDay, Why, first);
    }

    /// <summary>The earlier of two days.</summary>
    public TermDay Or(TermDay other) =>
        Choose(other, LocalDate.Min(Earliest, other.Earliest), LocalDate.Min(Latest, other.Latest));

    /// <summary>The later of two days.</summary>
    public TermDay And(TermDay other) =>
        Choose(other, LocalDate.Max(Earliest, other.Earliest), LocalDate.Max(Latest, other.Latest));

    /// <summary>What is known of the day all the same, as a sentence.</summary>
    public string? Range(string what) =>
        (Earliest == LocalDate.MinIsoValue, Latest == LocalDate.MaxIsoValue) switch
        {
            (true, true) => null,
            (true, false) => $"The {what} is not after {CivilDay.Text(Latest)}.",
            (false, true) => $"The {what} is not before {CivilDay.Text(Earliest)}.",
            _ => $"The {what} lies from {CivilDay.Text(Earliest)} to {CivilDay.Text(Latest)}.",
        };

    private TermDay Choose(TermDay other, LocalDate earliest, LocalDate latest)
    {
        if (earliest != latest)
        {
            return new TermDay(earliest, latest, Why ?? other.Why);
        }

        // One that is not known cannot matter where the other decides.
        return Is(earliest) ? this
            : other.Is(earliest) ? other
            : Of(earliest);
    }

    private bool Is(LocalDate day) => Earliest == day && Latest == day;
}
