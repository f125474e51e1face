using System.Text.RegularExpressions;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Reads the text of a scale: <c>points 0-10</c> is the unit "points" from 0 to 10, <c>EUR</c> a unit without bounds.</summary>
internal static partial class ScaleText
{
    /// <summary>Reads unit and bounds; the error says what is wrong with the bounds.</summary>
    public static (string? Unit, Scale? Scale, string? Error) Read(string text, NumberText numbers)
    {
        var match = Form().Match(text);
        if (!match.Success)
        {
            return (text.Length == 0 ? null : text, null, null);
        }

        var unit = $"{match.Groups["unit"].Value.TrimEnd()}{match.Groups["rest"].Value}".Trim();
        var (low, high) = (match.Groups["low"].Value, match.Groups["high"].Value);
        return (numbers.Value(low), numbers.Value(high)) switch
        {
            (null, _) => (unit, null, numbers.WhyNot(low)),
            (_, null) => (unit, null, numbers.WhyNot(high)),
            ({ } from, { } to) when from < to => (unit.Length == 0 ? null : unit, Scale.Of(from, to), null),
            _ => (unit, null, $"A scale runs from a lower to a higher value, not from {low} to {high}. {Origin(text)}"),
        };
    }

    /// <summary>Says where the bounds were read, and how to write the text when no bounds are meant.</summary>
    public static string Origin(string text) =>
        Form().Match(text) is { Success: true } match
            ? $"Its bounds were read from '{text}'; if none are meant, write {match.Groups["low"].Value}/{match.Groups["high"].Value}."
            : "";

    // The last of the bounds, after white space, in brackets or alone: 0-10, 0..10, 0 to 10; ends may be negative or have decimals.
    [GeneratedRegex(
        @"\A(?<unit>.*)(?:\A|\s|(?:\A|\s)\()(?<low>[+-]?[0-9]+([.,][0-9]+)?)(\s*[-–]\s*|\s*\.\.\s*|\s+to\s+)(?<high>[+-]?[0-9]+([.,][0-9]+)?)\)?(?<rest>|(\s|[,;](?![0-9])).*)\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase,
        10_000
    )]
    private static partial Regex Form();
}
