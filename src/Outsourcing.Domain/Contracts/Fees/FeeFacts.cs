using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>What a fee is computed from: dates, charges, quantities, and which reading of a clause the parties elected.</summary>
/// <remarks>
/// What is not there is not known, never zero. Two are equal when they hold the same; the order in which it was said does
/// not count, but a charge that is there twice counts twice. Immutable.
/// </remarks>
public sealed record FeeFacts
{
    private const int FirstYear = 1_000;

    private readonly SortedDictionary<FeeDate, PartialDate> dates;
    private readonly Charge[] charges;
    private readonly SortedDictionary<string, decimal> quantities;
    private readonly string[] elected;

    private FeeFacts(
        SortedDictionary<FeeDate, PartialDate> dates,
        Charge[] charges,
        SortedDictionary<string, decimal> quantities,
        string[] elected
    )
    {
        this.dates = dates;
        this.charges = charges;
        this.quantities = quantities;
        this.elected = elected;
    }

    /// <summary>Gets the facts of a fee about which nothing is known.</summary>
    public static FeeFacts None { get; } =
        new([], [], new SortedDictionary<string, decimal>(StringComparer.Ordinal), []);

    /// <summary>Gets the dates that are known, in the order of their kinds.</summary>
    public IReadOnlyList<KeyValuePair<FeeDate, PartialDate>> Dates => [.. dates];

    /// <summary>Gets the charges, by their first day, then their last, then their name, then their amount.</summary>
    public IReadOnlyList<Charge> Charges => Array.AsReadOnly(charges);

    /// <summary>Gets the quantities that are known, by name in ordinal order.</summary>
    public IReadOnlyList<KeyValuePair<string, decimal>> Quantities => [.. quantities];

    /// <summary>Gets the names of the readings that were elected, in ordinal order.</summary>
    public IReadOnlyList<string> Elected => Array.AsReadOnly(elected);

    /// <summary>States a date; what was stated for it before no longer counts.</summary>
    /// <param name="date">Which date.</param>
    /// <param name="on">The day, in the years 1000 to 9998.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">The kind is none of the seven, or the day is out of its range.</exception>
    public FeeFacts On(FeeDate date, LocalDate on) => On(date, PartialDate.Of(on));

    /// <summary>States a date where it lies in the years of fees; beyond them it stays unknown.</summary>
    internal FeeFacts OnIfHeld(FeeDate date, LocalDate on) =>
        on.Year >= FirstYear && on.Year < LocalDate.MaxIsoValue.Year ? On(date, on) : this;

    /// <summary>States a date of which a part may be left blank; what was stated for it before no longer counts.</summary>
    /// <param name="date">Which date.</param>
    /// <param name="on">The date, in the years 1000 to 9998.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">The kind is none of the seven, or the date is <see langword="null"/> or out of its range.</exception>
    public FeeFacts On(FeeDate date, PartialDate on)
    {
        Guard.Against.OutOfRange(Guard.Against.Null(on).Year, nameof(on), FirstYear, LocalDate.MaxIsoValue.Year - 1);
        return new FeeFacts(new(dates) { [FeeWords.Known(date, nameof(date))] = on }, charges, quantities, elected);
    }

    /// <summary>Adds charges.</summary>
    /// <param name="added">The charges.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentNullException">A charge is <see langword="null"/>.</exception>
    public FeeFacts Charged(params IEnumerable<Charge> added) =>
        new(
            dates,
            [
                .. charges
                    .Concat(Guard.Against.NullElement(added))
                    .OrderBy(charge => charge.During.First)
                    .ThenBy(charge => charge.During.EndExclusive)
                    .ThenBy(charge => charge.Name, StringComparer.Ordinal)
                    .ThenBy(charge => charge.Amount.Currency.Code, StringComparer.Ordinal)
                    .ThenBy(charge => charge.Amount.Amount),
            ],
            quantities,
            elected
        );

    /// <summary>States a quantity, such as the units sold; what was stated for it before no longer counts.</summary>
    /// <param name="name">The name of the quantity.</param>
    /// <param name="number">How many.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public FeeFacts Quantity(string name, decimal number) =>
        new(
            dates,
            charges,
            new(quantities, StringComparer.Ordinal) { [Guard.Against.NoText(name).Trim()] = number },
            elected
        );

    /// <summary>Elects a reading of a clause that contradicts itself.</summary>
    /// <param name="reading">The name of the reading.</param>
    /// <returns>The facts.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public FeeFacts Elect(string reading) =>
        new(dates, charges, quantities, NameList.Of([.. elected, Guard.Against.NoText(reading)]));

    /// <summary>Compares all that is known.</summary>
    /// <param name="other">The other facts.</param>
    /// <returns>Whether the same is known.</returns>
    public bool Equals(FeeFacts? other) =>
        other is not null
        && dates.SequenceEqual(other.dates)
        && charges.AsSpan().SequenceEqual(other.charges)
        && quantities.SequenceEqual(other.quantities)
        && elected.AsSpan().SequenceEqual(other.elected);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(dates.Count, charges.Length, quantities.Count, elected.Length);

    /// <summary>Returns the dates, the number of charges, the quantities and the readings.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        string.Join(
            "; ",
            dates
                .Select(date => $"{FeeWords.Name(date.Key)} {date.Value}")
                .Concat(charges.Select(charge => charge.ToString()))
                .Concat(quantities.Select(quantity => $"{Invariant.Text(quantity.Value)} {quantity.Key}"))
                .Concat(elected.Select(reading => $"read '{reading}'"))
        );

    /// <summary>Gives a date, or says that it is missing.</summary>
    internal LocalDate? Find(FeeDate date, List<Finding> findings)
    {
        if (dates.TryGetValue(date, out var stated) && stated.Date is { } day)
        {
            return day;
        }

        var name = FeeWords.Name(date);
        findings.Add(
            stated is null
                ? Finding.Of(ContractRules.ValueUnknown, Severity.Error, name, $"The {name} is not recorded.")
                : Finding.Of(
                    ContractRules.ValuePartial,
                    Severity.Error,
                    name,
                    $"The {name} is {stated}, without a day."
                )
        );
        return null;
    }

    /// <summary>Gives a quantity, or says that it is missing.</summary>
    internal decimal? Find(string quantity, List<Finding> findings)
    {
        if (quantities.TryGetValue(quantity, out var number))
        {
            return number;
        }

        findings.Add(
            Finding.Of(
                ContractRules.ValueUnknown,
                Severity.Error,
                quantity,
                $"The number of {quantity} is not recorded."
            )
        );
        return null;
    }
}
