using NodaTime;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Parties;

public sealed class LeiRegistrationTests
{
    private static readonly Lei Northquay = Lei.Of("529900T8BM49AURSDO55");
    private static readonly Lei Halden = Lei.Of("213800D1EI4B9WTWWD28");
    private static readonly LocalDate Day = new(2026, 3, 1);

    private static readonly LeiRegistration[] Facts =
    [
        LeiRegistration.Of(Northquay, LeiStatus.Lapsed, Day),
        LeiRegistration.Of(Northquay, LeiStatus.Issued, Day.PlusDays(-30)),
        LeiRegistration.Of(Halden, LeiStatus.Retired, Day),
    ];

    [Fact]
    public void Latest_OnAndBeforeTheDay_IsTheLastFactUpToIt()
    {
        Assert.Equal(LeiStatus.Lapsed, LeiRegistration.Latest(Facts, Northquay, Day).Value.Status);
        Assert.Equal(LeiStatus.Issued, LeiRegistration.Latest(Facts, Northquay, Day.PlusDays(-1)).Value.Status);
        Assert.Equal(
            "The register said of 529900T8BM49AURSDO55: lapsed on 2026-03-01.",
            LeiRegistration.Latest(Facts, Northquay, Day.PlusDays(9)).Explanation.ToString()
        );
    }

    [Fact]
    public void Latest_NothingUpToTheDay_IsMissing()
    {
        var answer = LeiRegistration.Latest(Facts, Halden, Day.PlusDays(-1));

        Assert.Equal(AnswerStatus.FactMissing, answer.Status);
        Assert.Equal(PartyRules.LeiRegistration, Assert.Single(answer.Findings).Rule);
        Assert.Equal(
            "What the register said of 213800D1EI4B9WTWWD28 up to 2026-02-28 is not recorded.",
            answer.Findings[0].Message
        );
    }

    [Fact]
    public void Latest_TwoThingsOnOneDay_Conflicts()
    {
        var answer = LeiRegistration.Latest(
            [.. Facts, LeiRegistration.Of(Northquay, LeiStatus.Issued, Day), Facts[0]],
            Northquay,
            Day
        );

        Assert.Equal(AnswerStatus.Conflict, answer.Status);
        Assert.Equal(
            "The register is recorded to have said different things: 529900T8BM49AURSDO55: issued on 2026-03-01 and 529900T8BM49AURSDO55: lapsed on 2026-03-01.",
            Assert.Single(answer.Findings).Message
        );
    }

    [Theory]
    [InlineData(LeiStatus.Issued, "issued")]
    [InlineData(LeiStatus.Lapsed, "lapsed")]
    [InlineData(LeiStatus.Retired, "retired")]
    [InlineData(LeiStatus.NotListed, "not listed")]
    public void ToString_SaysWhatAndWhen(LeiStatus status, string words)
    {
        var fact = LeiRegistration.Of(Northquay, status, Day);

        Assert.Equal(Northquay, fact.Lei);
        Assert.Equal(Day, fact.AsOf);
        Assert.Equal($"529900T8BM49AURSDO55: {words} on 2026-03-01", fact.ToString());
    }

    [Theory]
    [InlineData(LeiStatus.None)]
    [InlineData((LeiStatus)5)]
    public void Of_NoStatus_Throws(LeiStatus status) =>
        Assert.Equal(
            "status",
            Assert.Throws<ArgumentOutOfRangeException>(() => LeiRegistration.Of(Halden, status, Day)).ParamName
        );

    [Fact]
    public void OfAndLatest_Null_Throw()
    {
        Assert.Equal(
            "lei",
            Assert.Throws<ArgumentNullException>(() => LeiRegistration.Of(null!, LeiStatus.Issued, Day)).ParamName
        );
        Assert.Equal(
            "registrations",
            Assert.Throws<ArgumentNullException>(() => LeiRegistration.Latest([null!], Halden, Day)).ParamName
        );
        Assert.Equal(
            "lei",
            Assert.Throws<ArgumentNullException>(() => LeiRegistration.Latest(Facts, null!, Day)).ParamName
        );
    }
}
