using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>A value function that bends evenly from the worst value to the best.</summary>
/// <remarks>
/// v(x) = (1 − exp(−|x − worst| / ρ)) / (1 − exp(−|best − worst| / ρ)): 0 at the worst value, 1 at the best. With ρ above
/// zero the first steps away from the worst value are worth most, with ρ below zero the last ones. Beyond the ends no value
/// has a worth. Two are equal when ends and ρ are equal. Source: Kirkwood 1997, Strategic Decision Making, ch. 4.
/// </remarks>
public sealed record ExponentialValue : ValueFunction
{
    private const double StrongestBend = 500;
    private const double WeakestBend = 1e-9;

    /// <summary>The distance between the ends, as a multiple of −ρ.</summary>
    private readonly double bend;
    private readonly double whole;

    internal ExponentialValue(double worst, double best, double rho)
    {
        Worst = 0.0 + Guard.Against.NotFinite(worst);
        Best = 0.0 + Guard.Against.NotFinite(best);
        Rho = Guard.Against.NotFinite(rho);
        if (Magnitude.IsSame(Low, High) || !Magnitude.IsInRange(Low, High))
        {
            throw new ArgumentException(
                $"The worst value is {Invariant.Text(worst)} and the best {Invariant.Text(best)}: they must differ, and be numbers that can be computed with.",
                nameof(best)
            );
        }

        bend = -(High - Low) / rho;
        if (Math.Abs(bend) is not (>= WeakestBend and <= StrongestBend))
        {
            throw new ArgumentOutOfRangeException(
                nameof(rho),
                $"ρ is {Invariant.Text(rho)}; its size must be from a 500th of the distance between the ends to 1e9 times that distance."
            );
        }

        whole = Transcendental.ExpM1(Vector512.Create(bend))[0];
    }

    /// <summary>Gets the value worth 0.</summary>
    public double Worst { get; }

    /// <summary>Gets the value worth 1.</summary>
    public double Best { get; }

    /// <summary>Gets the exponential constant, in the unit of the criterion.</summary>
    public double Rho { get; }

    internal override bool Rises => Best > Worst;

    internal override bool Falls => Best < Worst;

    internal override IReadOnlyList<ValuePiece> Pieces => [new(Low, High, Back)];

    internal override string Reach => $"goes from {Invariant.Text(Low)} to {Invariant.Text(High)}";

    private protected override string Text =>
        $"exponential ({Invariant.Text(Worst)}: 0, {Invariant.Text(Best)}: 1, ρ = {Invariant.Text(Rho)})";

    private double Low => Math.Min(Worst, Best);

    private double High => Math.Max(Worst, Best);

    /// <inheritdoc/>
    public override bool Covers(double value) => Low <= value && value <= High;

    internal override Vector512<double> Worth(Vector512<double> values)
    {
        var way = (values - Vector512.Create(Worst)) / Vector512.Create(Best - Worst);
        var worth = Transcendental.ExpM1(way * bend) / Vector512.Create(whole);
        return Lanes.Least(Vector512<double>.Zero + worth, Vector512<double>.One);
    }

    /// <summary>The value of a worth: worst + (best − worst) ln(1 + worth (exp(bend) − 1)) / bend.</summary>
    private double Back(double worth)
    {
        // ln(1 − u) = −ln(1 + u / (1 − u)), where the logarithm has all its digits.
        var step = worth * whole;
        var logarithm = step >= 0 ? Log1P(step) : -Log1P(-step / (1 + step));
        return Worst + ((Best - Worst) * logarithm / bend);

        static double Log1P(double x) => Transcendental.Log1P(Vector512.Create(x))[0];
    }
}
