using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>Fuzzy TOPSIS once more, straight from its formula with plain loops.</summary>
internal static class NaiveFuzzy
{
    public static double[] Scores(FuzzyTable table)
    {
        var rows = table.Alternatives.Count;
        var (toIdeal, toAntiIdeal) = (new double[rows], new double[rows]);
        for (var j = 0; j < table.Criteria.Count; j++)
        {
            double[][] column = [.. Enumerable.Range(0, rows).Select(i => Weighted(table, i, j))];
            var (ideal, antiIdeal) = (column.Max(cell => cell[2]), column.Min(cell => cell[0]));
            for (var i = 0; i < rows; i++)
            {
                toIdeal[i] += Distance(column[i], ideal);
                toAntiIdeal[i] += Distance(column[i], antiIdeal);
            }
        }

        return
        [
            .. toIdeal.Zip(toAntiIdeal, (plus, minus) => plus < 1e-13 && minus < 1e-13 ? 1 : minus / (plus + minus)),
        ];
    }

    public static SortedSet<string> Refusals(FuzzyTable table)
    {
        var broken = new SortedSet<string>(StringComparer.Ordinal);
        if (table.Alternatives.Count == 1)
        {
            broken.Add($"{ScoringRules.AlternativesTooFew} {table.Alternatives[0].Name}");
        }

        for (var j = 0; j < table.Criteria.Count; j++)
        {
            if (table.Weights[j].Upper == 0)
            {
                continue;
            }

            var criterion = table.Criteria[j];
            var (least, most) = (Column(table, j).Min(cell => cell.Lower), Column(table, j).Max(cell => cell.Upper));
            var (rule, limit) =
                least < 0 ? (ScoringRules.CellNegative, least)
                : most == 0 ? (ScoringRules.CriterionAllZero, least)
                : (ScoringRules.CellNotPositive, least);
            if (least < 0 || (least == 0 && most > 0 && criterion.Direction == Direction.Minimize))
            {
                broken.UnionWith(
                    table
                        .Alternatives.Where(row =>
                            row.Cells[j].Lower < 0 || (least == 0 && row.Cells[j].Lower == limit)
                        )
                        .Select(row => $"{rule} {row.Name}, {criterion.Name}")
                );
            }
            else if (most == 0)
            {
                broken.Add($"{rule} {criterion.Name}");
            }
        }

        return broken;
    }

    private static double[] Weighted(FuzzyTable table, int i, int j)
    {
        var (cell, weight) = (table.Alternatives[i].Cells[j], table.Weights[j]);
        if (weight.Upper == 0)
        {
            return [0, 0, 0];
        }

        var (least, most) = (Column(table, j).Min(one => one.Lower), Column(table, j).Max(one => one.Upper));
        return table.Criteria[j].Direction == Direction.Maximize
            ? [cell.Lower / most * weight.Lower, cell.Mode / most * weight.Mode, cell.Upper / most * weight.Upper]
            : [least / cell.Upper * weight.Lower, least / cell.Mode * weight.Mode, least / cell.Lower * weight.Upper];
    }

    private static IEnumerable<TriangularNumber> Column(FuzzyTable table, int j) =>
        table.Alternatives.Select(row => row.Cells[j]);

    private static double Distance(double[] parts, double value) =>
        Math.Sqrt(parts.Sum(part => (part - value) * (part - value)) / 3);
}
