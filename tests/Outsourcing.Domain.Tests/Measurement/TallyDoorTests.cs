using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.Measurement.Facts;

namespace Outsourcing.Domain.Tests.Measurement;

/// <summary>What is counted in parts, merged and judged is what is measured of all observations.</summary>
public sealed class TallyDoorTests
{
    private static readonly Target Share = Target.AtLeast("60 %", "30 %");
    private static readonly Percentage Half = Percentage.Of(50m);
    private static readonly Duration Nanosecond = Duration.FromNanoseconds(1);

    private static readonly BusinessCalendar Weekdays = BusinessCalendar
        .In("UTC")
        .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")
        .Named("support hours");

    [Fact]
    public void SuccessShare_JudgedOfATally_IsWhatIsMeasured() =>
        Law.Holds(
            Some(Events),
            Excluded,
            Splits,
            (events, excluded, seed) =>
            {
                var own = Indicator.SuccessShare();
                var tally = Merged(events, seed, part => own.Tally(March, part, Time(excluded)));
                return Same(own.Judge(Share, March, tally), own.Measure(Share, March, events, excluded));
            }
        );

    [Fact]
    public void ShareWithin_JudgedOfATally_IsWhatIsMeasured() =>
        Law.Holds(
            Some(Tickets),
            Excluded,
            Splits,
            (tickets, excluded, seed) =>
            {
                var own = Indicator.ShareWithin(Duration.FromHours(4), seed % 2 == 0 ? Weekdays : null);
                var tally = Merged(tickets, seed, part => own.Tally(March, part, Time(excluded)).Value);
                return Same(own.Judge(Share, March, tally), own.Measure(Share, March, tickets, excluded));
            }
        );

    [Fact]
    public void ServiceFactor_JudgedOfATally_IsWhatIsMeasured() =>
        Law.Holds(
            Some(Contacts),
            Excluded,
            Splits,
            (contacts, excluded, seed) =>
            {
                var formula = (ServiceFactorFormula)(1 + (seed % 5));
                var isLast = formula == ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered;
                var own = Indicator.ServiceFactor(
                    Duration.FromSeconds(20),
                    formula,
                    isLast ? Duration.FromSeconds(5) : null
                );
                var tally = Merged(contacts, seed, part => own.Tally(March, part, Time(excluded)));
                return Same(own.Judge(Share, March, tally), own.Measure(Share, March, contacts, excluded));
            }
        );

    [Fact]
    public void Abandonment_JudgedOfATally_IsWhatIsMeasured() =>
        Law.Holds(
            Some(Contacts),
            Excluded,
            Splits,
            (contacts, excluded, seed) =>
            {
                var target = Target.AtMost("30 %", "60 %").AllowingMisses(seed % 3);
                var own = (seed % 3) switch
                {
                    0 => Indicator.Abandonment(),
                    1 => Indicator.Abandonment(Duration.FromSeconds(5), ShortAbandonRule.LeftOut),
                    _ => Indicator.Abandonment(Duration.FromSeconds(5), ShortAbandonRule.OfferedOnly),
                };
                var tally = Merged(contacts, seed, part => own.Tally(March, part, Time(excluded)));
                return Same(own.Judge(target, March, tally), own.Measure(target, March, contacts, excluded));
            }
        );

    [Fact]
    public void Availability_JudgedOfADowntime_IsWhatIsMeasured() =>
        Law.Holds(
            Some(Outages),
            Excluded,
            Splits,
            (outages, excluded, seed) =>
            {
                var target = Target.AtLeast("90 %", "80 %");
                var own = Indicator.Availability(
                    seed % 2 == 0 ? Weekdays : null,
                    seed % 3 == 0 ? Duration.FromMinutes(30) : null
                );
                var terms = ExclusionTerms.Of(
                    ExclusionRule
                        .For(ExclusionCategory.PlannedMaintenance)
                        .MonthlyQuota(Duration.FromHours(20))
                        .LeavesAvailableTime()
                );
                Exclusion[] claimed = [.. excluded.Select((one, i) => i == 1 ? one.In(ExclusionState.Disputed) : one)];
                var downtime = Merged(outages, seed, part => own.Tally(March, part));
                var judged = own.Judge(target, March, downtime, claimed, terms);
                var measured = own.Measure(target, March, outages, claimed, terms);
                return judged.Value.Equals(measured.Value)
                    && string.Equals(
                        judged.Explanation.ToString(),
                        measured.Explanation.ToString(),
                        StringComparison.Ordinal
                    );
            }
        );

