using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>The most that credits add up to over some time: a percentage of all charges of that time, or an amount.</summary>
/// <remarks>
/// Over a contract year or a rolling time the charges up to the end of the window count, and the credits given earlier in
/// it use the cap up. Two are equal when all members are equal. Immutable.
/// </remarks>
public sealed record CreditCap
{
    /// <summary>A hundred years: no cap looks back further.</summary>
    private const int MostMonths = 1_200;

    private CreditCap(CapSpan span, Percentage? share, Money? amount)
    {
        Span = span;
        Share = share;
        Amount = amount;
    }

    /// <summary>Gets over which time.</summary>
    public CapSpan Span { get; }

    /// <summary>Gets the percentage of the charges of that time; <see langword="null"/> when the cap is an amount.</summary>
    public Percentage? Share { get; }

    /// <summary>Gets the amount; <see langword="null"/> when the cap is a percentage.</summary>
    public Money? Amount { get; }

    /// <summary>Gets the first day of the first contract year; <see langword="null"/> for other times.</summary>
    public LocalDate? Start { get; private init; }

    /// <summary>Gets how many months a rolling time has, with the last one; 0 for other times.</summary>
    public int Months { get; private init; }

    /// <summary>Creates a cap for every window.</summary>
    /// <param name="share">The percentage of the charges of the window, zero or more.</param>
    /// <returns>The cap.</returns>
    /// <exception cref="ArgumentException">The percentage is below zero or above 10,000 %.</exception>
    public static CreditCap PerWindow(Percentage share) =>
        new(CapSpan.Window, ServiceLevelGuards.NotNegative(share), null);

    /// <inheritdoc cref="PerWindow(Percentage)"/>
    /// <param name="amount">The amount, zero or more.</param>
    /// <exception cref="ArgumentException">The amount is below zero.</exception>
    public static CreditCap PerWindow(Money amount) =>
        new(CapSpan.Window, null, ServiceLevelGuards.NotNegative(amount));

    /// <summary>Creates a cap for every contract year.</summary>
    /// <param name="start">The first day of the first year.</param>
    /// <param name="share">The percentage of the charges of the year so far, zero or more.</param>
    /// <returns>The cap.</returns>
    /// <exception cref="ArgumentException">The percentage is below zero or above 10,000 %.</exception>
    public static CreditCap PerContractYear(LocalDate start, Percentage share) =>
        new(CapSpan.ContractYear, ServiceLevelGuards.NotNegative(share), null) { Start = start };

    /// <inheritdoc cref="PerContractYear(LocalDate, Percentage)"/>
    /// <param name="start">The first day of the first year.</param>
    /// <param name="amount">The amount, zero or more.</param>
    /// <exception cref="ArgumentException">The amount is below zero.</exception>
    public static CreditCap PerContractYear(LocalDate start, Money amount) =>
        new(CapSpan.ContractYear, null, ServiceLevelGuards.NotNegative(amount)) { Start = start };

    /// <summary>Creates a cap over the last months, up to the end of the window.</summary>
    /// <param name="months">How many months, with the last one; from one to those of a hundred years.</param>
    /// <param name="share">The percentage of the charges of these months, zero or more.</param>
    /// <returns>The cap.</returns>
    /// <exception cref="ArgumentException">There is no month, there are more than 1,200, or the percentage is below zero or above 10,000 %.</exception>
    public static CreditCap Rolling(int months, Percentage share) =>
        new(CapSpan.RollingMonths, ServiceLevelGuards.NotNegative(share), null)
        {
            Months = Guard.Against.OutOfRange(months, nameof(months), 1, MostMonths),
        };

    /// <summary>Returns the cap in words, such as <c>at most 10% of the charges of the window</c>.</summary>
    /// <returns>The cap and its time.</returns>
    public override string ToString()
    {
        var time = Span switch
        {
            CapSpan.Window => "the window",
            CapSpan.ContractYear => $"the contract year from {CivilDay.Text(Start!.Value)}",
            _ => $"the last {Invariant.Text(Months)} months",
        };
        return Share is { } share ? $"at most {share} of the charges of {time}" : $"at most {Amount} in {time}";
    }

    /// <summary>The days whose charges and earlier credits count when a window is settled.</summary>
    internal DateRange Days(DateRange window) =>
        Span switch
        {
            CapSpan.Window => window,
            CapSpan.ContractYear => DateRange.Of(YearOf(window.Last, Start!.Value), window.EndExclusive),
            _ => DateRange.Of(window.EndExclusive.PlusMonths(-Months), window.EndExclusive),
        };

    private static LocalDate YearOf(LocalDate day, LocalDate start)
    {
        var years = day.Year - start.Year;
        return start.PlusYears(start.PlusYears(years) > day ? years - 1 : years);
    }
}

/// <summary>Over which time a <see cref="CreditCap"/> counts.</summary>
public enum CapSpan
{
    /// <summary>Not said; no cap has it.</summary>
    None = 0,

    /// <summary>The window that is settled.</summary>
    Window = 1,

    /// <summary>The contract year, up to the end of the window.</summary>
    ContractYear = 2,

    /// <summary>The last months, up to the end of the window.</summary>
    RollingMonths = 3,
}
