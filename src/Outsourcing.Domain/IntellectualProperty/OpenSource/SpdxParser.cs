using System.Diagnostics.CodeAnalysis;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Reads an SPDX expression from the left: choices of joint licences.</summary>
internal sealed class SpdxParser(string source)
{
    /// <summary>Gets how many alternatives an expression has at most.</summary>
    public static readonly int MostAlternatives = 1000;

    private const int DeepestNesting = 50;

    private int at;
    private int depth;

    /// <summary>Gets what is wrong, once reading has failed.</summary>
    public string Problem { get; private set; } = "";

    private int Column => at + 1;

    public bool TryRead([NotNullWhen(true)] out SpdxExpression? expression)
    {
        expression = DomainGuards.IsWhole(source) ? Choice() : Fail(DomainGuards.HalfACharacter.TrimEnd('.'));
        if (expression is null)
        {
            return false;
        }

        expression = Peek() switch
        {
            "" => expression,
            ")" => Fail($"the parenthesis at column {Invariant.Text(Column)} was not opened"),
            var word => Fail($"AND, OR or the end is expected at column {Invariant.Text(Column)}, and not '{word}'"),
        };
        return expression is not null
            && (
                expression.Choices <= MostAlternatives
                || Fail($"it has more than {Invariant.Text(MostAlternatives)} alternatives") is not null
            );
    }

    private SpdxExpression? Choice() => Joined("OR", Joint, static parts => new SpdxAny(parts));

    private SpdxExpression? Joint() => Joined("AND", Operand, static parts => new SpdxAll(parts));

    private SpdxExpression? Joined(
        string by,
        Func<SpdxExpression?> part,
        Func<List<SpdxExpression>, SpdxExpression> join
    )
    {
        var parts = new List<SpdxExpression>();
        do
        {
            if (part() is not { } read)
            {
                return null;
            }

            parts.Add(read);
        } while (Take(by));
        return parts.Count == 1 ? parts[0] : join(parts);
    }

    private SpdxExpression? Operand()
    {
        var word = Peek();
        return word switch
        {
            "" => Fail($"it ends at column {Invariant.Text(Column)} where a licence is expected"),
            ")" => Fail($"a licence is expected at column {Invariant.Text(Column)}, and not ')'"),
            "(" => Nested(),
            _ => Licence(word),
        };
    }

    private SpdxExpression? Nested()
    {
        var opened = Column;
        at++;
        if (++depth > DeepestNesting)
        {
            return Fail($"its parentheses are nested too deep at column {Invariant.Text(opened)}");
        }

        var inner = Choice();
        if (inner is null)
        {
            return null;
        }

        if (!string.Equals(Peek(), ")", StringComparison.Ordinal))
        {
            return Peek().Length == 0
                ? Fail($"the parenthesis at column {Invariant.Text(opened)} is not closed")
                : Fail($"AND, OR or ')' is expected at column {Invariant.Text(Column)}, and not '{Peek()}'");
        }

        at++;
        depth--;
        return inner;
    }

    private SpdxExpression? Licence(string word)
    {
        var orLater = word.Length > 1 && word[^1] == '+';
        var name = orLater ? word[..^1] : word;
        var isReference = IsReference(name, "LicenseRef-");
        if (isReference && orLater)
        {
            return Fail($"'+' at column {Invariant.Text(Column + name.Length)} follows only a licence of the list");
        }

        var id = isReference ? name : SpdxList.Licence(name);
        if (id is null)
        {
            return Fail(
                $"'{name}' at column {Invariant.Text(Column)} is no licence of the SPDX list; another one is written LicenseRef- and its name"
            );
        }

        at += word.Length;
        if (!Take("WITH"))
        {
            return new SpdxLicence(id, orLater, null);
        }

        var exception = Peek();
        var known = IsReference(exception, "AdditionRef-") ? exception : SpdxList.Exception(exception);
        if (known is null)
        {
            return Fail(
                exception is "" or "(" or ")"
                    ? $"an exception is expected at column {Invariant.Text(Column)}"
                    : $"'{exception}' at column {Invariant.Text(Column)} is no exception of the SPDX list; another one is written AdditionRef- and its name"
            );
        }

        at += exception.Length;
        return new SpdxLicence(id, orLater, known);
    }

    /// <summary>Says whether a word refers to a text of a document, in which it may name the document first.</summary>
    private static bool IsReference(string word, string prefix)
    {
        const string Document = "DocumentRef-";
        var colon = word.IndexOf(':', StringComparison.Ordinal);
        var own = word.AsSpan(colon + 1);
        var isNamed =
            colon < 0
            || (
                word.StartsWith(Document, StringComparison.Ordinal)
                && IsName(word.AsSpan(Document.Length, Math.Max(colon - Document.Length, 0)))
            );
        return isNamed && own.StartsWith(prefix, StringComparison.Ordinal) && IsName(own[prefix.Length..]);
    }

    private static bool IsName(ReadOnlySpan<char> text)
    {
        foreach (var letter in text)
        {
            if (!char.IsAsciiLetterOrDigit(letter) && letter is not ('-' or '.'))
            {
                return false;
            }
        }

        return !text.IsEmpty;
    }

    /// <summary>Takes an operator, in capitals or in small letters, where it comes next.</summary>
    private bool Take(string word)
    {
        var next = Peek();
        var isNext =
            string.Equals(next, word, StringComparison.Ordinal)
            || (string.Equals(next, word, StringComparison.OrdinalIgnoreCase) && next.All(char.IsAsciiLetterLower));
        at += isNext ? next.Length : 0;
        return isNext;
    }

    /// <summary>Gives the next word or parenthesis without taking it; blank at the end.</summary>
    private string Peek()
    {
        while (at < source.Length && char.IsWhiteSpace(source[at]))
        {
            at++;
        }

        var end = at;
        while (end < source.Length && source[end] is not ('(' or ')') && !char.IsWhiteSpace(source[end]))
        {
            end++;
        }

        return end == at && at < source.Length ? source[at..(at + 1)] : source[at..end];
    }

    private SpdxExpression? Fail(string problem)
    {
        Problem = problem;
        return null;
    }
}
