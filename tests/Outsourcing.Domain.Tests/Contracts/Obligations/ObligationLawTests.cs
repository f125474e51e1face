using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>What holds for every history of a duty.</summary>
public sealed class ObligationLawTests
{
    private static readonly LocalDate First = Days.At("2026-02-20");
    private static readonly LocalDate Arises = Days.At("2026-03-01");
    private static readonly Instant Start = Instant.FromUtc(2026, 2, 1, 0, 0);
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    [Fact]
    public void State_AnyFacts_IsWhatLivingThroughTheDaysGives() =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var random = new Random(seed);
                var (due, cure) = (random.Next(0, 12), random.Next(3) == 0 ? (int?)null : random.Next(1, 8));
                var fromNotice = random.Next(2) == 0;
                LocalDate? end = random.Next(3) == 0 ? First.PlusDays(random.Next(60)) : null;
                var on = First.PlusDays(random.Next(60));
                ObligationFact[] facts = [.. Facts(random, random.Next(7)).Order(InOrder)];
                var length = DueDate.Within(Period.FromDays(cure ?? 1));
                var period =
                    cure is null ? null
                    : fromNotice ? CurePeriod.FromNotice(length)
                    : CurePeriod.FromViolation(length);

                var fold = ObligationFold.Of(DueDate.Within(Period.FromDays(due)), period, Arises, end, facts, on);
                var lived = DayByDay.Live(Arises, due, cure, fromNotice, end, facts, First, on);

                return fold.State == lived.State
                    && fold.Steps.Any(step => step.State == ObligationState.Violated) == lived.Violated;
            }
        );

    [Fact]
    public void Obligations_AnyOrderOfArrival_AreTheSame() =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var random = new Random(seed);
                var agreement = Duties.With(Report(random));
                ObligationFact[] facts = [.. Facts(random, random.Next(7))];
                var one = agreement.Record([.. facts]);
                var other = facts.OrderBy(_ => random.Next()).Aggregate(agreement, (known, fact) => known.Record(fact));
                var (known, on) = (Start + Duration.FromDays(random.Next(90)), First.PlusDays(random.Next(60)));

                return one.KnownAt(known).On(on).Obligations().SequenceEqual(other.KnownAt(known).On(on).Obligations());
            }
        );

    [Fact]
    public void Obligations_WhatIsKnownOrHappensLater_IsNotUsed() =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var random = new Random(seed);
                var agreement = Duties.With(Report(random));
                ObligationFact[] facts = [.. Facts(random, random.Next(9))];
                var (known, on) = (Start + Duration.FromDays(random.Next(90)), First.PlusDays(random.Next(60)));
                var all = agreement.Record([.. facts]).KnownAt(known).On(on);
                var those = agreement
                    .Record([.. facts.Where(fact => fact.Recorded <= known && fact.On <= on)])
                    .KnownAt(known)
                    .On(on);

                return all.Obligations().SequenceEqual(those.Obligations())
                    && all.DueBetween(DateRange.Year(2026)).SequenceEqual(those.DueBetween(DateRange.Year(2026)));
            }
        );

    [Fact]
    public void State_ViolatedAndDoneLater_RemembersTheViolation() =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var random = new Random(seed);
                var view = Duties
                    .With(Report(random))
                    .Record([.. Facts(random, random.Next(1, 7))])
                    .KnownAt(Duties.Late)
                    .On(First.PlusDays(random.Next(60)));

                return view.Obligations()
                    .All(instance =>
                        instance.WasViolated
                            ? instance.State
                                is not (ObligationState.Fulfilled or ObligationState.Due or ObligationState.Suspended)
                            : instance.State is not (ObligationState.FulfilledLate or ObligationState.Cured)
                    );
            }
        );

    [Fact]
    public void DueBetween_PartsOfAWindow_GiveWhatTheWholeGives() =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var random = new Random(seed);
                var step =
                    random.Next(2) == 0 ? Period.FromMonths(random.Next(1, 4)) : Period.FromDays(random.Next(1, 40));
                var monthly = Report(random)
                    .Recurring(Recurrence.Every(step))
                    .From(First.PlusDays(random.Next(-300, 100)));
                var view = Duties
                    .With(monthly)
                    .Record([.. Facts(random, random.Next(7))])
                    .KnownAt(Duties.Late)
                    .On(First.PlusDays(random.Next(400)));
                var (first, cut, end) = (First, First.PlusDays(random.Next(1, 300)), First.PlusDays(400));

                return view.DueBetween(DateRange.Of(first, end))
                    .SequenceEqual(
                        view.DueBetween(DateRange.Of(first, cut)).Concat(view.DueBetween(DateRange.Of(cut, end)))
                    );
            }
        );

    private static Obligation Report(Random random)
    {
        var report = Obligation
            .Of("report", "provider", "customer")
            .From(Arises)
            .Due(DueDate.Within(Period.FromDays(random.Next(0, 12))));
        report =
            random.Next(2) == 0 ? report : report.Curable(CurePeriod.FromViolation(DueDate.Within(Period.FromDays(4))));
        return random.Next(2) == 0 ? report : report.Otherwise(Obligation.Of("credit", "provider"));
    }

    private static readonly Comparer<ObligationFact> InOrder = Comparer<ObligationFact>.Create(
        (one, other) =>
            (one.On, one.Recorded).CompareTo((other.On, other.Recorded)) is var order and not 0
                ? order
                : string.CompareOrdinal(one.Id, other.Id)
    );

    private static IEnumerable<ObligationFact> Facts(Random random, int count)
    {
        for (var i = 0; i < count; i++)
        {
            var id = $"F{Invariant.Text(i)}";
            var on = First.PlusDays(random.Next(45));
            var recorded = Start + Duration.FromDays(random.Next(90));
            yield return random.Next(8) switch
            {
                0 => Performed.Of(id, on, recorded, "report"),
                1 => Waived.Of(id, on, recorded, "report"),
                2 => DischargedDuty.Of(id, on, recorded, "report"),
                3 or 4 => SuspendedDuty.Of(id, on, recorded, "report"),
                5 or 6 => ResumedDuty.Of(id, on, recorded, "report"),
                _ => CureNotice.Of(id, on, recorded, "report"),
            };
        }
    }
}
