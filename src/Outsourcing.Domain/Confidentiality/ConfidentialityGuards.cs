using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>Guard clauses about confidentiality.</summary>
internal static class ConfidentialityGuards
{
    /// <summary>Throws when a word is none of its enumeration, or the zero that says nothing.</summary>
    public static T Known<T>(T input, [CallerArgumentExpression(nameof(input))] string? parameterName = null)
        where T : struct, Enum =>
        Enum.IsDefined(input) && !EqualityComparer<T>.Default.Equals(input, default)
            ? input
            : throw new ArgumentOutOfRangeException(
                parameterName,
                $"{parameterName} is {Invariant.Text(Convert.ToInt32(input, System.Globalization.CultureInfo.InvariantCulture))}, and must be one of {string.Join(", ", Enum.GetNames<T>().Skip(1))}."
            );

    /// <summary>Copies acts that terms permit or forbid; a disclosure is none, since purposes and recipients decide on it.</summary>
    public static ConfidentialAct[] Stated(
        IEnumerable<ConfidentialAct> acts,
        IReadOnlyList<ConfidentialAct> opposite,
        string word
    )
    {
        ConfidentialAct[] copy = [.. Guard.Against.Null(acts).Select(act => Known(act, nameof(acts)))];
        return Array.Exists(copy, act => act == ConfidentialAct.Disclose)
                ? throw new ArgumentException(
                    "Purposes and recipients say which disclosure is permitted.",
                    nameof(acts)
                )
            : Array.Find(copy, opposite.Contains) is var both && both != ConfidentialAct.None
                ? throw new ArgumentException($"To {ConfidentialWords.Of(both)} is {word} already.", nameof(acts))
            : copy;
    }
}
