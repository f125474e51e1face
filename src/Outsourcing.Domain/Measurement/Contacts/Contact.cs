using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>A call, chat or message that a customer offered to a contact centre, and whether it was answered or abandoned.</summary>
/// <remarks>
/// It belongs to the period in which it was offered. Without an answer and an abandonment it still waits, or nobody knows what
/// became of it: it was offered, and an indicator that needs to know more says that its number is provisional. Two are equal
/// when all members are equal.
/// </remarks>
public sealed record Contact : Observation
{
    private Contact(string id, Instant offered, Duration? answeredAfter, Duration? abandonedAfter, string? matter)
        : base(id)
    {
        Offered = offered;
        AnsweredAfter = answeredAfter;
        AbandonedAfter = abandonedAfter;
        Matter = matter;
    }

    /// <summary>Gets when it was offered: when the wait began.</summary>
    public Instant Offered { get; }

    /// <summary>Gets the wait until it was answered, zero or more; <see langword="null"/> when it was not.</summary>
    public Duration? AnsweredAfter { get; }

    /// <summary>Gets the wait until the customer gave up, zero or more; <see langword="null"/> when the customer did not.</summary>
    public Duration? AbandonedAfter { get; }

    /// <summary>
    /// Gets what it is about, so that a repeated contact can be told: the customer's number, or the customer and the topic, as
    /// the contract has it; <see langword="null"/> when nobody knows.
    /// </summary>
    public string? Matter { get; }

    internal override Instant? Moment => Offered;

    internal override Instant Begin => Offered;

    /// <summary>Gets whether it was answered.</summary>
    public bool IsAnswered => AnsweredAfter is not null;

    /// <summary>Gets whether the customer gave up.</summary>
    public bool IsAbandoned => AbandonedAfter is not null;

    /// <summary>Creates a contact that was answered.</summary>
    /// <param name="id">The identifier; never blank.</param>
    /// <param name="offered">When it was offered.</param>
    /// <param name="after">The wait until the answer; zero or more.</param>
    /// <param name="matter">What it is about; absent when nobody knows.</param>
    /// <returns>The contact.</returns>
    /// <exception cref="ArgumentException">The identifier or the matter is blank, or the wait is negative.</exception>
    public static Contact Answered(string id, Instant offered, Duration after, string? matter = null) =>
        Of(id, offered, answeredAfter: after, matter: matter);

    /// <summary>Creates a contact that the customer gave up.</summary>
    /// <param name="id">The identifier; never blank.</param>
    /// <param name="offered">When it was offered.</param>
    /// <param name="after">The wait until the customer gave up; zero or more.</param>
    /// <param name="matter">What it is about; absent when nobody knows.</param>
    /// <returns>The contact.</returns>
    /// <exception cref="ArgumentException">The identifier or the matter is blank, or the wait is negative.</exception>
    public static Contact Abandoned(string id, Instant offered, Duration after, string? matter = null) =>
        Of(id, offered, abandonedAfter: after, matter: matter);

    /// <summary>Creates a contact from what is known of it.</summary>
    /// <param name="id">The identifier; never blank.</param>
    /// <param name="offered">When it was offered.</param>
    /// <param name="answeredAfter">The wait until the answer, zero or more; absent when it was not answered.</param>
    /// <param name="abandonedAfter">The wait until the customer gave up, zero or more; absent when the customer did not.</param>
    /// <param name="matter">What it is about; absent when nobody knows.</param>
    /// <returns>The contact.</returns>
    /// <exception cref="ArgumentException">
    /// The identifier or the matter is blank, a wait is negative, or it was both answered and abandoned.
    /// </exception>
    public static Contact Of(
        string id,
        Instant offered,
        Duration? answeredAfter = null,
        Duration? abandonedAfter = null,
        string? matter = null
    )
    {
        NotNegative(answeredAfter, nameof(answeredAfter));
        NotNegative(abandonedAfter, nameof(abandonedAfter));
        return answeredAfter is not null && abandonedAfter is not null
            ? throw new ArgumentException(
                $"The contact '{id}' cannot be answered and abandoned.",
                nameof(abandonedAfter)
            )
            : new Contact(
                id,
                offered,
                answeredAfter,
                abandonedAfter,
                matter is null ? null : Guard.Against.NoText(matter)
            );
    }

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("contact").Text(Id).Time(Offered);
        form.MaybeTime(AnsweredAfter).MaybeTime(AbandonedAfter).Text(Matter);
    }

    /// <summary>Returns the identifier with what is known of it.</summary>
    /// <returns>The text.</returns>
    public override string ToString()
    {
        var matter = Matter is null ? "" : $" ({Matter})";
        var end =
            AnsweredAfter is { } answer ? $", answered after {Measured.Of(answer)}"
            : AbandonedAfter is { } wait ? $", abandoned after {Measured.Of(wait)}"
            : "";
        return $"{Id}{matter}: offered {InstantText.Of(Offered)}{end}";
    }

    /// <summary>Whether it was answered within a time; exactly so long is within.</summary>
    internal bool IsAnsweredWithin(Duration limit) => AnsweredAfter <= limit;

    /// <summary>Whether the customer gave up within a time; exactly so long is within.</summary>
    internal bool IsAbandonedWithin(Duration limit) => AbandonedAfter <= limit;

    private static void NotNegative(Duration? wait, string parameterName)
    {
        if (wait < Duration.Zero)
        {
            throw new ArgumentOutOfRangeException(
                parameterName,
                $"{parameterName} is {Measured.Of(wait.Value)}, and must not be below zero."
            );
        }
    }
}
