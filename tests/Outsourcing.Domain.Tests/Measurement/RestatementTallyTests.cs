using Outsourcing.Domain.Measurement;

namespace Outsourcing.Domain.Tests.Measurement;

public sealed class RestatementTallyTests
{
    [Fact]
    public void Of_Numbers_KeepsThem()
    {
        var tally = RestatementTally.Of(2, 1, 0);

        Assert.Equal((2, 1, 0), (tally.Late, tally.Corrected, tally.Rejected));
        Assert.Equal("2 late, 1 corrected, 0 rejected", tally.ToString());
    }

    [Theory]
    [InlineData(-1, 0, 0, "late")]
    [InlineData(0, -1, 0, "corrected")]
    [InlineData(0, 0, -1, "rejected")]
    public void Of_NumberBelowZero_IsRefused(long late, long corrected, long rejected, string parameter)
    {
        var refusal = Assert.Throws<ArgumentOutOfRangeException>(() => RestatementTally.Of(late, corrected, rejected));

        Assert.Equal(parameter, refusal.ParamName);
    }

    [Fact]
    public void Merge_TwoParts_AddsEachNumber()
    {
        Assert.Equal(
            RestatementTally.Of(5, 7, 9),
            RestatementTally.Merge(RestatementTally.Of(1, 2, 3), RestatementTally.Of(4, 5, 6))
        );
    }
}
