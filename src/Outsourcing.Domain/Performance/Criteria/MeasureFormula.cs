using System.Diagnostics.CodeAnalysis;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Performance;

/// <summary>A formula over named measures, such as <c>([answered] - [late]) / [offered]</c>, computed exactly.</summary>
/// <remarks>
/// Measures stand in square brackets; numbers, <c>+</c>, <c>-</c>, <c>*</c>, <c>/</c> and parentheses mean what they do on
/// paper. Two are equal when their text, without regard to white space, is equal. Immutable.
/// </remarks>
public sealed record MeasureFormula : IFingerprinted
{
    private readonly FormulaStep[] steps;
    private readonly string text;

    internal MeasureFormula(string text, FormulaStep[] steps)
    {
        this.text = text;
        this.steps = steps;
        Measures = Array.AsReadOnly([
            .. steps.Select(step => step.Measure).OfType<string>().Distinct(StringComparer.Ordinal),
        ]);
    }

    /// <summary>Gets the names of the measures, in the order in which the formula names them.</summary>
    public IReadOnlyList<string> Measures { get; }

    /// <summary>Reads a formula.</summary>
    /// <param name="text">The text, such as <c>100 * [defects] / [story points]</c>.</param>
    /// <returns>The formula.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">The text is no formula; the message says where it goes wrong.</exception>
    public static MeasureFormula Parse(string text)
    {
        var parser = new FormulaParser(Guard.Against.Null(text));
        return parser.TryRead(out var formula)
            ? formula
            : throw new FormatException($"'{text}' is no formula: {parser.Problem}.");
    }

    /// <summary>Reads what <see cref="Parse"/> reads, without throwing.</summary>
    /// <param name="text">The text.</param>
    /// <param name="formula">The formula, or <see langword="null"/> when the text is none.</param>
    /// <returns>Whether the text is a formula.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, [NotNullWhen(true)] out MeasureFormula? formula)
    {
        formula = null;
        return text is not null && new FormulaParser(text).TryRead(out formula);
    }

    /// <summary>Computes the formula, exactly.</summary>
    /// <param name="measures">The measures by name; others than those of the formula make no difference.</param>
    /// <returns>The number; a missing fact when a measure is missing; not applicable when something is divided by zero.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="measures"/> is <see langword="null"/>.</exception>
    public Answer<Ratio> Compute(IReadOnlyDictionary<string, Ratio> measures)
    {
        Guard.Against.Null(measures);
        var missing = Measures.Where(name => !measures.ContainsKey(name)).ToList();
        if (missing.Count > 0)
        {
            return Answer.FactMissing<Ratio>(
                missing.Select(name =>
                    Finding.Of(
                        PerformanceRules.FormulaMeasure,
                        Severity.Error,
                        name,
                        $"The measure [{name}] of {this} is not known."
                    )
                )
            );
        }

        var stack = new Stack<Ratio>();
        foreach (var step in steps)
        {
            if (step.Operator == FormulaStep.Divide && stack.Peek() == Ratio.Zero)
            {
                return Answer.NotApplicable<Ratio>(
                    Finding.Of(
                        PerformanceRules.FormulaDivisor,
                        Severity.Error,
                        text,
                        $"{this} divides by zero, so there is nothing to measure."
                    )
                );
            }

            stack.Push(step.Apply(stack, measures));
        }

        var used = Measures.Select(name => Explanation.Of($"[{name}] is {measures[name]}."));
        return Answer.Known(stack.Pop(), Explanation.Of($"{this} is computed exactly.", used));
    }

    /// <summary>Compares the text.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(MeasureFormula? other) =>
        other is not null && string.Equals(text, other.text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(text);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) => Guard.Against.Null(form).Text(text);

    /// <summary>Returns the text that <see cref="Parse"/> reads back.</summary>
    /// <returns>The formula, with one space on each side of an operator.</returns>
    public override string ToString() => text;
}
