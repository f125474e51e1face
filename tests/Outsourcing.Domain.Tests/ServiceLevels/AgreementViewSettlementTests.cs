using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.ServiceLevels;
using Outsourcing.Domain.Tests.Support;
using static Outsourcing.Domain.Tests.ServiceLevels.Worked;

namespace Outsourcing.Domain.Tests.ServiceLevels;

public sealed class AgreementViewSettlementTests
{
    private static readonly LocalDate Start = new(2026, 1, 1);
    private static readonly LocalDate Later = new(2026, 6, 30);
    private static readonly Instant Signed = Instant.FromUtc(2025, 12, 1, 12, 0);
    private static readonly Instant Late = Instant.FromUtc(2026, 7, 1, 12, 0);

    private static readonly ServiceLevel Flat = Level("F").WithCredit(CreditSchedule.Flat("10 %"));

    private static readonly ServiceLevelAgreement FlatTerms = ServiceLevelAgreement
        .Of(Flat)
        .ReportedWithin(10)
        .OnClaim(ClaimTerms.Of(Period.FromDays(15)))
        .TerminableFor(ChronicFailure.Of(2, 3).For(Period.FromDays(30)));

    [Fact]
    public void Settle_UnderAnAgreement_NamesItsClause()
    {
        var statement = Msa(Terms).Record(Facts("94 %")).AsOf(Later, Late).Settle(March).Value;

        Assert.Equal(Eur(48_000m), statement.Undisputed);
        Assert.Equal(ClauseReference.Of("SLA", "§ 3"), statement.Clause);
        Assert.Contains(
            "- A2, 2026-03-01/2026-04-01: 14400.00 EUR. [SLA § 3]",
            statement.Explanation.ToString(),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "- Reported: RA1 on 2026-04-02: A1 for 2026-03-01/2026-04-01: 94 %.",
            statement.Explanation.ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Settle_TermsInForceInTheWindow_DecideAlsoLater()
    {
        var changed = Msa(Terms)
            .Record(Facts("94 %"))
            .Amend(
                Amendment.Of(
                    "A1",
                    new LocalDate(2026, 4, 1),
                    Known,
                    ClauseChange.Replace(
                        "SLA § 3",
                        Terms.WithAtRisk(
                            AtRisk.Of("50 %").WithCategory("Availability", "60 %").WithCategory("Timeliness", "40 %")
                        )
                    )
                )
            );

        Assert.Equal(Eur(48_000m), changed.AsOf(Later, Late).Settle(March).Value.Undisputed);
        Assert.Equal(
            changed.AsOf(new LocalDate(2026, 4, 30), Late).Settle(March).Value,
            changed.AsOf(Later, Late).Settle(March).Value
        );
    }

    /// <summary>
    /// Terms that change from month to month, some of them agreed afterwards: March is settled by the last change that
    /// applied from the 1st of March or before, of those that are known, on whatever later day it is asked.
    /// </summary>
    [Fact]
    public void Settle_TermsInForceInTheWindow_DecideWheneverItIsAsked()
    {
        var changed = 0;
        Law.Holds(
            FsCheck.Fluent.ArbMap.Default.ArbFor<int>(),
            seed =>
            {
                var dice = new Dice(seed);
                var agreement = Msa(Terms).Record(Facts(dice.Roll(2) == 0 ? "94 %" : "96 %"));
                var (expected, afterwards, isLate) = (Terms, Terms, false);
                for (var month = 2; month <= 6; month++)
                {
                    if (dice.Roll(2) == 0)
                    {
                        continue;
                    }

                    var terms = Terms.WithAtRisk(
                        AtRisk
                            .Of(Percentage.Of(1 + dice.Roll(30)))
                            .WithPool("200 %")
                            .WithCategory("Availability", "60 %")
                            .WithCategory("Timeliness", "40 %")
                    );
                    // Changes that were agreed later apply later too, or the agreement would have to say which prevails.
                    isLate |= dice.Roll(4) == 0;
                    agreement = agreement.Amend(
                        Amendment.Of(
                            $"A{Invariant.Text(month)}",
                            new LocalDate(2026, month, 1),
                            isLate ? Late : Signed,
                            ClauseChange.Replace("SLA § 3", terms)
                        )
                    );
                    expected = month <= 3 && !isLate ? terms : expected;
                    afterwards = month <= 3 ? terms : afterwards;
                }

                changed += expected == Terms ? 0 : 1;
                var day = new LocalDate(2026, 4, 1).PlusDays(dice.Roll(400));
                return Is(agreement.AsOf(day, Known), expected) && Is(agreement.AsOf(day, Late), afterwards);
            }
        );

        Assert.True(changed > 50, $"The terms changed in only {Invariant.Text(changed)} cases.");

        static bool Is(AgreementView view, ServiceLevelAgreement terms)
        {
            var statement = view.Settle(March).Value;
            var expected = terms
                .Settle(March, view.LevelResults(), [ServiceCharge.Of(March, Eur(400_000m))], view.Facts)
                .Value;
            return statement.AtRiskAmount == expected.AtRiskAmount
                && statement.AtRiskAmount == Eur(400_000m * terms.AtRisk!.Share.Points / 100m)
                && statement.Undisputed == expected.Undisputed
                && statement.Lines.SequenceEqual(expected.Lines);
        }
    }

    /// <summary>From each credit down to the clause that gives it, and to every span that was measured.</summary>
    [Fact]
    public void Settle_MeasuredResults_AreTracedToTheirSpansAndTheClause()
    {
        var credited = 0;
        var available = ServiceLevel
            .Of(
                "up",
                Indicator.Availability(),
                Target.AtLeast("99.9 %"),
                MeasurementWindow.CalendarMonth("Europe/Berlin")
            )
            .WithCredit(CreditSchedule.LostTime(10m));
        var agreement = Msa(ServiceLevelAgreement.Of(available, Flat)).Record(Facts("94 %").Take(1));
        var period = available.Window.PeriodOf(March.First);
        Law.Holds(
            FsCheck.Fluent.ArbMap.Default.ArbFor<int>(),
            seed =>
            {
                var dice = new Dice(seed);
                var outages = Enumerable
                    .Range(1, dice.Roll(12))
                    .Select(i =>
                        Outage.Of(
                            $"O{Invariant.Text(i)}",
                            period.Instants.Start + Duration.FromHours((50 * i) + dice.Roll(20)),
                            period.Instants.Start
                                + Duration.FromHours((50 * i) + 21)
                                + Duration.FromMinutes(dice.Roll(60))
                        )
                    )
                    .ToList();
                var measured = LevelResult.Of(
                    "up",
                    period,
                    ((AvailabilityByTime)available.Indicator).Measure(available.Target, period, outages)
                );
                var statement = agreement
                    .AsOf(Later, Late)
                    .Settle(March, results: [measured, Flat.Judge(March, "94 %")])
                    .Value;
                credited += statement.Lines.Count;
                return statement.Lines.Count == (outages.Count == 0 ? 1 : 2)
                    && statement.Lines.All(line =>
                        statement.Explanation.Parts.Any(part =>
                            part.Statement.StartsWith($"{line.Level}, {March}: ", StringComparison.Ordinal)
                            && part.Parts[0].Basis?.ToString() is "SLA § 3"
                            && (line.Level is not "up" || outages.Take(10).All(outage => Names(part, outage)))
                        )
                    );
            }
        );

        Assert.True(credited > 200, $"Only {Invariant.Text(credited)} lines gave a credit.");

        static bool Names(Explanation part, Outage outage) =>
            part.ToString().Contains(new Interval(outage.Start, outage.End).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Settle_MeasuredResultThatIsAlsoReported_IsAConflict()
    {
        var view = Msa(Terms).Record(Facts("94 %")).AsOf(Later, Late);

        Assert.Equal(AnswerStatus.Conflict, view.Settle(March, results: [A1.Judge(March, "93 %")]).Status);
        // The same result twice is one.
        Assert.Equal(view.Settle(March).Value, view.Settle(March, results: [A1.Judge(March, "94 %")]).Value);
        Assert.Equal(
            "results",
            Assert.Throws<ArgumentNullException>(() => view.Settle(March, results: [null!])).ParamName
        );
    }

    [Fact]
    public void Settle_TermsThatChangeInTheWindow_AskForItsParts()
    {
        var changed = Msa(Terms)
            .Amend(
                Amendment.Of(
                    "A1",
                    new LocalDate(2026, 3, 16),
                    Signed,
                    ClauseChange.Replace("SLA § 3", Terms.SpreadingCaps(CapSpread.BySeverity))
                )
            );
        var answer = changed.AsOf(Later, Late).Settle(March);

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(
            "The terms of SLA § 3 change on 2026-03-16, within 2026-03-01/2026-04-01.",
            Assert.Single(answer.Findings).Message
        );
    }

    [Fact]
    public void Settle_WithoutServiceLevels_IsSilent() =>
        Assert.Equal(AnswerStatus.Silent, Frame().AsOf(Later, Late).Settle(March).Status);

    [Fact]
    public void Settle_FactsInOneCallOrTwo_GiveTheSameStatement() =>
        Law.Holds(
            FsCheck.Fluent.ArbMap.Default.ArbFor<int>(),
            seed =>
            {
                var facts = Facts("94 %").ToList();
                var split = Math.Abs(seed % facts.Count);
                var ordered = facts.OrderBy(fact => unchecked((fact.Id[^1] + seed) * 31 % 17)).ToList();
                var one = Msa(Terms).Record(facts);
                var two = Msa(Terms).Record(ordered.Take(split)).Record(ordered.Skip(split));
                return one.AsOf(Later, Late).Settle(March).Equals(two.AsOf(Later, Late).Settle(March));
            }
        );

    [Fact]
    public void Restates_AfterALateFact_ShowsBothStatements()
    {
        var late = Instant.FromUtc(2026, 5, 20, 9, 0);
        var agreement = Msa(Terms)
            .Record([.. Facts("94 %"), Retraction.Of("X", Later, late, of: "RT1")])
            .Record(Reported("RT1b", "T1", March, "96 %", late));
        var first = agreement.AsOf(Later, Known).Settle(March).Value;
        var restated = agreement.AsOf(Later, Late).Settle(March).Value;

        var restatement = restated.Restates(first);

        Assert.Equal(Eur(48_000m), restatement.First.Undisputed);
        Assert.Equal(Eur(0m), restatement.Difference);
        Assert.Equal(
            """
            2026-03-01/2026-04-01: 48000.00 EUR instead of 48000.00 EUR, a difference of 0.00 EUR.
            - A1, 2026-03-01/2026-04-01: 24000.00 EUR instead of 14400.00 EUR.
            - A2, 2026-03-01/2026-04-01: 24000.00 EUR instead of 14400.00 EUR.
            - T1, 2026-03-01/2026-04-01: 0.00 EUR instead of 19200.00 EUR.
            """.ReplaceLineEndings("\n"),
            restatement.Explanation.ToString()
        );
        Assert.Equal(
            "The statement of 2026-03-01/2026-04-01 in EUR does not restate that of 2026-02-01/2026-03-01 in EUR. (Parameter 'first')",
            Assert
                .Throws<ArgumentException>(() =>
                    first.Restates(Terms.Settle(Month(2), [], [ServiceCharge.Of(Month(2), Eur(1m))]).Value)
                )
                .Message
        );
    }

    [Theory]
    [InlineData(false, 10, ObligationState.Due)]
    [InlineData(false, 11, ObligationState.Violated)]
    [InlineData(true, 11, ObligationState.Fulfilled)]
    public void DueBetween_Report_IsDueAfterTheMonth(bool reported, int dayOfApril, ObligationState state)
    {
        var agreement = Msa(FlatTerms);
        agreement = reported ? agreement.Record(Reported("R", "F", March, "96 %", Known)) : agreement;
        var due = Assert.Single(
            agreement.AsOf(new LocalDate(2026, 4, dayOfApril), Late).DueBetween(Month(4)),
            due => due.What.StartsWith("service-level", StringComparison.Ordinal)
        );

        Assert.Equal(
            ("service-level report for 2026-03", "provider", "customer", new LocalDate(2026, 4, 10), state),
            (due.What, due.By, due.To, due.On, due.State)
        );
    }

    [Fact]
    public void DueBetween_ReportOfAMonthBeforeTheAgreement_IsNotDue() =>
        Assert.Empty(Msa(FlatTerms).AsOf(Later, Late).DueBetween(Month(1)));

    [Theory]
    [InlineData(15, false, ObligationState.Due)]
    [InlineData(16, false, ObligationState.Discharged)]
    [InlineData(16, true, ObligationState.Fulfilled)]
    public void DueBetween_Claim_IsADecisionOfTheCustomer(int dayOfApril, bool claimed, ObligationState state)
    {
        var agreement = Msa(FlatTerms).Record(Reported("R", "F", March, "94 %", Known));
        agreement = claimed
            ? agreement.Record(CreditClaimed.Of("K", new LocalDate(2026, 4, 15), Known, March))
            : agreement;
        var due = Assert.Single(
            agreement.AsOf(new LocalDate(2026, 4, dayOfApril), Late).DueBetween(Month(4)),
            due => due.What.StartsWith("claim", StringComparison.Ordinal)
        );

        Assert.Equal(
            ("claim of the service credits for 2026-03", "customer", null, new LocalDate(2026, 4, 15), state),
            (due.What, due.By, due.To, due.On, due.State)
        );
        Assert.Equal("Missed: F. Credits are claimed within P15D of the end of the window.", due.Explanation.Statement);
    }

    [Theory]
    [InlineData(3, 31, PowerStatus.Not)]
    [InlineData(4, 2, PowerStatus.Now)]
    [InlineData(4, 30, PowerStatus.Now)]
    [InlineData(5, 1, PowerStatus.Not)]
    public void Powers_ChronicFailure_LapsesWithItsWindow(int month, int day, PowerStatus status)
    {
        var view = Msa(FlatTerms)
            .Record(
                Reported("R1", "F", Month(1), "94 %", Known, new LocalDate(2026, 2, 2)),
                Reported("R2", "F", Month(2), "96 %", Known, new LocalDate(2026, 3, 2)),
                Reported("R3", "F", March, "94 %", Known)
            )
            .AsOf(new LocalDate(2026, month, day), Late);
        var power = Assert.Single(view.Powers("customer"));

        Assert.Equal((PowerKind.Terminate, status), (power.Kind, power.Status));
        Assert.Equal(status == PowerStatus.Now ? new LocalDate(2026, 4, 30) : power.Until, power.Until);
        Assert.Empty(view.Powers("provider"));
    }

    [Fact]
    public void Powers_ChronicFailureThatIsDisputed_IsUnknown()
    {
        var view = Msa(FlatTerms)
            .Record(
                Reported("R2", "F", Month(2), "94 %", Known, new LocalDate(2026, 3, 2)),
                ServiceLevelReported.Of(
                    "R3",
                    new LocalDate(2026, 4, 2),
                    Known,
                    "F",
                    March,
                    Measured.Parse("94 %"),
                    Measured.Parse("96 %")
                )
            )
            .AsOf(new LocalDate(2026, 4, 2), Late);

        Assert.Equal(PowerStatus.Unknown, Assert.Single(view.Powers("customer")).Status);
    }

    [Fact]
    public void FindChronicFailures_OfAnyLevel_CountsAllTogether()
    {
        LevelResult[] results = [A1.Judge(Month(2), "94 %"), A2.Judge(March, "94 %"), T1.Judge(March, "89 %")];

        Assert.Empty(Terms.TerminableFor(ChronicFailure.Of(2, 6)).FindChronicFailures(results));
        Assert.Equal(
            "3 misses of any level in 3 periods: from 2026-04-01",
            Assert
                .Single(Terms.TerminableFor(ChronicFailure.Of(3, 3).OfAnyLevel()).FindChronicFailures(results))
                .ToString()
        );
        Assert.Single(Terms.TerminableFor(ChronicFailure.Of(1, 1).BelowMinimum()).FindChronicFailures(results));
    }

    [Theory]
    [InlineData(2, PowerStatus.Now)]
    [InlineData(3, PowerStatus.Unknown)]
    public void Powers_ChronicFailureAcrossAPeriodThatIsNotReported_CountsWhatIsKnown(int misses, PowerStatus status)
    {
        var view = Msa(ServiceLevelAgreement.Of(Flat).TerminableFor(ChronicFailure.Of(misses, 3)))
            .Record(
                Reported("R1", "F", Month(1), "94 %", Known, new LocalDate(2026, 2, 2)),
                Reported("R3", "F", March, "94 %", Known)
            )
            .AsOf(new LocalDate(2026, 4, 2), Late);

        Assert.Equal(status, Assert.Single(view.Powers("customer")).Status);
    }

    [Fact]
    public void LevelResults_AreJudgedByTheTargetOfTheirPeriod()
    {
        var agreement = Msa(FlatTerms)
            .Amend(
                Amendment.Of(
                    "A1",
                    March.First,
                    Signed,
                    ClauseChange.Replace("SLA § 3", ServiceLevelAgreement.Of(Flat.WithTarget(Target.AtLeast("97 %"))))
                )
            )
            .Record(
                Reported("R2", "F", Month(2), "96 %", Known),
                Reported("R3", "F", March, "96 %", Known),
                Reported("R9", "other", March, "96 %", Known)
            );

        Assert.Equal(
            [MeasurementStatus.Met, MeasurementStatus.Missed],
            agreement.AsOf(Later, Late).LevelResults().Select(result => result.Result!.Undisputed.Status)
        );
    }

    private static Agreement Frame() =>
        Agreement.Between(Party.Customer("customer"), Party.Provider("provider")).Document("SLA", Start);

    private static Agreement Msa(ServiceLevelAgreement terms) => Frame().Clause("SLA § 3", terms);

    private static IEnumerable<Fact> Facts(string value) =>
        [
            Charged.Of("C", new LocalDate(2026, 4, 1), Known, "service fee", March, Eur(400_000m)),
            Reported("RA1", "A1", March, value, Known),
            Reported("RA2", "A2", March, value, Known),
            Reported("RT1", "T1", March, "89 %", Known),
        ];

    private static ServiceLevelReported Reported(
        string id,
        string level,
        DateRange during,
        string value,
        Instant recorded,
        LocalDate? on = null
    ) => ServiceLevelReported.Of(id, on ?? new LocalDate(2026, 4, 2), recorded, level, during, Measured.Parse(value));

    /// <summary>Numbers from a seed, for cases that FsCheck chooses by one number.</summary>
    private sealed class Dice(int seed)
    {
        private uint state = unchecked((uint)seed * 2_654_435_769u);

        public int Roll(int sides)
        {
            state = unchecked((state * 1_664_525u) + 1_013_904_223u);
            return (int)((state >> 8) % (uint)sides);
        }
    }
}
