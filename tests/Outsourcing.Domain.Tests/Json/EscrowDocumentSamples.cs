using NodaTime;
using Outsourcing.Domain.Amounts;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Escrows and royalties with their facts, with the type under which each is written.</summary>
internal static class EscrowDocumentSamples
{
    private static readonly LocalDate Day = new(2026, 3, 2);
    private static readonly Instant Moment = Instant.FromUtc(2026, 3, 2, 12, 0);
    private static readonly DateRange March = DateRange.Month(2026, 3);

    public static IEnumerable<DocumentSample> All => [.. OfEscrows(), .. OfEscrowFacts(), .. OfRoyalties()];

    private static IEnumerable<DocumentSample> OfEscrows()
    {
        var rule = EscrowDepositRule.Of(ObligationTrigger.Event("new version"), DueDate.Within(Period.FromDays(5)));
        var use = EscrowUse.Of("use", "modify").If(Condition.Holds("support of end users")).EndingWith("last end user");
        var plain = Escrow.Of("engine", "provider", "customer", "Agent");
        var full = plain
            .Holding("source code", "build scripts")
            .DepositedAfter(ObligationTrigger.Effect, DueDate.Within(Period.FromDays(60)))
            .DepositedAfter(rule.Trigger, rule.Due)
            .DepositedEvery(Period.FromMonths(6))
            .Verifiable()
            .ReleasedOn(Ground.Insolvency)
            .ReleasedOn(Ground.MaterialBreach(DueDate.Within(Period.FromDays(60))))
            .ContestableWithin(DueDate.Within(Period.FromDays(10)))
            .HandedOverWithin(DueDate.Within(Period.FromDays(5)))
            .AllowingBeforeRelease("verify", "copy for safe keeping")
            .Allowing(use);
        return
        [
            .. Enum.GetValues<EscrowDeposit>().Skip(1).Select(DocumentSample.Of),
            .. Enum.GetValues<EscrowStage>().Skip(1).Select(DocumentSample.Of),
            DocumentSample.Of(rule),
            DocumentSample.Of(EscrowUse.Of("use")),
            DocumentSample.Of(use),
            DocumentSample.Of(plain),
            DocumentSample.Of(full),
            DocumentSample.Of<Provision>(full),
        ];
    }

    private static IEnumerable<DocumentSample> OfEscrowFacts()
    {
        var deposited = EscrowDeposited.Of("D1", Day, Moment, "engine", "4.2", "source code", "build scripts");
        var verified = EscrowVerified.Of("D2", Day, Moment, "engine", Truth.False);
        var claimed = EscrowClaimed.Of("D3", Day, Moment, "engine");
        var contested = EscrowContested.Of("D4", Day, Moment, "engine");
        var settled = EscrowSettled.Of("D5", Day, Moment, "engine", forBeneficiary: true);
        var released = EscrowReleased.Of("D6", Day, Moment, "engine");
        var used = EscrowUsed.Of("D7", Day, Moment, "engine", "modify");
        var ended = EscrowEnded.Of("D8", Day, Moment, "engine");
        return
        [
            DocumentSample.Of(EscrowDeposited.Of("D0", Day, Moment, "engine")),
            DocumentSample.Of(deposited),
            DocumentSample.Of<Fact>(deposited),
            DocumentSample.Of(verified),
            DocumentSample.Of<Fact>(verified),
            DocumentSample.Of(claimed),
            DocumentSample.Of<Fact>(claimed),
            DocumentSample.Of(contested),
            DocumentSample.Of<Fact>(contested),
            DocumentSample.Of(settled),
            DocumentSample.Of<Fact>(settled),
            DocumentSample.Of(released),
            DocumentSample.Of<Fact>(released),
            DocumentSample.Of(used),
            DocumentSample.Of<Fact>(used),
            DocumentSample.Of(ended),
            DocumentSample.Of<Fact>(ended),
        ];
    }

    private static IEnumerable<DocumentSample> OfRoyalties()
    {
        var percent = RoyaltyRate.Percent(Percentage.Of(4.5m), "net sales");
        var unit = RoyaltyRate.PerUnit(Money.Of(0.005m, "USD"), "emails");
        var band = RoyaltyBand.Of(Percentage.Of(5), Money.Of(1_000m, "USD"));
        var banded = RoyaltyRate.Banded("net sales", band, RoyaltyBand.Of(Percentage.Of(6.25m)));
        var withheld = RoyaltyRate.Withheld("net sales");
        var plain = Royalty.Of("royalty", "customer", "provider", Day, Period.FromMonths(3), percent);
        var full = Royalty
            .Of("royalty", "customer", "provider", Day, Period.FromYears(1), unit, banded, withheld)
            .Times(4)
            .AtLeast(Money.Of(100m, "USD"))
            .PaidWithin(DueDate.Within(Period.FromDays(30)))
            .Surviving();
        var revenue = RevenueReported.Of("R1", Day, Moment, "net sales", March, Money.Of(12.5m, "USD"));
        var units = UnitsReported.Of("R2", Day, Moment, "emails", March, 1_234.5m);
        return
        [
            DocumentSample.Of(percent),
            DocumentSample.Of<RoyaltyRate>(percent),
            DocumentSample.Of(unit),
            DocumentSample.Of<RoyaltyRate>(unit),
            DocumentSample.Of(banded),
            DocumentSample.Of<RoyaltyRate>(banded),
            DocumentSample.Of(withheld),
            DocumentSample.Of<RoyaltyRate>(withheld),
            DocumentSample.Of(band),
            DocumentSample.Of(RoyaltyBand.Of(Percentage.Of(6.25m))),
            DocumentSample.Of(plain),
            DocumentSample.Of(full),
            DocumentSample.Of<Provision>(full),
            DocumentSample.Of(revenue),
            DocumentSample.Of<Fact>(revenue),
            DocumentSample.Of(units),
            DocumentSample.Of<Fact>(units),
        ];
    }
}
