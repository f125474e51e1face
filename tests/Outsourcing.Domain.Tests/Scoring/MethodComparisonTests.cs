using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class MethodComparisonTests
{
    [Fact]
    public void Of_TheRunningExample_DisagreesAndSaysWhy()
    {
        var comparison = MethodComparison.Of(Vendors.Problem, Methods.Common);

        Assert.False(comparison.Agree);
        Assert.Equal(["Acme", "Borea", "Cygnus"], comparison.Leaders);
        Assert.Equal(
            """
            weighted sum (MinMax): Borea
            weighted sum (Linear): Acme
            weighted product (Linear): Acme
            TOPSIS (Vector): Cygnus
            VIKOR (v = 0.5): Borea
            """.ReplaceLineEndings("\n"),
            comparison.ToString()
        );
        Assert.Null(comparison.Results[0].Disagreement);
        Assert.Null(comparison.Results[4].Disagreement);
        Assert.Equal(
            """
            TOPSIS (Vector) puts Cygnus before Borea, weighted sum (MinMax) Borea before Cygnus.
            - By TOPSIS (Vector), Cygnus against Borea: experience -0.3547, customisation +0.5003, culture +0.0434, price -0.1016.
            - By weighted sum (MinMax), Cygnus against Borea: experience -0.3, customisation +0.2, culture +0.1, price -0.4.
            """.ReplaceLineEndings("\n"),
            comparison.Results[3].Disagreement!.ToString()
        );
    }

    [Fact]
    public void Of_MethodThatDoesNotApply_SaysWhy()
    {
        var comparison = MethodComparison.Of(
            Vendors.Two((5, 0), (4, 1)),
            new WeightedSum(Normalization.Linear),
            new WeightedSum(Normalization.MinMax)
        );

        Assert.True(comparison.Agree);
        Assert.Equal(["A"], comparison.Leaders);
        Assert.Equal(
            "weighted sum (Linear): 'A' has 0 on 'price', and the scaling Linear divides by the values of a cost.\nweighted sum (MinMax): A",
            comparison.ToString()
        );
    }

    [Fact]
    public void Of_NoMethodApplies_Agrees()
    {
        var comparison = MethodComparison.Of(Vendors.OneBenefit(1), new Vikor());

        Assert.True(comparison.Agree);
        Assert.Empty(comparison.Leaders);
    }

    [Fact]
    public void Of_NoMethod_IsRefused() =>
        Assert.StartsWith(
            "There is no method to compare.",
            Assert.Throws<ArgumentException>(() => MethodComparison.Of(Vendors.Problem)).Message,
            StringComparison.Ordinal
        );

    [Fact]
    public void Of_SharedLead_IsNoDisagreementWhenOneOfThemLeads()
    {
        var problem = DecisionProblem.Of(
            [Criterion.Maximize("x", 50), Criterion.Maximize("y", 50)],
            [Alternative.Of("A", 0, 10), Alternative.Of("B", 11, 0)]
        );
        var comparison = MethodComparison.Of(
            problem,
            new WeightedSum(Normalization.None),
            new WeightedSum(Normalization.MinMax)
        );

        Assert.Equal(["B"], comparison.Results[0].Leaders);
        Assert.Equal(["A", "B"], comparison.Results[1].Leaders);
        Assert.Equal("weighted sum (MinMax): A, B", comparison.Results[1].ToString());
        Assert.Null(comparison.Results[1].Disagreement);
        Assert.False(comparison.Agree);
    }

    [Fact]
    public void Of_Regret_SaysThatLessIsBetter() =>
        Assert.Equal(
            """
            weighted sum (Linear) puts Acme before Borea, VIKOR (v = 0.5) Borea before Acme.
            - By weighted sum (Linear), Acme against Borea: experience -0.0333, customisation +0.0444, culture +0.025, price -0.0333.
            - By VIKOR (v = 0.5), Acme against Borea (regret, less is better): experience +0.1, customisation -0.08, culture -0.0667, price +0.2154.
            """.ReplaceLineEndings("\n"),
            MethodComparison
                .Of(Vendors.Problem, new Vikor(), new WeightedSum(Normalization.Linear))
                .Results[1]
                .Disagreement!.ToString()
        );

    [Fact]
    public void Of_Null_IsRefused()
    {
        Assert.Equal(
            "problem",
            Assert.Throws<ArgumentNullException>(() => MethodComparison.Of(null!, new Vikor())).ParamName
        );
        Assert.Equal("problem", Assert.Throws<ArgumentNullException>(() => MethodComparison.Of(null!)).ParamName);
        Assert.False(MethodComparison.Of(Vendors.Problem, new Vikor()).Equals(null));
    }
}
