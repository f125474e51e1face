using System.Text.Json.Nodes;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Results are written, in a form that a program can read without the library.</summary>
public sealed class ResultWritingTests
{
    private static readonly WeightedSum Additive = new(Normalization.Bounds);

    // Numbers that a double holds exactly, so that every figure below is the whole figure.
    private static readonly DecisionProblem Problem = DecisionProblem.Of(
        [
            Criterion.Maximize("care", 75m, scale: Scale.Of(0, 8)),
            Criterion.Maximize("speed", 25m, scale: Scale.Of(0, 8)),
        ],
        [Alternative.Of("Acme", 6, 2), Alternative.Of("Borea", 4, 6)]
    );

    [Fact]
    public void Write_OfARanking_ShowsMethodRanksAndContributions() =>
        AssertJson(
            """
            {
              "method": { "kind": "weighted-sum", "normalization": "Bounds" },
              "composition": "sum",
              "alternatives": [
                { "rank": 1, "name": "Acme", "score": 0.625, "contributions": [
                  { "criterion": "care", "weight": 0.75, "value": 6, "normalized": 0.75, "amount": 0.5625 },
                  { "criterion": "speed", "weight": 0.25, "value": 2, "normalized": 0.25, "amount": 0.0625 } ] },
                { "rank": 2, "name": "Borea", "score": 0.5625, "contributions": [
                  { "criterion": "care", "weight": 0.75, "value": 4, "normalized": 0.5, "amount": 0.375 },
                  { "criterion": "speed", "weight": 0.25, "value": 6, "normalized": 0.75, "amount": 0.1875 } ] }
              ]
            }
            """,
            Documents.Write(Additive.Rank(Problem).Value)
        );

    [Fact]
    public void Write_OfSamples_ShowsWhatWasDrawnAndCounted()
    {
        var result = new Smaa2(Normalization.Bounds)
            .Run(Problem.Table, WeightSet.Of(Weights.Of(75, 25)), SampleRange.Of(7, 4))
            .Value;

        AssertJson(
            $$"""
            {
              "method": "SMAA-2 (Bounds)",
              "weights": "75, 25 of 100",
              "drawn": [ "samples 0 to 3 of seed 7" ],
              "samples": 4,
              "leader": "Acme",
              "alternatives": [
                { "alternative": "Acme", "samples": 4, "counts": [4, 0], "acceptabilities": [1, 0], "centralWeights": [0.75, 0.25] },
                { "alternative": "Borea", "samples": 4, "counts": [0, 4], "acceptabilities": [0, 1], "centralWeights": [] }
              ],
              "fingerprint": "{{Fingerprint.Of(result)}}"
            }
            """,
            Documents.Write(result)
        );
    }

    [Fact]
    public void Write_OfAKnownAnswer_ShowsValueAndReason()
    {
        var reason = Explanation.Of("It was agreed.", ClauseReference.Of("MSA", "§ 9"), Explanation.Of("In May."));

        AssertJson(
            """
            {
              "status": "known",
              "value": { "amount": 12.50, "currency": "EUR" },
              "findings": [],
              "explanation": {
                "statement": "It was agreed.",
                "basis": { "kind": "clause", "document": "MSA", "place": "§ 9" },
                "parts": [ { "statement": "In May." } ]
              }
            }
            """,
            Documents.Write(Answer.Known(Money.Of(12.50m, "EUR"), reason))
        );
    }

    [Fact]
    public void Write_OfARefusedAnswer_ShowsFindingsAndNoValue()
    {
        var finding = Finding.Of(RuleId.Of("a.b"), Severity.Error, "Acme", "It is late.", remedy: "Hurry.");

        AssertJson(
            """
            {
              "status": "not-applicable",
              "findings": [
                { "rule": "a.b", "severity": "error", "subject": "Acme", "message": "It is late.", "remedy": "Hurry." }
              ],
              "explanation": { "statement": "It is late.", "parts": [ { "statement": "Hurry." } ] }
            }
            """,
            Documents.Write(Answer.NotApplicable<Ranking>(finding))
        );
    }

    [Fact]
    public void Write_OfAnAnswer_ReadsItsFindingsAndExplanationBack()
    {
        var answer = Additive.Rank(Problem);
        var json = JsonNode.Parse(Documents.Write(answer))!;

        Assert.Equal(answer.Explanation, Documents.Read<Explanation>(json["explanation"]!.ToJsonString()));
        Assert.Equal("known", (string?)json["status"]);
        Assert.Equal("Acme", (string?)json["value"]!["alternatives"]![0]!["name"]);
    }

