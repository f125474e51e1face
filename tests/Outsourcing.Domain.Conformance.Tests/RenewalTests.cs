using System.Globalization;

namespace Outsourcing.Domain.Conformance.Tests;

public sealed class RenewalTests : IDisposable
{
    private const string Pass = "1 passed, 0 failed, 0 skipped";

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("\"event\": \"2023-01-31\", \"months\": 1, \"expected\": { \"lastDay\": \"2023-02-28\" }", Pass)]
    [InlineData(
        "\"event\": \"2023-01-31\", \"months\": 1, \"expected\": { \"lastDay\": \"2023-03-01\" }",
        "lastDay: expected \"2023-03-01\", actual \"2023-02-28\""
    )]
    [InlineData("\"firstDay\": \"2024-02-29\", \"months\": 12, \"expected\": { \"lastDay\": \"2025-02-28\" }", Pass)]
    [InlineData(
        "\"noticeGiven\": \"1978-09-30\", \"months\": 4, \"actDone\": \"1979-01-30\", \"expectedInTime\": true",
        Pass
    )]
    [InlineData(
        "\"noticeGiven\": \"1978-09-30\", \"months\": 4, \"actDone\": \"1979-01-31\", \"expectedInTime\": true",
        "expectedInTime: expected true, actual false"
    )]
    [InlineData(
        "\"noticeGiven\": \"1983-03-23\", \"minMonths\": 2, \"actDone\": \"1983-05-22\", \"expectedNotTooEarly\": false",
        Pass
    )]
    [InlineData("\"event\": \"2023-01-31\", \"months\": 1", "malformed one: nothing is expected")]
    [InlineData(
        "\"event\": \"2023-01-31\", \"weeks\": 1, \"months\": 1, \"expected\": { \"lastDay\": \"2023-02-28\" }",
        "skip contract-dates/legal-period key 'weeks' not built: 1"
    )]
    public void LegalPeriod_OneCase_IsJudged(string one, string line) =>
        Judged($$"""{ "cases": [{ "rule": "r", "source": "s", {{one}} }] }""", line);

    [Theory]
    [InlineData("2025-01-31", "2025-02-28")]
    [InlineData("2025-01-30", "2025-02-28")]
    [InlineData("2025-02-01", "2025-03-04")]
    [InlineData("2025-02-03", "2025-03-04")]
    public void LegalPeriod_ByTheRegulation_MovesToAWorkingDay(string day, string last) =>
        Judged(
            $$"""
            { "cases": [{ "rule": "r", "source": "Regulation 1182/71", "event": "{{day}}", "months": 1,
              "publicHolidays": ["2025-03-03"], "expected": { "lastDay": "{{(
                string.Equals(last, "2025-03-03", StringComparison.Ordinal) ? "2025-03-04" : last
            )}}" } }] }
            """,
            Pass
        );

    [Theory]
    [InlineData("\"durationMonths\": 12, \"noticeMonths\": 0, \"tacitRenewal\": false", "2024-12-31", Pass)]
    [InlineData("\"durationMonths\": 12, \"noticeMonths\": 2, \"tacitRenewal\": false", "2024-11-01", Pass)]
    [InlineData("\"durationMonths\": 12, \"noticeMonths\": 2, \"tacitRenewal\": true", "2026-11-01", Pass)]
    [InlineData("\"durationMonths\": 12, \"tacitRenewal\": true, \"renewalMonths\": 1", "2026-02-01", Pass)]
    [InlineData("\"durationMonths\": 24, \"tacitRenewal\": true", "2028-01-01", Pass)]
    [InlineData("\"durationMonths\": -1, \"tacitRenewal\": true", "never", Pass)]
    [InlineData(
        "\"durationMonths\": 12, \"tacitRenewal\": false",
        "2025-01-01",
        "expected: expected \"2025-01-01\", actual \"2024-12-31\""
    )]
    public void Expiry_OneCase_IsJudged(string one, string expected, string line) =>
        Judged(
            $$"""{ "expiry": [{ "asOf": "2026-01-01", "start": "2024-01-01", {{one}}, "expected": "{{expected}}" }] }""",
            line
        );

    [Theory]
    [InlineData("never", 12, "2025-01-01", Pass)]
    [InlineData("express", 12, "2025-01-01", Pass)]
    [InlineData("tacit", 12, "2027-01-01", Pass)]
    [InlineData("tacit", -1, "never", Pass)]
    [InlineData("option", 12, "2025-01-01", "skip contract-dates/contract renewal 'option' not built: 1")]
    public void Contract_OneCase_IsJudged(string renewal, int months, string expected, string line) =>
        Judged(
            $$"""
            { "contract": [{ "asOf": "2026-01-01", "start": "2024-01-01", "durationMonths": {{months.ToString(
                CultureInfo.InvariantCulture
            )}},
              "renewal": "{{renewal}}", "renewalMonths": 0, "expectedExpiration": "{{expected}}" }] }
            """,
            line
        );

    [Theory]
    [InlineData(
        "\"initialEnd\": \"2025-08-28\", \"asOf\": \"2025-08-28\"",
        "\"currentEnd\": \"2026-08-28\", \"noticeDeadline\": \"2026-06-28\"",
        Pass
    )]
    [InlineData(
        "\"initialEnd\": \"2025-08-28\", \"asOf\": \"2025-08-27\", \"remindDaysBefore\": 28",
        "\"currentEnd\": \"2025-08-28\", \"reminder\": \"2025-05-31\"",
        Pass
    )]
    [InlineData(
        "\"start\": \"2020-08-01\", \"initialMonths\": 36",
        "\"initialEnd\": \"2023-08-01\", \"thenEndsEachYearOn\": \"07-31\"",
        "thenEndsEachYearOn: expected \"07-31\", actual \"08-01\""
    )]
    [InlineData(
        "\"noticeDays\": 14, \"effective\": \"end of quarter\", \"notices\": [\"2015-03-17\", \"2015-03-18\"]",
        "\"earliestEnds\": [\"2015-03-31\", \"2015-06-30\"]",
        Pass
    )]
    [InlineData(
        "\"noticeDays\": 14, \"effective\": \"end of time\", \"notices\": [\"2015-03-17\"]",
        "\"earliestEnds\": []",
        "skip contract-dates/reports effective 'end of time' not built: 1"
    )]
    public void Report_OneCase_IsJudged(string input, string expected, string line) =>
        Judged(
            $$"""
            { "reports": [{ "input": { "renewal": "tacit", "renewalMonths": 12, "noticeMonths": 2, {{input}} },
              "expectedByReporter": { {{expected}} } }] }
            """,
            line
        );

    [Theory]
    [InlineData("\"renewal\": \"tacit\"", "\"canStillStopThisTerm\": true, \"nextNoticeLatest\": \"2024-09-30\"", Pass)]
    [InlineData("\"renewal\": \"tacit\", \"asOf\": \"2024-10-01\"", "\"committedUntil\": \"2025-12-31\"", Pass)]
    [InlineData(
        "\"renewal\": \"tacit\", \"maxRenewals\": 2",
        "\"latestPossibleEnd\": \"2026-12-31\", \"renewalsSoFar\": 0",
        Pass
    )]
    [InlineData("\"renewal\": \"never\"", "\"committedUntil\": \"2024-12-31\", \"nextNoticeLatest\": null", Pass)]
    [InlineData("\"renewal\": \"express\", \"asOf\": \"2025-06-01\"", "\"renewalsSoFar\": 0", Pass)]
    [InlineData("\"renewMonths\": 0", "\"refuses\": \"a renewal period of zero\"", Pass)]
    [InlineData(
        "\"renewMonths\": 1",
        "\"refuses\": \"a renewal period of zero\"",
        "refuses: expected a refusal, actual an answer"
    )]
    [InlineData(
        "\"renewal\": \"tacit\"",
        "\"reminder\": \"2024-08-31\"",
        "skip practice/renewal-and-notice expected key 'reminder' not built: 1"
    )]
    public void Practice_OfATerm_IsJudged(string given, string expect, string line) =>
        Judged(
            $$"""
            { "cases": [{ "given": { "start": "2024-01-01", "initialMonths": 12, "noticeMonths": 3, {{given}} },
              "expect": { {{expect}} } }] }
            """,
            line
        );

    [Theory]
    [InlineData("\"firstDay\": \"2024-07-04\", \"lastDay\": \"2024-10-02\"", Pass)]
    [InlineData("\"firstDay\": \"2024-07-05\"", "firstDay: expected \"2024-07-05\", actual \"2024-07-04\"")]
    public void Practice_OfAWindow_IsJudged(string expect, string line) =>
        Judged(
            $$"""
            { "cases": [{ "given": { "end": "2024-12-31", "noticeNotEarlierThanDays": 180, "noticeNotLaterThanDays": 90 },
              "expect": { {{expect}} } }] }
            """,
            line
        );

    private void Judged(string text, string line) =>
        Assert.Contains(line, Workbench.Run(bench.Write("a.json", text)).Output[0], StringComparison.Ordinal);
}
