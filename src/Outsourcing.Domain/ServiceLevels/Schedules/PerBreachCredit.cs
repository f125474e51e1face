using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A credit for each breach, where the measured number is that of breaches.</summary>
public sealed record PerBreachCredit : CreditSchedule
{
    internal PerBreachCredit(Percentage each, Percentage? cap)
    {
        Each = each;
        Cap = cap;
    }

    /// <summary>Gets the percentage of the fee base for each breach.</summary>
    public Percentage Each { get; }

    /// <summary>Gets the most percent of the fee base; <see langword="null"/> for no cap.</summary>
    public Percentage? Cap { get; }

    /// <inheritdoc/>
    public override CreditUnit Unit => CreditUnit.Share;

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Check(Target target) =>
        Guard.Against.Null(target) is { Unit.Kind: MeasureKind.Number, Most: not null }
            ? []
            : [ScheduleFindings.Unit(ToString(), target, "a largest number of breaches")];

    /// <summary>Returns the schedule in words, such as <c>25% for each breach, at most 100%</c>.</summary>
    /// <returns>The credit and the cap.</returns>
    public override string ToString() => $"{Each} for each breach" + (Cap is { } cap ? $", at most {cap}" : "");

    internal override CreditSpan Of(Target target, Outcome outcome) =>
        !IsMissed(outcome.Status) ? CreditSpan.None
        : outcome.Value is { } breaches ? CreditSpan.Known(Capped(breaches.Value * Ratio.Of(Each), Cap))
        : new CreditSpan(Capped(Ratio.Of(Each), Cap), Most(target));

    internal override Ratio? Most(Target target) => Cap is { } cap ? Ratio.Of(cap) : null;
}
