using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using static Outsourcing.Domain.Tests.Measurement.Facts;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class ExclusionTests
{
    private static readonly ExclusionRule Rule = ExclusionRule.For(ExclusionCategory.PlannedMaintenance);
    private static readonly Exclusion Window = Maintenance("M-1", "14T02:00", "14T04:00");

    [Fact]
    public void Category_ThatTheTermsDoNotKnow_IsRefused()
    {
        AssertRefused(
            Decide(ExclusionTerms.Of(), Window),
            "warning measurement.exclusion.category [M-1]: The terms exclude nothing as planned maintenance."
        );
    }

    [Theory]
    [InlineData("12T02:00", true)]
    [InlineData("12T02:00:00.000000001", false)]
    public void Announcement_ExactlyInTime_Counts(string announced, bool counts)
    {
        var decision = Decide(
            ExclusionTerms.Of(Rule.AnnouncedBefore(Duration.FromHours(48))),
            Window.Announced(At(announced))
        );

        Assert.Equal(counts ? ExclusionEffect.Counted : ExclusionEffect.Refused, decision.Effect);
    }

    [Fact]
    public void Quota_OfATimeToTheEndsOfTheCalendar_CountsMonthByMonth()
    {
        var terms = ExclusionTerms.Of(Rule.MonthlyQuota(Duration.FromHours(2)));
        var time = new Interval(Instant.MinValue, Instant.MaxValue);

        var decision = Decide(terms, Exclusion.Of("M-1", ExclusionCategory.PlannedMaintenance, time));

        Assert.Equal(Set("01T00:00/01T02:00"), decision.Time.Clip(March.Instants));
    }

    [Fact]
    public void Announcement_TooLateOrUnknown_IsRefusedWithTheFigures()
    {
        var terms = ExclusionTerms.Of(Rule.AnnouncedBefore(Duration.FromHours(48)));

        AssertRefused(
            Decide(terms, Window.Announced(At("13T02:00"))),
            "warning measurement.exclusion.announced [M-1]: It must be announced 48 h before it begins; "
                + "it begins at 2026-03-14T02:00:00Z and was announced at 2026-03-13T02:00:00Z, 24 h before."
        );
        AssertRefused(
            Decide(terms, Window.Announced(At("14T03:00"))),
            "warning measurement.exclusion.announced [M-1]: It must be announced 48 h before it begins; "
                + "it begins at 2026-03-14T02:00:00Z and was announced at 2026-03-14T03:00:00Z, 1 h after."
        );
        AssertRefused(
            Decide(terms, Window),
            "warning measurement.exclusion.announced [M-1]: It must be announced 48 h before it begins; no announcement is known."
        );
    }

    [Theory]
    [InlineData("14T04:00", true)]
    [InlineData("14T04:00:00.000000001", false)]
    [InlineData("13T00:00", true)]
    public void Notice_ExactlyInTime_Counts(string notified, bool counts)
    {
        var decision = Decide(
            ExclusionTerms.Of(Rule.NotifiedWithin(Duration.FromHours(2))),
            Window.Notified(At(notified))
        );

        Assert.Equal(counts ? ExclusionEffect.Counted : ExclusionEffect.Refused, decision.Effect);
    }

    [Fact]
    public void Notice_TooLateOrUnknown_IsRefusedWithTheFigures()
    {
        var terms = ExclusionTerms.Of(Rule.NotifiedWithin(Duration.FromHours(2)));

        AssertRefused(
            Decide(terms, Window.Notified(At("14T05:00"))),
            "warning measurement.exclusion.notified [M-1]: The other side must be notified within 2 h; "
                + "it began at 2026-03-14T02:00:00Z and the notice is of 2026-03-14T05:00:00Z, 3 h after."
        );
        AssertRefused(
            Decide(terms, Window),
            "warning measurement.exclusion.notified [M-1]: The other side must be notified within 2 h; no notice is known."
        );
    }

    [Fact]
    public void Evidence_ThatIsAskedFor_IsNeeded()
    {
        var terms = ExclusionTerms.Of(Rule.WithEvidence());

        AssertRefused(
            Decide(terms, Window),
            "warning measurement.exclusion.evidence [M-1]: The terms ask for evidence, and none is given."
        );
        Assert.Equal(ExclusionEffect.Counted, Decide(terms, Window.ProvedBy("CHG-17")).Effect);
    }

    [Fact]
    public void Quota_IsUsedInTheOrderOfTime_AndSplitExactly()
    {
        var terms = ExclusionTerms.Of(Rule.MonthlyQuota(Duration.FromHours(3)));

        var decisions = DecideAll(
            terms,
            Maintenance("late", "20T00:00", "20T01:00"),
            Maintenance("early", "10T00:00", "10T02:00"),
            Maintenance("middle", "15T00:00", "15T01:30")
        );

        Assert.Equal(
            [
                "early (planned maintenance, accepted) counts: 2026-03-10T00:00:00Z/2026-03-10T02:00:00Z.",
                "middle (planned maintenance, accepted) counts: 2026-03-15T00:00:00Z/2026-03-15T01:00:00Z. "
                    + "The quota of 3 h a month is used up: 1 h of 1 h 30 min count, 30 min do not.",
                "late (planned maintenance, accepted) does not count: 2026-03-20T00:00:00Z/2026-03-20T01:00:00Z. "
                    + "The quota of 3 h a month is used up: 0 s of 1 h count, 1 h do not.",
            ],
            decisions.Select(decision => decision.ToString())
        );
        Assert.Equal(MeasurementRules.ExclusionQuota, decisions[2].Finding!.Rule);
    }

    [Fact]
    public void Quota_ThatIsJustUsedUp_RefusesNothing()
    {
        var decision = Decide(ExclusionTerms.Of(Rule.MonthlyQuota(Duration.FromHours(2))), Window);

        Assert.Null(decision.Finding);
        Assert.Equal(Set("14T02:00/14T04:00"), decision.Time);
    }

    [Fact]
    public void Quota_OfOverlappingExclusions_IsUsedOnce()
    {
        var decisions = DecideAll(
            ExclusionTerms.Of(Rule.MonthlyQuota(Duration.FromHours(3))),
            Maintenance("A", "14T02:00", "14T04:00"),
            Maintenance("B", "14T03:00", "14T05:00"),
            Maintenance("C", "14T03:30", "14T05:00")
        );

        Assert.All(decisions, decision => Assert.Null(decision.Finding));
    }

    [Fact]
    public void Quota_BeginsAnewWithTheMonth_InTheZoneOfTheMeasurement()
    {
        var terms = ExclusionTerms.Of(Rule.MonthlyQuota(Duration.FromHours(2)));
        var over = Maintenance("M", "31T21:00", "2026-04-01T02:00");

        // In UTC March has three hours of it and April two; in Berlin March ends at 22:00 UTC.
        Assert.Equal(Set("31T21:00/31T23:00", "2026-04-01T00:00/2026-04-01T02:00"), Decide(terms, over).Time);
        Assert.Equal(
            Set("31T21:00/2026-04-01T00:00"),
            ExclusionReview
                .Of([over], terms, MeasurementPeriod.Of(new(2026, 3, 1), new(2026, 4, 1), "Europe/Berlin"), NoTickets)[
                    0
                ]
                .Time
        );
    }

    [Fact]
    public void Quota_OfOneCategory_LeavesTheOthersAlone()
    {
        var decisions = DecideAll(
            ExclusionTerms.Of(
                Rule.MonthlyQuota(Duration.FromHours(1)),
                ExclusionRule.For(ExclusionCategory.ForceMajeure).MonthlyQuota(Duration.FromHours(2))
            ),
            Window,
            Exclusion.Of("F", ExclusionCategory.ForceMajeure, Span("14T02:00", "14T04:00"))
        );

        Assert.Equal([Duration.FromHours(2), Duration.FromHours(1)], decisions.Select(decision => decision.Time.Total));
    }

    [Fact]
    public void Observations_ThatAreNamedButNotThere_AreReported()
    {
        var tickets = new Dictionary<string, Instant> { ["T-1"] = At("14T02:00") };
        var some = Exclusion.Of("X", ExclusionCategory.PlannedMaintenance, ["T-1", "T-2"]);
        var none = Exclusion.Of("Y", ExclusionCategory.PlannedMaintenance, ["T-2", "T-3"]);

        var decisions = ExclusionReview.Of([none, some], ExclusionTerms.Unconditional, March, tickets);

        Assert.Equal(
            [
                "X (planned maintenance, claimed) counts: T-1, T-2. There is no observation 'T-2'.",
                "Y (planned maintenance, claimed) does not count: T-2, T-3. There is no observation 'T-2' and 'T-3'.",
            ],
            decisions.Select(decision => decision.ToString())
        );
    }

    [Fact]
    public void Observations_ThatAreNamed_MeetConditionsByTheirBegin()
    {
        var tickets = new Dictionary<string, Instant> { ["T-1"] = At("14T02:00"), ["T-2"] = At("14T01:00") };
        var terms = ExclusionTerms.Of(Rule.NotifiedWithin(Duration.FromHours(2)));
        var named = Exclusion.Of("X", ExclusionCategory.PlannedMaintenance, ["T-1", "T-2"]);

        Assert.Equal(
            [ExclusionEffect.Counted, ExclusionEffect.Refused],
            new[] { "14T03:00", "14T03:01" }.Select(notice =>
                ExclusionReview.Of([named.Notified(At(notice))], terms, March, tickets)[0].Effect
            )
        );
    }

    [Fact]
    public void Of_WithoutTimeOrObservations_Refuses()
    {
        Assert.Equal(
            "The exclusion 'X' names no observation. (Parameter 'observationIds')",
            Assert
                .Throws<ArgumentException>(() =>
                    Exclusion.Of("X", ExclusionCategory.ForceMajeure, Array.Empty<string>())
                )
                .Message
        );
        Assert.Equal(
            "time",
            Assert
                .Throws<ArgumentException>(() =>
                    Exclusion.Of("X", ExclusionCategory.ForceMajeure, new Interval(At("14T02:00"), null))
                )
                .ParamName
        );
        Assert.Equal(
            "The time of an exclusion needs a start and an end after it, and "
                + "2026-03-14T02:00:00Z/2026-03-14T02:00:00Z has not. (Parameter 'time')",
            Assert.Throws<ArgumentException>(() => Maintenance("X", "14T02:00", "14T02:00")).Message
        );
        Assert.Throws<ArgumentOutOfRangeException>(() => Exclusion.Of("X", ExclusionCategory.None, ["T"]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Window.In(ExclusionState.None));
        Assert.Throws<ArgumentException>(() => Window.ProvedBy(" "));
        Assert.Throws<ArgumentException>(() => Exclusion.Of("X", ExclusionCategory.ForceMajeure, [" "]));
    }

    [Fact]
    public void Steps_KeepWhatWasSaidBefore()
    {
        var exclusion = Window
            .Announced(At("12T00:00"))
            .Notified(At("14T02:30"))
            .ProvedBy("CHG-17")
            .In(ExclusionState.Disputed);

        Assert.Equal(
            (At("12T00:00"), At("14T02:30"), "CHG-17", ExclusionState.Disputed),
            (exclusion.AnnouncedAt!.Value, exclusion.NotifiedAt!.Value, exclusion.Evidence, exclusion.State)
        );
        Assert.Equal(
            5,
            new[]
            {
                Window,
                Window.Announced(At("12T00:00")),
                Window.Notified(At("12T00:00")),
                Window.ProvedBy("CHG-17"),
                Window.In(ExclusionState.Disputed),
            }
                .Select(Fingerprint.Of)
                .Distinct()
                .Count()
        );
    }

    [Fact]
    public void Terms_WithTwoRulesOfACategory_Refuse()
    {
        Assert.Equal(
            "There are two rules for planned maintenance. (Parameter 'rules')",
            Assert.Throws<ArgumentException>(() => ExclusionTerms.Of(Rule, Rule.WithEvidence())).Message
        );
    }

    [Fact]
    public void Terms_InAnyOrder_AreEqual()
    {
        var other = ExclusionRule.For(ExclusionCategory.ForceMajeure);

        Assert.Equal(ExclusionTerms.Of(Rule, other), ExclusionTerms.Of(other, Rule));
        Assert.Equal(Fingerprint.Of(ExclusionTerms.Of(Rule, other)), Fingerprint.Of(ExclusionTerms.Of(other, Rule)));
    }

    [Fact]
    public void ToString_OfTerms_SaysAll()
    {
        Assert.Equal(
            "planned maintenance, announced 48 h before, notified within 2 h, 4 h a month, with evidence, "
                + "leaves the available time; force majeure",
            ExclusionTerms
                .Of(
                    ExclusionRule.For(ExclusionCategory.ForceMajeure),
                    Rule.AnnouncedBefore(Duration.FromHours(48))
                        .NotifiedWithin(Duration.FromHours(2))
                        .MonthlyQuota(Duration.FromHours(4))
                        .WithEvidence()
                        .LeavesAvailableTime()
                )
                .ToString()
        );
        Assert.Equal("nothing is excluded", ExclusionTerms.Of().ToString());
    }

    [Fact]
    public void Conditions_OfNoTime_Refuse()
    {
        Assert.Equal("before", Assert.Throws<ArgumentException>(() => Rule.AnnouncedBefore(Duration.Zero)).ParamName);
        Assert.Equal("after", Assert.Throws<ArgumentException>(() => Rule.NotifiedWithin(Duration.Zero)).ParamName);
        Assert.Equal("quota", Assert.Throws<ArgumentException>(() => Rule.MonthlyQuota(Duration.Zero)).ParamName);
        Assert.Throws<ArgumentOutOfRangeException>(() => ExclusionRule.For(ExclusionCategory.None));
    }

    [Fact]
    public void Measure_WithADisputedExclusionThatUsesTheQuota_ReviewsEachWayByItself()
    {
        // Undisputed, M-2 has the whole quota; with M-1 accepted too, M-1 comes first and uses it up.
        var result = Indicator
            .Availability()
            .Measure(
                Target.AtLeast("99.9 %"),
                March,
                [Down("A", "10T00:00", "10T02:00"), Down("B", "20T00:00", "20T02:00")],
                [
                    Maintenance("M-1", "10T00:00", "10T01:00", ExclusionState.Disputed),
                    Maintenance("M-2", "20T00:00", "20T02:00"),
                ],
                ExclusionTerms.Of(Rule.MonthlyQuota(Duration.FromHours(2)))
            )
            .Value;

        Assert.Equal(
            [
                "M-1 (planned maintenance, disputed) counts if it is accepted: 2026-03-10T00:00:00Z/2026-03-10T01:00:00Z.",
                "M-2 (planned maintenance, accepted) counts: 2026-03-20T00:00:00Z/2026-03-20T02:00:00Z.",
            ],
            result.Exclusions.Select(decision => decision.ToString())
        );
        // Two hours are lost either way.
        Assert.Null(result.IfDisputedAccepted);
    }

    private static readonly IReadOnlyDictionary<string, Instant> NoTickets = new Dictionary<string, Instant>();

    private static IReadOnlyList<ExclusionDecision> DecideAll(ExclusionTerms terms, params Exclusion[] exclusions) =>
        ExclusionReview.Of(exclusions, terms, March, NoTickets);

    private static ExclusionDecision Decide(ExclusionTerms terms, Exclusion exclusion) =>
        Assert.Single(DecideAll(terms, exclusion));

    private static void AssertRefused(ExclusionDecision decision, string finding)
    {
        Assert.Equal(ExclusionEffect.Refused, decision.Effect);
        Assert.Equal(IntervalSet.Empty, decision.Time);
        Assert.Equal(finding, decision.Finding!.ToString());
    }
}
