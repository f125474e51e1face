using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>MARCOS: the utility of an alternative beside that of the ideal and of the anti-ideal one.</summary>
/// <remarks>
/// <para>
/// S = Σ wⱼ rⱼ on the scaling <see cref="Normalization.Linear"/>; the ideal row takes the best value of each criterion, the
/// anti-ideal row the worst. K⁺ = S / S(ideal), K⁻ = S / S(anti-ideal), f⁺ = K⁻ / (K⁺ + K⁻), f⁻ = K⁺ / (K⁺ + K⁻), and the
/// score is (K⁺ + K⁻) / (1 + (1 − f⁺) / f⁺ + (1 − f⁻) / f⁻). Higher is better.
/// </para>
/// <para>
/// S cancels in f⁺ and f⁻, so with a = S(anti-ideal) and b = S(ideal) the score is S (a + b) / (a² + a b + b²): MARCOS always
/// ranks as the weighted sum with that scaling does, and has its strengths and weaknesses. A contribution is wⱼ rⱼ times the
/// same factor.
/// </para>
/// <para>
/// A method for study and comparison. Needs: known cells; values of zero or more, costs above zero; an anti-ideal row that
/// does not score 0; at least two alternatives. Source: Stević, Pamučar, Puška &amp; Chatterjee 2020, Computers &amp; Industrial
/// Engineering 140, 106231.
/// </para>
/// </remarks>
public sealed record Marcos : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Stević, Pamučar, Puška & Chatterjee 2020, Sustainable supplier selection in healthcare industries using a new MCDM method: measurement of alternatives and ranking according to compromise solution (MARCOS), Computers & Industrial Engineering 140, 106231"
    );

    /// <inheritdoc/>
    public override string Name => "MARCOS";

    /// <inheritdoc/>
    public override Source Source => Origin;

    internal override ScoringMethod RanksAs => new WeightedSum(Normalization.Linear);

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var terms = Terms(table, weights, new ScaledColumn[table.ColumnCount]);
        var factor = Factor(Ends(terms, table));
        var amounts = new double[table.ColumnCount];
        foreach (ref readonly var term in terms)
        {
            amounts[term.Column] = term.Scaling.Of(table.Padded(term.Column)[row]) * factor;
        }

        return ScaledColumn.Contributions(Normalization.Linear, table, weights, row, amounts);
    }

    internal override IEnumerable<Explanation> Details(PerformanceTable table, Weights weights, int row)
    {
        var terms = Terms(table, weights, new ScaledColumn[table.ColumnCount]);
        var (antiIdeal, ideal) = Ends(terms, table);
        var sum = 0.0;
        foreach (ref readonly var term in terms)
        {
            sum += term.Scaling.Of(table.Padded(term.Column)[row]);
        }

        return
        [
            Explanation.Of(
                $"The weighted sum is {Invariant.Short(sum)}, {Invariant.Short(sum / ideal)} of the ideal {Invariant.Short(ideal)} and {Invariant.Short(sum / antiIdeal)} of the anti-ideal {Invariant.Short(antiIdeal)}."
            ),
        ];
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        NeedsTwo("MARCOS", table, ref refusals);
        ScalingNeeds.Of(
            Normalization.Linear,
            table,
            weights,
            moreIsBetter: true,
            ref refusals,
            ScalingNeeds.AnotherMethod
        );
        if (refusals.IsEmpty && IsWorstZero(table, weights))
        {
            refusals.Add(
                ScoringRules.AlternativesWorstZero,
                "The worst values of all criteria score 0 together, and MARCOS divides by what they score.",
                remedy: "Choose the weighted sum with the scaling Linear, which ranks the same."
            );
        }
    }

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
        terms = Terms(table, weights, terms);
        var factor = Factor(Ends(terms, table));
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        for (var row = 0; row < scores.Length; row += Lanes.Count)
        {
            var sum = Vector512<double>.Zero;
            foreach (ref readonly var term in terms)
            {
                sum += ColumnScaling.Of(in term.Scaling, Lanes.Load(in values, term.Start, row));
            }

            Lanes.Store(sum * factor, scores, row);
        }
    }

    /// <summary>Says whether all criteria are benefits with a worst value of 0, or of so little that the sum is 0.</summary>
    private static bool IsWorstZero(PerformanceTable table, Weights weights)
    {
        var columns = table.ColumnCount;
        Span<ScaledColumn> terms = columns <= OnStack ? stackalloc ScaledColumn[columns] : new ScaledColumn[columns];
        return Ends(Terms(table, weights, terms), table).AntiIdeal == 0;
    }

    private static Span<ScaledColumn> Terms(PerformanceTable table, Weights weights, Span<ScaledColumn> space) =>
        ScaledColumn.All(Normalization.Linear, table, weights, weighted: true, space);

    /// <summary>What the anti-ideal and the ideal row score.</summary>
    private static (double AntiIdeal, double Ideal) Ends(ReadOnlySpan<ScaledColumn> terms, PerformanceTable table)
    {
        var (antiIdeal, ideal) = (0.0, 0.0);
        foreach (ref readonly var term in terms)
        {
            ref readonly var column = ref table.Statistics(term.Column);
            var (low, high) = (term.Scaling.Of(column.Min), term.Scaling.Of(column.Max));
            antiIdeal += Math.Min(low, high);
            ideal += Math.Max(low, high);
        }

        return (antiIdeal, ideal);
    }

    /// <summary>What the weighted sum is multiplied by.</summary>
    private static double Factor((double AntiIdeal, double Ideal) ends)
    {
        var (a, b) = ends;
        return (a + b) / ((a * a) + (a * b) + (b * b));
    }
}
