using Outsourcing.Domain.Parties;

namespace Outsourcing.Samples.ContractTimeline.Tests;

public sealed class PartsTests
{
    private static readonly Instant Known = Instant.FromUtc(2030, 1, 1, 0, 0);
    private static readonly LocalDate Start = new(2026, 1, 1);

    [Fact]
    public void ThatDiffer_Services_AreThoseThatOnlyOneHas() =>
        Assert.Equal(
            ("b (in scope)", "c (in scope, at Porto); d (in scope)"),
            Difference(
                Scope.Of(Service.InScope("a"), Service.InScope("b")),
                Scope.Of(Service.InScope("a"), Service.InScope("c").At("Porto"), Service.InScope("d"))
            )
        );

    [Fact]
    public void ThatDiffer_PartThatIsNew_HasNothingBefore() =>
        Assert.Equal(
            ("–", "from 1 year after the contract began"),
            Difference(
                Power.Terminate("terminate", "One").WithNotice(Notice.Days(30)),
                Power.Terminate("terminate", "One").WithNotice(Notice.Days(30)).From(PowerStart.FromContractYear(2))
            )
        );

    [Fact]
    public void ThatDiffer_CommaInParentheses_SplitsNothing() =>
        Assert.Equal(
            ("for least of (1.00 EUR; 2.00 EUR)", "for least of (1.00 EUR; 3.00 EUR)"),
            Difference(
                Power.Terminate("terminate", "One").WithFee(Fee.Min(Euros(1), Euros(2))),
                Power.Terminate("terminate", "One").WithFee(Fee.Min(Euros(1), Euros(3)))
            )
        );

    [Fact]
    public void ThatDiffer_OneSideAlone_IsAllOfIt()
    {
        var agreement = Own(Scope.Of(Service.InScope("a")))
            .Amend("A1", Start.PlusYears(1), Known, ClauseChange.Remove("MSA § 2"));
        var gone = Assert.Single(View(agreement, 2).DifferenceFrom(View(agreement, 0)));
        var back = Assert.Single(View(agreement, 0).DifferenceFrom(View(agreement, 2)));

        Assert.Equal(("a (in scope)", "–"), Parts.ThatDiffer(gone));
        Assert.Equal(("–", "a (in scope)"), Parts.ThatDiffer(back));
    }

    private static FixedFee Euros(int amount) => Fee.Fixed(Money.Of(amount, "EUR"));

    private static (string Before, string Now) Difference(Provision before, Provision now)
    {
        var agreement = Own(before).Amend("A1", Start.PlusYears(1), Known, ClauseChange.Replace("MSA § 2", now));
        return Parts.ThatDiffer(Assert.Single(View(agreement, 2).DifferenceFrom(View(agreement, 0))));
    }

    private static AgreementView View(Agreement agreement, int years) => agreement.AsOf(Start.PlusYears(years), Known);

    private static Agreement Own(Provision provision) =>
        Agreement
            .Between(Party.Customer("One"), Party.Provider("Other"))
            .Document("MSA", Start)
            .Clause("MSA § 2", provision);
}
