namespace Outsourcing.Domain.Scoring;

/// <summary>The names of items that are judged.</summary>
internal static class ItemNames
{
    /// <summary>Copies names; throws when there are too few or too many, or one is blank or used twice.</summary>
    public static string[] Checked(IEnumerable<string> items, int least, int most, string what)
    {
        string[] names = [.. Guard.Against.NullElement(items).Select(name => Guard.Against.NoText(name).Trim())];
        if (names.Length < least || names.Length > most)
        {
            throw new ArgumentException(
                $"There are {Invariant.Text(names.Length)} items; {what} has {Invariant.Text(least)} to {Invariant.Text(most)}.",
                nameof(items)
            );
        }

        var twice = Array.FindIndex(names, name => Array.IndexOf(names, name) != Array.LastIndexOf(names, name));
        return twice < 0 ? names : throw new ArgumentException($"Two items are named '{names[twice]}'.", nameof(items));
    }
}
