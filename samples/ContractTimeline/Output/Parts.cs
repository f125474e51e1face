namespace Outsourcing.Samples.ContractTimeline;

/// <summary>Takes from two wordings of a clause the parts that differ.</summary>
internal static class Parts
{
    private const string Nothing = "–";

    private static readonly string[] Separators = [" | ", "; ", ", "];

    /// <summary>The parts of the old and of the new wording that the other one lacks; all of it where there is no other.</summary>
    public static (string Before, string Now) ThatDiffer(ViewChange change)
    {
        if (change is not { Before: { } before, After: { } now })
        {
            return (change.Before ?? Nothing, change.After ?? Nothing);
        }

        var separator = Array.Find(Separators, own => Split(before, own).Count > 1 || Split(now, own).Count > 1);
        if (separator is null)
        {
            return (before, now);
        }

        var (old, fresh) = (Split(before, separator), Split(now, separator));
        return (Left(old, fresh, separator), Left(fresh, old, separator));
    }

    private static string Left(List<string> parts, List<string> others, string separator) =>
        parts.Except(others, StringComparer.Ordinal).ToList() is { Count: > 0 } own
            ? string.Join(separator, own)
            : Nothing;

    /// <summary>Splits where no parenthesis is open.</summary>
    private static List<string> Split(string text, string separator)
    {
        var (parts, start, depth) = (new List<string>(), 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            depth += text[i] switch
            {
                '(' => 1,
                ')' => -1,
                _ => 0,
            };
            if (depth == 0 && string.CompareOrdinal(text, i, separator, 0, separator.Length) == 0)
            {
                parts.Add(text[start..i]);
                start = i + separator.Length;
                i = start - 1;
            }
        }

        parts.Add(text[start..]);
        return parts;
    }
}
