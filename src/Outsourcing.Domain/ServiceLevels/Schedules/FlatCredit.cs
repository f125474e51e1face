using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>One credit for every miss, however large the miss is.</summary>
public sealed record FlatCredit : CreditSchedule
{
    internal FlatCredit(CreditValue credit) => Credit = credit;

    /// <summary>Gets the credit.</summary>
    public CreditValue Credit { get; }

    /// <inheritdoc/>
    public override CreditUnit Unit => Credit.Unit;

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Check(Target target)
    {
        Guard.Against.Null(target);
        return [];
    }

    /// <summary>Returns the schedule in words, such as <c>10% for every miss</c>.</summary>
    /// <returns>The credit.</returns>
    public override string ToString() => $"{Credit} for every miss";

    internal override CreditSpan Of(Target target, Outcome outcome) =>
        IsMissed(outcome.Status) ? CreditSpan.Known(Credit.Exact) : CreditSpan.None;

    internal override Ratio? Most(Target target) => Credit.Exact;
}
