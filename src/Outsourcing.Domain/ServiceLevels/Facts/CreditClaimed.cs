using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>The customer claimed the credits of a window, for one level or for all of them.</summary>
public sealed record CreditClaimed : Fact
{
    private CreditClaimed(string id, LocalDate on, Instant recorded, DateRange window, string? level)
        : base(id, on, recorded)
    {
        Window = window;
        Level = level;
    }

    /// <summary>Gets the days of the window that is settled.</summary>
    public DateRange Window { get; }

    /// <summary>Gets the name of the level; <see langword="null"/> for all of them.</summary>
    public string? Level { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day of the claim.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="window">The days of the window that is settled.</param>
    /// <param name="level">The name of the level; absent for all of them.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static CreditClaimed Of(string id, LocalDate on, Instant recorded, DateRange window, string? level = null) =>
        new(id, on, recorded, Guard.Against.Null(window), level is null ? null : Guard.Against.NoText(level).Trim());

    /// <inheritdoc/>
    protected override string Describe() => $"credits of {Level ?? "all levels"} for {Window} claimed";
}
