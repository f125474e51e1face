using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Selection;

/// <summary>Rules of a selection as they were published, with their fingerprint and the versions before them.</summary>
/// <remarks>
/// Until the deadline they can be replaced as a new version with a reason; afterwards never. Two are equal when all members
/// are. Immutable.
/// </remarks>
public sealed record FrozenTender
{
    private FrozenTender(Tender rules, Instant frozen, string? reason, FrozenTender? before)
    {
        (Rules, Frozen, Reason, Before) = (rules, frozen, reason, before);
        Fingerprint = Fingerprint.Of(rules);
    }

    /// <summary>Gets the rules.</summary>
    public Tender Rules { get; }

    /// <summary>Gets when they were frozen.</summary>
    public Instant Frozen { get; }

    /// <summary>Gets why they replaced the version before; <see langword="null"/> for the first.</summary>
    public string? Reason { get; }

    /// <summary>Gets the version before; <see langword="null"/> for the first.</summary>
    public FrozenTender? Before { get; }

    /// <summary>Gets the fingerprint to publish: it changes with any change of the rules, and with nothing else.</summary>
    public Fingerprint Fingerprint { get; }

    /// <summary>Gets the number of the version, from 1 on.</summary>
    public int Version => (Before?.Version ?? 0) + 1;

    /// <summary>Replaces the rules before the deadline.</summary>
    /// <param name="rules">The new rules.</param>
    /// <param name="reason">Why.</param>
    /// <param name="at">When; not before the version that it replaces.</param>
    /// <returns>
    /// The new version; not applicable after the deadline of the old or of the new rules, or with the errors of
    /// <see cref="Tender.Check"/>.
    /// </returns>
    /// <exception cref="ArgumentException">The reason is blank, or the time lies before the version that it replaces.</exception>
    public Answer<FrozenTender> Replace(Tender rules, string reason, Instant at)
    {
        var why = Guard.Against.NoText(reason).Trim();
        Guard.Against.Null(rules);
        if (at < Frozen)
        {
            throw new ArgumentOutOfRangeException(
                nameof(at),
                $"Version {Invariant.Text(Version)} was frozen at {InstantText.Of(Frozen)}, after {InstantText.Of(at)}."
            );
        }

        return at > Rules.Deadline
            ? Late(
                Rules,
                $"The rules of '{Rules.Name}' cannot be replaced at {InstantText.Of(at)}, after the deadline for bids at {InstantText.Of(Rules.Deadline)}."
            )
            : Freeze(rules, at, why, this);
    }

    /// <summary>Evaluates bids by these rules.</summary>
    /// <param name="dossier">The bids and all that was said about them.</param>
    /// <param name="on">The day of the evaluation, for evidence and dates of answers.</param>
    /// <returns>
    /// The evaluation; not applicable before the deadline for bids, until which the rules can still be replaced, or when a weight
    /// was never narrowed to one.
    /// </returns>
    public Answer<Evaluation> Evaluate(Dossier dossier, LocalDate on) =>
        Evaluation.Of(Rules, Guard.Against.Null(dossier), on, frozen: true);

    /// <summary>Returns text such as <c>Customer service 24/7, version 1, 3f9c…</c>.</summary>
    /// <returns>Name, version and fingerprint.</returns>
    public override string ToString() => $"{Rules.Name}, version {Invariant.Text(Version)}, {Fingerprint}";

    internal static Answer<FrozenTender> First(Tender rules, Instant at) => Freeze(rules, at, null, null);

    private static Answer<FrozenTender> Freeze(Tender rules, Instant at, string? reason, FrozenTender? before)
    {
        if (at > rules.Deadline)
        {
            return Late(
                rules,
                $"The rules of '{rules.Name}' cannot be frozen at {InstantText.Of(at)}, after the deadline for bids at {InstantText.Of(rules.Deadline)}."
            );
        }

        var findings = rules.Check();
        if (findings.Any(finding => finding.Severity == Severity.Error))
        {
            return Answer.NotApplicable<FrozenTender>(findings);
        }

        var frozen = new FrozenTender(rules, at, reason, before);
        return Answer.Known(
            frozen,
            Explanation.Of(
                $"The rules of '{rules.Name}' are frozen at {InstantText.Of(at)} as version {Invariant.Text(frozen.Version)} with the fingerprint {frozen.Fingerprint}{(reason is null ? "" : $": {reason}")}."
            ),
            findings
        );
    }

    private static Answer<FrozenTender> Late(Tender rules, string message) =>
        Answer.NotApplicable<FrozenTender>(Finding.Of(SelectionRules.RulesLate, Severity.Error, rules.Name, message));
}
