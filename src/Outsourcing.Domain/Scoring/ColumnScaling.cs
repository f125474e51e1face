using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>One column's way to the common scale, times a factor: the one home of every <see cref="Normalization"/> formula.</summary>
/// <param name="Kind">Which of the three forms it is.</param>
/// <param name="Offset">What is taken off, for <see cref="ScalingKind.Affine"/>.</param>
/// <param name="Factor">What it is multiplied by (or, for a reciprocal, what is divided).</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ColumnScaling(ScalingKind Kind, double Offset, double Factor)
{
    /// <summary>Gives the scaling of a column, multiplied by a weight.</summary>
    /// <remarks>What the scaling needs is checked before (<see cref="ScalingNeeds"/>).</remarks>
    public static ColumnScaling Of(
        Normalization normalization,
        Criterion criterion,
        in ColumnStatistics column,
        double weight
    )
    {
        if (!column.IsConstant)
        {
            return Varying(normalization, criterion, in column, weight);
        }

        // Equal but for rounding is equal: no scaling may tell such values apart.
        return Constant(
            normalization == Normalization.MinMax
                ? weight
                : Varying(normalization, criterion, in column, weight).Of(column.Min)
        );
    }

    /// <summary>Says whether a scaling puts a value on the common scale without looking at the others of its column.</summary>
    public static bool IsAbsolute(Normalization normalization) =>
        normalization is Normalization.None or Normalization.Bounds;

    private static ColumnScaling Varying(
        Normalization normalization,
        Criterion criterion,
        in ColumnStatistics column,
        double weight
    )
    {
        var benefit = criterion.Direction == Direction.Maximize;
        var scale = criterion.Scale.GetValueOrDefault();
        return normalization switch
        {
            Normalization.None => Affine(0, weight),
            Normalization.Linear when benefit => Affine(0, weight / column.Max),
            Normalization.Linear => Reciprocal(weight * column.Min),
            Normalization.MinMax when benefit => Affine(column.Min, weight / (column.Max - column.Min)),
            Normalization.MinMax => Affine(column.Max, weight / (column.Min - column.Max)),
            Normalization.Max when benefit => Affine(0, weight / column.Max),
            Normalization.Max => Affine(column.Max, -weight / column.Max),
            Normalization.Sum when benefit => Affine(0, weight / column.Sum),
            Normalization.Sum => Reciprocal(weight / column.SumOfReciprocals),
            Normalization.Vector when benefit => Affine(0, weight / column.Norm),
            Normalization.Vector => Affine(column.Norm, -weight / column.Norm),
            Normalization.SumPlain => Affine(0, weight / column.Sum),
            Normalization.VectorPlain => Affine(0, weight / column.Norm),
            Normalization.Bounds when benefit => Affine(scale.Low, weight / (scale.High - scale.Low)),
            Normalization.Bounds => Affine(scale.High, weight / (scale.Low - scale.High)),
            _ => throw new ArgumentOutOfRangeException(nameof(normalization)),
        };
    }

    /// <summary>Scales one value; adding zero turns a minus zero into zero.</summary>
    public double Of(double x) =>
        0.0
        + Kind switch
        {
            ScalingKind.Affine => (x - Offset) * Factor,
            ScalingKind.Reciprocal => Factor / x,
            _ => Factor,
        };

    /// <summary>Scales the values of eight rows with the operations of <see cref="Of(double)"/>.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector512<double> Of(in ColumnScaling scaling, Vector512<double> x) =>
        scaling.Kind switch
        {
            ScalingKind.Affine => (x - Vector512.Create(scaling.Offset)) * Vector512.Create(scaling.Factor),
            ScalingKind.Reciprocal => Vector512.Create(scaling.Factor) / x,
            _ => Vector512.Create(scaling.Factor),
        };

    private static ColumnScaling Affine(double offset, double factor) => new(ScalingKind.Affine, offset, factor);

    private static ColumnScaling Reciprocal(double factor) => new(ScalingKind.Reciprocal, 0, factor);

    private static ColumnScaling Constant(double factor) => new(ScalingKind.Constant, 0, factor);
}

/// <summary>The form of a <see cref="ColumnScaling"/>.</summary>
internal enum ScalingKind
{
    /// <summary>(x − offset) × factor.</summary>
    Affine = 0,

    /// <summary>factor / x.</summary>
    Reciprocal = 1,

    /// <summary>The factor, whatever x is.</summary>
    Constant = 2,
}
