using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Tiers laid on a line from the worst value to the best one, where holes and overlaps show.</summary>
/// <remarks>
/// An end is a value and whether it is cut before or behind that value, so that each tier is a half-open stretch. Where a
/// smaller number is better the line is mirrored.
/// </remarks>
internal static class TierLine
{
    public static IReadOnlyList<Finding> Check(TieredCredit schedule, Target target)
    {
        var mirrored = target.Least is null;
        var domain = Domain(target.Unit, mirrored);
        Stretch[] tiers =
        [
            .. schedule
                .Tiers.Select(tier => Of(tier, mirrored).Within(domain))
                .OrderBy(stretch => stretch.Low)
                .ThenBy(stretch => stretch.High),
        ];
        var met = Cut.Before(mirrored ? -target.Most!.Value : target.Least!.Value);
        var findings = new List<Finding>();
        var subject = schedule.ToString();
        var reached = domain.Low;
        CreditTier? before = null;
        CreditTier? furthest = null;
        foreach (var stretch in tiers.Where(stretch => stretch.Low < stretch.High))
        {
            if (reached < stretch.Low && reached < met)
            {
                findings.Add(Hole(subject, reached, Cut.Min(stretch.Low, met), target, mirrored, before is null));
            }
            else if (stretch.Low < reached)
            {
                findings.Add(Overlap(subject, furthest!, stretch.Tier));
            }

            if (before is not null && before.Credit.Amount < stretch.Tier.Credit.Amount)
            {
                findings.Add(Backwards(subject, worse: before, better: stretch.Tier));
            }

            if (target.Least is null != target.Most is null && stretch.Tier.Credit.Amount > 0m && met < stretch.High)
            {
                findings.Add(
                    CreditThoughMet(
                        subject,
                        Range(Cut.Max(met, stretch.Low), stretch.High, target.Unit, mirrored),
                        stretch.Tier,
                        target
                    )
                );
            }

            furthest = reached < stretch.High ? stretch.Tier : furthest;
            reached = Cut.Max(reached, stretch.High);
            before = stretch.Tier;
        }

        if (reached < met)
        {
            findings.Add(Hole(subject, reached, met, target, mirrored, atTheEnd: false));
        }

        return findings.AsReadOnly();
    }

    private static Stretch Of(CreditTier tier, bool mirrored)
    {
        var low =
            tier.From is null ? Cut.Lowest
            : tier.FromIncluded ? Cut.Before(tier.From.Value)
            : Cut.Behind(tier.From.Value);
        var high =
            tier.To is null ? Cut.Highest
            : tier.ToIncluded ? Cut.Behind(tier.To.Value)
            : Cut.Before(tier.To.Value);
        return mirrored ? new Stretch(high.Mirrored, low.Mirrored, tier) : new Stretch(low, high, tier);
    }

    /// <summary>The values that there can be: shares from 0 to 1, times from 0 on.</summary>
    private static (Cut Low, Cut High) Domain(MeasureUnit unit, bool mirrored)
    {
        var (low, high) = unit.Kind switch
        {
            MeasureKind.Share => (Cut.Before(Ratio.Zero), Cut.Behind(Ratio.One)),
            MeasureKind.Time => (Cut.Before(Ratio.Zero), Cut.Highest),
            _ => (Cut.Lowest, Cut.Highest),
        };
        return mirrored ? (high.Mirrored, low.Mirrored) : (low, high);
    }

    private static string Range(Cut low, Cut high, MeasureUnit unit, bool mirrored)
    {
        var (from, to) = mirrored ? (high.Mirrored, low.Mirrored) : (low, high);
        if (from.Value is { } one && to.Value is { } other && one == other)
        {
            return $"exactly {Measured.Of(one, unit)}";
        }

        var start =
            from.Value is not { } first ? ""
            : from.IsBehind ? $"above {Measured.Of(first, unit)}"
            : $"from {Measured.Of(first, unit)} on";
        var end =
            to.Value is not { } last ? ""
            : to.IsBehind ? $"up to {Measured.Of(last, unit)}"
            : $"below {Measured.Of(last, unit)}";
        return start.Length > 0 && end.Length > 0 ? $"{start} and {end}" : start + end;
    }

    private static Finding Hole(string subject, Cut low, Cut high, Target target, bool mirrored, bool atTheEnd) =>
        Finding.Of(
            ServiceLevelRules.TierHole,
            Severity.Warning,
            subject,
            $"A value {Range(low, high, target.Unit, mirrored)} misses the target ({target}) and falls in no tier, so it gives no credit."
                + (atTheEnd ? " The worst values are among them." : ""),
            remedy: "Say which tier the value belongs to, or add one."
        );

    private static Finding Overlap(string subject, CreditTier first, CreditTier second) =>
        Finding.Of(
            ServiceLevelRules.TierOverlap,
            Severity.Error,
            subject,
            $"The tiers '{first}' and '{second}' overlap; the one that is written first counts.",
            remedy: "Give each value one tier."
        );

    private static Finding Backwards(string subject, CreditTier worse, CreditTier better) =>
        Finding.Of(
            ServiceLevelRules.TierOrder,
            Severity.Error,
            subject,
            $"The tier '{worse}' is for worse values than '{better}' and gives less."
        );

    private static Finding CreditThoughMet(string subject, string range, CreditTier tier, Target target) =>
        Finding.Of(
            ServiceLevelRules.TierMet,
            Severity.Warning,
            subject,
            $"A value {range} meets the target ({target}), and the tier '{tier}' gives a credit all the same."
        );

    private sealed record Stretch(Cut Low, Cut High, CreditTier Tier)
    {
        public Stretch Within((Cut Low, Cut High) domain) =>
            this with
            {
                Low = Cut.Max(Low, domain.Low),
                High = Cut.Min(High, domain.High),
            };
    }

    /// <summary>A place on the line: before or behind a value, or an end of the line.</summary>
    private readonly record struct Cut(int End, Ratio? Value, bool IsBehind) : IComparable<Cut>
    {
        public static Cut Lowest => new(-1, null, IsBehind: false);

        public static Cut Highest => new(1, null, IsBehind: false);

        public Cut Mirrored => Value is { } value ? new(0, -value, !IsBehind) : new(-End, null, IsBehind: false);

        public static bool operator <(Cut left, Cut right) => left.CompareTo(right) < 0;

        public static bool operator >(Cut left, Cut right) => left.CompareTo(right) > 0;

        public static bool operator <=(Cut left, Cut right) => left.CompareTo(right) <= 0;

        public static bool operator >=(Cut left, Cut right) => left.CompareTo(right) >= 0;

        public static Cut Before(Ratio value) => new(0, value, IsBehind: false);

        public static Cut Behind(Ratio value) => new(0, value, IsBehind: true);

        public static Cut Min(Cut one, Cut other) => other < one ? other : one;

        public static Cut Max(Cut one, Cut other) => other > one ? other : one;

        public int CompareTo(Cut other)
        {
            if (Value is not { } own || other.Value is not { } others)
            {
                return End.CompareTo(other.End);
            }

            var order = own.CompareTo(others);
            return order != 0 ? order : IsBehind.CompareTo(other.IsBehind);
        }
    }
}
