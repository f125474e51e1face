using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>By what a credit is multiplied when the same level is missed in consecutive periods.</summary>
/// <remarks>
/// A period that was not measurable or is excused neither counts nor ends the run. Two are equal when both factors are
/// equal. Immutable.
/// </remarks>
public sealed record RepeatMultiplier
{
    private RepeatMultiplier(decimal second, decimal third)
    {
        SecondInARow = second;
        ThirdAndLater = third;
    }

    /// <summary>Gets the factor of the second miss in a row.</summary>
    public decimal SecondInARow { get; }

    /// <summary>Gets the factor of the third miss in a row and of every later one.</summary>
    public decimal ThirdAndLater { get; }

    /// <summary>Creates the multiplier.</summary>
    /// <param name="secondInARow">The factor of the second miss in a row, zero or more, such as 1.5.</param>
    /// <param name="thirdAndLater">The factor of the third and every later one, zero or more, such as 2.</param>
    /// <returns>The multiplier; a first miss has the factor 1.</returns>
    /// <exception cref="ArgumentException">A factor is below zero.</exception>
    public static RepeatMultiplier Of(decimal secondInARow, decimal thirdAndLater) =>
        new(ServiceLevelGuards.Factor(secondInARow), ServiceLevelGuards.Factor(thirdAndLater));

    /// <summary>Returns the multiplier in words.</summary>
    /// <returns>Both factors.</returns>
    public override string ToString() =>
        $"× {Invariant.Text(Decimals.Canonical(SecondInARow))} for the second miss in a row, "
        + $"× {Invariant.Text(Decimals.Canonical(ThirdAndLater))} from the third on";

    internal decimal Factor(int inARow) =>
        inARow switch
        {
            <= 1 => 1m,
            2 => SecondInARow,
            _ => ThirdAndLater,
        };

    internal decimal Largest => Math.Max(1m, Math.Max(SecondInARow, ThirdAndLater));
}
