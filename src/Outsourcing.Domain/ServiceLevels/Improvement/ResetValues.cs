using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>The measured values from which a level is reset.</summary>
internal static class ResetValues
{
    /// <summary>Gives the first or last values of a level, or why there are none.</summary>
    public static Answer<Target>? Of(
        ServiceLevel level,
        IEnumerable<LevelResult> results,
        int count,
        bool fromTheStart,
        out IReadOnlyList<Ratio> values
    )
    {
        Guard.Against.Null(level);
        Ratio[] all =
        [
            .. new LevelHistory(
                Guard
                    .Against.NullElement(results)
                    .Distinct()
                    .Where(result => string.Equals(result.Level, level.Name, StringComparison.Ordinal))
            )
                .Results.Select(result => result.Result?.Undisputed.Value)
                .OfType<Measured>()
                .Where(value => value.Unit == level.Target.Unit)
                .Select(value => value.Value),
        ];
        values = [.. fromTheStart ? all.Take(count) : all.TakeLast(count)];
        return level.Target is { Least: not null, Most: not null }
                ? Answer.NotApplicable<Target>(
                    Refusal(level, $"The target of {level.Name} is a range, {level.Target}; a reset needs one level.")
                )
            : all.Length < count
                ? Answer.FactMissing<Target>(
                    Refusal(
                        level,
                        $"{Invariant.Text(count)} measured periods of {level.Name} are needed, and there are {Invariant.Text(all.Length)}."
                    )
                )
            : null;
    }

    public static Ratio Mean(IReadOnlyList<Ratio> values) => CreditRounding.Total(values) / Ratio.OfWhole(values.Count);

    public static Target WithExpected(Target target, Measured expected)
    {
        var changed = target.Least is null
            ? Target.AtMost(expected, target.Minimum)
            : Target.AtLeast(expected, target.Minimum);
        changed = changed.WithMinimumVolume(target.MinimumVolume);
        return target.AllowedMisses is { } misses ? changed.AllowingMisses(misses) : changed;
    }

    private static Finding Refusal(ServiceLevel level, string message) =>
        Finding.Of(ServiceLevelRules.ResetData, Severity.Error, level.Name, message);
}
