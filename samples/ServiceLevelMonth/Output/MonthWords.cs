using System.Globalization;
using NodaTime.Text;

namespace Outsourcing.Samples.ServiceLevelMonth;

/// <summary>The words that console and report share.</summary>
internal static class MonthWords
{
    private const int ListedInConsole = 10;

    public static string Status(Level level) =>
        level.Result is { } result ? Status(result.Undisputed.Status)
        : level.Answer.Status == AnswerStatus.FactMissing ? "unknown"
        : "no answer";

    public static string Status(MeasurementStatus status) =>
        status switch
        {
            MeasurementStatus.Met => "met",
            MeasurementStatus.Missed => "missed",
            MeasurementStatus.MissedMinimum => "minimum missed",
            MeasurementStatus.Excused => "excused",
            _ => "not measurable",
        };

    /// <summary>The outcome as a number: exact, and rounded for reading.</summary>
    public static string Value(Level level) =>
        level.Result is null ? level.Answer.Findings[0].Message : level.Result.Undisputed.Value?.ToString() ?? "–";

    public static string Headroom(Level level) => level.Result?.Undisputed.Headroom?.ToString() ?? "";

    public static string Disputed(Level level) =>
        level.Result?.IfDisputedAccepted is { } other ? $"{Status(other.Status)}: {other.Value}" : "";

    public static string Verdict(IReadOnlyList<Level> levels)
    {
        var met = levels.Count(level => level.Result?.Undisputed.Status == MeasurementStatus.Met);
        var open = levels.Count(level =>
            level.Result
                is { Undisputed.Status: not MeasurementStatus.Met, IfDisputedAccepted.Status: MeasurementStatus.Met }
        );
        var more =
            open == 0
                ? ""
                : string.Create(CultureInfo.InvariantCulture, $"; {open} more if what is disputed is accepted");
        return string.Create(CultureInfo.InvariantCulture, $"{met} of {levels.Count} service levels met{more}.");
    }

    /// <summary>What came in, and what was left out.</summary>
    public static string Intake(Intake intake) =>
        !intake.IsThere ? $"{intake.File}: not there, so nothing was reported."
        : intake.LeftOut == 0 ? $"{intake.File}: {Rows(intake.Rows)}, all read."
        : string.Create(
            CultureInfo.InvariantCulture,
            $"{intake.File}: {Rows(intake.Rows)}, {intake.LeftOut:N0} of them left out."
        );

    private static string Rows(int count) =>
        count == 1 ? "1 row" : string.Create(CultureInfo.InvariantCulture, $"{count:N0} rows");

    /// <summary>The first problems of a file, and how many more there are.</summary>
    public static IEnumerable<string> Problems(Intake intake, int most = ListedInConsole)
    {
        foreach (var problem in intake.Problems.Take(most))
        {
            yield return $"{intake.File}: {problem}";
        }

        if (intake.ProblemCount > most)
        {
            yield return string.Create(
                CultureInfo.InvariantCulture,
                $"{intake.File}: and {intake.ProblemCount - most:N0} more problems; --report and --json list up to {ServiceLevelMonth.Intake.MostProblems:N0}."
            );
        }
    }

    /// <summary>What a list of problems is about, and whether it is whole.</summary>
    public static string Listed(Intake intake) =>
        $"Rows of {intake.File} that were left out"
        + (
            intake.ProblemCount == intake.Problems.Count
                ? ""
                : string.Create(
                    CultureInfo.InvariantCulture,
                    $": the first {intake.Problems.Count:N0} of {intake.ProblemCount:N0} problems"
                )
        );

    public static string Zoned(Instant instant, DateTimeZone zone) =>
        OffsetDateTimePattern
            .CreateWithInvariantCulture("uuuu-MM-dd HH:mm o<m>")
            .Format(instant.InZone(zone).ToOffsetDateTime());
}
