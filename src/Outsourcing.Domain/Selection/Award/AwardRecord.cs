using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>An award as it was made: by which rules, from which dossier, on which day, and to whom.</summary>
/// <remarks>Who has the rules and the dossier can make the award again and compare. Two are equal when all members are. Immutable.</remarks>
public sealed record AwardRecord
{
    private AwardRecord(Fingerprint rules, Fingerprint dossier, LocalDate on, string bid) =>
        (Rules, Dossier, On, Bid) = (rules, dossier, on, bid);

    /// <summary>Gets the fingerprint of the rules.</summary>
    public Fingerprint Rules { get; }

    /// <summary>Gets the fingerprint of the dossier.</summary>
    public Fingerprint Dossier { get; }

    /// <summary>Gets the day of the evaluation.</summary>
    public LocalDate On { get; }

    /// <summary>Gets the name of the bid that was recommended: that of the bidder, with its variant.</summary>
    public string Bid { get; }

    /// <summary>Creates the record of an award.</summary>
    /// <param name="rules">The fingerprint of the rules.</param>
    /// <param name="dossier">The fingerprint of the dossier.</param>
    /// <param name="on">The day of the evaluation.</param>
    /// <param name="bid">The name of the bid that was recommended.</param>
    /// <returns>The record.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static AwardRecord Of(Fingerprint rules, Fingerprint dossier, LocalDate on, string bid) =>
        new(
            Guard.Against.Null(rules),
            Guard.Against.Null(dossier),
            on.WithCalendar(CalendarSystem.Iso),
            Guard.Against.NoText(bid).Trim()
        );

    /// <summary>Makes the award again and says what differs.</summary>
    /// <param name="tender">The frozen rules.</param>
    /// <param name="dossier">The dossier.</param>
    /// <returns>Findings: other rules, another dossier, another award; empty when all is as recorded.</returns>
    public IReadOnlyList<Finding> Replay(FrozenTender tender, Dossier dossier)
    {
        var findings = new List<Finding>();
        if (Guard.Against.Null(tender).Fingerprint != Rules)
        {
            findings.Add(
                Differs(
                    "rules",
                    $"The rules have the fingerprint {tender.Fingerprint}, and the award was made by {Rules}."
                )
            );
        }

        var print = Fingerprint.Of(Guard.Against.Null(dossier));
        if (print != Dossier)
        {
            findings.Add(
                Differs("dossier", $"The dossier has the fingerprint {print}, and the award was made from {Dossier}.")
            );
        }

        var again = tender.Evaluate(dossier, On);
        var then =
            again.TryGetValue(out var evaluation) && evaluation.Recommendation.TryGetValue(out var award)
                ? award.Bid
                : null;
        if (!string.Equals(then, Bid, StringComparison.Ordinal))
        {
            findings.Add(Differs(Bid, $"The award went to {Bid}, and made again goes to {then ?? "nobody"}."));
        }

        return findings;
    }

    /// <summary>Returns text such as <c>Borea on 2026-10-14, rules 3f9c…, dossier 77a0…</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Bid} on {CivilDay.Text(On)}, rules {Rules}, dossier {Dossier}";

    private static Finding Differs(string subject, string message) =>
        Finding.Of(SelectionRules.AwardReplay, Severity.Error, subject, message);
}

public sealed partial class Evaluation
{
    /// <summary>Gives the record of the award.</summary>
    /// <returns>The record; not known while nobody is recommended.</returns>
    public Answer<AwardRecord> AwardRecord() =>
        Recommendation.TryGetValue(out var award)
            ? Answer.Known(
                Selection.AwardRecord.Of(Fingerprint.Of(Rules), Fingerprint.Of(dossier), On, award.Bid),
                Recommendation.Explanation
            )
            : Answer.NotKnown<AwardRecord>(Recommendation.Status, Recommendation.Findings);
}
