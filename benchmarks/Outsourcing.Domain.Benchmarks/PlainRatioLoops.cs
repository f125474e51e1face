namespace Outsourcing.Domain.Benchmarks;

/// <summary>The first baseline for the methods of ratios: tidy loops over a flat row-major array.</summary>
public static class PlainRatioLoops
{
    public static double[] Moora(double[] values, int columns, double[] weights, bool[] isCost)
    {
        var factor = Sums(values, columns, squares: true);
        for (var j = 0; j < columns; j++)
        {
            factor[j] = (isCost[j] ? -weights[j] : weights[j]) / Math.Sqrt(factor[j]);
        }

        return WeightedRows(values, columns, factor);
    }

    public static double[] Copras(double[] values, int columns, double[] weights, bool[] isCost)
    {
        var rows = values.Length / columns;
        var sum = Sums(values, columns, squares: false);
        var plus = new double[rows];
        var minus = new double[rows];
        var (sumOfMinus, sumOfReciprocals) = (0.0, 0.0);
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            for (var j = 0; j < row.Length; j++)
            {
                var share = weights[j] * row[j] / sum[j];
                if (isCost[j])
                {
                    minus[i] += share;
                }
                else
                {
                    plus[i] += share;
                }
            }

            sumOfMinus += minus[i];
            sumOfReciprocals += 1 / minus[i];
        }

        var most = 0.0;
        for (var i = 0; i < rows; i++)
        {
            plus[i] += sumOfMinus / (minus[i] * sumOfReciprocals);
            most = Math.Max(most, plus[i]);
        }

        for (var i = 0; i < rows; i++)
        {
            plus[i] /= most;
        }

        return plus;
    }

    public static double[] Aras(double[] values, int columns, double[] weights, bool[] isCost)
    {
        var rows = values.Length / columns;
        var sum = new double[columns];
        var best = new double[columns];
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            for (var j = 0; j < row.Length; j++)
            {
                // A cost counts by its reciprocal, of which the best is the highest too.
                var x = isCost[j] ? 1 / row[j] : row[j];
                sum[j] += x;
                if (x > best[j])
                {
                    best[j] = x;
                }
            }
        }

        var ideal = 0.0;
        for (var j = 0; j < columns; j++)
        {
            sum[j] += best[j];
            ideal += weights[j] * best[j] / sum[j];
        }

        var scores = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            var own = 0.0;
            for (var j = 0; j < row.Length; j++)
            {
                own += weights[j] * (isCost[j] ? 1 / row[j] : row[j]) / sum[j];
            }

            scores[i] = own / ideal;
        }

        return scores;
    }

    public static double[] Mabac(double[] values, int columns, double[] weights, bool[] isCost)
    {
        var rows = values.Length / columns;
        var (min, max) = PlainLoops.Ranges(values, columns);
        var logarithms = new double[columns];
        var weighted = new double[values.Length];
        for (var i = 0; i < rows; i++)
        {
            for (var j = 0; j < columns; j++)
            {
                var x = values[(i * columns) + j];
                var scaled = (isCost[j] ? max[j] - x : x - min[j]) / (max[j] - min[j]);
                weighted[(i * columns) + j] = weights[j] * (scaled + 1);
                logarithms[j] += Math.Log(weighted[(i * columns) + j]);
            }
        }

        var borders = 0.0;
        for (var j = 0; j < columns; j++)
        {
            borders += Math.Exp(logarithms[j] / rows);
        }

        var scores = new double[rows];
        for (var i = 0; i < rows; i++)
        {
            var sum = -borders;
            foreach (var value in weighted.AsSpan(i * columns, columns))
            {
                sum += value;
            }

            scores[i] = sum;
        }

        return scores;
    }

    private static double[] WeightedRows(double[] values, int columns, double[] factor)
    {
        var scores = new double[values.Length / columns];
        for (var i = 0; i < scores.Length; i++)
        {
            var row = values.AsSpan(i * columns, columns);
            var sum = 0.0;
            for (var j = 0; j < row.Length; j++)
            {
                sum += row[j] * factor[j];
            }

            scores[i] = sum;
        }

        return scores;
    }

    private static double[] Sums(double[] values, int columns, bool squares)
    {
        var sums = new double[columns];
        for (var start = 0; start < values.Length; start += columns)
        {
            var row = values.AsSpan(start, columns);
            for (var j = 0; j < row.Length; j++)
            {
                sums[j] += squares ? row[j] * row[j] : row[j];
            }
        }

        return sums;
    }
}
