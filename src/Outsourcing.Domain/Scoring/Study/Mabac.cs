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
    // Factors from 1 to 2: the product of this many stays far inside the range of double.
    private const int MostFactors = 512;

    private static readonly Source Origin = Source.Of(
        "Pamučar & Ćirović 2015, The selection of transport and handling resources in logistics centers using multi-attributive border approximation area comparison (MABAC), Expert Systems with Applications 42(6), 3016-3028"
    );

    /// <inheritdoc/>
    public override string Name => "MABAC";

    /// <inheritdoc/>
    public override Source Source => Origin;

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var amounts = new double[table.ColumnCount];
        foreach (ref readonly var term in Terms(table, weights, new ScaledColumn[table.ColumnCount]))
        {
            amounts[term.Column] = term.Scaling.Of(table.Padded(term.Column)[row]) - Border(in term, table);
        }

        return ScaledColumn.Contributions(Normalization.MinMax, table, weights, row, amounts);
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals) =>
        ScalingNeeds.Known(table, weights, ref refusals);

    private protected override void Compute(PerformanceTable table, Weights weights, Span<double> scores)
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> space = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        var terms = Terms(table, weights, space);
        var borders = 0.0;
        foreach (ref readonly var term in terms)
        {
            borders += Border(in term, table);
        }

        ScaledColumn.Sum(terms, table, 0.0 - borders, scores);
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

    /// <summary>The geometric mean of w (r + 1), less w.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static double Border(in ScaledColumn term, PerformanceTable table)
    {
        // w cancels in r = w r / w: the product is one of 1 + r, from 1 to 2. Logarithms only of long products.
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        var scaling = term.Scaling with { Factor = term.Scaling.Factor / term.Weight };
        var logarithms = Vector512<double>.Zero;
        var product = Vector512<double>.One;
        var factors = 0;
        for (var row = 0; row < table.RowCount; row += Lanes.Count)
        {
            var scaled = ColumnScaling.Of(in scaling, Lanes.Load(in values, term.Start, row));
            product *= Vector512<double>.One + Lanes.Keep(scaled, table.RowCount - row);
            if (++factors == MostFactors)
            {
                logarithms += Transcendental.Log(product);
                (product, factors) = (Vector512<double>.One, 0);
            }
        }

        logarithms += Transcendental.Log(product);
        var mean = Lanes.Sum(logarithms) / table.RowCount;
        return term.Weight * (Transcendental.Exp(mean) - 1);
    }
}
