using System.Buffers;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Outsourcing.Domain.Scoring;

/// <summary>The flows of PROMETHEE: how much each alternative is preferred to all others, and they to it.</summary>
/// <remarks>
/// A column with any function of steps and slopes is sorted once; the alternatives that one beats by more than q or p are
/// then those below a place that only moves up, and a slope needs their number and sum: n log n steps. The sums are kept
/// in two parts (Knuth's two-sum), since the sums of large values would drown small differences. The Gaussian takes n²
/// steps. Places are found by the very comparison of the definition, x − y &gt; q.
/// </remarks>
internal static class PairwiseFlows
{
    /// <summary>Writes φ⁺ and φ⁻ of every row; a constant column adds nothing.</summary>
    public static void Of(
        PerformanceTable table,
        Weights weights,
        ReadOnlySpan<PreferenceFunction> functions,
        Span<double> plus,
        Span<double> minus,
        CancellationToken cancellation
    )
    {
        plus.Clear();
        minus.Clear();
        var rows = plus.Length;
        var numbers = ArrayPool<double>.Shared.Rent((3 * rows) + 2);
        var places = ArrayPool<int>.Shared.Rent(5 * rows);
        for (var j = 0; j < functions.Length; j++)
        {
            if (Counts(table, weights, j))
            {
                var column = new Column(
                    table.Padded(j),
                    table.CriterionSpan[j].Direction == Direction.Maximize ? 1 : -1,
                    weights.Span[j] / (rows - 1)
                );
                if (functions[j].S is { } s)
                {
                    Gaussian(in column, s, plus, minus, cancellation);
                }
                else
                {
                    Sorted(in column, functions[j], plus, minus, numbers, places);
                }
            }
        }

        ArrayPool<double>.Shared.Return(numbers);
        ArrayPool<int>.Shared.Return(places);
    }

    /// <summary>The flows of one row on one criterion, pair by pair, without the weight.</summary>
    public static (double Plus, double Minus) Of(
        PerformanceTable table,
        int column,
        int row,
        PreferenceFunction function
    )
    {
        var values = table.Padded(column)[..table.RowCount];
        var sign = table.CriterionSpan[column].Direction == Direction.Maximize ? 1 : -1;
        var (plus, minus) = (0.0, 0.0);
        foreach (var value in values)
        {
            var difference = (values[row] - value) * sign;
            plus += function.Of(difference);
            minus += function.Of(-difference);
        }

        return (plus / (values.Length - 1), minus / (values.Length - 1));
    }

    /// <summary>Whether a criterion has weight and tells alternatives apart.</summary>
    public static bool Counts(PerformanceTable table, Weights weights, int column) =>
        weights.Span[column] > 0 && !table.Statistics(column).IsConstant;

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Sorted(
        in Column column,
        PreferenceFunction function,
        Span<double> plus,
        Span<double> minus,
        Span<double> numbers,
        Span<int> places
    )
    {
        var rows = plus.Length;
        var values = numbers[..rows];
        var order = places[..rows];
        for (var i = 0; i < rows; i++)
        {
            values[i] = column.Values[i] * column.Sign;
            order[i] = i;
        }

        ColumnSort.Sort(values, order);
        var sums = new SortedSums(values, numbers.Slice(rows, rows + 1), numbers.Slice((2 * rows) + 1, rows + 1));
        var (q, p) = (function.Low, function.High);
        var isStep = p == q;
        var grows = function.Grows && !isStep;
        if (grows)
        {
            sums.Fill();
        }

        // Below `full` are those beaten by more than p, below `some` by more than q; from `more` on those ahead by more
        // than q, from `most` on by more than p.
        var full = places.Slice(rows, rows);
        var most = places.Slice(2 * rows, rows);
        var some = places.Slice(3 * rows, rows);
        var more = places.Slice(4 * rows, rows);
        if (isStep)
        {
            Borders(values, p, full, most);
        }
        else
        {
            Borders(values, q, some, more, p, full, most);
        }

        for (var i = 0; i < rows; i++)
        {
            double better = full[i];
            double worse = rows - most[i];
            if (grows)
            {
                var own = values[i];
                better += Share(some[i] - full[i], -sums.LessOwn(full[i], some[i], own), q, p);
                worse += Share(most[i] - more[i], sums.LessOwn(more[i], most[i], own), q, p);
            }
            else if (!isStep)
            {
                better += 0.5 * (some[i] - full[i]);
                worse += 0.5 * (most[i] - more[i]);
            }

            plus[order[i]] += column.Weight * better;
            minus[order[i]] += column.Weight * worse;
        }
    }

