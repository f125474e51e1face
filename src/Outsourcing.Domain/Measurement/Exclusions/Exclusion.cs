using System.Collections.ObjectModel;
using NodaTime;

namespace Outsourcing.Domain.Measurement;

/// <summary>A time, or single observations, that one side says do not count, with the reason and the state of agreement.</summary>
/// <remarks>
/// <para>
/// The time of an exclusion does not count as downtime and does not run against a ticket; what happened at one instant in it
/// (an event count, a contact) is out altogether. An observation that is named is out of numerator and denominator. What
/// several exclusions cover is excluded once.
/// </para>
/// <para>Immutable. Two are equal when all members are equal; the order of the named observations does not matter.</para>
/// </remarks>
public sealed class Exclusion : IEquatable<Exclusion>, IFingerprinted
{
    private readonly ReadOnlyCollection<string> observationIds;

    private Exclusion(string id, ExclusionCategory category, Interval? time, IEnumerable<string> observationIds)
    {
        Id = Guard.Against.NoText(id);
        Guard.Against.OutOfRange(
            (int)category,
            nameof(category),
            (int)ExclusionCategory.PlannedMaintenance,
            (int)ExclusionCategory.ExcusedFailure
        );
        Category = category;
        State = ExclusionState.Claimed;
        Time = time;
        this.observationIds = Array.AsReadOnly<string>([.. observationIds]);
    }

    private Exclusion(Exclusion other)
    {
        (Id, Category, State, Time, observationIds) = (
            other.Id,
            other.Category,
            other.State,
            other.Time,
            other.observationIds
        );
        (AnnouncedAt, NotifiedAt, Evidence) = (other.AnnouncedAt, other.NotifiedAt, other.Evidence);
    }

    /// <summary>Gets the identifier.</summary>
    public string Id { get; }

    /// <summary>Gets the reason.</summary>
    public ExclusionCategory Category { get; }

    /// <summary>Gets whether the other side agrees; claimed unless said otherwise.</summary>
    public ExclusionState State { get; private init; }

    /// <summary>Gets the time, with start and end; <see langword="null"/> when observations are named.</summary>
    public Interval? Time { get; }

    /// <summary>Gets the identifiers of the observations that are named, in ordinal order; empty when a time is given.</summary>
    public IReadOnlyList<string> ObservationIds => observationIds;

    /// <summary>Gets when it was announced, or <see langword="null"/> when that is not known.</summary>
    public Instant? AnnouncedAt { get; private init; }

    /// <summary>Gets when the other side was notified, or <see langword="null"/> when that is not known.</summary>
    public Instant? NotifiedAt { get; private init; }

    /// <summary>Gets what proves it, such as the number of a document, or <see langword="null"/> when there is nothing.</summary>
    public string? Evidence { get; private init; }

    /// <summary>Creates an exclusion of a time; it is claimed.</summary>
    /// <param name="id">The identifier; never blank.</param>
    /// <param name="category">The reason.</param>
    /// <param name="time">The time; with a start, and an end after it.</param>
    /// <returns>The exclusion.</returns>
    /// <exception cref="ArgumentException">The identifier is blank, the category is none of the four, or the time has no length or no end.</exception>
    public static Exclusion Of(string id, ExclusionCategory category, Interval time) =>
        time is { HasStart: true, HasEnd: true } && time.Start < time.End
            ? new Exclusion(id, category, time, [])
            : throw new ArgumentException(
                $"The time of an exclusion needs a start and an end after it, and {time} has not.",
                nameof(time)
            );

    /// <summary>Creates an exclusion of single observations; it is claimed.</summary>
    /// <param name="id">The identifier; never blank.</param>
    /// <param name="category">The reason.</param>
    /// <param name="observationIds">The identifiers of the observations; at least one. Repeated ones count once.</param>
    /// <returns>The exclusion.</returns>
    /// <exception cref="ArgumentException">An identifier is blank or there is none, or the category is none of the four.</exception>
    public static Exclusion Of(string id, ExclusionCategory category, IEnumerable<string> observationIds)
    {
        string[] ids =
        [
            .. Guard
                .Against.Null(observationIds)
                .Select(observation => Guard.Against.NoText(observation, nameof(observationIds)))
                .Distinct(StringComparer.Ordinal)
                .Order(StringComparer.Ordinal),
        ];
        return ids.Length == 0
            ? throw new ArgumentException($"The exclusion '{id}' names no observation.", nameof(observationIds))
            : new Exclusion(id, category, null, ids);
    }

