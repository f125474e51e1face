using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>What is wrong with an agreement before anybody signs it.</summary>
internal sealed class AgreementCheck(ServiceLevelAgreement terms, Money? charge)
{
    public IReadOnlyList<Finding> Findings() =>
        [.. terms.Levels.SelectMany(OfLevel), .. Pools(), .. Reach(), .. Remedy(), WorstMonth()];

    /// <summary>Category shares and allocations that add up to more than the whole, and categories that are not there.</summary>
    public IEnumerable<Finding> Pools()
    {
        var allocated = terms.Levels.Where(level => level is { GivesCredits: true, Credit: AllocatedCredit }).ToList();
        foreach (var level in allocated.Where(level => terms.AtRisk?.ShareOf(level.Category) is null))
        {
            yield return NoCategory(terms, level);
        }

        if (terms.AtRisk is { } atRisk && Above(atRisk.Categories.Select(category => category.Share)) is { } shares)
        {
            yield return AbovePool("categories", $"The category shares add up to {shares}, above 100%.");
        }

        foreach (var category in allocated.GroupBy(level => Name(level), StringComparer.Ordinal))
        {
            if (Above(category.Select(level => ((AllocatedCredit)level.Credit!).Share)) is { } sum)
            {
                yield return AbovePool(
                    category.Key,
                    $"The allocations in {category.Key} add up to {sum}, above 100% of its pool."
                );
            }
        }
    }

    public static Finding NoCategory(ServiceLevelAgreement terms, ServiceLevel level) =>
        Finding.Of(
            ServiceLevelRules.CategoryKnown,
            Severity.Error,
            level.Name,
            terms.AtRisk is null
                ? $"{level.Name} has an allocation, and nothing is put at risk."
                : $"{level.Name} has an allocation in {level.Category ?? "no category"}, and the categories are {Invariant.List([.. terms.AtRisk.Categories.Select(category => category.Name)])}."
        );

    public static Finding NoScale(ServiceLevel level) =>
        Finding.Of(
            ServiceLevelRules.PointScale,
            Severity.Error,
            level.Name,
            $"{level.Name} gives service points, and no scale turns them into money."
        );

    private string Name(ServiceLevel level) =>
        terms.AtRisk?.Categories.Count > 0 ? level.Category ?? "no category" : "the pool";

    private static Percentage? Above(IEnumerable<Percentage> shares)
    {
        var sum = shares.Aggregate(Percentage.Zero, (one, other) => one + other);
        return sum > Percentage.Hundred ? sum : null;
    }

    private static Finding AbovePool(string subject, string message) =>
        Finding.Of(
            ServiceLevelRules.AllocationAbovePool,
            Severity.Error,
            subject,
            message,
            remedy: "Over-allocate by the pool percentage, which is stated, not by the shares."
        );

    private IEnumerable<Finding> OfLevel(ServiceLevel level)
    {
        if (level.Credit is { } credit)
        {
            foreach (var finding in credit.Check(level.Target))
            {
                yield return Finding.Of(
                    finding.Rule,
                    finding.Severity,
                    level.Name,
                    finding.Message,
                    finding.Basis,
                    finding.Remedy
                );
            }
        }

        if (level is { Criticality: Criticality.Critical, Credit: null })
        {
            yield return Finding.Of(
                ServiceLevelRules.Consequence,
                Severity.Warning,
                level.Name,
                $"{level.Name} is critical, and a miss has no consequence.",
                remedy: "Give it a credit, or make it a key measurement."
            );
        }

        if (level.Source is null)
        {
            yield return Finding.Of(
                ServiceLevelRules.DataSource,
                Severity.Warning,
                level.Name,
                $"{level.Name} does not say where its data come from."
            );
        }

        if (level.GivesCredits && level.Credit!.Unit == CreditUnit.Points && terms.Points is null)
        {
            yield return NoScale(level);
        }

        foreach (var finding in Underpinnings(level))
        {
            yield return finding;
        }

        if (ClaimCost(level) is { } cost)
        {
            yield return cost;
        }
    }

