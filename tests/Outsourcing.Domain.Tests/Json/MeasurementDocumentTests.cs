using Outsourcing.Domain.Json;
using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Json;

public sealed class MeasurementDocumentTests
{
    [Theory]
    [InlineData("""{"minimum":"90 %"}""", "$: A target has 'atLeast', 'atMost' or both.")]
    [InlineData("""{"atLeast":"1 h","atMost":"4 h","minimum":"1 h"}""", "$: A range has no minimum level.")]
    [InlineData(
        """{"atLeast":"95 %","minimum":"96 %"}""",
        "$.minimum: The minimum level 96 % asks for more than the expected level 95 %."
    )]
    [InlineData("""{"atLeast":"95"}""", null)]
    [InlineData(
        """{"atLeast":"95 per cent %"}""",
        "$.atLeast: '95 per cent %' is not a measure such as '95 %', '3 h 20 min', '38 EUR' or '4.2'."
    )]
    public void Target_ThatCannotBe_IsRefused(string json, string? problem) => AssertProblem<Target>(json, problem);

    [Theory]
    [InlineData("""{"id":"X","category":"force-majeure"}""", "$: An exclusion has either a 'time' or 'observations'.")]
    [InlineData(
        """{"id":"X","category":"force-majeure","observations":[]}""",
        "$: The exclusion 'X' names no observation."
    )]
    [InlineData("""{"id":"X","category":"force-majeure","observations":["T-1"],"evidence":"a"}""", null)]
    public void Exclusion_ThatCannotBe_IsRefused(string json, string? problem) =>
        AssertProblem<Exclusion>(json, problem);

    [Theory]
    [InlineData("""{"window":"calendar-month","zone":"Europe/Berlin"}""", null)]
    [InlineData(
        """{"window":"rolling","zone":"Europe/Berlin"}""",
        "$: A window is one of those of the calendar, a contract year with a 'start', or rolling with a 'length'."
    )]
    [InlineData(
        """{"window":"calendar-month","zone":"Europe/Berlin","length":"P30D"}""",
        "$: A window is one of those of the calendar, a contract year with a 'start', or rolling with a 'length'."
    )]
    [InlineData(
        """{"window":"rolling","zone":"Europe/Berlin","length":"30 days"}""",
        "$: '30 days' is not a length such as 'P30D'."
    )]
    public void Window_ThatCannotBe_IsRefused(string json, string? problem) =>
        AssertProblem<MeasurementWindow>(json, problem);

    [Theory]
    [InlineData("""{"id":"T","opened":"2026-03-02T09:00:00Z","resolved":"2026-03-02T10:00:00Z"}""", null)]
    [InlineData(
        """{"id":"T","opened":"2026-03-02T09:00:00Z","resolved":"2026-03-02T08:00:00Z"}""",
        "$.resolved: The ticket 'T' was resolved (2026-03-02T08:00:00Z) before it was opened (2026-03-02T09:00:00Z)."
    )]
    public void Ticket_ThatCannotBe_IsRefused(string json, string? problem) => AssertProblem<Ticket>(json, problem);

    [Fact]
    public void Result_IsWrittenWithBothOutcomes()
    {
        var march = MeasurementWindow.CalendarMonth("UTC").PeriodOf(new(2026, 3, 14));
        var at = march.Instants.Start;
        var answer = Indicator
            .SuccessShare()
            .Measure(
                Target.AtLeast("95 %"),
                march,
                [EventCount.Of("A", at, 9, 10), EventCount.Of("B", at, 10, 10)],
                [Exclusion.Of("X", ExclusionCategory.CustomerCaused, ["A"])]
            );

        Assert.Equal(
            """
            {
              "indicator": "share of good events",
              "target": {
                "atLeast": "95 %"
              },
              "period": {
                "first": "2026-03-01",
                "endExclusive": "2026-04-01",
                "zone": "UTC"
              },
              "undisputed": {
                "status": "met",
                "value": "19/20 = 95 %",
                "volume": 20,
                "headroom": {
                  "kind": "items",
                  "amount": "0 events",
                  "text": "0 events left"
                }
              },
              "ifDisputedAccepted": {
                "status": "met",
                "value": "100 %",
                "volume": 10,
                "headroom": {
                  "kind": "items",
                  "amount": "0 events",
                  "text": "0 events left"
                }
              },
              "exclusions": [
                {
                  "exclusion": "X",
                  "effect": "counted-if-accepted",
                  "time": []
                }
              ],
              "isProvisional": false
            }
            """,
            Documents.Write(answer.Value)
        );
        Assert.Contains("\"status\": \"known\"", Documents.Write(answer), StringComparison.Ordinal);
    }

    private static void AssertProblem<T>(string json, string? problem)
        where T : class
    {
        var isRead = Documents.TryRead<T>(json, out _, out var problems);

        Assert.Equal(problem is null, isRead);
        Assert.Equal(problem is null ? [] : [problem], problems.Select(each => $"{each.Path}: {each.Message}"));
    }
}
