using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Json;

/// <summary>The types of <c>Amounts</c> as JSON: money as an object whose amount keeps its digits, the rest by their texts.</summary>
internal static class AmountsShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Struct(new TextConverter<Currency>(Currency.Parse, "^[A-Z]{3}$"))
            .Struct(new TextConverter<Percentage>(Percentage.Parse, @"^\s*-?[0-9]+(\.[0-9]+)?\s*%\s*$"))
            .Struct(new TextConverter<Ratio>(Ratio.Parse, @"^\s*-?[0-9]{1,1000}\s*/\s*[0-9]{1,1000}\s*$"))
            .Class(new TextConverter<RoundingRule>(RoundingRule.Parse))
            .Struct(
                new Shape<Money>(parts => Money.Of(parts.Get<decimal>("amount"), parts.Get<Currency>("currency")))
                    .With("amount", money => money.Amount)
                    .With("currency", money => money.Currency)
            );
}
