using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Weights by CRITIC: C = s Σ (1 − r) over the other criteria, and w = C / ΣC.</summary>
/// <remarks>
/// <para>
/// s is the sample standard deviation (n − 1) of a criterion scaled by <see cref="Normalization.MinMax"/>, r its
/// correlation with another: a criterion weighs much when it varies and says what no other says. A constant criterion takes
/// no part; its correlations are not defined.
/// </para>
/// <para>
/// Directions count: a cost is turned round first, so that a cheap and good alternative is not taken for a contradiction.
/// Some papers and programs skip that; <see cref="RespectDirections"/> makes their figures comparable.
/// </para>
/// <para>
/// 1 − r is computed as half the squared distance of the two columns, each brought to mean 0 and length 1, which keeps its
/// digits when r is near 1; below 1e-20 it is rounding and counts as 0. Needs: two criteria that do not say the same.
/// Negative values are allowed. Source: Diakoulaki, Mavrotas &amp; Papayannakis 1995, Determining objective weights in
/// multiple criteria problems: the CRITIC method, Computers &amp; Operations Research 22(7), 763-770.
/// </para>
/// </remarks>
public sealed record CriticWeighting : DataWeighting
{
    /// <summary>Columns that agree to ten digits say the same.</summary>
    private const double SmallestConflict = 1e-20;

    private static readonly Source Origin = Source.Of(
        "Diakoulaki, Mavrotas & Papayannakis 1995, Determining objective weights in multiple criteria problems: the CRITIC method, Computers & Operations Research 22(7)",
        "pp. 763-770"
    );

    /// <summary>Initializes the weighting.</summary>
    /// <param name="respectDirections">Whether costs are turned round before criteria are correlated.</param>
    public CriticWeighting(bool respectDirections = true) => RespectDirections = respectDirections;

    /// <summary>Gets whether costs are turned round before criteria are correlated.</summary>
    public bool RespectDirections { get; }

    /// <inheritdoc/>
    public override string Name => RespectDirections ? "CRITIC" : "CRITIC (directions ignored)";

    /// <inheritdoc/>
    public override Source Source => Origin;

    private protected override string Measured => "an information";

    private protected override void Measure(PerformanceTable table, Span<double> measures)
    {
        Span<Spread> spreads =
            measures.Length <= OnStack ? stackalloc Spread[measures.Length] : new Spread[measures.Length];
        for (var j = 0; j < measures.Length; j++)
        {
            spreads[j] = Spread.Of(table, j);
        }

        measures.Clear();
        for (var j = 0; j < measures.Length; j++)
        {
            for (var k = j + 1; k < measures.Length; k++)
            {
                if (!spreads[j].IsConstant && !spreads[k].IsConstant)
                {
                    var conflict = Conflict(table, j, k, in spreads[j], in spreads[k]);
                    measures[j] += conflict;
                    measures[k] += conflict;
                }
            }
        }

        for (var j = 0; j < measures.Length; j++)
        {
            measures[j] *= spreads[j].Deviation;
        }
    }

    /// <summary>One minus the correlation of two columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private double Conflict(PerformanceTable table, int j, int k, in Spread own, in Spread other)
    {
        var turned = RespectDirections && table.Criteria[j].Direction != table.Criteria[k].Direction;
        var sign = Vector512.Create(turned ? -1.0 : 1.0);
        ref readonly var a = ref MemoryMarshal.GetReference(table.Padded(j));
        ref readonly var b = ref MemoryMarshal.GetReference(table.Padded(k));
        var count = table.RowCount;
        var total = Vector512<double>.Zero;
        for (var row = 0; row < count; row += Lanes.Count)
        {
            var apart = own.Unit(Lanes.Load(in a, 0, row)) - (sign * other.Unit(Lanes.Load(in b, 0, row)));
            total += Lanes.Keep(apart * apart, count - row);
        }

        var conflict = Lanes.Sum(total) / 2;
        return conflict < SmallestConflict ? 0 : conflict;
    }
}
