using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Tests.Support;
using static System.FormattableString;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class ServiceFactorTests
{
    private static readonly Duration InTime = Duration.FromSeconds(20);
    private static readonly Duration Short = Duration.FromSeconds(5);

    private static readonly MeasurementPeriod March = MeasurementPeriod.Of(
        new LocalDate(2026, 3, 1),
        new LocalDate(2026, 4, 1),
        "Europe/Paris"
    );

    private static readonly Arbitrary<Contact[]> SomeContacts = (
        from count in Gen.Choose(0, 40)
        from kinds in (
            from kind in Gen.Choose(0, 4)
            from wait in Gen.Choose(0, 30)
            from day in Gen.Choose(-2, 33)
            select (kind, wait, day)
        ).ArrayOf(count)
        select kinds.Select((own, i) => Some(i, own.kind, own.wait, own.day)).ToArray()
    ).ToArbitrary();

    /// <summary>1000 answered, 860 of them in 20 s; 60 abandoned, 20 of them in 20 s and 10 in 5 s.</summary>
    private static readonly Contact[] Sample =
    [
        .. Many("a", 0, 860, (id, i) => Contact.Answered(id, At(i), Duration.FromSeconds(i % 21))),
        .. Many("a", 860, 140, (id, i) => Contact.Answered(id, At(i), InTime + Duration.FromNanoseconds(1 + i))),
        .. Many("b", 1000, 10, (id, i) => Contact.Abandoned(id, At(i), Duration.FromMilliseconds((i - 999) * 500))),
        .. Many("b", 1010, 10, (id, i) => Contact.Abandoned(id, At(i), InTime - Duration.FromSeconds(i - 1010))),
        .. Many("b", 1020, 40, (id, i) => Contact.Abandoned(id, At(i), InTime + Duration.FromNanoseconds(i - 1019))),
    ];

    [Theory]
    [InlineData(ServiceFactorFormula.AnsweredInTimeOfAnswered, 860, 1000, "86.00", MeasurementStatus.Met)]
    [InlineData(ServiceFactorFormula.AnsweredInTimeOfOffered, 860, 1060, "81.13", MeasurementStatus.Missed)]
    [InlineData(
        ServiceFactorFormula.AnsweredInTimeOfOfferedLessAbandonedInTime,
        860,
        1040,
        "82.69",
        MeasurementStatus.Missed
    )]
    [InlineData(ServiceFactorFormula.AnsweredOrAbandonedInTimeOfOffered, 880, 1060, "83.02", MeasurementStatus.Missed)]
    [InlineData(
        ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered,
        870,
        1060,
        "82.08",
        MeasurementStatus.Missed
    )]
    public void Measure_OneSample_GivesFiveFiguresAndOneOfThemMeets85Percent(
        ServiceFactorFormula formula,
        int above,
        int below,
        string percent,
        MeasurementStatus status
    )
    {
        var outcome = Measured(Of(formula), Target.AtLeast("85 %"), Sample).Undisputed;

        Assert.Equal(Invariant($"{above:D}/{below:D}"), outcome.Value!.Value.ToString());
        Assert.Equal(
            percent,
            outcome
                .Value.Value.ToPercentage(2, RoundingMode.HalfEven)
                .Points.ToString(System.Globalization.CultureInfo.InvariantCulture)
        );
        Assert.Equal(status, outcome.Status);
        Assert.Equal(below, outcome.Volume);
    }

    [Fact]
    public void Measure_Explains_WhatWasCounted() =>
        Assert.Equal(
            """
            Missed: 870/1060 = 82.08 %, 31 contacts short.
            - Share of offered contacts answered within 20 s or abandoned within 5 s, at least 85 %; 2026-03-01 to 2026-03-31 (Europe/Paris).
            - Offered: 1060 contacts, 1000 answered, 60 abandoned.
            - Answered within 20 s: 860 contacts.
            - Abandoned within 5 s: 10 contacts.
            - 85 % of 1060 contacts takes 901 contacts: 31 contacts short.
            """,
            Of(ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered)
                .Measure(Target.AtLeast("85 %"), March, Sample)
                .Explanation.ToString()
        );

    [Theory]
    [InlineData(ServiceFactorFormula.AnsweredInTimeOfAnswered, "share of answered contacts answered within 20 s")]
    [InlineData(ServiceFactorFormula.AnsweredInTimeOfOffered, "share of offered contacts answered within 20 s")]
    [InlineData(
        ServiceFactorFormula.AnsweredInTimeOfOfferedLessAbandonedInTime,
        "share of offered contacts, less those abandoned within 20 s, answered within 20 s"
    )]
    [InlineData(
        ServiceFactorFormula.AnsweredOrAbandonedInTimeOfOffered,
        "share of offered contacts answered or abandoned within 20 s"
    )]
    public void Name_SaysTheFormula(ServiceFactorFormula formula, string name)
    {
        Assert.Equal(name, Of(formula).Name);
        Assert.Equal(MeasureUnit.Share, Of(formula).Unit);
    }

    [Fact]
    public void Measure_AbandonedInTime_IsExplained() =>
        Assert.Contains(
            "- Abandoned within 20 s: 20 contacts.",
            Of(ServiceFactorFormula.AnsweredOrAbandonedInTimeOfOffered)
                .Measure(Target.AtLeast("85 %"), March, Sample)
                .Explanation.ToString(),
            StringComparison.Ordinal
        );

    [Fact]
    public void Measure_ContactsOfOtherMonthsAndExcludedOnes_DoNotCount()
    {
        Contact[] contacts =
        [
            Contact.Answered("in", March.Instants.Start, InTime),
            Contact.Answered("late", March.Instants.End - Duration.Epsilon, InTime + Duration.Epsilon),
            Contact.Answered("next", March.Instants.End, InTime),
            Contact.Answered("before", March.Instants.Start - Duration.Epsilon, InTime),
        ];
        var factor = Of(ServiceFactorFormula.AnsweredInTimeOfOffered);
        var excluded = Exclusion.Of("X", ExclusionCategory.CustomerCaused, ["late"]).In(ExclusionState.Disputed);

        var result = factor.Measure(Target.AtLeast("80 %"), March, contacts, [excluded]).Value;

        Assert.Equal("1/2", result.Undisputed.Value!.Value.ToString());
        Assert.Equal("1/1", result.IfDisputedAccepted!.Value!.Value.ToString());
        Assert.Equal(MeasurementStatus.Missed, result.Undisputed.Status);
        Assert.Equal(MeasurementStatus.Met, result.IfDisputedAccepted.Status);
    }

    [Fact]
    public void Measure_ContactThatStillWaits_IsOfferedAndMakesItProvisional()
    {
        Contact[] contacts = [Contact.Answered("a", At(0), InTime), Contact.Of("b", At(1))];

        var answer = Of(ServiceFactorFormula.AnsweredInTimeOfOffered).Measure(Target.AtLeast("80 %"), March, contacts);

        Assert.True(answer.Value.IsProvisional);
        Assert.Equal("1/2", answer.Value.Undisputed.Value!.Value.ToString());
        Assert.Equal(
            "Neither answered nor abandoned in the data: 1 contact. The number is provisional.",
            Assert.Single(answer.Findings).Message
        );
        Assert.Contains(
            "Offered: 2 contacts, 1 answered, 0 abandoned, 1 neither.",
            answer.Explanation.ToString(),
            StringComparison.Ordinal
        );
        Assert.False(
            Measured(Of(ServiceFactorFormula.AnsweredInTimeOfOffered), Target.AtLeast("80 %"), Sample).IsProvisional
        );
    }

    [Fact]
    public void Measure_NothingBelowTheLine_IsNotMeasurable()
    {
        Contact[] gaveUp = [Contact.Abandoned("a", At(0), Short)];

        Assert.Equal(MeasurementStatus.NotMeasurable, Status(ServiceFactorFormula.AnsweredInTimeOfAnswered, gaveUp));
        Assert.Equal(
            MeasurementStatus.NotMeasurable,
            Status(ServiceFactorFormula.AnsweredInTimeOfOfferedLessAbandonedInTime, gaveUp)
        );
        Assert.Equal(MeasurementStatus.Missed, Status(ServiceFactorFormula.AnsweredInTimeOfOffered, gaveUp));
        Assert.Equal(MeasurementStatus.Met, Status(ServiceFactorFormula.AnsweredOrAbandonedInTimeOfOffered, gaveUp));
        Assert.Equal(
            MeasurementStatus.NotMeasurable,
            Status(ServiceFactorFormula.AnsweredOrAbandonedInTimeOfOffered, [])
        );

        static MeasurementStatus Status(ServiceFactorFormula formula, Contact[] contacts) =>
            Measured(Of(formula), Target.AtLeast("85 %"), contacts).Undisputed.Status;
    }

    [Fact]
    public void Measure_AnyContacts_AgreesWithTheFormulasWrittenOut() =>
        Law.Holds(
            SomeContacts,
            contacts =>
            {
                var own = contacts.Where(contact => March.Instants.Contains(contact.Offered)).ToList();
                var offered = own.Count;
                var answered = own.Count(contact => contact.AnsweredAfter is not null);
                var inTime = own.Count(contact => contact.AnsweredAfter is { } wait && wait.TotalSeconds <= 20);
                var gaveUp = own.Count(contact => contact.AbandonedAfter is { } wait && wait.TotalSeconds <= 20);
                var soon = own.Count(contact => contact.AbandonedAfter is { } wait && wait.TotalSeconds <= 5);
                (ServiceFactorFormula Formula, int Above, int Below)[] formulas =
                [
                    (ServiceFactorFormula.AnsweredInTimeOfAnswered, inTime, answered),
                    (ServiceFactorFormula.AnsweredInTimeOfOffered, inTime, offered),
                    (ServiceFactorFormula.AnsweredInTimeOfOfferedLessAbandonedInTime, inTime, offered - gaveUp),
                    (ServiceFactorFormula.AnsweredOrAbandonedInTimeOfOffered, inTime + gaveUp, offered),
                    (ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered, inTime + soon, offered),
                ];
                return formulas.All(formula =>
                {
                    var value = Measured(Of(formula.Formula), Target.AtLeast("85 %"), contacts).Undisputed.Value;
                    return formula.Below == 0 ? value is null : value!.Value == Ratio.Of(formula.Above, formula.Below);
                });
            }
        );

    [Fact]
    public void ServiceFactor_OutsideItsRanges_Throws()
    {
        Assert.Equal("formula", Refused(InTime, ServiceFactorFormula.None));
        Assert.Equal("formula", Refused(InTime, (ServiceFactorFormula)6));
        Assert.Equal("within", Refused(Duration.Zero, ServiceFactorFormula.AnsweredInTimeOfOffered));
        Assert.Equal(
            "shortAbandon",
            Refused(InTime, ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered, Duration.Zero)
        );
        Assert.Equal(
            "The formula AnsweredInTimeOrShortAbandonedOfOffered needs a limit of short abandonment. (Parameter 'shortAbandon')",
            Message(ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered, null)
        );
        Assert.Equal(
            "The formula AnsweredInTimeOfOffered has no limit of short abandonment. (Parameter 'shortAbandon')",
            Message(ServiceFactorFormula.AnsweredInTimeOfOffered, Short)
        );

        static string? Refused(Duration within, ServiceFactorFormula formula, Duration? limit = null) =>
            Assert.ThrowsAny<ArgumentException>(() => Indicator.ServiceFactor(within, formula, limit)).ParamName;

        static string Message(ServiceFactorFormula formula, Duration? limit) =>
            Assert.Throws<ArgumentException>(() => Indicator.ServiceFactor(InTime, formula, limit)).Message;
    }

    private static ServiceFactor Of(ServiceFactorFormula formula) =>
        Indicator.ServiceFactor(
            InTime,
            formula,
            formula == ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered ? Short : null
        );

    private static MeasurementResult Measured(ServiceFactor factor, Target target, Contact[] contacts) =>
        factor.Measure(target, March, contacts).Value;

    private static IEnumerable<Contact> Many(string prefix, int first, int count, Func<string, int, Contact> make) =>
        Enumerable.Range(first, count).Select(i => make(Invariant($"{prefix}{i:D4}"), i));

    private static Instant At(int minutes) => March.Instants.Start + Duration.FromMinutes(minutes);

    private static Contact Some(int number, int kind, int wait, int day)
    {
        var offered = March.Instants.Start + Duration.FromDays(day);
        var after = Duration.FromSeconds(wait);
        return kind switch
        {
            0 => Contact.Of(Invariant($"c{number:D}"), offered),
            1 or 2 => Contact.Answered(Invariant($"c{number:D}"), offered, after),
            _ => Contact.Abandoned(Invariant($"c{number:D}"), offered, after),
        };
    }
}
