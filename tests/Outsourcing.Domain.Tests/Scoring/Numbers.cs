namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>Pseudo-random numbers from a seed, the same for ever: SplitMix64.</summary>
internal sealed class Numbers(ulong seed)
{
    private ulong state = seed;

    public ulong Next()
    {
        unchecked
        {
            state += 0x9E3779B97F4A7C15;
            var z = state;
            z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
            z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
            return z ^ (z >> 31);
        }
    }

    /// <summary>A number from 0 to 1, without 1.</summary>
    public double Unit() => (Next() >> 11) * (1.0 / (1L << 53));

    /// <summary>A number above zero of any size, also below the normal range.</summary>
    public double Positive() => BitConverter.UInt64BitsToDouble(1 + (Next() % 0x7FEFFFFFFFFFFFFF));

    /// <summary>A number from 1 to 100 with two decimals.</summary>
    public double Score() => (100 + (int)(Next() % 9_901)) / 100.0;
}