    [Fact]
    public void Percentile_JudgedOfAHistogram_IsWhatIsMeasured_OrIsNotDecided() =>
        Law.Holds(
            Some(Tickets),
            Excluded,
            Splits,
            (tickets, excluded, seed) =>
            {
                var own = Indicator.Percentile(Percentage.Of(1 + (seed % 100)), PercentileMethod.NearestRank);
                var target = Target.AtMost("3 h", "5 h");
                var histogram = Merged(
                    tickets,
                    seed,
                    part => own.Tally(March, part, HistogramScheme.LogLinear(1 + (seed % 7)), Time(excluded)).Value
                );
                var measured = own.Measure(target, March, tickets, excluded).Value.Undisputed;
                var judged = own.Judge(target, March, histogram, Nanosecond);
                if (!judged.IsKnown)
                {
                    return judged.Findings[0].Rule == MeasurementRules.HistogramUndecided;
                }

                var outcome = judged.Value.Undisputed;
                return outcome.Status == measured.Status
                    && outcome.Volume == measured.Volume
                    && (outcome.Value is null || outcome == measured);
            }
        );

    [Theory]
    [InlineData(94, "Missed: 94/100 = 94 %, 1 event short")]
    [InlineData(95, "Met: 95/100 = 95 %, 0 events left")]
    public void SuccessShare_OfATally_SaysTheSame(long good, string expected)
    {
        var answer = Indicator.SuccessShare().Judge(Target.AtLeast("95 %", "90 %"), March, CountTally.Of(good, 100, 3));

        Assert.Equal(expected, answer.Value.ToString());
    }

    [Fact]
    public void SuccessShare_OfATally_ExplainsItself()
    {
        var answer = Indicator.SuccessShare().Judge(Target.AtLeast("95 %", "90 %"), March, CountTally.Of(94, 100, 3));

        Assert.Equal(
            """
            Missed: 94/100 = 94 %, 1 event short.
            - Share of good events, at least 95 %, minimum 90 %; 2026-03-01 to 2026-03-31 (UTC).
            - 94 of 100 events were good.
            - Left out besides: 3 events.
            - 95 % of 100 events takes 95 events: 1 event short.
            """,
            answer.Explanation.ToString()
        );
    }

    [Theory]
    [InlineData(0, MeasurementStatus.NotMeasurable)]
    [InlineData(1, MeasurementStatus.Excused)]
    public void SuccessShare_OfATallyOfNothing_IsNotMeasurableOrExcused(long excluded, MeasurementStatus expected)
    {
        var answer = Indicator.SuccessShare().Judge(Share, March, CountTally.Of(0, 0, excluded));

        Assert.Equal(expected, answer.Value.Undisputed.Status);
        Assert.Null(answer.Value.Undisputed.Value);
    }