    [Fact]
    public void Write_OfAComparison_ShowsALineForEachCriterion()
    {
        var json = JsonNode.Parse(Documents.Write(Additive.Rank(Problem).Value.Compare("Borea", "Acme")))!;

        Assert.Equal("Borea", (string?)json["first"]);
        Assert.Equal("Acme", (string?)json["second"]);
        Assert.Equal("sum", (string?)json["composition"]);
        Assert.Equal(-0.0625, (double)json["difference"]!);
        Assert.Equal("speed", (string?)json["lines"]![1]!["criterion"]);
        Assert.Equal(0.125, (double)json["lines"]![1]!["difference"]!);
        Assert.Equal(0.1875, (double)json["lines"]![1]!["first"]!["amount"]!);
    }

    [Fact]
    public void Write_OfAFlip_ShowsTheSmallestChange()
    {
        var stability = WinnerFlip.ByWeight(Problem, Additive, "care").Value;
        var json = JsonNode.Parse(Documents.Write(stability))!;

        Assert.Equal("care", (string?)json["criterion"]);
        Assert.Equal("Acme", (string?)json["leader"]);
        Assert.Equal("Borea", (string?)json["leaderBelow"]);
        Assert.Null(json["leaderAbove"]);
        Assert.Equal(stability.Smallest!.Change, (double)json["smallest"]!["change"]!);
        Assert.Equal("Borea", (string?)json["smallest"]!["leader"]);
    }

    [Fact]
    public void Write_OfAllFlips_ShowsALineForEach()
    {
        var weights = JsonNode.Parse(Documents.Write(WinnerFlip.ByEachWeight(Problem, new Vikor())))!["value"]!;
        var scores = JsonNode.Parse(Documents.Write(WinnerFlip.ByScore(Problem, Additive)))!["value"]!;

        Assert.Equal(Problem.Criteria.Count, weights["criteria"]!.AsArray().Count);
        Assert.Empty(weights["undefined"]!.AsArray());
        Assert.Equal(1e-9, (double)weights["criteria"]![0]!["tolerance"]!);
        Assert.Equal("Acme", (string?)scores["leader"]);
        Assert.Equal("Borea", (string?)scores["rival"]);
        Assert.Equal(2 * Problem.Criteria.Count, scores["values"]!.AsArray().Count);
        Assert.Equal("Borea", (string?)scores["values"]![0]!["alternative"]);
    }

    [Fact]
    public void Write_OfReversals_ShowsEachTrial()
    {
        var json = JsonNode.Parse(Documents.Write(RankReversals.Of(Problem, new Vikor())))!["value"]!;

        Assert.Equal(2 * Problem.Alternatives.Count, json["trials"]!.AsArray().Count);
        Assert.Equal("removed", (string?)json["trials"]![0]!["change"]);
        Assert.Equal("copied", (string?)json["trials"]![Problem.Alternatives.Count]!["change"]);
        Assert.False(json.AsObject().ContainsKey("certificate"));
        Assert.NotNull(JsonNode.Parse(Documents.Write(RankReversals.Of(Problem, Additive)))!["value"]!["certificate"]);
    }

    [Fact]
    public void Write_OfCombinations_ShowsCountsAndAgreements()
    {
        var combined = CombinatorialSensitivity.Of(Problem, [Additive, new Vikor()], [new EntropyWeighting()]);
        var json = JsonNode.Parse(Documents.Write(combined))!;

        Assert.Equal(4, json["cells"]!.AsArray().Count);
        Assert.Equal("entropy", (string?)json["cells"]![2]!["weighting"]);
        Assert.False(json["cells"]![0]!.AsObject().ContainsKey("weighting"));
        Assert.Equal(combined.Agreements.Count, json["agreements"]!.AsArray().Count);
        Assert.Equal(combined.Agreements[0].KendallTauB, (double?)json["agreements"]![0]!["kendallTauB"]);
        Assert.Equal(combined.Leads[0].Alone, (int)json["leads"]![0]!["alone"]!);
    }

