namespace Outsourcing.Domain.Benchmarks;

/// <summary>The first baseline: tidy loops over a flat row-major array, column statistics worked out in each call.</summary>
public static class PlainLoops
{
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
