using System.Text;
using FsCheck;
using FsCheck.Fluent;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Whatever the text is: it is read, or its problems are reported; nothing else comes out.</summary>
public sealed class DocumentMutationTests
{
    private static readonly string[] Fragments =
    [
        "null",
        "true",
        "{}",
        "[]",
        "\"\"",
        "\" \"",
        "-1",
        "0.5",
        "1e400",
        "79228162514264337593543950335",
        ",",
        ":",
        "{",
        "]",
        "\"",
        "\\",
        "\"name\":1,",
        "\"\\ud800\":1,",
        "[[[[",
        "é",
        "\uD83D",
        "\u0000",
        "// \n",
    ];

    private static readonly Gen<(int Place, int Length, string Fragment)> Cuts =
        from place in Gen.Choose(0, 999)
        from length in Gen.Choose(0, 8)
        from fragment in Gen.Elements(Fragments)
        select (place, length, fragment);

    private static readonly Arbitrary<Mutation> Mutations = (
        from sample in Gen.Choose(0, DocumentSamples.All.Count - 1)
        from count in Gen.Choose(1, 4)
        from cuts in Cuts.ArrayOf(count)
        from isCompact in Gen.Elements(true, false)
        select new Mutation(sample, cuts, isCompact)
    ).ToArbitrary();

    private static readonly Arbitrary<(int Token, string Fragment)> Exchanges = (
        from token in Gen.Choose(0, 200)
        from fragment in Gen.Elements(Fragments)
        select (token, fragment)
    ).ToArbitrary();

    [Fact]
    public void Read_OfAMutatedDocument_GivesAValueOrProblems() =>
        Law.Holds(Mutations, mutation => IsReadOrRefused(DocumentSamples.All[mutation.Sample], mutation.Text()));

    [Fact]
    public void Read_OfValuesExchangedForOthers_GivesAValueOrProblems() =>
        Law.Holds(
            Exchanges,
            exchange =>
            {
                var tokens = Tokens(Documents.Write(DocumentSamples.Scorecard));
                tokens[exchange.Token % tokens.Count] = exchange.Fragment;
                return IsReadOrRefused(DocumentSample.Of(DocumentSamples.Scorecard), string.Concat(tokens));
            }
        );

    [Fact]
    public void Read_OfADocumentCutShort_IsRefused()
    {
        var text = Documents.Write(DocumentSamples.Scorecard);

        Assert.All(
            Enumerable.Range(0, text.Length),
            length => Assert.False(Documents.TryRead<DecisionProblem>(text[..length], out _, out _))
        );
    }

    [Fact]
    public void Read_OfBytesAtRandom_GivesAValueOrProblems() =>
        Law.Holds(
            ArbMap.Default.ArbFor<byte[]>(),
            bytes =>
            {
                try
                {
                    Documents.Read<DecisionProblem>(bytes);
                    return false;
                }
                catch (DocumentException refusal)
                {
                    return refusal.Problems.Count > 0;
                }
            }
        );

    private static bool IsReadOrRefused(DocumentSample sample, string json)
    {
        try
        {
            var value = sample.Read(json);
            return value.Equals(sample.Read(json));
        }
        catch (DocumentException refusal)
        {
            return refusal.Problems.Count > 0
                && refusal.Problems.All(problem =>
                    problem.Message.Length > 0 && problem.Path.StartsWith('$') && problem.Line is null or > 0
                );
        }
    }

    /// <summary>The text cut at every mark of JSON, so that one piece is one token.</summary>
    private static List<string> Tokens(string json)
    {
        var tokens = new List<string>();
        var token = new StringBuilder();
        foreach (var letter in json)
        {
            if (letter is ',' or ':' or '{' or '}' or '[' or ']')
            {
                tokens.Add(token.ToString());
                tokens.Add(letter.ToString());
                token.Clear();
            }
            else
            {
                token.Append(letter);
            }
        }

        return tokens;
    }

    private sealed record Mutation(int Sample, (int Place, int Length, string Fragment)[] Cuts, bool IsCompact)
    {
        public string Text()
        {
            var text = DocumentSamples.All[Sample].Write();
            text = IsCompact ? text.Replace("\n", "", StringComparison.Ordinal) : text;
            foreach (var (place, length, fragment) in Cuts)
            {
                var start = place * text.Length / 1000;
                text = string.Concat(
                    text.AsSpan(0, start),
                    fragment,
                    text.AsSpan(Math.Min(text.Length, start + length))
                );
            }

            return text;
        }

        /// <inheritdoc/>
        public override string ToString() => Text();
    }
}
