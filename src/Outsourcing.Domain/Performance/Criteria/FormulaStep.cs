using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Performance;

/// <summary>A step of a formula in the order of computing: a measure, a number, or an operator on what came before.</summary>
/// <param name="Measure">The name of the measure, or nothing.</param>
/// <param name="Number">The number, where there is neither measure nor operator.</param>
/// <param name="Operator">The operator, or nothing.</param>
internal readonly record struct FormulaStep(string? Measure, Ratio Number, char Operator)
{
    public const char Divide = '/';
    public const char Negate = '~';

    public Ratio Apply(Stack<Ratio> stack, IReadOnlyDictionary<string, Ratio> measures)
    {
        if (Operator == default)
        {
            return Measure is null ? Number : measures[Measure];
        }

        var right = stack.Pop();
        return Operator switch
        {
            Negate => -right,
            '+' => stack.Pop() + right,
            '-' => stack.Pop() - right,
            '*' => stack.Pop() * right,
            _ => stack.Pop() / right,
        };
    }
}
