using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>SPOTIS: score = Σ wⱼ |xⱼ − sⱼ| / (highⱼ − lowⱼ), the distance from the expected solution point on the declared scales.</summary>
/// <remarks>
/// <para>
/// The expected solution point s is stated, or else takes the better end of each scale. Lower is better; with weights that
/// sum to 1 it lies between 0 and 1. A contribution is one term of the sum. On a criterion on which all are equal but for
/// rounding, all are at the same distance.
/// </para>
/// <para>
/// The score of an alternative depends on its own values only, so no other alternative can turn two round. Away from the ends
/// of the scale better is what is nearer to the point, not what is more. Without a stated point the ranking is that of the
/// weighted sum with the scaling <see cref="Normalization.Bounds"/>.
/// </para>
/// <para>
/// A method for study and comparison. Needs: known cells; a declared scale for each criterion, and a stated point that lies on
/// the scales. Any numbers and one alternative will do. Source: Dezert, Tchamova, Han &amp; Tacnet 2020, The SPOTIS rank
/// reversal free method for multi-criteria decision-making support, FUSION 2020.
/// </para>
/// </remarks>
public sealed record Spotis : ScoringMethod
{
    private static readonly Source Origin = Source.Of(
        "Dezert, Tchamova, Han & Tacnet 2020, The SPOTIS rank reversal free method for multi-criteria decision-making support, 23rd International Conference on Information Fusion"
    );

    private static readonly ReferenceNeeds References = new(
        "The expected solution point has",
        "values",
        "Give each criterion an expected value, or none.",
        "The expected value",
        "Expect a value on the scale."
    );

    private readonly double[] expected;
    private readonly ReferenceIdeal[] references;

    /// <summary>Initializes the method.</summary>
    /// <param name="expected">The expected solution point: a value for each criterion, in the order of the criteria; none for the better end of each scale.</param>
    /// <exception cref="ArgumentException">A value is not finite.</exception>
    public Spotis(params IEnumerable<double> expected)
    {
        this.expected = [.. Guard.Against.Null(expected).Select(value => 0.0 + Guard.Against.NotFinite(value))];
        references = Array.ConvertAll(this.expected, ReferenceIdeal.At);
    }

    /// <summary>Gets the expected solution point; empty when it is the better end of each scale.</summary>
    public IReadOnlyList<double> Expected => Array.AsReadOnly(expected);

    /// <inheritdoc/>
    public override string Name =>
        expected.Length == 0 ? "SPOTIS" : $"SPOTIS (expected {string.Join(", ", expected.Select(Invariant.Text))})";

    /// <inheritdoc/>
    public override Source Source => Origin;

    /// <inheritdoc/>
    public override bool HigherIsBetter => false;

    /// <inheritdoc/>
    public override bool IsAbsolute => true;

    /// <inheritdoc/>
    public bool Equals(Spotis? other) => other is not null && expected.AsSpan().SequenceEqual(other.expected);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(expected.Length, expected.FirstOrDefault());

    internal override Composition WeightForm => Composition.Sum;

    internal override ValueResponse Response(PerformanceTable table, int row, int column)
    {
        var scale = table.Criteria[column].Scale!.Value;
        var point = Point(table.Criteria[column], column);
        var length = new Divisor(scale.High - scale.Low, 0);
        return new ValueResponse(
            x => Math.Abs(x - point),
            MoreIsBetter: false,
            new ResponsePiece(new ValuePiece(scale.Low, point, y => point - y), length),
            new ResponsePiece(new ValuePiece(point, scale.High, y => point + y), length)
        );
    }

    internal override Contribution[] Contributions(PerformanceTable table, Weights weights, int row)
    {
        var distances = new double[table.ColumnCount];
        var amounts = new double[table.ColumnCount];
        foreach (ref readonly var axis in Axes(table, weights, new Axis[table.ColumnCount]))
        {
            amounts[axis.Column] = axis.Distance(table.Padded(axis.Column)[row]);
            distances[axis.Column] = amounts[axis.Column] / weights.Span[axis.Column];
        }

        return ScaledColumn.Contributions(table, weights, row, distances, amounts);
    }

    private protected override void Check(PerformanceTable table, Weights weights, ref RefusalList refusals)
    {
        if (expected.Length > 0)
        {
            References.Of(references, table, weights, ref refusals);
        }

        ScalingNeeds.Scale("SPOTIS", table, weights, ref refusals);
        ScalingNeeds.Known(table, weights, ref refusals);
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
        Span<Axis> axes = columns <= OnStack ? stackalloc Axis[columns] : new Axis[columns];
        axes = Axes(table, weights, axes);
        ref readonly var values = ref MemoryMarshal.GetReference(table.All);
        for (var row = 0; row < scores.Length; row += Lanes.Count)
        {
            var sum = Vector512<double>.Zero;
            foreach (ref readonly var axis in axes)
            {
                sum += axis.IsConstant
                    ? Vector512.Create(axis.Same)
                    : Vector512.Abs(Lanes.Load(in values, axis.Start, row) - Vector512.Create(axis.Expected))
                        * Vector512.Create(axis.Factor);
            }

            Lanes.Store(sum, scores, row);
        }
    }

    /// <summary>The expected value of a criterion.</summary>
    private double Point(Criterion criterion, int column)
    {
        var scale = criterion.Scale!.Value;
        return expected.Length > 0 ? expected[column]
            : criterion.Direction == Direction.Maximize ? scale.High
            : scale.Low;
    }

    private Span<Axis> Axes(PerformanceTable table, Weights weights, Span<Axis> space)
    {
        var count = 0;
        var criteria = table.CriterionSpan;
        for (var j = 0; j < criteria.Length; j++)
        {
            if (weights.Span[j] > 0)
            {
                var scale = criteria[j].Scale!.Value;
                space[count++] = new Axis(
                    j,
                    j * table.Stride,
                    Point(criteria[j], j),
                    weights.Span[j] / (scale.High - scale.Low),
                    in table.Statistics(j)
                );
            }
        }

        return space[..count];
    }

    /// <summary>One criterion: the expected value, the weight divided by the length of the scale, and the distance that all share, if so.</summary>
    private readonly struct Axis(int column, int start, double expected, double factor, in ColumnStatistics statistics)
    {
        public readonly int Column = column;
        public readonly int Start = start;
        public readonly double Expected = expected;
        public readonly double Factor = factor;
        public readonly bool IsConstant = statistics.IsConstant;
        public readonly double Same = Math.Abs(statistics.Min - expected) * factor;

        public double Distance(double x) => IsConstant ? Same : Math.Abs(x - Expected) * Factor;
    }
}
