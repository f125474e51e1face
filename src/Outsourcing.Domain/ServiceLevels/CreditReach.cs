using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>How far credits can reach: the smallest one, the worst possible month, and what is never reached.</summary>
internal sealed class CreditReach(ServiceLevelAgreement terms, Money? charge)
{
    /// <summary>The smallest credit above zero, as a part of the charges; null where there is no smallest one.</summary>
    public Ratio? Smallest(ServiceLevel level) =>
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
        var factor = Ratio.Of(terms.Repeat?.Largest ?? 1m) * PeriodsAMonth(level);
        return level.Credit is AllocatedCredit
            ? (OfPool(level) ?? Ratio.Zero) * factor
            : level.Credit!.Most(level.Target) * factor;
    }

    /// <summary>Credits that can never be reached.</summary>
    public IEnumerable<Finding> NeverReached()
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

    /// <summary>How many periods of a level end in a month at most: five weeks, and one of any other.</summary>
    private static Ratio PeriodsAMonth(ServiceLevel level) =>
        level.Window.Kind == MeasurementWindowKind.CalendarWeek ? Ratio.Of(5) : Ratio.One;

    private Ratio MostPoints() =>
        CreditRounding.Total(
            terms
                .Levels.Where(level => level is { GivesCredits: true, Credit.Unit: CreditUnit.Points })
                .Select(level =>
                    level.Credit!.Most(level.Target)!.Value
                    * Ratio.Of(terms.Repeat?.Largest ?? 1m)
                    * PeriodsAMonth(level)
                )
        );

    /// <summary>All levels that give money, missed at once and as badly as can be, with the largest multiplier.</summary>
    public Finding WorstMonth()
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
    public string Shown(Ratio share)
    {
        var percent = $"{Measured.Of(share, MeasureUnit.Share).Short()} of the charges";
        return
            charge is { } fee
            && new CreditRounding(fee.Currency, terms.Rounding).TryRound(Ratio.Of(fee.Amount) * share) is { } amount
            ? $"{amount} ({percent})"
            : percent;
    }

    private static Finding Unreachable(string subject, string message) =>
        Finding.Of(ServiceLevelRules.CreditReachable, Severity.Warning, subject, message);
}
