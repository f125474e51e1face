using NodaTime;
using Outsourcing.Domain.Calendars;
using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Of the credits with one cause the customer chose that of a level, see <see cref="SameCauseRule.CustomersChoice"/>.</summary>
public sealed record CreditChosen : Fact
{
    private CreditChosen(string id, LocalDate on, Instant recorded, string level, DateRange during)
        : base(id, on, recorded)
    {
        Level = level;
        During = during;
    }

    /// <summary>Gets the name of the level.</summary>
    public string Level { get; }

    /// <summary>Gets the days of the period that was missed.</summary>
    public DateRange During { get; }

    /// <summary>Creates the fact.</summary>
    /// <param name="id">The name of the fact.</param>
    /// <param name="on">The day of the choice.</param>
    /// <param name="recorded">When it became known.</param>
    /// <param name="level">The name of the level.</param>
    /// <param name="during">The days of the period that was missed.</param>
    /// <returns>The fact.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static CreditChosen Of(string id, LocalDate on, Instant recorded, string level, DateRange during) =>
        new(id, on, recorded, Guard.Against.NoText(level).Trim(), Guard.Against.Null(during));

    /// <inheritdoc/>
    protected override string Describe() => $"the customer chose the credit of {Level} for {During}";
}
