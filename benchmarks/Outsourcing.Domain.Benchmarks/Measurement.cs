using System.Globalization;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>One process of one mode: times the contestants in turn and prints a line for each.</summary>
internal static class Measurement
{
    public const string Ours = "ours";
    public const string WithTable = "table";
    public const string Plain = "plain";
    public const string Linq = "linq";
    public const string Read = "read";

    private const int WarmPasses = 10;
    private const int WarmCalls = 40;

    public static void Run(string filter, bool quick)
    {
        WarmUp();
        foreach (var (rows, columns) in Contest.Sizes)
        {
            var contests = Contest.All.Where(c => c.Takes(rows) && Selected(filter, c.Key, rows, columns)).ToList();
            if (contests.Count == 0)
            {
                continue;
            }

            foreach (var contest in contests)
            {
                Run(contest, ScoringData.Of(rows, columns), quick);
            }
        }

        foreach (var items in PairwiseContest.Sizes.Where(items => Selected(filter, PairwiseContest.Key, items, items)))
        {
            RunPairwise(items, quick);
        }
    }

    private static void RunPairwise(int items, bool quick)
    {
        var contest = PairwiseContest.Of(items);
        (string Name, Action Run)[] runners = [(Ours, contest.Library), (Plain, () => contest.Plain())];
        var calls = Array.ConvertAll(runners, runner => CallsFor(runner.Run, quick ? 4e6 : 2e7));
        var times = Array.ConvertAll(runners, _ => new List<double>());
        for (var repetition = 0; repetition < (quick ? 3 : 7); repetition++)
        {
            for (var k = 0; k < runners.Length; k++)
            {
                times[k].Add(Time(runners[k].Run, calls[k]));
            }
        }

        var deviation = contest.Plain().Zip(contest.Priorities, (plain, ours) => Math.Abs(plain - ours)).Max();
        var allocated = Allocated(contest.Library);
        for (var k = 0; k < runners.Length; k++)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{PairwiseContest.Key}\t{items}\t{items}\t{runners[k].Name}\t{allocated}\t{contest.Priorities[0]:R}\t{deviation:R}\t{string.Join(' ', times[k].Select(time => time.ToString("R", CultureInfo.InvariantCulture)))}"
                )
            );
        }
    }

    /// <summary>Calls everything often enough, and waits for the background compiler, so that the tiered mode is at its best.</summary>
    private static void WarmUp()
    {
        var (small, pairs) = (ScoringData.Of(100, 10), ScoringData.Of(100, Contest.PairColumns));
        var pairwise = PairwiseContest.Of(15);
        for (var pass = 0; pass < WarmPasses; pass++)
        {
            foreach (var contest in Contest.All)
            {
                foreach (var (_, run) in Runners(contest, contest.OnlyRows == 0 ? small : pairs, allRunners: true))
                {
                    for (var call = 0; call < WarmCalls; call++)
                    {
                        run();
                    }
                }
            }

            for (var call = 0; call < WarmCalls; call++)
            {
                pairwise.Library();
                pairwise.Plain();
            }

            Thread.Sleep(150);
        }
    }

    private static bool Selected(string filter, string key, int rows, int columns) =>
        string.Create(CultureInfo.InvariantCulture, $"{key} {rows}x{columns}")
            .Contains(filter, StringComparison.OrdinalIgnoreCase);

    private static void Run(Contest contest, ScoringData data, bool quick)
    {
        var scores = new double[data.Rows];
        var refusal = contest.Score(data, scores);
        if (refusal is not null)
        {
            throw new InvalidOperationException(refusal.ToString());
        }

        // The dictionaries come last: alive, they would make every collection in the other contestants' time longer.
        var runners = Runners(contest, data, allRunners: true).ToList();
        var times = runners.ConvertAll(_ => new List<double>());
        Compete([.. Enumerable.Range(0, contest.Linq is null ? runners.Count : runners.Count - 1)]);
        if (contest.Linq is not null && Contest.HasLinq(data))
        {
            Compete([runners.Count - 1]);
        }

        void Compete(int[] starters)
        {
            var calls = Array.ConvertAll(starters, k => CallsFor(runners[k].Run, quick ? 4e6 : 2e7));
            for (var repetition = 0; repetition < (quick ? 3 : 7); repetition++)
            {
                for (var n = 0; n < starters.Length; n++)
                {
                    times[starters[n]].Add(Time(runners[starters[n]].Run, calls[n]));
                }
            }
        }

        // What a sample leaves out is not a number.
        var deviation = contest
            .Expected(data)
            .Zip(scores, (plain, ours) => Math.Abs(plain - ours))
            .Where(double.IsFinite)
            .Max();
        var plainTimes = times[
            runners.FindIndex(runner => string.Equals(runner.Name, Plain, StringComparison.Ordinal))
        ];
        for (var k = 0; k < plainTimes.Count; k++)
        {
            plainTimes[k] /= contest.PlainPart(data);
        }

        var allocated = Allocated(runners[0].Run);
        for (var k = 0; k < runners.Count && times[k].Count > 0; k++)
        {
            Console.WriteLine(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{contest.Key}\t{data.Rows}\t{data.Columns}\t{runners[k].Name}\t{allocated}\t{scores.Sum():R}\t{deviation:R}\t{string.Join(' ', times[k].Select(time => time.ToString("R", CultureInfo.InvariantCulture)))}"
                )
            );
        }
    }

    private static IEnumerable<(string Name, Action Run)> Runners(Contest contest, ScoringData data, bool allRunners)
    {
        var scores = new double[data.Rows];
        var criteria = Contest.CriteriaOf(data);
        yield return (Ours, () => contest.Score(data, scores));

        // Next to each other, so that both meet the same state of the machine, and from memory of the same kind.
        var memory = GC.AllocateUninitializedArray<double>(data.ColumnMajor.Length);
        data.ColumnMajor.CopyTo(memory, 0);
        yield return (Read, () => Limits.Read(memory));
        yield return (WithTable, () => contest.ScoreAnew(data, scores));
        yield return (Plain, () => contest.Plain(data));
        if (allRunners && contest.Linq is { } linq)
        {
            yield return (Linq, () => linq(data, criteria));
        }
    }

    private static int CallsFor(Action run, double nanoseconds)
    {
        var calls = 1;
        while (true)
        {
            var time = Time(run, calls) * calls;
            if (time >= nanoseconds)
            {
                return calls;
            }

            calls = (int)Math.Min(1e6, Math.Max(calls * 2, calls * nanoseconds / Math.Max(time, 1000)));
        }
    }

    private static double Time(Action run, int calls)
    {
        var start = CpuClock.Nanoseconds();
        for (var call = 0; call < calls; call++)
        {
            run();
        }

        return (CpuClock.Nanoseconds() - start) / calls;
    }

    private static long Allocated(Action run)
    {
        run();
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var call = 0; call < 20; call++)
        {
            run();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
