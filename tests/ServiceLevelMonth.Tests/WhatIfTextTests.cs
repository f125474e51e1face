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
    public void Read_Outage_IsTheTimeInTheZone(string text, string time)
    {
        var (read, problems) = Reader().Read(text);

        Assert.Empty(problems);
        Assert.Equal(time, Assert.IsType<OutageChange>(Assert.Single(read.Changes)).Time.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData(";")]
    [InlineData("outage")]
    [InlineData("power:2026-03-14T02:00/04:30")]
    [InlineData("=80 %")]
    [InlineData("Satisfaction=")]
    public void Read_NoQuestion_SaysWhatOneIs(string text) =>
        Assert.Equal(
            $"--what-if '{text}': A question is LEVEL=VALUE, one of at-risk, pool, same-cause, repeat, earn-back, volume with =VALUE, or outage:2026-03-14T02:00/04:30.",
            Assert.Single(Reader().Read(text).Problems)
        );

    [Theory]
    [InlineData("outage:")]
    [InlineData("outage:2026-03-14T02:00")]
    [InlineData("outage:2026-03-14T02:00/")]
    [InlineData("outage:2026-03-14T02:00/04:30/05:00")]
    [InlineData("outage:2026-03-14T02:00/24:00")]
    [InlineData("outage:2026-02-29T02:00/04:30")]
    [InlineData("outage:2026-03-14 02:00/04:30")]
    [InlineData("outage:2026-03-14T02:00/PT2H")]
    [InlineData("outage:9999-12-31T23:00/01:00")]
    [InlineData("outage:2026-03-14T02:00/9999-12-31T23:00")]
    public void Read_NoOutage_IsRefused(string text) =>
        Assert.Equal(
            $"--what-if '{text}': An outage is written such as outage:2026-03-14T02:00/04:30.",
            Assert.Single(Reader().Read(text).Problems)
        );

    [Theory]
    [InlineData("outage:2026-03-29T02:30/04:30", "The reading 2026-03-29T02:30 does not exist in Europe/Paris.")]
    [InlineData("outage:2026-03-29T01:30/02:30", "The reading 2026-03-29T02:30 does not exist in Europe/Paris.")]
    [InlineData("outage:2026-10-25T02:30/04:30", "The reading 2026-10-25T02:30 stands twice in Europe/Paris.")]
    [InlineData("outage:2026-03-14T02:00/2026-03-14T02:00", "The outage ends before it starts.")]
    [InlineData("outage:2026-03-14T02:00/2026-03-13T02:00", "The outage ends before it starts.")]
    [InlineData(
        "fax=80 %",
        "There is no level 'fax'. Levels: 'Calls answered within 20 s', 'Calls abandoned', 'Mail answered within 24 h of the desk', 'Resolved at the first contact', 'Satisfaction', 'Telephony available'. Other names: at-risk, pool, same-cause, repeat, earn-back, volume."
    )]
    [InlineData("calls=80 %", "'calls' may be each of: 'Calls answered within 20 s', 'Calls abandoned'.")]
    [InlineData("calls answered=much", "'much' is not a value of 'Calls answered within 20 s' such as 80 %.")]
    [InlineData("calls answered=4.2", "'4.2' is not a value of 'Calls answered within 20 s' such as 80 %.")]
    [InlineData("calls answered=101 %", "'101 %' is not a value of 'Calls answered within 20 s' such as 80 %.")]
    [InlineData("calls answered=-1 %", "'-1 %' is not a value of 'Calls answered within 20 s' such as 80 %.")]
    [InlineData("at-risk=lots", "'lots' is not a percentage such as 12 %, up to 1000 %.")]
    [InlineData("pool=1001 %", "'1001 %' is not a percentage such as 12 %, up to 1000 %.")]
    [InlineData("same-cause=some", "'some' is not all, highest or choice.")]
    [InlineData("repeat=2", "'2' is not off, or two factors such as 1.5/2.")]
    [InlineData("repeat=0.5/2", "'0.5/2' is not off, or two factors such as 1.5/2.")]
    [InlineData("earn-back=0", "'0' is not a number of clean months, from 1 to 120.")]
    [InlineData("volume=-1", "'-1' is not a number of contacts, up to 1000000000.")]
    [InlineData("volume=99999999999999999999", "'99999999999999999999' is not a number of contacts, up to 1000000000.")]
    public void Read_QuestionThatCannotBe_SaysWhy(string text, string reason) =>
        Assert.Equal($"--what-if '{text}': {reason}", Assert.Single(Reader().Read(text).Problems));

    [Fact]
    public void Read_SeveralChanges_AreOneQuestion()
    {
        var (question, problems) = Reader().Read("calls answered = 81 % ; VOLUME=66000;same-cause=ALL");

        Assert.Empty(problems);
        Assert.Equal("calls answered = 81 % ; VOLUME=66000;same-cause=ALL", question.Text);
        var result = Assert.IsType<ResultChange>(question.Changes[0]);
        Assert.Equal(("Calls answered within 20 s", Measured.Parse("81 %")), (result.Level.Name, result.Value));
        Assert.Equal(66_000, Assert.IsType<VolumeChange>(question.Changes[1]).Volume);
        Assert.Equal(
            SameCauseRule.All,
            Assert.IsType<TermsChange>(question.Changes[2]).Apply(Template.Named(null).Terms).SameCause
        );
    }

    [Fact]
    public void Read_SeveralFaults_NamesEachWithItsPlace() =>
        Assert.Equal(
            ["--what-if 'fax'", "--what-if 'pool=x'"],
            Reader().Read("fax; at-risk=10%; pool=x").Problems.Select(problem => problem.Split(": ")[0])
        );

    [Fact]
    public void Read_OutageWhereNoLevelIsAboutOutages_IsRefused() =>
        Assert.Equal(
            "--what-if 'outage:2031-03-14T02:00/04:30': No level of the template accounting is about outages.",
            Assert.Single(
                new WhatIfText(Template.Named("accounting"), Paris).Read("outage:2031-03-14T02:00/04:30").Problems
            )
        );

    private static WhatIfText Reader() => new(Template.Named(null), Paris);
}
