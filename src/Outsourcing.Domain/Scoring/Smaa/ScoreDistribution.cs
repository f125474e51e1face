using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>What is known of a score that is not known exactly: an interval, a triangle or a normal distribution.</summary>
/// <remarks>
/// A closed set. Ends and means are from -1e150 to 1e150, in the unit of the criterion. Immutable. Two are equal when kind
/// and parameters are equal.
/// </remarks>
public abstract record ScoreDistribution : IFingerprinted
{
    private protected ScoreDistribution() { }

    /// <summary>The lowest value; null when there is none.</summary>
    internal abstract double? Low { get; }

    /// <summary>The highest value; null when there is none.</summary>
    internal abstract double? High { get; }

    /// <summary>A value in the middle.</summary>
    internal abstract double Middle { get; }

    /// <summary>Takes any value between two ends, each with the same chance.</summary>
    /// <param name="low">The lowest value.</param>
    /// <param name="high">The highest value; the lowest or more.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentException">An end is out of range, or the ends are not in order.</exception>
    public static UniformScore Uniform(double low, double high) =>
        new(InRange(low, nameof(low)), Ordered(low, InRange(high, nameof(high)), nameof(high)));

    /// <summary>Takes values between two ends, most often near a third: a triangle.</summary>
    /// <param name="low">The lowest value.</param>
    /// <param name="mode">The most frequent value.</param>
    /// <param name="high">The highest value; above the lowest.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentException">A value is out of range, or they are not in order.</exception>
    public static TriangularScore Triangular(double low, double mode, double high)
    {
        InRange(low, nameof(low));
        Ordered(low, InRange(mode, nameof(mode)), nameof(mode));
        Ordered(mode, InRange(high, nameof(high)), nameof(high));
        return high > low
            ? new TriangularScore(low, mode, high)
            : throw new ArgumentException("The ends of a triangle differ.", nameof(high));
    }

    /// <summary>Takes values around a mean as errors of measurement do; cut off at the ends of the criterion's scale, where it declares one.</summary>
    /// <param name="mean">The mean.</param>
    /// <param name="deviation">The standard deviation; above zero.</param>
    /// <returns>The distribution.</returns>
    /// <exception cref="ArgumentException">A value is out of range, or the deviation is not above zero.</exception>
    public static NormalScore Normal(double mean, double deviation) =>
        InRange(deviation, nameof(deviation)) > 0
            ? new NormalScore(InRange(mean, nameof(mean)), deviation)
            : throw new ArgumentException("A standard deviation is above zero.", nameof(deviation));

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalForm form);

    /// <summary>Says how to turn numbers between 0 and 1 into values of the distribution on a scale.</summary>
    internal abstract Func<Vector512<double>, Vector512<double>> Sampler(Scale? scale);

    private static double InRange(double value, string parameterName) =>
        Math.Abs(Guard.Against.NotFinite(value, parameterName)) <= Magnitude.Largest
            ? value + 0.0
            : throw new ArgumentException($"{Invariant.Text(value)} is beyond 1e150.", parameterName);

    private static double Ordered(double low, double high, string parameterName) =>
        low <= high
            ? high
            : throw new ArgumentException(
                $"The values run upwards, not from {Invariant.Text(low)} to {Invariant.Text(high)}.",
                parameterName
            );
}

/// <summary>Any value between two ends.</summary>
public sealed record UniformScore : ScoreDistribution
{
    internal UniformScore(double from, double to)
    {
        From = from;
        To = to;
    }

    /// <summary>Gets the lowest value.</summary>
    public double From { get; }

    /// <summary>Gets the highest value.</summary>
    public double To { get; }

    internal override double? Low => From;

    internal override double? High => To;

    internal override double Middle => From + ((To - From) / 2);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("uniform").Number(From).Number(To);

    /// <summary>Returns text such as <c>2.5 to 4</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Invariant.Text(From)} to {Invariant.Text(To)}";

    internal override Func<Vector512<double>, Vector512<double>> Sampler(Scale? scale)
    {
        var (low, width) = (From, To - From);
        return unit => (unit * width) + Vector512.Create(low);
    }
}

/// <summary>Values between two ends, most often near a third.</summary>
public sealed record TriangularScore : ScoreDistribution
{
    internal TriangularScore(double from, double mode, double to)
    {
        From = from;
        Mode = mode;
        To = to;
    }

    /// <summary>Gets the lowest value.</summary>
    public double From { get; }

    /// <summary>Gets the most frequent value.</summary>
    public double Mode { get; }

    /// <summary>Gets the highest value.</summary>
    public double To { get; }

    internal override double? Low => From;

    internal override double? High => To;

    internal override double Middle => Mode;

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("triangular").Number(From).Number(Mode).Number(To);

    /// <summary>Returns text such as <c>2.5 to 4, mostly 3</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        $"{Invariant.Text(From)} to {Invariant.Text(To)}, mostly {Invariant.Text(Mode)}";

    internal override Func<Vector512<double>, Vector512<double>> Sampler(Scale? scale)
    {
        // Below the mode F = (x − a)² / ((b − a)(c − a)), above it 1 − F = (b − x)² / ((b − a)(b − c)).
        var (low, high, width) = (From, To, To - From);
        var (rising, falling) = ((Mode - From) / width, (To - Mode) / width);
        return unit =>
        {
            var up = Vector512.Create(low) + (Vector512.Sqrt(unit * rising) * width);
            var down = Vector512.Create(high) - (Vector512.Sqrt((Vector512<double>.One - unit) * falling) * width);
            return Vector512.ConditionalSelect(Vector512.LessThan(unit, Vector512.Create(rising)), up, down);
        };
    }
}

/// <summary>Values around a mean.</summary>
public sealed record NormalScore : ScoreDistribution
{
    internal NormalScore(double mean, double deviation)
    {
        Mean = mean;
        Deviation = deviation;
    }

    /// <summary>Gets the mean.</summary>
    public double Mean { get; }

    /// <summary>Gets the standard deviation.</summary>
    public double Deviation { get; }

    internal override double? Low => null;

    internal override double? High => null;

    internal override double Middle => Mean;

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("normal").Number(Mean).Number(Deviation);

    /// <summary>Returns text such as <c>3 ± 0.5</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Invariant.Text(Mean)} ± {Invariant.Text(Deviation)}";

    internal override Func<Vector512<double>, Vector512<double>> Sampler(Scale? scale)
    {
        var (mean, deviation) = (Mean, Deviation);
        if (scale is not { } ends)
        {
            return unit => (NormalQuantile.Of(unit) * deviation) + Vector512.Create(mean);
        }

        // Between the ends of the scale lie the numbers from P(x ≤ low) to P(x ≤ high).
        var below = NormalQuantile.Share((ends.Low - mean) / deviation);
        var within = NormalQuantile.Share((ends.High - mean) / deviation) - below;
        return unit =>
        {
            var value = NormalQuantile.Of((unit * within) + Vector512.Create(below)) * deviation;
            value = Lanes.Most(value + Vector512.Create(mean), Vector512.Create(ends.Low));
            return Lanes.Least(value, Vector512.Create(ends.High));
        };
    }
}
