using System.Globalization;
using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Guards;

/// <summary>Guard clauses of this library; they extend the guard in use, in-house or packaged.</summary>
/// <remarks>They know no word of the field: clauses about a concept stand in the folder of the concept.</remarks>
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
                string.Create(CultureInfo.InvariantCulture, $"A number must be finite, and {input} is not."),
                parameterName
            );
    }

    /// <summary>Copies a sequence; throws when it, or an element of it, is null.</summary>
    public static T[] NullElement<T>(
        this IGuardClause guardClause,
        IEnumerable<T?> input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
        where T : class
    {
        guardClause.Null(input, parameterName);
        var copy = new List<T>();
        foreach (var element in input)
        {
            copy.Add(guardClause.Null(element, parameterName));
        }

        return [.. copy];
    }
}
