using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Reasoning;

public sealed class AnswerTests
{
    private static readonly Explanation Why = Explanation.Of("Because.");
    private static readonly Finding First = Finding.Of(
        RuleId.Of("test.first"),
        Severity.Error,
        "Acme",
        "The price is missing.",
        ClauseReference.Of("MSA", "§ 9"),
        "Ask for it."
    );

    private static readonly Finding Second = Finding.Of(RuleId.Of("test.second"), Severity.Warning, "Borea", "Odd.");

    public static TheoryData<AnswerStatus, Answer<int>> NotKnown =>
        new()
        {
            { AnswerStatus.FactMissing, Answer.FactMissing<int>(First) },
            { AnswerStatus.Conflict, Answer.Conflict<int>(First) },
            { AnswerStatus.Silent, Answer.Silent<int>(First) },
            { AnswerStatus.NotApplicable, Answer.NotApplicable<int>(First) },
        };

    [Fact]
    public void Known_HasItsValue()
    {
        var answer = Answer.Known(5, Why, Second);

        Assert.Equal(AnswerStatus.Known, answer.Status);
        Assert.True(answer.IsKnown);
        Assert.Equal(5, answer.Value);
        Assert.True(answer.TryGetValue(out var value));
        Assert.Equal(5, value);
        Assert.Same(Why, answer.Explanation);
        Assert.Equal([Second], answer.Findings);
        Assert.Equal("5", answer.ToString());
        Assert.Equal(10, answer.Match(known => known * 2, (_, _) => -1));
    }

    [Theory]
    [MemberData(nameof(NotKnown))]
    public void NotKnown_HasStatusAndFindings(AnswerStatus status, Answer<int> answer)
    {
        Assert.Equal(status, answer.Status);
        Assert.False(answer.IsKnown);
        Assert.False(answer.TryGetValue(out var value));
        Assert.Equal(0, value);
        Assert.Equal([First], answer.Findings);
        Assert.Equal(Explanation.Of(First), answer.Explanation);
        Assert.Equal((status, 1), answer.Match(_ => default, (seen, findings) => (seen, findings.Count)));
    }

    [Fact]
    public void Value_NotKnown_ThrowsWithEveryFinding() =>
        Assert.Equal(
            "FactMissing:\n"
                + "error test.first [Acme]: The price is missing. [MSA § 9] Ask for it.\n"
                + "warning test.second [Borea]: Odd.",
            Assert.Throws<InvalidOperationException>(() => Answer.FactMissing<int>(First, Second).Value).Message
        );

    [Fact]
    public void Explanation_OfSeveralFindings_ListsThem() =>
        Assert.Equal(
            "There are 2 findings.\n- The price is missing. [MSA § 9]\n  - Ask for it.\n- Odd.",
            Answer.Conflict<int>(First, Second).Explanation.ToString()
        );

    [Fact]
    public void Explanation_Given_StandsInPlaceOfTheFindings() =>
        Assert.Same(Why, Answer.NotKnown<int>(AnswerStatus.Silent, [First], Why).Explanation);

    [Fact]
    public void Findings_AreCopiedAndCannotBeChanged()
    {
        var findings = new List<Finding> { First };
        var answer = Answer.FactMissing<int>(findings);

        findings.Add(Second);

        Assert.Equal([First], answer.Findings);
        Assert.Throws<NotSupportedException>(() => ((IList<Finding>)answer.Findings)[0] = Second);
    }

    [Fact]
    public void NotKnown_NoFinding_Throws()
    {
        var error = Assert.Throws<ArgumentException>(() => Answer.FactMissing<int>());

        Assert.Equal("findings", error.ParamName);
        Assert.Equal("An answer that is not known needs a finding. (Parameter 'findings')", error.Message);
    }

    [Theory]
    [InlineData(AnswerStatus.None)]
    [InlineData(AnswerStatus.Known)]
    [InlineData((AnswerStatus)6)]
    public void NotKnown_StatusWithAValueOrNone_Throws(AnswerStatus status) =>
        Assert.Equal(
            "status",
            Assert.Throws<ArgumentOutOfRangeException>(() => Answer.NotKnown<int>(status, [First])).ParamName
        );

    [Fact]
    public void Null_IsRefused()
    {
        var answer = Answer.Known(5, Why);

        Assert.Equal("value", Missing(() => Answer.Known<string>(null!, Why)));
        Assert.Equal("explanation", Missing(() => Answer.Known(5, null!)));
        Assert.Equal("findings", Missing(() => Answer.Known(5, Why, (IEnumerable<Finding>)null!)));
        Assert.Equal("findings", Missing(() => Answer.Known(5, Why, First, null!)));
        Assert.Equal("findings", Missing(() => Answer.Silent<int>((IEnumerable<Finding>)null!)));
        Assert.Equal("known", Missing(() => answer.Match(null!, (_, _) => "")));
        Assert.Equal("notKnown", Missing(() => answer.Match(_ => "", null!)));

        static string? Missing(Func<object> create) => Assert.Throws<ArgumentNullException>(create).ParamName;
    }

    [Fact]
    public void Equality_KnowsStatusValueAndFindings()
    {
        Answer<int>[] answers =
        [
            Answer.Known(0, Why),
            Answer.Known(5, Why),
            Answer.Known(5, Why, First),
            Answer.Known(5, Why, Second),
            Answer.Known(5, Why, First, Second),
            Answer.Known(5, Why, Second, First),
            Answer.FactMissing<int>(First),
            Answer.Conflict<int>(First),
            Answer.Silent<int>(First),
            Answer.NotApplicable<int>(First),
            Answer.NotApplicable<int>(Second),
        ];

        Assert.Equal(answers.Length, answers.Distinct().Count());
        Assert.False(answers[0].Equals((object)0));
        Assert.False(answers[0].Equals((object?)null));
    }

    [Fact]
    public void Equality_IgnoresTheExplanation()
    {
        var other = Answer.Known(5, Explanation.Of("Otherwise."), First);
        var answer = Answer.Known(5, Why, First);

        Assert.Equal(answer, other);
        Assert.True(answer.Equals((object)other));
        Assert.Equal(answer.GetHashCode(), other.GetHashCode());
    }

    [Fact]
    public void GetHashCode_KnowsStatusValueAndNumberOfFindings() =>
        Assert.Equal(
            4,
            new[]
            {
                Answer.Known(0, Why, First),
                Answer.Known(5, Why, First),
                Answer.Known(0, Why, First, Second),
                Answer.Silent<int>(First),
            }
                .Select(answer => answer.GetHashCode())
                .Distinct()
                .Count()
        );

    [Fact]
    public void ToString_Value_IsInvariant()
    {
        Assert.Equal("-1.5", HostileCulture.In(() => Answer.Known(-1.5, Why).ToString()));
        Assert.Equal("-1.50 EUR", HostileCulture.In(() => Answer.Known(Money.Of(-1.5m, "EUR"), Why).ToString()));
        Assert.Equal("text", Answer.Known("text", Why).ToString());
        Assert.Equal("2029-07-31", HostileCulture.In(() => Answer.Known(new LocalDate(2029, 7, 31), Why).ToString()));
    }

    [Fact]
    public void Statuses_HaveStableNumbers() =>
        Assert.Equal([0, 1, 2, 3, 4, 5], Enum.GetValues<AnswerStatus>().Select(status => (int)status));
}
