using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Tiers as they are written: the measured value decides, compared exactly and never rounded.</summary>
/// <remarks>
/// <para>
/// A value in several tiers gets the one that is written first; a value in none gets nothing, also when it misses the
/// target. <see cref="Check"/> finds such holes and overlaps before anybody signs.
/// </para>
/// <para>Two are equal when the tiers (in order) are equal.</para>
/// </remarks>
public sealed record TieredCredit : CreditSchedule
{
    internal TieredCredit(CreditTier[] tiers)
    {
        if (tiers.Length == 0)
        {
            throw new ArgumentException("A schedule has at least one tier.", nameof(tiers));
        }

        if (tiers.Select(tier => tier.Credit.Unit).Distinct().Skip(1).Any())
        {
            throw new ArgumentException("The tiers of a schedule give one kind of credit.", nameof(tiers));
        }

        if (tiers.SelectMany(Ends).Select(end => end.Unit).Distinct().Skip(1).Any())
        {
            throw new ArgumentException("The ends of the tiers have different units.", nameof(tiers));
        }

        Tiers = ValueList.Of(tiers);
    }

    /// <summary>Gets the tiers, in the order in which they are written.</summary>
    public IReadOnlyList<CreditTier> Tiers { get; }

    /// <inheritdoc/>
    public override CreditUnit Unit => Tiers[0].Credit.Unit;

    /// <summary>Finds the tier of a measured value, compared exactly.</summary>
    /// <param name="value">The value.</param>
    /// <returns>The first tier that contains it; <see langword="null"/> when it falls in none.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    public CreditTier? TierOf(Measured value)
    {
        Guard.Against.Null(value);
        return Tiers.FirstOrDefault(tier => tier.Contains(value));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Check(Target target)
    {
        Guard.Against.Null(target);
        return Tiers.SelectMany(Ends).Any(end => end.Unit != target.Unit)
            ? [ScheduleFindings.Unit(ToString(), target, "a target in the unit of its tiers")]
            : TierLine.Check(this, target);
    }

    /// <summary>Returns the tiers in words.</summary>
    /// <returns>The tiers, in order.</returns>
    public override string ToString() => string.Join("; ", Tiers.Select(tier => tier.ToString()));

    internal override CreditSpan Of(Target target, Outcome outcome) =>
        outcome.Value is { } value && IsJudgedByNumber(target, outcome.Status, value)
            ? CreditSpan.Known(TierOf(value)?.Credit.Exact ?? Ratio.Zero)
        : IsMissed(outcome.Status)
            ? new CreditSpan(Tiers.Select(tier => tier.Credit.Exact).Aggregate(Ratio.Min), Most(target))
        : CreditSpan.None;

    /// <summary>Not when there was too little to measure, nothing counted, or so few misses that they are allowed.</summary>
    private static bool IsJudgedByNumber(Target target, MeasurementStatus status, Measured value) =>
        IsMissed(status) || (status == MeasurementStatus.Met && target.Compare(value) == MeasurementStatus.Met);

    internal override Ratio? Most(Target target) => Tiers.Select(tier => tier.Credit.Exact).Aggregate(Ratio.Max);

    private static IEnumerable<Measured> Ends(CreditTier tier)
    {
        Measured?[] ends = [tier.From, tier.To];
        return ends.OfType<Measured>();
    }
}
