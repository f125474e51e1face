using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Ardalis.GuardClauses;

/// <summary>The clauses that the library uses, with the parameters and exception types of the package.</summary>
public static class GuardClauseExtensions
{
    /// <summary>Throws when the input is null.</summary>
    public static T Null<T>(
        this IGuardClause guardClause,
        [NotNull] T? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null
    )
    {
        _ = guardClause;
        return input is null ? throw MissingInput(parameterName, message, exceptionCreator) : input;
    }

    /// <summary>Throws when the input has no value.</summary>
    public static T Null<T>(
        this IGuardClause guardClause,
        [NotNull] T? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null
    )
        where T : struct
    {
        _ = guardClause;
        return input ?? throw MissingInput(parameterName, message, exceptionCreator);
    }

    /// <summary>Throws when the text is null, empty or white space.</summary>
    public static string NullOrWhiteSpace(
        this IGuardClause guardClause,
        [NotNull] string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null,
        string? message = null,
        Func<Exception>? exceptionCreator = null
    )
    {
        guardClause.Null(input, parameterName, message, exceptionCreator);
        return string.IsNullOrWhiteSpace(input)
            ? throw (
                exceptionCreator?.Invoke()
                ?? new ArgumentException(message ?? $"Required input {parameterName} was empty.", parameterName)
            )
            : input;
    }

    /// <summary>Throws when the input lies outside the closed range.</summary>
    public static T OutOfRange<T>(
        this IGuardClause guardClause,
        T input,
        string parameterName,
        T rangeFrom,
        T rangeTo,
        string? message = null,
        Func<Exception>? exceptionCreator = null
    )
        where T : IComparable, IComparable<T>
    {
        _ = guardClause;
        return input.CompareTo(rangeFrom) < 0 || input.CompareTo(rangeTo) > 0
            ? throw (
                exceptionCreator?.Invoke()
                ?? new ArgumentOutOfRangeException(parameterName, message ?? $"Input {parameterName} was out of range")
            )
            : input;
    }

    private static Exception MissingInput(string? parameterName, string? message, Func<Exception>? exceptionCreator) =>
        exceptionCreator?.Invoke()
        ?? (
            string.IsNullOrEmpty(message)
                ? new ArgumentNullException(parameterName)
                : new ArgumentNullException(parameterName, message)
        );
}
