namespace Outsourcing.Samples.VendorSelection;

/// <summary>What made-up bids say of the rules.</summary>
internal static class RehearsalWords
{
    public static IReadOnlyList<string> Headings { get; } =
    ["Criterion", "Published", "Counts", "Winner has the most of it"];

    public static IReadOnlyList<string> Row(RehearsedWeight weight) =>
        [weight.Criterion, Words.Share(weight.Published), Words.Share(weight.Share), Words.Share(weight.Decides)];

    public const string Counts =
        "Counts: the share of what sets the totals of made-up bids apart. The last column: in how many rounds the first bid has the most points on the criterion.";

    public static IEnumerable<string> Verdict(Rehearsal rehearsal) =>
        rehearsal.Findings.Count > 0
            ? rehearsal.Findings.Select(Wording.Finding)
            : ["Every criterion counts about as much as is published, and none decides alone."];
}
