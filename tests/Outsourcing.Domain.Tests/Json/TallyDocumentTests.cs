using Outsourcing.Domain.Json;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Json;

public sealed class TallyDocumentTests
{
    [Theory]
    [InlineData("""{"good":3,"total":2}""", "$.good: ")]
    [InlineData("""{"good":2,"total":2,"excluded":-1}""", "$.excluded: ")]
    [InlineData("""{"good":2,"total":2,"excluded":1}""", null)]
    public void CountTally_ThatCannotBe_IsRefused(string json, string? problem) =>
        AssertProblem<CountTally>(json, problem);

    [Theory]
    [InlineData("""{"count":2,"sum":"7","sumOfSquares":"25"}""", null)]
    [InlineData(
        """{"count":2,"sum":"8","sumOfSquares":"25"}""",
        "$.sumOfSquares: No 2 numbers have the sum 8 and the sum of squares 25."
    )]
    [InlineData(
        """{"count":2,"sum":"7.0","sumOfSquares":"25"}""",
        "$.sum: '7.0' is not a whole number of at most 127 bits."
    )]
    [InlineData(
        """{"count":1,"sum":"170141183460469231731687303715884105728","sumOfSquares":"0"}""",
        "$.sum: '170141183460469231731687303715884105728' is not a whole number of at most 127 bits."
    )]
    public void SumTally_ThatCannotBe_IsRefused(string json, string? problem) => AssertProblem<SumTally>(json, problem);

    [Theory]
    [InlineData("{}", null)]
    [InlineData(
        """{"least":{"value":1,"at":"2026-03-02T09:00:00Z","source":"a","sequence":1}}""",
        "$: A tally of extremes has both 'least' and 'greatest' or none."
    )]
    [InlineData(
        """{"least":{"value":2,"at":"2026-03-02T09:00:00Z","source":"a","sequence":1},"greatest":{"value":1,"at":"2026-03-02T09:00:00Z","source":"a","sequence":1}}""",
        "$.greatest: The greatest value, 1 at 2026-03-02T09:00:00Z (a 1), is not above the least, 2 at 2026-03-02T09:00:00Z (a 1)."
    )]
    public void ExtremesTally_ThatCannotBe_IsRefused(string json, string? problem) =>
        AssertProblem<ExtremesTally>(json, problem);

    [Theory]
    [InlineData("""{"buckets":[]}""", null)]
    [InlineData("""{"scheme":"log-linear/7","buckets":[{"low":1000,"high":1003,"count":2}]}""", null)]
    [InlineData("""{"buckets":[{"low":1000,"high":1003,"count":2}]}""", "$: A histogram with buckets has a 'scheme'.")]
    [InlineData(
        """{"scheme":"log-linear/7","buckets":[{"low":1000,"high":1001,"count":2}]}""",
        "$.buckets: The scheme log-linear/7 has no bucket 1000 to 1001: 2."
    )]
    [InlineData(
        """{"scheme":"log-linear/13","buckets":[]}""",
        "$.scheme: 'log-linear/13' is not a scheme of histograms such as 'log-linear/7', of 1 to 12."
    )]
    public void Histogram_ThatCannotBe_IsRefused(string json, string? problem) =>
        AssertProblem<Histogram>(json, problem);

    [Fact]
    public void CountTally_IsWrittenWithItsNumbers()
    {
        var text = Documents.Write(CountTally.Of(412, 435, 3));

        Assert.Equal("""{"good":412,"total":435,"excluded":3}""", Compact(text));
        Assert.Equal("""{"good":412,"total":435}""", Compact(Documents.Write(CountTally.Of(412, 435))));
    }

    [Fact]
    public void SumTally_IsWrittenWithItsSumsAsText()
    {
        Assert.Equal(
            """{"count":1,"sum":"-9223372036854775808","sumOfSquares":"85070591730234615865843651857942052864"}""",
            Compact(Documents.Write(SumTally.Of(long.MinValue)))
        );
    }

    [Fact]
    public void Histogram_IsWrittenWithTheBucketsInUse()
    {
        Assert.Equal(
            """{"scheme":"log-linear/7","buckets":[{"low":1,"high":1,"count":2},{"low":1000,"high":1003,"count":1}]}""",
            Compact(Documents.Write(Histogram.Of(HistogramScheme.Standard, 1, 1000, 1)))
        );
    }

    [Fact]
    public void Fingerprint_OfATally_SurvivesTheDocument()
    {
        var histogram = Histogram.Of(HistogramScheme.LogLinear(3), 5, 900, 70_000);

        Assert.Equal(Fingerprint.Of(histogram), Fingerprint.Of(Documents.Read<Histogram>(Documents.Write(histogram))));
    }

    private static string Compact(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter)));

    private static void AssertProblem<T>(string json, string? problem)
        where T : notnull
    {
        var isRead = Documents.TryRead<T>(json, out _, out var problems);

        Assert.Equal(problem is null, isRead);
        if (problem is not null)
        {
            var only = Assert.Single(problems);
            Assert.StartsWith(problem, $"{only.Path}: {only.Message}", StringComparison.Ordinal);
        }
    }
}
