using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>Times the check of many titles in columns, and compares some of them with the check of objects.</summary>
internal static class TitleContest
{
    private const int Seed = 20_261_201;
    private const int Items = 100_000;
    private const int PerItem = 20;
    private const int Makers = 400;
    private const int Milestones = 24;
    private const int Deeds = 1_000;
    private const int Compared = 200;
    private const int Repetitions = 5;
    private const double MostSeconds = 5;

    private static readonly LocalDate Start = new(2024, 1, 1);
    private static readonly LocalDate Today = new(2026, 12, 1);
    private static readonly Instant Now = Instant.FromUtc(2026, 12, 1, 0, 0);

    /// <summary>Checks the title to 100,000 items several times and prints the times.</summary>
    /// <returns>Whether the median is under five seconds, and both ways agree.</returns>
    public static bool Run()
    {
        var random = new Random(Seed);
        var items = Enumerable.Range(0, Items).Select(i => Item(i, random)).ToArray();
        var makers = Enumerable.Range(0, Makers).Select(i => MakerOf(i, random)).ToArray();
        var rows = Items * PerItem;
        var (item, maker, on) = (new int[rows], new int[rows], new LocalDate[rows]);
        for (var row = 0; row < rows; row++)
        {
            item[row] = row / PerItem;
            maker[row] = random.Next(8) == 0 ? random.Next(Makers) : item[row] % Makers;
            on[row] = Start.PlusDays(random.Next(1_000));
        }

        var agreement = Terms().Record([.. Payments(random), .. Assignments(makers, random)]);
        var work = ContributionColumns.Of(items, makers, item, maker, on);
        var standings = new TitleStanding[Items];
        var (ours, wall) = (new List<double>(), new List<double>());
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            // A view of its own, so that nothing is known from before.
            var view = agreement.AsOf(Today, Now);
            var start = CpuClock.Nanoseconds();
            var clock = Stopwatch.GetTimestamp();
            view.TitleStandings(work, standings, "customer");
            wall.Add(Stopwatch.GetElapsedTime(clock).TotalSeconds);
            ours.Add((CpuClock.Nanoseconds() - start) / 1e9);
        }

        Print(
            $"{Items:N0} items with {PerItem} contributions each by {Makers} makers (seed {Seed}), medians of {Repetitions}"
        );
        Print(
            $"  title check in columns: {Median(ours):0.000} s of {CpuClock.Name}, {Median(wall):0.000} s of wall time"
        );
        Print(
            $"  {string.Join(", ", standings.CountBy(own => own).OrderBy(own => own.Key).Select(own => own.Key + " " + own.Value.ToString(CultureInfo.InvariantCulture)))}"
        );
        var differences = Differences(agreement, items, makers, item, maker, on, standings);
        var same = new Bar($"the same answer by objects for {Compared} of them", differences == 0);
        var bar = new Bar("under 5 s", Median(ours) < MostSeconds);
        Print($"  {same.ToText()}");
        Print($"  {bar.ToText()}");
        return bar.Met && same.Met;
    }

    private static Agreement Terms() =>
        Agreement
            .Between(Party.Customer("customer"), Party.Provider("provider"))
            .Document("MSA", effective: Start)
            .Clause(
                "MSA § 11",
                OwnershipTerms.Of(
                    OwnershipRule.Assign(
                        IpClass.Foreground,
                        AssignmentTerm.Present("provider", "customer").OnPayment()
                    ),
                    OwnershipRule.Assign(IpClass.Improvement, AssignmentTerm.Promise("provider", "customer"))
                )
            )
            .Amend(
                "A1",
                new LocalDate(2025, 6, 1),
                Now,
                ClauseChange.Replace(
                    "MSA § 11",
                    OwnershipTerms.Of(
                        OwnershipRule.Assign(IpClass.Foreground, AssignmentTerm.Present("provider", "customer")),
                        OwnershipRule.Assign(
                            IpClass.Improvement,
                            AssignmentTerm.Present("provider", "customer").ForTerritories(Extent.AllBut("US"))
                        )
                    )
                )
            );

    private static WorkItem Item(int number, Random random)
    {
        var item = WorkItem
            .Of(Text($"item {number}"), random.Next(5) == 0 ? IpClass.Improvement : IpClass.Foreground)
            .ForMilestone(Text($"M{random.Next(Milestones)}"))
            .OfType(WorkTypes.Software);
        return random.Next(10) == 0 ? item.With(IpRight.Copyright, IpRight.Patent) : item;
    }

    private static Maker MakerOf(int number, Random random)
    {
        var name = Text($"person {number}");
        var author = random.Next(20) switch
        {
            0 => Author.Unknown,
            < 5 => Author.Contractor(name, "provider"),
            5 => Author.Employee(name, "provider", Truth.Unknown),
            _ => Author.Employee(name, "provider", Truth.True),
        };
        string[] countries = ["GB", "US", "DE", "FR"];
        return Maker.Of(author, "provider", Country.Of(countries[random.Next(countries.Length)]));
    }

    private static IEnumerable<Fact> Payments(Random random) =>
        Enumerable
            .Range(0, Milestones)
            .Where(_ => random.Next(3) > 0)
            .Select(i => ChargePaid.Of(Text($"paid {i}"), Start.PlusDays(40 * i), Now, Text($"M{i}")));

    private static IEnumerable<Fact> Assignments(Maker[] makers, Random random)
    {
        foreach (var maker in makers.Where(maker => maker.Author.Name is not null && random.Next(10) > 0))
        {
            yield return AssignmentMade.Of(
                Text($"deed of {maker.Author.Name}"),
                Start.PlusDays(random.Next(30)),
                Now,
                AssignmentTerm.OfFuture(maker.Author.Name!, "provider").Specified(Truth.True),
                Truth.True
            );
        }

        for (var i = 0; i < Deeds; i++)
        {
            yield return AssignmentMade.Of(
                Text($"deed {i}"),
                Today.PlusDays(-1),
                Now,
                AssignmentTerm.Present("provider", "customer").Specified(Truth.True),
                Truth.True,
                Text($"item {random.Next(Items)}")
            );
        }
    }

    /// <summary>Counts for how many of the first items the check of objects says something else.</summary>
    private static int Differences(
        Agreement agreement,
        WorkItem[] items,
        Maker[] makers,
        int[] item,
        int[] maker,
        LocalDate[] on,
        TitleStanding[] standings
    )
    {
        var some = items.Take(Compared).ToArray();
        var view = agreement
            .Clause("MSA § 12", WorkRegister.Of(some))
            .Record(
                Enumerable
                    .Range(0, Compared * PerItem)
                    .Select(row =>
                        Contribution.Of(
                            Text($"C{row}"),
                            on[row],
                            Now,
                            items[item[row]].Name,
                            makers[maker[row]].Author,
                            makers[maker[row]].Side,
                            makers[maker[row]].Jurisdiction
                        )
                    )
            )
            .AsOf(Today, Now);
        var found = some.Select(own => own.Milestone!)
            .Distinct(StringComparer.Ordinal)
            .SelectMany(milestone => view.TitleCheck(milestone).Value.Lines)
            .ToDictionary(line => line.Item, line => line.Standing, StringComparer.Ordinal);
        return some.Where((own, i) => found[own.Name] != standings[i]).Count();
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Print(FormattableString text) => Console.WriteLine(Text(text));
}
