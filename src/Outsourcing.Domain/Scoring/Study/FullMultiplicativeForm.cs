using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>The full multiplicative form: score = Π wⱼ rⱼ over the benefits ÷ Π wⱼ rⱼ over the costs.</summary>
/// <remarks>
/// <para>
/// The third part of MULTIMOORA. r is the value on a scale that leaves less as less. Higher is better. A contribution is the
/// factor wⱼ rⱼ of a benefit or 1 / (wⱼ rⱼ) of a cost. Computed as the exponential of a sum of logarithms that have the same
/// bits everywhere.
/// </para>
/// <para>
/// The weights stand inside the product, so they multiply all scores by one number: no weight above zero changes the ranking,
/// and neither does the choice of the scaling. Twice as good on any criterion is twice the score. For weights that count take
/// <see cref="WeightedProduct"/>. A method for study and comparison. Needs: known cells above zero. One alternative will do.
/// Source: Brauers &amp; Zavadskas 2010, Technological and Economic Development of Economy 16(1), 5-24.
/// </para>
/// </remarks>
public sealed record FullMultiplicativeForm : ScoringMethod
{
    internal static readonly Source Origin = Source.Of(
        "Brauers & Zavadskas 2010, Project management by MULTIMOORA as an instrument for transition economies, Technological and Economic Development of Economy 16(1), 5-24"
    );

    /// <summary>Initializes the method.</summary>
    /// <param name="normalization">
    /// How values are put on a common scale: <see cref="Normalization.None"/>, which the paper uses,
    /// <see cref="Normalization.SumPlain"/> or <see cref="Normalization.VectorPlain"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="normalization"/> is none of these.</exception>
    public FullMultiplicativeForm(Normalization normalization) =>
        Normalization = Guard.Against.TurningNormalization(normalization);

    /// <summary>Gets how values are put on a common scale.</summary>
    public Normalization Normalization { get; }

    /// <inheritdoc/>
    public override string Name => $"full multiplicative form ({Normalization})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public override bool IsAbsolute => ColumnScaling.IsAbsolute(Normalization);

    /// <inheritdoc/>
    public override Composition Composition => Composition.Product;

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var factors = new double[table.ColumnCount];
        Array.Fill(factors, 1);
        foreach (ref readonly var term in Terms(table, weights, new ScaledColumn[factors.Length]))
        {
            var scaled = term.Scaling.Of(table.Padded(term.Column)[row]);
            var logarithm = Transcendental.Log(weights.Span[term.Column]) + Transcendental.Log(scaled);
            factors[term.Column] = Transcendental.Exp(logarithm * term.Weight);
        }

        return ScaledColumn.Contributions(Normalization, table, weights, row, factors);
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        ScalingNeeds.Known(table, weights, ref refusals);
        ScalingNeeds.AboveZero(table, weights, "and a product needs all its factors above 0.", ref refusals);
        if (refusals.IsEmpty)
        {
            ScalingNeeds.Factors(Normalization, table, weights, ref refusals);
        }
    }

    private protected override bool IsInRange(ReadOnlySpan<double> scores) => WeightedProduct.AreInRange(scores);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
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
        var constant = 0.0;
        foreach (ref readonly var term in terms)
        {
            constant += Transcendental.Log(weights.Span[term.Column]) * term.Weight;
        }

        var kept = table.Logarithms(Normalization);
        var isKept = !kept.IsEmpty;
        ref readonly var values = ref MemoryMarshal.GetReference(isKept ? kept : table.All);
        for (var row = 0; row < scores.Length; row += Lanes.Count)
        {
            var sum = Vector512.Create(constant);
            foreach (ref readonly var term in terms)
            {
                var x = Lanes.Load(in values, term.Start, row);
                sum += (isKept ? x : Transcendental.Log(ColumnScaling.Of(in term.Scaling, x))) * term.Weight;
            }

            Lanes.Store(Transcendental.Exp(sum), scores, row);
        }
    }

    /// <summary>The columns with the exponent 1 of a benefit or −1 of a cost in the place of the weight.</summary>
    private Span<ScaledColumn> Terms(PerformanceTable table, Weights weights, Span<ScaledColumn> space)
    {
        var terms = ScaledColumn.All(Normalization, table, weights, weighted: false, space);
        foreach (ref var term in terms)
        {
            var exponent = table.CriterionSpan[term.Column].Direction == Direction.Maximize ? 1 : -1;
            term = new ScaledColumn(term.Column, term.Start, exponent, term.Scaling);
        }

        return terms;
    }
}
