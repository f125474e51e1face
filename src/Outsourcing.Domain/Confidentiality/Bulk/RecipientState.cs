using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What the terms say of a recipient of one party's information, as truth values.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RecipientState
{
    // By the rules that need no consent, and by those that do: once bound, and bound already.
    private readonly Truth free;
    private readonly Truth freeNow;
    private readonly Truth consented;
    private readonly Truth consentedNow;

    private RecipientState(ConfidentialityTerms terms, string owner, RecipientReading reading)
    {
        IsOwner = reading.IsOf(owner);
        InPlace = reading.InPlace.Holds;
        LacksSafeguards = [.. terms.Levels.Select(level => reading.Safeguards(level).Any(need => !need.Met.IsTrue))];
        (free, freeNow) = (Truth.Of(reading.IsReceiver), Truth.Of(reading.IsReceiver));
        (consented, consentedNow) = (Truth.False, Truth.False);
        HasRuleWithConsent = reading.HasRuleWithConsent;
        foreach (var rule in reading.Rules)
        {
            var fits = reading.Fits(rule).Holds;
            var fitsNow = reading.Bond(rule).Any(need => !need.Met.IsTrue) ? Truth.False : fits;
            if (rule.WithConsent)
            {
                (consented, consentedNow) = (consented | fits, consentedNow | fitsNow);
            }
            else
            {
                (free, freeNow) = (free | fits, freeNow | fitsNow);
            }
        }
    }

    /// <summary>Gets whether it is the owner or its people.</summary>
    public bool IsOwner { get; }

    /// <summary>Gets whether it holds information where it has to stay.</summary>
    public Truth InPlace { get; }

    /// <summary>Gets whether a rule of its kind asks for a consent.</summary>
    public bool HasRuleWithConsent { get; }

    /// <summary>Gets, by level, whether a proof of a safeguard is open.</summary>
    public bool[] LacksSafeguards { get; }

    public static RecipientState Of(ConfidentialityTerms terms, string owner, RecipientReading reading) =>
        new(terms, owner, reading);

    /// <summary>Says whether it may get the information once everything is done that is needed first.</summary>
    public Truth MayHave(Truth consent) => consent.IsFalse ? free : free | consented;

    /// <summary>Says whether it may get the information now.</summary>
    public Truth Has(Truth consent) => consent.IsTrue ? freeNow | consentedNow : freeNow;
}