    private IEnumerable<Finding> Underpinnings(ServiceLevel level)
    {
        foreach (var unknown in level.Dependencies.Where(name => terms.Find(name) is null))
        {
            yield return Finding.Of(
                ServiceLevelRules.DependencyKnown,
                Severity.Error,
                level.Name,
                $"{level.Name} depends on '{unknown}', which the agreement does not have."
            );
        }

        if (level.Target.Least is not { Unit.Kind: MeasureKind.Share } promised)
        {
            foreach (var slower in Slower(level))
            {
                yield return slower;
            }

            yield break;
        }

        List<AvailabilityBlock> blocks =
        [
            .. level
                .Dependencies.Select(name => terms.Find(name))
                .OfType<ServiceLevel>()
                .Where(own =>
                    own.Target.Least is { Unit.Kind: MeasureKind.Share, Value: var share }
                    && share >= Ratio.Zero
                    && share <= Ratio.One
                )
                .Select(own => AvailabilityBlock.Component(own.Name, own.Target.Least!.Value)),
        ];
        if (level.Underpinning is { } underpinning)
        {
            blocks.Add(underpinning);
        }

        if (blocks.Count == 0)
        {
            yield break;
        }

        var most = AvailabilityBlock.Series(blocks).Availability;
        if (promised.Value > most)
        {
            yield return Finding.Of(
                ServiceLevelRules.Underpinning,
                Severity.Warning,
                level.Name,
                $"{level.Name} promises {promised}, and what it depends on ({Invariant.List([.. blocks.Select(block => block.ToString()!)])}) gives {Measured.Of(most, MeasureUnit.Share).Short()} when all of it is kept."
            );
        }
    }

    /// <summary>A time that is promised shorter than one on which it depends.</summary>
    private IEnumerable<Finding> Slower(ServiceLevel level) =>
        level
            .Dependencies.Select(name => terms.Find(name))
            .OfType<ServiceLevel>()
            .Where(own =>
                level.Target is { Most: { } most, Least: null }
                && own.Target is { Most: { } others, Least: null }
                && others.Unit == most.Unit
                && most.Value < others.Value
            )
            .Select(own =>
                Finding.Of(
                    ServiceLevelRules.Underpinning,
                    Severity.Warning,
                    level.Name,
                    $"{level.Name} promises {level.Target}, and {own.Name}, on which it depends, promises {own.Target}."
                )
            );

    private Finding? ClaimCost(ServiceLevel level)
    {
        if (
            terms.Claims?.Cost is not { } cost
            || charge is not { } fee
            || fee.Currency != cost.Currency
            || !level.GivesCredits
            || Smallest(level) is not { } smallest
        )
        {
            return null;
        }

        var credit = Ratio.Of(fee.Amount) * smallest;
        return credit.CompareTo(cost.Amount) < 0
            ? Finding.Of(
                ServiceLevelRules.ClaimCost,
                Severity.Warning,
                level.Name,
                $"The smallest credit of {level.Name} is {Shown(smallest)}, and claiming it costs {cost}."
            )
            : null;
    }

    /// <summary>The smallest credit above zero, as a part of the charges; null where there is no smallest one.</summary>
    private Ratio? Smallest(ServiceLevel level) =>
        level.Credit switch
        {
            TieredCredit { Unit: CreditUnit.Share } tiers => tiers
                .Tiers.Where(tier => tier.Credit.Amount > 0m)
                .Select(tier => (Ratio?)tier.Credit.Exact)
                .Min(),
            FlatCredit { Unit: CreditUnit.Share } flat => flat.Credit.Exact,
            PerBreachCredit breach => Ratio.Of(breach.Each),
            AllocatedCredit => OfPool(level),
            _ => null,
        };

    /// <summary>What one miss of an allocated level gives, as a part of the charges.</summary>
    private Ratio? OfPool(ServiceLevel level) =>
        terms.AtRisk is { } atRisk && atRisk.ShareOf(level.Category) is { } category
            ? Ratio.Of(atRisk.Share)
                * Ratio.Of(atRisk.Pool)
                * Ratio.Of(category)
                * Ratio.Of(((AllocatedCredit)level.Credit!).Share)
            : null;

    /// <summary>The most that a level gives, as a part of the charges; null when nothing bounds it.</summary>
    private Ratio? Most(ServiceLevel level)
    {
        var factor = Ratio.Of(terms.Repeat?.Largest ?? 1m);
        return level.Credit is AllocatedCredit
            ? (OfPool(level) ?? Ratio.Zero) * factor
            : level.Credit!.Most(level.Target) * factor;
    }

