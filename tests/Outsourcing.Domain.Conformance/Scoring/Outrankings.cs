using System.Text.Json;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Conformance.Scoring;

/// <summary>The ELECTRE methods.</summary>
internal static class Outrankings
{
    public static Actuals ElectreI(ScoringInput input)
    {
        // "discordance" says in words how discordance is defined.
        input.KnowsParameters("concordance_threshold", "discordance_threshold", "discordance");
        var problem = input.Problem();
        var relation = Rankings.Known(
            new ElectreI(
                Needed(input, "concordance_threshold"),
                Needed(input, "discordance_threshold"),
                input.Normalization
            ).Solve(problem)
        );
        var names = problem.Table.Names;
        return new Actuals()
            .FigureRows("concordance", names.Count, names.Count, (a, b) => relation.Concordance(names[a], names[b]))
            .FigureRows("discordance", names.Count, names.Count, (a, b) => relation.Discordance(names[a], names[b]))
            .Labels("kernel", relation.Kernel);
    }

    public static ElectreII ElectreII(ScoringInput input)
    {
        input.KnowsParameters("p0", "p1", "p2", "q0", "q1");
        return new ElectreII(
            Needed(input, "p0"),
            Needed(input, "p1"),
            Needed(input, "p2"),
            Needed(input, "q0"),
            Needed(input, "q1"),
            input.Normalization
        );
    }

    public static Actuals ElectreIII(ScoringInput input)
    {
        input.KnowsParameters("indifference", "preference", "veto");
        var problem = input.Problem();
        var method = new ElectreIII(Thresholds(input));
        var solution = Rankings.Known(method.Solve(problem));
        var names = problem.Table.Names;
        return Rankings
            .Of(method, problem)
            .FigureRows("concordance", names.Count, names.Count, (a, b) => solution.Concordance(names[a], names[b]))
            .FigureRows("credibility", names.Count, names.Count, (a, b) => solution.Credibility(names[a], names[b]))
            .Figure("credibility_sum_with_diagonal", names.Sum(a => names.Sum(b => solution.Credibility(a, b))))
            .Numbers("descending", names.Select(solution.FromAbove))
            .Numbers("ascending", names.Select(solution.FromBelow))
            .Labels("non_dominated", solution.NonDominated);
    }

    public static double Needed(ScoringInput input, string parameter) =>
        input.NumberOr(parameter, double.NaN) is var number && double.IsNaN(number)
            ? throw new MalformedCaseException($"'{parameter}' is not stated")
            : number;

    /// <summary>Reads the thresholds: a list for each kind, with a number for each criterion; null means no veto.</summary>
    public static IEnumerable<OutrankingThresholds> Thresholds(ScoringInput input)
    {
        var indifference = List("indifference");
        var preference = List("preference");
        var veto = input.Parameters.Optional("veto").ValueKind == JsonValueKind.Undefined ? null : List("veto");
        if (indifference.Length != preference.Length || (veto is not null && veto.Length != preference.Length))
        {
            throw new MalformedCaseException("the lists of thresholds differ in length");
        }

        return indifference.Select(
            (q, j) =>
                OutrankingThresholds.Of(
                    ScoringInput.Number(q),
                    ScoringInput.Number(preference[j]),
                    veto is null || veto[j].ValueKind == JsonValueKind.Null ? null : ScoringInput.Number(veto[j])
                )
        );

        JsonElement[] List(string key) => [.. ScoringInput.List(input.Parameters.Optional(key), $"'{key}'")];
    }
}
