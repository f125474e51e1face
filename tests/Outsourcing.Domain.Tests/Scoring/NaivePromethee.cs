using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The flows of PROMETHEE pair by pair, written straight from the definition.</summary>
internal static class NaivePromethee
{
    public static (double[] Plus, double[] Minus) Flows(Sheet sheet, IReadOnlyList<PreferenceFunction> functions)
    {
        var rows = sheet.Alternatives;
        var (plus, minus) = (new double[rows], new double[rows]);
        for (var j = 0; j < sheet.Criteria; j++)
        {
            if (sheet.Weights[j] == 0)
            {
                continue;
            }

            for (var a = 0; a < rows; a++)
            {
                for (var b = 0; b < rows; b++)
                {
                    var difference = (sheet.Rows[a][j] - sheet.Rows[b][j])!.Value * (sheet.Maximize[j] ? 1 : -1);
                    var preference = sheet.Weights[j] * Preference(functions[j], difference) / (rows - 1);
                    plus[a] += preference;
                    minus[b] += preference;
                }
            }
        }

        return (plus, minus);
    }

    public static double Preference(PreferenceFunction function, double d)
    {
        var (q, p, s) = (function.Q ?? 0, function.P ?? 0, function.S ?? 0);
        return d <= 0
            ? 0
            : function.Shape switch
            {
                PreferenceShape.Usual => 1,
                PreferenceShape.UShape => d > q ? 1 : 0,
                PreferenceShape.VShape => d > p ? 1 : d / p,
                PreferenceShape.Level => d > p ? 1
                : d > q ? 0.5
                : 0,
                PreferenceShape.Linear => d > p ? 1
                : d > q ? (d - q) / (p - q)
                : 0,
                _ => 1 - Math.Exp(-d * d / (2 * s * s)),
            };
    }
}
