using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Measurement;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;
using Interval = NodaTime.Interval;

namespace Outsourcing.Domain.Tests.Measurement;

/// <summary>Whatever way a whole is split, ordered and grouped, its parts merge to the same fingerprint.</summary>
public sealed class MergeableLawsTests
{
    private static readonly Gen<CountTally> Counts =
        from good in Gen.Choose(0, 50)
        from bad in Gen.Choose(0, 50)
        from excluded in Gen.Choose(0, 5)
        select CountTally.Of(good, good + bad, excluded);

    private static readonly Gen<RestatementTally> Restatements =
        from late in Gen.Choose(0, 5)
        from corrected in Gen.Choose(0, 5)
        from rejected in Gen.Choose(0, 5)
        select RestatementTally.Of(late, corrected, rejected);

    private static readonly Gen<SumTally> Sums = Gen.Choose(int.MinValue, int.MaxValue)
        .Select(number => (long)number * 1_000)
        .ListOf()
        .Select(list => SumTally.Of(list.ToArray()));

    private static readonly Gen<ExtremesTally> Extremes =
        from value in Gen.Choose(-3, 3)
        from seconds in Gen.Choose(0, 2)
        from source in Gen.Elements("a", "B", "c")
        from sequence in Gen.Choose(0, 2)
        select ExtremesTally.Of(Occurrence.Of(value, Instant.FromUnixTimeSeconds(seconds), source, sequence));

    private static readonly Gen<Downtime> Downtimes =
        from start in Gen.Choose(0, 50)
        from length in Gen.Choose(0, 9)
        select Downtime.Of(
            IntervalSet.Of(
                new Interval(Instant.FromUnixTimeTicks(start), Instant.FromUnixTimeTicks((long)start + length))
            )
        );

    private static readonly Gen<Histogram> Histograms = Gen.Choose(0, 1000)
        .Select(number => (long)number)
        .ListOf()
        .Select(list => Histogram.Of(HistogramScheme.Standard, list.ToArray()));

    [Fact]
    public void Merge_Counts_IsAMonoid() => IsAMonoid(Counts);

    [Fact]
    public void Merge_Restatements_IsAMonoid() => IsAMonoid(Restatements);

    [Fact]
    public void Merge_Sums_IsAMonoid() => IsAMonoid(Sums);

    [Fact]
    public void Merge_Extremes_IsAMonoid() => IsAMonoid(Extremes);

    [Fact]
    public void Merge_Downtimes_IsAMonoid() => IsAMonoid(Downtimes);

    [Fact]
    public void Merge_Histograms_IsAMonoid() => IsAMonoid(Histograms);

    [Fact]
    public void Merge_NoParts_IsZero()
    {
        Assert.Equal(CountTally.Zero, Mergeable.Merge<CountTally>());
    }

    private static void IsAMonoid<T>(Gen<T> parts, [System.Runtime.CompilerServices.CallerMemberName] string name = "")
        where T : IMergeable<T>, IEquatable<T> =>
        Law.Holds(
            parts.ArrayOf().ToArbitrary(),
            Gen.Choose(0, int.MaxValue).ToArbitrary(),
            (values, seed) =>
            {
                var expected = Fingerprint.Of(Mergeable.Merge(values));
                var random = new Random(seed);
                var others = values.ToArray();
                random.Shuffle(others);
                return expected == Fingerprint.Of(Mergeable.Merge(others))
                    && expected == Fingerprint.Of(Grouped(values, random))
                    && expected == Fingerprint.Of(T.Merge(T.Zero, Grouped(others, random)))
                    && expected == Fingerprint.Of(T.Merge(Grouped(others, random), T.Zero));
            },
            name
        );

    /// <summary>Merges in a random grouping: at each step two random neighbours.</summary>
    private static T Grouped<T>(IEnumerable<T> values, Random random)
        where T : IMergeable<T>
    {
        var parts = values.ToList();
        while (parts.Count > 1)
        {
            var at = random.Next(parts.Count - 1);
            parts[at] = T.Merge(parts[at], parts[at + 1]);
            parts.RemoveAt(at + 1);
        }

        return parts.Count == 0 ? T.Zero : parts[0];
    }
}
