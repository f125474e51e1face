using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>CoCoSo: a compromise of three ways to bring the weighted sum S and the power sum P together.</summary>
/// <remarks>
/// <para>
/// S = Σ wⱼ rⱼ and P = Σ rⱼ^wⱼ on the scaling <see cref="Normalization.MinMax"/>. With kₐ = (S + P) / Σ (S + P),
/// k_b = S / min S + P / min P and k_c = (λ S + (1 − λ) P) / (λ max S + (1 − λ) max P) the score is
/// (kₐ k_b k_c)^⅓ + (kₐ + k_b + k_c) / 3. Higher is better.
/// </para>
/// <para>
/// A contribution is the share of the score that wⱼ rⱼ + rⱼ^wⱼ has of S + P. P rewards every criterion on which an
/// alternative is not the worst, however little better it is: r^w is near 1 for any r above 0 when the weight is small. On a
/// criterion on which all are equal, r = 1 for all. Every term depends on the alternatives present, so adding or removing one
/// can turn two others round.
/// </para>
/// <para>
/// A method for study and comparison. Needs: known cells; at least two alternatives, none of them the worst on everything,
/// since its S of 0 would be divided by. Any numbers will do, negative ones too. Source: Yazdani, Zarate, Zavadskas &amp; Turskis
/// 2019, Management Decision 57(9), 2501-2519.
/// </para>
/// </remarks>
public sealed record CoCoSo : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Yazdani, Zarate, Zavadskas & Turskis 2019, A combined compromise solution (CoCoSo) method for multi-criteria decision-making problems, Management Decision 57(9), 2501-2519"
    );

    private const int RowsOnStack = 256;

    /// <summary>Initializes the method.</summary>
    /// <param name="lambda">The part of S in k_c, from 0 to 1; the rest is P. The paper uses 0.5.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lambda"/> is not from 0 to 1.</exception>
    public CoCoSo(double lambda = 0.5) =>
        Lambda = 0.0 + Guard.Against.OutOfRange(Guard.Against.NotFinite(lambda), nameof(lambda), 0.0, 1.0);

    /// <summary>Gets the part of S in k_c, from 0 to 1.</summary>
    public double Lambda { get; }

    /// <inheritdoc/>
    public override string Name => $"CoCoSo (λ = {Invariant.Text(Lambda)})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var (s, p, totals) = Sums(table, weights);
        var share = Score(Strategies(s[row], p[row], in totals)) / (s[row] + p[row]);
        var amounts = new double[table.ColumnCount];
        foreach (ref readonly var term in Terms(table, weights, new ScaledColumn[table.ColumnCount]))
        {
            var scaled = Vector512.Create(term.Scaling.Of(table.Padded(term.Column)[row]));
            amounts[term.Column] = ((scaled * term.Weight) + Power(scaled, term.Weight))[0] * share;
        }

        return ScaledColumn.Contributions(Normalization.MinMax, table, weights, row, amounts);
    }

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var (s, p, totals) = Sums(table, weights);
        var (a, b, c) = Strategies(s[row], p[row], in totals);
        return
        [
            Explanation.Of(
                $"The weighted sum is {Invariant.Short(s[row])}, the power sum {Invariant.Short(p[row])}; the three strategies give {Invariant.Short(a)}, {Invariant.Short(b)} and {Invariant.Short(c)}."
            ),
        ];
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        NeedsTwo("CoCoSo", table, ref refusals);
        ScalingNeeds.Known(table, weights, ref refusals);
        if (refusals.IsEmpty)
        {
            WorstOnEverything(table, weights, ref refusals);
        }
    }

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var rented = scores.Length > RowsOnStack ? ArrayPool<double>.Shared.Rent(scores.Length) : null;
        var powers = rented is null ? stackalloc double[scores.Length] : rented.AsSpan(0, scores.Length);
        var totals = ComputeSums(table, weights, scores, powers);
        Combine(scores, powers, in totals);
        if (rented is not null)
        {
            ArrayPool<double>.Shared.Return(rented);
        }
    }

    /// <summary>Refuses alternatives whose S is 0. A criterion on which all are equal keeps every S above 0.</summary>
    private static void WorstOnEverything(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        // Few are the worst on the first criterion that counts; only they need a closer look.
        var first = 0;
        while (weights.Span[first] == 0)
        {
            first++;
        }

        var column = table.Padded(first)[..table.RowCount];
        var worst = Worst(table, first);
        var row = column.IndexOf(worst);
        while (row >= 0 && !refusals.IsFull)
        {
            if (IsWorst(table, weights, row))
            {
                var name = table.Names[row];
                refusals.Add(
                    ScoringRules.AlternativesWorstZero,
                    $"'{name}' is the worst on every criterion that counts, and CoCoSo divides by its sum of 0.",
                    alternative: name,
                    remedy: "Leave it out, or choose another method."
                );
            }

            var next = column[(row + 1)..].IndexOf(worst);
            row = next < 0 ? -1 : row + 1 + next;
        }
    }

    private static bool IsWorst(PerformanceTable table, Weights weights, int row)
    {
        for (var j = 0; j < table.ColumnCount; j++)
        {
            if (weights.Span[j] > 0 && (table.Statistics(j).IsConstant || table.Padded(j)[row] != Worst(table, j)))
            {
                return false;
            }
        }

        return true;
    }

    private static double Worst(PerformanceTable table, int j) =>
        table.CriterionSpan[j].Direction == Direction.Maximize ? table.Statistics(j).Min : table.Statistics(j).Max;

    /// <summary>S and P of each row, and what is made of all of them.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static Totals ComputeSums(PerformanceTable table, Weights weights, Span<double> s, Span<double> p)
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> terms = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        terms = Terms(table, weights, terms);
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        var all = Vector512<double>.Zero;
        var (leastS, mostS) = (Vector512.Create(double.MaxValue), Vector512.Create(double.MinValue));
        var (leastP, mostP) = (leastS, mostS);
        for (var row = 0; row < s.Length; row += Lanes.Count)
        {
            var (sum, powers) = (Vector512<double>.Zero, Vector512<double>.Zero);
            foreach (ref readonly var term in terms)
            {
                var scaled = ColumnScaling.Of(in term.Scaling, Lanes.Load(in values, term.Start, row));
                sum += scaled * term.Weight;
                powers += Power(scaled, term.Weight);
            }

            Lanes.Store(sum, s, row);
            Lanes.Store(powers, p, row);
            all += Lanes.Keep(sum + powers, s.Length - row);

            // The padding repeats the last row, so it moves no end.
            leastS = Lanes.Least(sum, leastS);
            mostS = Lanes.Most(sum, mostS);
            leastP = Lanes.Least(powers, leastP);
            mostP = Lanes.Most(powers, mostP);
        }

        return new Totals(
            Lanes.Sum(all),
            Lanes.Least(leastS),
            Lanes.Most(mostS),
            Lanes.Least(leastP),
            Lanes.Most(mostP)
        );
    }

    /// <summary>r^w, and 0 for an r of 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Power(Vector512<double> scaled, double weight)
    {
        var above = Vector512.GreaterThan(scaled, Vector512<double>.Zero);
        var safe = Vector512.ConditionalSelect(above, scaled, Vector512<double>.One);
        return Vector512.ConditionalSelect(
            above,
            Transcendental.Exp(Transcendental.Log(safe) * weight),
            Vector512<double>.Zero
        );
    }

    /// <summary>The score from S (in place) and P.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void Combine(Span<double> s, ReadOnlySpan<double> p, in Totals totals)
    {
        var blocksS = MemoryMarshal.Cast<double, Vector512<double>>(s);
        var blocksP = MemoryMarshal.Cast<double, Vector512<double>>(p);
        for (var i = 0; i < blocksS.Length; i++)
        {
            blocksS[i] = Score(Strategies(blocksS[i], blocksP[i], in totals));
        }

        for (var i = blocksS.Length * Lanes.Count; i < s.Length; i++)
        {
            s[i] = Score(Strategies(s[i], p[i], in totals));
        }
    }

    private (double A, double B, double C) Strategies(double s, double p, in Totals totals)
    {
        var (a, b, c) = Strategies(Vector512.Create(s), Vector512.Create(p), in totals);
        return (a[0], b[0], c[0]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private (Vector512<double> A, Vector512<double> B, Vector512<double> C) Strategies(
        Vector512<double> s,
        Vector512<double> p,
        in Totals totals
    ) =>
        (
            (s + p) / Vector512.Create(totals.All),
            (s / Vector512.Create(totals.LeastS)) + (p / Vector512.Create(totals.LeastP)),
            ((s * Lambda) + (p * (1 - Lambda)))
                / Vector512.Create((totals.MostS * Lambda) + (totals.MostP * (1 - Lambda)))
        );

    private static double Score((double A, double B, double C) strategies) =>
        Score((Vector512.Create(strategies.A), Vector512.Create(strategies.B), Vector512.Create(strategies.C)))[0];

    /// <summary>The geometric and the arithmetic mean of the three, added.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Score((Vector512<double> A, Vector512<double> B, Vector512<double> C) strategies)
    {
        var (a, b, c) = strategies;
        var third = Vector512.Create(3.0);
        return Transcendental.Exp(Transcendental.Log(a * b * c) / third) + ((a + b + c) / third);
    }

    private static (double[] S, double[] P, Totals Totals) Sums(PerformanceTable table, Weights weights)
    {
        var s = new double[table.RowCount];
        var p = new double[s.Length];
        return (s, p, ComputeSums(table, weights, s, p));
    }

    private static Span<ScaledColumn> Terms(PerformanceTable table, Weights weights, Span<ScaledColumn> space) =>
        ScaledColumn.All(Normalization.MinMax, table, weights, weighted: false, space);

    /// <summary>The sum of all S and P, and the ends of each.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Totals(double All, double LeastS, double MostS, double LeastP, double MostP);
}
