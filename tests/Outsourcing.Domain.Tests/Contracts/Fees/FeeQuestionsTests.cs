using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Tests.Contracts.Fees;

public sealed class FeeQuestionsTests
{
    private static readonly LocalDate First = new(2026, 2, 1);
    private static readonly Instant Signed = Instant.FromUtc(2026, 1, 15, 12, 0);
    private static readonly Instant Later = Instant.FromUtc(2026, 6, 1, 0, 0);

    private static readonly Agreement Msa = Agreement
        .Between(Party.Customer("customer"), Party.Provider("provider"))
        .Document("MSA", effective: First)
        .Record(
            Charged.Of("F1", First, Signed, "fee", DateRange.Month(2026, 2), Euro(100m)),
            Charged.Of("F2", First.PlusMonths(1), Signed, "fee", DateRange.Month(2026, 3), Euro(200m), "helpdesk"),
            Charged.Of("F3", First.PlusMonths(2), Signed, "fee", DateRange.Month(2026, 4), Euro(300m), "hosting"),
            Retraction.Of("F4", First.PlusMonths(2), Later, of: "F1")
        );

    [Fact]
    public void FeeFacts_OfAView_AreTheChargesThatAreKnown()
    {
        Assert.Equal(["100.00 EUR", "200.00 EUR"], Amounts(First.PlusMonths(1), Signed, service: null));
        Assert.Equal(["200.00 EUR", "300.00 EUR"], Amounts(First.PlusMonths(2), Later, service: null));
    }

    [Fact]
    public void FeeFacts_OfAService_LeaveTheOthersOut()
    {
        Assert.Equal(["100.00 EUR", "300.00 EUR"], Amounts(First.PlusMonths(2), Signed, "hosting"));
    }

    [Fact]
    public void Fee_OfAView_IsComputedFromItsCharges()
    {
        var facts = Msa.AsOf(First.PlusMonths(1), Signed).FeeFacts().On(FeeDate.Effective, new LocalDate(2026, 3, 31));

        Assert.Equal(
            Euro(150m),
            Fee.Average("fee", FeeWindow.WholeMonths(2, FeeDate.Effective), FeeUnit.Month).Compute(facts).Value.Amount
        );
    }

    private static IEnumerable<string> Amounts(LocalDate day, Instant known, string? service) =>
        Msa.AsOf(day, known).FeeFacts(service).Charges.Select(charge => charge.Amount.ToString());

    private static Money Euro(decimal amount) => Money.Of(amount, "EUR");
}
