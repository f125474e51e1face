using System.Runtime.CompilerServices;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Guards;

/// <summary>Guard clauses of this domain; they extend the guard in use, in-house or packaged.</summary>
internal static class DomainGuards
{
    /// <summary>Throws when <paramref name="input"/> is not a number or infinite.</summary>
    public static double NotFinite(
        this IGuardClause guardClause,
        double input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
    {
        _ = guardClause;
        return double.IsFinite(input)
            ? input
            : throw new ArgumentException(
                $"A number must be finite, and {Invariant.Text(input)} is not.",
                parameterName
            );
    }

    /// <summary>Throws when <paramref name="normalization"/> is not one of the enumeration.</summary>
    public static Normalization UnknownNormalization(this IGuardClause guardClause, Normalization normalization) =>
        (Normalization)
            guardClause.OutOfRange(
                (int)normalization,
                nameof(normalization),
                (int)Normalization.None,
                (int)Normalization.Bounds
            );

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
