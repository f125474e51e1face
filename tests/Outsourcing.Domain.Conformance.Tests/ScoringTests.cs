namespace Outsourcing.Domain.Conformance.Tests;

public sealed class ScoringTests : IDisposable
{
    private const string Pass = "1 passed, 0 failed, 0 skipped";

    private readonly Workbench bench = new();

    public void Dispose() => bench.Dispose();

    [Theory]
    [InlineData("linear", "[1, 0.25]")]
    [InlineData("minmax", "[1, 0]")]
    [InlineData("max", "[0.875, 0.125]")]
    [InlineData("sum", "[0.8, 0.2]")]
    [InlineData("vector", "[0.8638034375544994, 0.1361965624455005]")]
    public void Scores_ScalingThatTurnsCosts_IsKnown(string name, string scores) =>
        Assert.Equal(
            [Pass],
            Run(
                $$"""
                { "method": "WSM", "normalization": "{{name}}", "weights": [0.5, 0.5], "directions": "+-",
                  "matrix": [[4, 3], [1, 12]], "expected": { "scores": {{scores}} }, "tolerance": 1e-12 }
                """
            )
        );

    [Theory]
    [InlineData("null", "null", true)]
    [InlineData("[]", "0", true)]
    [InlineData("[0.5, 0.5]", "null", false)]
    [InlineData("null", "0.5", false)]
    public void Smaa_NeverFirst_HasNoCentralWeights(string weights, string factor, bool holds) =>
        Assert.Equal(
            holds,
            Run(
                $$"""
                { "method": "SMAA_2", "directions": "++", "matrix": [[1, 0], [0, 1], [0.1, 0.1]],
                  "parameters": { "weights": "uniform on the simplex restricted to w1 >= w2" },
                  "expected": { "central_weights": [[0.75, 0.25], null, {{weights}}], "confidence_factors": [1, null, {{factor}}] },
                  "tolerance": 0.01 }
                """
            )
                is [Pass]
        );

    [Fact]
    public void Smaa_NullWhereThereIsSomething_Fails() =>
        Assert.Contains(
            Run(
                """
                { "method": "SMAA_2", "directions": "++", "matrix": [[1, 1], [0, 0]],
                  "expected": { "central_weights": [null, null], "confidence_factors": [null, null] } }
                """
            ),
            line =>
                line.EndsWith(
                    "central_weights[0]: expected nothing, actual 2 figures (and 1 more)",
                    StringComparison.Ordinal
                )
        );

    [Theory]
    [InlineData("\"random_index\": \"Aguaron 2003\", \"random_index_3\": 0.525", 0.525)]
    [InlineData("\"random_index\": \"Aguarón & Moreno-Jiménez 2003\"", 0.525)]
    [InlineData("\"random_index\": \"Saaty 1980\", \"random_index_3\": 0.58", 0.58)]
    public void ConsistencyRatio_FigureOfTheNamedTable_IsKnown(string index, double figure) =>
        Assert.Equal(
            [Pass],
            Run(
                FormattableString.Invariant(
                    $$"""
                    { "method": "AHP", "matrix": [[1, 2, 8], [0.5, 1, 2], [0.125, 0.5, 1]],
                      "parameters": { {{index}} },
                      "expected": { "consistency_ratio": {{0.05362157 / 2 / figure}} }, "tolerance": 1e-6 }
                    """
                )
            )
        );

    [Theory]
    [InlineData("0.333", Pass)]
    [InlineData("0.33", Pass)]
    [InlineData("0.32", "is 3 and the other way round 0.32, which is not its reciprocal")]
    public void Judgements_RoundedReciprocal_IsThatOfTheOther(string printed, string line)
    {
        var output = Run(
            $$"""
            { "method": "AHP", "matrix": [[1, 3], [{{printed}}, 1]], "expected": { "weights": [0.75, 0.25] }, "tolerance": 1e-9 }
            """
        );

        Assert.Contains(line, string.Join('\n', output), StringComparison.Ordinal);
    }

