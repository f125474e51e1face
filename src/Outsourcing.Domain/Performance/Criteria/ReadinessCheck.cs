using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Performance;

/// <summary>The rules by which a criterion can be agreed as it stands.</summary>
internal static class ReadinessCheck
{
    public static IReadOnlyList<Finding> Of(PerformanceCriterion criterion, long? volume)
    {
        Finding?[] findings =
        [
            Missing(criterion.Definition, criterion, PerformanceRules.CriterionDefinition, "is not defined in words"),
            Missing(criterion.Formula, criterion, PerformanceRules.CriterionFormula, "has no formula"),
            Unit(criterion),
            criterion.Direction == Direction.None
                ? Error(criterion, PerformanceRules.CriterionDirection, "does not say whether more or less is better")
                : null,
            Missing(criterion.Target, criterion, PerformanceRules.CriterionTarget, "has no target"),
            Minimum(criterion),
            Reachable(criterion, volume),
            Missing(
                criterion.Window,
                criterion,
                PerformanceRules.CriterionWindow,
                "has no window over which it is measured"
            ),
            Missing(criterion.Source, criterion, PerformanceRules.CriterionSource, "has no source of data"),
            Missing(criterion.Measurer, criterion, PerformanceRules.CriterionMeasured, "is measured by nobody"),
            Owner(criterion),
            criterion.Indication == Indication.Lead
                ? null
                : Doubt(
                    criterion,
                    PerformanceRules.CriterionLagging,
                    criterion.Indication == Indication.Lag ? Severity.Info : Severity.Warning,
                    criterion.Indication == Indication.Lag
                        ? "is lagging only: it tells what has already happened"
                        : "does not say whether it leads or lags"
                ),
            criterion.Consequence == Consequence.None
                ? Doubt(criterion, PerformanceRules.CriterionConsequence, Severity.Warning, "has no consequence")
                : null,
            criterion.CustomerDuties is null
                ? Doubt(
                    criterion,
                    PerformanceRules.CriterionCustomerDuties,
                    Severity.Warning,
                    "does not say on which duties of the customer it depends"
                )
                : null,
        ];
        return Array.AsReadOnly([.. findings.OfType<Finding>()]);
    }

    private static Finding? Unit(PerformanceCriterion criterion)
    {
        if (criterion.Unit is null)
        {
            return Error(criterion, PerformanceRules.CriterionUnit, "has no unit");
        }

        var other = Levels(criterion).FirstOrDefault(level => level.Unit != criterion.Unit);
        return other is null
            ? null
            : Error(
                criterion,
                PerformanceRules.CriterionUnit,
                $"is stated in {criterion.Unit}, and its level {other} in {other.Unit}"
            );
    }

    private static Finding? Minimum(PerformanceCriterion criterion)
    {
        if (
            criterion is not { Target: { } target, Minimum: { } minimum }
            || target.Unit != minimum.Unit
            || (
                criterion.Direction == Direction.Maximize
                    ? minimum.Value <= target.Value
                    : minimum.Value >= target.Value
            )
        )
        {
            return null;
        }

        return Error(
            criterion,
            PerformanceRules.CriterionMinimum,
            $"has a minimum of {minimum} that is better than its target of {target}"
        );
    }

    /// <summary>A share is reached by whole observations: 95 % of 15 allows no miss, since 14 of 15 are 93.3 %.</summary>
    private static Finding? Reachable(PerformanceCriterion criterion, long? volume)
    {
        if (criterion.Target is not { Unit.Kind: MeasureKind.Share } target)
        {
            return null;
        }

        var isBenefit = criterion.Direction != Direction.Minimize;
        if (isBenefit ? target.Value > Ratio.One : target.Value < Ratio.Zero)
        {
            return Error(
                criterion,
                PerformanceRules.CriterionReachable,
                $"has a target of {target}, which no share reaches"
            );
        }

        if (volume is not { } count)
        {
            return null;
        }

        var allowance = isBenefit ? Ratio.One - target.Value : target.Value;
        return allowance != Ratio.Zero && allowance * Ratio.Of(count) < Ratio.One
            ? Doubt(
                criterion,
                PerformanceRules.CriterionReachable,
                Severity.Warning,
                $"has a target of {target} that allows no miss at all among {Invariant.Text(count)} observations",
                "Allow a number of misses, or measure over a longer window."
            )
            : null;
    }

    private static Finding? Owner(PerformanceCriterion criterion) =>
        (criterion.CustomerOwner, criterion.ProviderOwner) switch
        {
            (null, null) => Doubt(
                criterion,
                PerformanceRules.CriterionOwner,
                Severity.Warning,
                "has no owner on either side"
            ),
            (null, _) => Doubt(
                criterion,
                PerformanceRules.CriterionOwner,
                Severity.Warning,
                "has no owner on the customer's side"
            ),
            (_, null) => Doubt(
                criterion,
                PerformanceRules.CriterionOwner,
                Severity.Warning,
                "has no owner on the provider's side"
            ),
            _ => null,
        };

    private static IEnumerable<Measured> Levels(PerformanceCriterion criterion)
    {
        Measured?[] levels = [criterion.Target, criterion.Minimum, criterion.Baseline];
        return levels.OfType<Measured>();
    }

    private static Finding? Missing(object? part, PerformanceCriterion criterion, RuleId rule, string lacks) =>
        part is null ? Error(criterion, rule, lacks) : null;

    private static Finding Error(PerformanceCriterion criterion, RuleId rule, string what) =>
        Doubt(criterion, rule, Severity.Error, what);

    private static Finding Doubt(
        PerformanceCriterion criterion,
        RuleId rule,
        Severity severity,
        string what,
        string? remedy = null
    ) => Finding.Of(rule, severity, criterion.Name, $"'{criterion.Name}' {what}.", remedy: remedy);
}
