using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>A triangular fuzzy number: what a value is at least, most likely and at most.</summary>
/// <remarks>
/// Two are equal when all three parts are equal; there is no order. The default value is zero exactly. A fuzzy number says how
/// vague a judgement is, not how probable a value is.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct TriangularNumber
{
    private TriangularNumber(double lower, double mode, double upper)
    {
        Lower = lower;
        Mode = mode;
        Upper = upper;
    }

    /// <summary>Gets what the value is at least.</summary>
    public double Lower { get; }

    /// <summary>Gets what the value most likely is.</summary>
    public double Mode { get; }

    /// <summary>Gets what the value is at most.</summary>
    public double Upper { get; }

    /// <summary>Creates a fuzzy number.</summary>
    /// <param name="lower">What the value is at least; finite.</param>
    /// <param name="mode">What it most likely is; finite and not below <paramref name="lower"/>.</param>
    /// <param name="upper">What it is at most; finite and not below <paramref name="mode"/>.</param>
    /// <returns>The fuzzy number.</returns>
    /// <exception cref="ArgumentException">A part is not finite, or the parts are not in order.</exception>
    public static TriangularNumber Of(double lower, double mode, double upper)
    {
        Guard.Against.NotFinite(lower);
        Guard.Against.NotFinite(mode);
        Guard.Against.NotFinite(upper);
        return lower <= mode && mode <= upper
            ? new TriangularNumber(lower + 0.0, mode + 0.0, upper + 0.0)
            : throw new ArgumentException(
                $"The parts of a triangular number do not fall, as {Invariant.Text(lower)}, {Invariant.Text(mode)}, {Invariant.Text(upper)} do.",
                nameof(mode)
            );
    }

    /// <summary>Creates the fuzzy number of a value that is known exactly.</summary>
    /// <param name="value">The value; finite.</param>
    /// <returns>The fuzzy number.</returns>
    /// <exception cref="ArgumentException">The value is not finite.</exception>
    public static TriangularNumber Exactly(double value) => Of(value, value, value);

    /// <summary>Returns the three parts, such as <c>(3, 5, 7)</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"({Invariant.Text(Lower)}, {Invariant.Text(Mode)}, {Invariant.Text(Upper)})";

    internal string ToShort() => $"({Invariant.Short(Lower)}, {Invariant.Short(Mode)}, {Invariant.Short(Upper)})";
}
