using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.ServiceLevels;
using Outsourcing.Domain.Tests.Support;

namespace Outsourcing.Domain.Tests.Json;

/// <summary>Service levels that are read and written: the examples of the house, each under its own type and its base.</summary>
internal static class ServiceLevelDocuments
{
    public static IEnumerable<DocumentSample> All() =>
        [
            DocumentSample.Of(Criticality.KeyMeasurement),
            DocumentSample.Of(CapSpread.BySeverity),
            DocumentSample.Of(FeeScope.AffectedService),
            DocumentSample.Of(FeeTiming.Invoiced),
            DocumentSample.Of(SameCauseRule.CustomersChoice),
            DocumentSample.Of(CapSpan.RollingMonths),
            DocumentSample.Of(RemedyStatus.PriceAdjustment),
            DocumentSample.Of(RemedyCarveOut.Termination),
            DocumentSample.Of(RoundingPlace.PerLine),
            .. Of<CreditValue>(),
            .. Of<CreditTier>(),
            .. Of<TieredCredit>(),
            .. Of<FlatCredit>(),
            .. Of<AllocatedCredit>(),
            .. Of<PerBreachCredit>(),
            .. Of<LostTimeCredit>(),
            .. Of<CreditSchedule>(),
            .. Of<PoolCategory>(),
            .. Of<AtRisk>(),
            .. Of<RepeatMultiplier>(),
            .. Of<FeeBase>(),
            .. Of<Tower>(),
            .. Of<CreditCap>(),
            .. Of<ClaimTerms>(),
            .. Of<PointStep>(),
            .. Of<PointScale>(),
            .. Of<CreditTrigger>(),
            .. Of<Bonus>(),
            .. Of<EarnBack>(),
            .. Of<ChronicFailure>(),
            .. Of<RemedyTerms>(),
            .. Of<RoundingPolicy>(),
            .. Of<ShiftTerms>(),
            .. Of<AllocationShift>(),
            .. Of<Baseline>(),
            .. Of<Ratchet>(),
            .. Of<ServiceLevel>(),
            .. Of<ServiceLevelAgreement>(),
            .. Of<ServiceLevelReported>(),
            .. Of<FailureCause>(),
            .. Of<CreditChosen>(),
            .. Of<CreditClaimed>(),
            .. Of<CreditGiven>(),
            .. Of<LastInvoice>(),
            .. Of<ServiceCharge>(),
            .. Of<InvoiceItem>(),
            .. Made<ServiceLevelAgreement>().Select(terms => DocumentSample.Of<Provision>(terms)),
            .. Made<ServiceLevelReported>().Select(fact => DocumentSample.Of<Fact>(fact)),
        ];

    private static IEnumerable<DocumentSample> Of<T>()
        where T : notnull => Made<T>().Select(DocumentSample.Of);

    private static IEnumerable<T> Made<T>() => Samples.All.Select(sample => sample.Make()).OfType<T>();
}
