using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <content>The service factor of a contact centre.</content>
public abstract partial record Indicator
{
    /// <summary>Creates the share of contacts that were answered in time, by a named formula.</summary>
    /// <param name="within">The time, such as 20 s; an answer after exactly so long is in time.</param>
    /// <param name="formula">The formula of the contract; there is no usual one.</param>
    /// <param name="shortAbandon">
    /// The limit of short abandonment, such as 5 s; exactly so long is short. Stated for
    /// <see cref="ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered"/> and no other formula.
    /// </param>
    /// <returns>The indicator; not measurable when nothing stands below the line.</returns>
    /// <exception cref="ArgumentException">
    /// A time is not above zero, the formula is none of the five, or the limit is missing where the formula needs it or stated
    /// where it does not.
    /// </exception>
    public static ServiceFactor ServiceFactor(
        Duration within,
        ServiceFactorFormula formula,
        Duration? shortAbandon = null
    )
    {
        Guard.Against.OutOfRange(
            (int)formula,
            nameof(formula),
            (int)ServiceFactorFormula.AnsweredInTimeOfAnswered,
            (int)ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered
        );
        var needsLimit = formula == ServiceFactorFormula.AnsweredInTimeOrShortAbandonedOfOffered;
        return needsLimit == shortAbandon is not null
            ? new ServiceFactor(
                MeasurementGuards.Positive(within, nameof(within)),
                formula,
                shortAbandon is { } limit ? MeasurementGuards.Positive(limit, nameof(shortAbandon)) : null
            )
            : throw new ArgumentException(
                $"The formula {formula} {(needsLimit ? "needs a" : "has no")} limit of short abandonment.",
                nameof(shortAbandon)
            );
    }
}

/// <summary>The share of contacts that were answered in time: the telephone service factor, by a named formula.</summary>
/// <remarks>
/// A contact belongs to the period in which it was offered. One that is neither answered nor abandoned counts as offered; while
/// there is one, the number is provisional.
/// </remarks>
public sealed record ServiceFactor : Indicator<Contact>
{
    internal ServiceFactor(Duration within, ServiceFactorFormula formula, Duration? shortAbandon)
    {
        Within = within;
        Formula = formula;
        ShortAbandon = shortAbandon;
    }

    /// <summary>Gets the time in which an answer is in time; above zero.</summary>
    public Duration Within { get; }

    /// <summary>Gets the formula.</summary>
    public ServiceFactorFormula Formula { get; }

    /// <summary>Gets the limit of short abandonment, or <see langword="null"/> when the formula has none.</summary>
    public Duration? ShortAbandon { get; }

    /// <inheritdoc/>
    public override string Name =>
        Formula switch
        {
            ServiceFactorFormula.AnsweredInTimeOfAnswered => $"share of answered contacts answered within {InTime}",
            ServiceFactorFormula.AnsweredInTimeOfOffered => $"share of offered contacts answered within {InTime}",
            ServiceFactorFormula.AnsweredInTimeOfOfferedLessAbandonedInTime =>
                $"share of offered contacts, less those abandoned within {InTime}, answered within {InTime}",
            ServiceFactorFormula.AnsweredOrAbandonedInTimeOfOffered =>
                $"share of offered contacts answered or abandoned within {InTime}",
            _ =>
                $"share of offered contacts answered within {InTime} or abandoned within {Measured.Of(ShortAbandon!.Value)}",
        };

    /// <inheritdoc/>
    public override MeasureUnit Unit => MeasureUnit.Share;

    private Measured InTime => Measured.Of(Within);

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("service-factor").Time(Within).Number((long)Formula).MaybeTime(ShortAbandon);

    /// <summary>Counts a part of the contacts of a period.</summary>
    /// <param name="period">The period.</param>
    /// <param name="observations">The contacts, in any order, each in one part only; those of other periods are left aside.</param>
    /// <param name="excluded">The time that does not count; absent for none. What was offered in it is counted as excluded.</param>
    /// <returns>The tally of what stands below the line; good are those above it.</returns>
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
                CountReading.OfGood(
                    tally,
                    ContactCounts.Noun,
                    $"{Invariant.Text(tally.Good)} of {ContactCounts.Noun.Count(tally.Total)}: {Name}."
                )
        );

    internal override Reading Read(IReadOnlyList<Contact> observations, MeasurementScope scope)
    {
        var contacts = Counts(scope.Counted(observations));
        return CountReading.OfGood(CountOf(contacts), ContactCounts.Noun, contacts.Sentence) with
        {
            Sentences = [.. Sentences(contacts)],
            Provisional = contacts.WhyProvisional,
        };
    }

    private ContactCounts Counts(IEnumerable<Contact> contacts) =>
        ContactCounts.Of(contacts, Within, ShortAbandon ?? Duration.Zero);

    private CountTally CountOf(ContactCounts contacts)
    {
        var (above, below) = Formula switch
        {
            ServiceFactorFormula.AnsweredInTimeOfAnswered => (contacts.AnsweredInTime, contacts.Answered),
            ServiceFactorFormula.AnsweredInTimeOfOffered => (contacts.AnsweredInTime, contacts.Offered),
            ServiceFactorFormula.AnsweredInTimeOfOfferedLessAbandonedInTime => (
                contacts.AnsweredInTime,
                contacts.Offered - contacts.AbandonedInTime
            ),
            ServiceFactorFormula.AnsweredOrAbandonedInTimeOfOffered => (
                contacts.AnsweredInTime + contacts.AbandonedInTime,
                contacts.Offered
            ),
            _ => (contacts.AnsweredInTime + contacts.ShortAbandoned, contacts.Offered),
        };
        return CountTally.Of(above, below);
    }

    private IEnumerable<string> Sentences(ContactCounts contacts)
    {
        yield return contacts.Sentence;
        yield return $"Answered within {InTime}: {ContactCounts.Noun.Count(contacts.AnsweredInTime)}.";
        if (
            Formula
            is ServiceFactorFormula.AnsweredInTimeOfOfferedLessAbandonedInTime
                or ServiceFactorFormula.AnsweredOrAbandonedInTimeOfOffered
        )
        {
            yield return $"Abandoned within {InTime}: {ContactCounts.Noun.Count(contacts.AbandonedInTime)}.";
        }

        if (ShortAbandon is { } limit)
        {
            yield return $"Abandoned within {Measured.Of(limit)}: {ContactCounts.Noun.Count(contacts.ShortAbandoned)}.";
        }
    }
}
