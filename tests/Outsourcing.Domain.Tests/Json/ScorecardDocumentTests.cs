using System.Globalization;
using Outsourcing.Domain.Json;
using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.House;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>The scorecard document: its form, and that every problem in it is reported.</summary>
public sealed class ScorecardDocumentTests
{
    private const string Good = """
        {
          "criteria": [
            {
              "name": "experience",
              "weight": 30,
              "direction": "max",
              "unit": "points",
              "scale": {
                "low": 0,
                "high": 10
              }
            },
            {
              "name": "service",
              "weight": 70,
              "criteria": [
                {
                  "name": "speed",
                  "weight": 0.750,
                  "direction": "max"
                },
                {
                  "name": "price",
                  "weight": 0.25,
                  "direction": "min",
                  "unit": "EUR"
                }
              ]
            }
          ],
          "alternatives": [
            {
              "name": "Acme",
              "values": {
                "experience": 8,
                "speed": 2.5,
                "price": null
              }
            }
          ]
        }
        """;

    [Fact]
    public void Write_OfAProblem_IsTheScorecard() =>
        Assert.Equal(
            Good,
            Documents.Write(
                DecisionProblem.Of(
                    [
                        Criterion.Maximize("experience", 30m, "points", Scale.Of(0, 10)),
                        CriteriaGroup.Of(
                            "service",
                            70m,
                            Criterion.Maximize("speed", 0.750m),
                            Criterion.Minimize("price", 0.25m, "EUR")
                        ),
                    ],
                    [Alternative.Of("Acme", 8, 2.5, Cell.Missing)]
                )
            )
        );

    [Fact]
    public void Read_ThenWrite_GivesTheTextBack() =>
        Assert.Equal(Good, Documents.Write(Documents.Read<DecisionProblem>(Good)));

    [Fact]
    public void Read_OfTheExampleInTheDocuments_IsAProblem()
    {
        var page = RepositoryFiles.Read("docs/json.md");
        var example = page.Split("```json\n")[1].Split("```")[0];

        var problem = Documents.Read<DecisionProblem>(example);

        Assert.Equal(Weights.Of(30m, 52.5m, 17.5m), problem.Weights);
        Assert.Equal([8, 7.5, Cell.Missing], problem.Alternatives[0].Cells);
    }

    [Fact]
    public void Read_OfValuesInAnotherOrder_GoesByName()
    {
        var problem = Documents.Read<DecisionProblem>(
            """
            {"alternatives":[{"values":{"b":2,"a":1},"name":"Acme"}],
             "criteria":[{"direction":"higher","name":"a","weight":40},{"direction":"lower","name":"b","weight":60}]}
            """
        );

        Assert.Equal(
            DecisionProblem.Of(
                [Criterion.Maximize("a", 40m), Criterion.Minimize("b", 60m)],
                [Alternative.Of("Acme", 1, 2)]
            ),
            problem
        );
    }

