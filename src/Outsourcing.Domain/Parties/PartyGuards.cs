using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Parties;

/// <summary>Guard clauses about legal entities.</summary>
internal static class PartyGuards
{
    /// <summary>Copies entities; throws when one is null or belongs to the same whole twice.</summary>
    public static LegalEntity[] EntityTwice(
        this IGuardClause guardClause,
        IEnumerable<LegalEntity> input,
        string whole,
        [CallerArgumentExpression(nameof(input))] string? parameterName = null
    )
    {
        var copy = guardClause.NullElement(input, parameterName);
        var twice = copy.GroupBy(entity => entity).FirstOrDefault(group => group.Skip(1).Any());
        return twice is null
            ? copy
            : throw new ArgumentException($"{twice.Key.Name} belongs to {whole} twice.", parameterName);
    }
}
