using System.Text;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Finds the identifiers that somebody may have meant by another name of a licence.</summary>
internal static class SpdxNearest
{
    private const int Most = 3;
    private static readonly string[] Noise = ["gnu", "the", "license", "licence", "version"];

    /// <summary>Gives the identifiers that begin most nearly like a name, at most three; none when no one does.</summary>
    public static IReadOnlyList<string> To(string name, IEnumerable<string> identifiers)
    {
        var asked = Bare(name);
        (string Id, string Bare, int Distance)[] near =
        [
            .. identifiers
                .Select(id => (Id: id, Bare: Bare(id)))
                .Select(own => (own.Id, own.Bare, Distance: DistanceToBeginning(asked, own.Bare)))
                .Where(own => asked.Length > 0 && own.Distance * 3 <= asked.Length),
        ];
        return
        [
            .. near.Where(own => own.Distance == near.Min(other => other.Distance))
                .OrderBy(own => own.Bare.Length)
                .ThenBy(own => own.Id, StringComparer.Ordinal)
                .Take(Most)
                .Select(own => own.Id),
        ];
    }

    /// <summary>Leaves letters and digits, without words that say nothing and the v of a version.</summary>
    private static string Bare(string name)
    {
        var words = string.Concat(name.Select(letter => char.IsAsciiLetterOrDigit(letter) ? letter : ' '))
            .ToLowerInvariant()
            .Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Where(word => !Noise.Contains(word, StringComparer.Ordinal));
        var (all, bare) = (string.Concat(words), new StringBuilder());
        for (var i = 0; i < all.Length; i++)
        {
            if (all[i] != 'v' || i + 1 == all.Length || !char.IsAsciiDigit(all[i + 1]))
            {
                bare.Append(all[i]);
            }
        }

        return bare.ToString();
    }

    /// <summary>Counts the letters to add, leave out or change so that a name is the beginning of another one (V. Levenshtein, 1965).</summary>
    private static int DistanceToBeginning(string name, string of)
    {
        var row = Enumerable.Range(0, of.Length + 1).ToArray();
        for (var i = 1; i <= name.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= of.Length; j++)
            {
                var changed = diagonal + (name[i - 1] == of[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(changed, Math.Min(row[j], row[j - 1]) + 1);
            }
        }

        return row.Min();
    }
}
