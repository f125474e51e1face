using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>The total cost of an offer over its life, discounted to a day at a stated rate.</summary>
/// <remarks>
/// <para>
/// Net present value: the sum of amount over (1 + rate)<sup>k</sup>. A cost on the first day has k = 0; one in the k-th year
/// after it counts at the end of that year with k, or in its middle with k − ½. Exact, and rounded once at the end.
/// </para>
/// <para>Two are equal when all members are, the lines in order. Immutable.</para>
/// </remarks>
public sealed record TotalCost
{
    private const int MostYears = 100;
    private const decimal MostRate = 1_000m;

    private readonly CostLine[] lines;

    private TotalCost(LocalDate from, Percentage rate, DiscountTiming timing, CostLine[] lines)
    {
        (From, Rate, Timing) = (from, rate, timing);
        this.lines = lines;
    }

    /// <summary>Gets the day to which is discounted.</summary>
    public LocalDate From { get; }

    /// <summary>Gets the rate of a year.</summary>
    public Percentage Rate { get; }

    /// <summary>Gets when in a year its costs are counted.</summary>
    public DiscountTiming Timing { get; }

    /// <summary>Gets the lines, in their order.</summary>
    public IReadOnlyList<CostLine> Lines => Array.AsReadOnly(lines);

    /// <summary>Gets the sum without discount.</summary>
    public Money Undiscounted => Money.Of(lines.Sum(line => line.Amount.Amount), lines[0].Amount.Currency);

    /// <summary>Gets the present value, rounded half even to the minor unit.</summary>
    public Money PresentValue =>
        Money.Of(
            Exact.ToDecimal(lines[0].Amount.Currency.MinorDigits ?? 0, RoundingMode.HalfEven),
            lines[0].Amount.Currency
        );

    /// <summary>Gives the present value as the price of a bid.</summary>
    /// <returns>The price, with a warning for each layer without a line; not applicable when it is below zero.</returns>
    public Answer<Money> AsPrice()
    {
        var price = PresentValue;
        return price.Amount >= 0m
            ? Answer.Known(price, Explanation.Of($"The price is the {this}."), Check())
            : Answer.NotApplicable<Money>(
                Finding.Of(
                    SelectionRules.CostPrice,
                    Severity.Error,
                    "price",
                    $"A present value of {price} is below zero, and so no price."
                )
            );
    }

    /// <summary>Gets the present value, exact with costs at the end of the year, and to 28 digits in its middle.</summary>
    public Ratio Exact =>
        lines.Aggregate(Ratio.Zero, (sum, line) => sum + (Ratio.Of(line.Amount.Amount) * FactorOf(YearOf(line.On))));

    /// <summary>Creates it.</summary>
    /// <param name="from">The day to which is discounted.</param>
    /// <param name="rate">The rate of a year, from 0 to 1000 %.</param>
    /// <param name="timing">When in a year its costs are counted.</param>
    /// <param name="lines">The lines, at least one, in one currency, on the first day or in the 100 years after it.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentException">There is no line, currencies differ, a line lies before the first day or too late, or the rate is out of its range.</exception>
    public static TotalCost Of(
        LocalDate from,
        Percentage rate,
        DiscountTiming timing,
        params IEnumerable<CostLine> lines
    )
    {
        var copy = Guard.Against.NullElement(lines);
        var first = from.WithCalendar(CalendarSystem.Iso);
        Guard.Against.OutOfRange(
            (int)timing,
            nameof(timing),
            (int)DiscountTiming.EndOfYear,
            (int)DiscountTiming.MidYear
        );
        if (rate < Percentage.Zero || rate > Percentage.Of(MostRate))
        {
            throw new ArgumentOutOfRangeException(
                nameof(rate),
                $"A rate of a year is from 0% to {Percentage.Of(MostRate)}, and {rate} is not."
            );
        }

        if (copy.Length == 0)
        {
            throw new ArgumentException("There is no line.", nameof(lines));
        }

        return Array.Find(copy, line => line.Amount.Currency != copy[0].Amount.Currency) is { } other
                ? throw new ArgumentException(
                    $"The lines are in one currency, and '{other}' is not in {copy[0].Amount.Currency}.",
                    nameof(lines)
                )
            : Array.Find(copy, line => line.On < first || line.On > first.PlusYears(MostYears)) is { } outside
                ? throw new ArgumentException(
                    $"'{outside}' does not lie in the {Invariant.Text(MostYears)} years from {CivilDay.Text(first)}.",
                    nameof(lines)
                )
            : new TotalCost(first, rate, timing, copy);
    }

    /// <summary>Gives the sum of a layer, without discount.</summary>
    /// <param name="layer">The layer.</param>
    /// <returns>The sum; zero when the layer has no line.</returns>
    public Money Of(CostLayer layer) =>
        Money.Of(lines.Where(line => line.Layer == layer).Sum(line => line.Amount.Amount), lines[0].Amount.Currency);

    /// <summary>Gets the sums of the years, without discount: that of the first day, and that of each year after it.</summary>
    public IReadOnlyList<Money> PerYear
    {
        get
        {
            var sums = new decimal[lines.Max(line => YearOf(line.On)) + 1];
            foreach (var line in lines)
            {
                sums[YearOf(line.On)] += line.Amount.Amount;
            }

            return [.. sums.Select(sum => Money.Of(sum, lines[0].Amount.Currency))];
        }
    }

