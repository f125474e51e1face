namespace Outsourcing.Domain.Confidentiality;

internal static partial class ConfidentialWords
{
    public static string Of(ProtectionOrder order) =>
        order switch
        {
            ProtectionOrder.Equal => "equal",
            ProtectionOrder.Stricter => "stricter",
            ProtectionOrder.Weaker => "weaker",
            _ => "incomparable",
        };

    public static string Of(StandardOfCare care) =>
        care switch
        {
            StandardOfCare.Reasonable => "reasonable care",
            StandardOfCare.AsOwn => "as own information",
            StandardOfCare.AsOwnAndReasonable => "as own information, and no less than reasonable care",
            _ => "nothing said",
        };

    public static string Of(ResidualsRule residuals) =>
        residuals switch
        {
            ResidualsRule.Refused => "refused",
            ResidualsRule.ExceptTradeSecrets => "free, except trade secrets",
            ResidualsRule.Free => "free",
            _ => "nothing said",
        };

    public static string Of(ConfidentialityPart part) =>
        part switch
        {
            ConfidentialityPart.Covered => "what is covered",
            ConfidentialityPart.Purposes => "purposes",
            ConfidentialityPart.Recipients => "recipients",
            ConfidentialityPart.Liability => "liability for recipients",
            ConfidentialityPart.Care => "care",
            ConfidentialityPart.PublicExclusion => "exclusion of what is public",
            ConfidentialityPart.PriorKnownExclusion => "exclusion of what was known before",
            ConfidentialityPart.ThirdPartyExclusion => "exclusion of what comes from third parties",
            ConfidentialityPart.IndependentExclusion => "exclusion of independent development",
            ConfidentialityPart.Compelled => "compelled disclosure",
            ConfidentialityPart.Residuals => "residuals",
            ConfidentialityPart.Return => "return",
            ConfidentialityPart.Certificate => "certificate",
            ConfidentialityPart.Retention => "what may be kept",
            ConfidentialityPart.Period => "period",
            ConfidentialityPart.TradeSecrets => "trade secrets",
            ConfidentialityPart.Levels => "levels",
            ConfidentialityPart.Acts => "acts",
            ConfidentialityPart.Countries => "countries",
            _ => "licence",
        };
}
