using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>What is wrong with an agreement before anybody signs it.</summary>
internal sealed class AgreementCheck(ServiceLevelAgreement terms, Money? charge)
{
    private readonly CreditReach reach = new(terms, charge);

    public IReadOnlyList<Finding> Findings() =>
        [.. terms.Levels.SelectMany(OfLevel), .. Pools(), .. reach.NeverReached(), .. Remedy(), reach.WorstMonth()];

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
            || reach.Smallest(level) is not { } smallest
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
                $"The smallest credit of {level.Name} is {reach.Shown(smallest)}, and claiming it costs {cost}."
            )
            : null;
    }

    private IEnumerable<Finding> Remedy()
    {
        if (terms.Remedy is { Status: RemedyStatus.SoleRemedy } remedy)
        {
            yield return Finding.Of(
                ServiceLevelRules.SoleRemedy,
                Severity.Warning,
                "remedy",
                remedy.CarveOuts.Count == 0
                    ? "Credits are the sole remedy, so the cap of the credits is the cap of the liability for missed levels."
                    : $"Credits are the {remedy.ToString().Split(';')[0]}, so elsewhere the cap of the credits is the cap of the liability for missed levels."
            );
        }
    }
}