    /// <summary>Gives how many times the fees of the provider the whole costs, without discount.</summary>
    /// <returns>The multiple; not applicable without fees.</returns>
    public Answer<Ratio> MultipleOfFees()
    {
        var fees = Of(CostLayer.Fees);
        return fees.Amount > 0m
            ? Answer.Known(
                Ratio.Of(Undiscounted.Amount) / Ratio.Of(fees.Amount),
                Explanation.Of($"The whole costs {Undiscounted}, and the fees are {fees}.")
            )
            : Answer.NotApplicable<Ratio>(
                Finding.Of(
                    SelectionRules.CostLayerMissing,
                    Severity.Info,
                    Word(CostLayer.Fees),
                    "A multiple of the fees needs fees above zero."
                )
            );
    }

    /// <summary>Finds the layers without a line.</summary>
    /// <returns>A warning for each: a cost that nobody named is not zero.</returns>
    public IReadOnlyList<Finding> Check() =>
        [
            .. Enum.GetValues<CostLayer>()
                .Where(layer => layer != CostLayer.None && !Array.Exists(lines, line => line.Layer == layer))
                .Select(layer =>
                    Finding.Of(
                        SelectionRules.CostLayerMissing,
                        Severity.Warning,
                        Word(layer),
                        $"No line names the cost of {Word(layer)}; what nobody named is not zero."
                    )
                ),
        ];

    /// <summary>Gives the number of years after which the amounts that are earned make up for those that are spent.</summary>
    /// <returns>
    /// The last year with a negative balance and the part of the next, without discount; not applicable when the balance never
    /// comes back to zero, or never leaves it.
    /// </returns>
    /// <remarks>Costs count above zero here and savings below it, so the balance is the sum of what was saved less what was spent.</remarks>
    public Answer<Ratio> Payback()
    {
        var years = lines
            .GroupBy(line => YearOf(line.On))
            .ToDictionary(group => group.Key, group => -group.Sum(line => line.Amount.Amount));
        var (balance, last) = (0m, (int?)null);
        var (sums, end) = (new List<decimal>(), years.Keys.Max());
        for (var k = 0; k <= end; k++)
        {
            balance += years.GetValueOrDefault(k);
            sums.Add(balance);
            last = balance < 0m ? k : last;
        }

        return last is { } negative && negative < end
            ? Answer.Known(
                Ratio.OfWhole(negative) + (Ratio.Of(-sums[negative]) / Ratio.Of(sums[negative + 1] - sums[negative])),
                Explanation.Of(
                    $"After {Invariant.Text(negative)} years {Invariant.Text(-sums[negative])} are still to be made up, and the next year brings {Invariant.Text(sums[negative + 1] - sums[negative])}."
                )
            )
            : Answer.NotApplicable<Ratio>(
                Finding.Of(
                    SelectionRules.CostPayback,
                    Severity.Info,
                    "payback",
                    last is null
                        ? "Nothing is to be made up."
                        : "What is spent is not made up in the years that are given."
                )
            );
    }

    /// <summary>Compares all members, the lines in order.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(TotalCost? other) =>
        other is not null
        && From == other.From
        && Rate == other.Rate
        && Timing == other.Timing
        && lines.AsSpan().SequenceEqual(other.lines);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(From, Rate, Timing, lines.Length);

    /// <summary>Returns text such as <c>present value 4031851.48 USD at 1.5% from 2026-01-01, end of year</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"present value {PresentValue} at {Rate} from {CivilDay.Text(From)}, {(Timing == DiscountTiming.EndOfYear ? "end of year" : "mid-year")}";

    internal static string Word(CostLayer layer) =>
        layer switch
        {
            CostLayer.Selection => "selection",
            CostLayer.Transition => "transition",
            CostLayer.Fees => "fees",
            CostLayer.Governance => "governance",
            CostLayer.Change => "change",
            CostLayer.Quality => "quality and rework",
            _ => "exit",
        };

    /// <summary>Gives the year in which a day lies: 0 for the first day, k up to the k-th anniversary.</summary>
    private int YearOf(LocalDate day)
    {
        var k = Math.Max(0, Period.Between(From, day, PeriodUnits.Years).Years);
        return From.PlusYears(k) < day ? k + 1 : k;
    }

    private Ratio FactorOf(int year)
    {
        var growth = Ratio.One + Ratio.Of(Rate);
        var factor = Ratio.One;
        for (var k = 0; k < year; k++)
        {
            factor /= growth;
        }

        return Timing == DiscountTiming.MidYear && year > 0
            ? factor * Ratio.Of(Root(growth.ToDecimal(MostDigits, RoundingMode.HalfEven)))
            : factor;
    }

    private const int MostDigits = 27;

    /// <summary>The square root by Newton's method, from above until it no longer falls.</summary>
    private static decimal Root(decimal value)
    {
        var (root, next) = (Math.Max(1m, value), Math.Max(1m, value));
        do
        {
            root = next;
            next = (root + (value / root)) / 2m;
        } while (next < root);

        return root;
    }
}
