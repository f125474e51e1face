using System.Globalization;
using System.Numerics;
using System.Text.Json;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Conformance.Families;

namespace Outsourcing.Domain.Conformance;

/// <summary>Reads exact numbers of a case.</summary>
internal static class ExactNumbers
{
    /// <summary>Gives a member as an exact number.</summary>
    /// <exception cref="MalformedCaseException">It is not there, or no exact number.</exception>
    public static Ratio Exact(this JsonElement element, string key) => Stated(Needed(element, key));

    /// <summary>Gives a member as a whole number of any length.</summary>
    /// <exception cref="MalformedCaseException">It is not there, or no whole number.</exception>
    public static BigInteger Whole(this JsonElement element, string key) => Whole(Needed(element, key));

    /// <summary>Gives a member as a percentage, where the case states a part of one.</summary>
    /// <exception cref="MalformedCaseException">It is not there, or no decimal number.</exception>
    public static Percentage Fraction(this JsonElement element, string key) =>
        Percentage.OfFraction(Decimal(Needed(element, key)));

    /// <summary>Reads a number, or a text such as <c>0.95</c>, <c>10</c> or <c>101/100</c>, or a pair such as <c>[101, 100]</c>; fractions in lowest terms.</summary>
    /// <exception cref="MalformedCaseException">It is none of these.</exception>
    public static Ratio Stated(JsonElement value)
    {
        if (value.ValueKind == JsonValueKind.Array && value.GetArrayLength() == 2)
        {
            return InLowestTerms(Whole(value[0]), Whole(value[1]), value);
        }

        if (
            value.ValueKind == JsonValueKind.String
            && value.GetString()!.Contains('/', StringComparison.Ordinal)
            && Ratio.TryParse(value.GetString(), out var ratio)
        )
        {
            return InLowestTerms(ratio.Numerator, ratio.Denominator, value);
        }

        return Ratio.Of(Decimal(value));
    }

    private static Ratio InLowestTerms(BigInteger above, BigInteger below, JsonElement value) =>
        below.Sign > 0 && BigInteger.GreatestCommonDivisor(above, below).IsOne
            ? Ratio.Of(above, below)
            : throw new MalformedCaseException($"{value.GetRawText()} is not in lowest terms");

    private static BigInteger Whole(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
        && BigInteger.TryParse(
            value.GetRawText(),
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : throw new MalformedCaseException($"a whole number is expected, not {value.GetRawText()}");

    private static decimal Decimal(JsonElement value) =>
        value.ValueKind is JsonValueKind.Number or JsonValueKind.String
        && decimal.TryParse(
            value.ValueKind == JsonValueKind.String ? value.GetString() : value.GetRawText(),
            NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : throw new MalformedCaseException($"a decimal number is expected, not {value.GetRawText()}");

    private static JsonElement Needed(JsonElement element, string key) =>
        element.Optional(key) is { ValueKind: not JsonValueKind.Undefined } value
            ? value
            : throw new MalformedCaseException($"'{key}' is missing");
}
