using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Weights that agree with a ranking of all, some or none of the criteria, above given least shares: exact, nothing is thrown again.</summary>
/// <remarks>
/// <para>
/// The weights in falling order w₁ ≥ … ≥ w_G, with others free, are the simplex whose corners are (1, 0, …), (½, ½, 0, …),
/// (⅓, ⅓, ⅓, 0, …) and so on, and the unit vectors of the free ones. Shares of exponentials, E / ΣE, are uniform on a
/// simplex when they combine its corners. Criteria that share a rank take the weights of their places in an order drawn
/// at random, each order with the same chance.
/// </para>
/// <para>Source: Rubinstein 1982, European Journal of Operational Research 10, 205-209.</para>
/// </remarks>
internal sealed class OrderedWeights : WeightSampler
{
    private const int OnStack = 128;

    private readonly double[] least;
    private readonly double rest;

    /// <summary>The criteria: the ranked ones, best first, then those that are free.</summary>
    private readonly int[] order;

    /// <summary>The number of ranked criteria.</summary>
    private readonly int ranked;

    /// <summary>Where criteria share a rank: the first place and how many there are.</summary>
    private readonly (int Start, int Length)[] shared;

    /// <summary>The number of criteria that share a rank.</summary>
    private readonly int lots;

    /// <summary>1, 1/2, 1/3, …: what each member of a corner has.</summary>
    private readonly double[] shares;

    public OrderedWeights(int?[] ranks, double[] least, double rest)
    {
        this.least = least;
        this.rest = rest;
        order = [.. Enumerable.Range(0, ranks.Length).OrderBy(j => ranks[j] ?? int.MaxValue)];
        ranked = ranks.Count(rank => rank is not null);
        shares = [.. Enumerable.Range(1, ranks.Length).Select(place => 1.0 / place)];
        shared =
        [
            .. ranks
                .OfType<int>()
                .GroupBy(rank => rank)
                .Where(group => group.Skip(1).Any())
                .OrderBy(group => group.Key)
                .Select(group => (order.AsSpan(0, ranked).IndexOf(Array.IndexOf(ranks, group.Key)), group.Count())),
        ];
        lots = shared.Sum(group => group.Length);
    }

    protected override int Count => order.Length;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public override Vector512<double> Propose(
        ulong seed,
        Vector512<ulong> index,
        int attempt,
        Span<Vector512<double>> into
    )
    {
        // A number for each weight and a lot for each criterion that shares a rank.
        var needed = order.Length + lots;
        Span<Vector512<double>> drawn =
            needed <= 2 * OnStack ? stackalloc Vector512<double>[needed] : new Vector512<double>[needed];
        Units(seed, index, attempt, drawn);
        var sum = Vector512<double>.Zero;
        for (var k = 0; k < order.Length; k++)
        {
            drawn[k] = -Transcendental.Log(drawn[k]);
            sum += drawn[k];
        }

        var scale = Vector512<double>.One / sum;
        var total = Vector512<double>.Zero;
        for (var place = ranked - 1; place >= 0; place--)
        {
            total += drawn[place] * shares[place];
            drawn[place] = total;
        }

        if (lots > 0)
        {
            Shuffle(drawn[..ranked], drawn[order.Length..], into);
        }

        for (var k = 0; k < order.Length; k++)
        {
            var j = order[k];
            into[j] = (drawn[k] * scale * rest) + Vector512.Create(least[j]);
        }

        return Vector512<double>.AllBitsSet;
    }

    /// <summary>Deals the weights of places that are shared to their criteria: who drew the n-th smallest lot takes the n-th.</summary>
    private void Shuffle(
        Span<Vector512<double>> places,
        ReadOnlySpan<Vector512<double>> lots,
        Span<Vector512<double>> space
    )
    {
        foreach (var (start, length) in shared)
        {
            var dealt = places.Slice(start, length);
            dealt.CopyTo(space);
            for (var one = 0; one < length; one++)
            {
                var before = Vector512<double>.Zero;
                for (var other = 0; other < length; other++)
                {
                    // Of two equal lots the earlier counts as smaller.
                    var smaller =
                        other < one
                            ? Vector512.LessThanOrEqual(lots[other], lots[one])
                            : Vector512.LessThan(lots[other], lots[one]);
                    before += smaller & Vector512<double>.One;
                }

                for (var place = 0; place < length; place++)
                {
                    var takes = Vector512.Equals(before, Vector512.Create((double)place));
                    dealt[one] = Vector512.ConditionalSelect(takes, space[place], dealt[one]);
                }
            }

            lots = lots[length..];
        }
    }
}
