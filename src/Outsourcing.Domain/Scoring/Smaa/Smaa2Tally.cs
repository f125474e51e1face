namespace Outsourcing.Domain.Scoring;

/// <summary>What was counted: whole numbers only, so that parts added in any order give the same.</summary>
internal sealed class Smaa2Tally
{
    private Smaa2Tally(int counts, int central, int wins)
    {
        Counts = new long[counts];
        Central = new UInt128[central];
        Wins = new long[wins];
    }

    /// <summary>Gets how often: at rank × alternatives + alternative; the first rank alone where no others are counted.</summary>
    public long[] Counts { get; }

    /// <summary>Gets the sums of the weights with which an alternative was first, in units of 2^-40: at alternative × criteria + criterion.</summary>
    public UInt128[] Central { get; }

    /// <summary>Gets how often one ranks before another: at one × alternatives + other; empty where pairs are not counted.</summary>
    public long[] Wins { get; }

    public static Smaa2Tally Empty(int alternatives, int criteria, Smaa2Indices indices) =>
        new(
            indices == Smaa2Indices.FirstRank ? alternatives : checked(alternatives * alternatives),
            checked(alternatives * criteria),
            indices == Smaa2Indices.AllRanksAndPairs ? checked(alternatives * alternatives) : 0
        );

    /// <summary>Adds what another tally of the same shape counted.</summary>
    public void Add(Smaa2Tally other)
    {
        Add(Counts, other.Counts);
        Add(Wins, other.Wins);
        for (var k = 0; k < Central.Length; k++)
        {
            Central[k] += other.Central[k];
        }
    }

    public Smaa2Tally Copy()
    {
        var copy = new Smaa2Tally(Counts.Length, Central.Length, Wins.Length);
        copy.Add(this);
        return copy;
    }

    public bool SameAs(Smaa2Tally other) =>
        Counts.AsSpan().SequenceEqual(other.Counts)
        && Wins.AsSpan().SequenceEqual(other.Wins)
        && Central.AsSpan().SequenceEqual(other.Central);

    private static void Add(long[] sums, long[] counts)
    {
        for (var k = 0; k < sums.Length; k++)
        {
            sums[k] += counts[k];
        }
    }
}
