namespace Outsourcing.Domain.Conformance.Tests;

public sealed class PracticeCasesTests : IDisposable
{
    private readonly Workbench bench = new();

    [Theory]
    [InlineData("true", "1 passed, 0 failed, 0 skipped")]
    [InlineData("false", "0 passed, 1 failed, 0 skipped")]
    public void Run_Lei_ComparesValidity(string valid, string closing) =>
        Assert.Equal(
            closing,
            Run(
                $$"""{ "given": { "lei": "529900T8BM49AURSDO55" }, "expect": { "valid": {{valid}}, "why": "x" } }"""
            ).Closing
        );

    [Theory]
    [InlineData(
        """[{ "rule": "R4", "role": "X", "is": "warning", "says": "words" }]""",
        "1 passed, 0 failed, 0 skipped"
    )]
    [InlineData("""[{ "rule": "R4", "role": "Y", "is": "warning" }]""", "0 passed, 1 failed, 0 skipped")]
    [InlineData("""[{ "rule": "R4", "role": "X", "is": "error" }]""", "0 passed, 1 failed, 0 skipped")]
    [InlineData("[]", "0 passed, 1 failed, 0 skipped")]
    public void Run_Matrix_ComparesFindings(string findings, string closing) =>
        Assert.Equal(closing, Run(Matrix("\"maxAPerRole\": 1", findings)).Closing);

    [Fact]
    public void Run_Matrix_ThatNamesAnotherLimit_IsSkipped() =>
        Assert.Equal(
            "skip practice/raci limit 'maxIPerRole' not built: 1",
            Run(Matrix("\"maxIPerRole\": 1", "[]")).Output[0]
        );

    [Fact]
    public void Run_CounterpartOnTheSameSide_IsFound() =>
        Assert.Equal(
            "1 passed, 0 failed, 0 skipped",
            Run(
                """
                {
                  "given": {
                    "roles": ["X", "Y"],
                    "organisation": { "X": "client", "Y": "client" },
                    "matrix": { "t": { "X": "A", "Y": "R" } },
                    "counterparts": { "t": "Y" }
                  },
                  "expect": { "findings": [{ "rule": "R8", "activity": "t", "is": "error" }] }
                }
                """
            ).Closing
        );

    [Theory]
    [InlineData("""{ "supplierScore": 80.6, "standing": "Excellent" }""", "1 passed, 0 failed, 0 skipped")]
    [InlineData("""{ "supplierScore": 80.7 }""", "0 passed, 1 failed, 0 skipped")]
    [InlineData("""{ "standing": "Average" }""", "0 passed, 1 failed, 0 skipped")]
    [InlineData("""{ "weights": [1, 0.916666667, 0.833333333] }""", "1 passed, 0 failed, 0 skipped")]
    [InlineData("""{ "weights": [1, 0.91666667, 0.833333333] }""", "0 passed, 1 failed, 0 skipped")]
    [InlineData("""{ "weights": [1, 0.916666667] }""", "0 passed, 1 failed, 0 skipped")]
    [InlineData("""{ "other": 1 }""", "0 passed, 0 failed, 1 skipped")]
    public void Run_ScoresOfPeriods_ComparesMeanBandAndWeights(string expected, string closing) =>
        Assert.Equal(
            closing,
            Run($$"""{ "given": { "periodScoresNewestFirst": [90, 80, 70] }, "expect": {{expected}} }""").Closing
        );

    [Fact]
    public void Run_WhatTheProductDoesOtherwise_IsSkippedByName()
    {
        var outcome = Workbench.Run(
            bench.Write(
                "a.json",
                """
                {
                  "cases": [
                    { "given": { "periodScoresNewestFirst": [] }, "expect": { "supplierScore": 100, "standing": null, "weights": [] } },
                    { "given": { "periodScoresNewestFirst": [100] }, "expect": { "standing": null, "weights": [1] } }
                  ]
                }
                """
            )
        );

        Assert.Equal(
            [
                "skip practice/supplier-scorecard 'standing' not followed: here a full score has a band, and no score has none: 2",
                "skip practice/supplier-scorecard 'supplierScore' not followed: here no period is no score, and not 100: 1",
                "0 passed, 0 failed, 2 skipped",
            ],
            outcome.Output
        );
    }

    [Theory]
    [InlineData("94", "2026-01-07", "3 passed, 0 failed, 0 skipped")]
    [InlineData("95", "2026-01-07", "2 passed, 1 failed, 0 skipped")]
    [InlineData("94", "2026-01-08", "2 passed, 1 failed, 0 skipped")]
    public void Run_CriteriaAndWeeksBesideScores_AreCompared(string score, string last, string closing)
    {
        var outcome = Workbench.Run(
            bench.Write(
                "a.json",
                $$"""
                {
                  "cases": [
                    { "given": { "periodScoresNewestFirst": [1] }, "expect": { "standing": "Very Poor" } },
                    { "given": { "criteria": [{ "weight": 60, "score": 90, "max": 100 }, { "weight": 40, "raw": 130, "max": 100 }] },
                      "expect": { "periodScore": {{score}} } },
                    { "given": { "period": "Per Week", "firstStart": "2026-01-01" },
                      "expect": { "correctWeek": ["2026-01-01", "{{last}}"] } }
                  ]
                }
                """
            )
        );

        Assert.Equal(closing, outcome.Closing);
    }

    public void Dispose() => bench.Dispose();

    private static string Matrix(string limit, string findings) =>
        $$"""
            {
              "given": {
                "roles": ["X", "Y"],
                "matrix": { "t": { "X": "A", "Y": "R" }, "u": { "X": "AR", "Y": "" } },
                "limits": { {{limit}} }
              },
              "expect": { "findings": {{findings}} }
            }
            """;

    private Outcome Run(string one) => Workbench.Run(bench.Write("a.json", $$"""{ "cases": [{{one}}] }"""));
}
