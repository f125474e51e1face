using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>What holds of every term that renews by itself.</summary>
public sealed class TermLawsTests
{
    private static readonly Gen<Period> Length = Gen.OneOf(
        Gen.Choose(1, 40).Select(Period.FromMonths),
        Gen.Choose(1, 3).Select(Period.FromYears),
        Gen.Choose(1, 200).Select(Period.FromDays),
        Gen.Choose(1, 30).Select(Period.FromWeeks)
    );

    private static readonly Arbitrary<Period> Lengths = Length.ToArbitrary();

    private static readonly Arbitrary<Renewal[]> Renewals = (
        from first in Length
        from times in Gen.Choose(1, 3)
        from second in Length
        from notice in AnyNotices.Forwards.Generator
        select new[] { Renewal.Automatic(first).AtMost(times).By(notice), Renewal.Automatic(second).By(notice) }
    ).ToArbitrary();

    /// <summary>A term, its facts with a notice or two, and days on which it is asked.</summary>
    private static readonly Arbitrary<(Term Term, TermFacts Facts, LocalDate Start, LocalDate On)> Cases = (
        from start in AnyNotices.Starts.Generator
        from length in Length
        from renewals in Renewals.Generator
        from late in Gen.Elements(LateNotice.Void, LateNotice.NextTerm)
        from given in Gen.Choose(0, 3_000).ListOf(2)
        from notices in Gen.Choose(0, 2)
        from asked in Gen.Choose(0, 4_000)
        select (
            renewals.Aggregate(Term.Of(length), (term, renewal) => term.RenewsBy(renewal.WhenLate(late))),
            given
                .Take(notices)
                .Aggregate(
                    TermFacts.EffectiveOn(start),
                    (facts, day) => facts.Notice(NoticePurpose.NonRenewal, start.PlusDays(day))
                ),
            start,
            start.PlusDays(asked)
        )
    ).ToArbitrary();

    [Fact]
    public void Renewal_IsTheLoopFromTheAnchor() =>
        Law.Holds(
            AnyNotices.Starts,
            Renewals,
            Gen.Choose(0, 20_000).ToArbitrary(),
            (start, renewals, offset) =>
            {
                var term = renewals.Aggregate(Term.Of(Period.FromMonths(13)), (own, renewal) => own.RenewsBy(renewal));
                var on = start.PlusDays(offset);
                var state = term.State(TermFacts.EffectiveOn(start), on).Value;
                var (first, end, count) = Loop(start, renewals, on);
                return (state.First, state.LastDay, state.Renewals) == (first, end.PlusDays(-1), count);
            }
        );

    [Fact]
    public void Terms_FollowEachOtherWithoutAGap() =>
        Law.Holds(
            AnyNotices.Starts,
            Renewals,
            Lengths,
            (start, renewals, length) =>
            {
                var term = renewals.Aggregate(Term.Of(length), (own, renewal) => own.RenewsBy(renewal));
                var facts = TermFacts.EffectiveOn(start);
                var state = term.State(facts, start).Value;
                for (var i = 1; i < 12; i++)
                {
                    var next = term.State(facts, state.LastDay!.Value.PlusDays(1)).Value;
                    if (
                        next.First != state.LastDay.Value.PlusDays(1)
                        || next.Renewals != state.Renewals + 1
                        || term.State(facts, next.LastDay!.Value).Value.Current != next.Current
                    )
                    {
                        return false;
                    }

                    state = next;
                }

                return true;
            }
        );

    [Fact]
    public void State_IsMonotoneInTheDay() =>
        Law.Holds(
            Cases,
            Gen.Choose(1, 400).ToArbitrary(),
            (one, days) =>
            {
                var (then, later) = (
                    one.Term.State(one.Facts, one.On),
                    one.Term.State(one.Facts, one.On.PlusDays(days))
                );
                return !then.TryGetValue(out var a)
                    || !later.TryGetValue(out var b)
                    || (
                        a.LastDay <= b.LastDay
                        && a.Renewals <= b.Renewals
                        && a.Phase <= b.Phase
                        // What is settled stays so.
                        && (a.Ending is null || a.Ending == b.Ending)
                        && (b.Ending is not null || a.CommittedUntil.Value <= b.CommittedUntil.Value)
                    );
            }
        );

