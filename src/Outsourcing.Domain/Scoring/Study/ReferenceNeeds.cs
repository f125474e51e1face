namespace Outsourcing.Domain.Scoring;

/// <summary>What the stated references of a method must be like: one for each criterion, and on its scale.</summary>
/// <param name="Has">The words before their number, such as <c>There are</c>.</param>
/// <param name="References">What they are, such as <c>reference ideals</c>.</param>
/// <param name="Count">What mends another number of them than of criteria.</param>
/// <param name="Reference">What one of them is, such as <c>The reference ideal</c>.</param>
/// <param name="Place">What mends one off its scale.</param>
internal sealed record ReferenceNeeds(string Has, string References, string Count, string Reference, string Place)
{
    /// <summary>Refuses another number of references than of criteria, and references off the scales of criteria that count.</summary>
    public void Of(
        ReadOnlySpan<ReferenceIdeal> references,
        PerformanceTable table,
        Weights weights,
        ref RefusalList refusals
    )
    {
        if (references.Length != table.ColumnCount)
        {
            refusals.Add(
                ScoringRules.CriterionReference,
                $"{Has} {Invariant.Text(references.Length)} {References} for {Invariant.Text(table.ColumnCount)} criteria.",
                remedy: Count
            );
            return;
        }

        for (var j = 0; j < references.Length && !refusals.IsFull; j++)
        {
            var (criterion, reference) = (table.CriterionSpan[j], references[j]);
            if (
                weights.Span[j] > 0
                && criterion.Scale is { } scale
                && !(scale.Contains(reference.Low) && scale.Contains(reference.High))
            )
            {
                refusals.Add(
                    ScoringRules.CriterionReference,
                    $"{Reference} {reference} of '{criterion.Name}' is off its scale, {scale}.",
                    criterion.Name,
                    remedy: Place
                );
            }
        }
    }
}
