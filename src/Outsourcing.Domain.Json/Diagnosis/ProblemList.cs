namespace Outsourcing.Domain.Json;

/// <summary>Gathers the problems of a document and gives each its line and column.</summary>
internal sealed class ProblemList
{
    private const int Most = 1000;

    private readonly List<(int Place, string Path, string Message)> problems = [];
    private readonly HashSet<int> places = [];
    private bool more;

    public int Count => problems.Count;

    /// <summary>Gets whether no further problem will be kept, so that looking for them may end.</summary>
    public bool IsFull => more;

    public void Add(int place, string path, string message)
    {
        if (problems.Count < Most)
        {
            problems.Add((place, path, message));
            places.Add(place);
        }
        else
        {
            more = true;
        }
    }

    public void Add(DocumentNode node, string message)
    {
        if (!more)
        {
            Add(node.Start, node.Path, message);
        }
    }

    /// <summary>Says whether something was found at a value.</summary>
    public bool HasAt(DocumentNode node) => places.Contains(node.Start);

    /// <summary>Returns the problems in the order of the text.</summary>
    public IReadOnlyList<DocumentProblem> InOrder(ReadOnlySpan<byte> utf8)
    {
        var found = new List<DocumentProblem>(problems.Count);
        var (line, column, at) = (1, 1, 0);
        foreach (var (place, path, message) in problems.OrderBy(problem => problem.Place))
        {
            for (; at < place; at++)
            {
                if (utf8[at] == '\n')
                {
                    (line, column) = (line + 1, 1);
                }
                else
                {
                    column += CharactersBegunBy(utf8[at]);
                }
            }

            found.Add(new DocumentProblem(path, message, line, column));
        }

        if (more)
        {
            found.Add(new DocumentProblem("$", "There are more problems; mend these first."));
        }

        return found.AsReadOnly();
    }

    // A byte that continues a character begins none; one of four bytes is two UTF-16 characters.
    private static int CharactersBegunBy(byte value) =>
        (value & 0xC0) == 0x80 ? 0
        : value >= 0xF0 ? 2
        : 1;
}
