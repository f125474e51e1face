using NodaTime;
using Outsourcing.Domain.IntellectualProperty;
using Outsourcing.Domain.Parties;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Laws on ownership as documents.</summary>
internal static class IpLawShapes
{
    public static void AddTo(ShapeBook book) =>
        book.Struct(
                new WordConverter<EmployeeWork>(
                    "a first owner of work of employees",
                    ("employer-owns", EmployeeWork.EmployerOwns),
                    ("employer-exercises", EmployeeWork.EmployerExercises),
                    ("author-owns", EmployeeWork.AuthorOwns)
                )
            )
            .Kinds<IpLawRule>(
                ("employee-work", typeof(EmployeeWorkRule)),
                ("commissioned-work", typeof(CommissionedWorkRule)),
                ("assignment-form", typeof(AssignmentFormRule)),
                ("no-transfer", typeof(NoTransferRule)),
                ("future-works", typeof(FutureWorksRule)),
                ("specification", typeof(SpecificationRule)),
                ("co-ownership", typeof(CoOwnershipRule)),
                ("moral-rights", typeof(MoralRightsRule)),
                ("later-taker", typeof(LaterTakerRule)),
                ("implied-licence", typeof(ImpliedLicenceRule)),
                ("licence-transfer", typeof(LicenceTransferRule))
            )
            .Class(
                Rule((right, source, parts) => EmployeeWorkRule.Of(right, parts.Get<EmployeeWork>("outcome"), source))
                    .With("outcome", rule => rule.Outcome)
            )
            .Class(
                Rule(
                        (right, source, parts) =>
                            CommissionedWorkRule.Of(right, source, parts.List<string>("madeForHire"))
                    )
                    .With<string[]>("madeForHire", rule => [.. rule.MadeForHire])
            )
            .Class(
                Rule(
                        (right, source, parts) =>
                            parts.Get<bool>("needsSignedWriting")
                                ? AssignmentFormRule.SignedWriting(right, source)
                                : AssignmentFormRule.AnyForm(right, source)
                    )
                    .With("needsSignedWriting", rule => rule.NeedsSignedWriting)
            )
            .Class(
                Rule((right, source, parts) => NoTransferRule.Of(right, parts.Get<string>("readAs"), source))
                    .With("readAs", rule => rule.ReadAs)
            )
            .Class(Rule((right, source, _) => FutureWorksRule.GlobalAssignmentVoid(right, source)))
            .Class(Rule((right, source, _) => SpecificationRule.EachRightMentioned(right, source)))
            .Class(
                Rule(
                        (right, source, parts) =>
                            CoOwnershipRule.Of(
                                right,
                                parts.Get<JointOwnershipRules>("rules"),
                                parts.Get<bool>("equalShares"),
                                source
                            )
                    )
                    .With("rules", rule => rule.Rules)
                    .With("equalShares", rule => rule.EqualShares)
            )
            .Class(
                Rule((right, source, parts) => MoralRightsRule.Of(right, parts.Get<bool>("waivable"), source))
                    .With("waivable", rule => rule.IsWaivable)
            )
            .Class(
                Rule(
                        (right, source, parts) =>
                            parts.Optional<Period>("registerWithin") is { } within
                                ? LaterTakerRule.UnlessRegistered(
                                    right,
                                    within,
                                    parts.Optional<bool?>("laterMustRegister") == true,
                                    source
                                )
                                : LaterTakerRule.EarlierHolds(right, source)
                    )
                    .Optional("registerWithin", rule => rule.RegisterWithin)
                    .When<bool?>("laterMustRegister", rule => rule.LaterMustRegister, rule => rule.LaterMustRegister)
            )
            .Class(
                Rule((right, source, parts) => ImpliedLicenceRule.Of(right, parts.Get<string>("reach"), source))
                    .With("reach", rule => rule.Reach)
            )
            .Class(
                Rule(
                        (right, source, parts) =>
                            LicenceTransferRule.NonExclusive(right, parts.Get<bool>("needsConsent"), source)
                    )
                    .With("needsConsent", rule => rule.NeedsConsent)
            )
            .Class(
                new Shape<IpLaw>(parts =>
                    IpLaw.Of(
                        parts.Get<Country>("jurisdiction"),
                        parts.Get<LocalDate>("asOf"),
                        parts.List<IpLawRule>("rules")
                    )
                )
                    .With("jurisdiction", law => law.Jurisdiction)
                    .With("asOf", law => law.AsOf)
                    .With<IpLawRule[]>("rules", law => [.. law.Rules])
            )
            .Describe<IpLaw>("ipLaw", "What the law of one country says about ownership, as somebody read it on a day.")
            .Describe<IpLawRule>("ipLawRule", "One rule of law about a right, with its source.");

    /// <summary>A rule: what every rule has, then its own members.</summary>
    private static Shape<T> Rule<T>(Func<IpRight, Source, Parts, T> create)
        where T : IpLawRule => new Shape<T>(parts =>
        {
            IpLawRule rule = create(parts.Get<IpRight>("right"), parts.Get<Source>("source"), parts);
            rule = parts.Optional<string>("workType") is { } workType ? rule.ForWork(workType) : rule;
            return (T)rule.InForce(parts.Optional<LocalDate?>("from"), parts.Optional<LocalDate?>("until"));
        }).With("right", rule => rule.Right).With("source", rule => rule.Source).Optional("workType", rule => rule.WorkType).Optional("from", rule => rule.From).Optional("until", rule => rule.Until);
}
