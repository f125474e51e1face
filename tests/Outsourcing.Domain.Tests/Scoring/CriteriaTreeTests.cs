using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class CriteriaTreeTests
{
    private static readonly Alternative Anybody = Alternative.Of("Acme", 1, 2, 3);

    [Fact]
    public void Weights_MultiplyExactlyAlongThePath()
    {
        var problem = DecisionProblem.Of(
            [
                CriteriaGroup.Of(
                    "quality",
                    75,
                    Criterion.Maximize("sustainability", 20),
                    CriteriaGroup.Of(
                        "service",
                        80,
                        Criterion.Maximize("maintenance", 0.3m),
                        Criterion.Maximize("support", 0.7m)
                    )
                ),
                Criterion.Minimize("price", 25),
            ],
            [Alternative.Of("Acme", 1, 2, 3, 4)]
        );

        Assert.Equal([15m, 18m, 42m, 25m], problem.Weights.Stated);
        Assert.Equal(100m, problem.Weights.Whole);
        Assert.Equal(["sustainability", "maintenance", "support", "price"], problem.Criteria.Select(c => c.Name));
    }

    [Fact]
    public void Check_ListsEveryProblem()
    {
        var findings = DecisionProblem.Check(
            [
                Criterion.Maximize("speed", 50),
                Criterion.Maximize("speed", 20),
                CriteriaGroup.Of("quality", 20, Criterion.Maximize("depth", 60), Criterion.Maximize("width")),
            ],
            [Alternative.Of("Acme", 1, 2, 3), Alternative.Of("Acme", 1, 2, 3, 4)]
        );

        Assert.Equal(
            [
                "error scoring.weights.sum [weights]: The weights of the criteria sum to 90; they must sum to 100 or to 1.",
                "error scoring.weight.missing [width]: 'width' states no weight.",
                "error scoring.criterion.duplicate [speed]: The criterion 'speed' stands there more than once.",
                "error scoring.alternative.duplicate [Acme]: The alternative 'Acme' stands there more than once.",
                "error scoring.alternative.cells [Acme]: 'Acme' has 3 cells for 4 criteria.",
            ],
            findings.Select(finding => finding.ToString())
        );
    }

    [Fact]
    public void Check_EmptyLists_AreFound()
    {
        Assert.Equal(
            [ScoringRules.CriteriaNone, ScoringRules.AlternativesNone],
            DecisionProblem.Check([], []).Select(finding => finding.Rule)
        );
    }

    [Fact]
    public void Check_GroupSharesAName_IsFound()
    {
        var findings = DecisionProblem.Check(
            [CriteriaGroup.Of("price", 100, Criterion.Minimize("price", 100))],
            [Alternative.Of("Acme", 1)]
        );

        Assert.Equal("The name 'price' stands for more than one group or criterion.", Assert.Single(findings).Message);
    }

    [Fact]
    public void Check_SumOfAGroup_NamesTheGroup() =>
        Assert.Equal(
            "The weights of 'quality' sum to 99; they must sum to 100 or to 1.",
            Assert
                .Single(
                    DecisionProblem.Check(
                        [CriteriaGroup.Of("quality", 1, Criterion.Maximize("depth", 99))],
                        [Alternative.Of("Acme", 1)]
                    )
                )
                .Message
        );

    [Fact]
    public void Check_SumBeyondADecimal_IsAFinding() =>
        Assert.Equal(
            "error scoring.weights.sum [weights]: The weights of the criteria sum to 79228162514264337593543950336; they must sum to 100 or to 1.",
            Assert
                .Single(
                    DecisionProblem.Check(
                        [Criterion.Maximize("x", decimal.MaxValue), Criterion.Maximize("y", 1)],
                        [Alternative.Of("Acme", 1, 2)]
                    )
                )
                .ToString()
        );

    [Fact]
    public void Check_ProductWithTooManyDigits_IsRefusedNotRounded()
    {
        var digits = 0.3333333333333333333333333333m;
        var findings = DecisionProblem.Check(
            [
                CriteriaGroup.Of("a", digits, Criterion.Maximize("x", digits), Criterion.Maximize("y", 1 - digits)),
                Criterion.Maximize("z", 1 - digits),
            ],
            [Anybody]
        );

        Assert.Equal(ScoringRules.WeightsExact, Assert.Single(findings).Rule);
    }

    [Fact]
    public void Of_WithProblems_ThrowsOneMessageWithAll()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            DecisionProblem.Of([Criterion.Maximize("x", 99)], [Alternative.Of("Acme", 1, 2)])
        );

        Assert.StartsWith(
            "The weights of the criteria sum to 99; they must sum to 100 or to 1.\n'Acme' has 2 cells for 1 criteria.",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Of_WeightsApart_NeedsOneForEachLeaf()
    {
        var criteria = new[] { Criterion.Maximize("x"), Criterion.Maximize("y") };
        Alternative[] rows = [Alternative.Of("Acme", 1, 2)];

        Assert.Equal([0.5, 0.5], DecisionProblem.Of(criteria, rows, Weights.Equal(2)).Weights.Shares);
        Assert.StartsWith(
            "There are 3 weights for 2 criteria.",
            Assert.Throws<ArgumentException>(() => DecisionProblem.Of(criteria, rows, Weights.Equal(3))).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Group_WithoutMember_IsRefused() =>
        Assert.StartsWith(
            "The group 'quality' has no member.",
            Assert.Throws<ArgumentException>(() => CriteriaGroup.Of("quality", 100)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Group_TwelveDeep_IsTheDeepest()
    {
        CriteriaNode node = Criterion.Maximize("x", 100);
        for (var i = 0; i < 12; i++)
        {
            node = CriteriaGroup.Of(FormattableString.Invariant($"g{i}"), 100, node);
        }

        Assert.Equal([100m], DecisionProblem.Of([node], [Alternative.Of("Acme", 1)]).Weights.Stated);
        Assert.StartsWith(
            "The group 'top' holds groups more than 12 deep.",
            Assert.Throws<ArgumentException>(() => CriteriaGroup.Of("top", 100, node)).Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Group_DepthIsThatOfItsDeepestMember()
    {
        CriteriaNode node = Criterion.Maximize("x", 100);
        for (var i = 0; i < 12; i++)
        {
            node = CriteriaGroup.Of(FormattableString.Invariant($"g{i}"), 100, node);
        }

        Assert.Throws<ArgumentException>(() => CriteriaGroup.Of("top", 100, Criterion.Maximize("y", 50), node));
    }

    [Fact]
    public void Check_GroupSharesANameWithAnInnerGroup_IsFound() =>
        Assert.Equal(
            "error scoring.criterion.duplicate [quality]: The name 'quality' stands for more than one group or criterion.",
            Assert
                .Single(
                    DecisionProblem.Check(
                        [
                            CriteriaGroup.Of(
                                "quality",
                                100,
                                CriteriaGroup.Of("quality", 100, Criterion.Maximize("x", 100))
                            ),
                        ],
                        [Alternative.Of("Acme", 1)]
                    )
                )
                .ToString()
        );

    [Fact]
    public void Of_WeightsApart_GroupSharesAName_IsRefused()
    {
        var error = Assert.Throws<ArgumentException>(() =>
            DecisionProblem.Of(
                [CriteriaGroup.Of("price", null, Criterion.Minimize("price"))],
                [Alternative.Of("Acme", 1)],
                Weights.Equal(1)
            )
        );

        Assert.Equal("criteria", error.ParamName);
        Assert.StartsWith(
            "The name 'price' stands for more than one group or criterion.",
            error.Message,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Check_ProductsThatRoundOnAdding_AreExact()
    {
        var problem = DecisionProblem.Of(
            [
                CriteriaGroup.Of(
                    "a",
                    85.2788008680934m,
                    Criterion.Maximize("w", 73.744994902m),
                    Criterion.Maximize("x", 22.936765346169m),
                    Criterion.Maximize("y", 0.892597511069m),
                    Criterion.Maximize("z", 2.425642240762m)
                ),
                Criterion.Minimize("price", 14.7211991319066m),
            ],
            [Alternative.Of("Acme", 1, 2, 3, 4, 5)]
        );

        Assert.Equal(14.7211991319066m, problem.Weights.Stated[4]);
    }

    [Fact]
    public void Of_NullElement_IsRefused()
    {
        Criterion[] criteria = [Criterion.Maximize("x", 100)];

        Assert.Equal(
            "alternatives",
            Assert.Throws<ArgumentNullException>(() => DecisionProblem.Of(criteria, [null!])).ParamName
        );
        Assert.Equal(
            "criteria",
            Assert.Throws<ArgumentNullException>(() => DecisionProblem.Check([null!], [])).ParamName
        );
        Assert.Equal(
            "members",
            Assert.Throws<ArgumentNullException>(() => CriteriaGroup.Of("a", 1, [null!])).ParamName
        );
        Assert.Equal(
            "criteria",
            Assert.Throws<ArgumentNullException>(() => PerformanceTable.FromSpan([null!], 1, [1])).ParamName
        );
        Assert.Equal(
            "columns",
            Assert.Throws<ArgumentNullException>(() => PerformanceTable.FromColumns(criteria, ["a"], [null!])).ParamName
        );
        Assert.Equal(
            "methods",
            Assert.Throws<ArgumentNullException>(() => MethodComparison.Of(Vendors.Problem, [null!])).ParamName
        );
    }

    [Fact]
    public void Criterion_ScaleWithoutExtent_IsRefused() =>
        Assert.StartsWith(
            "The scale of 'x' has no extent; make it by Scale.Of.",
            Assert.Throws<ArgumentException>(() => Criterion.Maximize("x", scale: default(Scale))).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Group_ComparesMembers()
    {
        var group = CriteriaGroup.Of("quality", 50, Criterion.Maximize("x", 100));
        var same = CriteriaGroup.Of("quality", 50.00m, Criterion.Maximize("x", 100.0m));

        Assert.Equal(group, same);
        Assert.Equal(group.GetHashCode(), same.GetHashCode());
        Assert.Equal(Fingerprint.Of(group), Fingerprint.Of(same));
        Assert.NotEqual(group, CriteriaGroup.Of("quality", 50, Criterion.Minimize("x", 100)));
        Assert.NotEqual(group, CriteriaGroup.Of("quality", 51, Criterion.Maximize("x", 100)));
        Assert.NotEqual<CriteriaNode>(group, Criterion.Maximize("quality", 50));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData(" ")]
    public void Criterion_BlankName_IsRefused(string? name) =>
        Assert.Equal("name", Assert.ThrowsAny<ArgumentException>(() => Criterion.Maximize(name!)).ParamName);

    [Fact]
    public void Criterion_NegativeWeight_IsRefusedByName() =>
        Assert.StartsWith(
            "The weight of 'price' is -0.5; a weight is zero or more.",
            Assert.Throws<ArgumentOutOfRangeException>(() => Criterion.Minimize("price", -0.5m)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Criterion_EveryPartCounts()
    {
        var all = Criterion.Maximize("x", 10, "EUR", Scale.Of(0, 10));

        Assert.Equal("EUR", all.Unit);
        Assert.Equal("x", all.ToString());
        Criterion[] others =
        [
            Criterion.Maximize("y", 10, "EUR", Scale.Of(0, 10)),
            Criterion.Minimize("x", 10, "EUR", Scale.Of(0, 10)),
            Criterion.Maximize("x", 11, "EUR", Scale.Of(0, 10)),
            Criterion.Maximize("x", null, "EUR", Scale.Of(0, 10)),
            Criterion.Maximize("x", 10, "USD", Scale.Of(0, 10)),
            Criterion.Maximize("x", 10, null, Scale.Of(0, 10)),
            Criterion.Maximize("x", 10, "EUR", Scale.Of(0, 11)),
            Criterion.Maximize("x", 10, "EUR"),
        ];
        Assert.All(others, other => Assert.NotEqual(all, other));
        Assert.All(others, other => Assert.NotEqual(Fingerprint.Of(all), Fingerprint.Of(other)));
        Assert.ThrowsAny<ArgumentException>(() => Criterion.Maximize("x", unit: " "));
    }

    [Theory]
    [InlineData(1, 1)]
    [InlineData(2, 1)]
    [InlineData(double.NaN, 1)]
    [InlineData(0, double.PositiveInfinity)]
    [InlineData(0, 1.1e150)]
    [InlineData(0, 0.9e-150)]
    [InlineData(1e15, 1e15 + 1)]
    public void Scale_NotFromLowToHigh_IsRefused(double low, double high) =>
        Assert.Throws<ArgumentException>(() => Scale.Of(low, high));

    [Fact]
    public void Scale_Refused_SaysWhichEndOrBoth()
    {
        Assert.Equal(
            "A number must be finite, and NaN is not. (Parameter 'low')",
            Assert.Throws<ArgumentException>(() => Scale.Of(double.NaN, 1)).Message
        );
        Assert.Equal(
            "A number must be finite, and Infinity is not. (Parameter 'high')",
            Assert.Throws<ArgumentException>(() => Scale.Of(0, double.PositiveInfinity)).Message
        );
        Assert.Equal(
            "A scale runs from a lower to a higher value that can be computed with, not from 2 to 1.5. (Parameter 'high')",
            Assert.Throws<ArgumentException>(() => Scale.Of(2, 1.5)).Message
        );
    }

    [Fact]
    public void Scale_NegativeZero_IsZero()
    {
        Assert.Equal("0 to 10", Scale.Of(-0.0, 10).ToString());
        Assert.Equal("-10 to 0", Scale.Of(-10, -0.0).ToString());
    }

    [Theory]
    [InlineData(-0.1, false)]
    [InlineData(0, true)]
    [InlineData(10, true)]
    [InlineData(10.1, false)]
    public void Scale_Contains_BothEnds(double value, bool inside) =>
        Assert.Equal(inside, Scale.Of(0, 10).Contains(value));

    [Theory]
    [InlineData("0.00000000000001", "0.000000000001", "0.0000000000000000000000000001")]
    [InlineData("0.00000000000001", "0.0000000000001", null)]
    [InlineData("5.00000000000001", "99.999999999999", "4.9999999999999599999999999999")]
    [InlineData("8.00000000000001", "99.999999999999", null)]
    public void Check_ProductOf28PlacesAnd96Bits_IsTheLongest(string group, string member, string? product)
    {
        var (outer, inner) = (Number(group), Number(member));
        CriteriaNode[] tree =
        [
            CriteriaGroup.Of("a", outer, Criterion.Maximize("x", inner), Criterion.Maximize("y", 100 - inner)),
            Criterion.Maximize("z", 100 - outer),
        ];
        var findings = DecisionProblem.Check(tree, [Anybody]);

        if (product is null)
        {
            Assert.Equal(ScoringRules.WeightsExact, Assert.Single(findings).Rule);
        }
        else
        {
            Assert.Empty(findings);
            Assert.Equal(Number(product), DecisionProblem.Of(tree, [Anybody]).Weights.Stated[0]);
        }

        static decimal Number(string text) => decimal.Parse(text, System.Globalization.CultureInfo.InvariantCulture);
    }
}
