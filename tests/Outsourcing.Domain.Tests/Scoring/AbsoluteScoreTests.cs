using Outsourcing.Domain.Scoring;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Scoring;

/// <summary>Which methods score an alternative by its own values only.</summary>
public sealed class AbsoluteScoreTests
{
    private static readonly ScoringMethod[] Kinds =
    [
        .. Enum.GetValues<Normalization>()
            .SelectMany(scaling =>
                new ScoringMethod[]
                {
                    new WeightedSum(scaling),
                    new WeightedProduct(scaling),
                    new Waspas(0.5, scaling),
                    new Topsis(scaling),
                }
            ),
        new Vikor(),
        new Moora(Normalization.None),
        new Moora(Normalization.SumPlain),
        new Moora(Normalization.VectorPlain),
        new MooraReferencePoint(Normalization.None),
        new Copras(),
        new FullMultiplicativeForm(Normalization.None),
        new FullMultiplicativeForm(Normalization.VectorPlain),
        new Aras(),
        new Ocra(),
        new Mairca(),
        new Mabac(),
    ];

    [Fact]
    public void IsAbsolute_AnyProblem_TheScoresOfTheOthersStay() =>
        Law.Holds(
            Sheets.Ordinary,
            sheet =>
            {
                var problem = sheet.Problem();
                var last = sheet.Alternatives - 1;
                return Kinds
                    .Where(method => method.IsAbsolute)
                    .All(method => Same(method, problem, problem.Without(Sheet.Alternative(last))));
            }
        );

    /// <summary>A method that is not marked absolute shows on one problem that it is not.</summary>
    [Fact]
    public void IsAbsolute_OneProblemTellsTheMethodsApart()
    {
        var scale = Scale.Of(0.5, 30);
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("a", 50, scale: scale), Criterion.Maximize("b", 50, scale: scale)],
            [
                Alternative.Of("A", 3, 7),
                Alternative.Of("B", 5, 4),
                Alternative.Of("C", 4, 5),
                Alternative.Of("D", 20, 1),
            ]
        );
        var applying = Kinds.Where(method => method.Rank(problem).IsKnown).ToList();

        Assert.Contains(applying, method => method.IsAbsolute);
        Assert.All(applying, method => Assert.Equal(method.IsAbsolute, Same(method, problem, problem.Without("D"))));
    }

    [Theory]
    [InlineData(Normalization.None, true)]
    [InlineData(Normalization.Bounds, true)]
    [InlineData(Normalization.MinMax, false)]
    [InlineData(Normalization.Linear, false)]
    public void IsAbsolute_FollowsTheScaling(Normalization scaling, bool expected)
    {
        Assert.Equal(expected, new WeightedSum(scaling).IsAbsolute);
        Assert.Equal(expected, new WeightedProduct(scaling).IsAbsolute);
        Assert.Equal(expected, new Waspas(0.5, scaling).IsAbsolute);
    }

    [Fact]
    public void IsAbsolute_MethodsThatCompare_AreNot()
    {
        Assert.False(new Topsis(Normalization.Bounds).IsAbsolute);
        Assert.False(new Vikor().IsAbsolute);
        Assert.False(new PrometheeII(PreferenceFunction.Usual).IsAbsolute);
    }

    /// <summary>Says whether all that both problems rank have the same score; refused on either side is the same.</summary>
    private static bool Same(ScoringMethod method, DecisionProblem whole, DecisionProblem part) =>
        !method.Rank(whole).TryGetValue(out var before)
        || !method.Rank(part).TryGetValue(out var after)
        || after.Alternatives.All(row => row.Score == before[row.Name].Score);
}
