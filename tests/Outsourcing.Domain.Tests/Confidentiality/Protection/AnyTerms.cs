using FsCheck;
using FsCheck.Fluent;
using NodaTime;
using Outsourcing.Domain.Confidentiality;
using Outsourcing.Domain.Parties;

namespace Outsourcing.Domain.Tests.Confidentiality.Protection;

/// <summary>Random terms that differ in few parts, so that many of them are comparable.</summary>
internal static class AnyTerms
{
    private static readonly Period[] Lengths =
    [
        Period.FromMonths(6),
        Period.FromYears(1),
        Period.FromMonths(12),
        Period.FromDays(180),
        Period.FromDays(366),
        Period.FromWeeks(80),
        Period.FromYears(2),
    ];

    private static readonly RecipientKind[] Kinds =
    [
        RecipientKind.Employees,
        RecipientKind.Advisers,
        RecipientKind.Subcontractors,
    ];

    private static readonly Gen<Period> AnyLength = Gen.Elements(Lengths);

    private static readonly Gen<RecipientRule> Rules =
        from kind in Gen.Elements(Kinds)
        from bound in Gen.Elements(FlowDown.None, FlowDown.NoLessProtective, FlowDown.ProfessionalSecrecy)
        from needs in Gen.Elements(true, false)
        from consent in Gen.Elements(true, false)
        select RecipientRule.Of(kind, bound, needs, consent);

    private static readonly Gen<CoveredInformation> Coverings =
        from covered in Gen.Elements(
            CoveredInformation.All,
            CoveredInformation.Marked,
            CoveredInformation.ReasonablyUnderstood
        )
        from oral in Maybe(AnyLength)
        from talks in Gen.Elements(true, false)
        from technical in Gen.Elements(true, false)
        let withOral = oral is null ? covered : covered.OralWhenConfirmedWithin(oral)
        let withTalks = talks ? withOral.AndTheTalks() : withOral
        select technical ? withTalks.TechnicalOnly() : withTalks;

    private static readonly Gen<ReturnRule> Returns =
        from choice in Gen.Elements(
            ReturnChoice.Disclosing,
            ReturnChoice.Receiving,
            ReturnChoice.Return,
            ReturnChoice.Destroy
        )
        from within in Maybe(AnyLength)
        from starts in Gen.Elements((true, true), (true, false), (false, true))
        from certificate in Gen.Elements(true, false)
        from backups in Gen.Elements(true, false)
        from records in Gen.Elements(true, false)
        from recordsFor in Maybe(AnyLength)
        let rule = ReturnRule.Of(choice, within, starts.Item1, starts.Item2)
        let certified = certificate ? rule.WithCertificate() : rule
        let kept = backups ? certified.KeepingBackups() : certified
        select records ? kept.KeepingRecords(recordsFor) : kept;

    private static readonly Gen<ConfidentialityPeriod> Periods =
        from length in AnyLength
        from period in Gen.Elements(
            ConfidentialityPeriod.FromEffectiveDate(length),
            ConfidentialityPeriod.FromDisclosure(length),
            ConfidentialityPeriod.AfterEnd(length),
            ConfidentialityPeriod.Until("launch"),
            ConfidentialityPeriod.Until("publication"),
            ConfidentialityPeriod.Perpetual
        )
        from secrets in Gen.Elements(true, false)
        select secrets ? period.TradeSecretsWhileSecret() : period;

    private static Gen<Safeguard> Safeguards(string control) =>
        from evidence in Gen.Elements(null, "ISO 27001", "SOC 2")
        from valid in Maybe(AnyLength)
        select Safeguard.Of(control, evidence, valid);

    private static readonly Gen<CompelledDisclosure> Compulsions =
        from notice in Gen.Elements(true, false)
        from cost in Gen.Elements(CostBearer.None, CostBearer.Disclosing, CostBearer.Receiving)
        from minimum in Gen.Elements(true, false)
        select CompelledDisclosure.Of(notice, cost, minimum);

