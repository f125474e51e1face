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
