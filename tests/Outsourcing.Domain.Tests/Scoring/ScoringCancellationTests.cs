using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>Methods that compare each alternative with each can be stopped.</summary>
public sealed class ScoringCancellationTests
{
    private static readonly DecisionProblem Problem = Vendors.Two((10, 60), (6, 30), (1, 50));

    private static readonly CancellationToken Stopped = new(canceled: true);

    private static readonly PreferenceFunction[] Gaussians =
    [
        PreferenceFunction.Gaussian(2),
        PreferenceFunction.Gaussian(10),
    ];

    private static readonly OutrankingThresholds[] Thresholds =
    [
        OutrankingThresholds.Of(1, 2),
        OutrankingThresholds.Of(5, 10),
    ];

    [Fact]
    public void Rank_ComparesEachWithEach_Stops() =>
        Assert.All(
            [
                new PrometheeII(Gaussians),
                new Codas(),
                new ElectreII(0.8, 0.7, 0.6, 0.8, 0.5, Normalization.MinMax),
                new ElectreIII(Thresholds),
            ],
            (ScoringMethod method) =>
            {
                Assert.Throws<OperationCanceledException>(() => method.Rank(Problem, Stopped));
                Assert.Throws<OperationCanceledException>(() =>
                    method.Score(Problem.Table, Problem.Weights, new double[3], Stopped)
                );
            }
        );

    [Fact]
    public void Solve_ComparesEachWithEach_Stops()
    {
        Assert.Throws<OperationCanceledException>(() => new PrometheeI(Gaussians).Solve(Problem, Stopped));
        Assert.Throws<OperationCanceledException>(() => new PrometheeII(Gaussians).Solve(Problem, Stopped));
        Assert.Throws<OperationCanceledException>(() => new ElectreIII(Thresholds).Solve(Problem, Stopped));
        Assert.Throws<OperationCanceledException>(() =>
            new ElectreII(0.8, 0.7, 0.6, 0.8, 0.5, Normalization.MinMax).Solve(Problem, Stopped)
        );
    }

    [Fact]
    public void Rank_DoneSoon_IsNotAsked() =>
        Assert.True(new WeightedSum(Normalization.MinMax).Rank(Problem, Stopped).IsKnown);
}
