using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Performance;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Performance;

public sealed class MeasureFormulaTests
{
    private static readonly Dictionary<string, Ratio> Measures = new(StringComparer.Ordinal)
    {
        ["a"] = Ratio.Of(7),
        ["b"] = Ratio.Of(3),
        ["zero"] = Ratio.Zero,
    };

    /// <summary>A formula as text with its value, built from the inside; what has no value is a division by zero.</summary>
    private static readonly Gen<(string Text, Ratio? Value)> Formulas = Gen.Sized(Formula);

    [Theory]
    [InlineData("[a]", "7/1")]
    [InlineData("2.50", "5/2")]
    [InlineData("[a] + [b] * 2", "13/1")]
    [InlineData("([a] + [b]) * 2", "20/1")]
    [InlineData("[a] - [b] - 1", "3/1")]
    [InlineData("[a] / [b] / 2", "7/6")]
    [InlineData("[a] / ([b] / 2)", "14/3")]
    [InlineData("-[a] + 1", "-6/1")]
    [InlineData("2 * -[b]", "-6/1")]
    [InlineData("--[b]", "3/1")]
    public void Compute_OfAFormula_FollowsPaper(string text, string expected)
    {
        Assert.Equal(Ratio.Parse(expected), MeasureFormula.Parse(text).Compute(Measures).Value);
    }

    [Theory]
    [InlineData("  [ a ]+[b]*( 2 ) ", "[a] + [b] * (2)")]
    [InlineData("100*[a]/[b]", "100 * [a] / [b]")]
    [InlineData("-[a]-2.50", "-[a] - 2.5")]
    public void ToString_OfAFormula_HasOneSpaceAroundOperators(string text, string expected)
    {
        Assert.Equal(expected, MeasureFormula.Parse(text).ToString());
        Assert.Equal(MeasureFormula.Parse(expected), MeasureFormula.Parse(text));
    }

    [Theory]
    [InlineData("", "it ends where a measure or a number is expected")]
    [InlineData("[a] +", "it ends where a measure or a number is expected")]
    [InlineData("a / b", "a measure in brackets or a number is expected at 'a / b'")]
    [InlineData("[a] [b]", "nothing is expected at '[b]'")]
    [InlineData("([a]", "a parenthesis is not closed")]
    [InlineData("[a])", "nothing is expected at ')'")]
    [InlineData("[a", "a measure is named between brackets, and not so at '[a'")]
    [InlineData("[ ]", "a measure is named between brackets, and not so at '[ ]'")]
    [InlineData("[a[b]", "a measure is named between brackets, and not so at '[a[b]'")]
    [InlineData("1.2.3", "'1.2.3' is no number")]
    [InlineData("[a]\0", "nothing is expected at '\0'")]
    public void Parse_OfNoFormula_SaysWhere(string text, string problem)
    {
        var refusal = Assert.Throws<FormatException>(() => MeasureFormula.Parse(text));

        Assert.Equal($"'{text}' is no formula: {problem}.", refusal.Message);
        Assert.False(MeasureFormula.TryParse(text, out _));
    }

    [Fact]
    public void Parse_OfHalfACharacter_IsRefused()
    {
        Assert.Equal(
            "'[\ud800]' is no formula: The text holds half of a surrogate pair, which is no character.",
            Assert.Throws<FormatException>(() => MeasureFormula.Parse("[\ud800]")).Message
        );
    }

    [Theory]
    [InlineData('(', ')')]
    [InlineData('-', ' ')]
    public void Parse_OfDeepNesting_IsRefusedAndNotDangerous(char open, char close)
    {
        Assert.True(MeasureFormula.TryParse(new string(open, 50) + "1" + new string(close, 50), out _));
        Assert.False(MeasureFormula.TryParse(new string(open, 51) + "1" + new string(close, 51), out _));
        Assert.False(MeasureFormula.TryParse(new string(open, 1_000_000), out _));
    }

    [Fact]
    public void TryParse_OfNothing_IsFalse() => Assert.False(MeasureFormula.TryParse(null, out _));

    [Fact]
    public void Measures_OfAFormula_AreNamedOnceInOrder()
    {
        Assert.Equal(["late", "offered"], MeasureFormula.Parse("1 - [late] / [offered] + 0 * [late]").Measures);
    }

    [Fact]
    public void Compute_WithoutAMeasure_NamesEachMissing()
    {
        var answer = MeasureFormula.Parse("[c] / [a] + [d]").Compute(Measures);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            ["The measure [c] of [c] / [a] + [d] is not known.", "The measure [d] of [c] / [a] + [d] is not known."],
            answer.Findings.Select(finding => finding.Message)
        );
    }

    [Fact]
    public void Compute_ThatDividesByZero_HasNothingToMeasure()
    {
        var answer = MeasureFormula.Parse("1 / ([zero] * 5)").Compute(Measures);

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(PerformanceRules.FormulaDivisor, answer.Findings[0].Rule);
        Assert.Equal("1 / ([zero] * 5) divides by zero, so there is nothing to measure.", answer.Findings[0].Message);
    }

    [Fact]
    public void Compute_OfAFormula_SaysTheMeasures()
    {
        Assert.Equal(
            "[a] / [b] is computed exactly.\n- [a] is 7/1.\n- [b] is 3/1.",
            MeasureFormula.Parse("[a]/[b]").Compute(Measures).Explanation.ToString()
        );
    }

    [Fact]
    public void Compute_OfAnyFormula_IsWhatItsPartsSay() =>
        Law.Holds(
            Formulas.ToArbitrary(),
            formula =>
            {
                var answer = MeasureFormula.Parse(formula.Text).Compute(Measures);
                return formula.Value is { } value
                    ? answer.Value == value
                    : answer.Findings[0].Rule == PerformanceRules.FormulaDivisor;
            }
        );

    [Fact]
    public void Parse_OfAnyText_ReadsBack() =>
        Law.Holds(
            Formulas.ToArbitrary(),
            formula =>
                MeasureFormula.Parse(MeasureFormula.Parse(formula.Text).ToString())
                == MeasureFormula.Parse(formula.Text)
        );

    private static Gen<(string Text, Ratio? Value)> Formula(int size) =>
        size <= 1
            ? Gen.OneOf(
                Gen.Elements("a", "b", "zero").Select(name => ($"[{name}]", (Ratio?)Measures[name])),
                Gen.Choose(0, 30)
                    .Select(number =>
                        ($"{Invariant.Text(number / 10)}.{Invariant.Text(number % 10)}", (Ratio?)Ratio.Of(number, 10))
                    )
            )
            : from sign in Gen.Elements('+', '-', '*', '/')
            from left in Formula(size / 3)
            from right in Formula(size / 3)
            select ($"({left.Text}){sign}-({right.Text})", Apply(sign, left.Value, -right.Value));

    private static Ratio? Apply(char sign, Ratio? left, Ratio? right) =>
        (left, right) is not ({ } one, { } other)
            ? null
            : sign switch
            {
                '+' => one + other,
                '-' => one - other,
                '*' => one * other,
                _ => other == Ratio.Zero ? null : one / other,
            };
}
