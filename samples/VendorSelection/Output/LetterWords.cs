namespace Outsourcing.Samples.VendorSelection;

/// <summary>The letter to a bidder, and by which rules it is written.</summary>
internal static class LetterWords
{
    public static string Pack(Letter letter) =>
        $"Written by the pack '{letter.Pack}'"
        + (letter.Source is { } source ? $": {source}, as read on {Wording.Date(letter.AsOf)}" : "")
        + ". No legal advice.";

    public static IEnumerable<string> Missing(Answer<Letter> letter) =>
        letter.Findings.Select(finding => $"It cannot be written: {Wording.Finding(finding)}");
}
