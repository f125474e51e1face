using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>What is known of one alternative on one criterion: a number, or that it is missing.</summary>
/// <remarks>
/// <para>A missing value is not zero and not "not a number"; no method turns it into one.</para>
/// <para>Two cells are equal when both are missing or both hold the same number. The default value is <see cref="Missing"/>.</para>
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct Cell
{
    private readonly double value;

    private Cell(double value)
    {
        this.value = value;
        IsKnown = true;
    }

    /// <summary>Gets the cell of which nothing is known.</summary>
    public static Cell Missing => default;

    /// <summary>Gets whether there is a number.</summary>
    public bool IsKnown { get; }

    /// <summary>Gets the number.</summary>
    /// <exception cref="InvalidOperationException">The cell is missing.</exception>
    public double Value =>
        IsKnown ? value : throw new InvalidOperationException("The cell is missing; it has no number.");

    /// <summary>Creates a cell that holds a number.</summary>
    /// <param name="value">The number; finite.</param>
    /// <returns>The cell.</returns>
    /// <exception cref="ArgumentException">The number is not finite.</exception>
    public static Cell Known(double value) => new(Guard.Against.NotFinite(value) + 0.0);

    /// <summary>Creates a cell that holds a number; the same as <see cref="Known"/>.</summary>
    /// <param name="value">The number; finite.</param>
    public static implicit operator Cell(double value) => Known(value);

    /// <summary>Returns the number in the invariant culture, or <c>missing</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => IsKnown ? Invariant.Text(value) : "missing";
}
