using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class SampleRunTests
{
    private static readonly PerformanceTable Table = Vendors.Two((10, 4), (4, 9)).Table;

    private static readonly SmaaTri Sorting = new(
        new MrSort(0.6, Category.Of("Good", [8, 8]), Category.Lowest("Poor"))
    );

    private delegate Fingerprint Run(
        SampleRange samples,
        int threads,
        IProgress<long>? progress = null,
        CancellationToken cancellation = default
    );

    private static Run[] Runs =>
        [
            (samples, threads, progress, cancellation) =>
                Fingerprint.Of(
                    new Smaa2(Normalization.MinMax)
                        .Run(Table, WeightSet.All(2), samples, Smaa2Indices.AllRanks, threads, progress, cancellation)
                        .Value
                ),
            (samples, threads, progress, cancellation) =>
                Fingerprint.Of(Sorting.Run(Table, WeightSet.All(2), samples, threads, progress, cancellation).Value),
        ];

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    public void Run_ProgressThatThrows_EndsAllThreadsAndIsThrownAsItIs(int threads)
    {
        foreach (var run in Runs)
        {
            var told = new Told(value =>
            {
                if (value == 3 * 16_384)
                {
                    throw new InvalidOperationException("Told enough.");
                }
            });

            // There are far too many samples to be counted: that the call ends shows that no thread goes on.
            var thrown = Assert.Throws<InvalidOperationException>(() =>
                run(SampleRange.Of(1, 1L << 50), threads, told)
            );
            Assert.Equal("Told enough.", thrown.Message);
            Assert.Equal([16_384L, 2 * 16_384, 3 * 16_384], told.Numbers);

            // And the next run is right.
            Assert.Equal(run(SampleRange.Of(1, 50_000), 1), run(SampleRange.Of(1, 50_000), threads));
        }
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_ProgressThatThrowsACancellationOfItsOwn_IsThrownAsItIs(int threads) =>
        Assert.All(
            Runs,
            run =>
                Assert.Equal(
                    "Mine.",
                    Assert
                        .Throws<OperationCanceledException>(() =>
                            run(
                                SampleRange.Of(1, 1L << 50),
                                threads,
                                new Told(_ => throw new OperationCanceledException("Mine."))
                            )
                        )
                        .Message
                )
        );

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Run_WithProgress_TellsGrowingNumbersUpToAll(int threads) =>
        Assert.All(
            Runs,
            run =>
            {
                var told = new Told(_ => { });
                run(SampleRange.Of(1, 50_000), threads, told);
                Assert.Equal(told.Numbers.Order(), told.Numbers);
                Assert.Equal(50_000, told.Numbers[^1]);
                Assert.Equal(4, told.Numbers.Count);
            }
        );

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Run_Cancelled_Stops(int threads) =>
        Assert.All(
            Runs,
            run =>
            {
                using var source = new CancellationTokenSource();
                var told = new Told(_ => source.Cancel());
                Assert.ThrowsAny<OperationCanceledException>(() =>
                    run(SampleRange.Of(1, 1L << 50), threads, told, source.Token)
                );
                Assert.InRange(told.Numbers.Count, 1, 3);
            }
        );

    private sealed class Told(Action<long> then) : IProgress<long>
    {
        public List<long> Numbers { get; } = [];

        public void Report(long value)
        {
            Numbers.Add(value);
            then(value);
        }
    }
}
