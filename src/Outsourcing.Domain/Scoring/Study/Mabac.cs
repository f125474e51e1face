using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>MABAC: score = Σ (vⱼ − gⱼ) with v = w (r + 1), how far an alternative lies above the border of the ordinary.</summary>
/// <remarks>
/// <para>
/// r is the value on the scaling <see cref="Normalization.MinMax"/>, which is part of the method, and the border g of a
/// criterion is the geometric mean of v over the alternatives. Higher is better; a score below 0 is below the border. A
/// contribution is vⱼ − gⱼ: above 0 the alternative belongs to the upper area of the criterion, below 0 to the lower. On a
/// criterion on which all are equal, all lie on the border.
/// </para>
/// <para>
/// The borders take the same from every alternative, so MABAC ranks as the weighted sum with that scaling does; they only
/// move the zero. Scale and border are made of the alternatives present. A method for study and comparison. Needs: known
/// cells. Any numbers will do, negative ones too, and one alternative. Source: Pamučar &amp; Ćirović 2015, Expert Systems with
/// Applications 42(6), 3016-3028.
/// </para>
/// </remarks>
public sealed record Mabac : ScoringMethod
{
    // Factors lie between 1 and 2: eight lanes of this many have a product of 2^960 at most.
    private const int MostFactors = 120;

    private static readonly Source Origin = Source.Of(
        "Pamučar & Ćirović 2015, The selection of transport and handling resources in logistics centers using multi-attributive border approximation area comparison (MABAC), Expert Systems with Applications 42(6), 3016-3028"
    );

    /// <inheritdoc/>
    public override string Name => "MABAC";

    /// <inheritdoc/>
    public override Source Source => Origin;

    internal override ScoringMethod RanksAs => new WeightedSum(Normalization.MinMax);

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var terms = Terms(table, weights, new ScaledColumn[table.ColumnCount]);
        var borders = new double[Lanes.Padded(terms.Length)];
        Borders(terms, table, borders);
        var amounts = ScaledColumn.Amounts(terms, table, row);
        for (var k = 0; k < terms.Length; k++)
        {
            amounts[terms[k].Column] -= borders[k];
        }

        return ScaledColumn.Contributions(Normalization.MinMax, table, weights, row, amounts);
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals) =>
        ScalingNeeds.Known(table, weights, ref refusals);

    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> space = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        var terms = Terms(table, weights, space);
        var height = Lanes.Padded(terms.Length);
        Span<double> borders = height <= OnStack ? stackalloc double[height] : new double[height];
        Borders(terms, table, borders);
        var sum = 0.0;
        foreach (var border in borders[..terms.Length])
        {
            sum += border;
        }

        ScaledColumn.Sum(terms, table, 0.0 - sum, scores);
    }

    /// <summary>The columns that tell alternatives apart, times their weights.</summary>
    private static Span<ScaledColumn> Terms(PerformanceTable table, Weights weights, Span<ScaledColumn> space)
    {
        var count = 0;
        foreach (var term in ScaledColumn.All(Normalization.MinMax, table, weights, weighted: true, space))
        {
            if (!table.Statistics(term.Column).IsConstant)
            {
                space[count++] = term;
            }
        }

        return space[..count];
    }

    /// <summary>The geometric mean of w (r + 1), less w, of each column; up to whole vectors of columns.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Borders(ReadOnlySpan<ScaledColumn> terms, PerformanceTable table, Span<double> borders)
    {
        var columns = borders.Length;
        Span<double> products = columns <= OnStack ? stackalloc double[columns] : new double[columns];
        products.Fill(1);
        borders.Clear();
        for (var k = 0; k < terms.Length; k++)
        {
            products[k] = Product(in terms[k], table, out borders[k]);
        }

        var logarithms = MemoryMarshal.Cast<double, Vector512<double>>(borders);
        var rest = MemoryMarshal.Cast<double, Vector512<double>>(products);
        for (var i = 0; i < logarithms.Length; i++)
        {
            var mean = (logarithms[i] + Transcendental.Log(rest[i])) / Vector512.Create((double)table.RowCount);
            logarithms[i] = Transcendental.Exp(mean) - Vector512<double>.One;
        }

        for (var k = 0; k < terms.Length; k++)
        {
            borders[k] *= terms[k].Weight;
        }
    }

    /// <summary>The product of 1 + r over a column: a factor, and beside it the logarithm of what a long product had before.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Product(in ScaledColumn term, PerformanceTable table, out double logarithm)
    {
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        var scaling = term.Scaling with { Factor = term.Scaling.Factor / term.Weight };
        var product = Vector512<double>.One;
        var whole = table.RowCount - (table.RowCount % Lanes.Count);
        var factors = 0;
        logarithm = 0;
        for (var row = 0; row < whole; row += Lanes.Count)
        {
            product *= Vector512<double>.One + ColumnScaling.Of(in scaling, Lanes.Load(in values, term.Start, row));
            if (++factors == MostFactors)
            {
                logarithm += Lanes.Sum(Transcendental.Log(product));
                (product, factors) = (Vector512<double>.One, 0);
            }
        }

        if (whole < table.RowCount)
        {
            var last = ColumnScaling.Of(in scaling, Lanes.Load(in values, term.Start, whole));
            product *= Vector512<double>.One + Lanes.Keep(last, table.RowCount - whole);
        }

        var all = product[0];
        for (var lane = 1; lane < Lanes.Count; lane++)
        {
            all *= product[lane];
        }

        return all;
    }
}
