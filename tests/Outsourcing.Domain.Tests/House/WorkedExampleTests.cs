using Outsourcing.Domain.Guide;

namespace Outsourcing.Domain.Tests.House;

/// <summary>The tables of the worked example are what the methods give: each is worked out again and compared.</summary>
public sealed class WorkedExampleTests
{
    private const string Document = "docs/scoring/worked-example.md";

    [Fact]
    public void Tables_OfTheDocument_AreWhatTheMethodsGive() =>
        Assert.Equal(WorkedExample.Tables().Select(table => table.ToString()), Tables(RepositoryFiles.Read(Document)));

    [Fact]
    public void Tables_OfAText_AreItsBlocksOfRows() =>
        Assert.Equal(
            ["| a | b |\n| --- | --- |\n| 1 | 2 |", "| c |"],
            Tables("text\n\n| a | b |\n| --- | --- |\n| 1 | 2 |\n\ntext | no row\n| c |\n")
        );

    private static IEnumerable<string> Tables(string markdown)
    {
        var rows = new List<string>();
        foreach (var line in markdown.Split('\n').Append(""))
        {
            if (line.StartsWith('|'))
            {
                rows.Add(line);
            }
            else if (rows.Count > 0)
            {
                yield return string.Join('\n', rows);
                rows.Clear();
            }
        }
    }
}