    /// <summary>Says whether the other side agrees.</summary>
    /// <param name="state">The state.</param>
    /// <returns>The same exclusion in that state.</returns>
    /// <exception cref="ArgumentException">The state is none of the three.</exception>
    public Exclusion In(ExclusionState state) =>
        new(this)
        {
            State = (ExclusionState)
                Guard.Against.OutOfRange(
                    (int)state,
                    nameof(state),
                    (int)ExclusionState.Claimed,
                    (int)ExclusionState.Disputed
                ),
        };

    /// <summary>Says when it was announced.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The same exclusion with that announcement.</returns>
    public Exclusion Announced(Instant instant) => new(this) { AnnouncedAt = instant };

    /// <summary>Says when the other side was notified.</summary>
    /// <param name="instant">The instant.</param>
    /// <returns>The same exclusion with that notice.</returns>
    public Exclusion Notified(Instant instant) => new(this) { NotifiedAt = instant };

    /// <summary>Says what proves it.</summary>
    /// <param name="evidence">The proof, such as the number of a document; never blank.</param>
    /// <returns>The same exclusion with that evidence.</returns>
    /// <exception cref="ArgumentException">The text is blank.</exception>
    public Exclusion ProvedBy(string evidence) => new(this) { Evidence = Guard.Against.NoText(evidence) };

    /// <inheritdoc/>
    public bool Equals(Exclusion? other) =>
        other is not null
        && string.Equals(Id, other.Id, StringComparison.Ordinal)
        && (Category, State, Time, AnnouncedAt, NotifiedAt)
            == (other.Category, other.State, other.Time, other.AnnouncedAt, other.NotifiedAt)
        && string.Equals(Evidence, other.Evidence, StringComparison.Ordinal)
        && observationIds.SequenceEqual(other.observationIds, StringComparer.Ordinal);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as Exclusion);

    /// <inheritdoc/>
    public override int GetHashCode() =>
        HashCode.Combine(StringComparer.Ordinal.GetHashCode(Id), Category, State, Time);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text(Id).Number((long)Category).Number((long)State);
        form.MaybeTime(Time?.Start).MaybeTime(Time?.End).Number(observationIds.Count);
        foreach (var observation in observationIds)
        {
            form.Text(observation);
        }

        form.MaybeTime(AnnouncedAt).MaybeTime(NotifiedAt).Text(Evidence);
    }

    /// <summary>Returns the exclusion in words, such as <c>M-7 (planned maintenance, accepted): 2026-03-14T02:00:00Z/2026-03-14T04:30:00Z</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => $"{Title}: {Scope}";

    /// <summary>Identifier, category and state.</summary>
    internal string Title => $"{Id} ({Category.Words()}, {State.Word()})";

    /// <summary>The time, or the observations that are named.</summary>
    internal string Scope => Time is { } time ? time.ToString() : string.Join(", ", observationIds);
}

/// <summary>Why something does not count.</summary>
public enum ExclusionCategory
{
    /// <summary>No reason; no exclusion has it.</summary>
    None = 0,

    /// <summary>Maintenance that was announced.</summary>
    PlannedMaintenance = 1,

    /// <summary>What nobody could prevent.</summary>
    ForceMajeure = 2,

    /// <summary>What the customer caused.</summary>
    CustomerCaused = 3,

    /// <summary>A failure for which the contract relieves the provider, such as that of a third party.</summary>
    ExcusedFailure = 4,
}

/// <summary>Whether both sides agree that something does not count.</summary>
public enum ExclusionState
{
    /// <summary>No state; no exclusion has it.</summary>
    None = 0,

    /// <summary>One side says so; the other has not answered.</summary>
    Claimed = 1,

    /// <summary>Both sides agree.</summary>
    Accepted = 2,

    /// <summary>The other side objects.</summary>
    Disputed = 3,
}

/// <summary>The words for category and state.</summary>
internal static class ExclusionWords
{
    public static string Words(this ExclusionCategory category) =>
        category switch
        {
            ExclusionCategory.PlannedMaintenance => "planned maintenance",
            ExclusionCategory.ForceMajeure => "force majeure",
            ExclusionCategory.CustomerCaused => "customer-caused",
            _ => "excused failure",
        };

    public static string Word(this ExclusionState state) =>
        state switch
        {
            ExclusionState.Claimed => "claimed",
            ExclusionState.Accepted => "accepted",
            _ => "disputed",
        };
}
