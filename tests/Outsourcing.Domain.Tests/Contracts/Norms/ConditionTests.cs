using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts.Norms;

public sealed class ConditionTests
{
    private static readonly Circumstances Known = Circumstances.Of("A").With("B", Truth.False);

    [Fact]
    public void Circumstances_NotNamed_AreUnknown()
    {
        Assert.Equal(Truth.True, Known["A"]);
        Assert.Equal(Truth.False, Known["B"]);
        Assert.Equal(Truth.Unknown, Known["a"]);
        Assert.Equal("A: true; B: false", Known.ToString());
    }

    [Fact]
    public void Circumstances_SaidInAnotherOrder_AreEqual()
    {
        Assert.Equal(Known, Circumstances.None.With("B", Truth.False).With("A", Truth.Unknown).With("A", Truth.True));
        Assert.NotEqual(Known, Known.With("C", Truth.Unknown));
    }

    [Theory]
    [InlineData("all of (A; A)", "true")]
    [InlineData("all of (A; B)", "false")]
    [InlineData("all of (B; C)", "false")]
    [InlineData("all of (A; C)", "unknown")]
    [InlineData("any of (B; B)", "false")]
    [InlineData("any of (A; C)", "true")]
    [InlineData("any of (B; C)", "unknown")]
    [InlineData("not (A)", "false")]
    [InlineData("not (B)", "true")]
    [InlineData("not (C)", "unknown")]
    [InlineData("always", "true")]
    [InlineData("C has happened", "unknown")]
    [InlineData("A has happened", "true")]
    public void Evaluate_FollowsKleene(string text, string truth)
    {
        var condition = Parts().Single(own => string.Equals(own.ToString(), text, StringComparison.Ordinal));

        Assert.Equal(truth, condition.Evaluate(Known).ToString());
    }

    [Fact]
    public void Missing_NamesOnlyWhatDecides()
    {
        var condition = Condition.All(
            Condition.Any(Condition.Holds("D"), Condition.Holds("A")),
            Condition.Not(Condition.Holds("C")),
            Condition.Any(Condition.Happened("E"), Condition.Holds("B"))
        );

        Assert.Equal(["C", "E"], condition.Missing(Known));
        Assert.Equal([], condition.Missing(Known.With("C", Truth.True)));
    }

    [Fact]
    public void Explain_SaysItPartByPart()
    {
        var condition = Condition.All(Condition.Holds("A"), Condition.Not(Condition.Holds("C")));

        Assert.Equal(
            """
            all of (A; not (C)): unknown.
            - A: true.
            - not (C): unknown.
              - C: unknown.
            """.ReplaceLineEndings("\n"),
            condition.Explain(Known).ToString()
        );
    }

    [Fact]
    public void Factories_OfWhatIsNoCondition_Refuse()
    {
        Assert.Equal("circumstance", Assert.Throws<ArgumentException>(() => Condition.Holds(" ")).ParamName);
        Assert.Equal("event", Assert.Throws<ArgumentException>(() => Condition.Happened(" ")).ParamName);
        Assert.Equal(
            "There is no condition. (Parameter 'parts')",
            Assert.Throws<ArgumentException>(() => Condition.All()).Message
        );
        Assert.Equal(
            "There is no condition. (Parameter 'parts')",
            Assert.Throws<ArgumentException>(() => Condition.Any()).Message
        );
        Assert.Equal("condition", Assert.Throws<ArgumentNullException>(() => Condition.Not(null!)).ParamName);
        Assert.Equal("name", Assert.Throws<ArgumentException>(() => Circumstances.Of("")).ParamName);
    }

    [Fact]
    public void Conditions_InConditions_StandEightDeepAtMost()
    {
        var deep = Enumerable.Range(0, 7).Aggregate((Condition)Condition.Always, (inner, _) => Condition.Not(inner));

        Assert.Equal(
            "Conditions stand in conditions more than 8 deep. (Parameter 'parts')",
            Assert.Throws<ArgumentException>(() => Condition.All(deep)).Message
        );
        Assert.Throws<ArgumentException>(() => Condition.Not(deep));
    }

    private static IEnumerable<Condition> Parts()
    {
        var (a, b, c) = (Condition.Holds("A"), Condition.Holds("B"), Condition.Holds("C"));
        return
        [
            Condition.All(a, a),
            Condition.All(a, b),
            Condition.All(b, c),
            Condition.All(a, c),
            Condition.Any(b, b),
            Condition.Any(a, c),
            Condition.Any(b, c),
            Condition.Not(a),
            Condition.Not(b),
            Condition.Not(c),
            Condition.Always,
            Condition.Happened("C"),
            Condition.Happened("A"),
        ];
    }
}
