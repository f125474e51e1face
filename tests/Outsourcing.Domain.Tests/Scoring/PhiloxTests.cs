using System.Globalization;
using System.Runtime.Intrinsics;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class PhiloxTests
{
    /// <summary>Counter, key and result as published with the generator (Random123, known answers of philox4x32-10).</summary>
    [Theory]
    [InlineData("00000000 00000000 00000000 00000000", "00000000 00000000", "6627e8d5 e169c58d bc57ac4c 9b00dbd8")]
    [InlineData("ffffffff ffffffff ffffffff ffffffff", "ffffffff ffffffff", "408f276d 41c83b0e a20bc7c6 6d5451fd")]
    [InlineData("243f6a88 85a308d3 13198a2e 03707344", "a4093822 299f31d0", "d16cfe09 94fdcceb 5001e420 24126ea1")]
    public void Encrypt_PublishedKnownAnswers_IsThem(string counter, string key, string expected)
    {
        var words = Words(counter);
        var keys = Words(key);
        Assert.Equal(Words(expected), Vectors(words, keys[0] | ((ulong)keys[1] << 32)));
        Assert.Equal(Words(expected), Plain(words, keys[0], keys[1]));
    }

    [Fact]
    public void Units_AnyCounter_AreTheUpperBitsOfThePlainGenerator()
    {
        var numbers = new Numbers(7);
        for (var n = 0; n < 500; n++)
        {
            var (seed, index) = (numbers.Next(), numbers.Next() >> 2);
            var (draw, stream) = Halves(numbers.Next());
            var (first, second) = Philox.Units(
                seed,
                Vector512.Create(index) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7),
                draw,
                stream
            );
            for (var lane = 0; lane < 8; lane++)
            {
                var at = index + (ulong)lane;
                var (low, high) = Halves(at);
                var (k0, k1) = Halves(seed);
                var words = Plain([low, high, draw, stream], k0, k1);
                Assert.Equal(Unit(words[0], words[1]), first[lane]);
                Assert.Equal(Unit(words[2], words[3]), second[lane]);
            }
        }

        static double Unit(uint low, uint high) => (((((ulong)high << 32) | low) >> 12) + 0.5) * (1.0 / (1L << 52));
    }

    [Fact]
    public void Units_ManyDraws_HaveTheMomentsOfUniformNumbers()
    {
        var (sum, squares, product, last) = (0.0, 0.0, 0.0, 0.5);
        const int Count = 400_000;
        var cells = new int[100];
        for (var index = 0; index < Count; index += 8)
        {
            var (units, _) = Philox.Units(1, Vector512.Create((ulong)index), 0, 0);
            var (first, second) = Philox.Units(
                1,
                Vector512.Create((ulong)index) + Vector512.Create(0UL, 1, 2, 3, 4, 5, 6, 7),
                1,
                0
            );
            Assert.True(Vector512.EqualsAll(units, Vector512.Create(units[0])));
            for (var lane = 0; lane < 8; lane++)
            {
                sum += first[lane];
                squares += first[lane] * first[lane];
                product += (first[lane] - 0.5) * (last - 0.5);
                last = second[lane];
                cells[(int)(first[lane] * 100)]++;
            }
        }

        // Five standard errors of each figure; and the chi-square of 99 degrees of freedom, which has mean 99 and deviation 14.
        Assert.InRange(sum / Count, 0.5 - (5 * 0.2887 / Math.Sqrt(Count)), 0.5 + (5 * 0.2887 / Math.Sqrt(Count)));
        Assert.InRange(Math.Abs((squares / Count) - (1.0 / 3)), 0, 5 * 0.2982 / Math.Sqrt(Count));
        Assert.InRange(Math.Abs(product / Count), 0, 5 * (1.0 / 12) / Math.Sqrt(Count));
        Assert.InRange(cells.Sum(cell => Math.Pow(cell - (Count / 100.0), 2) / (Count / 100.0)), 99 - 70, 99 + 70);
    }

    private static uint[] Vectors(uint[] counter, ulong key)
    {
        var (c0, c1) = (Vector512.Create((ulong)counter[0]), Vector512.Create((ulong)counter[1]));
        var (c2, c3) = (Vector512.Create((ulong)counter[2]), Vector512.Create((ulong)counter[3]));
        Philox.Encrypt(key, ref c0, ref c1, ref c2, ref c3);
        return [(uint)c0[7], (uint)c1[7], (uint)c2[7], (uint)c3[7]];
    }

    /// <summary>The generator as the paper gives it, one word at a time.</summary>
    private static uint[] Plain(uint[] counter, uint k0, uint k1)
    {
        uint[] c = [.. counter];
        for (var round = 0; round < 10; round++)
        {
            var (p0, p1) = ((ulong)c[0] * 0xD2511F53, (ulong)c[2] * 0xCD9E8D57);
            var ((low0, high0), (low1, high1)) = (Halves(p0), Halves(p1));
            c = [high1 ^ c[1] ^ k0, low1, high0 ^ c[3] ^ k1, low0];
            k0 = unchecked(k0 + 0x9E3779B9);
            k1 = unchecked(k1 + 0xBB67AE85);
        }

        return c;
    }

    private static (uint Low, uint High) Halves(ulong word) => unchecked(((uint)word, (uint)(word >> 32)));

    private static uint[] Words(string hexadecimal) =>
        [
            .. hexadecimal
                .Split(' ')
                .Select(word => uint.Parse(word, NumberStyles.HexNumber, CultureInfo.InvariantCulture)),
        ];
}
