namespace Outsourcing.Samples.ServiceLevelMonth.Tests;

public sealed class WhatIfTextTests
{
    private static readonly DateTimeZone Paris = DateTimeZoneProviders.Tzdb["Europe/Paris"];

    [Theory]
    [InlineData("outage:2026-03-14T02:00/04:30", "2026-03-14T01:00:00Z/2026-03-14T03:30:00Z")]
    [InlineData("OUTAGE:2026-03-14T02:00/04:30", "2026-03-14T01:00:00Z/2026-03-14T03:30:00Z")]
    [InlineData("outage:2026-03-14T02:00/2026-03-16T04:30", "2026-03-14T01:00:00Z/2026-03-16T03:30:00Z")]
    // Over midnight, and once round the clock.
    [InlineData("outage:2026-03-14T22:00/04:30", "2026-03-14T21:00:00Z/2026-03-15T03:30:00Z")]
    [InlineData("outage:2026-03-14T22:00/22:00", "2026-03-14T21:00:00Z/2026-03-15T21:00:00Z")]
    [InlineData("outage:2026-03-31T23:00/00:30", "2026-03-31T21:00:00Z/2026-03-31T22:30:00Z")]
    // Over the change of the clocks: one hour, and four.
    [InlineData("outage:2026-03-29T01:30/03:30", "2026-03-29T00:30:00Z/2026-03-29T01:30:00Z")]
    [InlineData("outage:2026-10-25T01:30/04:30", "2026-10-24T23:30:00Z/2026-10-25T03:30:00Z")]
    public void Read_Question_IsTheTimeInTheZone(string text, string time)
    {
        var (read, problem) = WhatIfText.Read(text, Paris);

        Assert.Null(problem);
        Assert.Equal(time, read.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("outage:")]
    [InlineData("outage")]
    [InlineData("power:2026-03-14T02:00/04:30")]
    [InlineData("outage:2026-03-14T02:00")]
    [InlineData("outage:2026-03-14T02:00/")]
    [InlineData("outage:2026-03-14T02:00/04:30/05:00")]
    [InlineData("outage:2026-03-14T02:00/24:00")]
    [InlineData("outage:2026-02-29T02:00/04:30")]
    [InlineData("outage:2026-03-14 02:00/04:30")]
    [InlineData("outage:2026-03-14T02:00/PT2H")]
    [InlineData("outage:9999-12-31T23:00/01:00")]
    [InlineData("outage:2026-03-14T02:00/9999-12-31T23:00")]
    public void Read_NoQuestion_IsRefused(string text) =>
        Assert.Equal(
            $"'{text}' is not a question such as outage:2026-03-14T02:00/04:30.",
            WhatIfText.Read(text, Paris).Problem
        );

    [Theory]
    [InlineData("outage:2026-03-29T02:30/04:30", "the reading 2026-03-29T02:30 does not exist in Europe/Paris.")]
    [InlineData("outage:2026-03-29T01:30/02:30", "the reading 2026-03-29T02:30 does not exist in Europe/Paris.")]
    [InlineData("outage:2026-10-25T02:30/04:30", "the reading 2026-10-25T02:30 stands twice in Europe/Paris.")]
    [InlineData("outage:2026-03-14T02:00/2026-03-14T02:00", "the outage ends before it starts.")]
    [InlineData("outage:2026-03-14T02:00/2026-03-13T02:00", "the outage ends before it starts.")]
    public void Read_QuestionThatCannotBe_SaysWhy(string text, string reason) =>
        Assert.Equal($"'{text}': {reason}", WhatIfText.Read(text, Paris).Problem);
}
