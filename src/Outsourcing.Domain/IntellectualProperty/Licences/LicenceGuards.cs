using NodaTime;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Guard clauses of licences.</summary>
internal static class LicenceGuards
{
    private static readonly LocalDate Anchor = new(2000, 1, 1);

    /// <summary>Throws when a time is not whole days above zero.</summary>
    public static Period Time(Period time, string parameterName)
    {
        Guard.Against.Null(time, parameterName);
        return !time.HasTimeComponent && Anchor + time > Anchor
            ? time
            : throw new ArgumentException($"A time is whole days above zero, and {time} is not.", parameterName);
    }
}
