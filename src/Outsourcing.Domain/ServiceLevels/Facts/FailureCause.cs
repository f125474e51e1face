using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Why a level was missed in a period; levels with the same cause fall under the <see cref="SameCauseRule"/>.</summary>
public sealed record FailureCause : Fact
{
    private FailureCause(string id, LocalDate on, Instant recorded, string level, DateRange during, string cause)
        : base(id, on, recorded)
    {
        Level = level;
        During = during;
        Cause = cause;
    }

    /// <summary>Gets the name of the level.</summary>
    public string Level { get; }

    /// <summary>Gets the days of the period that was missed.</summary>
    public DateRange During { get; }

    /// <summary>Gets the cause, such as the number of a problem record.</summary>
    public string Cause { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day on which the cause was found.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="level">The name of the level.</param>
    /// <param name="during">The days of the period that was missed.</param>
    /// <param name="cause">The cause.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static FailureCause Of(
        string id,
        LocalDate on,
        Instant recorded,
        string level,
        DateRange during,
        string cause
    ) =>
        new(
            id,
            on,
            recorded,
            Guard.Against.NoText(level).Trim(),
            Guard.Against.Null(during),
            Guard.Against.NoText(cause).Trim()
        );

    /// <inheritdoc/>
    protected override string Describe() => $"{Level} was missed in {During} because of {Cause}";
}
