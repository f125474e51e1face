using System.Text.RegularExpressions;

namespace Outsourcing.Samples;

/// <summary>What holds of every report.</summary>
internal static partial class Page
{
    /// <summary>Checks that every element is closed, in order.</summary>
    public static void AssertWellFormed(string page)
    {
        var open = new Stack<string>();
        foreach (Match tag in Tags().Matches(page))
        {
            var name = tag.Groups["name"].Value;
            if (tag.Groups["close"].Length > 0)
            {
                Assert.Equal(open.Pop(), name);
            }
            else if (name is not "meta")
            {
                open.Push(name);
            }
        }

        Assert.Empty(open);
    }

    /// <summary>Checks that a page needs no network, no script and no other file.</summary>
    public static void AssertNeedsNothingElse(string page)
    {
        foreach (var word in (ReadOnlySpan<string>)["http", "<script", "<link", "src=", "href", "url(", "@import"])
        {
            Assert.DoesNotContain(word, page, StringComparison.OrdinalIgnoreCase);
        }
    }

    /// <summary>The headings of its sections.</summary>
    public static IEnumerable<string> Headings(string page) =>
        Sections().Matches(page).Select(heading => heading.Groups["text"].Value);

    /// <summary>How many elements of a name and class it has.</summary>
    public static int Count(string page, string name, string css) => page.Split($"<{name} class=\"{css}\"").Length - 1;

    [GeneratedRegex("<(?<close>/?)(?<name>[a-z0-9]+)[^>]*>", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Tags();

    [GeneratedRegex("<h2>(?<text>[^<]*)</h2>", RegexOptions.ExplicitCapture, 60_000)]
    private static partial Regex Sections();
}
