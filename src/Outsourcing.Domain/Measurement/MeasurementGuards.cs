using NodaTime;
using Outsourcing.Domain.Calendars;

namespace Outsourcing.Domain.Measurement;

/// <summary>Checks and canonical forms that the types of measurement share.</summary>
internal static class MeasurementGuards
{
    /// <summary>Finds a zone of the TZDB.</summary>
    /// <exception cref="ArgumentException">The TZDB knows no such zone.</exception>
    public static DateTimeZone Zone(string id) =>
        DateTimeZoneProviders.Tzdb.GetZoneOrNull(Guard.Against.Null(id))
        ?? throw new ArgumentException($"The TZDB knows no zone '{id}'.", nameof(id));

    /// <summary>Writes an instant, or that there is none.</summary>
    public static CanonicalForm MaybeTime(this CanonicalForm form, Instant? instant) =>
        instant is { } known ? form.Flag(true).Time(known) : form.Flag(false);

    /// <summary>Writes a length of time, or that there is none.</summary>
    public static CanonicalForm MaybeTime(this CanonicalForm form, Duration? duration) =>
        duration is { } known ? form.Flag(true).Time(known) : form.Flag(false);

    /// <summary>Throws when a time has no length or runs backwards.</summary>
    public static Duration Positive(Duration value, string parameterName) =>
        value > Duration.Zero
            ? value
            : throw new ArgumentException(
                $"{parameterName} is {Measured.Of(value)}, and must be above zero.",
                parameterName
            );

    /// <summary>Throws when a rule for missing data is none of the three.</summary>
    public static MissingDataRule Known(MissingDataRule rule, string parameterName) =>
        (MissingDataRule)
            Guard.Against.OutOfRange(
                (int)rule,
                parameterName,
                (int)MissingDataRule.DeemedMissedAtMinimum,
                (int)MissingDataRule.Unknown
            );
}
