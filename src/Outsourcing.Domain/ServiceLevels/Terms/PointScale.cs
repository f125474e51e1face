using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>How the service points of a window become a percentage of the fee base: the highest step that is reached counts.</summary>
/// <remarks>Below the first step they give nothing. Two are equal when the steps are equal. Immutable.</remarks>
public sealed record PointScale
{
    private PointScale(ValueList<PointStep> steps) => Steps = steps;

    /// <summary>Gets the steps, by points.</summary>
    public IReadOnlyList<PointStep> Steps { get; }

    /// <summary>Creates a scale.</summary>
    /// <param name="steps">The steps, in any order; at least one, and each number of points once.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">There is no step, or two have the same points.</exception>
    public static PointScale Of(params IEnumerable<PointStep> steps)
    {
        PointStep[] copy = [.. Guard.Against.NullElement(steps).OrderBy(step => step.Points)];
        return copy.Length == 0 ? throw new ArgumentException("A scale has at least one step.", nameof(steps))
            : copy.Select(step => step.Points).Distinct().Count() < copy.Length
                ? throw new ArgumentException("Two steps begin at the same points.", nameof(steps))
            : new PointScale(ValueList.Of(copy));
    }

    /// <summary>Gives the percentage for a number of points.</summary>
    /// <param name="points">The points.</param>
    /// <returns>The percentage of the highest step that is reached; zero below the first one.</returns>
    public Percentage Reached(Ratio points) =>
        Steps.LastOrDefault(step => points.CompareTo(step.Points) >= 0)?.Share ?? Percentage.Zero;

    /// <summary>Returns the steps in words, such as <c>from 5 points 0%; from 10 points 2%</c>.</summary>
    /// <returns>The steps.</returns>
    public override string ToString() => string.Join("; ", Steps.Select(step => step.ToString()));
}

/// <summary>A step of a <see cref="PointScale"/>.</summary>
/// <remarks>Two are equal when points and percentage are equal. Immutable.</remarks>
public sealed record PointStep
{
    private PointStep(decimal points, Percentage share)
    {
        Points = points;
        Share = share;
    }

    /// <summary>Gets from how many points on it counts.</summary>
    public decimal Points { get; }

    /// <summary>Gets the percentage of the fee base.</summary>
    public Percentage Share { get; }

    /// <summary>Creates a step.</summary>
    /// <param name="points">From how many points on, zero or more.</param>
    /// <param name="share">The percentage of the fee base, zero or more.</param>
    /// <returns>The step.</returns>
    /// <exception cref="ArgumentException">A number is below zero.</exception>
    public static PointStep Of(decimal points, Percentage share) =>
        new(ServiceLevelGuards.NotNegative(points), ServiceLevelGuards.NotNegative(share));

    /// <summary>Returns text such as <c>from 10 points 2%</c>.</summary>
    /// <returns>Points and percentage.</returns>
    public override string ToString() => $"from {Invariant.Text(Decimals.Canonical(Points))} points {Share}";
}
