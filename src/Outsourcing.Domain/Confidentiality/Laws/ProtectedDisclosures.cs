using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Says of a disclosure that the terms do not permit whether a law protects it; the verdict stays that of the terms.</summary>
internal static class ProtectedDisclosures
{
    public static IEnumerable<Finding> About(
        Decision decision,
        ConfidentialAct act,
        Circumstances stated,
        NodaTime.LocalDate on,
        IEnumerable<LawPack> laws
    ) =>
        decision.Verdict is Verdict.Permitted || act != ConfidentialAct.Disclose
            ? []
            : laws.SelectMany(pack => pack.Rules)
                .Where(rule => rule.Effect is DisclosureEffect)
                .SelectMany(rule => Against(rule, rule.Apply(stated, on)));

    /// <summary>What a question itself says, beside what facts state.</summary>
    public static Circumstances Of(Circumstances stated, ConfidentialItem item, Recipient to) =>
        stated
            .With(ConfidentialityCircumstances.ToAuthority, Truth.Of(to.Kind == RecipientKind.Authorities))
            .With(ConfidentialityCircumstances.ToAdviser, Truth.Of(to.Kind == RecipientKind.Advisers))
            .With(ConfidentialityCircumstances.TradeSecret, Truth.Of(item.IsTradeSecret));

    private static IEnumerable<Finding> Against(LawRule rule, Answer<LawEffect> applied) =>
        applied.Status switch
        {
            AnswerStatus.Known =>
            [
                rule.Found(
                    ConfidentialityRules.ProtectedDisclosure,
                    Severity.Warning,
                    $"Whatever the terms say, no contract can forbid {((DisclosureEffect)rule.Effect).What}, by {rule.Name}."
                ),
            ],
            AnswerStatus.FactMissing => applied.Findings,
            _ => [],
        };
}
