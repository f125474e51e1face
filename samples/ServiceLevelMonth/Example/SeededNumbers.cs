namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>Numbers that only look like chance: the same seed gives the same month on every machine (SplitMix64).</summary>
internal sealed class SeededNumbers(ulong seed)
{
    private ulong state = seed;

    /// <summary>A number from 0 up to but not 1.</summary>
    public double Share() => (Next() >> 11) * (1.0 / (1UL << 53));

    public bool Chance(double probability) => Share() < probability;

    /// <summary>A whole number from 0 up to but not <paramref name="end"/>.</summary>
    public int Below(int end) => (int)(Share() * end);

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

    private ulong Next()
    {
        unchecked
        {
            var mixed = state += 0x9E3779B97F4A7C15;
            mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
            mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
            return mixed ^ (mixed >> 31);
        }
    }
}
