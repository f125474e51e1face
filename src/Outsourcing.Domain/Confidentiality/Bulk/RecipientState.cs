using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What the terms say of a recipient of one party's information, as truth values.</summary>
/// <param name="IsOwner">Whether it is the owner or its people.</param>
/// <param name="FitsNow">Whether it may get the information without doing anything first.</param>
/// <param name="FitsThen">Whether it may get it once everything is done that is needed first.</param>
/// <param name="InPlace">Whether it holds information where it has to stay.</param>
/// <param name="LacksSafeguards">By level, whether a proof of a safeguard is open.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct RecipientState(
    bool IsOwner,
    Truth FitsNow,
    Truth FitsThen,
    Truth InPlace,
    bool[] LacksSafeguards
)
{
    public static RecipientState Of(ClauseReading clause, string owner, string receiver, Recipient to)
    {
        var reading = new RecipientReading(clause, receiver, to);
        var (now, then) = (Truth.Of(reading.IsReceiver), Truth.Of(reading.IsReceiver));
        foreach (var rule in reading.Rules)
        {
            var fits = reading.Fits(rule).Holds;
            then |= fits;
            now |= rule.WithConsent || reading.Bond(rule).Any(need => !need.Met.IsTrue) ? Truth.False : fits;
        }

        return new RecipientState(
            reading.IsOf(owner),
            now,
            then,
            reading.InPlace.Holds,
            [.. clause.Terms.Levels.Select(level => reading.Safeguards(level).Any(need => !need.Met.IsTrue))]
        );
    }
}