    [Fact]
    public void Write_OfMissingScores_ShowsTheRanges()
    {
        var gap = DecisionProblem.Of(
            Problem.Tree,
            [Alternative.Of("Acme", 6, 2), Alternative.Of("Borea", 5, Cell.Missing)]
        );
        var json = JsonNode.Parse(Documents.Write(MissingScores.Of(gap, Additive)))!["value"]!;

        Assert.Equal("Borea", (string?)json["missing"]![0]!["alternative"]);
        Assert.Equal("speed", (string?)json["missing"]![0]!["criterion"]);
        Assert.True((bool)json["isExact"]!);
        Assert.True((bool)json["facts"]![0]!["settles"]!);
        Assert.Equal("Acme", (string?)json["facts"]![0]!["rival"]);
        Assert.Equal(0.46875, (double)json["totals"]![1]!["low"]!);
        Assert.Equal(0.71875, (double)json["totals"]![1]!["high"]!);
        Assert.Equal(2, json["contenders"]!.AsArray().Count);
        Assert.False(json.AsObject().ContainsKey("leader"));
    }

    [Fact]
    public void Write_OfMethods_ShowsEachAnswer()
    {
        var comparison = MethodComparison.Of(Problem, Methods.Common);
        var json = JsonNode.Parse(Documents.Write(comparison))!;

        Assert.Equal(comparison.Agree, (bool)json["agree"]!);
        Assert.Equal(comparison.Results.Count, json["results"]!.AsArray().Count);
        Assert.All(json["results"]!.AsArray(), result => Assert.NotNull(result!["method"]!["kind"]));
        Assert.All(json["results"]!.AsArray(), result => Assert.NotNull(result!["answer"]!["status"]));
    }

    [Fact]
    public void Write_OfACompromise_ShowsSAndR()
    {
        var solution = new Vikor().Solve(Problem);
        var json = JsonNode.Parse(Documents.Write(solution))!["value"]!;

        Assert.Equal(1, (double)json["threshold"]!);
        Assert.Equal(solution.Value.CompromiseSet, json["compromiseSet"]!.AsArray().Select(name => (string?)name));
        Assert.Equal(solution.Value.S("Borea"), (double)json["regrets"]![1]!["s"]!);
        Assert.Equal(solution.Value.R("Borea"), (double)json["regrets"]![1]!["r"]!);
        Assert.Equal("regret", (string?)json["ranking"]!["composition"]);
    }

    [Fact]
    public void Write_OfDominance_ShowsWhoIsNotDominated() =>
        AssertJson("""{ "nonDominated": [ "Acme", "Borea" ] }""", Documents.Write(Dominance.Of(Problem.Table).Value));

    [Fact]
    public void Write_OfPriorities_ShowsConsistencyAndContradictions() =>
        AssertJson(
            """
            {
              "method": { "priorities": "column-mean", "randomIndex": "saaty-1980" },
              "priorities": [ { "item": "price", "priority": 0.75 }, { "item": "care", "priority": 0.25 } ],
              "lambdaMax": 2, "consistencyIndex": 0, "randomIndex": 0, "consistencyRatio": 0, "koczkodajIndex": 0
            }
            """,
            Documents.Write(
                new Ahp(PriorityMethod.ColumnMean, RandomIndex.Saaty1980)
                    .Prioritize(PairwiseMatrix.Of(["price", "care"], Judgement.Of("price", "care", 3)))
                    .Value
            )
        );

    [Fact]
    public void Write_OfBestWorstWeights_ShowsIntervals() =>
        AssertJson(
            """
            {
              "linear": true,
              "weights": [
                { "item": "price", "weight": 0.75, "low": 0.75, "high": 0.75 },
                { "item": "care", "weight": 0.25, "low": 0.25, "high": 0.25 } ],
              "unique": true, "xi": 0, "consistencyIndex": 1, "inputConsistencyRatio": 0
            }
            """,
            Documents.Write(
                BestWorst.Linear.Weigh(BestWorstJudgements.Of(["price", "care"], "price", "care", [1, 3], [3, 1])).Value
            )
        );

    [Fact]
    public void Write_OfAConsensus_ShowsRuleAndRanks() =>
        AssertJson(
            """
            { "rule": "kemeny", "disagreement": 0.5, "optimalOrders": 1, "alternatives": [
              { "rank": 1, "name": "Borea", "score": 1 }, { "rank": 2, "name": "Acme", "score": 2 } ] }
            """,
            Documents.Write(RankAggregation.Kemeny(RankTable.Of(["Acme", "Borea"], [2, 1], [1, 1])).Value)
        );

