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
}
