namespace Outsourcing.Domain.Confidentiality;

/// <content>What is wrong with the terms before anybody signs them.</content>
public sealed partial record ConfidentialityTerms
{
    /// <summary>Looks for what is wrong with the terms.</summary>
    /// <param name="clause">The clause in which they stand, if any; a finding names it, or the place of the part that is wrong.</param>
    /// <returns>
    /// What was found, in a fixed order: no purpose, no period, an end for trade secrets, recipients for which nobody answers.
    /// </returns>
    public IReadOnlyList<Finding> Check(ClauseReference? clause = null) => Array.AsReadOnly([.. Found(clause)]);

    private IEnumerable<Finding> Found(ClauseReference? clause)
    {
        if (Purposes.Count == 0)
        {
            yield return Say(
                ConfidentialityRules.Purpose,
                Severity.Warning,
                ConfidentialityPart.Purposes,
                clause,
                "The terms state no purpose, so they permit no use and no disclosure.",
                "State what the information is for."
            );
        }

        if (Lasts is null)
        {
            yield return Say(
                ConfidentialityRules.Period,
                Severity.Warning,
                ConfidentialityPart.Period,
                clause,
                "The terms do not say how long information stays confidential.",
                "State a period apart from the term of the agreement."
            );
        }
        else if (Lasts.EndsForTradeSecrets)
        {
            yield return Say(
                ConfidentialityRules.TradeSecretEnd,
                Severity.Error,
                ConfidentialityPart.TradeSecrets,
                clause,
                $"Trade secrets stay confidential {Lasts}: after that they may be no secrets any more.",
                "Agree that a trade secret stays confidential as long as it is secret."
            );
        }

        foreach (var rule in Recipients.Where(rule => rule.Bound == FlowDown.None && !IsLiableForRecipients))
        {
            yield return Say(
                ConfidentialityRules.RecipientBound,
                Severity.Warning,
                ConfidentialityPart.Recipients,
                clause,
                $"Nothing binds {ConfidentialWords.Of(rule.Kind)}, and the receiving party does not answer for them.",
                "Ask for an undertaking, or let the receiving party answer."
            );
        }
    }

    private Finding Say(
        RuleId rule,
        Severity severity,
        ConfidentialityPart part,
        ClauseReference? clause,
        string message,
        string remedy
    ) => Finding.Of(rule, severity, ToString(), message, PlaceOf(part) ?? clause, remedy);
}
