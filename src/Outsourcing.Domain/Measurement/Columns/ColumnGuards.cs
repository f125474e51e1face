using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>Guard clauses about columns and what is measured in them.</summary>
internal static class ColumnGuards
{
    /// <summary>Throws when a column has not the number of rows of the others.</summary>
    public static void OtherLength(this IGuardClause guardClause, int expected, int length, string parameterName)
    {
        _ = guardClause;
        if (length != expected)
        {
            throw new ArgumentException(
                $"The columns have the same number of rows, not {Invariant.Text(expected)} and {Invariant.Text(length)}.",
                parameterName
            );
        }
    }

    /// <summary>Throws when an interval has no start or no end.</summary>
    public static Interval Endless(this IGuardClause guardClause, Interval input, string parameterName)
    {
        _ = guardClause;
        return input is { HasStart: true, HasEnd: true }
            ? input
            : throw new ArgumentException(
                $"A window has a start and an end, and {Invariant.Text(input)} has not.",
                parameterName
            );
    }

    /// <summary>Gives the Unix ticks of an instant; throws when they are not whole.</summary>
    public static long PartOfATick(this IGuardClause guardClause, Instant input, string parameterName)
    {
        _ = guardClause;
        var ticks = input.ToUnixTimeTicks();
        return Instant.FromUnixTimeTicks(ticks) == input
            ? ticks
            : throw new ArgumentException(
                $"A bound is a whole tick of 100 nanoseconds, and {InstantText.Of(input)} is not.",
                parameterName
            );
    }
}
