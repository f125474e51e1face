using Outsourcing.Domain.Json;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Json;

public sealed class DocumentProblemTests
{
    [Fact]
    public void Equals_ComparesAllParts()
    {
        Assert.Equal(Problem("""{"low":1}"""), Problem("""{"low":2}"""));
        Assert.NotEqual(Problem("""{"low":1}"""), Problem(""" {"low":1}"""));
        Assert.NotEqual(Problem("""{"low":1}"""), Problem("""{"high":1}"""));
    }

    [Fact]
    public void Parts_SayWhereAndWhat()
    {
        var problem = Problem("\n  { \"low\": \"a\", \"high\": 1 }");

        Assert.Equal("$.low", problem.Path);
        Assert.Equal("Expected a number, found a text.", problem.Message);
        Assert.Equal(2, problem.Line);
        Assert.Equal(12, problem.Column);
    }

    [Fact]
    public void ToString_InAnotherCulture_IsTheSame()
    {
        var problem = Problem("""{"low":1}""");

        Assert.Equal("line 1, column 1, $: 'high' is missing.", HostileCulture.In(problem.ToString));
    }

    [Fact]
    public void Problems_GivenOut_CannotBeChanged()
    {
        var refusal = Assert.Throws<DocumentException>(() => Documents.Read<Scale>("{}"));
        Assert.False(Documents.TryRead<Scale>("{}", out _, out var problems));

        Assert.Throws<NotSupportedException>(() => ((IList<DocumentProblem>)refusal.Problems)[0] = problems[1]);
        Assert.Throws<NotSupportedException>(() => ((IList<DocumentProblem>)problems)[0] = problems[1]);
        Assert.Throws<NotSupportedException>(() => ((IList<DocumentProblem>)problems).Clear());
    }

    private static DocumentProblem Problem(string json)
    {
        Assert.False(Documents.TryRead<Scale>(json, out _, out var problems));
        return Assert.Single(problems);
    }
}
