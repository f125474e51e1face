using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Compares terms part by part.</summary>
internal static class ProtectionReading
{
    private const string Silent = "nothing said";

    public static ProtectionComparison Compare(ConfidentialityTerms own, ConfidentialityTerms other) =>
        new([.. Enum.GetValues<ConfidentialityPart>().Skip(1).Select(part => Compare(part, own, other))]);

    /// <summary>Says without words whether terms are no less protective than others.</summary>
    public static bool IsNoLessProtective(ConfidentialityTerms own, ConfidentialityTerms other) =>
        Enum.GetValues<ConfidentialityPart>()
            .Skip(1)
            .All(part => Order(part, own, other) is ProtectionOrder.Equal or ProtectionOrder.Stricter);

    private static PartComparison Compare(
        ConfidentialityPart part,
        ConfidentialityTerms own,
        ConfidentialityTerms other
    ) => new(part, Order(part, own, other), Words(part, own), Words(part, other));

    private static ProtectionOrder Order(
        ConfidentialityPart part,
        ConfidentialityTerms own,
        ConfidentialityTerms other
    ) =>
        part switch
        {
            ConfidentialityPart.Covered => Covered(own.Covered, other.Covered),
            ConfidentialityPart.Purposes => Protection.Harming(own.Purposes, other.Purposes),
            ConfidentialityPart.Recipients => Protection.By(own.Recipients, other.Recipients, AllowNoMore),
            ConfidentialityPart.Liability => Protection.Protecting(
                own.IsLiableForRecipients,
                other.IsLiableForRecipients
            ),
            ConfidentialityPart.Care => Protection.By(own.Care, other.Care, IsNoLess),
            ConfidentialityPart.Compelled => Compelled(own.Compelled, other.Compelled),
            ConfidentialityPart.Residuals => Protection.ByRank(Rank(own.Residuals), Rank(other.Residuals)),
            ConfidentialityPart.Return => Return(own.Return, other.Return),
            ConfidentialityPart.Certificate => Protection.Protecting(
                own.Return is { NeedsCertificate: true },
                other.Return is { NeedsCertificate: true }
            ),
            ConfidentialityPart.Retention => Retention(own.Return, other.Return),
            ConfidentialityPart.Period => Protection.By(own.Lasts, other.Lasts, LastsNoLess),
            ConfidentialityPart.TradeSecrets => Protection.Protecting(KeepsTradeSecrets(own), KeepsTradeSecrets(other)),
            ConfidentialityPart.Levels => Protection.By(own.Levels, other.Levels, AskForNoLess),
            ConfidentialityPart.Acts => Enum.GetValues<ConfidentialAct>()
                .Aggregate(
                    ProtectionOrder.Equal,
                    (all, act) => all.And(Protection.ByRank(Rank(own, act), Rank(other, act)))
                ),
            ConfidentialityPart.Countries => Protection.By(own.Countries, other.Countries, StayWithin),
            ConfidentialityPart.Licence => Protection.Protecting(own.GrantsNoLicence, other.GrantsNoLicence),
            _ => Protection.Harming(
                own.Exclusions.Contains(Exclusion(part)),
                other.Exclusions.Contains(Exclusion(part))
            ),
        };

    private static ProtectionOrder Covered(CoveredInformation own, CoveredInformation other) =>
        Protection
            .ByRank((int)own.By, (int)other.By)
            .And(Protection.By(own, other, SaidIsNoLess))
            .And(Protection.Protecting(own.IncludesTalks, other.IncludesTalks))
            .And(Protection.Harming(own.IsTechnicalOnly, other.IsTechnicalOnly));

    /// <summary>
    /// What was said is covered most where all is, then where it should be understood so, then when it is confirmed in time;
    /// and not where only a mark counts, which words do not bear.
    /// </summary>
    private static bool SaidIsNoLess(CoveredInformation own, CoveredInformation other) =>
        (own.OralConfirmation, other.OralConfirmation) switch
        {
            (null, null) => own.By >= other.By,
            (null, _) => own.By > Recognition.Marked,
            (_, null) => other.By == Recognition.Marked,
            ({ } period, { } asked) => Protection.IsNoShorter(period, asked),
        };