    private IEnumerable<Finding> Reach()
    {
        foreach (var level in terms.Levels.Where(level => level.GivesCredits))
        {
            foreach (var finding in UnreachableTiers(level))
            {
                yield return finding;
            }
        }

        foreach (var level in terms.Levels)
        {
            if (level.Bonus is { Reached: { Unit.Kind: MeasureKind.Share } reached } && reached.Value > Ratio.One)
            {
                yield return Unreachable(level.Name, $"The bonus of {level.Name} asks for {reached}, above 100 %.");
            }
        }

        var credited = terms
            .Levels.Where(level => level is { GivesCredits: true, Credit.Unit: CreditUnit.Share })
            .ToList();
        if (
            terms.AtRisk is { } atRisk
            && credited.TrueForAll(level => Most(level) is not null)
            && CreditRounding.Total(credited.Select(level => Most(level)!.Value)) is var most
            && most < Ratio.Of(atRisk.Share)
        )
        {
            yield return Unreachable(
                "at risk",
                $"{atRisk.Share} of the charges are put at risk, and all levels missed together give {Shown(most)}."
            );
        }

        if (terms.Points is { } scale)
        {
            var points = MostPoints();
            foreach (var step in scale.Steps.Where(step => points.CompareTo(step.Points) < 0))
            {
                yield return Unreachable(
                    "points",
                    $"The step {step} is never reached: all levels missed together give {Measured.Of(points, MeasureUnit.Number("points"))}."
                );
            }
        }
    }

    private IEnumerable<Finding> UnreachableTiers(ServiceLevel level)
    {
        if (level.Credit is not TieredCredit { Unit: CreditUnit.Share } tiers)
        {
            yield break;
        }

        var cap = terms
            .Caps.Where(own => own is { Span: CapSpan.Window, Share: not null })
            .Select(own => own.Share)
            .Append(terms.AtRisk?.Share)
            .Min();
        foreach (var tier in tiers.Tiers)
        {
            if (cap is { } most && tier.Credit.Amount > most.Points)
            {
                yield return Unreachable(
                    level.Name,
                    $"The tier '{tier}' of {level.Name} gives more than the cap of {most} leaves."
                );
            }
        }
    }

    private Ratio MostPoints() =>
        CreditRounding.Total(
            terms
                .Levels.Where(level => level is { GivesCredits: true, Credit.Unit: CreditUnit.Points })
                .Select(level => level.Credit!.Most(level.Target)!.Value * Ratio.Of(terms.Repeat?.Largest ?? 1m))
        );

    private static Finding Unreachable(string subject, string message) =>
        Finding.Of(ServiceLevelRules.CreditReachable, Severity.Warning, subject, message);

    private IEnumerable<Finding> Remedy()
    {
        if (terms.Remedy is { Status: RemedyStatus.SoleRemedy } remedy)
        {
            yield return Finding.Of(
                ServiceLevelRules.SoleRemedy,
                Severity.Warning,
                "remedy",
                remedy.Exceptions.Count == 0
                    ? "Credits are the sole remedy, so the cap of the credits is the cap of the liability for missed levels."
                    : $"Credits are the {remedy.ToString().Split(';')[0]}, so elsewhere the cap of the credits is the cap of the liability for missed levels."
            );
        }
    }

    /// <summary>All levels that give money, missed at once and as badly as can be, with the largest multiplier.</summary>
    private Finding WorstMonth()
    {
        var credited = terms
            .Levels.Where(level => level is { GivesCredits: true, Credit.Unit: CreditUnit.Share })
            .ToList();
        Percentage?[] caps =
        [
            terms.AtRisk?.Share,
            .. terms.Caps.Where(cap => cap.Span == CapSpan.Window).Select(cap => cap.Share),
        ];
        var cap = caps.Min();
        if (credited.Exists(level => Most(level) is null))
        {
            return cap is { } bound
                ? Worst(
                    $"The worst possible month gives {Shown(Ratio.Of(bound))}, the cap; without it nothing bounds it."
                )
                : Finding.Of(
                    ServiceLevelRules.WorstMonth,
                    Severity.Warning,
                    "worst month",
                    "Nothing bounds the credits of the worst possible month."
                );
        }

        var points = terms.Points is { } scale ? Ratio.Of(scale.Reached(MostPoints())) : Ratio.Zero;
        var sum = CreditRounding.Total(credited.Select(level => Most(level)!.Value)) + points;
        return cap is { } most && sum > Ratio.Of(most)
            ? Worst($"The worst possible month gives {Shown(Ratio.Of(most))}, the cap, of {Shown(sum)} before it.")
            : Worst($"The worst possible month gives {Shown(sum)}.");
    }

    private static Finding Worst(string message) =>
        Finding.Of(ServiceLevelRules.WorstMonth, Severity.Info, "worst month", message);

    /// <summary>A part of the charges, as an amount where the charges are known.</summary>
    private string Shown(Ratio share)
    {
        var percent = $"{Measured.Of(share, MeasureUnit.Share).Short()} of the charges";
        return charge is { } fee
            ? $"{new CreditRounding(fee.Currency, terms.Rounding).Round(Ratio.Of(fee.Amount) * share)} ({percent})"
            : percent;
    }
}
