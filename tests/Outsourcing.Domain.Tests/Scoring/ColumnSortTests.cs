using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class ColumnSortTests
{
    public static TheoryData<string> Kinds =>
        ["scores", "any sign and size", "ties", "alike", "zeros", "sorted", "turned"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Sort_AnyLength_OrdersValuesWithTheirPlaces(string kind)
    {
        foreach (var count in (int[])[0, 1, 2, 999, 1_000, 1_001, 5_000])
        {
            var random = new Numbers((ulong)count);
            double[] given = [.. Enumerable.Range(0, count).Select(i => Value(kind, i, random))];
            double[] values = [.. given];
            int[] places = [.. Enumerable.Range(0, count)];

            ColumnSort.Sort(values, places);

            Assert.Equal(given.Order(), values);
            Assert.Equal(Enumerable.Range(0, count), places.Order());
            Assert.True(Array.TrueForAll([.. Enumerable.Range(0, count)], i => given[places[i]].Equals(values[i])));
        }
    }

    [Fact]
    public void Sort_AfterTheFirstCalls_AllocatesNothing()
    {
        var random = new Numbers(8);
        double[] given = [.. Enumerable.Range(0, 3_000).Select(_ => random.Score())];
        var (values, places) = (new double[given.Length], new int[given.Length]);

        Assert.Equal(
            0,
            AllocatedBytes.Least(() =>
            {
                given.CopyTo(values, 0);
                ColumnSort.Sort(values, places);
            })
        );
    }

    private static double Value(string kind, int i, Numbers random) =>
        kind switch
        {
            "scores" => random.Score(),
            "any sign and size" => (random.Unit() - 0.5) * Math.ScaleB(1, (int)(random.Next() % 900) - 450),
            "ties" => random.Next() % 5,
            "alike" => 1 + (random.Unit() * 1e-8 * (1 + (i % 3))),
            "zeros" => (random.Next() % 3) switch
            {
                0 => 0.0,
                1 => -0.0,
                _ => random.Unit() - 0.5,
            },
            "sorted" => i / 7.0,
            _ => -i / 7.0,
        };
}