    /// <summary>Each way that is open stands beside a way of the other terms that is at least as open.</summary>
    private static bool AllowNoMore(IReadOnlyList<RecipientRule> own, IReadOnlyList<RecipientRule> other) =>
        own.All(rule =>
            other.Any(wider =>
                rule.Kind == wider.Kind
                && Rank(rule.Bound) >= Rank(wider.Bound)
                && (rule.NeedToKnow || !wider.NeedToKnow)
                && (rule.WithConsent || !wider.WithConsent)
            )
        );

    /// <summary>An undertaking always suffices, and professional secrecy only where the rule says so.</summary>
    private static int Rank(FlowDown bound) =>
        bound switch
        {
            FlowDown.NoLessProtective => 2,
            FlowDown.ProfessionalSecrecy => 1,
            _ => 0,
        };

    private static bool IsNoLess(StandardOfCare own, StandardOfCare other) =>
        own == other || other == StandardOfCare.None || own == StandardOfCare.AsOwnAndReasonable;

    /// <summary>Terms that are silent permit no such disclosure at all.</summary>
    private static ProtectionOrder Compelled(CompelledDisclosure? own, CompelledDisclosure? other) =>
        own is null || other is null
            ? Protection.Of(own is null, other is null)
            : Protection
                .Protecting(own.NeedsNotice, other.NeedsNotice)
                .And(Protection.ByRank((int)own.CooperationAt, (int)other.CooperationAt))
                .And(Protection.Protecting(own.IsMinimumOnly, other.IsMinimumOnly));

    private static int Rank(ResidualsRule residuals) =>
        residuals switch
        {
            ResidualsRule.Refused => 3,
            ResidualsRule.None => 2,
            ResidualsRule.ExceptTradeSecrets => 1,
            _ => 0,
        };

    private static ProtectionOrder Return(ReturnRule? own, ReturnRule? other) =>
        own is null || other is null
            ? Protection.Of(other is null, own is null)
            : Protection
                .By(own.Choice, other.Choice, ChoosesNoLess)
                .And(Protection.By(own.Within, other.Within, IsNoLater))
                .And(Protection.Protecting(own.OnRequest, other.OnRequest))
                .And(Protection.Protecting(own.AtEnd, other.AtEnd));

    private static bool ChoosesNoLess(ReturnChoice own, ReturnChoice other) =>
        own == other || own == ReturnChoice.Disclosing || other == ReturnChoice.Receiving;

    private static bool IsNoLater(Period? own, Period? other) =>
        own is null || (other is not null && Protection.IsNoShorter(other, own));

    /// <summary>Where nothing has to come back, all of it may be kept.</summary>
    private static ProtectionOrder Retention(ReturnRule? own, ReturnRule? other) =>
        own is null || other is null
            ? Protection.Of(other is null, own is null)
            : Protection
                .Harming(own.KeepsBackups, other.KeepsBackups)
                .And(Protection.By(own, other, KeepsRecordsNoLonger));

    private static bool KeepsRecordsNoLonger(ReturnRule own, ReturnRule other) =>
        !own.KeepsRecords
        || (
            other.KeepsRecords
            && (
                other.RecordsFor is null
                || (own.RecordsFor is not null && Protection.IsNoShorter(other.RecordsFor, own.RecordsFor))
            )
        );

    /// <summary>Information is taken to be disclosed while the agreement runs, so that a later start makes a later end.</summary>
    private static bool LastsNoLess(ConfidentialityPeriod? own, ConfidentialityPeriod? other) =>
        own is null or { Start: ConfidentialityStart.NoEnd }
        || (
            other is not null
            && (own.Start, other.Start) switch
            {
                (_, ConfidentialityStart.NoEnd) => false,
                (ConfidentialityStart.UntilEvent, _) or (_, ConfidentialityStart.UntilEvent) => string.Equals(
                    own.Event,
                    other.Event,
                    StringComparison.Ordinal
                ),
                _ => own.Start >= other.Start && Protection.IsNoShorter(own.Length!, other.Length!),
            }
        );

    private static bool KeepsTradeSecrets(ConfidentialityTerms terms) =>
        terms.Lasts is null or { KeepsTradeSecrets: true } or { Start: ConfidentialityStart.NoEnd };

