using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>What the checks of schedules have in common.</summary>
internal static class ScheduleFindings
{
    public static Finding Unit(string schedule, Target target, string needed) =>
        Finding.Of(
            ServiceLevelRules.ScheduleUnit,
            Severity.Error,
            schedule,
            $"The schedule '{schedule}' needs {needed}, and the target is {target}."
        );
}
