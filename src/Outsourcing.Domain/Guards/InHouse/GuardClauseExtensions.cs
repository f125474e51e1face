using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Guards;

/// <summary>The guard clauses this library uses, with the parameter order and exception types of the package.</summary>
internal static class GuardClauseExtensions
{
    /// <summary>Throws when <paramref name="input"/> is null.</summary>
    public static T Null<T>(
        this IGuardClause guardClause,
        [NotNull] T? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
    {
        _ = guardClause;
        return input is null ? throw new ArgumentNullException(parameterName) : input;
    }

    /// <summary>Throws when <paramref name="input"/> is null, empty or white space.</summary>
    public static string NullOrWhiteSpace(
        this IGuardClause guardClause,
        [NotNull] string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
    {
        guardClause.Null(input, parameterName);
        return string.IsNullOrWhiteSpace(input)
            ? throw new ArgumentException($"Required input {parameterName} was empty.", parameterName)
            : input;
    }
}
