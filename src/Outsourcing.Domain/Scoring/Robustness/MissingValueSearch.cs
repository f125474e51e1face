namespace Outsourcing.Domain.Scoring;

/// <summary>What missing cells could change in a multi-attribute value: a missing value may be any that has a worth and lies on the scale.</summary>
internal sealed class MissingValueSearch(DecisionProblem problem, Mavt method) : MissingScoresSearch(problem, method)
{
    private protected override bool Check(ref RefusalList refusals) =>
        method.CheckFunctions(Table, Weights, ref refusals);

    private protected override OpenColumn? Open(int j, ref RefusalList refusals)
    {
        var (criterion, function) = (Table.Criteria[j], method.Functions[j]);
        method.CheckWorth(Table, j, ref refusals);
        var pieces = function.Pieces;
        if (criterion.Scale is { } scale)
        {
            pieces =
            [
                .. pieces
                    .Where(piece => piece.From <= scale.High && piece.To >= scale.Low)
                    .Select(piece =>
                        piece with
                        {
                            From = Math.Max(piece.From, scale.Low),
                            To = Math.Min(piece.To, scale.High),
                        }
                    ),
            ];
            if (
                function is DiscreteValue
                    ? pieces.Count == 0
                    : !(function.Covers(scale.Low) && function.Covers(scale.High))
            )
            {
                refusals.Add(
                    ScoringRules.MissingUnbounded,
                    $"A value is missing on '{criterion.Name}', whose scale is {scale}, and its value function {function.Reach}.",
                    criterion.Name,
                    remedy: "Say what the values on the scale are worth."
                );
                return null;
            }
        }

        var weight = Weights.Span[j];
        return new AbsoluteColumn(
            Table,
            j,
            x => weight * function.Worth(x),
            [.. pieces.Select(piece => piece with { Back = amount => piece.Back(amount / weight) })],
            turns: function.Rises && function.Falls
        );
    }

    private protected override Func<double, double> Amount(int j)
    {
        var (function, weight) = (method.Functions[j], Weights.Span[j]);
        var column = Table.Statistics(j);
        return x => weight * function.Worth(column.IsConstant ? column.Min : x);
    }
}