    private static bool AskForNoLess(IReadOnlyList<Classification> own, IReadOnlyList<Classification> other) =>
        other.All(level =>
            own.Any(one =>
                string.Equals(one.Name, level.Name, StringComparison.Ordinal)
                && level.Safeguards.All(asked => one.Safeguards.Any(safeguard => ProvesNoLess(safeguard, asked)))
            )
        );

    private static bool ProvesNoLess(Safeguard own, Safeguard other) =>
        string.Equals(own.Control, other.Control, StringComparison.Ordinal)
        && (other.Evidence is null || string.Equals(own.Evidence, other.Evidence, StringComparison.Ordinal))
        && (
            other.ValidFor is null || (own.ValidFor is not null && Protection.IsNoShorter(other.ValidFor, own.ValidFor))
        );

    private static int Rank(ConfidentialityTerms terms, ConfidentialAct act) =>
        terms.ForbiddenActs.Contains(act) ? 2
        : terms.PermittedActs.Contains(act) ? 0
        : 1;

    private static bool StayWithin(IReadOnlyList<Parties.Country> own, IReadOnlyList<Parties.Country> other) =>
        other.Count == 0 || (own.Count > 0 && own.All(other.Contains));

    private static ExclusionKind Exclusion(ConfidentialityPart part) =>
        (ExclusionKind)(part - ConfidentialityPart.PublicExclusion) + 1;

    private static string Words(ConfidentialityPart part, ConfidentialityTerms terms) =>
        part switch
        {
            ConfidentialityPart.Covered => terms.Covered.ToString(),
            ConfidentialityPart.Purposes => Listed(terms.Purposes, "none stated"),
            ConfidentialityPart.Recipients => terms.Recipients.Count == 0
                ? "none stated"
                : string.Join("; ", terms.Recipients.Select(rule => rule.ToString())),
            ConfidentialityPart.Liability => terms.IsLiableForRecipients ? "for recipients" : Silent,
            ConfidentialityPart.Care => ConfidentialWords.Of(terms.Care),
            ConfidentialityPart.Compelled => terms.Compelled is null ? "not permitted" : terms.Compelled.ToString(),
            ConfidentialityPart.Residuals => ConfidentialWords.Of(terms.Residuals),
            ConfidentialityPart.Return => terms.Return is null ? Silent : terms.Return.ToString(),
            ConfidentialityPart.Certificate => terms.Return is { NeedsCertificate: true }
                ? "asked for"
                : "not asked for",
            ConfidentialityPart.Retention => terms.Return is { } rule ? Kept(rule) : "all may be kept",
            ConfidentialityPart.Period => terms.Lasts is null
                ? "without end, since nothing is said"
                : terms.Lasts.ToString(),
            ConfidentialityPart.TradeSecrets => KeepsTradeSecrets(terms) ? "while secret" : "as other information",
            ConfidentialityPart.Levels => terms.Levels.Count == 0
                ? "none"
                : string.Join("; ", terms.Levels.Select(level => level.ToString())),
            ConfidentialityPart.Acts => Acts(terms),
            ConfidentialityPart.Countries => Listed([.. terms.Countries.Select(country => country.Code)], "anywhere"),
            ConfidentialityPart.Licence => terms.GrantsNoLicence ? "none granted" : Silent,
            _ => terms.Exclusions.Contains(Exclusion(part)) ? "excluded" : "not excluded",
        };

    private static string Kept(ReturnRule rule) =>
        (rule.KeepsBackups, rule.KeepsRecords, rule.RecordsFor) switch
        {
            (true, true, null) => "backups and records",
            (false, true, null) => "records",
            (true, true, { } period) => $"backups, and records for {ObligationPeriods.Words(period)}",
            (false, true, { } period) => $"records for {ObligationPeriods.Words(period)}",
            (true, false, _) => "backups",
            _ => "nothing",
        };

    private static string Acts(ConfidentialityTerms terms)
    {
        var words = terms
            .ForbiddenActs.Select(act => $"{ConfidentialWords.Of(act)} forbidden")
            .Concat(terms.PermittedActs.Select(act => $"{ConfidentialWords.Of(act)} permitted"));
        return Listed([.. words], Silent);
    }

    private static string Listed(IReadOnlyList<string> words, string none) =>
        words.Count == 0 ? none : Invariant.List(words);
}
