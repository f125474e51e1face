using System.Globalization;
using System.Text;
using NodaTime;
using NodaTime.Text;

namespace Outsourcing.Domain.Conformance.Tests;

public sealed class CalendarTests : IDisposable
{
    private const string Pass = "1 passed, 0 failed, 0 skipped";

    /// <summary>The night of 9 to 10 March 2024 in New York lacks the hour from 02:00 to 03:00.</summary>
    private const string Night = """
        { "schema": "sla-business-time/1", "set": "own", "tzdata": "any", "semantics": "any",
          "schedules": [{ "id": "N", "kind": "night", "zone": "America/New_York",
            "weekly": { "Sat": [["22:00", "24:00"]], "Sun": [["00:00", "06:00"]] } }],
          "cases": [{ "id": "one", "s": "N", CASE }] }
        """;

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData(
        "\"op\": \"elapsed\", \"from\": \"2024-03-10T03:00:00Z\", \"to\": \"2024-03-10T10:00:00Z\", \"seconds\": 25200"
    )]
    [InlineData(
        "\"op\": \"elapsed\", \"from\": \"2024-03-10T03:00:00Z\", \"to\": \"2024-03-10T03:00:00.25Z\", \"seconds\": 0.25"
    )]
    [InlineData("\"op\": \"open\", \"at\": \"2024-03-10T06:59:59.999999999Z\", \"open\": true")]
    [InlineData("\"op\": \"open\", \"at\": \"2024-03-10T10:00:00Z\", \"open\": false")]
    [InlineData(
        "\"op\": \"add\", \"at\": \"2024-03-10T03:00:00Z\", \"seconds\": 25200, \"due\": \"2024-03-10T10:00:00Z\", \"resume\": \"2024-03-17T02:00:00Z\""
    )]
    [InlineData(
        "\"op\": \"add\", \"at\": \"2024-03-10T12:00:00Z\", \"seconds\": 0, \"due\": \"2024-03-10T12:00:00Z\", \"resume\": \"2024-03-17T02:00:00Z\""
    )]
    [InlineData(
        "\"op\": \"sub\", \"at\": \"2024-03-10T12:00:00Z\", \"seconds\": 25200, \"earliest\": \"2024-03-03T11:00:00Z\", \"latest\": \"2024-03-10T03:00:00Z\""
    )]
    public void BusinessTime_NightOverATransition_IsRealTime(string one) => Assert.Equal([Pass], Run(one));

    [Theory]
    [InlineData(
        "\"seconds\": 25200",
        "\"seconds\": 28800",
        "elapsed seconds: expected 28800, actual 7:00:00 (hours:minutes:seconds)"
    )]
    [InlineData(
        "\"seconds\": 25200",
        "\"seconds\": \"25200\"",
        "elapsed expected a case, actual a malformed one: \"25200\" are no seconds"
    )]
    [InlineData(
        "\"seconds\": 25200",
        "\"seconds\": -1",
        "elapsed expected a case, actual a malformed one: -1 are no seconds"
    )]
    [InlineData(
        "\"seconds\": 25200",
        "\"seconds\": 0.0000000001",
        "elapsed expected a case, actual a malformed one: 0.0000000001 are no seconds"
    )]
    [InlineData(", \"seconds\": 25200", "", "elapsed expected a case, actual a malformed one: 'seconds' is missing")]
    [InlineData(
        "\"s\": \"N\"",
        "\"s\": \"M\"",
        "elapsed expected a case, actual a malformed one: there is no schedule 'M'"
    )]
    [InlineData(
        "2024-03-10T10:00:00Z",
        "2024-03-10 10:00",
        "elapsed expected a case, actual a malformed one: '2024-03-10 10:00' is no instant"
    )]
    [InlineData(
        "America/New_York",
        "America/Old_York",
        "elapsed expected a case, actual a malformed one: there is no zone 'America/Old_York'"
    )]
    [InlineData("\"Sat\"", "\"Sabbath\"", "elapsed expected a case, actual a malformed one: there is no day 'Sabbath'")]
    [InlineData(
        "[\"22:00\", \"24:00\"]",
        "[\"22:00\", \"06:00\"]",
        "elapsed expected a case, actual a malformed one: [\"22:00\", \"06:00\"] is no interval of a day"
    )]
    [InlineData(
        "[\"22:00\", \"24:00\"]",
        "[\"00:00\", \"00:00\"]",
        "elapsed expected a case, actual a malformed one: [\"00:00\", \"00:00\"] is no interval of a day"
    )]
    [InlineData(
        "[\"22:00\", \"24:00\"]",
        "[\"22:00\"]",
        "elapsed expected a case, actual a malformed one: [\"22:00\"] is no interval of a day"
    )]
    [InlineData(
        "[[\"22:00\", \"24:00\"]]",
        "\"22:00\"",
        "elapsed expected a case, actual a malformed one: a day is not a list"
    )]
    [InlineData(
        "\"zone\":",
        "\"holidays\": [\"2024-02-30\"], \"zone\":",
        "elapsed expected a case, actual a malformed one: '2024-02-30' is no date"
    )]
    [InlineData(
        "\"zone\":",
        "\"breaks\": [], \"zone\":",
        "elapsed expected a case, actual a malformed one: 'breaks' is not an object"
    )]
    [InlineData(
        "\"from\": \"2024-03-10",
        "\"from\": \"2024-03-11",
        "elapsed expected an answer, actual an exception: ArgumentException: Time elapses from an earlier to a later instant"
    )]
    public void BusinessTime_WrongOrMalformed_Fails(string old, string planted, string failure)
    {
        var text = Elapsed().Replace(old, planted, StringComparison.Ordinal);

        Assert.Contains($" sla-business-time/{failure}", RunFile(text)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"schedules\": [", "\"schedule\": [", "'schedules' is missing")]
    [InlineData("\"cases\": [", "\"cases\": 1, \"list\": [", "'cases' is not a list")]
    [InlineData("[{ \"id\": \"N\"", "[{ \"id\": \"N\" }, { \"id\": \"N\"", "two schedules are called 'N'")]
    [InlineData("[{ \"id\": \"N\"", "[7, { \"id\": \"N\"", "'id' is missing")]
    public void BusinessTime_MalformedDocument_Fails(string old, string planted, string failure)
    {
        var text = Elapsed().Replace(old, planted, StringComparison.Ordinal);

        Assert.EndsWith(failure, RunFile(text)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"kind\"", "\"colour\"", "sla-business-time/elapsed schedule key 'colour' not built: 1")]
    [InlineData("\"seconds\"", "\"minutes\": 420, \"seconds\"", "sla-business-time/elapsed key 'minutes' not built: 1")]
    [InlineData("\"set\"", "\"rounding\"", "sla-business-time key 'rounding' not built: 1")]
    [InlineData("\"elapsed\"", "\"open-days\"", "sla-business-time/open-days op 'open-days' not built: 1")]
    [InlineData("sla-business-time/1", "sla-business-time/2", "sla-business-time family not built: 1")]
    public void BusinessTime_WhatNobodyReads_IsSkippedByName(string old, string planted, string skip) =>
        Assert.Equal($"skip {skip}", RunFile(Elapsed().Replace(old, planted, StringComparison.Ordinal))[0]);

    [Theory]
    [InlineData(
        "\"op\": \"sub\", \"at\": \"2024-03-10T12:00:00Z\", \"seconds\": 0, \"earliest\": \"2024-03-10T10:00:00Z\", \"latest\": \"2024-03-10T12:00:00Z\", \"wallClock\": \"2024-03-10T10:00:00Z\"",
        true
    )]
    [InlineData(
        "\"op\": \"sub\", \"at\": \"2024-03-10T12:00:00Z\", \"seconds\": 0, \"earliest\": \"2024-03-10T10:00:00Z\", \"latest\": \"2024-03-10T12:00:00Z\", \"wallClock\": \"2024-03-10T12:00:00Z\"",
        false
    )]
    [InlineData(
        "\"op\": \"add\", \"at\": \"2024-03-10T03:00:00Z\", \"seconds\": 25200, \"due\": \"2024-03-10T10:00:00Z\", \"resume\": \"2024-03-17T02:00:00Z\", \"wallClock\": \"2024-03-17T02:00:00Z\", \"biz\": 1, \"endpointEarlier\": 2, \"cause\": \"x\"",
        true
    )]
    [InlineData(
        "\"op\": \"elapsed\", \"from\": \"2024-03-10T03:00:00Z\", \"to\": \"2024-03-10T10:00:00Z\", \"seconds\": 25200, \"wallClock\": 25201",
        false
    )]
    [InlineData(
        "\"op\": \"elapsed\", \"from\": \"2024-03-10T03:00:00Z\", \"to\": \"2024-03-10T10:00:00Z\", \"seconds\": 25200",
        false
    )]
    public void Traps_WallClock_IsExpected(string one, bool holds) =>
        Assert.Equal(
            holds,
            RunFile(
                Night
                    .Replace("CASE", one, StringComparison.Ordinal)
                    .Replace("sla-business-time/1", "sla-business-time-traps/1", StringComparison.Ordinal)
            )
                is [Pass]
        );

    /// <summary>Compares elapsed time in many zones with a walk over the seconds that the clocks show.</summary>
    [Theory]
    [InlineData("Australia/Lord_Howe", "2019-10-05T12:00:00Z")]
    [InlineData("Africa/Casablanca", "2019-05-04T18:00:00Z")]
    [InlineData("Europe/Dublin", "2021-10-30T18:00:00Z")]
    [InlineData("Asia/Kathmandu", "2021-10-30T18:00:00Z")]
    [InlineData("America/Caracas", "2016-04-30T18:00:00Z")]
    [InlineData("Pacific/Apia", "2011-12-29T22:00:00Z")]
    [InlineData("America/St_Johns", "2006-10-28T22:00:00Z")]
    public void BusinessTime_ZoneWithATransition_CountsWhatTheClocksShow(string zone, string start)
    {
        var from = InstantPattern.ExtendedIso.Parse(start).Value;
        var clock = DateTimeZoneProviders.Tzdb[zone];
        var seconds = Enumerable
            .Range(0, 2 * 86_400)
            .Count(second =>
            {
                var local = from.PlusNanoseconds(second * 1_000_000_000L).InZone(clock).LocalDateTime;
                var minute = (local.Hour * 60) + local.Minute;
                var isHoliday = local.Date == from.InZone(clock).Date.PlusDays(2);
                return !isHoliday && minute is < 95 or (>= 130 and < 190) or >= 22 * 60;
            });
        var shifts = "[[\"00:00\", \"01:35\"], [\"02:10\", \"03:10\"], [\"22:00\", \"24:00\"]]";
        var holiday = LocalDatePattern.Iso.Format(from.InZone(clock).Date.PlusDays(2));
        var weekly = new StringBuilder();
        foreach (var day in (string[])["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"])
        {
            weekly.Append(CultureInfo.InvariantCulture, $"{(weekly.Length == 0 ? "" : ", ")}\"{day}\": {shifts}");
        }

        var to = InstantPattern.ExtendedIso.Format(from + Duration.FromDays(2));
        Assert.Equal(
            [Pass],
            RunFile(
                FormattableString.Invariant(
                    $$"""
                    { "schema": "sla-business-time/1",
                      "schedules": [{ "id": "Z", "zone": "{{zone}}", "weekly": { {{weekly}} }, "holidays": ["{{holiday}}"] }],
                      "cases": [{ "s": "Z", "op": "elapsed", "from": "{{start}}", "to": "{{to}}", "seconds": {{seconds}} }] }
                    """
                )
            )
        );
    }

    [Theory]
    [InlineData("exact", "\"months\": 2, \"result\": \"2012-05-31\"", Pass)]
    [InlineData(
        "exact",
        "\"years\": 0, \"months\": 2, \"days\": 0, \"result\": \"2012-05-30\"",
        "exact result: expected 2012-05-30, actual 2012-05-31"
    )]
    [InlineData(
        "exact",
        "\"months\": 1, \"result\": \"2012-04-30\"",
        "exact result: expected 2012-04-30, actual 2012-05-01 (and 1 more)"
    )]
    [InlineData("exact", "\"months\": 2", "exact expected a case, actual a malformed one: 'result' is missing")]
    [InlineData(
        "exact",
        "\"months\": 2.5, \"result\": \"2012-05-31\"",
        "exact expected a case, actual a malformed one: 'months' is not a whole number"
    )]
    [InlineData(
        "exact",
        "\"weeks\": 2, \"result\": \"2012-03-31\"",
        "skip contract-dates/exact key 'weeks' not built: 1"
    )]
    [InlineData(
        "exact",
        "\"years\": 9000, \"result\": \"2012-03-31\"",
        "exact expected an answer, actual a refusal: error calendar.range"
    )]
    [InlineData(
        "ambiguous",
        "\"months\": 1, \"roundDown\": \"2012-04-30\", \"roundUp\": \"2012-05-01\", \"abortOnRound\": \"AmbiguousComputation\"",
        Pass
    )]
    [InlineData(
        "ambiguous",
        "\"months\": 2, \"roundDown\": \"2012-05-31\", \"roundUp\": \"2012-05-31\", \"abortOnRound\": \"AmbiguousComputation\"",
        "ambiguous abortOnRound: expected AmbiguousComputation, actual 2012-05-31"
    )]
    [InlineData(
        "ambiguous",
        "\"months\": 1, \"roundDown\": \"2012-04-30\", \"roundUp\": \"2012-05-01\"",
        "ambiguous expected a case, actual a malformed one: 'abortOnRound' is missing"
    )]
    public void DatesCalc_OneCase_IsJudged(string list, string one, string line)
    {
        var other = string.Equals(list, "exact", StringComparison.Ordinal) ? "ambiguous" : "exact";
        var text = $$"""{ "{{list}}": [{ "date": "2012-03-31", {{one}} }], "{{other}}": [] }""";

        Assert.Contains(line, RunFile(text)[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"next\", \"n\": 3, \"unit\": \"M\", \"convention\": \"DOM 30\", \"result\": \"2018-05-30\"", Pass)]
    [InlineData("\"previous\", \"n\": 1, \"unit\": \"Y\", \"convention\": \"EOM\", \"result\": \"2017-02-28\"", Pass)]
    [InlineData("\"addPeriod\", \"n\": -2, \"unit\": \"W\", \"convention\": null, \"result\": \"2018-02-14\"", Pass)]
    [InlineData(
        "\"next\", \"n\": 3, \"unit\": \"M\", \"convention\": \"DOM 30\", \"result\": \"2018-05-28\"",
        "next result: expected 2018-05-28, actual 2018-05-30"
    )]
    [InlineData(
        "\"next\", \"n\": 3, \"unit\": \"M\", \"convention\": \"IMM\", \"result\": \"2018-05-28\"",
        "malformed one: there is no convention 'IMM'"
    )]
    [InlineData(
        "\"next\", \"n\": 3, \"unit\": \"Q\", \"convention\": null, \"result\": \"2018-05-28\"",
        "malformed one: there is no unit 'Q'"
    )]
    [InlineData(
        "\"skip\", \"n\": 3, \"unit\": \"M\", \"convention\": null, \"result\": \"2018-05-28\"",
        "skip contract-dates/skip op 'skip' not built: 1"
    )]
    [InlineData(
        "\"next\", \"n\": 3, \"unit\": \"M\", \"stub\": 1, \"convention\": null, \"result\": \"2018-05-28\"",
        "skip contract-dates key 'stub' not built: 1"
    )]
    [InlineData(
        "\"next\", \"n\": 300000, \"unit\": \"M\", \"convention\": null, \"result\": \"2018-05-28\"",
        "actual a refusal: NotApplicable"
    )]
    public void RollConvention_OneCase_IsJudged(string one, string line)
    {
        var text = $$"""{ "cases": [{ "date": "2018-02-28", "op": {{one}} }] }""";

        Assert.Contains(line, RunFile(text)[0], StringComparison.Ordinal);
    }

    private static string Elapsed() =>
        Night.Replace(
            "CASE",
            "\"op\": \"elapsed\", \"from\": \"2024-03-10T03:00:00Z\", \"to\": \"2024-03-10T10:00:00Z\", \"seconds\": 25200",
            StringComparison.Ordinal
        );

    private string[] Run(string one) => RunFile(Night.Replace("CASE", one, StringComparison.Ordinal));

    private string[] RunFile(string text) => Workbench.Run(bench.Write("a.json", text)).Output;
}
