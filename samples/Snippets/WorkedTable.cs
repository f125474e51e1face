using System.Globalization;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Guide;

/// <summary>A table of the worked example.</summary>
internal sealed record WorkedTable(string Head, IReadOnlyList<WorkedRow> Rows)
{
    /// <summary>Gives the table as it stands in the document.</summary>
    public override string ToString() =>
        string.Join(
            '\n',
            [
                $"| {Head} | Acme | Borea | Cygnus | best |",
                "| --- | --- | --- | --- | --- |",
                .. Rows.Select(row => row.ToString()),
            ]
        );
}

/// <summary>What a method says of each vendor.</summary>
internal sealed record WorkedRow(string Name, string Acme, string Borea, string Cygnus, string Best)
{
    private static readonly string[] Vendors = ["Acme", "Borea", "Cygnus"];

    public static WorkedRow Of(Ranking ranking) => Of(ShortName(ranking.Method), ranking);

    public static WorkedRow Of(string name, Ranking ranking) =>
        Of(
            name,
            vendor => Place(ranking[vendor].Score, ranking[vendor].Rank),
            ranking.Method.HigherIsBetter ? "highest" : "lowest"
        );

    public static WorkedRow Of(string name, Consensus consensus, string best) =>
        Of(name, vendor => Place(consensus[vendor].Score, consensus[vendor].Rank), best);

    public static WorkedRow Of(string name, FuzzyRanking ranking) =>
        Of(name, vendor => Place(ranking[vendor].Score, ranking[vendor].Rank), "highest");

    public static WorkedRow Of(string name, Smaa2Result result) =>
        Of(name, vendor => $"first in {Text(100 * result[vendor].First, "0.0")} %", "most");

    /// <summary>Lists for each vendor the others to which it stands in a relation.</summary>
    public static WorkedRow Of(string name, Func<string, string, bool> relation, string words) =>
        Of(
            name,
            vendor =>
            {
                string[] others =
                [
                    .. Vendors.Where(other =>
                        !string.Equals(other, vendor, StringComparison.Ordinal) && relation(vendor, other)
                    ),
                ];
                return others.Length == 0 ? $"{words} nobody" : $"{words} {string.Join(", ", others)}";
            }
        );

    public static WorkedRow Of(string name, Func<string, string> text, string best = "") =>
        new(name, text(Vendors[0]), text(Vendors[1]), text(Vendors[2]), best);

    public override string ToString() => $"| {Name} | {Acme} | {Borea} | {Cygnus} | {Best} |";

    private static string Place(double score, int rank) =>
        $"{Text(score, "0.####")} ({rank.ToString(CultureInfo.InvariantCulture)})";

    private static string Text(double value, string format) => value.ToString(format, CultureInfo.InvariantCulture);

    /// <summary>Gives the name without functions and thresholds, which stand above the table.</summary>
    public static string ShortName(SortingMethod method) =>
        method is ElectreTriB { Rule: var rule }
            ? $"ELECTRE TRI-B, {(rule == AssignmentRule.Pessimistic ? "pessimistic" : "optimistic")}"
            : method.Name;

    private static string ShortName(ScoringMethod method) =>
        method switch
        {
            Mavt => "multi-attribute value",
            PrometheeII => "PROMETHEE II",
            ElectreII => "ELECTRE II",
            ElectreIII => "ELECTRE III",
            _ => method.Name,
        };
}