    /// <summary>For each place how many values are below by more than a threshold, and the first place above by more than it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Borders(ReadOnlySpan<double> values, double threshold, Span<int> below, Span<int> above)
    {
        var (place, beaten) = (0, 0);
        while (place < values.Length)
        {
            Step(values, threshold, below, above, ref place, ref beaten);
        }

        above[beaten..].Fill(values.Length);
    }

    /// <summary>The borders of two thresholds side by side: neither waits for the other.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Borders(
        ReadOnlySpan<double> values,
        double q,
        Span<int> belowQ,
        Span<int> aboveQ,
        double p,
        Span<int> belowP,
        Span<int> aboveP
    )
    {
        var (placeQ, beatenQ, placeP, beatenP) = (0, 0, 0, 0);
        while (placeQ < values.Length)
        {
            Step(values, q, belowQ, aboveQ, ref placeQ, ref beatenQ);
            if (placeP < values.Length)
            {
                Step(values, p, belowP, aboveP, ref placeP, ref beatenP);
            }
        }

        aboveQ[beatenQ..].Fill(values.Length);
        aboveP[beatenP..].Fill(values.Length);
    }

    /// <summary>Moves one of two places; which one is worked out without a branch, since no CPU foresees it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Step(
        ReadOnlySpan<double> values,
        double threshold,
        Span<int> below,
        Span<int> above,
        ref int place,
        ref int beaten
    )
    {
        below[place] = beaten;
        above[beaten] = place;
        var further = values[place] - values[beaten] > threshold ? 1 : 0;
        beaten += further;
        place += 1 - further;
    }

    /// <summary>Σ (d − q) / (p − q) of some differences with a known sum.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static double Share(int count, double sum, double q, double p) =>
        count == 0 ? 0 : Math.Clamp((sum - (count * q)) / (p - q), 0, count);

    [MethodImpl(Lanes.OutOfLine)]
    private static void Gaussian(
        in Column column,
        double s,
        Span<double> plus,
        Span<double> minus,
        CancellationToken cancellation
    )
    {
        var rows = plus.Length;
        for (var i = 0; i < rows; i++)
        {
            cancellation.ThrowIfCancellationRequested();
            var own = Vector512.Create(column.Values[i]);
            var (better, worse) = (Vector512<double>.Zero, Vector512<double>.Zero);
            for (var k = 0; k < rows; k += Lanes.Count)
            {
                var others = Lanes.Load(in column.Values[0], 0, k);
                var difference = (own - others) * column.Sign;
                var z = difference / s;
                var preference = Lanes.Keep(Vector512<double>.One - Transcendental.Exp(z * z * -0.5), rows - k);
                better += Vector512.ConditionalSelect(
                    Vector512.GreaterThan(difference, Vector512<double>.Zero),
                    preference,
                    Vector512<double>.Zero
                );
                worse += Vector512.ConditionalSelect(
                    Vector512.LessThan(difference, Vector512<double>.Zero),
                    preference,
                    Vector512<double>.Zero
                );
            }

            plus[i] += column.Weight * Lanes.Sum(better);
            minus[i] += column.Weight * Lanes.Sum(worse);
        }
    }

    /// <summary>The values of one criterion, with 1 for a benefit and −1 for a cost, and the weight divided by n − 1.</summary>
    private readonly ref struct Column(ReadOnlySpan<double> values, double sign, double weight)
    {
        public readonly ReadOnlySpan<double> Values = values;
        public readonly double Sign = sign;
        public readonly double Weight = weight;
    }
}
