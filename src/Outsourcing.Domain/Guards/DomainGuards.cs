using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text;

namespace Outsourcing.Domain.Guards;

/// <summary>Guard clauses of this library; they extend the guard in use, in-house or packaged.</summary>
/// <remarks>They know no word of the field: clauses about a concept stand in the folder of the concept.</remarks>
internal static class DomainGuards
{
    /// <summary>What is said of a text with half of a surrogate pair.</summary>
    public const string HalfACharacter = "The text holds half of a surrogate pair, which is no character.";

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

    /// <summary>Throws when <paramref name="input"/> lies outside the closed range; says the value and the range.</summary>
    /// <remarks>
    /// The package has a clause of this name that says neither. Where both are there the compiler takes this one, which
    /// needs no default arguments.
    /// </remarks>
    public static T OutOfRange<T>(this IGuardClause guardClause, T input, string parameterName, T rangeFrom, T rangeTo)
        where T : IComparable, IComparable<T>
    {
        _ = guardClause;
        return input.CompareTo(rangeFrom) < 0 || input.CompareTo(rangeTo) > 0
            ? throw new ArgumentOutOfRangeException(
                parameterName,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"{parameterName} is {input}, and must be from {rangeFrom} to {rangeTo}."
                )
            )
            : input;
    }

    /// <summary>Throws when <paramref name="input"/> is null, blank, or holds half of a surrogate pair.</summary>
    /// <remarks>Such a half is no character: no encoding can hold it, so it would come back as another text.</remarks>
    public static string NoText(
        this IGuardClause guardClause,
        [NotNull] string? input,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
    {
        guardClause.NullOrWhiteSpace(input, parameterName);
        return IsWhole(input) ? input : throw new ArgumentException(HalfACharacter, parameterName);
    }

    /// <summary>Says whether a text holds no half of a surrogate pair.</summary>
    public static bool IsWhole(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var read) != OperationStatus.Done)
            {
                return false;
            }

            text = text[read..];
        }

        return true;
    }
}
