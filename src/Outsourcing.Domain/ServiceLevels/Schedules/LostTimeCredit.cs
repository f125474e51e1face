using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>A multiple of the fee for the time that was lost: fee × (1 − availability) × multiple, when the target is missed.</summary>
/// <remarks>Beyond the target: fee × (target − availability) × multiple.</remarks>
public sealed record LostTimeCredit : CreditSchedule
{
    internal LostTimeCredit(decimal multiple, bool beyondTarget, Percentage? cap)
    {
        Multiple = multiple;
        BeyondTarget = beyondTarget;
        Cap = cap;
    }

    /// <summary>Gets how many times the fee of the lost time.</summary>
    public decimal Multiple { get; }

    /// <summary>Gets whether only the time lost beyond what the target allows counts.</summary>
    public bool BeyondTarget { get; }

    /// <summary>Gets the most percent of the fee base; <see langword="null"/> for no cap.</summary>
    public Percentage? Cap { get; }

    /// <inheritdoc/>
    public override CreditUnit Unit => CreditUnit.Share;

    /// <inheritdoc/>
    public override IReadOnlyList<Finding> Check(Target target) =>
        Guard.Against.Null(target) is { Unit.Kind: MeasureKind.Share, Least: not null }
            ? []
            : [ScheduleFindings.Unit(ToString(), target, "a least share of time")];

    /// <summary>Returns the schedule in words, such as <c>10 times the fee of the lost time</c>.</summary>
    /// <returns>The multiple, what is lost, and the cap.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Multiple)} times the fee of the time lost"
        + (BeyondTarget ? " beyond the target" : "")
        + (Cap is { } cap ? $", at most {cap}" : "");

    internal override CreditSpan Of(Target target, Outcome outcome) =>
        !IsMissed(outcome.Status) ? CreditSpan.None
        : outcome.Value is { } share ? CreditSpan.Known(At(target, share.Value))
        : new CreditSpan(Ratio.Zero, Most(target));

    internal override Ratio? Most(Target target) => At(target, Ratio.Zero);

    private Ratio At(Target target, Ratio share)
    {
        var whole = BeyondTarget && target.Least is { } least ? least.Value : Ratio.One;
        return Capped(Ratio.Max(whole - share, Ratio.Zero) * Ratio.Of(Multiple), Cap);
    }
}
