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
