using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>What holds for every history of powers.</summary>
public sealed class PowerLawTests
{
    private static readonly LocalDate First = Days.At("2026-02-01");
    private static readonly Instant Start = Instant.FromUtc(2026, 2, 1, 0, 0);
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static readonly Agreement Bare = Duties.With(
        Term.Of(Period.FromYears(1)).RenewsBy(Period.FromYears(1), Notice.Months(3)),
        Power
            .Terminate("for cause", "customer")
            .On(Ground.MaterialBreach(DueDate.Within(Period.FromDays(10))), lapsesAfter: Period.FromDays(20))
            .On(Ground.PersistentBreach(2, Period.FromDays(15)))
            .On(Ground.ForceMajeure(Period.FromDays(12)))
            .On(Ground.ChronicFailure(2, Period.FromDays(20)))
            .On(Ground.UnpaidCharge(DueDate.Within(Period.FromDays(8))))
            .If(Condition.Not(Condition.Holds("standstill"))),
        Power.Terminate("for convenience", "customer").WithNotice(Notice.Days(30)).Waives("for cause"),
        Power.Of(PowerKind.Audit, "audit").AtMost(PowerFrequency.PerCalendarYear(1)),
        Obligation
            .Of("report", "provider")
            .From(First)
            .Recurring(Recurrence.Every(Period.FromDays(7)))
            .Due(DueDate.Within(Period.FromDays(3)))
    );

    [Fact]
    public void Powers_AnyOrderOfArrival_AreTheSame() =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var random = new Random(seed);
                Fact[] facts = [.. Facts(random)];
                var one = Bare.Record(facts);
                var other = facts.OrderBy(_ => random.Next()).Aggregate(Bare, (known, fact) => known.Record(fact));
                var (known, on) = (Start + Duration.FromDays(random.Next(90)), First.PlusDays(random.Next(60)));

                return AreTheSame(one.KnownAt(known).On(on), other.KnownAt(known).On(on));
            }
        );

    [Fact]
    public void Powers_WhatIsKnownOrHappensLater_IsNotUsed() =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var random = new Random(seed);
                Fact[] facts = [.. Facts(random)];
                var (known, on) = (Start + Duration.FromDays(random.Next(90)), First.PlusDays(random.Next(60)));
                Fact[] then = [.. facts.Where(fact => fact.Recorded <= known && fact.On <= on)];

                return AreTheSame(Bare.Record(facts).KnownAt(known).On(on), Bare.Record(then).KnownAt(known).On(on));
            }
        );

    [Fact]
    public void Powers_ThatCanBeUsedNow_AreEffectiveWhenTheyAreUsed() =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var random = new Random(seed);
                var on = First.PlusDays(random.Next(60));
                var agreement = Bare.Record(Facts(random).Where(fact => fact is not PowerExercised));
                var powers = agreement.KnownAt(Duties.Late).On(on).Powers("customer");
                var canBeUsed = powers.Any(own =>
                    own.Status == PowerStatus.Now && own.What.StartsWith("for cause", StringComparison.Ordinal)
                );
                var used = agreement
                    .Record(PowerExercised.Of("used", on, Start, "for cause", "customer"))
                    .KnownAt(Duties.Late)
                    .On(on.PlusDays(1));

                return used.Terminations().Single().IsEffective.IsTrue == canBeUsed
                    && (used.Term().Value.Phase == TermPhase.Ended) == canBeUsed
                    && (!canBeUsed || used.Exits("customer").Count == 0);
            }
        );

    [Fact]
    public void DueBetween_AfterATermination_HoldsNothingThatArisesLater() =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var random = new Random(seed);
                var view = Bare.Record(Facts(random)).KnownAt(Duties.Late).On(First.PlusDays(random.Next(60)));
                var ends = view.Terminations().Where(own => own.IsEffective.IsTrue).Select(own => own.LastDay!.Value);

                return ends.All(last =>
                    view.DueBetween(DateRange.Year(2026))
                        .All(due => due.To is null && due.By is "customer" || !(due.From > last))
                );
            }
        );

    private static bool AreTheSame(AgreementView one, AgreementView other) =>
        one.Powers("customer").SequenceEqual(other.Powers("customer"))
        && one.Powers("provider").SequenceEqual(other.Powers("provider"))
        && one.Terminations().SequenceEqual(other.Terminations())
        && one.Exits("customer").SequenceEqual(other.Exits("customer"))
        && one.DueBetween(DateRange.Year(2026)).SequenceEqual(other.DueBetween(DateRange.Year(2026)));

    private static IEnumerable<Fact> Facts(Random random)
    {
        var count = random.Next(10);
        for (var i = 0; i < count; i++)
        {
            var id = $"F{Invariant.Text(i)}";
            var on = First.PlusDays(random.Next(50));
            var recorded = Start + Duration.FromDays(random.Next(90));
            var truth = random.Next(3) switch
            {
                0 => Truth.True,
                1 => Truth.False,
                _ => Truth.Unknown,
            };
            yield return random.Next(10) switch
            {
                0 or 1 => Breach.Of(id, on, recorded, "provider", "service", truth),
                2 => BreachNotified.Of(id, on, recorded, $"F{Invariant.Text(random.Next(count))}"),
                3 => BreachCured.Of(id, on, recorded, $"F{Invariant.Text(random.Next(count))}"),
                4 => Stated.Of(id, on, recorded, "force majeure", truth),
                5 => Stated.Of(id, on, recorded, "standstill", truth),
                6 => Happened.Of(id, on, recorded, "service level missed", "provider"),
                7 => random.Next(2) == 0
                    ? ChargeReminder.Of(id, on, recorded, "invoice", "provider")
                    : ChargePaid.Of(id, on, recorded, "invoice"),
                8 => PowerExercised.Of(
                    id,
                    on,
                    recorded,
                    random.Next(2) == 0 ? "for cause" : "for convenience",
                    "customer"
                ),
                _ => PowerExercised.Of(id, on, recorded, "audit", random.Next(2) == 0 ? "customer" : "provider"),
            };
        }
    }
}
