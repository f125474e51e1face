using NodaTime;
using Outsourcing.Domain.Calendars;

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

    /// <summary>Counts a part of the contacts of a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="observations">The contacts, in any order, each in one part only; those of other periods are left aside.</param>
    /// <param name="excluded">The time that does not count; absent for none. What was offered in it is counted as excluded.</param>
    /// <returns>The tally of what stands below the line; good are those not given up, or given up after a short wait.</returns>
    /// <exception cref="ArgumentNullException">An argument that must be there, or an element, is <see langword="null"/>.</exception>
    public CountTally Tally(
        MeasurementPeriod period,
        IEnumerable<Contact> observations,
        IntervalSet? excluded = null
    ) => Count(period, observations, excluded, contacts => CountOf(Counts(contacts)));

    /// <inheritdoc cref="SuccessShare.Judge"/>
    /// <remarks>A tally does not tell which contacts still wait, so the result is never marked as provisional.</remarks>
    public Answer<MeasurementResult> Judge(Target target, MeasurementPeriod period, CountTally tally) =>
        Judge(
            target,
            period,
            _ =>
                CountReading.OfMisses(
                    tally,
                    ContactCounts.Noun,
                    $"{Invariant.Text(tally.Total - tally.Good)} of {ContactCounts.Noun.Count(tally.Total)} were abandoned."
                )
        );

    internal override Reading Read(IReadOnlyList<Contact> observations, MeasurementScope scope)
    {
        var contacts = Counts(scope.Counted(observations));
        string[] sentences = ShortAbandon is { } limit
            ?
            [
                contacts.Sentence,
                $"Abandoned within {Measured.Of(limit)}, {(Rule == ShortAbandonRule.LeftOut ? "left out" : "only offered")}: "
                    + $"{ContactCounts.Noun.Count(contacts.ShortAbandoned)}.",
            ]
            : [contacts.Sentence];
        return CountReading.OfMisses(CountOf(contacts), ContactCounts.Noun, contacts.Sentence) with
        {
            Sentences = sentences,
            Provisional = contacts.WhyProvisional,
        };
    }

    private ContactCounts Counts(IEnumerable<Contact> contacts) =>
        ContactCounts.Of(contacts, Duration.Zero, ShortAbandon ?? Duration.Zero);

    private CountTally CountOf(ContactCounts contacts)
    {
        var isShort = ShortAbandon is null ? 0 : contacts.ShortAbandoned;
        var total = Rule == ShortAbandonRule.LeftOut ? contacts.Offered - isShort : contacts.Offered;
        return CountTally.Of(total - (contacts.Abandoned - isShort), total);
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