    [Fact]
    public void State_OfFactsThatComeLater_IsNotChangedByThem() =>
        Law.Holds(
            Cases,
            Gen.Choose(1, 400).ToArbitrary(),
            (one, days) =>
                one
                    .Term.State(one.Facts, one.On)
                    .Equals(
                        one.Term.State(
                            one.Facts.Notice(NoticePurpose.NonRenewal, one.On.PlusDays(days))
                                .Happened("closing", one.On.PlusDays(days)),
                            one.On
                        )
                    )
        );

    [Fact]
    public void Ending_IsTheFirstTermForWhichANoticeIsInTime() =>
        Law.Holds(
            Cases,
            Gen.Constant(0).ToArbitrary(),
            (one, _) =>
            {
                var answer = one.Term.State(one.Facts, one.On);
                return !answer.TryGetValue(out var state)
                    || state.Ending?.LastDay == Naive(one.Term, one.Facts, one.Start, one.On);
            }
        );

    [Fact]
    public void CommittedUntil_IsTheFirstTermThatANoticeOfThatDayWouldEnd() =>
        Law.Holds(
            Cases,
            Gen.Constant(0).ToArbitrary(),
            (one, _) =>
            {
                var term = new[] { one.Term.Renewals[0], one.Term.Renewals[1] }.Aggregate(
                    Term.Until(one.Term.End),
                    (own, renewal) => own.RenewsBy(renewal.WhenLate(LateNotice.NextTerm))
                );
                var on = LocalDate.Max(one.On, one.Start);
                var facts = TermFacts.EffectiveOn(one.Start);
                var given = facts.Notice(NoticePurpose.NonRenewal, on);
                return !term.State(facts, on).TryGetValue(out var state)
                    || !state.CommittedUntil.TryGetValue(out var committed)
                    || term.State(given, new LocalDate(2070, 1, 1)) is not { IsKnown: true } ended
                    || ended.Value.Ending!.LastDay == committed;
            }
        );

    /// <summary>The last day of the first term for which a notice is in time, term by term.</summary>
    private static LocalDate? Naive(Term term, TermFacts facts, LocalDate start, LocalDate on)
    {
        for (var day = start; day.Year < 2070; )
        {
            // The terms alone, without any notice.
            var own = term.State(TermFacts.EffectiveOn(start), day).Value;
            var late = own.Next!.Late == LateNotice.NextTerm;
            own.Next.Notice!.Dates(own.LastDay!.Value, start).TryGetValue(out var dates);
            foreach (var notice in facts.Notices)
            {
                if (
                    notice.Received <= on
                    && dates?.IsInTime(notice.Received) == true
                    && (late || own.Renewals == 0 || notice.Received >= own.First)
                )
                {
                    return own.LastDay;
                }
            }

            if (own.LastDay! >= on.PlusDays(2_000))
            {
                return null;
            }

            day = own.LastDay.Value.PlusDays(1);
        }

        return null;
    }

    /// <summary>The term that runs on a day, one renewal after the other: months are always added to the anchor.</summary>
    private static (LocalDate First, LocalDate End, int Renewals) Loop(
        LocalDate start,
        Renewal[] renewals,
        LocalDate on
    )
    {
        var (anchor, months, count) = (start, 13, 0);
        var (first, end) = (start, End(anchor, months));
        for (var rule = 0; end <= on; )
        {
            var period = renewals[rule].Period!;
            var added = (period.Years * 12) + period.Months;
            if (added == 0)
            {
                (anchor, months) = (end.PlusDays((period.Weeks * 7) + period.Days), 0);
            }
            else
            {
                months += added;
            }

            (first, end) = (end, End(anchor, months));
            count++;
            rule = count >= renewals[0].Most ? 1 : 0;
        }

        return (first, end, count);
    }

    private static LocalDate End(LocalDate anchor, int months)
    {
        var month = new LocalDate(anchor.Year, anchor.Month, 1).PlusMonths(months);
        return anchor.Day <= month.Calendar.GetDaysInMonth(month.Year, month.Month)
            ? month.PlusDays(anchor.Day - 1)
            : month.PlusMonths(1);
    }
}