    [Fact]
    public void MajorityRule_ProfileWithoutVetoes_MayBeNull() =>
        Assert.Equal(
            [Pass],
            Run(
                """
                { "method": "ELECTRE_TRI_MR_SORT", "matrix": [[1, 2], [2, 1]], "weights": [1, 2], "directions": "++",
                  "parameters": { "categories_best_first": ["Good", "Bad"], "lower_profiles": [[2, 2]],
                    "majority_threshold": 2, "veto": [null] },
                  "expected": { "categories": ["Good", "Bad"] } }
                """
            )
        );

    [Theory]
    [InlineData("sum_plain", "[0.8, 0.2]")]
    [InlineData("vector_plain", "[0.9701425001453319, 0.24253562503633297]")]
    [InlineData("none", "[4, 1]")]
    public void Scores_PlainScaling_IsKnown(string name, string scores) =>
        Assert.Equal(
            [Pass],
            Run(
                $$"""
                { "method": "WSM", "normalization": "{{name}}", "weights": [1], "directions": ["max"],
                  "matrix": [[4], [1]], "expected": { "scores": {{scores}} }, "tolerance": 1e-12 }
                """
            )
        );

    [Theory]
    [InlineData("3.001", true)]
    [InlineData("3.0011", false)]
    [InlineData("2.999", true)]
    [InlineData("2.9989", false)]
    public void Scores_AtTheEdgeOfTheTolerance_HoldUpToIt(string figure, bool holds)
    {
        var text = Workbench
            .Right.Replace("[3, 1]", $"[{figure}, 1]", StringComparison.Ordinal)
            .Replace("1e-09", "0.0010000001", StringComparison.Ordinal);

        Assert.Equal(holds, Run(text) is [Pass]);
    }

    [Theory]
    [InlineData("0.30000000000000004", true)]
    [InlineData("0.3", true)]
    [InlineData("0.300000000001", false)]
    public void Scores_ToleranceOfZero_AllowsTheLastDigitsOfADouble(string figure, bool holds) =>
        Assert.Equal(
            holds,
            Run(
                $$"""
                { "method": "WSM", "weights": [1, 1], "directions": "++", "matrix": [[0.1, 0.2]],
                  "expected": { "scores": [{{figure}}] }, "tolerance": 0 }
                """
            )
                is [Pass]
        );

    [Theory]
    [InlineData("[3.000000002, 1]", false)]
    [InlineData("[3.0000000005, 1]", true)]
    public void Scores_FullPrecision_HoldToABillionth(string scores, bool holds)
    {
        var text = Workbench
            .Right.Replace("1e-09", "0.5", StringComparison.Ordinal)
            .Replace("\"scores\": [3, 1]", $"\"scores_full_precision\": {scores}", StringComparison.Ordinal);

        Assert.Equal(holds, Run(text) is [Pass]);
    }

    [Theory]
    [InlineData(
        "\"compromise_set\": [\"A2\"]",
        "\"compromise_set\": [\"A2\", \"A1\"]",
        "compromise_set: expected [A2, A1], actual [A2]"
    )]
    [InlineData(
        "\"acceptable_advantage\": true",
        "\"acceptable_advantage\": false",
        "acceptable_advantage: expected false, actual true"
    )]
    [InlineData(
        "\"acceptable_stability\": true",
        "\"acceptable_stability\": 1",
        "acceptable_stability: malformed: true or false is expected, not 1"
    )]
    [InlineData("\"S\": [0.5,", "\"S\": [0.6,", "S[0]: expected 0.6, actual 0.5 (tolerance 1E-09)")]
    [InlineData("\"R\": [0.5, 0.25", "\"R\": [0.5, 0.3", "R[1]: expected 0.3, actual 0.25 (tolerance 1E-09)")]
    [InlineData("\"ranks\": [2, 1, 2]", "\"ranks\": [2, 1, 3]", "ranks[2]: expected 3, actual 2")]
    public void Vikor_PlantedError_IsFound(string old, string planted, string failure) =>
        Assert.EndsWith(
            $" scoring/VIKOR {failure}",
            Planted("vikor-opricovic2004.json", old, planted)[0],
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("\"1\": [0.625, 0.625], \"0.5\": [0.5625, 0.5625]", Pass)]
    [InlineData("\"0\": [0.5, 0.6]", ".0[1]: expected 0.6, actual 0.5 (tolerance 1E-09)")]
    [InlineData("\"half\": [0.5, 0.5]", ": malformed: 'half' should be a number")]
    [InlineData("", ": malformed: figures by number are expected, not {  }")]
    public void Waspas_ScoresByLambda_AreCompared(string lists, string line) =>
        Assert.EndsWith(
            line,
            Run(
                $$"""
                { "method": "WASPAS", "normalization": "linear", "weights": [0.5, 0.5], "directions": "+-",
                  "parameters": { "lambda": 0.5 }, "matrix": [[4, 40], [1, 10]],
                  "expected": { "scores_by_lambda": { {{lists}} } }, "tolerance": 1e-9 }
                """
            )[0],
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("\"ushape\"", "\"q\": [1]", "[0.5, 0, -0.5]", "[0.5, 0, 0]")]
    [InlineData("\"level\"", "\"q\": [1], \"p\": [2]", "[0.25, 0, -0.25]", "[0.25, 0, 0]")]
    [InlineData("\"gaussian\"", "\"s\": [1e-100]", "[1, 0, -1]", "[1, 0.5, 0]")]
    public void Promethee_FunctionsWithoutPublishedCases_AreBuilt(
        string name,
        string thresholds,
        string net,
        string plus
    ) => Assert.Equal([Pass], Run(Promethee(name, thresholds, $"\"scores\": {net}, \"phi_plus\": {plus}")));

