using NodaTime;

namespace Outsourcing.Domain.Measurement;

/// <summary>Something that happened and is measured, with the identifier by which an exclusion can name it.</summary>
/// <remarks>A closed set. Observations are equal when all their members are equal. Immutable.</remarks>
public abstract record Observation : IFingerprinted
{
    private protected Observation(string id) => Id = Guard.Against.NoText(id);

    /// <summary>Gets the identifier; one in a list of observations.</summary>
    public string Id { get; }

    /// <summary>The instant of an observation that has just one; null for one that takes time.</summary>
    internal virtual Instant? Moment => null;

    /// <summary>The first instant that is known of it.</summary>
    internal abstract Instant Begin { get; }

    /// <inheritdoc/>
    public abstract void WriteTo(CanonicalForm form);
}
