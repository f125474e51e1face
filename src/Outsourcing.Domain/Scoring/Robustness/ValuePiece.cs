namespace Outsourcing.Domain.Scoring;

/// <summary>A range of the values of a criterion on which a curve only rises, only falls or is level, so that it can be read backwards.</summary>
/// <param name="From">The lowest value.</param>
/// <param name="To">The highest value.</param>
/// <param name="Back">Gives the value at which the curve has a height that it reaches on the range; not asked where it is level.</param>
internal sealed record ValuePiece(double From, double To, Func<double, double> Back);
