using NodaTime;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Finds licences of one licensor of which one keeps out the holder of the other.</summary>
internal static class LicenceOverlap
{
    public static IEnumerable<Finding> Of(IReadOnlyList<Licence> licences)
    {
        for (var i = 0; i < licences.Count; i++)
        {
            for (var j = i + 1; j < licences.Count; j++)
            {
                if (Between(licences[i], licences[j]) is { } finding)
                {
                    yield return finding;
                }
            }
        }
    }

    private static Finding? Between(Licence one, Licence other)
    {
        var (strict, open) = one.Exclusivity >= other.Exclusivity ? (one, other) : (other, one);
        return
            strict.Exclusivity >= Exclusivity.Sole
            && string.Equals(one.By, other.By, StringComparison.Ordinal)
            && !string.Equals(one.Holder, other.Holder, StringComparison.Ordinal)
            && !open.ComesFrom(strict.Holder)
            && RunTogether(one, other)
            && one.Scope.Overlaps(other.Scope)
            ? Finding.Of(
                IpRules.LicenceOverlap,
                open.Exclusivity >= Exclusivity.Sole ? Severity.Error : Severity.Warning,
                strict.Name,
                $"{strict.Name} licenses {strict.Holder} {Adverb(strict)} and {open.Name} licenses {open.Holder} {Adverb(open)} for the same: {one.Scope.Intersect(other.Scope)}.",
                strict.Clause,
                "Limit one of them, or make both non-exclusive."
            )
            : null;
    }

    private static bool RunTogether(Licence one, Licence other) =>
        one.HasStart
        && other.HasStart
        && (one.First ?? LocalDate.MinIsoValue) <= (other.LastDay ?? LocalDate.MaxIsoValue)
        && (other.First ?? LocalDate.MinIsoValue) <= (one.LastDay ?? LocalDate.MaxIsoValue);

    private static string Adverb(Licence licence) =>
        licence.Exclusivity switch
        {
            Exclusivity.Exclusive => "exclusively",
            Exclusivity.Sole => "solely",
            _ => "non-exclusively",
        };
}
