using System.Diagnostics;
using System.Globalization;
using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Selection;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>Times the evaluation of many bids, beside the same sums in plain decimals.</summary>
internal static class SelectionContest
{
    private const int Seed = 20_261_201;
    private const int Bids = 10_000;
    private const int Criteria = 60;
    private const int Evaluators = 5;
    private const int Repetitions = 5;
    private const double MostSeconds = 1;
    private const double MostMegabytes = 200;
    private const double Mega = 1_000_000;

    private static readonly Instant Deadline = Instant.FromUtc(2026, 9, 30, 10, 0);
    private static readonly GradeScale Ten = GradeScale.Of("0 to 10", 0, 10);

    /// <summary>Evaluates the bids several times and prints times and memory.</summary>
    /// <returns>Whether both bars are met.</returns>
    public static bool Run()
    {
        var (grades, prices) = Numbers();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var (tender, dossier) = Data(grades, prices);
        var input = (GC.GetTotalMemory(forceFullCollection: true) - before) / Mega;
        var (ours, plain, wall, allocated) = (new List<double>(), new List<double>(), new List<double>(), 0.0);
        Evaluation? evaluation = null;
        for (var repetition = 0; repetition < Repetitions; repetition++)
        {
            var bytes = GC.GetAllocatedBytesForCurrentThread();
            var start = CpuClock.Nanoseconds();
            var clock = Stopwatch.GetTimestamp();
            evaluation = tender.Evaluate(dossier, new LocalDate(2026, 10, 14)).Value;
            var first = evaluation.Recommendation.Value.Bid;
            wall.Add(Stopwatch.GetElapsedTime(clock).TotalSeconds);
            ours.Add((CpuClock.Nanoseconds() - start) / 1e9);
            allocated = (GC.GetAllocatedBytesForCurrentThread() - bytes) / Mega;
            start = CpuClock.Nanoseconds();
            var naive = Plain(grades, prices);
            plain.Add((CpuClock.Nanoseconds() - start) / 1e9);
            if (!string.Equals(first, naive, StringComparison.Ordinal))
            {
                throw new InvalidOperationException($"The winners differ: {first} and {naive}.");
            }
        }

        var kept = ((GC.GetTotalMemory(forceFullCollection: true) - before) / Mega) - input;
        GC.KeepAlive(evaluation);
        GC.KeepAlive(dossier);
        Print(
            $"{Bids:N0} bids x {Criteria} criteria x {Evaluators} evaluators (seed {Seed}), medians of {Repetitions}"
        );
        Print(
            $"  evaluation and recommendation: {Median(ours):0.000} s of {CpuClock.Name}, {Median(wall):0.000} s of wall time"
        );
        Print($"  plain decimals, grades only:   {Median(plain):0.000} s, ratio {Median(ours) / Median(plain):0.0}");
        Print(
            $"  memory: input {input:0.0} MB, kept beside it {kept:0.0} MB, allocated in one evaluation {allocated:0.0} MB"
        );
        var (fast, small) = (
            new Bar("under 1 s", Median(ours) < MostSeconds),
            new Bar("input and evaluation under 200 MB", input + allocated < MostMegabytes)
        );
        Print($"  {fast.ToText()}");
        Print($"  {small.ToText()}");
        return fast.Met && small.Met;
    }

    private static (decimal[][] Grades, decimal[] Prices) Numbers()
    {
        var random = new Random(Seed);
        return (
            [
                .. Enumerable
                    .Range(0, Evaluators)
                    .Select(_ =>
                        Enumerable.Range(0, Bids * Criteria).Select(_ => (decimal)random.Next(1, 11)).ToArray()
                    ),
            ],
            [.. Enumerable.Range(0, Bids).Select(_ => random.Next(300_000, 500_000) + 0.25m)]
        );
    }

    private static (FrozenTender Tender, Dossier Dossier) Data(decimal[][] grades, decimal[] prices)
    {
        string[] bidders = [.. Enumerable.Range(0, Bids).Select(i => Text($"bidder {i}"))];
        string[] criteria = [.. Enumerable.Range(0, Criteria).Select(j => Text($"criterion {j}"))];
        var tender = Tender.Of(
            "wide",
            Deadline,
            Currency.Eur,
            [
                .. criteria.Select(name => AwardCriterion.Graded(name, 1m, Ten).WithMinimum(1)),
                AwardCriterion.Price(40, PriceFormula.LowestOverPrice),
            ]
        );
        var sheets = grades.Select(
            (own, e) =>
                ScoreSheet.FromColumns(
                    Text($"evaluator {e}"),
                    Ten,
                    Deadline + Duration.FromDays(1),
                    bidders,
                    criteria.Select(
                        (name, j) =>
                            (
                                name,
                                (IReadOnlyList<decimal?>)
                                    new ArraySegment<decimal>(own, j * Bids, Bids)
                                        .Select(one => (decimal?)one)
                                        .ToArray()
                            )
                    )
                )
        );
        var declarations = Enumerable
            .Range(0, Evaluators)
            .SelectMany(e =>
                bidders.Select(bidder => ConflictDeclaration.None(Text($"evaluator {e}"), bidder, Deadline))
            );
        var dossier = Dossier
            .Of(bidders.Select((bidder, i) => Bid.Of(bidder, Deadline).At(Money.Of(prices[i], Currency.Eur))))
            .Declared(declarations)
            .Graded(sheets);
        return (tender.Freeze(Deadline).Value, dossier);
    }

    private static string Plain(decimal[][] grades, decimal[] prices)
    {
        var lowest = prices.Min();
        var (best, most) = (-1, -1m);
        for (var i = 0; i < Bids; i++)
        {
            var total = Math.Round(40m * lowest / prices[i], 2, MidpointRounding.AwayFromZero);
            for (var j = 0; j < Criteria; j++)
            {
                var sum = 0m;
                foreach (var own in grades)
                {
                    sum += own[(j * Bids) + i];
                }

                total += Math.Round(sum / Evaluators / 10m, 2, MidpointRounding.AwayFromZero);
            }

            if (total > most)
            {
                (best, most) = (i, total);
            }
        }

        return Text($"bidder {best}");
    }

    private static double Median(List<double> values) => values.Order().ElementAt(values.Count / 2);

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static void Print(FormattableString line) => Console.WriteLine(Text(line));
}
