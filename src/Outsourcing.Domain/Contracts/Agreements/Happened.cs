using NodaTime;

namespace Outsourcing.Domain.Contracts;

/// <summary>A named event took place, such as the commencement of the services or an insolvency.</summary>
public sealed record Happened : Fact
{
    private Happened(string id, LocalDate on, Instant recorded, string name, string? by)
        : base(id, on, recorded)
    {
        Event = name;
        By = by;
    }

    /// <summary>Gets the name of the event; provisions refer to it letter by letter.</summary>
    public string Event { get; }

    /// <summary>Gets the party that it concerns; <see langword="null"/> for none.</summary>
    public string? By { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="event">The name of the event.</param>
    /// <param name="by">The party that it concerns.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static Happened Of(string id, LocalDate on, Instant recorded, string @event, string? by = null) =>
        new(id, on, recorded, Guard.Against.NoText(@event).Trim(), by is null ? null : Guard.Against.NoText(by).Trim());

    /// <inheritdoc/>
    protected override string Describe() => By is null ? Event : $"{Event} ({By})";
}
