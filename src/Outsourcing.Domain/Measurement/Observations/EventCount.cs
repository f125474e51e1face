using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>How many of a number of events were good, such as the requests of one hour that were answered.</summary>
/// <remarks>It belongs to the period of its instant. Two are equal when all members are equal.</remarks>
public sealed record EventCount : Observation
{
    private EventCount(string id, Instant at, long good, long total)
        : base(id)
    {
        At = at;
        Good = good;
        Total = total;
    }

    /// <summary>Gets the instant to which the count belongs.</summary>
    public Instant At { get; }

    /// <summary>Gets how many events were good.</summary>
    public long Good { get; }

    /// <summary>Gets how many events there were.</summary>
    public long Total { get; }

    internal override Instant? Moment => At;

    internal override Instant Begin => At;

    /// <summary>Creates a count.</summary>
    /// <param name="id">The identifier; never blank.</param>
    /// <param name="at">The instant to which the count belongs, such as the begin of the hour.</param>
    /// <param name="good">How many events were good; from 0 to <paramref name="total"/>.</param>
    /// <param name="total">How many events there were; zero or more.</param>
    /// <returns>The count.</returns>
    /// <exception cref="ArgumentException">The identifier is blank, or a number is out of its range.</exception>
    public static EventCount Of(string id, Instant at, long good, long total)
    {
        Guard.Against.OutOfRange(total, nameof(total), 0L, long.MaxValue);
        return new EventCount(id, at, Guard.Against.OutOfRange(good, nameof(good), 0L, total), total);
    }

    /// <inheritdoc/>
    public override void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("events").Text(Id).Time(At).Number(Good).Number(Total);

    /// <summary>Returns the identifier with the counts and the instant.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        $"{Id}: {Invariant.Text(Good)} of {Invariant.Text(Total)} at {InstantText.Of(At)}";
}
