#pragma warning disable MA0016 // Concrete dictionaries on purpose: what this code measures is the usual way.

namespace Outsourcing.Domain.Benchmarks;

/// <summary>A vendor as most application code holds it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Scores">The score of each criterion, by its name.</param>
public sealed record DictionaryVendor(string Name, Dictionary<string, double> Scores);

/// <summary>A criterion as most application code holds it.</summary>
/// <param name="Name">The name.</param>
/// <param name="Weight">The weight.</param>
/// <param name="IsCost">Whether less is better.</param>
public sealed record DictionaryCriterion(string Name, double Weight, bool IsCost);

/// <summary>The second baseline: dictionaries by name and LINQ; statistics once per criterion and call, not per vendor.</summary>
public static class LinqAndDictionaries
{
    public static Dictionary<string, double> WeightedSum(
        IReadOnlyList<DictionaryVendor> vendors,
        IReadOnlyList<DictionaryCriterion> criteria
    )
    {
        var min = criteria.ToDictionary(c => c.Name, c => vendors.Min(v => v.Scores[c.Name]), StringComparer.Ordinal);
        var max = criteria.ToDictionary(c => c.Name, c => vendors.Max(v => v.Scores[c.Name]), StringComparer.Ordinal);
        return vendors.ToDictionary(
            v => v.Name,
            v =>
                criteria.Sum(c =>
                    c.Weight
                    * (c.IsCost ? max[c.Name] - v.Scores[c.Name] : v.Scores[c.Name] - min[c.Name])
                    / (max[c.Name] - min[c.Name])
                ),
            StringComparer.Ordinal
        );
    }

    public static Dictionary<string, double> WeightedProduct(
        IReadOnlyList<DictionaryVendor> vendors,
        IReadOnlyList<DictionaryCriterion> criteria
    )
    {
        var min = criteria.ToDictionary(c => c.Name, c => vendors.Min(v => v.Scores[c.Name]), StringComparer.Ordinal);
        var max = criteria.ToDictionary(c => c.Name, c => vendors.Max(v => v.Scores[c.Name]), StringComparer.Ordinal);
        return vendors.ToDictionary(
            v => v.Name,
            v =>
                criteria.Aggregate(
                    1.0,
                    (product, c) =>
                        product
                        * Math.Pow(c.IsCost ? min[c.Name] / v.Scores[c.Name] : v.Scores[c.Name] / max[c.Name], c.Weight)
                ),
            StringComparer.Ordinal
        );
    }

    public static Dictionary<string, double> Waspas(
        IReadOnlyList<DictionaryVendor> vendors,
        IReadOnlyList<DictionaryCriterion> criteria,
        double lambda
    )
    {
        var min = criteria.ToDictionary(c => c.Name, c => vendors.Min(v => v.Scores[c.Name]), StringComparer.Ordinal);
        var max = criteria.ToDictionary(c => c.Name, c => vendors.Max(v => v.Scores[c.Name]), StringComparer.Ordinal);
        return vendors.ToDictionary(
            v => v.Name,
            v =>
            {
                var ratios = criteria
                    .Select(c =>
                        (c.Weight, Ratio: c.IsCost ? min[c.Name] / v.Scores[c.Name] : v.Scores[c.Name] / max[c.Name])
                    )
                    .ToList();
                var sum = ratios.Sum(r => r.Weight * r.Ratio);
                var product = ratios.Aggregate(1.0, (all, r) => all * Math.Pow(r.Ratio, r.Weight));
                return (lambda * sum) + ((1 - lambda) * product);
            },
            StringComparer.Ordinal
        );
    }

    public static Dictionary<string, double> Topsis(
        IReadOnlyList<DictionaryVendor> vendors,
        IReadOnlyList<DictionaryCriterion> criteria
    )
    {
        var norm = criteria.ToDictionary(
            c => c.Name,
            c => Math.Sqrt(vendors.Sum(v => v.Scores[c.Name] * v.Scores[c.Name])),
            StringComparer.Ordinal
        );
        var weighted = vendors
            .Select(v => new DictionaryVendor(
                v.Name,
                criteria.ToDictionary(
                    c => c.Name,
                    c => c.Weight * v.Scores[c.Name] / norm[c.Name],
                    StringComparer.Ordinal
                )
            ))
            .ToList();
        var ideal = criteria.ToDictionary(
            c => c.Name,
            c => c.IsCost ? weighted.Min(v => v.Scores[c.Name]) : weighted.Max(v => v.Scores[c.Name]),
            StringComparer.Ordinal
        );
        var antiIdeal = criteria.ToDictionary(
            c => c.Name,
            c => c.IsCost ? weighted.Max(v => v.Scores[c.Name]) : weighted.Min(v => v.Scores[c.Name]),
            StringComparer.Ordinal
        );
        return weighted.ToDictionary(
            v => v.Name,
            v =>
            {
                var plus = Math.Sqrt(criteria.Sum(c => Math.Pow(v.Scores[c.Name] - ideal[c.Name], 2)));
                var minus = Math.Sqrt(criteria.Sum(c => Math.Pow(v.Scores[c.Name] - antiIdeal[c.Name], 2)));
                return minus / (plus + minus);
            },
            StringComparer.Ordinal
        );
    }

    public static Dictionary<string, double> Vikor(
        IReadOnlyList<DictionaryVendor> vendors,
        IReadOnlyList<DictionaryCriterion> criteria,
        double v
    )
    {
        var min = criteria.ToDictionary(c => c.Name, c => vendors.Min(a => a.Scores[c.Name]), StringComparer.Ordinal);
        var max = criteria.ToDictionary(c => c.Name, c => vendors.Max(a => a.Scores[c.Name]), StringComparer.Ordinal);
        var regrets = vendors
            .Select(a =>
            {
                var terms = criteria
                    .Select(c =>
                        c.Weight
                        * (c.IsCost ? a.Scores[c.Name] - min[c.Name] : max[c.Name] - a.Scores[c.Name])
                        / (max[c.Name] - min[c.Name])
                    )
                    .ToList();
                return (a.Name, S: terms.Sum(), R: terms.Max());
            })
            .ToList();
        var (bestS, worstS) = (regrets.Min(a => a.S), regrets.Max(a => a.S));
        var (bestR, worstR) = (regrets.Min(a => a.R), regrets.Max(a => a.R));
        return regrets.ToDictionary(
            a => a.Name,
            a => (v * (a.S - bestS) / (worstS - bestS)) + ((1 - v) * (a.R - bestR) / (worstR - bestR)),
            StringComparer.Ordinal
        );
    }
}
