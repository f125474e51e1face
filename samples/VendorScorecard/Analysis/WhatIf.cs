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
        if (numbers.Weight(text) is not { } stated)
        {
            return (null, numbers.WhyNot(text));
        }

        var scorecard = before.Scorecard;
        var weight = text.EndsWith('%') ? stated * scorecard.Weights.Whole / 100 : stated;
        if (Group(scorecard.Tree, criterion) is { } group)
        {
            var leaves = Wording.List([.. Leaves(group).Select(leaf => leaf.Name)]);
            return (null, $"'{criterion}' is a group, whose weight cannot be changed; its criteria are {leaves}.");
        }

        if (!scorecard.Criteria.Any(known => string.Equals(known.Name, criterion, StringComparison.Ordinal)))
        {
            var names = string.Join(", ", scorecard.Criteria.Select(known => known.Name));
            return (null, $"There is no criterion '{criterion}'; there are {names}.");
        }

        try
        {
            var answer = Assessment.Of(Weighing(scorecard, criterion, weight), before.Method);
            return answer.TryGetValue(out var after)
                ? (new WhatIf(criterion, weight, after), null)
                : (null, answer.Findings[0].Message);
        }
        catch (ArgumentOutOfRangeException)
        {
            return (
                null,
                Wording.Invariant($"The weight of '{criterion}' is from 0 to {scorecard.Weights.Whole}, not {weight}.")
            );
        }
        catch (ArgumentException)
        {
            return (
                null,
                Wording.Invariant($"The weight {weight} has too many digits for the others to be scaled exactly.")
            );
        }
        catch (InvalidOperationException e)
        {
            return (null, e.Message);
        }
    }

    /// <summary>The scorecard in which a criterion has another weight, in the unit of the whole.</summary>
    /// <remarks>Derived weights have no whole; the library refuses them by itself.</remarks>
    private static DecisionProblem Weighing(DecisionProblem scorecard, string criterion, decimal weight)
    {
        var whole = scorecard.Weights.Whole;
        var share = whole > 0 ? weight / whole : 0;
        return weight > 0 && share == 0 && whole > 0
            ? throw new ArgumentException("The weight is too small to be a share of the whole.", nameof(weight))
            : scorecard.WithWeight(criterion, share);
    }

    private static CriteriaGroup? Group(IEnumerable<CriteriaNode> nodes, string name) =>
        nodes
            .OfType<CriteriaGroup>()
            .Select(group =>
                string.Equals(group.Name, name, StringComparison.Ordinal) ? group : Group(group.Members, name)
            )
            .FirstOrDefault(group => group is not null);

    private static IEnumerable<Criterion> Leaves(CriteriaNode node) =>
        node is CriteriaGroup group ? group.Members.SelectMany(Leaves)
        : node is Criterion leaf ? [leaf]
        : [];
}
