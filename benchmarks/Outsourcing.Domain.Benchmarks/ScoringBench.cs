using BenchmarkDotNet.Attributes;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>The contest of <c>ratios</c> under BenchmarkDotNet; wall time, for a quiet machine.</summary>
[MemoryDiagnoser]
public class ScoringBench
{
    private Contest contest = Contest.All[0];
    private ScoringData data = null!;
    private IReadOnlyList<DictionaryCriterion> criteria = [];
    private double[] scores = [];

    [Params("moora", "copras", "aras", "mabac", "edas", "marcos", "wsm", "wpm", "waspas", "topsis", "vikor")]
    public string Method { get; set; } = "";

    [Params(100, 10_000, 1_000_000)]
    public int Rows { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        contest = Contest.All.Single(c => string.Equals(c.Key, Method, StringComparison.Ordinal));
        data = ScoringData.Of(Rows, Rows == 100 ? 10 : 20);
        criteria = Contest.CriteriaOf(data);
        scores = new double[Rows];
    }

    [Benchmark]
    public double Library()
    {
        contest.Score(data, scores);
        return scores[0];
    }

    [Benchmark(Baseline = true)]
    public double PlainLoop() => contest.Plain(data)[0];

    [Benchmark]
    public int LinqAndDictionary() =>
        contest.Linq is { } linq && Contest.HasLinq(data) ? linq(data, criteria).Count : 0;

    [Benchmark]
    public double ReadOnly() => Limits.Read(data.ColumnMajor);
}
