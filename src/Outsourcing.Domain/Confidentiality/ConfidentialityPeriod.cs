using NodaTime;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>How long information stays confidential; it is not the term of the agreement.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record ConfidentialityPeriod
{
    private ConfidentialityPeriod(ConfidentialityStart start, Period? length = null, string? @event = null)
    {
        Start = start;
        Length = length;
        Event = @event;
    }

    /// <summary>Gets: without end.</summary>
    public static ConfidentialityPeriod Perpetual { get; } = new(ConfidentialityStart.NoEnd);

    /// <summary>Gets from when it is counted, or that it has no end.</summary>
    public ConfidentialityStart Start { get; }

    /// <summary>Gets how long it is; <see langword="null"/> when it is perpetual or ends with an event.</summary>
    public Period? Length { get; }

    /// <summary>Gets the event with which it ends; otherwise <see langword="null"/>.</summary>
    public string? Event { get; }

    /// <summary>Gets whether a trade secret stays confidential as long as it is secret.</summary>
    public bool KeepsTradeSecrets { get; private init; }

    /// <summary>Whether it ends for a trade secret, however secret that still is.</summary>
    internal bool EndsForTradeSecrets => Start != ConfidentialityStart.NoEnd && !KeepsTradeSecrets;

    /// <summary>Creates a period from the first day of the agreement.</summary>
    /// <param name="length">How long it is.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">The length is no time, or months together with days.</exception>
    public static ConfidentialityPeriod FromEffectiveDate(Period length) =>
        new(ConfidentialityStart.EffectiveDate, Guard.Against.NoCivilPeriod(length));

    /// <summary>Creates a period from the last disclosure of the information.</summary>
    /// <param name="length">How long it is.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">The length is no time, or months together with days.</exception>
    public static ConfidentialityPeriod FromDisclosure(Period length) =>
        new(ConfidentialityStart.Disclosure, Guard.Against.NoCivilPeriod(length));

    /// <summary>Creates a period after the last day of the agreement.</summary>
    /// <param name="length">How long it is.</param>
    /// <returns>The period, which runs as long as the agreement does in any case.</returns>
    /// <exception cref="ArgumentException">The length is no time, or months together with days.</exception>
    public static ConfidentialityPeriod AfterEnd(Period length) =>
        new(ConfidentialityStart.EndOfAgreement, Guard.Against.NoCivilPeriod(length));

    /// <summary>Creates a period that ends with an event, such as <c>publication of the launch</c>.</summary>
    /// <param name="event">The name of the event.</param>
    /// <returns>The period.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static ConfidentialityPeriod Until(string @event) =>
        new(ConfidentialityStart.UntilEvent, @event: Guard.Against.NoText(@event, nameof(@event)).Trim());

    /// <summary>Says that a trade secret stays confidential as long as it is secret.</summary>
    /// <returns>The period.</returns>
    public ConfidentialityPeriod TradeSecretsWhileSecret() => this with { KeepsTradeSecrets = true };

    /// <summary>Returns text such as <c>5 years after the end of the agreement, trade secrets while secret</c>.</summary>
    /// <returns>How long.</returns>
    public override string ToString() =>
        Start switch
        {
            ConfidentialityStart.EffectiveDate => $"{ObligationPeriods.Words(Length!)} from the effective date",
            ConfidentialityStart.Disclosure => $"{ObligationPeriods.Words(Length!)} from the disclosure",
            ConfidentialityStart.EndOfAgreement => $"{ObligationPeriods.Words(Length!)} after the end of the agreement",
            ConfidentialityStart.UntilEvent => $"until {Event}",
            _ => "without end",
        } + (KeepsTradeSecrets ? ", trade secrets while secret" : "");
}

/// <summary>From when the period of confidentiality is counted.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum ConfidentialityStart
{
    /// <summary>From nothing; nothing has it.</summary>
    None = 0,

    /// <summary>From the first day of the agreement.</summary>
    EffectiveDate = 1,

    /// <summary>From the last disclosure of the information.</summary>
    Disclosure = 2,

    /// <summary>From the last day of the agreement.</summary>
    EndOfAgreement = 3,

    /// <summary>It ends with an event.</summary>
    UntilEvent = 4,

    /// <summary>It has no end.</summary>
    NoEnd = 5,
}
