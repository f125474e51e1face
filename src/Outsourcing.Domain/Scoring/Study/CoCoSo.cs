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
        var scores = new double[table.RowCount];
        Combine(s, p, in totals, scores);
        var share = scores[row] / (s[row] + p[row]);
        var amounts = new double[table.ColumnCount];
        foreach (ref readonly var term in Terms(table, weights, new ScaledColumn[table.ColumnCount]))
        {
            var scaled = Vector512.Create(term.Scaling.Of(table.Padded(term.Column)[row]));
            var power = Transcendental.Exp(Exponent(scaled, Logarithm(scaled), term.Weight));
            amounts[term.Column] = ((scaled * term.Weight) + power)[0] * share;
        }

        return ScaledColumn.Contributions(Normalization.MinMax, table, weights, row, amounts);
    }

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var (s, p, totals) = Sums(table, weights);
        var (sum, power) = (Vector512.Create(s[row]), Vector512.Create(p[row]));
        var a = OfAll(sum, power, in totals)[0];
        var b = OfLeast(sum, power, in totals)[0];
        var c = OfMost(sum, power, in totals)[0];
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
        var rows = Lanes.Padded(scores.Length);
        var rented = rows > RowsOnStack ? ArrayPool<double>.Shared.Rent(2 * rows) : null;
        var sums = rented is null ? stackalloc double[2 * rows] : rented.AsSpan(0, 2 * rows);
        var s = sums[..rows];
        var p = sums[rows..];
        ComputeSums(table, weights, s, p);
        Combine(s, p, TotalsOf(s, p, scores.Length), scores);
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

    private static (double[] S, double[] P, Totals Totals) Sums(PerformanceTable table, Weights weights)
    {
        var s = new double[Lanes.Padded(table.RowCount)];
        var p = new double[s.Length];
        ComputeSums(table, weights, s, p);
        return (s, p, TotalsOf(s, p, table.RowCount));
    }

    /// <summary>S and P of each row, up to whole vectors.</summary>
    [MethodImpl(Lanes.OutOfLine)]
    private static void ComputeSums(PerformanceTable table, Weights weights, Span<double> s, Span<double> p)
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> terms = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        terms = Terms(table, weights, terms);
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        var kept = table.Logarithms(Normalization.MinMax);
        var isKept = !kept.IsEmpty;
        ref readonly var logarithms = ref MemoryMarshal.GetReference(kept);
        Span<Vector512<double>> exponents =
            columns <= OnStack ? stackalloc Vector512<double>[terms.Length] : new Vector512<double>[terms.Length];
        for (var row = 0; row < s.Length; row += Lanes.Count)
        {
            var sum = Vector512<double>.Zero;
            for (var k = 0; k < terms.Length; k++)
            {
                ref readonly var term = ref terms[k];
                var scaled = ColumnScaling.Of(in term.Scaling, Lanes.Load(in values, term.Start, row));
                sum += scaled * term.Weight;
                var logarithm = isKept ? Lanes.Load(in logarithms, term.Start, row) : Logarithm(scaled);
                exponents[k] = Exponent(scaled, logarithm, term.Weight);
            }

            Lanes.Store(sum, s, row);
            Lanes.Store(SumOfExponentials(exponents), p, row);
        }
    }

    /// <summary>ln r, and any number for an r of 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Logarithm(Vector512<double> scaled) =>
        Transcendental.Log(
            Vector512.ConditionalSelect(
                Vector512.GreaterThan(scaled, Vector512<double>.Zero),
                scaled,
                Vector512<double>.One
            )
        );

    /// <summary>w ln r, whose exponential is r^w; for an r of 0 so low a number that its exponential is 0.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Exponent(Vector512<double> scaled, Vector512<double> logarithm, double weight) =>
        Vector512.ConditionalSelect(
            Vector512.GreaterThan(scaled, Vector512<double>.Zero),
            logarithm * weight,
            Vector512.Create(-1000.0)
        );

    [MethodImpl(Lanes.OutOfLine)]
    private static Vector512<double> SumOfExponentials(ReadOnlySpan<Vector512<double>> exponents)
    {
        var sum = Vector512<double>.Zero;
        foreach (ref readonly var exponent in exponents)
        {
            sum += Transcendental.Exp(exponent);
        }

        return sum;
    }

    [MethodImpl(Lanes.OutOfLine)]
    private static Totals TotalsOf(ReadOnlySpan<double> s, ReadOnlySpan<double> p, int rows)
    {
        var blocksS = MemoryMarshal.Cast<double, Vector512<double>>(s);
        var blocksP = MemoryMarshal.Cast<double, Vector512<double>>(p);
        var all = Vector512<double>.Zero;
        var (leastS, mostS) = (blocksS[0], blocksS[0]);
        var (leastP, mostP) = (blocksP[0], blocksP[0]);
        for (var i = 0; i < blocksS.Length; i++)
        {
            var (sum, powers) = (blocksS[i], blocksP[i]);
            all += Lanes.Keep(sum + powers, rows - (i * Lanes.Count));

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

    /// <summary>The scores: the geometric and the arithmetic mean of the three strategies, added.</summary>
    [MethodImpl(Lanes.OutOfLine)]
    private void Combine(ReadOnlySpan<double> s, ReadOnlySpan<double> p, in Totals totals, Span<double> scores)
    {
        var third = Vector512.Create(3.0);
        var blocksS = MemoryMarshal.Cast<double, Vector512<double>>(s);
        var blocksP = MemoryMarshal.Cast<double, Vector512<double>>(p);
        for (var i = 0; i < blocksS.Length; i++)
        {
            var a = OfAll(blocksS[i], blocksP[i], in totals);
            var b = OfLeast(blocksS[i], blocksP[i], in totals);
            var c = OfMost(blocksS[i], blocksP[i], in totals);
            var geometric = Transcendental.Exp(Transcendental.Log(a * b * c) / third);
            Lanes.Store(geometric + ((a + b + c) / third), scores, i * Lanes.Count);
        }
    }

    /// <summary>kₐ.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> OfAll(Vector512<double> s, Vector512<double> p, in Totals totals) =>
        (s + p) / Vector512.Create(totals.All);

    /// <summary>k_b.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> OfLeast(Vector512<double> s, Vector512<double> p, in Totals totals) =>
        (s / Vector512.Create(totals.LeastS)) + (p / Vector512.Create(totals.LeastP));

    /// <summary>k_c.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Vector512<double> OfMost(Vector512<double> s, Vector512<double> p, in Totals totals) =>
        ((s * Lambda) + (p * (1 - Lambda))) / Vector512.Create((totals.MostS * Lambda) + (totals.MostP * (1 - Lambda)));

    private static Span<ScaledColumn> Terms(PerformanceTable table, Weights weights, Span<ScaledColumn> space) =>
        ScaledColumn.All(Normalization.MinMax, table, weights, weighted: false, space);

    /// <summary>The sum of all S and P, and the ends of each.</summary>
    [StructLayout(LayoutKind.Auto)]
    private readonly record struct Totals(double All, double LeastS, double MostS, double LeastP, double MostP);
}
