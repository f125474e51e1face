using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Calendars;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Contracts;

/// <summary>Which wording of an amended clause a duty is owed by: exactly one of them.</summary>
public sealed class AmendedObligationTests
{
    private static readonly Arbitrary<int> Seeds = Gen.Choose(0, int.MaxValue - 1).ToArbitrary();

    private static readonly LocalDate Amended = Days.At("2026-04-01");

    [Theory]
    [InlineData(5, 16, "2026-03-25 2026-05-06")] // What was late before stays late.
    [InlineData(13, 16, "2026-04-05 2026-05-06")] // What is open is owed as amended.
    [InlineData(16, 13, "2026-04-02 2026-05-03")]
    [InlineData(16, 5, "2026-04-05 2026-04-25 2026-05-25")] // Nothing becomes late before the amendment.
    public void DueBetween_AcrossAnAmendment_HoldsEachDutyOnce(int before, int after, string expected) =>
        Assert.Equal(
            expected,
            string.Join(
                ' ',
                Agreed(before, Report(after))
                    .On("2026-01-15")
                    .DueBetween(DateRange.Of(Days.At("2026-03-15"), Days.At("2026-05-30")))
                    .Select(due => Invariant.Text(due.On))
            )
        );

    [Fact]
    public void Obligations_LateBeforeTheAmendment_AreJudgedByTheWordingOfThatTime()
    {
        var agreement = Agreed(5, Report(30)).Record(Duties.Done("2026-04-02", "2026-03-20"));

        Assert.Equal(
            [
                "report (2026-01-20): violated, last day 2026-01-25",
                "report (2026-02-20): violated, last day 2026-02-25",
                "report (2026-03-20): fulfilled late, last day 2026-03-25",
                "report (2026-04-20): pending, last day 2026-05-20",
            ],
            agreement.On("2026-04-05").Obligations().Select(instance => instance.ToString())
        );
    }

    [Fact]
    public void Obligations_OfAClauseTakenOut_LeaveWhatWasLate()
    {
        var terminate = Power.Terminate("terminate", "customer").On(Ground.Violation("report"));
        var agreement = Duties
            .With(Report(5), terminate)
            .Amend("A1", Days.At("2026-02-22"), Duties.Late, ClauseChange.Remove("MSA § 1"));

        Assert.Equal(
            ["report (2026-01-20): violated, last day 2026-01-25"],
            agreement.On("2026-03-10").Obligations().Select(instance => instance.ToString())
        );
        Assert.Equal(PowerStatus.Now, Assert.Single(agreement.On("2026-03-10").Powers("customer")).Status);
        Assert.Single(agreement.On("2026-03-10").DueBetween(DateRange.Year(2026)));
    }

    [Fact]
    public void Obligations_OfAnotherRecurrence_BeginWithTheAmendment()
    {
        var weekly = Obligation
            .Of("report", "provider", "customer")
            .From(Days.At("2026-01-20"))
            .Recurring(Recurrence.Every(Period.FromDays(7)))
            .Due(DueDate.Within(Period.FromDays(5)));

        Assert.Equal(
            [
                "report (2026-01-20): violated, last day 2026-01-25",
                "report (2026-02-20): violated, last day 2026-02-25",
                "report (2026-03-20): violated, last day 2026-03-25",
                "report (2026-03-31): due, last day 2026-04-05",
                "report (2026-04-07): pending, last day 2026-04-12",
            ],
            Agreed(5, weekly).On("2026-04-02").Obligations().Select(instance => instance.ToString())
        );
    }

    [Fact]
    public void DueBetween_PartsOfAWindowAcrossAmendments_GiveWhatTheWholeGives() =>
        Law.Holds(
            Seeds,
            seed =>
            {
                var random = new Random(seed);
                var agreement = Duties.With(Any(random));
                for (var i = 0; i < 3; i++)
                {
                    var day = Days.At("2026-02-01").PlusDays((i * 60) + random.Next(50));
                    var recorded = Duties.Late.Minus(Duration.FromDays(10 - i));
                    agreement = agreement.Amend(
                        $"A{Invariant.Text(i)}",
                        day,
                        recorded,
                        ClauseChange.Replace("MSA § 1", Any(random))
                    );
                }

                var view = agreement
                    .Record(Duties.Stopped("2026-03-10"), Duties.Goes($"2026-04-{Invariant.Text(random.Next(10, 30))}"))
                    .KnownAt(Duties.Late)
                    .On(Days.At("2026-01-20").PlusDays(random.Next(200)));
                var (first, cut, end) = (
                    Days.At("2026-01-20"),
                    Days.At("2026-01-21").PlusDays(random.Next(200)),
                    Days.At("2026-09-01")
                );
                var whole = view.DueBetween(DateRange.Of(first, end));

                return whole.SequenceEqual(
                        view.DueBetween(DateRange.Of(first, cut)).Concat(view.DueBetween(DateRange.Of(cut, end)))
                    )
                    && whole.Select(due => due.What).Distinct().Count() == whole.Count;
            }
        );

    /// <summary>The same days of duties, due sooner or later, in days or business days.</summary>
    private static Obligation Any(Random random)
    {
        var report = Report(random.Next(40)).Recurring(Recurrence.Every(Period.FromDays(3)));
        return random.Next(2) == 0 ? report : report.Due(DueDate.Within(random.Next(1, 20), WorkingDays));
    }

    private static readonly BusinessDays WorkingDays = BusinessDays.MondayToFriday(
        Holidays.Of(Array.Empty<LocalDate>(), Days.At("2030-12-31"), Days.At("2026-01-01"))
    );

    private static Agreement Agreed(int before, Obligation after) =>
        Duties.With(Report(before)).Amend("A1", Amended, Duties.Late, ClauseChange.Replace("MSA § 1", after));

    private static Obligation Report(int days) =>
        Obligation
            .Of("report", "provider", "customer")
            .From(Days.At("2026-01-20"))
            .Recurring(Recurrence.Every(Period.FromMonths(1)))
            .Due(DueDate.Within(Period.FromDays(days)));
}
