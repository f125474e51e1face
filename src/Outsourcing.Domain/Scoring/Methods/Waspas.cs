using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>WASPAS: score = λ Σ wⱼ rⱼ + (1 − λ) Π rⱼ^wⱼ, a mean of the weighted sum and the weighted product.</summary>
/// <remarks>
/// <para>
/// The sum lets a strength make up for any weakness, the product punishes a weakness more; λ says how much of each. With
/// λ = 1 it is the weighted sum, with λ = 0 the weighted product. Higher is better.
/// </para>
/// <para>
/// A contribution is the share of the score that wⱼ rⱼ has of the weighted sum: score × wⱼ rⱼ / Σ w r. The product belongs
/// to all its factors together, so it is shared out as the sum is.
/// </para>
/// <para>
/// Needs: known cells; values that the scaling can handle; a scaling that turns costs round; with λ below 1 values above
/// zero on the common scale, as for the weighted product. One alternative will do. Source: Zavadskas, Turskis, Antucheviciene
/// &amp; Zakarevicius 2012, Elektronika ir elektrotechnika 122(6), 3-6.
/// </para>
/// </remarks>
public sealed record Waspas : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Zavadskas, Turskis, Antucheviciene & Zakarevicius 2012, Optimization of weighted aggregated sum product assessment, Elektronika ir elektrotechnika 122(6), 3-6"
    );

    /// <summary>Initializes the method.</summary>
    /// <param name="lambda">The part of the weighted sum, from 0 to 1; the rest is the weighted product.</param>
    /// <param name="normalization">How values are put on a common scale; the paper uses <see cref="Normalization.Linear"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="lambda"/> is not from 0 to 1, or <paramref name="normalization"/> is not one of the enumeration.</exception>
    public Waspas(double lambda, Normalization normalization)
    {
        Lambda = 0.0 + Guard.Against.OutOfRange(Guard.Against.NotFinite(lambda), nameof(lambda), 0.0, 1.0);
        Normalization = Guard.Against.UnknownNormalization(normalization);
    }

    /// <summary>Gets the part of the weighted sum, from 0 to 1.</summary>
    public double Lambda { get; }

    /// <summary>Gets how values are put on a common scale.</summary>
    public Normalization Normalization { get; }

    /// <inheritdoc/>
    public override string Name => $"WASPAS (λ = {Invariant.Text(Lambda)}, {Normalization})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public override bool IsAbsolute => ColumnScaling.IsAbsolute(Normalization);

    private bool Multiplies => Lambda < 1;

    internal override ScoringMethod RanksAs =>
        Lambda switch
        {
            1 => new WeightedSum(Normalization),
            0 => new WeightedProduct(Normalization),
            _ => this,
        };

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var (sum, product, amounts) = Parts(table, weights, row);
        if (Multiplies)
        {
            var share = Mean(sum, product) / sum;
            amounts = Array.ConvertAll(amounts, amount => amount * share);
        }

        return ScaledColumn.Contributions(Normalization, table, weights, row, amounts);
    }

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var (sum, product, _) = Parts(table, weights, row);
        return Multiplies
            ?
            [
                Explanation.Of(
                    $"The weighted sum is {Invariant.Short(sum)}, the weighted product {Invariant.Short(product)}."
                ),
            ]
            : [];
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        ScalingNeeds.Of(Normalization, table, weights, moreIsBetter: true, ref refusals);
        if (Multiplies)
        {
            ScalingNeeds.Positive(Normalization, table, weights, ref refusals);
        }
    }

    private protected override bool IsInRange(ReadOnlySpan<double> scores) =>
        Lambda > 0 ? base.IsInRange(scores) : WeightedProduct.AreInRange(scores);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private protected override void Compute(
        PerformanceTable table,
        Weights weights,
        Span<double> scores,
        CancellationToken cancellation
    )
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> terms = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        terms = ScaledColumn.All(Normalization, table, weights, weighted: false, terms);
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        var multiplies = Multiplies;
        var kept = multiplies ? table.Logarithms(Normalization) : [];
        var isKept = !kept.IsEmpty;
        ref readonly var logarithmsKept = ref MemoryMarshal.GetReference(kept);
        for (var row = 0; row < scores.Length; row += Lanes.Count)
        {
            var sum = Vector512<double>.Zero;
            var logarithms = Vector512<double>.Zero;
            foreach (ref readonly var term in terms)
            {
                var scaled = ColumnScaling.Of(in term.Scaling, Lanes.Load(in values, term.Start, row));
                sum += scaled * term.Weight;
                if (multiplies)
                {
                    logarithms +=
                        (isKept ? Lanes.Load(in logarithmsKept, term.Start, row) : Transcendental.Log(scaled))
                        * term.Weight;
                }
            }

            Lanes.Store(multiplies ? Mean(sum, Transcendental.Exp(logarithms)) : sum, scores, row);
        }
    }

    /// <summary>The weighted sum of a row with its terms, and the weighted product where it is asked for.</summary>
    private (double Sum, double Product, double[] Terms) Parts(PerformanceTable table, Weights weights, int row)
    {
        var terms = new double[table.ColumnCount];
        var (sum, logarithms) = (0.0, 0.0);
        foreach (
            ref readonly var term in ScaledColumn.All(
                Normalization,
                table,
                weights,
                weighted: false,
                new ScaledColumn[terms.Length]
            )
        )
        {
            var scaled = term.Scaling.Of(table.Padded(term.Column)[row]);
            terms[term.Column] = scaled * term.Weight;
            sum += terms[term.Column];
            logarithms += Multiplies ? Transcendental.Log(scaled) * term.Weight : 0;
        }

        return (sum, Transcendental.Exp(logarithms), terms);
    }

    private double Mean(double sum, double product) => (sum * Lambda) + (product * (1 - Lambda));

    private Vector512<double> Mean(Vector512<double> sum, Vector512<double> product) =>
        (sum * Lambda) + (product * (1 - Lambda));
}
