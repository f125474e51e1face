using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What has to come back or be destroyed, when, and what may be kept.</summary>
/// <remarks>What is kept stays confidential. Two are equal when all members are equal. Immutable.</remarks>
public sealed record ReturnRule
{
    private ReturnRule(ReturnChoice choice, Period? within, bool onRequest, bool atEnd)
    {
        Choice = choice;
        Within = within;
        OnRequest = onRequest;
        AtEnd = atEnd;
    }

    /// <summary>Gets who chooses between return and destruction, or which it is.</summary>
    public ReturnChoice Choice { get; }

    /// <summary>Gets within which period after the request or the end; <see langword="null"/> for at once.</summary>
    public Period? Within { get; }

    /// <summary>Gets whether a request of the disclosing party starts it.</summary>
    public bool OnRequest { get; }

    /// <summary>Gets whether the end of the agreement starts it.</summary>
    public bool AtEnd { get; }

    /// <summary>Gets whether the receiving party confirms it in writing.</summary>
    public bool NeedsCertificate { get; private init; }

    /// <summary>Gets whether copies in usual backups may be kept.</summary>
    public bool KeepsBackups { get; private init; }

    /// <summary>Gets whether records that a law or a policy asks for may be kept.</summary>
    public bool KeepsRecords { get; private init; }

    /// <summary>Gets how long such records may be kept; <see langword="null"/> for as long as is asked for.</summary>
    public Period? RecordsFor { get; private init; }

    /// <summary>Gets what starts it, in words.</summary>
    internal string Trigger =>
        (OnRequest, AtEnd) switch
        {
            (true, true) => "on request or at the end",
            (true, false) => "on request",
            _ => "at the end",
        };

    /// <summary>Creates a rule.</summary>
    /// <param name="choice">Who chooses between return and destruction, or which it is.</param>
    /// <param name="within">Within which period; <see langword="null"/> for at once.</param>
    /// <param name="onRequest">Whether a request starts it.</param>
    /// <param name="atEnd">Whether the end of the agreement starts it.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">Nothing starts it, or the period is no time, or months together with days.</exception>
    public static ReturnRule Of(ReturnChoice choice, Period? within = null, bool onRequest = true, bool atEnd = true) =>
        onRequest || atEnd
            ? new ReturnRule(
                ConfidentialityGuards.Known(choice),
                within is null ? null : Guard.Against.NoCivilPeriod(within),
                onRequest,
                atEnd
            )
            : throw new ArgumentException("A request or the end of the agreement starts a return.", nameof(atEnd));

    /// <summary>Asks for a confirmation in writing.</summary>
    /// <returns>The rule.</returns>
    public ReturnRule WithCertificate() => this with { NeedsCertificate = true };

    /// <summary>Lets copies in usual backups be kept.</summary>
    /// <returns>The rule.</returns>
    public ReturnRule KeepingBackups() => this with { KeepsBackups = true };

    /// <summary>Lets records that a law or a policy asks for be kept.</summary>
    /// <param name="period">How long; <see langword="null"/> for as long as is asked for.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentException">The period is no time, or months together with days.</exception>
    public ReturnRule KeepingRecords(Period? period = null) =>
        this with
        {
            KeepsRecords = true,
            RecordsFor = period is null ? null : Guard.Against.NoCivilPeriod(period),
        };

    /// <summary>Returns text such as <c>return or destroy as the disclosing party chooses, within 30 days, with certificate</c>.</summary>
    /// <returns>What is done when, and what may be kept.</returns>
    public override string ToString() =>
        Choice switch
        {
            ReturnChoice.Disclosing => "return or destroy as the disclosing party chooses",
            ReturnChoice.Receiving => "return or destroy as the receiving party chooses",
            ReturnChoice.Return => "return",
            _ => "destroy",
        }
        + (Within is null ? "" : $", within {ObligationPeriods.Words(Within)}")
        + (OnRequest && AtEnd ? "" : $", {Trigger}")
        + (NeedsCertificate ? ", with certificate" : "")
        + (KeepsBackups ? ", except backups" : "")
        + (
            KeepsRecords
                ? $", except records{(RecordsFor is null ? "" : $" for {ObligationPeriods.Words(RecordsFor)}")}"
                : ""
        );
}

/// <summary>Who chooses between return and destruction, or which it is.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum ReturnChoice
{
    /// <summary>Nobody; nothing has it.</summary>
    None = 0,

    /// <summary>The disclosing party chooses.</summary>
    Disclosing = 1,

    /// <summary>The receiving party chooses.</summary>
    Receiving = 2,

    /// <summary>It is returned.</summary>
    Return = 3,

    /// <summary>It is destroyed.</summary>
    Destroy = 4,
}