    [Fact]
    public void ShareWithin_OfATally_SaysHowManyWereInTime()
    {
        var answer = Indicator
            .ShareWithin(Duration.FromHours(4), Weekdays)
            .Judge(Target.AtLeast("95 %"), March, CountTally.Of(412, 435));

        Assert.Equal("Missed: 412/435 = 94.71 %, 2 tickets short", answer.Value.ToString());
        Assert.Contains(
            "412 of 435 tickets were resolved within 4 h of support hours.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void ShareWithin_TallyBeyondTheKnownHolidays_NamesTheFact()
    {
        var calendar = BusinessCalendar
            .In("UTC")
            .Open(IsoDayOfWeek.Monday, IsoDayOfWeek.Friday, "08:00-18:00")
            .Closed(Holidays.Of([new LocalDate(2026, 1, 1)], knownUntil: new LocalDate(2026, 3, 1)));
        var tickets = Taking("T", 1, Duration.FromDays(2)).ToArray();

        var shares = Indicator.ShareWithin(Duration.FromHours(4), calendar).Tally(March, tickets);
        var times = Indicator
            .Percentile(Half, PercentileMethod.NearestRank, calendar)
            .Tally(March, tickets, HistogramScheme.Standard);

        Assert.Equal(AnswerStatus.FactMissing, shares.Status);
        Assert.Equal(CalendarRules.HolidaysKnown, shares.Findings[0].Rule);
        Assert.Equal(AnswerStatus.FactMissing, times.Status);
        Assert.Equal(CalendarRules.HolidaysKnown, times.Findings[0].Rule);
    }

    [Fact]
    public void Abandonment_OfATally_CountsTheOthers()
    {
        var answer = Indicator.Abandonment().Judge(Target.AtMost("5 %"), March, CountTally.Of(1000, 1060));

        Assert.Equal("Missed: 60/1060 = 5.66 %, 7 contacts short", answer.Value.ToString());
        Assert.Contains("60 of 1060 contacts were abandoned.", answer.Explanation.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void ServiceFactor_OfATally_NamesItsFormula()
    {
        var answer = Indicator
            .ServiceFactor(Duration.FromSeconds(20), ServiceFactorFormula.AnsweredInTimeOfOffered)
            .Judge(Target.AtLeast("85 %"), March, CountTally.Of(860, 1060));

        Assert.Equal("Missed: 860/1060 = 81.13 %, 41 contacts short", answer.Value.ToString());
        Assert.Contains(
            "860 of 1060 contacts: share of offered contacts answered within 20 s.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Judge_OfATargetInAnotherUnit_DoesNotApply()
    {
        var answer = Indicator.SuccessShare().Judge(Target.AtMost("4 h"), March, CountTally.Of(1, 1));

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(MeasurementRules.TargetUnit, answer.Findings[0].Rule);
    }

    [Fact]
    public void Availability_OfADowntime_RefusesAnExclusionThatNamesAnOutage()
    {
        var named = Exclusion.Of("X", ExclusionCategory.CustomerCaused, ["A"]).In(ExclusionState.Accepted);

        var answer = Indicator
            .Availability()
            .Judge(Target.AtLeast("99.9 %"), March, Downtime.Of(Set("02T00:00/02T00:30")), [named]);

        Assert.Equal("Met: 2676600/2678400 = 99.93 %, 14 min 38.4 s left", answer.Value.ToString());
        Assert.Equal(ExclusionEffect.Refused, Assert.Single(answer.Value.Exclusions).Effect);
        Assert.Equal(MeasurementRules.ExclusionUnmatched, Assert.Single(answer.Findings).Rule);
    }

    [Fact]
    public void Availability_OfTwoExclusionsOfOneName_IsAConflict()
    {
        var answer = Indicator
            .Availability()
            .Judge(
                Target.AtLeast("99.9 %"),
                March,
                Downtime.Zero,
                [Maintenance("M-1", "02T00:00", "02T01:00"), Maintenance("M-1", "02T00:00", "02T02:00")]
            );

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(MeasurementRules.ExclusionDuplicate, Assert.Single(answer.Findings).Rule);
    }

    // With a precision of 1 the bucket of 96 to 127 s holds the one time.
    [Theory]
    [InlineData("95 s", MeasurementStatus.Missed)]
    [InlineData("96 s", MeasurementStatus.None)]
    [InlineData("126 s", MeasurementStatus.None)]
    [InlineData("127 s", MeasurementStatus.Met)]
    public void Percentile_AtMost_IsDecidedOutsideTheBucket(string level, MeasurementStatus expected)
    {
        AssertDecided(Target.AtMost(level), expected);
    }

    [Theory]
    [InlineData("96 s", MeasurementStatus.Met)]
    [InlineData("97 s", MeasurementStatus.None)]
    [InlineData("127 s", MeasurementStatus.None)]
    [InlineData("128 s", MeasurementStatus.Missed)]
    public void Percentile_AtLeast_IsDecidedOutsideTheBucket(string level, MeasurementStatus expected)
    {
        AssertDecided(Target.AtLeast(level), expected);
    }

    [Theory]
    [InlineData("95 s", MeasurementStatus.MissedMinimum)]
    [InlineData("96 s", MeasurementStatus.None)]
    [InlineData("127 s", MeasurementStatus.Missed)]
    public void Percentile_AtMostWithAMinimum_IsDecidedWhenTheMinimumIsToo(string minimum, MeasurementStatus expected)
    {
        AssertDecided(Target.AtMost("60 s", minimum), expected);
    }

    [Theory]
    [InlineData("96 s", "127 s", MeasurementStatus.Met)]
    [InlineData("97 s", "126 s", MeasurementStatus.None)]
    [InlineData("128 s", "200 s", MeasurementStatus.Missed)]
    [InlineData("10 s", "95 s", MeasurementStatus.Missed)]
    public void Percentile_InARange_IsDecidedWhenBothEndsAre(string least, string most, MeasurementStatus expected)
    {
        AssertDecided(Target.Between(least, most), expected);
    }

    [Fact]
    public void Percentile_WithinItsBucket_HasNoNumber()
    {
        var answer = Hundred(Target.AtMost("2 h"));

        Assert.Equal("Met", answer.Value.ToString());
        Assert.Null(answer.Value.Undisputed.Value);
        Assert.Null(answer.Value.Undisputed.Headroom);
        Assert.Equal(1, answer.Value.Undisputed.Volume);
        Assert.Equal(
            """
            Met.
            - 50 % percentile (nearest rank) of the resolution time of tickets, at most 2 h; 2026-03-01 to 2026-03-31 (UTC).
            - Of 1 ticket in the order of their times, number 1 took from 1 min 36 s to 2 min 7 s.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Percentile_Undecided_SaysWhy()
    {
        Assert.Equal(
            "error measurement.histogram.undecided [50 % percentile (nearest rank) of the resolution time of tickets]: "
                + "Of 1 ticket in the order of their times, number 1 took from 1 min 36 s to 2 min 7 s. "
                + "A level of the target lies in between, and a histogram does not decide within its buckets. "
                + "Take the percentile of the values themselves.",
            Assert.Single(Hundred(Target.AtMost("100 s")).Findings).ToString()
        );
    }

    [Fact]
    public void Percentile_BelowTheMinimumVolume_NeedsNoDecision()
    {
        var answer = Hundred(Target.AtMost("100 s").WithMinimumVolume(2));

        Assert.Equal("NotMeasurable", answer.Value.ToString());
        Assert.Contains(
            "1 are fewer than the 2 from which on it is judged.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Percentile_OfNoTicket_IsNotMeasurable()
    {
        var own = Indicator.Percentile(Half, PercentileMethod.NearestRank);

        var answer = own.Judge(Target.AtMost("4 h"), March, Histogram.Zero, Nanosecond);

        Assert.Equal(own.Measure(Target.AtMost("4 h"), March, []).Value, answer.Value);
    }

    [Fact]
    public void Percentile_Interpolated_DoesNotApplyToAHistogram()
    {
        var answer = Indicator
            .Percentile(Half, PercentileMethod.Interpolated)
            .Judge(Target.AtMost("4 h"), March, Histogram.Of(HistogramScheme.Standard, 100), Duration.FromSeconds(1));

        Assert.Equal(AnswerStatus.NotApplicable, answer.Status);
        Assert.Equal(
            "error measurement.histogram.method [50 % percentile (interpolated) of the resolution time of tickets]: "
                + "A histogram knows no two neighbours to interpolate between; it gives percentiles by the nearest rank.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Percentile_OfAUnitOfNothing_IsRefused()
    {
        var own = Indicator.Percentile(Half, PercentileMethod.NearestRank);

        Assert.Equal(
            "unit",
            Assert
                .ThrowsAny<ArgumentException>(() =>
                    own.Judge(Target.AtMost("4 h"), March, Histogram.Zero, Duration.Zero)
                )
                .ParamName
        );
    }

    private static void AssertDecided(Target target, MeasurementStatus expected)
    {
        var answer = Hundred(target);

        Assert.Equal(expected != MeasurementStatus.None, answer.IsKnown);
        if (answer.IsKnown)
        {
            Assert.Equal(expected, answer.Value.Undisputed.Status);
        }
        else
        {
            Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        }
    }

    /// <summary>Judges the median of one ticket that took 100 s.</summary>
    private static Answer<MeasurementResult> Hundred(Target target) =>
        Indicator
            .Percentile(Half, PercentileMethod.NearestRank)
            .Judge(target, March, Histogram.Of(HistogramScheme.LogLinear(1), 100), Duration.FromSeconds(1));

    private static bool Same(Answer<MeasurementResult> judged, Answer<MeasurementResult> measured) =>
        judged.Value.Undisputed == measured.Value.Undisputed;

    private static IntervalSet Time(Exclusion[] exclusions) =>
        IntervalSet.Of(exclusions.Select(exclusion => exclusion.Time!.Value));

    /// <summary>Deals the observations to parts, counts each part, and merges them in another order.</summary>
    private static TTally Merged<T, TTally>(T[] observations, int seed, Func<T[], TTally> tally)
        where TTally : IMergeable<TTally>
    {
        var random = new Random(seed);
        var parts = observations.GroupBy(_ => random.Next(3)).Select(part => tally([.. part])).ToArray();
        random.Shuffle(parts);
        return Mergeable.Merge(parts);
    }

    private static Arbitrary<int> Splits => Gen.Choose(0, int.MaxValue).ToArbitrary();

    private static Arbitrary<T[]> Some<T>(Func<int, Gen<T>> gen) =>
        (
            from count in Gen.Choose(0, 6)
            from all in Gen.CollectToArray(Enumerable.Range(0, count).Select(gen))
            select all
        ).ToArbitrary();

    /// <summary>Exclusions of hours to weeks, so that often all is excluded.</summary>
    private static Arbitrary<Exclusion[]> Excluded =>
        (
            from count in Gen.Choose(0, 2)
            from starts in Gen.Choose(-100, 700).ArrayOf(count)
            from lengths in Gen.Elements(1, 10, 200, 900).ArrayOf(count)
            select Enumerable
                .Range(0, count)
                .Select(i =>
                    Exclusion
                        .Of(
                            Name("M", i),
                            ExclusionCategory.PlannedMaintenance,
                            new NodaTime.Interval(Hour(starts[i]), Hour(starts[i] + lengths[i]))
                        )
                        .In(ExclusionState.Accepted)
                )
                .ToArray()
        ).ToArbitrary();

    private static Gen<EventCount> Events(int id) =>
        from hour in Gen.Choose(-30, 780)
        from good in Gen.Choose(0, 5)
        from bad in Gen.Choose(0, 5)
        select EventCount.Of(Name("E", id), Hour(hour), good, good + bad);

    private static Gen<Ticket> Tickets(int id) =>
        from hour in Gen.Choose(-60, 780)
        from minutes in Gen.Choose(0, 900)
        from isOpen in Gen.Elements(true, false, false)
        select Ticket.Of(Name("T", id), Hour(hour), null, isOpen ? null : Hour(hour) + Duration.FromMinutes(minutes));

    private static Gen<Contact> Contacts(int id) =>
        from hour in Gen.Choose(-30, 780)
        from seconds in Gen.Choose(1, 40)
        from fate in Gen.Choose(0, 4)
        select fate switch
        {
            0 => Contact.Of(Name("C", id), Hour(hour)),
            1 or 2 => Contact.Abandoned(Name("C", id), Hour(hour), Duration.FromSeconds(seconds)),
            _ => Contact.Answered(Name("C", id), Hour(hour), Duration.FromSeconds(seconds)),
        };

    private static Gen<Outage> Outages(int id) =>
        from hour in Gen.Choose(-30, 780)
        from minutes in Gen.Choose(0, 3000)
        select Outage.Of(Name("O", id), Hour(hour), Hour(hour) + Duration.FromMinutes(minutes));

    private static string Name(string prefix, int number) =>
        string.Create(CultureInfo.InvariantCulture, $"{prefix}-{number}");

    private static Instant Hour(int hour) => March.Instants.Start + Duration.FromHours(hour);
}