    [Fact]
    public void Write_OfWeightsGivenApart_ShowsThem()
    {
        var problem = Documents.Read<DecisionProblem>(Good);

        Assert.Contains(
            "\"weights\": {\n    \"derived\": [\n      1,\n      2,\n      3\n    ]\n  }",
            Documents.Write(problem.With(Weights.Derived(1, 2, 3))),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "\"stated\": [\n      500,\n      300,\n      200\n    ],\n    \"whole\": 1000\n  }",
            Documents.Write(problem.With(Weights.Of([500m, 300m, 200m], 1000m))),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Write_OfStatedWeightsGivenAgain_LeavesThemOut() =>
        Assert.Equal(Good, Documents.Write(Documents.Read<DecisionProblem>(Good).With(Weights.Of(30m, 52.5m, 17.5m))));

    [Fact]
    public void Read_OfManyProblems_ReportsEveryOne()
    {
        const string Bad = """
            {
              "criteria": [
                { "name": "experience", "weight": "30", "direction": "up", "scale": { "low": 0, "high": 10 } },
                { "name": "quality", "weight": 70, "Criteria": [] },
                { "name": "service", "weight": 10, "criteria": [
                  { "name": "speed", "weight": 75, "direction": "max", "colour": "red" },
                  { "name": "price", "weight": 20, "direction": "min", "direction": "max" }
                ] }
              ],
              "alternatives": [
                { "name": "Acme", "values": { "experience": 11, "speed": "fast", "price": 1, "quality": 1 } },
                { "name": "Acme", "values": { "experience": 1, "prise": 1, "quality": null, "speed": 1 } },
                { "name": " ", "values": { "experience": 1, "price": 1e400, "quality": 1, "speed": 1 } },
                null
              ],
              "note": "draft"
            }
            """;

        AssertProblems(
            Bad,
            "line 3, column 39, $.criteria[0].weight: Expected a number, found a text.",
            "line 3, column 58, $.criteria[0].direction: 'up' is not a direction; write max, min, higher or lower.",
            "line 4, column 5, $.criteria[1]: 'direction' is missing.",
            "line 4, column 40, $.criteria[1].Criteria: 'Criteria' is not known here; known are name, weight, direction, unit, scale.",
            "line 5, column 52, $.criteria[2].criteria: The weights of 'service' sum to 95; they must sum to 100 or to 1.",
            "line 6, column 60, $.criteria[2].criteria[0].colour: 'colour' is not known here; known are name, weight, direction, unit, scale.",
            "line 7, column 60, $.criteria[2].criteria[1].direction: 'direction' stands there more than once.",
            "line 11, column 49, $.alternatives[0].values.experience: 'Acme' has 11 on 'experience', outside its scale 0 to 10.",
            "line 11, column 62, $.alternatives[0].values.speed: Expected a number or null, found a text.",
            "line 12, column 15, $.alternatives[1].name: The alternative 'Acme' stands there more than once.",
            "line 12, column 33, $.alternatives[1].values: The value of 'price' is missing; write null for what nobody knows.",
            "line 12, column 52, $.alternatives[1].values.prise: 'prise' is not the name of a criterion.",
            "line 13, column 15, $.alternatives[2].name: Required input name was empty.",
            "line 13, column 58, $.alternatives[2].values.price: The number is too large.",
            "line 14, column 5, $.alternatives[3]: Expected an object, found null.",
            "line 16, column 3, $.note: 'note' is not known here; known are criteria, alternatives, weights."
        );
    }

    [Fact]
    public void Read_OfWeightsThatDoNotSum_SaysSoForEachList() =>
        AssertProblems(
            """
            {"criteria":[
              {"name":"a","weight":30,"direction":"max"},
              {"name":"g","weight":60,"criteria":[{"name":"b","weight":1.5,"direction":"max"}]}],
            "alternatives":[{"name":"Acme","values":{"a":1,"b":2}}]}
            """,
            "line 1, column 13, $.criteria: The weights of the criteria sum to 90; they must sum to 100 or to 1.",
            "line 3, column 38, $.criteria[1].criteria: The weights of 'g' sum to 1.5; they must sum to 100 or to 1."
        );

    [Fact]
    public void Read_OfWeightsThatAreMissing_NamesEachCriterion() =>
        AssertProblems(
            """
            {"criteria":[{"name":"a","weight":100,"direction":"max"},{"name":"b","direction":"max"},
            {"name":"g","weight":null,"criteria":[{"name":"c","direction":"max"}]}],
            "alternatives":[{"name":"Acme","values":{"a":1,"b":2,"c":3}}]}
            """,
            "line 1, column 58, $.criteria[1]: 'b' states no weight.",
            "line 2, column 1, $.criteria[2]: 'g' states no weight.",
            "line 2, column 39, $.criteria[2].criteria[0]: 'c' states no weight."
        );

    [Fact]
    public void Read_OfWeightsTooLargeToSum_SaysSo() =>
        AssertProblems(
            """
            {"criteria":[{"name":"a","weight":79228162514264337593543950335,"direction":"max"},
            {"name":"b","weight":1,"direction":"max"}],
            "alternatives":[{"name":"Acme","values":{"a":1,"b":2}}]}
            """,
            "line 1, column 13, $.criteria: The weights of the criteria sum to 79228162514264337593543950336; they must sum to 100 or to 1."
        );

    [Fact]
    public void Read_OfWeightsThatMultiplyToTooManyDigits_SaysSo() =>
        AssertProblems(
            """
            {"criteria":[{"name":"g","weight":1,"criteria":[
              {"name":"a","weight":0.0000000000000000000000000001,"direction":"max"},
              {"name":"h","weight":0.9999999999999999999999999999,"criteria":[
                {"name":"b","weight":0.5,"direction":"max"},{"name":"c","weight":0.5,"direction":"max"}]}]}],
            "alternatives":[{"name":"Acme","values":{"a":1,"b":2,"c":3}}]}
            """,
            "line 1, column 13, $.criteria: The weights along a path of the tree multiply to more than 28 decimal places; state them with fewer."
        );

    [Fact]
    public void Read_OfWeightsThatMultiplyToTooManyDigits_SaysSoBesideOtherProblems() =>
        AssertProblems(
            """
            {"criteria":[{"name":"g","weight":1,"criteria":[
              {"name":"a","weight":0.0000000000000000000000000001,"direction":"max","colour":"red"},
              {"name":"h","weight":0.9999999999999999999999999999,"criteria":[
                {"name":"b","weight":0.5,"direction":"max"},{"name":"c","weight":0.5,"direction":"max"}]}]}],
            "alternatives":[{"name":"Acme","values":{"a":1,"b":2,"c":3}},{"name":"Acme","values":{"a":1,"b":2,"c":3}}]}
            """,
            "line 1, column 13, $.criteria: The weights along a path of the tree multiply to more than 28 decimal places; state them with fewer.",
            "line 2, column 73, $.criteria[0].criteria[0].colour: 'colour' is not known here; known are name, weight, direction, unit, scale.",
            "line 5, column 70, $.alternatives[1].name: The alternative 'Acme' stands there more than once."
        );

    [Fact]
    public void Read_OfACriterionWithNullForCriteria_JudgesTheNamesOfValues() =>
        AssertProblems(
            """
            {"criteria":[{"name":"a","weight":"x","direction":"max","criteria":null}],
            "alternatives":[{"name":"Acme","values":{"zz":1}}]}
            """,
            "line 1, column 35, $.criteria[0].weight: Expected a number, found a text.",
            "line 2, column 41, $.alternatives[0].values: The value of 'a' is missing; write null for what nobody knows.",
            "line 2, column 42, $.alternatives[0].values.zz: 'zz' is not the name of a criterion."
        );

    [Fact]
    public void Read_OfWeightsGivenApart_AsksNoWeightOfTheCriteria()
    {
        var problem = Documents.Read<DecisionProblem>(
            """
            {"criteria":[{"name":"a","direction":"max"},{"name":"b","weight":7,"direction":"max"}],
            "alternatives":[{"name":"Acme","values":{"a":1,"b":2}}],
            "weights":{"stated":[1,4],"whole":5}}
            """
        );

        Assert.Equal(Weights.Of(20m, 80m), problem.Weights);
    }

    [Fact]
    public void Read_OfWeightsGivenApart_CountsThem() =>
        AssertProblems(
            """
            {"criteria":[{"name":"a","direction":"max"},{"name":"g","criteria":[{"name":"b","direction":"max"}]}],
            "alternatives":[{"name":"Acme","values":{"a":1,"b":2}}],
            "weights":{"derived":[1,2,3]}}
            """,
            "line 3, column 11, $.weights: There are 3 weights for 2 criteria."
        );

    [Fact]
    public void Read_OfRefusedPartsBesideOthers_ReportsBoth() =>
        AssertProblems(
            """
            {"criteria":[{"name":" ","weight":-1},{"name":"g","weight":-2,"criteria":[{"name":"","weight":1}]}],
            "alternatives":[{"name":""}]}
            """,
            "line 1, column 14, $.criteria[0]: 'direction' is missing.",
            "line 1, column 22, $.criteria[0].name: Required input name was empty.",
            "line 1, column 35, $.criteria[0].weight: The weight of '?' is -1; a weight is zero or more.",
            "line 1, column 60, $.criteria[1].weight: The weight of 'g' is -2; a weight is zero or more.",
            "line 1, column 75, $.criteria[1].criteria[0]: 'direction' is missing.",
            "line 1, column 83, $.criteria[1].criteria[0].name: Required input name was empty.",
            "line 2, column 17, $.alternatives[0]: 'values' is missing.",
            "line 2, column 25, $.alternatives[0].name: Required input name was empty."
        );

    [Fact]
    public void Read_OfNamesUsedTwice_PointsAtTheSecond() =>
        AssertProblems(
            """
            {"criteria":[{"name":"a","weight":50,"direction":"max"},
            {"name":"a","weight":25,"criteria":[{"name":"b","weight":1,"direction":"max"}]},
            {"name":" b","weight":25,"direction":"max"}],
            "alternatives":[{"name":"Acme","values":{"a":1,"b":2}}]}
            """,
            "line 2, column 9, $.criteria[1].name: The name 'a' already stands for another criterion or group.",
            "line 3, column 9, $.criteria[2].name: The name 'b' already stands for another criterion or group."
        );

    [Fact]
    public void Read_OfNothing_SaysWhatIsMissing()
    {
        AssertProblems(
            """{"criteria":[],"alternatives":[]}""",
            "line 1, column 13, $.criteria: There is no criterion.",
            "line 1, column 31, $.alternatives: There is no alternative."
        );
        AssertProblems(
            "{}",
            "line 1, column 1, $: 'criteria' is missing.",
            "line 1, column 1, $: 'alternatives' is missing."
        );
        AssertProblems("[]", "line 1, column 1, $: Expected an object, found a list.");
    }

    [Fact]
    public void Read_OfAlternativesWithoutParts_NamesThem() =>
        AssertProblems(
            """
            {"criteria":[{"name":"a","weight":1,"direction":"max"}],
            "alternatives":[{"values":{"a":1}},{"name":"Acme"},{"name":7,"values":[1]}]}
            """,
            "line 2, column 17, $.alternatives[0]: 'name' is missing.",
            "line 2, column 36, $.alternatives[1]: 'values' is missing.",
            "line 2, column 60, $.alternatives[2].name: Expected a text, found a number.",
            "line 2, column 71, $.alternatives[2].values: Expected an object, found a list."
        );

    [Fact]
    public void Read_WhileACriterionHasNoName_DoesNotJudgeTheNamesOfValues() =>
        AssertProblems(
            """
            {"criteria":[{"weight":1,"direction":"max"}],
            "alternatives":[{"name":"Acme","values":{"a":1}}]}
            """,
            "line 1, column 14, $.criteria[0]: 'name' is missing."
        );

    [Fact]
    public void Read_OfMoreProblemsThanAnybodyReads_EndsAfterAThousand()
    {
        var criteria = Numbered("c", 200).Select(name => $$"""{"name":"{{name}}","weight":0.005,"direction":"max"}""");
        var alternatives = Numbered("v", 20_000).Select(name => $$"""{"name":"{{name}}","values": {} }""");
        var json =
            $$"""{"criteria":[{{string.Join(',', criteria)}}],"alternatives":[{{string.Join(',', alternatives)}}]}""";

        Assert.False(Documents.TryRead<DecisionProblem>(json, out _, out var problems));

        Assert.Equal(1001, problems.Count);
        Assert.Equal("$: There are more problems; mend these first.", problems[^1].ToString());
        Assert.Null(problems[^1].Line);
        Assert.Null(problems[^1].Column);
        Assert.Equal("$.alternatives[4].values", problems[^2].Path);
    }

    [Fact]
    public void Read_OfProblems_ThrowsThemAllAtOnce()
    {
        var refusal = Assert.Throws<DocumentException>(() => Documents.Read<DecisionProblem>("{}"));

        Assert.Equal(
            "The document has 2 problems:\n"
                + "line 1, column 1, $: 'criteria' is missing.\n"
                + "line 1, column 1, $: 'alternatives' is missing.",
            refusal.Message
        );
        Assert.Equal(2, refusal.Problems.Count);
    }

    private static IEnumerable<string> Numbered(string prefix, int count) =>
        Enumerable.Range(0, count).Select(i => prefix + i.ToString(CultureInfo.InvariantCulture));

    private static void AssertProblems(string json, params string[] problems)
    {
        Assert.False(Documents.TryRead<DecisionProblem>(json, out var value, out var found));
        Assert.Null(value);
        Assert.Equal(problems, found.Select(problem => problem.ToString()));
    }
}
