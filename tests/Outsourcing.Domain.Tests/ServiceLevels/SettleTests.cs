using Outsourcing.Domain.ServiceLevels;

namespace Outsourcing.Domain.Tests.ServiceLevels;

public sealed class SettleTests
{
    [Fact]
    public void Settle_WorkedExample_IsRightToTheCent()
    {
        var statement = Worked.Terms.Settle(Worked.AllMissed());

        Assert.Equal([43_200m, 28_800m, 38_400m], statement.Lines.Select(line => line.BeforeCap.Amount));
        Assert.Equal(110_400m, statement.BeforeCap.Amount);
        Assert.Equal(48_000m, statement.AtRiskAmount!.Value.Amount);
        Assert.Equal(48_000m, statement.Undisputed.Amount);
        Assert.Equal([18_782.61m, 12_521.74m, 16_695.65m], statement.Amounts());
        Assert.True(statement is { IsCapped: true, IsComplete: true, InDispute.Amount: 0m });
        Assert.Equal("", statement.Explanation.ToString());
    }
}
