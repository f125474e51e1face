using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class SortingNetworkTests
{
    [Theory]
    [InlineData(8)]
    [InlineData(16)]
    public void Sort_EveryListOfZerosAndOnes_IsSorted(int count)
    {
        // A network that sorts these sorts everything (the 0-1 principle).
        var network = new SortingNetwork(count);
        var keys = new long[count * 8];
        for (var first = 0; first < 1 << count; first += 8)
        {
            for (var k = 0; k < keys.Length; k++)
            {
                keys[k] = ((first + (k % 8)) >> (k / 8)) & 1;
            }

            network.Sort(ref keys[0]);
            for (var k = 8; k < keys.Length; k++)
            {
                Assert.True(keys[k - 8] >= keys[k]);
            }
        }
    }

    [Theory]
    [InlineData(24)]
    [InlineData(40)]
    [InlineData(64)]
    [InlineData(72)]
    [InlineData(104)]
    [InlineData(136)]
    [InlineData(1000)]
    [InlineData(1024)]
    public void Sort_AnyKeys_IsWhatArraySortGives(int count)
    {
        var numbers = new Numbers((ulong)count);
        var network = new SortingNetwork(count);
        for (var round = 0; round < 20; round++)
        {
            long[] keys =
            [
                .. Enumerable.Range(0, count * 8).Select(_ => unchecked((long)numbers.Next()) >> (round * 3)),
            ];
            var expected = Enumerable
                .Range(0, 8)
                .Select(lane => keys.Where((_, k) => k % 8 == lane).OrderDescending().ToArray())
                .ToArray();
            network.Sort(ref keys[0]);
            for (var lane = 0; lane < 8; lane++)
            {
                Assert.Equal(expected[lane], keys.Where((_, k) => k % 8 == lane));
            }
        }
    }
}
