using Outsourcing.Domain.Selection;
using static Outsourcing.Domain.Tests.Selection.Tenders;

namespace Outsourcing.Domain.Tests.Selection;

public sealed class EvidenceTests
{
    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(30, true)]
    [InlineData(31, false)]
    public void Holds_FromItsFirstDayUntilItsLast(int day, bool expected)
    {
        var evidence = Evidence.Of("certificate", "TestCert", Day, Day.PlusDays(30));

        Assert.Equal(expected, evidence.Holds(Day.PlusDays(day)));
        Assert.Equal(
            expected || day < 0,
            Evidence.Of("certificate", "TestCert", until: evidence.Until).Holds(Day.PlusDays(day))
        );
        Assert.Equal(expected || day > 0, Evidence.Of("certificate", "TestCert", Day).Holds(Day.PlusDays(day)));
    }

    [Theory]
    [InlineData(0, BidStatus.In)]
    [InlineData(1, BidStatus.Open)]
    [InlineData(7, BidStatus.Open)]
    [InlineData(8, BidStatus.Out)]
    public void Gate_WithEvidenceThatExpires_IsOpenUntilTheLastDayForTheAnswer(int day, BidStatus expected)
    {
        var tender = Small.WithGates(Gate.Proved("ISO 27001", Day.PlusDays(7)));
        var bid = BidOf("Acme", 400_000, 4)
            .At(GateAnswer.Meets("ISO 27001", Evidence.Of("certificate", "TestCert", until: Day)));

        var evaluation = tender.Freeze(Closing).Value.Evaluate(Graded([bid], ("Acme", 8)), Day.PlusDays(day)).Value;

        Assert.Equal(expected, evaluation["Acme"].Status);
    }
}
