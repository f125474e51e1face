using NodaTime;

namespace Outsourcing.Domain.Measurement;

/// <content>The abandonment rate of a contact centre.</content>
public abstract partial record Indicator
{
    /// <summary>Creates the share of offered contacts that the customer gave up: abandoned / offered.</summary>
    /// <returns>The indicator; every abandonment counts.</returns>
    public static Abandonment Abandonment() => new(null, ShortAbandonRule.None);

    /// <summary>Creates the share of contacts that the customer gave up, where a short wait is no abandonment.</summary>
    /// <param name="shortAbandon">The limit, such as 5 s; giving up after exactly so long is short.</param>
    /// <param name="rule">What becomes of the short ones; not <see cref="ShortAbandonRule.None"/>.</param>
    /// <returns>The indicator.</returns>
    /// <exception cref="ArgumentException">The limit is not above zero, or the rule is none of the two.</exception>
    public static Abandonment Abandonment(Duration shortAbandon, ShortAbandonRule rule)
    {
        Guard.Against.OutOfRange(
            (int)rule,
            nameof(rule),
            (int)ShortAbandonRule.LeftOut,
            (int)ShortAbandonRule.OfferedOnly
        );
        return new(MeasurementGuards.Positive(shortAbandon, nameof(shortAbandon)), rule);
    }
}

/// <summary>The share of offered contacts that the customer gave up.</summary>
/// <remarks>
/// A contact belongs to the period in which it was offered. One that is neither answered nor abandoned counts as offered; while
/// there is one, the number is provisional.
/// </remarks>
public sealed record Abandonment : Indicator<Contact>
{
    internal Abandonment(Duration? shortAbandon, ShortAbandonRule rule)
    {
        ShortAbandon = shortAbandon;
        Rule = rule;
    }

    /// <summary>Gets up to which wait giving up is short, or <see langword="null"/> when every abandonment counts.</summary>
    public Duration? ShortAbandon { get; }

    /// <summary>Gets what becomes of the short ones; <see cref="ShortAbandonRule.None"/> when every abandonment counts.</summary>
    public ShortAbandonRule Rule { get; }

    /// <inheritdoc/>
    public override string Name =>
        ShortAbandon is not { } limit ? "share of abandoned contacts"
        : Rule == ShortAbandonRule.LeftOut
            ? $"share of abandoned contacts, without those abandoned within {Measured.Of(limit)}"
        : $"share of contacts abandoned after more than {Measured.Of(limit)}";

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Share;

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("abandonment").MaybeTime(ShortAbandon).Number((long)Rule);

    internal override Reading Read(IReadOnlyList<Contact> observations, MeasurementScope scope)
    {
        var contacts = ContactCounts.Of(scope.Counted(observations), Duration.Zero, ShortAbandon ?? Duration.Zero);
        var isShort = ShortAbandon is null ? 0 : contacts.ShortAbandoned;
        var (above, below) = (
            contacts.Abandoned - isShort,
            Rule == ShortAbandonRule.LeftOut ? contacts.Offered - isShort : contacts.Offered
        );
        string[] sentences = ShortAbandon is { } limit
            ?
            [
                contacts.Sentence,
                $"Abandoned within {Measured.Of(limit)}, {(Rule == ShortAbandonRule.LeftOut ? "left out" : "only offered")}: "
                    + $"{ContactCounts.Noun.Count(isShort)}.",
            ]
            : [contacts.Sentence];
        return new CountReading(above, below, CountsMisses: true, ContactCounts.Noun, sentences)
        {
            Provisional = contacts.WhyProvisional,
        };
    }
}

/// <summary>What becomes of contacts that the customer gave up after a short wait.</summary>
public enum ShortAbandonRule
{
    /// <summary>Nothing: there is no limit, and every abandonment counts.</summary>
    None = 0,

    /// <summary>They are left out above and below the line: (abandoned − short) / (offered − short).</summary>
    LeftOut = 1,

    /// <summary>They stay below the line: (abandoned − short) / offered.</summary>
    OfferedOnly = 2,
}
