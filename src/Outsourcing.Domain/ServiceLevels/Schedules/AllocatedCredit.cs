using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A share of the pool of the level's category for every miss, see <see cref="AtRisk"/>.</summary>
public sealed record AllocatedCredit : CreditSchedule
{
    internal AllocatedCredit(Percentage share) => Share = share;

    /// <summary>Gets the allocation within the category.</summary>
    public Percentage Share { get; }

    /// <inheritdoc/>
    public override CreditUnit Unit => CreditUnit.Share;

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Check(Target target)
    {
        Guard.Against.Null(target);
        return [];
    }

    /// <summary>Returns the schedule in words, such as <c>allocation 50%</c>.</summary>
    /// <returns>The allocation.</returns>
    public override string ToString() => $"allocation {Share}";

    internal override CreditSpan Of(Target target, Outcome outcome) =>
        IsMissed(outcome.Status) ? CreditSpan.Known(Ratio.Of(Share)) : CreditSpan.None;

    internal override Ratio? Most(Target target) => Ratio.Of(Share);
}
