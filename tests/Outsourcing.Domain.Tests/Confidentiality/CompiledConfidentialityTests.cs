using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Confidentiality;

public sealed class CompiledConfidentialityTests
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly ConfidentialItem Docs = ConfidentialItem.Of("design docs", "Northquay");
    private static readonly Recipient Larkfield = Recipient.Of("Larkfield", RecipientKind.Party);
    private static readonly Recipient Press = Recipient.Of("press", RecipientKind.Others);
    private static readonly ConfidentialityTerms Terms = ConfidentialityTerms
        .Mutual("Northquay", "Larkfield")
        .For("audit");

    [Fact]
    public void Decide_OfAQuery_IsTheVerdictThatIsExplained()
    {
        var compiled = Compile();

        Assert.Equal(Verdict.Permitted, compiled.Decide(DisclosureQuery.Of(0, 0, 0)));
        Assert.Equal(Verdict.Forbidden, compiled.Decide(DisclosureQuery.Of(0, 0, 1)));
        Assert.Equal(Verdict.Forbidden, compiled.Decide(DisclosureQuery.Of(1, 1, 0)));
        Assert.Equal(Verdict.NotPermitted, compiled.Decide(DisclosureQuery.Of(0, 0, 0, ConfidentialAct.TrainModels)));
        Assert.Equal("Permitted by terms (receiving party).", compiled.Explain(DisclosureQuery.Of(1, 0, 0)).ToString());
        Assert.Equal("2 items, 2 recipients, 2 purposes", compiled.ToString());
        Assert.Equal([Docs, Docs.AsTradeSecret()], compiled.Items);
        Assert.Equal([Larkfield, Press], compiled.Recipients);
        Assert.Equal(["audit", "marketing"], compiled.Purposes);
    }

    [Theory]
    [InlineData(2, 0, 0)]
    [InlineData(0, 2, 0)]
    [InlineData(0, 0, 2)]
    public void Decide_BeyondTheLists_IsRefused(int item, int recipient, int purpose)
    {
        var (compiled, query) = (Compile(), DisclosureQuery.Of(item, recipient, purpose));
        var message =
            $"There are 2 items, 2 recipients, 2 purposes, counted from 0, and the question is to disclose item {Invariant.Text(item)} to recipient {Invariant.Text(recipient)} for purpose {Invariant.Text(purpose)}. (Parameter 'query')";

        Assert.Equal(message, Assert.Throws<ArgumentException>(() => compiled.Decide(query)).Message);
        Assert.Equal(message, Assert.Throws<ArgumentException>(() => compiled.Explain(query)).Message);
    }

    [Fact]
    public void Decide_OverManyQueries_AllocatesNothing()
    {
        var compiled = Terms.Compile(
            DisclosureRecord.Of(
                Day,
                ConsentGiven.Of("C", Day, Instant.FromUtc(2026, 3, 2, 9, 0), "design docs", "press", Truth.True)
            ),
            [Docs, ConfidentialItem.Of("report", "Northquay").CompiledFrom(Docs)],
            [Larkfield, Press],
            ["audit", "marketing"]
        );
        var permitted = 0;

        Assert.Equal(0, AllocatedBytes.Least(() => permitted = Count(compiled)));
        Assert.True(permitted > 0);
    }

    private static int Count(CompiledConfidentiality compiled)
    {
        var permitted = 0;
        for (var i = 0; i < 8_000; i++)
        {
            permitted += compiled.Decide(DisclosureQuery.Of(i % 2, i / 2 % 2, i / 4 % 2)) == Verdict.Permitted ? 1 : 0;
        }

        return permitted;
    }

    private static CompiledConfidentiality Compile() =>
        Terms.Compile(
            DisclosureRecord.Of(Day),
            [Docs, Docs.AsTradeSecret()],
            [Larkfield, Press],
            [" audit ", "marketing"]
        );
}
