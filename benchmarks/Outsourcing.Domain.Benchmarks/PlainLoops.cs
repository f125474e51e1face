using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Benchmarks;

/// <summary>The first baseline: tidy loops over a flat row-major array, column statistics worked out in each call.</summary>
public static class PlainLoops
{
    public static double[] Codas(double[] values, int columns, double[] weights, bool[] isCost, double tau)
    {
        var rows = values.Length / columns;
        var (min, max) = Ranges(values, columns);
        var euclidean = new double[rows];
        var taxicab = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            var (squares, sum) = (0.0, 0.0);
            for (var j = 0; j < row.Length; j++)
            {
                var scaled = isCost[j] ? min[j] / row[j] : row[j] / max[j];
                var distance = weights[j] * (scaled - (min[j] / max[j]));
                squares += distance * distance;
                sum += distance;
            }

            euclidean[i] = Math.Sqrt(squares);
            taxicab[i] = sum;
        }

        var scores = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            var sum = 0.0;
            for (var k = 0; k < rows; k++)
            {
                var difference = euclidean[i] - euclidean[k];
                sum += difference;
                if (Math.Abs(difference) >= tau)
                {
                    sum += taxicab[i] - taxicab[k];
                }
            }

            scores[i] = sum;
        }

        return scores;
    }

    public static double[] CoCoSo(double[] values, int columns, double[] weights, bool[] isCost, double lambda)
    {
        var rows = values.Length / columns;
        var (min, max) = Ranges(values, columns);
        var s = new double[rows];
        var p = new double[rows];
        var all = 0.0;
        var (leastS, mostS, leastP, mostP) = (double.MaxValue, 0.0, double.MaxValue, 0.0);
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            var (sum, powers) = (0.0, 0.0);
            for (var j = 0; j < row.Length; j++)
            {
                var scaled = (isCost[j] ? max[j] - row[j] : row[j] - min[j]) / (max[j] - min[j]);
                sum += weights[j] * scaled;
                powers += Math.Pow(scaled, weights[j]);
            }

            s[i] = sum;
            p[i] = powers;
            all += sum + powers;
            leastS = Math.Min(leastS, sum);
            mostS = Math.Max(mostS, sum);
            leastP = Math.Min(leastP, powers);
            mostP = Math.Max(mostP, powers);
        }

        var scores = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            var a = (s[i] + p[i]) / all;
            var b = (s[i] / leastS) + (p[i] / leastP);
            var c = ((lambda * s[i]) + ((1 - lambda) * p[i])) / ((lambda * mostS) + ((1 - lambda) * mostP));
            scores[i] = Math.Cbrt(a * b * c) + ((a + b + c) / 3);
        }

        return scores;
    }

    public static double[] FuzzyTopsis(TriangularNumber[][] rows, TriangularNumber[] weights, bool[] isCost)
    {
        var columns = weights.Length;
        var (least, most) = (new double[columns], new double[columns]);
        Array.Fill(least, double.MaxValue);
        foreach (var row in rows)
        {
            for (var j = 0; j < columns; j++)
            {
                least[j] = Math.Min(least[j], row[j].Lower);
                most[j] = Math.Max(most[j], row[j].Upper);
            }
        }

        var scores = new double[rows.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var (plus, minus) = (0.0, 0.0);
            for (var j = 0; j < columns; j++)
            {
                var (cell, weight) = (rows[i][j], weights[j]);
                var (lower, mode, upper) = isCost[j]
                    ? (least[j] / cell.Upper, least[j] / cell.Mode, least[j] / cell.Lower)
                    : (cell.Lower / most[j], cell.Mode / most[j], cell.Upper / most[j]);
                var antiIdeal = weight.Lower * least[j] / most[j];
                var (a, b, c) = (weight.Lower * lower, weight.Mode * mode, weight.Upper * upper);
                plus += Distance(a, b, c, weight.Upper);
                minus += Distance(a, b, c, antiIdeal);
            }

            scores[i] = minus / (plus + minus);
        }

        return scores;

        static double Distance(double a, double b, double c, double value) =>
            Math.Sqrt((((a - value) * (a - value)) + ((b - value) * (b - value)) + ((c - value) * (c - value))) / 3);
    }

    public static double[] Edas(double[] values, int columns, double[] weights, bool[] isCost)
    {
        var rows = values.Length / columns;
        var mean = new double[columns];
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            for (var j = 0; j < row.Length; j++)
            {
                mean[j] += row[j] / rows;
            }
        }

        var above = new double[rows];
        var below = new double[rows];
        var (mostAbove, mostBelow) = (0.0, 0.0);
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            var (plus, minus) = (0.0, 0.0);
            for (var j = 0; j < row.Length; j++)
            {
                var distance = weights[j] * (isCost[j] ? mean[j] - row[j] : row[j] - mean[j]) / mean[j];
                if (distance > 0)
                {
                    plus += distance;
                }
                else
                {
                    minus -= distance;
                }
            }

            above[i] = plus;
            below[i] = minus;
            mostAbove = Math.Max(mostAbove, plus);
            mostBelow = Math.Max(mostBelow, minus);
        }

        var scores = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            scores[i] = ((above[i] / mostAbove) + 1 - (below[i] / mostBelow)) / 2;
        }

        return scores;
    }

    public static double[] Marcos(double[] values, int columns, double[] weights, bool[] isCost)
    {
        var rows = values.Length / columns;
        var (min, max) = Ranges(values, columns);
        var (antiIdeal, ideal) = (0.0, 0.0);
        for (var j = 0; j < columns; j++)
        {
            antiIdeal += weights[j] * min[j] / max[j];
            ideal += weights[j];
        }

        var scores = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            var sum = 0.0;
            for (var j = 0; j < row.Length; j++)
            {
                sum += weights[j] * (isCost[j] ? min[j] / row[j] : row[j] / max[j]);
            }

            var (minus, plus) = (sum / antiIdeal, sum / ideal);
            var (ofPlus, ofMinus) = (minus / (plus + minus), plus / (plus + minus));
            scores[i] = (plus + minus) / (1 + ((1 - ofPlus) / ofPlus) + ((1 - ofMinus) / ofMinus));
        }

        return scores;
    }

    public static double[] WeightedSum(double[] values, int columns, double[] weights, bool[] isCost)
    {
        var rows = values.Length / columns;
        var (min, max) = Ranges(values, columns);
        var scores = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            var sum = 0.0;
            for (var j = 0; j < row.Length; j++)
            {
                var range = max[j] - min[j];
                sum += weights[j] * (isCost[j] ? max[j] - row[j] : row[j] - min[j]) / range;
            }

            scores[i] = sum;
        }

        return scores;
    }

    public static double[] WeightedProduct(double[] values, int columns, double[] weights, bool[] isCost)
    {
        var rows = values.Length / columns;
        var (min, max) = Ranges(values, columns);
        var scores = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            var product = 1.0;
            for (var j = 0; j < row.Length; j++)
            {
                product *= Math.Pow(isCost[j] ? min[j] / row[j] : row[j] / max[j], weights[j]);
            }

            scores[i] = product;
        }

        return scores;
    }

    public static double[] Waspas(double[] values, int columns, double[] weights, bool[] isCost, double lambda)
    {
        var rows = values.Length / columns;
        var (min, max) = Ranges(values, columns);
        var scores = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            var (sum, product) = (0.0, 1.0);
            for (var j = 0; j < row.Length; j++)
            {
                var ratio = isCost[j] ? min[j] / row[j] : row[j] / max[j];
                sum += weights[j] * ratio;
                product *= Math.Pow(ratio, weights[j]);
            }

            scores[i] = (lambda * sum) + ((1 - lambda) * product);
        }

        return scores;
    }

    /// <summary>Rows that <see cref="Promethee"/> compares with all others.</summary>
    private const int PairSample = 200;

    /// <summary>Gives the part of the rows that <see cref="Promethee"/> works out.</summary>
    public static double PartOfPairs(int rows) => (double)Math.Min(PairSample, rows) / rows;

    /// <summary>
    /// The comparisons of every so many rows with all others on all criteria, each ordered pair once, as one would write
    /// them for all rows: what a is preferred to b by goes into the flow out of a and the flow into b.
    /// </summary>
    public static (double[] Plus, double[] Minus) Promethee(
        double[] values,
        int columns,
        double[] weights,
        bool[] isCost,
        double q,
        double p
    )
    {
        var rows = values.Length / columns;
        var (plus, minus) = (new double[rows], new double[rows]);
        var step = Math.Max(1, rows / PairSample);
        for (var i = 0; i < rows; i += step)
        {
            var row = values.AsSpan(i * columns, columns);
            for (var k = 0; k < rows; k++)
            {
                var preference = Preference(row, values.AsSpan(k * columns, columns), weights, isCost, q, p);
                plus[i] += preference;
                minus[k] += preference;
            }
        }

        return (plus, minus);
    }

    /// <summary>The net flows of every so many rows; of the other rows no number.</summary>
    public static double[] NetFlows(double[] values, int columns, double[] weights, bool[] isCost, double q, double p)
    {
        var rows = values.Length / columns;
        var scores = new double[rows];
        Array.Fill(scores, double.NaN);
        for (var i = 0; i < rows; i += Math.Max(1, rows / PairSample))
        {
            var row = values.AsSpan(i * columns, columns);
            var net = 0.0;
            for (var k = 0; k < rows; k++)
            {
                var other = values.AsSpan(k * columns, columns);
                net += Preference(row, other, weights, isCost, q, p) - Preference(other, row, weights, isCost, q, p);
            }

            scores[i] = net / (rows - 1);
        }

        return scores;
    }

    private static double Preference(
        ReadOnlySpan<double> row,
        ReadOnlySpan<double> other,
        double[] weights,
        bool[] isCost,
        double q,
        double p
    )
    {
        var sum = 0.0;
        for (var j = 0; j < row.Length && j < other.Length; j++)
        {
            sum += weights[j] * Preference(isCost[j] ? other[j] - row[j] : row[j] - other[j], q, p);
        }

        return sum;
    }

    private static double Preference(double difference, double q, double p) =>
        difference <= q ? 0
        : difference <= p ? (difference - q) / (p - q)
        : 1;

    public static double[] Topsis(double[] values, int columns, double[] weights, bool[] isCost)
    {
        var rows = values.Length / columns;
        var (min, max) = Ranges(values, columns);
        var factor = new double[columns];
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            for (var j = 0; j < row.Length; j++)
            {
                factor[j] += row[j] * row[j];
            }
        }

        var ideal = new double[columns];
        var antiIdeal = new double[columns];
        for (var j = 0; j < columns; j++)
        {
            factor[j] = weights[j] / Math.Sqrt(factor[j]);
            ideal[j] = (isCost[j] ? min[j] : max[j]) * factor[j];
            antiIdeal[j] = (isCost[j] ? max[j] : min[j]) * factor[j];
        }

        var scores = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            var (toIdeal, toAntiIdeal) = (0.0, 0.0);
            for (var j = 0; j < row.Length; j++)
            {
                var value = row[j] * factor[j];
                toIdeal += (value - ideal[j]) * (value - ideal[j]);
                toAntiIdeal += (value - antiIdeal[j]) * (value - antiIdeal[j]);
            }

            var (plus, minus) = (Math.Sqrt(toIdeal), Math.Sqrt(toAntiIdeal));
            scores[i] = minus / (plus + minus);
        }

        return scores;
    }

    public static double[] Vikor(double[] values, int columns, double[] weights, bool[] isCost, double v)
    {
        var rows = values.Length / columns;
        var (min, max) = Ranges(values, columns);
        var s = new double[rows];
        var r = new double[rows];
        var (bestS, worstS) = (double.MaxValue, double.MinValue);
        var (bestR, worstR) = (double.MaxValue, double.MinValue);
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            var (sum, most) = (0.0, 0.0);
            for (var j = 0; j < row.Length; j++)
            {
                var regret = weights[j] * (isCost[j] ? row[j] - min[j] : max[j] - row[j]) / (max[j] - min[j]);
                sum += regret;
                if (regret > most)
                {
                    most = regret;
                }
            }

            s[i] = sum;
            r[i] = most;
            bestS = Math.Min(bestS, sum);
            worstS = Math.Max(worstS, sum);
            bestR = Math.Min(bestR, most);
            worstR = Math.Max(worstR, most);
        }

        var scores = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            scores[i] = (v * (s[i] - bestS) / (worstS - bestS)) + ((1 - v) * (r[i] - bestR) / (worstR - bestR));
        }

        return scores;
    }

    internal static (double[] Min, double[] Max) Ranges(double[] values, int columns)
    {
        var min = new double[columns];
        var max = new double[columns];
        Array.Fill(min, double.MaxValue);
        Array.Fill(max, double.MinValue);
        for (var start = 0; start < values.Length; start += columns)
        {
            var row = values.AsSpan(start, columns);
            for (var j = 0; j < row.Length; j++)
            {
                if (row[j] < min[j])
                {
                    min[j] = row[j];
                }

                if (row[j] > max[j])
                {
                    max[j] = row[j];
                }
            }
        }

        return (min, max);
    }
}
