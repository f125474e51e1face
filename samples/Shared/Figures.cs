using System.Text.RegularExpressions;

namespace Outsourcing.Samples;

/// <summary>Shares and amounts as every sample shows them, whoever wrote the text: 35 %, and 1,850,000.00 EUR.</summary>
/// <remarks>Console and report show each text through here. Values are written plainly to JSON, where they are read back.</remarks>
internal static partial class Figures
{
    public static string Shown(string text) =>
        Amounts().Replace(Percents().Replace(text, " %"), amount => Thousands().Replace(amount.Value, ","));

    /// <summary>The same with a unit on the line of its number, and a section on that of its sign.</summary>
    public static string Unbroken(string text) => Joints().Replace(Shown(text), "\u00a0");

    /// <summary>A percent sign right behind its number.</summary>
    [GeneratedRegex(@"(?<=[0-9])%(?!\w)", RegexOptions.None, 1000)]
    private static partial Regex Percents();

    /// <summary>The whole part of an amount with its currency, of four digits and more.</summary>
    [GeneratedRegex(@"(?<![\w.,])[0-9]{4,}(?=(\.[0-9]+)? [A-Z]{3}\b)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Amounts();

    [GeneratedRegex("(?<=[0-9])(?=([0-9]{3})+$)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Thousands();

    /// <summary>The space between a number and its percent sign or currency, and between a sign and its section.</summary>
    [GeneratedRegex(@"(?<=[0-9])(?<!-[0-9]{2}) (?=%|[A-Z]{3}\b)|(?<=§) ", RegexOptions.None, 1000)]
    private static partial Regex Joints();
}
