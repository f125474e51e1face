using System.Numerics;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>How many times an amount is due: months left, days short, weeks late, units.</summary>
/// <remarks>A closed set: <see cref="ElapsedCount"/> and <see cref="StatedCount"/>.</remarks>
public abstract record FeeCount
{
    private protected FeeCount() { }

    /// <summary>Gets the whole months from the effect of the termination to the end of the term.</summary>
    public static ElapsedCount WholeMonthsLeft =>
        Between(FeeDate.Effective, FeeDate.TermEnd, FeeUnit.Month, PartRule.LeftOut);

    /// <summary>Gets the months from the effect of the termination to the end of the term, with the part of the last one by days.</summary>
    public static ElapsedCount MonthsLeft =>
        Between(FeeDate.Effective, FeeDate.TermEnd, FeeUnit.Month, PartRule.Prorated);

    /// <summary>Gets the days by which the notice given falls short of the one that the clause asks for.</summary>
    public static ElapsedCount DaysShort =>
        Between(FeeDate.Effective, FeeDate.FullNoticeEnd, FeeUnit.Day, PartRule.LeftOut);

    /// <summary>Counts the time between two dates: from the end of the first one's day to the end of the second one's; the contract starts with the beginning of its day.</summary>
    /// <param name="from">The date from which is counted; its day does not count, unless it is the start of the contract.</param>
    /// <param name="to">The date to which is counted; its day counts. When it is not later, the count is zero.</param>
    /// <param name="unit">In what is counted. Months are those of terms: from the end of a month to the end of another they are whole, and the n-th is counted from the first date.</param>
    /// <param name="parts">What a part of the last week or month counts.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentException">A word is none of its list, or both dates are the same one.</exception>
    public static ElapsedCount Between(FeeDate from, FeeDate to, FeeUnit unit, PartRule parts) =>
        FeeWords.Known(from, nameof(from)) != FeeWords.Known(to, nameof(to))
            ? new ElapsedCount(from, to, FeeWords.Known(unit, nameof(unit)), FeeWords.Known(parts, nameof(parts)))
            : throw new ArgumentException($"From the {FeeWords.Name(from)} to itself there is no time.", nameof(to));

    /// <summary>Counts what the facts state, such as units sold.</summary>
    /// <param name="quantity">The name of the quantity.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static StatedCount Of(string quantity) => new(quantity);

    /// <summary>Counts, and says in words what was counted; what is missing is added to the findings.</summary>
    internal abstract (Ratio Number, string Words)? Count(FeeFacts facts, List<Finding> findings);
}

/// <summary>The time between two dates, in days, weeks or months.</summary>
/// <remarks>Two are equal when all members are equal.</remarks>
public sealed record ElapsedCount : FeeCount
{
    private const int DaysPerWeek = 7;
    private const int MonthsPerYear = 12;

    internal ElapsedCount(FeeDate from, FeeDate to, FeeUnit unit, PartRule parts)
    {
        From = from;
        To = to;
        Unit = unit;
        Parts = parts;
    }

    /// <summary>Gets the date from which is counted.</summary>
    public FeeDate From { get; }

    /// <summary>Gets the date to which is counted.</summary>
    public FeeDate To { get; }

    /// <summary>Gets in what is counted.</summary>
    public FeeUnit Unit { get; }

    /// <summary>Gets what a part counts.</summary>
    public PartRule Parts { get; }

    /// <summary>Returns text such as <c>whole months from the effect of the termination to the end of the term</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{What} from the {FeeWords.Name(From)} to the {FeeWords.Name(To)}";

    private string What =>
        Unit == FeeUnit.Day ? "days"
        : Parts == PartRule.LeftOut ? $"whole {FeeWords.Unit(Unit)}s"
        : Parts == PartRule.AsWhole ? $"{FeeWords.Unit(Unit)}s begun"
        : $"{FeeWords.Unit(Unit)}s, a part by days,";

    internal override (Ratio Number, string Words)? Count(FeeFacts facts, List<Finding> findings)
    {
        var from = facts.Find(From, findings);
        var to = facts.Find(To, findings);
        if (from is not { } first || to is not { } last)
        {
            return null;
        }

        var number = Number(After(From, first), After(To, last));
        return (number, $"{FeeWords.Number(number)} {What} from {CivilDay.Text(first)} to {CivilDay.Text(last)}");
    }

    /// <summary>The first day after a date; the start of the contract is one itself.</summary>
    private static LocalDate After(FeeDate date, LocalDate day) =>
        date == FeeDate.ContractStart ? day : day.PlusDays(1);

    private Ratio Number(LocalDate from, LocalDate to)
    {
        if (to <= from)
        {
            return Ratio.Zero;
        }

        var (whole, part, length) = Unit switch
        {
            FeeUnit.Day => (Period.DaysBetween(from, to), 0, 1),
            FeeUnit.Week => Weeks(Period.DaysBetween(from, to)),
            _ => Months(from, to),
        };
        return Parts switch
        {
            PartRule.Prorated => Ratio.Of(((BigInteger)whole * length) + part, length),
            PartRule.AsWhole when part > 0 => Ratio.Of(whole + 1, 1),
            _ => Ratio.Of(whole, 1),
        };
    }

    private static (int Whole, int Part, int Length) Weeks(int days) =>
        (days / DaysPerWeek, days % DaysPerWeek, DaysPerWeek);

    /// <summary>Counts months from the first date forward; the n-th from the date, never from the one before.</summary>
    private static (int Whole, int Part, int Length) Months(LocalDate from, LocalDate to)
    {
        var whole = ((to.Year - from.Year) * MonthsPerYear) + to.Month - from.Month;
        var start = TermBoundary.At(from);
        if (start.Plus(whole).EndExclusive > to)
        {
            whole--;
        }

        var reached = start.Plus(whole).EndExclusive;
        return (
            whole,
            Period.DaysBetween(reached, to),
            Period.DaysBetween(reached, start.Plus(whole + 1).EndExclusive)
        );
    }
}

/// <summary>A number that the facts state by name.</summary>
/// <remarks>Two are equal when the names are, letter by letter.</remarks>
public sealed record StatedCount : FeeCount
{
    internal StatedCount(string quantity) => Quantity = Guard.Against.NoText(quantity).Trim();

    /// <summary>Gets the name of the quantity.</summary>
    public string Quantity { get; }

    /// <summary>Returns the name.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Quantity;

    internal override (Ratio Number, string Words)? Count(FeeFacts facts, List<Finding> findings) =>
        facts.Find(Quantity, findings) is { } number
            ? (Ratio.Of(number), $"{Invariant.Text(number)} {Quantity}")
            : null;
}
