using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>Weights by Shannon entropy: d = 1 + Σ p ln p / ln n with p = x / Σx, and w = d / Σd.</summary>
/// <remarks>
/// <para>
/// n is the number of alternatives, and 0 ln 0 = 0. The more unevenly a criterion is spread over the alternatives, the
/// more it weighs. Directions do not matter; a change of unit neither, but a shift of the zero does.
/// </para>
/// <para>
/// Computed as d = Σ (q ln q − q + 1) / (n ln n) with q = n p, in which no term is negative, so that nearly even criteria
/// keep their digits. Needs: values of zero or more, and one above zero on each criterion. Source: Hwang &amp; Yoon 1981,
/// Multiple Attribute Decision Making, ch. II.
/// </para>
/// </remarks>
public sealed record EntropyWeighting : DataWeighting
{
    private static readonly Source Origin = Source.Of(
        "Hwang & Yoon 1981, Multiple Attribute Decision Making",
        "ch. II"
    );

    /// <inheritdoc/>
    public override string Name => "entropy";

    /// <inheritdoc/>
    public override Source Source => Origin;

    private protected override string Measured => "a divergence from even shares";

    private protected override void Check(PerformanceTable table, int column, ref RefusalList refusals)
    {
        NotNegative(table, column, ref refusals);
        NotAllZero(table, column, ref refusals);
    }

    private protected override void Measure(PerformanceTable table, Span<double> measures)
    {
        var count = table.RowCount;
        var whole = count * Transcendental.Log(count);
        for (var j = 0; j < measures.Length; j++)
        {
            ref readonly var statistics = ref table.Statistics(j);
            measures[j] = statistics.IsConstant ? 0 : Divergence(table.Padded(j), count, statistics.Sum) / whole;
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Divergence(ReadOnlySpan<double> column, int count, double sum)
    {
        ref readonly var first = ref MemoryMarshal.GetReference(column);
        var total = Vector512<double>.Zero;
        var one = Vector512<double>.One;
        for (var row = 0; row < count; row += Lanes.Count)
        {
            var q = Lanes.Load(in first, 0, row) / Vector512.Create(sum) * count;
            var zero = Vector512.Equals(q, Vector512<double>.Zero);
            var known = Vector512.ConditionalSelect(zero, one, q);
            var term = (q * Transcendental.Log(known)) - (q - one);
            total += Lanes.Keep(term, count - row);
        }

        return Math.Max(0, Lanes.Sum(total));
    }
}
