using System.Text.RegularExpressions;

namespace Outsourcing.Samples;

/// <summary>Shares, amounts and instants as every sample shows them, whoever wrote the text: 35 %, 1,850,000.00 EUR, and 2028-05-15 12:00 UTC.</summary>
/// <remarks>Console and report show each text through here. Values are written plainly to JSON, where they are read back.</remarks>
internal static partial class Figures
{
    private const string Begin = "${day} ${time}${second} to ";
    private const string Moment = "${day} ${time}${second} UTC";

    public static string Shown(string text)
    {
        var spaced = Percents().Replace(text, " %");
        var grouped = Amounts().Replace(spaced, amount => Thousands().Replace(amount.Value, ","));
        return Instants().Replace(grouped, instant => instant.Result(instant.Groups["to"].Success ? Begin : Moment));
    }

    /// <summary>The same with a unit on the line of its number, and a section on that of its sign.</summary>
    public static string Unbroken(string text) => Joints().Replace(Shown(text), "\u00a0");

    /// <summary>A percent sign right behind its number.</summary>
    [GeneratedRegex(@"(?<=[0-9])%(?!\w)", RegexOptions.None, 10_000)]
    private static partial Regex Percents();

    /// <summary>The whole part of an amount with its currency, of four digits and more.</summary>
    [GeneratedRegex(@"(?<![\w.,])[0-9]{4,}(?=(\.[0-9]+)? [A-Z]{3}\b)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Amounts();

    [GeneratedRegex("(?<=[0-9])(?=([0-9]{3})+$)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Thousands();

    /// <summary>An instant as the library writes it, and the beginning of an interval; not one that quotes what a user wrote.</summary>
    [GeneratedRegex(
        @"(?<!')(?<day>[0-9]{4}-[0-9]{2}-[0-9]{2})T(?<time>[0-9]{2}:[0-9]{2})(:00|(?<second>:[0-9]{2}(\.[0-9]+)?))Z(?<to>/)?",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Instants();

    /// <summary>The space between a number and its unit, and around the sign of a section.</summary>
    [GeneratedRegex(
        @"(?<=[0-9])(?<!-[0-9]{2}) (?=(%|(s|min|h|[A-Z]{3})\b))|(?<=§) | (?=§)",
        RegexOptions.ExplicitCapture,
        10_000
    )]
    private static partial Regex Joints();
}
