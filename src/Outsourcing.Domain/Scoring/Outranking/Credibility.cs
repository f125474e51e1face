namespace Outsourcing.Domain.Scoring;

/// <summary>The credibility that one outranks another: concordance, weakened by the criteria that object more than that.</summary>
internal static class Credibility
{
    /// <summary>How many numbers each criterion has: its concordance and its discordance.</summary>
    public const int Parts = 2;

    /// <summary>Σ w c / Σ w over the criteria.</summary>
    public static double Concordance(ReadOnlySpan<double> parts, ReadOnlySpan<double> weights)
    {
        var (sum, total) = (0.0, 0.0);
        for (var j = 0; j < weights.Length; j++)
        {
            if (weights[j] > 0)
            {
                sum += weights[j] * parts[Parts * j];
                total += weights[j];
            }
        }

        return sum / total;
    }

    /// <summary>C Π (1 − D) / (1 − C) over the criteria of weight above zero with D &gt; C.</summary>
    public static double Of(ReadOnlySpan<double> parts, ReadOnlySpan<double> weights)
    {
        var concordance = Concordance(parts, weights);
        var credibility = concordance;
        for (var j = 0; j < weights.Length; j++)
        {
            var discordance = parts[(Parts * j) + 1];
            if (discordance > concordance && weights[j] > 0)
            {
                credibility *= (1 - discordance) / (1 - concordance);
            }
        }

        return credibility;
    }
}
