using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Guard clauses for times that count from something.</summary>
internal static class LengthGuards
{
    /// <summary>Throws when a time is a fixed day.</summary>
    public static DueDate LengthOfTime(DueDate within, string parameterName) =>
        Guard.Against.Null(within, parameterName) is DueDate.FixedDay
            ? throw new ArgumentException($"A length of time is asked for, and '{within}' is a day.", parameterName)
            : within;
}
