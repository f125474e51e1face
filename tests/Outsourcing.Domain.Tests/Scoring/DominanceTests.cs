using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Scoring;

public sealed class DominanceTests
{
    [Fact]
    public void Of_RespectsDirections()
    {
        var answer = Dominance.Of(Vendors.Two((5, 10), (5, 9), (6, 12), (5, 10)).Table);
        var relation = answer.Value;

        Assert.Equal(["B", "C"], relation.NonDominated);
        Assert.Equal(
            (0, 2, 0, 0),
            (
                relation.DominatesCount("A"),
                relation.DominatesCount("B"),
                relation.DominatesCount("C"),
                relation.DominatesCount("D")
            )
        );
        Assert.Equal("B, C", relation.ToString());
        Assert.Equal("2 of 4 alternatives are not dominated: B, C.", answer.Explanation.ToString());
    }

    [Fact]
    public void Of_MissingCell_IsAFactMissing() =>
        Assert.Equal(AnswerStatus.FactMissing, Dominance.Of(Vendors.Two((5, Cell.Missing), (1, 1)).Table).Status);

    [Fact]
    public void DominatesCount_Unknown_IsRefused() =>
        Assert.Equal(
            "alternative",
            Assert
                .Throws<ArgumentException>(() => Dominance.Of(Vendors.Problem.Table).Value.DominatesCount("Delphi"))
                .ParamName
        );

    [Fact]
    public void Of_BetterOnSeveralCriteria_Dominates()
    {
        var relation = Dominance.Of(Vendors.Two((5, 10), (6, 9)).Table).Value;

        Assert.Equal(["B"], relation.NonDominated);
        Assert.Equal(1, relation.DominatesCount("B"));
    }

    [Fact]
    public void Equals_ComparesTheTable()
    {
        var relation = Dominance.Of(Vendors.Two((5, 10), (6, 9)).Table).Value;

        Assert.Equal(relation, Dominance.Of(Vendors.Two((5, 10), (6, 9)).Table).Value);
        Assert.NotEqual(relation, Dominance.Of(Vendors.Two((5, 10), (7, 9)).Table).Value);
        Assert.False(relation.Equals(null));
    }

    [Fact]
    public void Of_NullOrCancelled_Throws()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Equal("table", Assert.Throws<ArgumentNullException>(() => Dominance.Of(null!)).ParamName);
        Assert.Throws<OperationCanceledException>(() => Dominance.Of(Vendors.Problem.Table, source.Token));
    }
}
