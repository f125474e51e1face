using System.Numerics;
using NodaTime;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.Measurement;

/// <summary>Durations and exact ratios.</summary>
internal static class Durations
{
    /// <summary>Gives one duration as a part of another.</summary>
    public static Ratio Share(Duration part, Duration whole) =>
        Ratio.Of(part.ToBigIntegerNanoseconds(), whole.ToBigIntegerNanoseconds()).InLowestTerms();

    /// <summary>Takes a part of a duration, rounded down to the nanosecond.</summary>
    /// <exception cref="OverflowException">No duration can hold it.</exception>
    public static Duration Part(Duration whole, Ratio part) => Duration.FromNanoseconds(Nanoseconds(whole, part));

    /// <summary>Takes a part of a duration, rounded down to the nanosecond; <see langword="null"/> when no duration can hold it.</summary>
    public static Duration? TryPart(Duration whole, Ratio part)
    {
        var nanoseconds = Nanoseconds(whole, part);
        return nanoseconds <= Duration.MaxValue.ToBigIntegerNanoseconds()
            ? Duration.FromNanoseconds(nanoseconds)
            : null;
    }

    private static BigInteger Nanoseconds(Duration whole, Ratio part) =>
        Rounding.Quotient(whole.ToBigIntegerNanoseconds() * part.Numerator, part.Denominator, RoundingMode.Floor);
}
