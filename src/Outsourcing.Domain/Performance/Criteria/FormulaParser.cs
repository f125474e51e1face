using System.Diagnostics.CodeAnalysis;
using System.Text;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Performance;

/// <summary>Reads a formula from the left, a sum of products of factors.</summary>
internal sealed class FormulaParser(string source)
{
    private const int DeepestNesting = 50;

    private readonly List<FormulaStep> steps = [];
    private readonly StringBuilder text = new();
    private int at;
    private int depth;

    /// <summary>Gets what is wrong, once reading has failed.</summary>
    public string Problem { get; private set; } = "";

    private char Next
    {
        get
        {
            while (at < source.Length && char.IsWhiteSpace(source[at]))
            {
                at++;
            }

            return at < source.Length ? source[at] : '\0';
        }
    }

    public bool TryRead([NotNullWhen(true)] out MeasureFormula? formula)
    {
        formula = null;
        if (!DomainGuards.IsWhole(source))
        {
            return Fail(DomainGuards.HalfACharacter.TrimEnd('.'));
        }

        if (!Sum())
        {
            return false;
        }

        _ = Next;
        if (at < source.Length)
        {
            return Fail($"nothing is expected at '{source[at..]}'");
        }

        formula = new MeasureFormula(text.ToString(), [.. steps]);
        return true;
    }

    private bool Sum()
    {
        var isRead = Product();
        while (isRead && Next is '+' or '-')
        {
            isRead = Operate(Product);
        }

        return isRead;
    }

    private bool Product()
    {
        var isRead = Factor();
        while (isRead && Next is '*' or '/')
        {
            isRead = Operate(Factor);
        }

        return isRead;
    }

    private bool Operate(Func<bool> right)
    {
        var sign = source[at++];
        text.Append(' ').Append(sign).Append(' ');
        if (!right())
        {
            return false;
        }

        steps.Add(new FormulaStep(null, default, sign));
        return true;
    }

    private bool Factor() =>
        Next switch
        {
            '[' => Measure(),
            '(' => Nested(),
            '-' => Negated(),
            >= '0' and <= '9' => Number(),
            '\0' => Fail("it ends where a measure or a number is expected"),
            _ => Fail($"a measure in brackets or a number is expected at '{source[at..]}'"),
        };

    private bool Measure()
    {
        var end = source.IndexOf(']', at);
        var name = end < 0 ? "" : source[(at + 1)..end].Trim();
        if (name.Length == 0 || name.Contains('[', StringComparison.Ordinal))
        {
            return Fail($"a measure is named between brackets, and not so at '{source[at..]}'");
        }

        at = end + 1;
        text.Append('[').Append(name).Append(']');
        steps.Add(new FormulaStep(name, default, default));
        return true;
    }

    private bool Number()
    {
        var start = at;
        while (at < source.Length && (char.IsAsciiDigit(source[at]) || source[at] == '.'))
        {
            at++;
        }

        if (!Decimals.TryParse(source.AsSpan(start, at - start), out var number))
        {
            return Fail($"'{source[start..at]}' is no number");
        }

        text.Append(Invariant.Text(Decimals.Canonical(number)));
        steps.Add(new FormulaStep(null, Ratio.Of(number), default));
        return true;
    }

    private bool Nested()
    {
        at++;
        text.Append('(');
        if (++depth > DeepestNesting)
        {
            return Fail("its parentheses are nested too deep");
        }

        if (!Sum())
        {
            return false;
        }

        if (Next != ')')
        {
            return Fail("a parenthesis is not closed");
        }

        at++;
        depth--;
        text.Append(')');
        return true;
    }

    private bool Negated()
    {
        at++;
        text.Append('-');
        if (++depth > DeepestNesting)
        {
            return Fail("its signs are nested too deep");
        }

        if (!Factor())
        {
            return false;
        }

        depth--;
        steps.Add(new FormulaStep(null, default, FormulaStep.Negate));
        return true;
    }

    private bool Fail(string problem)
    {
        Problem = problem;
        return false;
    }
}
