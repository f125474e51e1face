using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>The running example: three vendors, four criteria, by hand and with a calculator.</summary>
internal static class Vendors
{
    public static DecisionProblem Problem { get; } =
        DecisionProblem.Of(
            [
                Criterion.Maximize("experience", weight: 30),
                Criterion.Maximize("customisation", weight: 20),
                Criterion.Maximize("culture", weight: 10),
                Criterion.Minimize("price", weight: 40),
            ],
            [
                Alternative.Of("Acme", 8, 6, 7, 420_000),
                Alternative.Of("Borea", 9, 4, 5, 385_000),
                Alternative.Of("Cygnus", 6, 9, 8, 450_000),
            ]
        );

    /// <summary>One criterion to maximize with all the weight, one alternative for each value: A, B, C.</summary>
    public static DecisionProblem OneBenefit(params double[] values) => One(Criterion.Maximize("points", 100), values);

    /// <summary>One criterion to minimize with all the weight.</summary>
    public static DecisionProblem OneCost(params double[] values) => One(Criterion.Minimize("price", 100), values);

    /// <summary>One criterion to maximize, and more alternatives than there are letters: V0, V1, V2.</summary>
    public static DecisionProblem OneBenefitNumbered(params double[] values) =>
        DecisionProblem.Of(
            [Criterion.Maximize("points", 100)],
            values.Select((value, i) => Alternative.Of(FormattableString.Invariant($"V{i}"), value))
        );

    /// <summary>Two equally weighted criteria, the second a cost; rows are alternatives A, B, C.</summary>
    public static DecisionProblem Two(params (Cell Benefit, Cell Cost)[] rows) =>
        DecisionProblem.Of(
            [Criterion.Maximize("points", 50), Criterion.Minimize("price", 50)],
            rows.Select((row, i) => Alternative.Of(Name(i), row.Benefit, row.Cost))
        );

    private static DecisionProblem One(Criterion criterion, double[] values) =>
        DecisionProblem.Of([criterion], values.Select((value, i) => Alternative.Of(Name(i), value)));

    private static string Name(int i) => ((char)('A' + i)).ToString();
}
