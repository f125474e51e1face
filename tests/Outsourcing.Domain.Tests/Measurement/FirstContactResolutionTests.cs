using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;
using static System.FormattableString;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class FirstContactResolutionTests
{
    private static readonly Target Target = Target.AtLeast("75 %");
    private static readonly FirstContactResolution Week = Indicator.FirstContactResolution(7);

    private static readonly MeasurementPeriod March = MeasurementPeriod.Of(
        new LocalDate(2026, 3, 1),
        new LocalDate(2026, 4, 1),
        "Europe/Paris"
    );

    /// <summary>A contact on another matter, so late that every repeat window of March has ended.</summary>
    private static readonly Contact Later = Answered("later", 60, "other");

    private static readonly Arbitrary<Contact[]> SomeContacts = (
        from count in Gen.Choose(0, 30)
        from kinds in (
            from kind in Gen.Choose(0, 3)
            from day in Gen.Choose(-10, 45)
            from matter in Gen.Choose(1, 4)
            select (kind, day, matter)
        ).ArrayOf(count)
        select kinds
            .Select(
                (own, i) =>
                    own.kind == 0
                        ? Contact.Abandoned(
                            Invariant($"c{i:D2}"),
                            On(own.day),
                            Duration.Zero,
                            Invariant($"m{own.matter:D}")
                        )
                        : Answered(Invariant($"c{i:D2}"), own.day, Invariant($"m{own.matter:D}"))
            )
            .ToArray()
    ).ToArbitrary();

    [Theory]
    [InlineData(1, 8, "0/1")]
    [InlineData(1, 9, "2/2")]
    [InlineData(1, 1, "0/1")]
    public void Measure_SecondContact_IsARepeatUpToTheLastDayOfTheWindow(int first, int second, string share) =>
        Assert.Equal(share, Share(Answered("a", first, "K"), Answered("b", second, "K"), Later));

    [Fact]
    public void Measure_OtherMatter_IsNoRepeat() =>
        Assert.Equal("2/2", Share(Answered("a", 1, "K"), Answered("b", 2, "L"), Later));

    [Fact]
    public void Measure_RepeatThatNobodyAnswered_IsARepeat() =>
        Assert.Equal("0/1", Share(Answered("a", 1, "K"), Contact.Abandoned("b", On(3), Duration.Zero, "K"), Later));

    [Fact]
    public void Measure_AbandonedBefore_LeavesTheAnsweredOneTheFirst() =>
        Assert.Equal("1/1", Share(Contact.Abandoned("a", On(1), Duration.Zero, "K"), Answered("b", 2, "K"), Later));

    [Fact]
    public void Measure_ChainOfRepeats_HasOneFirstContact() =>
        Assert.Equal(
            "0/1",
            Share(Answered("a", 1, "K"), Answered("b", 7, "K"), Answered("c", 13, "K"), Answered("d", 19, "K"), Later)
        );

    [Fact]
    public void Measure_AnsweredShortlyBeforeThePeriod_MakesItARepeat()
    {
        Assert.Equal("0/0", Share(Answered("a", -3, "K"), Answered("b", 2, "K"), Later));
        Assert.Equal("1/1", Share(Answered("a", -6, "K"), Answered("b", 2, "K"), Later));
    }

    [Fact]
    public void Measure_RepeatAfterThePeriod_Counts()
    {
        Assert.Equal("0/1", Share(Answered("a", 31, "K"), Answered("b", 38, "K"), Later));
        Assert.Equal("1/1", Share(Answered("a", 31, "K"), Answered("b", 39, "K"), Later));
    }

    [Fact]
    public void Measure_ExcludedRepeat_IsOut()
    {
        var excluded = Exclusion.Of("X", ExclusionCategory.CustomerCaused, ["b"]).In(ExclusionState.Accepted);

        var result = Week.Measure(Target, March, [Answered("a", 1, "K"), Answered("b", 2, "K"), Later], [excluded]);

        Assert.Equal("1/1", result.Value.Undisputed.Value!.Value.ToString());
    }

    [Fact]
    public void Measure_OpenWindow_IsProvisionalUntilItsEnd()
    {
        var answer = Week.Measure(Target, March, [Answered("a", 20, "K"), Answered("b", 31, "L")]);

        Assert.True(answer.Value.IsProvisional);
        Assert.Equal(
            "info measurement.result.provisional [share of contacts resolved at first, repeat window 7 days]: The number is "
                + "provisional until 2026-04-07: the last contact is of 2026-03-31, and customers may still come back.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Theory]
    [InlineData(37, true)]
    [InlineData(38, true)]
    [InlineData(39, false)]
    public void Measure_DataUpToADay_CloseTheWindowsThatEndedBefore(int last, bool provisional) =>
        Assert.Equal(
            provisional,
            Week.Measure(Target, March, [Answered("a", 31, "K"), Answered("b", last, "L")]).Value.IsProvisional
        );

    [Fact]
    public void Measure_RepeatedContact_IsDecidedAtOnce() =>
        Assert.False(Week.Measure(Target, March, [Answered("a", 30, "K"), Answered("b", 31, "K")]).Value.IsProvisional);

    [Fact]
    public void Measure_AnsweredContactWithoutAMatter_IsAMissingFact()
    {
        var answer = Week.Measure(Target, March, [Contact.Answered("a", On(1), Duration.Zero), Later]);

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(
            "error measurement.contact.matter [a]: What contact 'a' is about is not known, so a repeat cannot be told.",
            Assert.Single(answer.Findings).ToString()
        );
    }

    [Fact]
    public void Measure_WhoGaveUpWithoutAMatter_IsLeftAside()
    {
        var answer = Week.Measure(
            Target,
            March,
            [Answered("a", 1, "K"), Contact.Abandoned("b", On(2), Duration.Zero), Later]
        );

        Assert.Equal(
            """
            Met: 1/1 = 100 %, 0 first contacts left.
            - Share of contacts resolved at first, repeat window 7 days, at least 75 %; 2026-03-01 to 2026-03-31 (Europe/Paris).
            - Nobody came back within 7 days after 1 of 1 first contact.
            - Left aside, not answered and of an unknown matter: 1 contact.
            - 75 % of 1 first contact takes 1 first contact: 0 first contacts left.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Measure_UnknownMatterFarFromThePeriod_DoesNotMatter() =>
        Assert.Equal(
            "1/1",
            Share(
                Contact.Answered("x", On(-20), Duration.Zero),
                Answered("a", 1, "K"),
                Contact.Answered("y", On(60), Duration.Zero)
            )
        );

    [Theory]
    [InlineData(-7, "1/1")]
    [InlineData(-6, "unknown")]
    [InlineData(38, "unknown")]
    [InlineData(39, "1/1")]
    public void Measure_UnknownMatterAroundTheWindows_MattersInsideOnly(int day, string expected)
    {
        var answer = Week.Measure(
            Target,
            March,
            [Answered("a", 15, "K"), Contact.Answered("x", On(day), Duration.Zero), Later]
        );

        Assert.Equal(expected, answer.IsKnown ? answer.Value.Undisputed.Value!.Value.ToString() : "unknown");
    }

    [Fact]
    public void Measure_AnyContacts_AgreesWithOneByOne() =>
        Law.Holds(
            SomeContacts,
            contacts =>
            {
                Contact[] all = [.. contacts, Later];
                var firsts = all.Where(own =>
                        own.IsAnswered
                        && Day(own) is >= 1 and <= 31
                        && !all.Any(other => other.IsAnswered && IsBefore(other, own) && Day(own) - Day(other) <= 7)
                    )
                    .ToList();
                var resolved = firsts.Count(own =>
                    !all.Any(other => IsBefore(own, other) && Day(other) - Day(own) <= 7)
                );
                var share = firsts.Count == 0 ? "0/0" : Invariant($"{resolved:D}/{firsts.Count:D}");
                return string.Equals(Share(all), share, StringComparison.Ordinal);
            }
        );

    [Fact]
    public void FirstContactResolution_OutsideItsRange_Throws()
    {
        Assert.Equal(
            "share of contacts resolved at first, repeat window 1 day",
            Indicator.FirstContactResolution(1).Name
        );
        Assert.Equal(3660, Indicator.FirstContactResolution(3660).RepeatDays);
        Assert.Equal("repeatDays", Refused(0));
        Assert.Equal("repeatDays", Refused(3661));

        static string? Refused(int days) =>
            Assert.ThrowsAny<ArgumentException>(() => Indicator.FirstContactResolution(days)).ParamName;
    }

    private static string Share(params Contact[] contacts) =>
        Week.Measure(Target, March, contacts).Value.Undisputed.Value?.Value.ToString() ?? "0/0";

    /// <summary>Noon in Paris on a day of March; 32 is the first of April and 0 the last of February.</summary>
    private static Instant On(int day) =>
        new LocalDate(2026, 3, 1).PlusDays(day - 1).At(new LocalTime(12, 0)).InZoneStrictly(March.Zone).ToInstant();

    private static Contact Answered(string id, int day, string matter) =>
        Contact.Answered(id, On(day), Duration.FromSeconds(7), matter);

    private static int Day(Contact contact) =>
        Period.DaysBetween(new LocalDate(2026, 2, 28), contact.Offered.InZone(March.Zone).Date);

    private static bool IsBefore(Contact one, Contact other) =>
        string.Equals(one.Matter, other.Matter, StringComparison.Ordinal)
        && (Day(one) < Day(other) || (Day(one) == Day(other) && string.CompareOrdinal(one.Id, other.Id) < 0));
}
