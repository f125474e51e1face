using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>What should have been billed, units × price less credits, against what was billed, with the difference explained.</summary>
/// <remarks>Two are equal when items, credits and billed amount are equal. Immutable.</remarks>
public sealed record InvoiceCheck
{
    private static readonly RoundingRule Cents = RoundingRule.ToMinorUnit(RoundingMode.HalfUp);

    private InvoiceCheck(ValueList<InvoiceItem> items, Money credit, Money inDispute, Money billed)
    {
        Items = items;
        Credit = credit;
        InDispute = inDispute;
        Billed = billed;
    }

    /// <summary>Gets the items.</summary>
    public IReadOnlyList<InvoiceItem> Items { get; }

    /// <summary>Gets what should be taken off: the undisputed credit less what was earned back and the bonus.</summary>
    public Money Credit { get; }

    /// <summary>Gets what may be taken off besides, while it is in dispute.</summary>
    public Money InDispute { get; }

    /// <summary>Gets what was billed, before tax.</summary>
    public Money Billed { get; }

    /// <summary>Gets what the units cost: units × price, each item rounded half up to the minor unit.</summary>
    public Money Charges =>
        Items.Aggregate(Money.Of(0m, Billed.Currency), (sum, item) => sum + item.Amount.Round(Cents));

    /// <summary>Gets what should have been billed.</summary>
    public Money Expected => Charges - Credit;

    /// <summary>Gets by how much more was billed than should have been; below zero when it was less.</summary>
    public Money Difference => Billed - Expected;

    /// <summary>Gets whether exactly that was billed.</summary>
    public bool Agrees => Difference.Amount == 0m;

    /// <summary>Gets what the difference is, where there is one.</summary>
    public IReadOnlyList<Finding> Findings =>
        Agrees
            ? []
            :
            [
                Finding.Of(
                    ServiceLevelRules.InvoiceDifference,
                    Severity.Error,
                    "invoice",
                    $"{Billed} was billed instead of {Expected}, a difference of {Difference}: {Reason()}"
                ),
            ];

    /// <summary>Gets how the expected amount comes about, and what the difference is.</summary>
    public Explanation Explanation => Explanation.From(this, static check => check.Explain());

    /// <summary>Checks an invoice.</summary>
    /// <param name="items">The units and prices, in one currency.</param>
    /// <param name="statement">The credits that should be taken off.</param>
    /// <param name="billed">What was billed, before tax.</param>
    /// <returns>The check.</returns>
    /// <exception cref="ArgumentException">Currencies differ, the amounts are larger than an amount of money can be, or an argument is <see langword="null"/>.</exception>
    public static InvoiceCheck Of(IEnumerable<InvoiceItem> items, CreditStatement statement, Money billed)
    {
        var copy = Guard.Against.NullElement(items);
        Guard.Against.Null(statement);
        if (copy.Select(item => item.Price.Currency).Append(statement.Currency).Any(own => own != billed.Currency))
        {
            throw new ArgumentException("Items, credits and bill are in different currencies.", nameof(billed));
        }

        var check = new InvoiceCheck(ValueList.Of(copy), statement.Net, statement.InDispute, billed);
        try
        {
            _ = check.Difference;
            return check;
        }
        catch (OverflowException e)
        {
            throw new ArgumentException("Items and bill are larger than an amount of money can be.", nameof(items), e);
        }
    }

    /// <summary>Returns text such as <c>billed 352000.00 EUR, as expected</c>.</summary>
    /// <returns>What was billed and what should have been.</returns>
    public override string ToString() =>
        Agrees ? $"billed {Billed}, as expected" : $"billed {Billed} instead of {Expected}";

    private string Reason() =>
        Credit.Amount < 0m && Difference == Credit ? "what the provider earned was not billed."
        : Credit.Amount < 0m && Difference == -Credit ? "what the provider earned was billed twice."
        : Difference == Credit ? "the credit was not taken off."
        : InDispute.Amount != 0m && Difference == -InDispute ? "the amount in dispute was taken off too."
        : Difference == -Credit ? "the credit was taken off twice."
        : "neither the credit nor the amount in dispute explains it.";

    private Explanation Explain() =>
        Explanation.Of(
            $"{this}.",
            [
                .. Items.Select(item => Explanation.Of($"{item} = {item.Amount.Round(Cents)}.")),
                Explanation.Of($"Charges {Charges} less credit {Credit}: {Expected}."),
                .. Findings.Select(Explanation.Of),
            ]
        );
}

/// <summary>An item of an invoice: so many units at a price.</summary>
/// <remarks>Two are equal when name, units and price are equal. Immutable.</remarks>
public sealed record InvoiceItem
{
    private InvoiceItem(string name, decimal units, Money price)
    {
        Name = name;
        Units = units;
        Price = price;
    }

    /// <summary>Gets what is billed.</summary>
    public string Name { get; }

    /// <summary>Gets how many units.</summary>
    public decimal Units { get; }

    /// <summary>Gets the price of a unit.</summary>
    public Money Price { get; }

    /// <summary>Gets units × price, not rounded.</summary>
    public Money Amount => Price * Units;

    /// <summary>Creates an item.</summary>
    /// <param name="name">What is billed; not blank.</param>
    /// <param name="units">How many units, zero or more.</param>
    /// <param name="price">The price of a unit.</param>
    /// <returns>The item.</returns>
    /// <exception cref="ArgumentException">The name is blank, or the units are below zero.</exception>
    public static InvoiceItem Of(string name, decimal units, Money price) =>
        new(Guard.Against.NoText(name).Trim(), ServiceLevelGuards.NotNegative(units), price);

    /// <summary>Returns text such as <c>seats: 200 × 12.50 EUR</c>.</summary>
    /// <returns>Name, units and price.</returns>
    public override string ToString() => $"{Name}: {Invariant.Text(Decimals.Canonical(Units))} × {Price}";
}
