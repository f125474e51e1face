using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Contracts;

/// <summary>A party gave notice.</summary>
/// <remarks>
/// The day of the fact is that of receipt, or that of dispatch when the notice is known by the way in which it was sent
/// (<see cref="Delivery"/>). A notice that announces a renewal is also the event <c>renewal notice</c> of the terms.
/// </remarks>
public sealed record NoticeGiven : Fact
{
    private readonly string[] services = [];

    private NoticeGiven(
        string id,
        LocalDate on,
        Instant recorded,
        string from,
        NoticePurpose purpose,
        Delivery? delivery
    )
        : base(id, on, recorded)
    {
        From = Guard.Against.NoText(from).Trim();
        Purpose = (NoticePurpose)
            Guard.Against.OutOfRange(
                (int)purpose,
                nameof(purpose),
                (int)NoticePurpose.NonRenewal,
                (int)NoticePurpose.Other
            );
        Delivery = delivery;
    }

    private NoticeGiven(NoticeGiven other, IEnumerable<string> services)
        : base(other) =>
        (From, Purpose, Delivery, Clause, EndsOn, this.services) = (
            other.From,
            other.Purpose,
            other.Delivery,
            other.Clause,
            other.EndsOn,
            NameList.Of(services)
        );

    /// <summary>Gets the party that gave it.</summary>
    public string From { get; }

    /// <summary>Gets what it is for.</summary>
    public NoticePurpose Purpose { get; }

    /// <summary>Gets the way in which it was sent; <see langword="null"/> when the day of its receipt is known.</summary>
    public Delivery? Delivery { get; }

    /// <summary>Gets the clause under which it was given; <see langword="null"/> for every clause that it fits.</summary>
    public ClauseReference? Clause { get; private init; }

    /// <summary>Gets the last day that it names for what it ends; <see langword="null"/> when it names none.</summary>
    public LocalDate? EndsOn { get; private init; }

    /// <summary>Gets the services that it concerns, in ordinal order; empty for all of them.</summary>
    public IReadOnlyList<string> Services => Array.AsReadOnly(services);

    /// <summary>Gets the day on which it was received or is deemed to be; not known where the business days of the delivery are not.</summary>
    public Answer<LocalDate> Receipt =>
        Delivery?.Received(On) ?? Answer.Known(On, Explanation.Of($"It was received on {CivilDay.Text(On)}."));

    /// <summary>Creates the fact of a notice whose day of receipt is known.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it was received.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="from">The party that gave it.</param>
    /// <param name="purpose">What it is for.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank, or <paramref name="purpose"/> is none of those.</exception>
    public static NoticeGiven Received(string id, LocalDate on, Instant recorded, string from, NoticePurpose purpose) =>
        new(id, on, recorded, from, purpose, delivery: null);

    /// <summary>Creates the fact of a notice of which the day and way of its dispatch are known.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which it was sent.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="from">The party that gave it.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="by">The way in which it was sent.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank, <paramref name="purpose"/> is none of those, or the way is <see langword="null"/>.</exception>
    public static NoticeGiven Sent(
        string id,
        LocalDate on,
        Instant recorded,
        string from,
        NoticePurpose purpose,
        Delivery by
    ) => new(id, on, recorded, from, purpose, Guard.Against.Null(by));

    /// <summary>Says under which clause it was given.</summary>
    /// <param name="clause">The clause.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="clause"/> is <see langword="null"/>.</exception>
    public NoticeGiven Under(ClauseReference clause) => this with { Clause = Guard.Against.Null(clause) };

    /// <inheritdoc cref="Under(ClauseReference)"/>
    /// <param name="clause">The clause, such as <c>MSA § 9.2</c>.</param>
    /// <exception cref="FormatException">The text names no clause.</exception>
    public NoticeGiven Under(string clause) => Under(ClauseReference.Parse(clause));

    /// <summary>Says which services it concerns.</summary>
    /// <param name="services">The services; none for all of them.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public NoticeGiven For(params IEnumerable<string> services) => new(this, services);

    /// <summary>Says which last day it names.</summary>
    /// <param name="lastDay">The last day of what it ends.</param>
    /// <returns>The fact.</returns>
    public NoticeGiven EndingWith(LocalDate lastDay) => this with { EndsOn = lastDay.WithCalendar(CalendarSystem.Iso) };

    /// <summary>Compares all members.</summary>
    /// <param name="other">The other.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(NoticeGiven? other) =>
        base.Equals(other)
        && string.Equals(From, other.From, StringComparison.Ordinal)
        && Purpose == other.Purpose
        && Delivery == other.Delivery
        && Clause == other.Clause
        && EndsOn == other.EndsOn
        && services.AsSpan().SequenceEqual(other.services);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(base.GetHashCode(), From, Purpose, Clause, EndsOn);

    /// <inheritdoc/>
    protected override string Describe()
    {
        var purpose = Purpose switch
        {
            NoticePurpose.NonRenewal => "of non-renewal",
            NoticePurpose.Termination => "of termination",
            NoticePurpose.Renewal => "of renewal",
            NoticePurpose.OptionExercise => "to use an option",
            NoticePurpose.Objection => "of objection",
            NoticePurpose.Breach => "of breach",
            _ => "of another kind",
        };
        var sent = Delivery is null ? "" : $", sent by {Delivery.Method}";
        var clause = Clause is null ? "" : $", under {Clause}";
        var end = EndsOn is { } day ? $", ending with {CivilDay.Text(day)}" : "";
        var about = services.Length == 0 ? "" : $", for {Invariant.List(services)}";
        return $"notice {purpose} from {From}{sent}{clause}{end}{about}";
    }
}
