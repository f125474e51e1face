using System.Text.Json;
using NodaTime;
using NodaTime.Text;
using Outsourcing.Domain.Conformance.Families;

namespace Outsourcing.Domain.Conformance.Calendars;

/// <summary>Reads the times of a case; nothing is guessed.</summary>
internal static class CaseText
{
    /// <summary>Gives a member that must be there.</summary>
    /// <exception cref="MalformedCaseException">It is not there or null.</exception>
    public static JsonElement Needed(this JsonElement element, string key) =>
        element.Optional(key) is { ValueKind: not JsonValueKind.Undefined } value
            ? value
            : throw new MalformedCaseException($"'{key}' is missing");

    /// <summary>Gives a text that must be there.</summary>
    /// <exception cref="MalformedCaseException">It is not there, or something else.</exception>
    public static string NeededText(this JsonElement element, string key) => Text(element.Needed(key));

    /// <summary>Gives the items of a list that must be there.</summary>
    /// <exception cref="MalformedCaseException">It is not there, or something else.</exception>
    public static IEnumerable<JsonElement> NeededList(this JsonElement element, string key) =>
        List(element.Needed(key), $"'{key}'");

    /// <summary>Gives the items of a list.</summary>
    /// <exception cref="MalformedCaseException">It is something else.</exception>
    public static IEnumerable<JsonElement> List(JsonElement list, string what) =>
        list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray()
            : throw new MalformedCaseException($"{what} is not a list");

    /// <summary>Gives a whole number that must be there.</summary>
    /// <exception cref="MalformedCaseException">It is not there, or something else.</exception>
    public static int Int(this JsonElement element, string key) =>
        element.Needed(key) is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number)
            ? number
            : throw new MalformedCaseException($"'{key}' is not a whole number");

    /// <summary>Gives a whole number that must be there, 0 when it is not.</summary>
    public static int IntOrZero(this JsonElement element, string key) =>
        element.Optional(key).ValueKind == JsonValueKind.Undefined ? 0 : element.Int(key);

    /// <summary>Reads a text.</summary>
    /// <exception cref="MalformedCaseException">It is something else.</exception>
    public static string Text(JsonElement value) =>
        value.ValueKind == JsonValueKind.String
            ? value.GetString()!
            : throw new MalformedCaseException($"a text is expected, not {value.GetRawText()}");

    /// <summary>Reads an instant such as <c>2024-03-10T07:00:00Z</c>, with or without parts of a second.</summary>
    /// <exception cref="MalformedCaseException">It is something else.</exception>
    public static Instant Instant(JsonElement value) =>
        InstantPattern.ExtendedIso.Parse(Text(value)) is { Success: true } read
            ? read.Value
            : throw new MalformedCaseException($"'{Text(value)}' is no instant");

    /// <summary>Reads a date such as <c>2024-03-10</c>.</summary>
    /// <exception cref="MalformedCaseException">It is something else.</exception>
    public static LocalDate Date(JsonElement value) => Date(Text(value));

    /// <inheritdoc cref="Date(JsonElement)"/>
    public static LocalDate Date(string text) =>
        LocalDatePattern.Iso.Parse(text) is { Success: true } read
            ? read.Value
            : throw new MalformedCaseException($"'{text}' is no date");

    /// <summary>Reads seconds, which may have a part behind the point.</summary>
    /// <exception cref="MalformedCaseException">It is something else, or negative, or has more than nine digits behind the point.</exception>
    public static Duration Seconds(JsonElement value) =>
        value.ValueKind == JsonValueKind.Number
        && value.TryGetDecimal(out var seconds)
        && seconds is >= 0 and <= 1_000_000_000_000m
        && seconds * 1_000_000_000m is var nanoseconds
        && decimal.Truncate(nanoseconds) == nanoseconds
            ? Duration.FromSeconds((long)seconds) + Duration.FromNanoseconds((long)(nanoseconds % 1_000_000_000m))
            : throw new MalformedCaseException($"{value.GetRawText()} are no seconds");
}
