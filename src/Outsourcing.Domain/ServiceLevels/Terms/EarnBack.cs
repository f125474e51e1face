namespace Outsourcing.Domain.ServiceLevels;

/// <summary>The provider earns a credit back when the level is met for some periods after the miss. Off unless agreed.</summary>
/// <remarks>
/// Only the credit of a miss that reached the minimum level, and of a level that is not in chronic failure on the day after
/// the window, is earned back; chronic failure for which the power to terminate has lapsed does not count.
/// Two are equal when the number of periods is equal. Immutable.
/// </remarks>
public sealed record EarnBack
{
    private EarnBack(int cleanPeriods) => CleanPeriods = cleanPeriods;

    /// <summary>Gets how many periods in a row after the miss must meet the level.</summary>
    public int CleanPeriods { get; }

    /// <summary>Creates the policy.</summary>
    /// <param name="cleanPeriods">How many periods in a row after the miss must meet the level; at least one.</param>
    /// <returns>The policy.</returns>
    /// <exception cref="ArgumentException">There is no period.</exception>
    public static EarnBack After(int cleanPeriods) => new(ServiceLevelGuards.AtLeastOne(cleanPeriods));

    /// <summary>Returns the policy in words, such as <c>earned back after 3 clean periods</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"earned back after {Invariant.Text(CleanPeriods)} clean periods";
}
