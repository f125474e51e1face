using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>What a service level gives when it is missed.</summary>
/// <remarks>
/// A closed set: <see cref="TieredCredit"/>, <see cref="FlatCredit"/>, <see cref="AllocatedCredit"/>,
/// <see cref="PerBreachCredit"/> and <see cref="LostTimeCredit"/>. Two are equal when all they state is equal. Immutable.
/// </remarks>
public abstract record CreditSchedule
{
    private protected CreditSchedule() { }

    /// <summary>Gets what the credit counts.</summary>
    public abstract CreditUnit Unit { get; }

    /// <summary>Creates tiers: the measured value decides.</summary>
    /// <param name="tiers">The tiers as they are written, in any order; at least one, all of one kind of credit and one unit.</param>
    /// <returns>The schedule; <see cref="TieredCredit.Check"/> says where it has holes, overlaps or steps backwards.</returns>
    /// <exception cref="ArgumentException">There is no tier, or kinds of credit or units of the ends differ.</exception>
    public static TieredCredit Of(params IEnumerable<CreditTier> tiers) => new(Guard.Against.NullElement(tiers));

    /// <summary>Creates one credit for every miss.</summary>
    /// <param name="credit">The credit, such as <c>10 %</c> or <c>3 points</c>.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="FormatException">The text is not a credit.</exception>
    public static FlatCredit Flat(string credit) => Flat(CreditValue.Parse(credit));

    /// <inheritdoc cref="Flat(string)"/>
    /// <exception cref="ArgumentNullException"><paramref name="credit"/> is <see langword="null"/>.</exception>
    public static FlatCredit Flat(CreditValue credit) => new(Guard.Against.Null(credit));

    /// <summary>Creates a share of the pool of its category, see <see cref="AtRisk"/>.</summary>
    /// <param name="share">The allocation within the category, zero or more.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentException">The share is below zero.</exception>
    public static AllocatedCredit Allocation(Percentage share) => new(ServiceLevelGuards.NotNegative(share));

    /// <inheritdoc cref="Allocation(Percentage)"/>
    /// <exception cref="FormatException">The text is not a percentage.</exception>
    public static AllocatedCredit Allocation(string share) => Allocation(Percentage.Parse(share));

    /// <summary>Creates a credit for each breach, where the measured number is that of breaches.</summary>
    /// <param name="each">The percentage of the fee base for each breach, zero or more.</param>
    /// <param name="cap">The most percent of the fee base; absent for no cap.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentException">A percentage is below zero or above 10,000 %.</exception>
    public static PerBreachCredit PerBreach(Percentage each, Percentage? cap = null) =>
        new(ServiceLevelGuards.NotNegative(each), NoneOrNotNegative(cap));

    /// <summary>Creates a multiple of the fee for the time that was lost, where the measured number is a share of time.</summary>
    /// <param name="multiple">How many times the fee of the lost time; zero or more.</param>
    /// <param name="beyondTarget">Whether only the time lost beyond what the target allows counts.</param>
    /// <param name="cap">The most percent of the fee base; absent for no cap.</param>
    /// <returns>The schedule.</returns>
    /// <exception cref="ArgumentException">The multiple or the cap is below zero.</exception>
    public static LostTimeCredit LostTime(decimal multiple, bool beyondTarget = false, Percentage? cap = null) =>
        new(ServiceLevelGuards.Factor(multiple), beyondTarget, NoneOrNotNegative(cap));

    /// <summary>Looks for what is wrong with the schedule as it is written.</summary>
    /// <param name="target">The target of the level, which says what a miss is and in which direction values get worse.</param>
    /// <returns>What was found; empty when more downtime never lowers the credit and every miss has one.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="target"/> is <see langword="null"/>.</exception>
    public abstract IReadOnlyList<Finding> Check(Target target);

    /// <summary>The credit of an outcome: a part of one of the fee base (of the pool for an allocation), points, or days.</summary>
    internal abstract CreditSpan Of(Target target, Outcome outcome);

    /// <summary>The most that a miss can give; null when nothing bounds it.</summary>
    internal abstract Ratio? Most(Target target);

    internal static bool IsMissed(MeasurementStatus status) =>
        status is MeasurementStatus.Missed or MeasurementStatus.MissedMinimum;

    private protected static Ratio Capped(Ratio credit, Percentage? cap) =>
        cap is { } most ? Ratio.Min(credit, Ratio.Of(most)) : credit;

    private static Percentage? NoneOrNotNegative(Percentage? cap) =>
        cap is { } given ? ServiceLevelGuards.NotNegative(given, nameof(cap)) : null;
}

/// <summary>A credit that is known, or only between bounds.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most; null when nothing bounds it.</param>
internal readonly record struct CreditSpan(Ratio Least, Ratio? Most)
{
    public static CreditSpan None { get; } = new(Ratio.Zero, Ratio.Zero);

    public static CreditSpan Known(Ratio credit) => new(credit, credit);
}
