namespace Outsourcing.Domain.Contracts;

/// <summary>Whose prior consent an action needs, and when it may be refused.</summary>
/// <remarks>
/// Whether it was given is a circumstance, see <see cref="CircumstanceFor"/>: true when it was given, false when it was
/// refused, unknown while nobody answered. Two are equal when all members are equal.
/// </remarks>
public sealed record Consent
{
    private readonly string[] deemedReasonable;

    private Consent(string of, bool unreasonablyWithheld, string[] deemedReasonable)
    {
        Of = of;
        UnreasonablyWithheld = unreasonablyWithheld;
        this.deemedReasonable = deemedReasonable;
    }

    /// <summary>Gets the words that stand for whichever party does not ask.</summary>
    public static string OtherParty => "the other party";

    /// <summary>Gets the name of the party whose consent is needed, or <see cref="OtherParty"/>.</summary>
    public string Of { get; }

    /// <summary>Gets whether it may be refused for any reason; otherwise it must not be unreasonably withheld.</summary>
    public bool UnreasonablyWithheld { get; }

    /// <summary>Gets the names of the circumstances in which the clause deems a refusal reasonable, in ordinal order.</summary>
    public IReadOnlyList<string> DeemedReasonable => Array.AsReadOnly(deemedReasonable);

    /// <summary>Names the circumstance that the consent was given.</summary>
    /// <param name="action">The action.</param>
    /// <returns>Text such as <c>consent of customer to assign</c>.</returns>
    /// <exception cref="ArgumentException">The action is blank or no valid Unicode.</exception>
    public string CircumstanceFor(string action) => $"consent of {Of} to {Guard.Against.NoText(action).Trim()}";

    /// <summary>Names the circumstance that a refusal was reasonable.</summary>
    /// <param name="action">The action.</param>
    /// <returns>Text such as <c>refusal of customer to assign is reasonable</c>.</returns>
    /// <exception cref="ArgumentException">The action is blank or no valid Unicode.</exception>
    public string ReasonFor(string action) => $"refusal of {Of} to {Guard.Against.NoText(action).Trim()} is reasonable";

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other consent.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(Consent? other) =>
        other is not null
        && string.Equals(Of, other.Of, StringComparison.Ordinal)
        && UnreasonablyWithheld == other.UnreasonablyWithheld
        && deemedReasonable.AsSpan().SequenceEqual(other.deemedReasonable);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Of, UnreasonablyWithheld, deemedReasonable.Length);

    /// <summary>Returns text such as <c>consent of customer, not to be unreasonably withheld</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"consent of {Of}"
        + (UnreasonablyWithheld ? "" : ", not to be unreasonably withheld")
        + (
            deemedReasonable.Length == 0
                ? ""
                : $" (a refusal is reasonable if {string.Join(" or if ", deemedReasonable)})"
        );

    internal static Consent Create(string of, bool unreasonablyWithheld, IEnumerable<string> deemedReasonable)
    {
        var reasons = NameList.Of(deemedReasonable);
        return unreasonablyWithheld && reasons.Length > 0
            ? throw new ArgumentException(
                "What is deemed a reasonable refusal is stated only of a consent that must not be unreasonably withheld.",
                nameof(deemedReasonable)
            )
            : new Consent(Guard.Against.NoText(of).Trim(), unreasonablyWithheld, reasons);
    }

    /// <summary>Puts the name of the party in the place of <see cref="OtherParty"/>.</summary>
    internal Consent With(string? other) =>
        other is not null && string.Equals(Of, OtherParty, StringComparison.Ordinal)
            ? new Consent(other, UnreasonablyWithheld, deemedReasonable)
            : this;

    /// <summary>Says whether a refusal counts; true for a consent that may be refused for any reason.</summary>
    internal Truth MayRefuse(string action, Circumstances when) =>
        UnreasonablyWithheld
            ? Truth.True
            : deemedReasonable.Aggregate(when[ReasonFor(action)], (any, reason) => any | when[reason]);

    /// <summary>Says what is to be noted about a refusal of what must not be unreasonably withheld.</summary>
    internal Finding? Note(string action, Circumstances when, string clause)
    {
        var reason = MayRefuse(action, when);
        return !when[CircumstanceFor(action)].IsFalse || reason.IsTrue
            ? null
            : Finding.Of(
                ContractRules.NormConsentWithheld,
                Severity.Warning,
                clause,
                reason.IsFalse
                    ? $"{Of} refused a consent that it must not unreasonably withhold, and not for a reason; by the clause it had to be given."
                    : $"{Of} refused a consent that it must not unreasonably withhold; whether it had a reason is not known."
            );
    }
}
