namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Numbers that only look like chance: the same seed gives the same month on every machine (Philox 4×32-10).</summary>
/// <remarks>Source: Salmon, Moraes, Dror &amp; Shaw 2011, Parallel random numbers: as easy as 1, 2, 3, SC '11.</remarks>
internal sealed class SeededNumbers(ulong seed)
{
    private const int Rounds = 10;
    private ulong draws;
    private ulong spare;

    /// <summary>A number from 0 up to but not 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Share() < probability;

    /// <summary>A whole number from 0 up to but not <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Share() * end);

    /// <summary>A whole number from one to another.</summary>
    public int Between(int least, int most) => least + Below(most - least + 1);

    /// <summary>A time of waiting, in seconds: most are short, a few long.</summary>
    public int Wait(double mean)
    {
        // The tail of an exponential, by halving: no function whose last digits differ between machines.
        var (seconds, rest) = (0.0, mean);
        while (Chance(0.5) && seconds < 50 * mean)
        {
            seconds += rest * 0.693;
        }

        return (int)(seconds + (Share() * rest * 0.693));
    }

    /// <summary>Encrypts a counter under the seed: four words for a counter and a key.</summary>
    internal static (uint First, uint Second, uint Third, uint Fourth) Block(ulong key, ulong low, ulong high)
    {
        unchecked
        {
            var (c0, c1, c2, c3) = ((uint)low, (uint)(low >> 32), (uint)high, (uint)(high >> 32));
            var (k0, k1) = ((uint)key, (uint)(key >> 32));
            for (var round = 0; round < Rounds; round++)
            {
                var (first, second) = (0xD2511F53UL * c0, 0xCD9E8D57UL * c2);
                (c0, c1, c2, c3) = (
                    (uint)(second >> 32) ^ c1 ^ k0,
                    (uint)second,
                    (uint)(first >> 32) ^ c3 ^ k1,
                    (uint)first
                );
                k0 += 0x9E3779B9;
                k1 += 0xBB67AE85;
            }

            return (c0, c1, c2, c3);
        }
    }

    /// <summary>Each block gives two numbers.</summary>
    private ulong Next()
    {
        if (draws++ % 2 == 1)
        {
            return spare;
        }

        var (first, second, third, fourth) = Block(seed, draws / 2, 0);
        spare = ((ulong)fourth << 32) | third;
        return ((ulong)second << 32) | first;
    }
}