    [Theory]
    [InlineData("\"usual\"", "\"scores\": [1, 0.0004, -1]", Pass)]
    [InlineData(
        "\"usual\"",
        "\"phi_minus\": [0, 0.5004, 1]",
        "phi_minus[1]: expected 0.5004, actual 0.5 (tolerance 1E-09)"
    )]
    [InlineData(
        "\"linear\"",
        "\"scores\": [1, 0, -1]",
        "expected a case, actual a malformed one: criterion 1 has no 'q'"
    )]
    [InlineData(
        "\"step\"",
        "\"scores\": [1, 0, -1]",
        "skip scoring/PROMETHEE_II preference function 'step' not built: 1"
    )]
    public void Promethee_FlowsAndFunctions_AreCompared(string name, string expected, string line) =>
        Assert.EndsWith(line, Run(Promethee(name, "\"p\": [1]", expected))[0], StringComparison.Ordinal);

    [Theory]
    [InlineData("\"kind\": \"discrete\", \"points\": [[4, 1], [3, 0.5], [2, 0]]", Pass)]
    [InlineData("\"kind\": \"piecewise_linear\", \"points\": [[2, 0], [4, 1]]", Pass)]
    [InlineData(
        "\"kind\": \"exponential\", \"worst\": 2, \"best\": 4, \"rho\": 1.4426950408889634",
        "scores[1]: expected 0.5, actual 0.6666666666666666 (tolerance 1E-09)"
    )]
    [InlineData(
        "\"kind\": \"discrete\", \"points\": [[4]]",
        "expected a case, actual a malformed one: a point should be a list of a value and its worth"
    )]
    [InlineData("\"kind\": \"discrete\"", "expected a case, actual a malformed one: a value function has no 'points'")]
    [InlineData(
        "\"kind\": \"exponential\", \"worst\": 2",
        "expected a case, actual a malformed one: an exponential value function has no 'best'"
    )]
    [InlineData("\"kind\": \"spline\"", "skip scoring/MAVT value function 'spline' not built: 1")]
    public void Mavt_ValueFunctions_AreBuilt(string function, string line) =>
        Assert.EndsWith(
            line,
            Run(
                $$"""
                { "method": "MAVT", "weights": [1], "directions": "+", "matrix": [[4], [3], [2]],
                  "parameters": { "value_functions": [{ {{function}} }] }, "expected": { "scores": [1, 0.5, 0] },
                  "tolerance": 1e-9 }
                """
            )[0],
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("", "[0.6, 0.4]", Pass)]
    [InlineData("\"metric\": \"euclidean\"", "[0.6, 0.4]", Pass)]
    [InlineData("\"metric\": \"manhattan\"", "[0.6, 0.4]", Pass)]
    [InlineData("\"metric\": \"chebyshev\"", "[0.6, 0.5]", "scores[1]: expected 0.5, actual 0.4 (tolerance 1E-09)")]
    [InlineData("\"metric\": \"taxicab\"", "[0.6, 0.4]", "skip scoring/TOPSIS metric 'taxicab' not built: 1")]
    public void Topsis_Metric_IsTheOneOfTheCase(string parameters, string scores, string line) =>
        Assert.EndsWith(
            line,
            Run(
                $$"""
                { "method": "TOPSIS", "normalization": "none", "weights": [3, 2], "directions": "+-",
                  "parameters": { {{parameters}} }, "matrix": [[5, 7], [4, 6]], "expected": { "scores": {{scores}} },
                  "tolerance": 1e-9 }
                """
            )[0],
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "electre1-cebrian2009.json",
        "[0.5, null, 0.5",
        "[0.5, null, 0.6",
        "ELECTRE_I concordance[1][2]: expected 0.6, actual 0.5 (tolerance 0.001)"
    )]
    [InlineData(
        "electre1-cebrian2009.json",
        "[0.0485, 0.3031",
        "[0.0485, 0.3131",
        "ELECTRE_I discordance[4][1]: expected 0.3131, actual 0.303"
    )]
    [InlineData(
        "electre1-cebrian2009.json",
        "\"kernel\": [\"A5\"]",
        "\"kernel\": [\"A2\"]",
        "ELECTRE_I kernel: expected [A2], actual [A5]"
    )]
    [InlineData(
        "electre1-cebrian2009.json",
        "\"concordance_threshold\": 0.65,",
        "",
        "expected a case, actual a malformed one: 'concordance_threshold' is not stated"
    )]
    [InlineData(
        "electre2-cebrian2009.json",
        "\"scores\": [5, 2.5",
        "\"scores\": [5, 2",
        "ELECTRE_II scores[1]: expected 2, actual 2.5"
    )]
    [InlineData(
        "mrsort-rmcda-transport.json",
        "[\"Good\", \"Medium\", \"Bad\", \"Bad\", \"Bad\"]",
        "[\"Good\", \"Good\", \"Bad\", \"Bad\", \"Bad\"]",
        "ELECTRE_TRI_MR_SORT categories: expected [Good, Good, Bad, Bad, Bad], actual [Good, Medium, Bad, Bad, Bad]"
    )]
    [InlineData(
        "mrsort-rmcda-transport.json",
        "[7, 25, 2]",
        "[7, 25]",
        "'Medium' has 3 vetoes and a profile of 2 values."
    )]
    [InlineData(
        "mrsort-rmcda-transport.json",
        "[\"Good\", \"Medium\", \"Bad\"]",
        "[\"Good\", \"Bad\"]",
        "a malformed one: there is a profile, and perhaps vetoes, for each category but the last"
    )]
    [InlineData(
        "electre-tri-b-by-hand-pessimistic.json",
        "[0.75, 1]",
        "[0.75, 0.9]",
        "ELECTRE_TRI_B support[1][1]: expected 0.9, actual 1 (tolerance 1E-12)"
    )]
    [InlineData(
        "electre-tri-b-by-hand-pessimistic.json",
        "\"rule\": \"pessimistic\"",
        "\"rule\": \"optimistic\"",
        "ELECTRE_TRI_B categories: expected [Good, Good, Fair, Fair, Poor], actual [Good, Good, Good, Fair, Poor]"
    )]
    [InlineData(
        "electre-tri-b-by-hand-pessimistic.json",
        "\"rule\": \"pessimistic\"",
        "\"rule\": \"middle\"",
        "skip scoring/ELECTRE_TRI_B rule 'middle' not built: 1"
    )]
    [InlineData(
        "electre-tri-b-by-hand-pessimistic.json",
        "\"indifference\": [1, 1, 1]",
        "\"indifference\": [1, 1]",
        "a malformed one: the lists of thresholds differ in length"
    )]
    [InlineData(
        "electre3-rmcda-schools.json",
        "10.2291667",
        "10.2291",
        "ELECTRE_III credibility_sum_with_diagonal: expected 10.2291, actual 10.22916"
    )]
    [InlineData(
        "electre3-by-hand.json",
        "\"descending\": [1, 2",
        "\"descending\": [2, 2",
        "ELECTRE_III descending[0]: expected 2, actual 1"
    )]
    [InlineData(
        "electre3-by-hand.json",
        "\"ascending\": [2, 1",
        "\"ascending\": [2, 2",
        "ELECTRE_III ascending[1]: expected 2, actual 1"
    )]
    public void Electre_PlantedError_IsFound(string name, string old, string planted, string failure) =>
        Assert.Contains(failure, Planted(name, old, planted)[0], StringComparison.Ordinal);

    private static string Promethee(string name, string thresholds, string expected) =>
        $$"""
            { "method": "PROMETHEE_II", "weights": [1], "directions": "+", "matrix": [[4], [3], [2]],
              "parameters": { "functions": [{{name}}], {{thresholds}} }, "expected": { {{expected}} }, "tolerance": 0.001 }
            """;

    [Theory]
    [InlineData("\"winner_before\": \"A3\"", "\"winner_before\": \"A1\"", "winner_before: expected A1, actual A3")]
    [InlineData("\"winner_after\": \"A1\"", "\"winner_after\": \"A3\"", "winner_after: expected A3, actual A1")]
    [InlineData(
        "[0.5401917617780424,",
        "[0.55,",
        "scores_after_removal[0]: expected 0.55, actual 0.5401917617780424 (tolerance 1E-09)"
    )]
    [InlineData(
        "\"alternatives_after_removal\": [\"A1\", \"A2\", \"A3\"]",
        "\"alternatives_after_removal\": [\"A1\"]",
        "alternatives_after_removal: expected [A1], actual [A1, A2, A3]"
    )]
    [InlineData(
        "\"removed\": \"A4\",",
        "",
        "expected a case, actual a malformed one: no alternative is named as removed"
    )]
    [InlineData(
        "\"removed\": \"A4\",",
        "\"removed\": 4,",
        "expected a case, actual a malformed one: 'removed' is not a text"
    )]
    [InlineData(
        "\"method\": \"TOPSIS\"",
        "\"method\": \"TOPSIS\", \"removed\": \"A1\"",
        "expected a case, actual a malformed one: 'A1' and 'A4' are named as removed"
    )]
    [InlineData("\"method\": \"TOPSIS\"", "", "expected a case, actual a malformed one: no method is named")]
    public void RankReversal_PlantedError_IsFound(string old, string planted, string failure) =>
        Assert.EndsWith(
            $" scoring/RANK_REVERSAL {failure}",
            Planted("rank-reversal-topsis-vector.json", old, planted)[0],
            StringComparison.Ordinal
        );

    [Fact]
    public void RankReversal_ThatExpectsNothingOfTheAnswer_Fails() =>
        Assert.EndsWith(
            "expected a case, actual a malformed one: nothing is expected",
            Run(
                """
                { "method": "RANK_REVERSAL", "normalization": "vector", "parameters": { "method": "TOPSIS" },
                  "weights": [1], "directions": "+", "matrix": [[1], [2], [3]], "expected": { "removed": "A3" } }
                """
            )[0],
            StringComparison.Ordinal
        );

    [Fact]
    public void RankReversal_OfAMethodThatIsNotBuilt_IsSkipped() =>
        Assert.Equal(
            "skip scoring/RANK_REVERSAL of KEMENY not built: 1",
            Planted("rank-reversal-topsis-vector.json", "\"TOPSIS\"", "\"KEMENY\"")[0]
        );

    [Theory]
    [InlineData("[0, 0, 0, 3]", "[0, 0, 1, 3]", "dominates_count[2]: expected 1, actual 0")]
    [InlineData("[\"A4\"]", "[\"A1\"]", "non_dominated: expected [A1], actual [A4]")]
    public void Dominance_PlantedError_IsFound(string old, string planted, string failure) =>
        Assert.EndsWith(
            $" scoring/DOMINANCE {failure}",
            Planted("dominance-jmcdm.json", old, planted)[0],
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData(
        "\"Sustainability\": 0.15,",
        "\"Sustainability\": 0.2,",
        "global_weights.Sustainability: expected 0.2, actual 0.15 (tolerance 1E-12)"
    )]
    [InlineData("\"Sustainability\": 0.15,", "", "global_weights.Sustainability: expected nothing, actual 0.15")]
    [InlineData(
        "\"Sustainability\": 0.15,",
        "\"Sustain\": 0.15,",
        "global_weights.Sustain: expected 0.15, actual nothing"
    )]
    public void HierarchyWeights_PlantedError_IsFound(string old, string planted, string failure) =>
        Assert.EndsWith(
            $" scoring/HIERARCHY_WEIGHTS {failure}",
            Planted("hierarchy-ucprocure.json", old, planted)[0],
            StringComparison.Ordinal
        );

    [Fact]
    public void HierarchyWeights_DeepTreeWithLeavesOnEveryLevel_Multiplies() =>
        Assert.Equal(
            [Pass],
            Run(
                """
                { "method": "HIERARCHY_WEIGHTS", "matrix": null, "weights": null, "directions": null, "tolerance": 0,
                  "parameters": { "tree": { "Price": [40, { "Price": 1 }], "Terms": 10,
                    "Quality": [50, { "Speed": 0.2, "People": [0.8, { "Skills": 75, "Stability": 25 }] }] } },
                  "expected": { "global_weights":
                    { "Price": 0.4, "Terms": 0.1, "Speed": 0.1, "Skills": 0.3, "Stability": 0.1 } } }
                """
            )
        );

    [Theory]
    [InlineData("33.3", "33.3", "33.3", "50", "50")]
    [InlineData("33.3", "33.3", "33.3", "0.5", "0.5")]
    [InlineData("0.333", "0.333", "0.333", "50", "50")]
    [InlineData("0.333", "0.333", "0.333", "0.5", "0.5")]
    public void HierarchyWeights_RoundedThirds_ArePartsOfOneWhateverTheirUnit(params string[] weights) =>
        Assert.Equal(
            [Pass],
            Run(
                $$"""
                { "method": "HIERARCHY_WEIGHTS", "tolerance": 1e-12,
                  "parameters": { "tree": { "A": [{{weights[0]}}, { "a": {{weights[3]}}, "b": {{weights[4]}} }],
                    "B": {{weights[1]}}, "C": {{weights[2]}} } },
                  "expected": { "global_weights": { "a": 0.1665, "b": 0.1665, "B": 0.333, "C": 0.333 } } }
                """
            )
        );

    [Theory]
    [InlineData("49.5", "49.5", true)]
    [InlineData("50.5", "50.5", true)]
    [InlineData("49.5", "49.49", false)]
    [InlineData("50.5", "50.51", false)]
    [InlineData("0.495", "0.495", true)]
    [InlineData("0.505", "0.505", true)]
    [InlineData("0.495", "0.4949", false)]
    [InlineData("0.505", "0.5051", false)]
    [InlineData("5", "5", false)]
    public void HierarchyWeights_SumOfALevel_MayMissItsWholeByAHundredth(string one, string other, bool holds)
    {
        var output = Run(
            $$"""
            { "method": "HIERARCHY_WEIGHTS", "tolerance": 0.01,
              "parameters": { "tree": { "A": [1, { "a": {{one}}, "b": {{other}} }] } },
              "expected": { "global_weights": { "a": 0.5, "b": 0.5 } } }
            """
        );

        Assert.Equal(holds, output is [Pass]);
        Assert.Equal(
            !holds,
            output[0].Contains("malformed one: the weights of tree/A sum to", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData("7", "tree should be an object")]
    [InlineData("{ \"A\": 40, \"B\": 50 }", "the weights of tree sum to 90, not to 100 or 1")]
    [InlineData("{}", "the weights of tree sum to 0, not to 100 or 1")]
    [InlineData("{ \"A\": \"1\" }", "tree/A should be a weight, or a weight and members")]
    [InlineData("{ \"A\": [1] }", "tree/A should be a weight, or a weight and members")]
    [InlineData("{ \"A\": [1, 2] }", "tree/A should be an object")]
    public void HierarchyWeights_MalformedTree_Fails(string tree, string why) =>
        Assert.EndsWith(
            $"expected a case, actual a malformed one: {why}",
            Run(
                $$"""
                { "method": "HIERARCHY_WEIGHTS", "parameters": { "tree": {{tree}} },
                  "expected": { "global_weights": {} } }
                """
            )[0],
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("0.5", "1 passed, 0 failed, 0 skipped")]
    [InlineData("0.5000000004", "1 passed, 0 failed, 0 skipped")]
    [InlineData("0.500000001", "0 passed, 1 failed, 0 skipped")]
    public void Oracle_Scores_HoldToABillionthOfTheFigure(string figure, string closing) =>
        Assert.Equal(
            closing,
            Run(
                $$"""
                { "method": "WSM", "normalization": "per case (n)", "cases": [
                  { "m": [[1], [2]], "w": [1], "t": "+", "n": "linear", "scores": [{{figure}}, 1] }] }
                """
            )[^1]
        );

    [Fact]
    public void Oracle_OneBrokenCase_FailsAlone()
    {
        var lines = Run(
            """
            { "method": "TOPSIS", "normalization": "vector", "cases": [
              { "id": "good", "m": [[1], [2]], "w": [1], "t": ["max"], "scores": [0, 1] },
              { "id": "bad", "m": 3, "w": [1], "t": "+", "scores": [0, 1] },
              { "m": [[1], [2]], "w": [1], "t": "+", "scores": [0, 1], "ideal": [2] },
              5 ] }
            """
        );

        Assert.EndsWith(
            "[bad] scoring-oracle/TOPSIS expected a case, actual a malformed one: the matrix should be a list",
            lines[0],
            StringComparison.Ordinal
        );
        Assert.EndsWith(
            "[#3] scoring-oracle/TOPSIS expected a case, actual a malformed one: a case is an object, not 5",
            lines[1],
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["skip scoring-oracle/TOPSIS expected key 'ideal' not built: 1", "1 passed, 2 failed, 1 skipped"],
            lines[2..]
        );
    }

    [Fact]
    public void Oracle_KeyThatNobodyReads_SkipsEveryCase() =>
        Assert.Equal(
            ["skip scoring-oracle/WSM key 'tolerance' not built: 2", "0 passed, 0 failed, 2 skipped"],
            Run(
                """
                { "method": "WSM", "normalization": "none", "tolerance": 0, "count": 2, "cases": [
                  { "m": [[1], [2]], "w": [1], "t": "+", "by": ["x"], "scores": [1, 2] },
                  { "m": [[1], [3]], "w": [1], "t": "+", "tags": ["y"], "scores": [1, 3] }] }
                """
            )
        );

    [Theory]
    [InlineData("\"n\": 5", "'n' is not a text")]
    [InlineData("\"n\": \"none\", \"p\": \"v=1\"", "'p' is not an object")]
    public void Oracle_MalformedCase_Fails(string members, string why) =>
        Assert.EndsWith(
            $"expected a case, actual a malformed one: {why}",
            Run(
                $$"""
                { "method": "WSM", "cases": [
                  { "m": [[1], [2]], "w": [1], "t": "+", {{members}}, "scores": [1, 2] }] }
                """
            )[0],
            StringComparison.Ordinal
        );

    [Fact]
    public void Oracle_ToleranceThatIsNone_Fails() =>
        Assert.EndsWith(
            "expected a case, actual a malformed one: 'tolerance_relative' is \"wide\"",
            Run(
                """
                { "method": "WSM", "tolerance_relative": "wide", "cases": [
                  { "m": [[1], [2]], "w": [1], "t": "+", "n": "linear", "scores": [0.5, 1] }] }
                """
            )[0],
            StringComparison.Ordinal
        );

    [Fact]
    public void Oracle_CasesThatAreNoList_Fail() =>
        Assert.EndsWith(
            "scoring-oracle/? expected a case, actual a malformed one: 'cases' is not a list",
            Run("""{ "method": "WSM", "cases": {} }""")[0],
            StringComparison.Ordinal
        );

    private string[] Run(string text) => Workbench.Run(bench.Write("case.json", text)).Output;

    /// <summary>Runs a committed case after an error was put into it.</summary>
    private string[] Planted(string name, string old, string planted)
    {
        var text = File.ReadAllText(Path.Combine(Workbench.Cases, "scoring", name));
        Assert.Contains(old, text, StringComparison.Ordinal);
        return Run(text.Replace(old, planted, StringComparison.Ordinal));
    }
}