    [Fact]
    public void Write_OfFlows_ShowsBothForEachAlternative()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("care", 100m)],
            [Alternative.Of("Acme", 1), Alternative.Of("Borea", 2)]
        );
        const string flows =
            """[ { "alternative": "Borea", "plus": 1, "minus": 0 }, { "alternative": "Acme", "plus": 0, "minus": 1 } ]""";

        var json = JsonNode.Parse(Documents.Write(new PrometheeII(PreferenceFunction.Usual).Solve(problem).Value))!;
        AssertJson(flows, json["flows"]!.ToJsonString());
        Assert.Equal("promethee-ii", (string?)json["ranking"]!["method"]!["kind"]);
        AssertJson(
            $$"""{ "nonDominated": [ "Borea" ], "flows": {{flows}} }""",
            Documents.Write(new PrometheeI(PreferenceFunction.Usual).Solve(problem).Value)
        );
    }

    [Theory]
    [InlineData("""{ "shape": "usual", "q": 1 }""")]
    [InlineData("""{ "shape": "linear", "q": 1 }""")]
    [InlineData("""{ "shape": "gaussian", "p": 1 }""")]
    [InlineData("""{ "shape": "none" }""")]
    [InlineData("""{ "shape": "linear", "q": 2, "p": 1 }""")]
    public void Read_OfAFunctionThatIsNone_IsAProblem(string json) =>
        Assert.Throws<DocumentException>(() => Documents.Read<PreferenceFunction>(json));

    [Fact]
    public void Write_OfStudySolutions_ShowsTheirParts()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("care", 100m)],
            [Alternative.Of("Acme", 1), Alternative.Of("Borea", 2)]
        );

        var aras = JsonNode.Parse(Documents.Write(new Aras().Solve(problem).Value))!;
        Assert.Equal(0.4, (double?)aras["idealOptimality"]);
        Assert.Equal("aras", (string?)aras["ranking"]!["method"]!["kind"]);
        var multi = JsonNode.Parse(Documents.Write(new MultiMoora(Normalization.None).Solve(problem).Value))!;
        Assert.Equal("copeland", (string?)multi["final"]!["rule"]);
        Assert.Equal("moora", (string?)multi["ratioSystem"]!["method"]!["kind"]);
        Assert.Equal("moora-reference-point", (string?)multi["referencePoint"]!["method"]!["kind"]);
        Assert.Equal("full-multiplicative-form", (string?)multi["multiplicativeForm"]!["method"]!["kind"]);
    }

    [Fact]
    public void Write_OfAFuzzyRanking_ShowsTheNumbersOfEachCriterion()
    {
        var table = FuzzyTable.Of(
            [Criterion.Maximize("care")],
            [TriangularNumber.Exactly(1)],
            [
                FuzzyAlternative.Of("Acme", TriangularNumber.Exactly(2)),
                FuzzyAlternative.Of("Borea", TriangularNumber.Exactly(4)),
            ]
        );

        AssertJson(
            """
            { "alternatives": [
              { "rank": 1, "name": "Borea", "score": 1, "contributions": [ { "criterion": "care",
                "weight": { "lower": 1, "mode": 1, "upper": 1 }, "value": { "lower": 4, "mode": 4, "upper": 4 },
                "weighted": { "lower": 1, "mode": 1, "upper": 1 }, "amount": 1 } ] },
              { "rank": 2, "name": "Acme", "score": 0, "contributions": [ { "criterion": "care",
                "weight": { "lower": 1, "mode": 1, "upper": 1 }, "value": { "lower": 2, "mode": 2, "upper": 2 },
                "weighted": { "lower": 0.5, "mode": 0.5, "upper": 0.5 }, "amount": 0 } ] } ] }
            """,
            Documents.Write(FuzzyTopsis.Rank(table).Value)
        );
    }

    [Fact]
    public void Write_OfARefusal_ShowsRuleAndCell()
    {
        var gap = DecisionProblem.Of(Problem.Tree, [Alternative.Of("Acme", 6, Cell.Missing)]);
        var refusal = Additive.Score(gap.Table, gap.Weights, new double[1])!;
        var json = JsonNode.Parse(Documents.Write(refusal))!;

        Assert.Equal("scoring.cell.missing", (string?)json["rule"]);
        Assert.Equal("speed", (string?)json["criterion"]);
        Assert.Equal("Acme", (string?)json["alternative"]);
        Assert.Equal(refusal.Message, (string?)json["message"]);
    }

    [Fact]
    public void Write_OfLettersAndSigns_KeepsThemReadable() =>
        Assert.Equal(
            "{\n  \"citation\": \"Müller & Söhne's § 9, <€>\"\n}",
            Documents.Write(Source.Of("Müller & Söhne's § 9, <€>"))
        );

    private static void AssertJson(string expected, string actual) =>
        Assert.Equal(JsonNode.Parse(expected)!.ToJsonString(), JsonNode.Parse(actual)!.ToJsonString());
}
