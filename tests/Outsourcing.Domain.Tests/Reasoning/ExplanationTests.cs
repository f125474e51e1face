using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Reasoning;

public sealed class ExplanationTests
{
    private static readonly Basis Clause = ClauseReference.Of("MSA", "§ 9");

    [Fact]
    public void ToString_Tree_IsIndentedText() =>
        Assert.Equal(
            """
            Notice was in time. [MSA § 9]
            - The term ends on 2026-12-31.
            - Notice was due by 2026-09-30. [MSA § 9.2]
              - Three months before the end.
                - Months are counted back.
            - It came on 2026-09-29.
            """.ReplaceLineEndings("\n"),
            Explanation
                .Of(
                    "Notice was in time.",
                    Clause,
                    Explanation.Of("The term ends on 2026-12-31."),
                    Explanation.Of(
                        "Notice was due by 2026-09-30.",
                        ClauseReference.Of("MSA", "§ 9.2"),
                        Explanation.Of("Three months before the end.", Explanation.Of("Months are counted back."))
                    ),
                    Explanation.Of("It came on 2026-09-29.")
                )
                .ToString()
        );

    [Fact]
    public void Of_Parts_AreCopiedAndCannotBeChanged()
    {
        var parts = new List<Explanation> { Explanation.Of("a") };
        var explanation = Explanation.Of("s", parts);

        parts.Add(Explanation.Of("b"));

        Assert.Equal([Explanation.Of("a")], explanation.Parts);
        Assert.Throws<NotSupportedException>(() => ((IList<Explanation>)explanation.Parts)[0] = Explanation.Of("b"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void Of_BlankStatement_Throws(string statement)
    {
        Assert.Equal("statement", Assert.Throws<ArgumentException>(() => Explanation.Of(statement)).ParamName);
        Assert.Equal("statement", Assert.Throws<ArgumentException>(() => Explanation.Of(statement, Clause)).ParamName);
    }

    [Fact]
    public void Null_IsRefused()
    {
        Assert.Equal("statement", Missing(() => Explanation.Of((string)null!)));
        Assert.Equal("finding", Missing(() => Explanation.Of((Finding)null!)));
        Assert.Equal("parts", Missing(() => Explanation.Of("s", Clause, (IEnumerable<Explanation>)null!)));
        Assert.Equal("parts", Missing(() => Explanation.Of("s", Clause, Explanation.Of("p"), null!)));
        Assert.Equal("trace", Missing(() => Explanation.From<string>(null!, trace => Explanation.Of(trace))));
        Assert.Equal("render", Missing(() => Explanation.From<string>("trace", null!)));

        static string? Missing(Func<object> create) => Assert.Throws<ArgumentNullException>(create).ParamName;
    }

    [Fact]
    public void Of_Finding_IsItsMessageBasisAndRemedy()
    {
        var rule = RuleId.Of("test.rule");

        Assert.Equal(
            "It is late. [MSA § 9]\n- Give notice now.",
            Explanation.Of(Finding.Of(rule, Severity.Error, "a", "It is late.", Clause, "Give notice now.")).ToString()
        );
        Assert.Equal(
            Explanation.Of("It is late."),
            Explanation.Of(Finding.Of(rule, Severity.Error, "a", "It is late."))
        );
    }

    [Fact]
    public void From_Trace_IsPutIntoWordsOnceAndOnlyWhenRead()
    {
        var times = 0;
        var explanation = Explanation.From(
            "trace",
            trace =>
            {
                times++;
                return Explanation.Of(trace, Clause, Explanation.Of("part"));
            }
        );

        Assert.Equal(0, times);
        Assert.Equal("trace", explanation.Statement);
        Assert.Equal(Clause, explanation.Basis);
        Assert.Same(explanation.Parts, explanation.Parts);
        Assert.Equal("trace [MSA § 9]\n- part", explanation.ToString());
        Assert.Equal(1, times);
    }

    [Fact]
    public void From_TraceThatGivesATrace_IsPutIntoWords() =>
        Assert.Equal(
            "inner",
            Explanation.From("outer", _ => Explanation.From("inner", trace => Explanation.Of(trace))).Statement
        );

    [Fact]
    public void From_RenderThatGivesNothing_ThrowsOnReading() =>
        Assert.Equal(
            "The function that puts a record into words gave no explanation.",
            Assert.Throws<InvalidOperationException>(() => Explanation.From("trace", _ => null!).Statement).Message
        );

    [Fact]
    public void From_ReadersOnManyThreads_ShareOneTree()
    {
        const int Readers = 8;
        using var together = new Barrier(Readers);
        var explanation = Explanation.From(
            "trace",
            trace =>
            {
                // All readers are inside before the first one finishes.
                together.SignalAndWait(TimeSpan.FromSeconds(30));
                return Explanation.Of(trace, Explanation.Of("part"));
            }
        );
        var parts = new IReadOnlyList<Explanation>[Readers];
        var threads = Enumerable
            .Range(0, Readers)
            .Select(i => new Thread(() => parts[i] = explanation.Parts))
            .ToArray();

        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());

        Assert.All(parts, seen => Assert.Same(explanation.Parts, seen));
        Assert.Equal("trace\n- part", explanation.ToString());
    }

    [Fact]
    public void Equality_KnowsStatementBasisAndParts()
    {
        Explanation[] all =
        [
            Explanation.Of("a"),
            Explanation.Of("b"),
            Explanation.Of("a", Clause),
            Explanation.Of("a", Explanation.Of("p")),
            Explanation.Of("a", Explanation.Of("q")),
            Explanation.Of("a", Explanation.Of("p"), Explanation.Of("q")),
            Explanation.Of("a", Explanation.Of("q"), Explanation.Of("p")),
        ];
        var lazy = Explanation.From("a", trace => Explanation.Of(trace, Explanation.Of("p")));

        Assert.Equal(all.Length, all.Distinct().Count());
        Assert.Equal(all[3], lazy);
        Assert.Equal(all[3].GetHashCode(), lazy.GetHashCode());
        Assert.True(lazy.Equals((object)all[3]));
        Assert.False(lazy.Equals((object)"a"));
        Assert.False(lazy.Equals((object?)null));
        Assert.True(lazy.Equals(lazy));
    }

    [Fact]
    public void Equals_Itself_NeedsNoWords()
    {
        var unreadable = Explanation.From("trace", _ => null!);

        Assert.True(unreadable.Equals((object)unreadable));
    }

    [Fact]
    public void GetHashCode_KnowsStatementBasisAndNumberOfParts() =>
        Assert.Equal(
            4,
            new[]
            {
                Explanation.Of("a"),
                Explanation.Of("b"),
                Explanation.Of("a", Clause),
                Explanation.Of("a", Explanation.Of("p")),
            }
                .Select(explanation => explanation.GetHashCode())
                .Distinct()
                .Count()
        );

    [Fact]
    public void ToString_LineFeedInASentence_ForgesNoLine() =>
        Assert.Equal(
            "One. Two.\n- Part one. Part two.",
            Explanation.Of("One.\nTwo.", Explanation.Of("Part one.\r\nPart two.")).ToString()
        );
}
