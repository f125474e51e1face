namespace Outsourcing.Samples.VendorScorecard;

/// <summary>A question such as "weight price=50": what if this criterion weighed that much, and the others in proportion?</summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Weight">Its weight in the unit of the scorecard: of 100, or of 1.</param>
/// <param name="After">The assessment with that weight.</param>
internal sealed record WhatIf(string Criterion, decimal Weight, Assessment After)
{
    private const string Verb = "weight ";

    /// <summary>Answers the question, or says what is wrong with it.</summary>
    public static (WhatIf? Answer, string? Error) Ask(string question, Assessment before, NumberText numbers)
    {
        var equals = question.LastIndexOf('=');
        if (!question.StartsWith(Verb, StringComparison.Ordinal) || equals < Verb.Length)
        {
            return (null, $"'{question}' is not a what-if; write it like \"weight price=50\".");
        }

        var criterion = question[Verb.Length..equals].Trim();
        var text = question[(equals + 1)..].Trim();
        if (numbers.Weight(text) is not { } weight)
        {
            return (null, numbers.WhyNot(text));
        }

        var scorecard = before.Scorecard;
        if (!scorecard.Criteria.Any(known => string.Equals(known.Name, criterion, StringComparison.Ordinal)))
        {
            var names = string.Join(", ", scorecard.Criteria.Select(known => known.Name));
            return (null, $"There is no criterion '{criterion}'; there are {names}.");
        }

        try
        {
            var answer = Assessment.Of(
                scorecard.WithWeight(criterion, weight / scorecard.Weights.Whole),
                before.Method
            );
            return answer.TryGetValue(out var after)
                ? (new WhatIf(criterion, weight, after), null)
                : (null, answer.Findings[0].Message);
        }
        catch (ArgumentOutOfRangeException)
        {
            return (
                null,
                Words.Invariant($"The weight of '{criterion}' is from 0 to {scorecard.Weights.Whole}, not {weight}.")
            );
        }
        catch (ArgumentException)
        {
            return (
                null,
                Words.Invariant($"The weight {weight} has too many digits for the others to be scaled exactly.")
            );
        }
        catch (InvalidOperationException e)
        {
            return (null, e.Message);
        }
    }
}