    private static readonly Gen<Func<ConfidentialityTerms, ConfidentialityTerms>> Steps = Gen.OneOf(
        Step(Coverings, (terms, covered) => terms.Covering(covered)),
        Step(Gen.Elements("load testing", "support"), (terms, purpose) => terms.For(purpose)),
        Step(Rules, (terms, rule) => terms.To(rule)),
        Step(Gen.Constant(0), (terms, _) => terms.LiableForRecipients()),
        Step(
            Gen.Elements(StandardOfCare.Reasonable, StandardOfCare.AsOwn, StandardOfCare.AsOwnAndReasonable),
            (terms, care) => terms.WithCare(care)
        ),
        Step(
            Gen.Elements(
                ExclusionKind.Public,
                ExclusionKind.PriorKnown,
                ExclusionKind.ThirdParty,
                ExclusionKind.Independent
            ),
            (terms, kind) => terms.Excluding(kind)
        ),
        Step(Compulsions, (terms, compelled) => terms.WhenCompelled(compelled)),
        Step(
            Gen.Elements(ResidualsRule.Refused, ResidualsRule.ExceptTradeSecrets, ResidualsRule.Free),
            (terms, residuals) => terms.WithResiduals(residuals)
        ),
        Step(Returns, (terms, rule) => terms.Returning(rule)),
        Step(Periods, (terms, period) => terms.Lasting(period)),
        Step(
            (
                from name in Gen.Elements("strict", "usual")
                from encryption in Maybe(Safeguards("encryption"))
                from checks in Maybe(Safeguards("checks"))
                select Classification.Of(name, new[] { encryption, checks }.OfType<Safeguard>())
            ),
            (terms, level) =>
                terms.Levels.Any(one => string.Equals(one.Name, level.Name, StringComparison.Ordinal))
                    ? terms
                    : terms.Classified(level)
        ),
        Step(
            Gen.Elements(ConfidentialAct.TrainModels, ConfidentialAct.ReverseEngineer),
            (terms, act) => terms.PermittedActs.Contains(act) ? terms : terms.Forbidding(act)
        ),
        Step(
            Gen.Elements(ConfidentialAct.TrainModels, ConfidentialAct.Copy),
            (terms, act) => terms.ForbiddenActs.Contains(act) ? terms : terms.Permitting(act)
        ),
        Step(Gen.Elements("IE", "PL"), (terms, country) => terms.KeptIn(Country.Of(country))),
        Step(Gen.Constant(0), (terms, _) => terms.GrantingNoLicence())
    );

    /// <summary>Gets terms of a few steps.</summary>
    public static Arbitrary<ConfidentialityTerms> Few { get; } = Taking(6).ToArbitrary();

    /// <summary>Gets three terms that share most of their steps.</summary>
    public static Arbitrary<(ConfidentialityTerms A, ConfidentialityTerms B, ConfidentialityTerms C)> Near { get; } =
        (
            from common in Taking(4)
            from a in Taking(1, common)
            from b in Taking(1, common)
            from c in Taking(1, common)
            select (a, b, c)
        ).ToArbitrary();

    /// <summary>Gets two terms that share most of their steps.</summary>
    public static Arbitrary<(ConfidentialityTerms A, ConfidentialityTerms B)> Pairs { get; } =
        (from common in Taking(4) from a in Taking(2, common) from b in Taking(2, common) select (a, b)).ToArbitrary();

    private static Gen<ConfidentialityTerms> Taking(int most, ConfidentialityTerms? common = null) =>
        from count in Gen.Choose(0, most)
        from steps in Gen.ArrayOf(Steps, count)
        select steps.Aggregate(
            common ?? ConfidentialityTerms.Mutual("Northquay", "Larkfield"),
            (terms, step) => step(terms)
        );

    private static Gen<Func<ConfidentialityTerms, ConfidentialityTerms>> Step<T>(
        Gen<T> values,
        Func<ConfidentialityTerms, T, ConfidentialityTerms> step
    ) => values.Select(value => (Func<ConfidentialityTerms, ConfidentialityTerms>)(terms => step(terms, value)));

    private static Gen<T?> Maybe<T>(Gen<T> values)
        where T : class => Gen.Frequency((1, Gen.Constant((T?)null)), (2, values.Select(value => (T?)value)));
}
