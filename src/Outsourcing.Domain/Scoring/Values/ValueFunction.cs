using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>What each value of a criterion is worth to those who decide, from 0 to 1.</summary>
/// <remarks>
/// <para>
/// Worth is a judgement about the value alone, whatever the other alternatives are; it already says whether less or more is
/// better. A value for which nothing was judged has no worth: nothing is extrapolated, and nothing is taken from a
/// neighbour in a list.
/// </para>
/// <para>
/// A closed set: <see cref="PiecewiseLinearValue"/>, <see cref="ExponentialValue"/> and <see cref="DiscreteValue"/>. Immutable.
/// Two are equal when kind and content are equal. Source: Keeney &amp; Raiffa 1976, Decisions with Multiple Objectives, ch. 3.
/// </para>
/// </remarks>
public abstract record ValueFunction
{
    private protected ValueFunction() { }

    /// <summary>Whether a larger value is somewhere worth more.</summary>
    internal abstract bool Rises { get; }

    /// <summary>Whether a larger value is somewhere worth less.</summary>
    internal abstract bool Falls { get; }

    /// <summary>Which values it covers, such as <c>goes from 0 to 10</c>.</summary>
    internal abstract string Reach { get; }

    /// <summary>Kind and content in the invariant culture.</summary>
    private protected abstract string Text { get; }

    /// <summary>Creates a function of straight lines between judged points.</summary>
    /// <param name="points">Two or more values with what each is worth, in any order; worth may rise and fall.</param>
    /// <returns>The function; it covers the values from the lowest to the highest point.</returns>
    /// <exception cref="ArgumentException">There are fewer than two points, or a value stands there twice.</exception>
    public static PiecewiseLinearValue PiecewiseLinear(params IEnumerable<ValuePoint> points) =>
        new(WorthPoints.Of(points, least: 2));

    /// <summary>Creates a function that bends evenly from the worst value to the best.</summary>
    /// <param name="worst">The value worth 0; above <paramref name="best"/> for a cost.</param>
    /// <param name="best">The value worth 1.</param>
    /// <param name="rho">
    /// The exponential constant ρ in the unit of the criterion: positive when the first steps away from the worst value are
    /// worth most, negative when the last ones are. The smaller its size, the stronger the bend; from a 500th of the distance between the
    /// ends to 1e9 times that distance, beyond which the curve is a step or a straight line.
    /// </param>
    /// <returns>The function; it covers the values between both ends.</returns>
    /// <exception cref="ArgumentException">The ends are equal or out of range, or <paramref name="rho"/> is.</exception>
    public static ExponentialValue Exponential(double worst, double best, double rho) => new(worst, best, rho);

    /// <summary>Creates a list of values with what each is worth.</summary>
    /// <param name="points">One or more values with what each is worth, in any order.</param>
    /// <returns>The function; it covers the listed values and nothing between them.</returns>
    /// <exception cref="ArgumentException">There is no point, or a value stands there twice.</exception>
    public static DiscreteValue Discrete(params IEnumerable<ValuePoint> points) =>
        new(WorthPoints.Of(points, least: 1));

    /// <summary>Says whether a value has a worth.</summary>
    /// <param name="value">The value.</param>
    /// <returns>Whether it lies between the ends, or on one, or in the list.</returns>
    public abstract bool Covers(double value);

    /// <summary>Gives what a value is worth.</summary>
    /// <param name="value">The value, which the function covers.</param>
    /// <returns>The worth, from 0 to 1.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The function does not cover the value.</exception>
    public double Of(double value) =>
        Covers(value)
            ? Worth(value)
            : throw new ArgumentOutOfRangeException(
                nameof(value),
                $"The value is {Invariant.Text(value)}, and the value function {Reach}."
            );

    /// <summary>Returns kind and content, such as <c>piecewise linear (0: 0, 3: 0.5, 10: 1)</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public sealed override string ToString() => Text;

    /// <summary>The ranges of values that it covers, in rising order, on which worth can be read backwards.</summary>
    internal abstract IReadOnlyList<ValuePiece> Pieces { get; }

    /// <summary>The worth of eight values that it covers.</summary>
    internal abstract Vector512<double> Worth(Vector512<double> values);

    /// <summary>The worth of a value that it covers: one lane of the above.</summary>
    internal double Worth(double value) => Worth(Vector512.Create(value))[0];

    /// <summary>Says whether all values of a column have a worth.</summary>
    internal virtual bool CoversAll(ReadOnlySpan<double> values, in ColumnStatistics column) =>
        Covers(column.Min) && Covers(column.Max);
}
