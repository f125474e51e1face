namespace Outsourcing.Samples.VendorScorecard;

/// <summary>What is shown: the assessment, and the answers to what the user asked beside it.</summary>
/// <param name="Name">What the scorecard is called: its file, or the example.</param>
/// <param name="Assessment">The assessment.</param>
/// <param name="WhatIfs">The answered what-ifs, in the order in which they were asked.</param>
/// <param name="Comparisons">Two vendors side by side, once for each assumption.</param>
/// <param name="Firmness">How firm the ranking is; <see langword="null"/> unless asked for.</param>
/// <param name="Notes">What the reader should know of the file and of the method.</param>
internal sealed record Sheet(
    string Name,
    Assessment Assessment,
    IReadOnlyList<WhatIf> WhatIfs,
    IReadOnlyList<(string Label, PairwiseComparison Pair)> Comparisons,
    Firmness? Firmness,
    IReadOnlyList<string> Notes
)
{
    /// <summary>Gets the ranking whose contributions are shown, and what it assumes.</summary>
    public Scenario? Shown => Assessment.Scenarios.Count > 0 ? Assessment.Scenarios[0] : null;
}
