using System.Runtime.CompilerServices;
using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Guard clauses of service levels.</summary>
internal static class ServiceLevelGuards
{
    /// <summary>A hundred years: no delay of a contract is longer.</summary>
    private const int MostDays = 36_525;

    /// <summary>More than any agreement multiplies by or gives, and few enough digits for an amount of money.</summary>
    private const decimal MostFactor = 1_000_000m;

    private static readonly Percentage MostShare = Percentage.Of(10_000m);

    /// <summary>Throws when a percentage is below zero or above 10,000 %.</summary>
    public static Percentage NotNegative(
        Percentage share,
        [CallerArgumentExpression(nameof(share))] string? parameterName = null
    ) =>
        share < Percentage.Zero
            ? throw new ArgumentException($"{parameterName} is {share}, and must not be below zero.", parameterName)
        : share > MostShare
            ? throw new ArgumentException(
                $"{parameterName} is {share}, and must not be above {MostShare}.",
                parameterName
            )
        : share;

    /// <summary>Throws when a factor is below zero or above a million.</summary>
    public static decimal Factor(
        decimal factor,
        [CallerArgumentExpression(nameof(factor))] string? parameterName = null
    ) =>
        NotNegative(factor, parameterName) > MostFactor
            ? throw new ArgumentException(
                $"{parameterName} is {Invariant.Text(factor)}, and must not be above {Invariant.Text(MostFactor)}.",
                parameterName
            )
            : factor;

    /// <summary>Whether a factor is one that <see cref="Factor"/> takes.</summary>
    public static bool IsFactor(decimal factor) => factor is >= 0m and <= MostFactor;

    /// <summary>Whether a percentage is neither below zero nor above 10,000 %.</summary>
    public static bool IsShare(Percentage share) => share >= Percentage.Zero && share <= MostShare;

    /// <summary>Throws when a factor is below zero.</summary>
    public static decimal NotNegative(
        decimal factor,
        [CallerArgumentExpression(nameof(factor))] string? parameterName = null
    ) =>
        factor < 0m
            ? throw new ArgumentException(
                $"{parameterName} is {Invariant.Text(factor)}, and must not be below zero.",
                parameterName
            )
            : factor;

    /// <summary>Throws when an amount is below zero.</summary>
    public static Money NotNegative(
        Money amount,
        [CallerArgumentExpression(nameof(amount))] string? parameterName = null
    ) =>
        amount.Amount < 0m
            ? throw new ArgumentException($"{parameterName} is {amount}, and must not be below zero.", parameterName)
            : amount;

    /// <summary>Throws when a number is below one.</summary>
    public static int AtLeastOne(int number, [CallerArgumentExpression(nameof(number))] string? parameterName = null) =>
        Guard.Against.OutOfRange(number, parameterName!, 1, int.MaxValue);

    /// <summary>Throws when a period is not one of days, weeks, months or years, or not above zero.</summary>
    public static Period Days(Period period, [CallerArgumentExpression(nameof(period))] string? parameterName = null)
    {
        Guard.Against.Null(period, parameterName);
        return period.HasTimeComponent
            || !period.HasDateComponent
            || period is not { Years: >= 0, Months: >= 0, Weeks: >= 0, Days: >= 0 }
                ? throw new ArgumentException(
                    $"{parameterName} is {period}, and must be a length of days, weeks, months or years.",
                    parameterName
                )
            : (period.Years * 366L) + (period.Months * 31L) + (period.Weeks * 7L) + period.Days > MostDays
                ? throw new ArgumentException(
                    $"{parameterName} is {period}, and must not be above a hundred years.",
                    parameterName
                )
            : period;
    }

    /// <summary>Throws when a number of days is below zero or above a hundred years.</summary>
    public static int Days(int days, [CallerArgumentExpression(nameof(days))] string? parameterName = null) =>
        Guard.Against.OutOfRange(days, parameterName!, 0, MostDays);

    /// <summary>Gives trimmed names in their order; throws when one is blank or there twice.</summary>
    public static ValueList<string> Names(
        IEnumerable<string> names,
        [CallerArgumentExpression(nameof(names))] string? parameterName = null
    )
    {
        string[] list =
        [
            .. Guard
                .Against.Null(names, parameterName)
                .Select(name => Guard.Against.NoText(name, parameterName).Trim()),
        ];
        return Twice(list) is { } twice
            ? throw new ArgumentException($"'{twice}' stands there twice.", parameterName)
            : ValueList.Of(list);
    }

    /// <summary>Finds a name that is there twice.</summary>
    public static string? Twice(IEnumerable<string> names) =>
        names.GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())?.Key;
}
