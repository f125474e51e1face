using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Weights that keep to a ranking and to ranges: drawn by the one, and kept if they agree with the other.</summary>
/// <remarks>A trial of 65,536 proposals of each kind, always the same, says which of the two is kept more often.</remarks>
internal sealed class ChosenWeights : WeightSampler
{
    private const int Trials = 1 << 16;
    private const int LeastKept = 16;
    private const ulong TrialSeed = 0x536D6161;

    private readonly WeightSampler proposals;

    /// <summary>Each pair of criteria of which the first ranks before the second, without those that follow from others.</summary>
    private readonly (int More, int Less)[] pairs;

    private readonly double[] least;
    private readonly double[] most;
    private readonly int kept;

    private ChosenWeights(WeightSampler proposals, int?[] ranks, double[] least, double[] most)
    {
        this.proposals = proposals;
        this.least = least;
        this.most = most;
        int[] levels = [.. ranks.OfType<int>().Distinct().Order()];
        pairs =
        [
            .. levels
                .Zip(levels.Skip(1))
                .SelectMany(level => Of(level.First).SelectMany(more => Of(level.Second).Select(less => (more, less)))),
        ];
        kept = Kept();

        IEnumerable<int> Of(int level) => Enumerable.Range(0, ranks.Length).Where(j => ranks[j] == level);
    }

    public override bool IsAble => kept >= LeastKept;

    protected override int Count => least.Length;

    /// <summary>Chooses the kind of proposals of which more are kept.</summary>
    public static WeightSampler Of(int?[] ranks, double[] least, double[] most, double rest)
    {
        var ordered = new ChosenWeights(new OrderedWeights(ranks, new double[ranks.Length], 1), ranks, least, most);
        var bounded = new ChosenWeights(new BoundedWeights(least, most, rest), ranks, least, most);
        return ordered.kept >= bounded.kept ? ordered : bounded;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Vector512<double> Propose(
        ulong seed,
        Vector512<ulong> index,
        int attempt,
        Span<Vector512<double>> into
    )
    {
        var keeps = proposals.Propose(seed, index, attempt, into);
        for (var j = 0; j < least.Length; j++)
        {
            keeps &=
                Vector512.GreaterThanOrEqual(into[j], Vector512.Create(least[j]))
                & Vector512.LessThanOrEqual(into[j], Vector512.Create(most[j]));
        }

        foreach (var (more, less) in pairs)
        {
            keeps &= Vector512.GreaterThanOrEqual(into[more], into[less]);
        }

        return keeps;
    }

    private int Kept()
    {
        var proposal = new Vector512<double>[Count];
        var count = 0;
        for (var first = 0; first < Trials; first += Lanes.Count)
        {
            var keeps = Propose(TrialSeed, Indices(first), 0, proposal).AsInt64();
            for (var lane = 0; lane < Lanes.Count; lane++)
            {
                count += keeps[lane] == 0 ? 0 : 1;
            }
        }

        return count;
    }
}
