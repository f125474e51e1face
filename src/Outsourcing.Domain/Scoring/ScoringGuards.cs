using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Scoring;

/// <summary>Guard clauses about weights, normalizations and metrics.</summary>
internal static class ScoringGuards
{
    /// <summary>Throws when <paramref name="normalization"/> is not one of the enumeration.</summary>
    public static Normalization UnknownNormalization(this IGuardClause guardClause, Normalization normalization) =>
        (Normalization)
            guardClause.OutOfRange(
                (int)normalization,
                nameof(normalization),
                (int)Normalization.None,
                (int)Normalization.Bounds
            );

    /// <summary>Throws when <paramref name="normalization"/> is not one of the enumeration, or turns costs round for a method that does so itself.</summary>
    public static Normalization TurningNormalization(this IGuardClause guardClause, Normalization normalization) =>
        guardClause.UnknownNormalization(normalization)
            is Normalization.None
                or Normalization.SumPlain
                or Normalization.VectorPlain
            ? normalization
            : throw new ArgumentOutOfRangeException(
                nameof(normalization),
                $"The scaling {normalization} turns costs round, and the method does so itself; None, SumPlain and VectorPlain fit."
            );

    /// <summary>Throws when <paramref name="metric"/> is none, or not one of the enumeration.</summary>
    public static DistanceMetric UnknownMetric(this IGuardClause guardClause, DistanceMetric metric) =>
        (DistanceMetric)
            guardClause.OutOfRange(
                (int)metric,
                nameof(metric),
                (int)DistanceMetric.Euclidean,
                (int)DistanceMetric.Chebyshev
            );

    /// <summary>Throws when a number is not from 0 to 1, or to a lower end.</summary>
    public static double NoShare(
        this IGuardClause guardClause,
        double share,
        double most = 1.0,
        [CallerArgumentExpression(nameof(share))] string? parameterName = null
    ) => 0.0 + guardClause.OutOfRange(guardClause.NotFinite(share, parameterName), parameterName!, 0.0, most);

    /// <summary>Throws when the weight of <paramref name="name"/> is negative.</summary>
    public static decimal NegativeWeight(this IGuardClause guardClause, decimal weight, string name)
    {
        _ = guardClause;
        return weight >= 0
            ? weight
            : throw new ArgumentOutOfRangeException(
                nameof(weight),
                $"The weight of '{name}' is {Invariant.Text(weight)}; a weight is zero or more."
            );
    }
}
