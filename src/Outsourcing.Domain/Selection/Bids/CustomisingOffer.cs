using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Selection;

/// <summary>How a bidder would meet a requirement.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum CustomisingWay
{
    /// <summary>No way; never used.</summary>
    None = 0,

    /// <summary>It is met as it is.</summary>
    Standard = 1,

    /// <summary>It is met by configuration, which outlasts upgrades.</summary>
    Configured = 2,

    /// <summary>It has to be built, and maintained with each upgrade.</summary>
    Built = 3,

    /// <summary>It is refused.</summary>
    Refused = 4,
}

/// <summary>What a bidder offers for a requirement, and at what price.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record CustomisingOffer
{
    private CustomisingOffer(string requirement, CustomisingWay way, Money? price) =>
        (Requirement, Way, Price) = (requirement, way, price);

    /// <summary>Gets the name of the requirement.</summary>
    public string Requirement { get; }

    /// <summary>Gets how it is met.</summary>
    public CustomisingWay Way { get; }

    /// <summary>
    /// Gets what it costs; <see langword="null"/> when it is in the price of the bid, or, for what has to be built, when nobody
    /// said what it costs.
    /// </summary>
    public Money? Price { get; }

    /// <summary>Gets whether it has to be built, and nobody said what that costs.</summary>
    internal bool LacksPrice => Way == CustomisingWay.Built && Price is null;

    /// <summary>Creates it.</summary>
    /// <param name="requirement">The name of the requirement.</param>
    /// <param name="way">How it is met.</param>
    /// <param name="price">
    /// What it costs; not negative, zero for what is built in the price of the bid, and none for what is refused.
    /// </param>
    /// <returns>The offer.</returns>
    /// <exception cref="ArgumentException">The name is blank, the way is none, or the price is negative or for what is refused.</exception>
    public static CustomisingOffer Of(string requirement, CustomisingWay way, Money? price = null)
    {
        Guard.Against.OutOfRange((int)way, nameof(way), (int)CustomisingWay.Standard, (int)CustomisingWay.Refused);
        return price is { } cost && (cost.Amount < 0m || way == CustomisingWay.Refused)
            ? throw new ArgumentException(
                $"An offer costs zero or more, and what is refused has no price; '{requirement}' costs {cost}.",
                nameof(price)
            )
            : new CustomisingOffer(Guard.Against.NoText(requirement).Trim(), way, price);
    }

    /// <summary>Returns text such as <c>own invoice layout: built for 12000.00 EUR</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Requirement}: {Word(Way)}{(Price is { } price ? $" for {price}" : "")}";

    private static string Word(CustomisingWay way) =>
        way switch
        {
            CustomisingWay.Standard => "standard",
            CustomisingWay.Configured => "configured",
            CustomisingWay.Built => "built",
            _ => "refused",
        };
}

/// <summary>What a bidder offers for the requirements.</summary>
/// <remarks>Two are equal when the offers are, in order.</remarks>
public sealed record CustomisingAnswer : BidAnswer
{
    private readonly CustomisingOffer[] offers;

    internal CustomisingAnswer(IEnumerable<CustomisingOffer> offers)
    {
        this.offers = Guard.Against.NullElement(offers);
        if (
            this
                .offers.GroupBy(offer => offer.Requirement, StringComparer.Ordinal)
                .FirstOrDefault(group => group.Skip(1).Any()) is
            { } twice
        )
        {
            throw new ArgumentException($"There are two offers for '{twice.Key}'.", nameof(offers));
        }
    }

    /// <summary>Gets the offers, in the order in which they were made.</summary>
    public IReadOnlyList<CustomisingOffer> Offers => Array.AsReadOnly(offers);

    private protected override string Text =>
        offers.Length == 0 ? "no offer" : string.Join("; ", offers.Select(offer => offer.ToString()));

    internal override void WriteTo(CanonicalForm form)
    {
        form.Text("customising").Number((long)offers.Length);
        foreach (var offer in offers)
        {
            form.Text(offer.Requirement).Number((long)offer.Way).Value(offer.Price);
        }
    }

    /// <summary>Compares the offers.</summary>
    /// <param name="other">The other answer.</param>
    /// <returns>Whether they are equal, in order.</returns>
    public bool Equals(CustomisingAnswer? other) => other is not null && offers.AsSpan().SequenceEqual(other.offers);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(offers.Length, offers.FirstOrDefault());

    internal CustomisingOffer? For(string requirement) =>
        Array.Find(offers, offer => string.Equals(offer.Requirement, requirement, StringComparison.Ordinal));
}
