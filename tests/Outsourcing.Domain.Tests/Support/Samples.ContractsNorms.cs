using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> ContractsNorms() =>
        [
            Sample.Of(() => Circumstances.Of("A")),
            Sample.Of(() => Circumstances.Of("A").With("B", Truth.False)),
            Sample.Of(() => Condition.Always),
            Sample.Of(() => Condition.Holds("A")),
            Sample.Of(() => Condition.Holds("B")),
            Sample.Of(() => Condition.Happened("A")),
            Sample.Of(() => Condition.Happened("B")),
            Sample.Of(() => Condition.All(Condition.Holds("A"))),
            Sample.Of(() => Condition.All(Condition.Holds("A"), Condition.Holds("B"))),
            Sample.Of(() => Condition.Any(Condition.Holds("A"))),
            Sample.Of(() => Condition.Any(Condition.Holds("A"), Condition.Holds("B"))),
            Sample.Of(() => Condition.Not(Condition.Holds("A"))),
            Sample.Of(() => Condition.Not(Condition.Holds("B"))),
            Sample.Of(() => ActionHierarchy.None.With("use", "read")),
            Sample.Of(() => ActionHierarchy.None.With("use", "read", "write")),
            Sample.Of(() => ActionHierarchy.UseAndTransfer),
            Sample.Of(() => NormPeriod.Always),
            Sample.Of(() => NormPeriod.Term),
            Sample.Of(() => NormPeriod.TermAnd(Period.FromMonths(12))),
            Sample.Of(() => NormPeriod.After(Period.FromMonths(12))),
            Sample.Of(() => NormPeriod.On(DateRange.Year(2026))),
            Sample.Of(() => Assigning().Consent!),
            Sample.Of(() => Assigning().WithConsentOf("provider", unreasonablyWithheld: false).Consent!),
            Sample.Of(() => Norm.Permit("assign").WithConsentOf("provider").Consent!),
            Sample.Of(() => Norm.Permit("assign")),
            Sample.Of(() => Norm.Permit("assign", by: "customer")),
            Sample.Of(() => Norm.Permit("assign").Duty("notice")),
            Sample.Of(() => Norm.Permit("assign").Duty("notice", "payment")),
            Sample.Of(() => Norm.Permit("assign").Excepting("MSA § 1")),
            Sample.Of(() => Norm.Permit("assign").When(Condition.Holds("A"))),
            Sample.Of(() => Norm.Permit("assign").During(NormPeriod.Term)),
            Sample.Of(() => Norm.Forbid("assign").Otherwise(NormConsequence.Breach)),
            Sample.Of(() => Norm.Forbid("assign").Except(Condition.Holds("A"))),
            Sample.Of(Assigning),
            Sample.Of(() => Need.Of("notice")),
            Sample.Of(() => Need.Of("notice", Truth.True)),
            Sample.Of(() => ApplicableNorm.Permit("MSA § 1", Truth.Unknown)),
            Sample.Of(() => ApplicableNorm.Permit("MSA § 1", Truth.Unknown).In("MSA")),
            Sample.Of(() => ApplicableNorm.Permit("MSA § 1", Truth.Unknown).NotKnowing("A")),
            Sample.Of(() => ApplicableNorm.Permit("MSA § 1", Truth.Unknown).Needing(Need.Of("notice"))),
            Sample.Of(() => ApplicableNorm.Permit("MSA § 1", Truth.Unknown).Excepting("MSA § 2")),
            Sample.Of(() => ApplicableNorm.Forbid("MSA § 1", Truth.Unknown).Otherwise(NormConsequence.Void)),
            Sample.Of(() =>
                ApplicableNorm.Forbid("MSA § 1", Truth.Unknown).Except(ApplicableNorm.Permit("MSA § 2", Truth.True))
            ),
            Sample.Of(() => Decided(Truth.True, "notice")),
            Sample.Of(() => Decided(Truth.True, "payment")),
            Sample.Of(() => Decided(Truth.Unknown, "notice")),
            Sample.Of(() => Decided(Truth.True, "notice").Ways[0]),
            Sample.Of(() => Decided(Truth.True, "payment").Ways[0]),
        ];

    private static Norm Assigning() =>
        Norm.Forbid("assign", by: "customer")
            .When(Condition.Not(Condition.Holds("emergency")))
            .During(NormPeriod.TermAnd(Period.FromMonths(12)))
            .WithConsentOf("provider", unreasonablyWithheld: false, deemedReasonable: ["assignee is a competitor"])
            .Otherwise(NormConsequence.Void)
            .Excepting("MSA § 1")
            .Except(Norm.Permit("assign").When(Condition.Holds("assignee is an affiliate")).Duty("notice"));

    private static Decision Decided(Truth holds, string need) =>
        NormEvaluator.Decide([ApplicableNorm.Permit("MSA § 1", holds).Needing(Need.Of(need)).NotKnowing("A")]);
}
