namespace Outsourcing.Domain.Conformance.Tests;

public sealed class SelectionCasesTests : IDisposable
{
    private const string Pass = "1 passed, 0 failed, 0 skipped";

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("\"min\": 50, \"max\": 250")]
    [InlineData("\"bounds\": [50, 250]")]
    [InlineData("\"bounds\": [[50, 250]]")]
    [InlineData("\"bounds\": { \"min\": 50, \"max\": 250 }")]
    public void FixedBounds_AreReadHoweverTheyAreNamed(string bounds) =>
        Assert.Equal(
            [Pass],
            Run(
                $$"""
                { "method": "PRICE_SCORE", "normalization": "linear_fixed_bounds", "parameters": { "max_points": 30, {{bounds}} },
                  "matrix": [[100], [200]], "expected": { "price_points": [22.5, 7.5] }, "tolerance": 1e-09 }
                """
            )
        );

    [Fact]
    public void FixedBounds_ThatAreMissing_AreMalformed() =>
        Assert.EndsWith(
            "actual a malformed one: no bounds",
            Run(
                """
                { "method": "PRICE_SCORE", "normalization": "linear_fixed_bounds", "parameters": { "max_points": 30, "min": 50 },
                  "matrix": [[100], [200]], "expected": { "price_points": [22.5, 7.5] } }
                """
            )[0],
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("[[60, 30], [74]]")]
    [InlineData("[90, 74]")]
    public void QualityPoints_OfOneOrMoreCriteria_AreAdded(string quality) =>
        Assert.Equal(
            [Pass],
            Run(
                $$"""
                { "method": "PRICE_SCORE", "normalization": "lowest_over_price", "parameters": { "max_points": 70 },
                  "matrix": [[10000], [8000]],
                  "expected": { "quality_points": {{quality}}, "totals": [146, 144], "ranks": [1, 2] } }
                """
            )
        );

    [Theory]
    [InlineData("\"totals\": [89, 92], \"ranks\": [2, 1]", Pass)]
    [InlineData("\"totals_all_two\": [89, 92], \"ranks_without_A\": [1]", Pass)]
    [InlineData("\"totals\": [89, 93]", "0 passed, 1 failed, 0 skipped")]
    [InlineData("\"reversal\": true", "0 passed, 0 failed, 1 skipped")]
    public void TotalsOfPriceAndQuality_WithAllBidsOrWithoutOne_AreCompared(string expected, string closing) =>
        Assert.Equal(
            closing,
            Run(
                $$"""
                { "method": "PRICE_QUALITY", "weights": [0.5, 0.5],
                  "parameters": { "quality_scale": 100, "price_formula": "linear_fixed_bounds", "min": 0, "max": 200 },
                  "matrix": [[78, 0], [84, 0]], "alternatives": ["A", "B"], "expected": { {{expected}} } }
                """
            )[^1]
        );

    [Theory]
    [InlineData("1.636667", Pass)]
    [InlineData("1.636669", "0 passed, 1 failed, 0 skipped")]
    public void MultipleOfFees_IsComparedToSixDigits(string multiple, string closing) =>
        Assert.Equal(
            closing,
            Practice(
                $$"""
                { "given": { "rate": 0, "layers": { "transition": [1910], "fees": [0, 1000, 1000, 1000] } },
                  "expect": { "undiscounted": 4910, "multipleOfFees": {{multiple}} } }
                """
            )
        );

    [Theory]
    [InlineData("[-100, 30, 30, 60]", "\"paybackYears\": 2.666667", true)]
    [InlineData("[-100, 30, 30, 60]", "\"paybackYears\": null", false)]
    [InlineData("[-100, 50]", "\"paybackYears\": null", true)]
    [InlineData("[-100, 50]", "\"undefined\": \"never\", \"undiscountedTotal\": -50", true)]
    [InlineData("[-100, 50]", "\"paybackYears\": 2", false)]
    public void Payback_ThatNeverComes_IsUndefined(string flows, string expect, bool holds) =>
        Assert.Equal(
            holds,
            Practice($$"""{ "given": { "rate": 0, "netCashflowsFromNow": {{flows}} }, "expect": { {{expect}} } }""")
                is Pass
        );

    [Theory]
    [InlineData("[1, 1, 1, 1, null, 1]", "\"4-sample\": 1, \"6-sample\": { \"refuses\": \"e is missing\" }", true)]
    [InlineData("[1, 1, 1, 1, null, 1]", "\"4-sample\": 1, \"6-sample\": null", true)]
    [InlineData("[1, 1, 1, 1, null, 1]", "\"4-sample\": 1, \"refuses\": \"e is missing\"", true)]
    [InlineData("[null, 1, 1, 1, 1, 1]", "\"refuses\": \"a is missing\"", true)]
    [InlineData("[null, 1, 1, 1, 1, 1]", "\"4-sample\": \"refused\", \"6-sample\": \"refused\"", true)]
    [InlineData("[null, 1, 1, 1, 1, 1]", "\"4-sample\": 1", false)]
    [InlineData("[1, 1, 1, 1, 1, 1]", "\"4-sample\": null", false)]
    [InlineData("[1, 1, 1, 1, 1, 1]", "\"refuses\": \"nothing\"", false)]
    [InlineData("[1, 1, 1, 1, 1, 1]", "\"libraryMust\": \"refuse\"", false)]
    public void DistanceWithAMissingScore_IsRefusedWhereTheSetHoldsIt(string scores, string expect, bool holds) =>
        Assert.Equal(
            holds,
            Workbench
                .Run(
                    bench.Write(
                        "a.json",
                        $$"""
                        { "order": ["a", "b", "c", "d", "e", "f"],
                          "referenceSet": { "four": { "variance": { "sample": [1, 1, 1, 1] } },
                                            "six": { "variance": { "sample": [1, 1, 1, 1, 1, 1] } } },
                          "cases": [{ "given": { "a": [0, 0, 0, 0, 0, 0], "b": {{scores}} }, "expect": { {{expect}} } }] }
                        """
                    )
                )
                .Closing is Pass
        );

    private string[] Run(string one) => Workbench.Run(bench.Write("a.json", one)).Output;

    private string Practice(string one) => Workbench.Run(bench.Write("a.json", $$"""{ "cases": [{{one}}] }""")).Closing;
}
