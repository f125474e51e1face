namespace Outsourcing.Samples.VendorSelection;

/// <summary>What is shown: the evaluation, and the answers to what the user asked beside it.</summary>
/// <param name="Name">What the selection is called: the name of its template, or the file of its rules.</param>
/// <param name="Evaluation">The evaluation of the bids.</param>
/// <param name="Dossier">The bids, grades and declarations that were evaluated.</param>
/// <param name="Frozen">The rules as they were published; <see langword="null"/> when they were never frozen.</param>
/// <param name="Comparisons">Two bids side by side, when asked for.</param>
/// <param name="Letter">The letter to a bidder, or why none can be written yet; <see langword="null"/> unless asked for.</param>
/// <param name="Rehearsal">The rules tried on made-up bids; <see langword="null"/> unless asked for.</param>
/// <param name="Standstill">How long no contract is concluded; <see langword="null"/> while no day of sending is stated.</param>
/// <param name="Notes">What should be looked at in rules, grades and prices.</param>
internal sealed record Sheet(
    string Name,
    Evaluation Evaluation,
    Dossier Dossier,
    FrozenTender? Frozen,
    IReadOnlyList<BidComparison> Comparisons,
    Answer<Letter>? Letter,
    Answer<Rehearsal>? Rehearsal,
    Answer<Standstill>? Standstill,
    IReadOnlyList<Finding> Notes
)
{
    /// <summary>Gets the rules.</summary>
    public Tender Rules => Evaluation.Rules;

    /// <summary>Gets who is recommended, or what is still missing.</summary>
    public Answer<Recommendation> Recommendation => Evaluation.Recommendation;
}
