using NodaTime;
using Outsourcing.Domain.Measurement;
using static System.FormattableString;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class AbandonmentTests
{
    private static readonly Duration Limit = Duration.FromSeconds(5);

    private static readonly MeasurementPeriod March = MeasurementPeriod.Of(
        new LocalDate(2026, 3, 1),
        new LocalDate(2026, 4, 1),
        "Europe/Paris"
    );

    /// <summary>940 answered and 60 abandoned, 10 of them within 5 s.</summary>
    private static readonly Contact[] Sample =
    [
        .. Enumerable.Range(0, 940).Select(i => Contact.Answered(Invariant($"a{i:D}"), At(i), Duration.FromSeconds(i))),
        .. Enumerable
            .Range(0, 10)
            .Select(i => Contact.Abandoned(Invariant($"s{i:D}"), At(i), Limit - Duration.FromNanoseconds(i))),
        .. Enumerable
            .Range(0, 50)
            .Select(i => Contact.Abandoned(Invariant($"l{i:D}"), At(i), Limit + Duration.FromNanoseconds(i + 1))),
    ];

    [Fact]
    public void Measure_WithoutALimit_CountsEveryAbandonment()
    {
        var result = Indicator.Abandonment().Measure(Target.AtMost("6 %", "8 %"), March, Sample).Value;

        Assert.Equal("Met: 60/1000 = 6 %, 0 contacts left", result.ToString());
        Assert.Equal("share of abandoned contacts", result.Indicator.Name);
    }

    [Fact]
    public void Measure_ShortOnesLeftOut_AreInNeitherTerm()
    {
        var answer = Indicator
            .Abandonment(Limit, ShortAbandonRule.LeftOut)
            .Measure(Target.AtMost("5 %", "8 %"), March, Sample);

        Assert.Equal("Missed: 50/990 = 5.05 %, 1 contact short", answer.Value.ToString());
        Assert.Equal(
            """
            Missed: 50/990 = 5.05 %, 1 contact short.
            - Share of abandoned contacts, without those abandoned within 5 s, at most 5 %, minimum 8 %; 2026-03-01 to 2026-03-31 (Europe/Paris).
            - Offered: 1000 contacts, 940 answered, 60 abandoned.
            - Abandoned within 5 s, left out: 10 contacts.
            - 5 % of 990 contacts allows 49 contacts: 1 contact short.
            """,
            answer.Explanation.ToString()
        );
    }

    [Fact]
    public void Measure_ShortOnesOffered_AreInTheDenominatorOnly()
    {
        var answer = Indicator
            .Abandonment(Limit, ShortAbandonRule.OfferedOnly)
            .Measure(Target.AtMost("5 %"), March, Sample);

        Assert.Equal("Met: 50/1000 = 5 %, 0 contacts left", answer.Value.ToString());
        Assert.Contains(
            "- Abandoned within 5 s, only offered: 10 contacts.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
        Assert.Equal("share of contacts abandoned after more than 5 s", answer.Value.Indicator.Name);
    }

    [Fact]
    public void Measure_ZeroWaitWithoutALimit_IsAbandoned() =>
        Assert.Equal(
            "1/1",
            Indicator
                .Abandonment()
                .Measure(Target.AtMost("5 %"), March, [Contact.Abandoned("a", At(0), Duration.Zero)])
                .Value.Undisputed.Value!.Value.ToString()
        );

    [Fact]
    public void Measure_OnlyShortOnesLeftOut_IsNotMeasurable() =>
        Assert.Equal(
            MeasurementStatus.NotMeasurable,
            Indicator
                .Abandonment(Limit, ShortAbandonRule.LeftOut)
                .Measure(Target.AtMost("5 %"), March, [Contact.Abandoned("a", At(0), Limit)])
                .Value.Undisputed.Status
        );

    [Fact]
    public void Measure_ContactThatStillWaits_MakesItProvisional() =>
        Assert.True(
            Indicator.Abandonment().Measure(Target.AtMost("5 %"), March, [Contact.Of("a", At(0))]).Value.IsProvisional
        );

    [Fact]
    public void Abandonment_OutsideItsRanges_Throws()
    {
        Assert.Equal("rule", Refused(Limit, ShortAbandonRule.None));
        Assert.Equal("rule", Refused(Limit, (ShortAbandonRule)3));
        Assert.Equal("shortAbandon", Refused(Duration.Zero, ShortAbandonRule.LeftOut));

        static string? Refused(Duration limit, ShortAbandonRule rule) =>
            Assert.ThrowsAny<ArgumentException>(() => Indicator.Abandonment(limit, rule)).ParamName;
    }

    private static Instant At(int minutes) => March.Instants.Start + Duration.FromMinutes(minutes);
}
