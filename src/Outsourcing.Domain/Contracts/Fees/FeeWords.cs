using System.Globalization;
using System.Numerics;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>Checks and words that the types of fees share.</summary>
internal static class FeeWords
{
    private const int MostDigits = 6;

    public static FeeDate Known(FeeDate date, string parameterName) =>
        (FeeDate)Guard.Against.OutOfRange((int)date, parameterName, (int)FeeDate.NoticeReceived, (int)FeeDate.Done);

    public static FeeUnit Known(FeeUnit unit, string parameterName) =>
        (FeeUnit)Guard.Against.OutOfRange((int)unit, parameterName, (int)FeeUnit.Day, (int)FeeUnit.Month);

    public static PartRule Known(PartRule parts, string parameterName) =>
        (PartRule)Guard.Against.OutOfRange((int)parts, parameterName, (int)PartRule.LeftOut, (int)PartRule.Prorated);

    public static string Name(FeeDate date) =>
        date switch
        {
            FeeDate.NoticeReceived => "receipt of the notice",
            FeeDate.Effective => "effect of the termination",
            FeeDate.TermEnd => "end of the term",
            FeeDate.ContractStart => "start of the contract",
            FeeDate.FullNoticeEnd => "end of a notice of full length",
            FeeDate.Due => "day due",
            _ => "day done",
        };

    /// <summary>Says whether the day of that name is the last one of something, so that a period before it includes it.</summary>
    public static bool IsLastDay(FeeDate date) =>
        date is FeeDate.Effective or FeeDate.TermEnd or FeeDate.FullNoticeEnd or FeeDate.Due;

    public static string Unit(FeeUnit unit) =>
        unit switch
        {
            FeeUnit.Day => "day",
            FeeUnit.Week => "week",
            _ => "month",
        };

    /// <summary>Writes an exact number: as a decimal number where it is a short one, else rounded, with "about".</summary>
    public static string Number(Ratio value)
    {
        var scaled = value.Numerator * BigInteger.Pow(10, MostDigits);
        var exact = (scaled % value.Denominator).IsZero;
        var units = Rounding.Quotient(scaled, value.Denominator, RoundingMode.HalfEven);
        var text = Decimals.TryCreate(units, MostDigits, out var number)
            ? Decimals.Canonical(number).ToString(CultureInfo.InvariantCulture)
            : value.ToString();
        return exact ? text : $"about {text}";
    }

    public static string Amount(Ratio value, Currency currency) => $"{Number(value)} {currency}";

    /// <summary>Names a calendar month as in <c>2009-03</c>, and other days by their first and last.</summary>
    public static string Days(DateRange range)
    {
        var isMonth = range.First.Day == 1 && range.EndExclusive == range.First.PlusMonths(1);
        return isMonth ? CivilDay.Text(range.First)[..^3]
            : range.Days == 1 ? CivilDay.Text(range.First)
            : $"{CivilDay.Text(range.First)} to {CivilDay.Text(range.Last)}";
    }
}
