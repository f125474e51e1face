using NodaTime;

namespace Outsourcing.Domain.Measurement;

/// <summary>How many contacts were offered, answered and abandoned, and how many of them within a time.</summary>
internal readonly record struct ContactCounts
{
    public static readonly ItemNoun Noun = new("contact", "contacts");

    public long Offered { get; private init; }

    public long Answered { get; private init; }

    public long Abandoned { get; private init; }

    public long AnsweredInTime { get; private init; }

    public long AbandonedInTime { get; private init; }

    public long ShortAbandoned { get; private init; }

    /// <summary>How many were offered, and what became of them.</summary>
    public string Sentence
    {
        get
        {
            var waiting = Waiting == 0 ? "" : $", {Invariant.Text(Waiting)} neither";
            return $"Offered: {Noun.Count(Offered)}, {Invariant.Text(Answered)} answered, "
                + $"{Invariant.Text(Abandoned)} abandoned{waiting}.";
        }
    }

    /// <summary>Why the number may still change, or null.</summary>
    public string? WhyProvisional =>
        Waiting == 0
            ? null
            : $"Neither answered nor abandoned in the data: {Noun.Count(Waiting)}. The number is provisional.";

    private long Waiting => Offered - Answered - Abandoned;

    public static ContactCounts Of(IEnumerable<Contact> contacts, Duration inTime, Duration shortAbandon)
    {
        var (offered, answered, abandoned, answeredInTime, abandonedInTime, shortAbandoned) = (0L, 0L, 0L, 0L, 0L, 0L);
        foreach (var contact in contacts)
        {
            offered++;
            answered += contact.IsAnswered ? 1 : 0;
            abandoned += contact.IsAbandoned ? 1 : 0;
            answeredInTime += contact.IsAnsweredWithin(inTime) ? 1 : 0;
            abandonedInTime += contact.IsAbandonedWithin(inTime) ? 1 : 0;
            shortAbandoned += contact.IsAbandonedWithin(shortAbandon) ? 1 : 0;
        }

        return new ContactCounts
        {
            Offered = offered,
            Answered = answered,
            Abandoned = abandoned,
            AnsweredInTime = answeredInTime,
            AbandonedInTime = abandonedInTime,
            ShortAbandoned = shortAbandoned,
        };
    }
}
