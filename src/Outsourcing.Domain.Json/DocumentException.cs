using System.Globalization;

namespace Outsourcing.Domain.Json;

/// <summary>The one exception for a document that cannot be read; it carries every problem of the document.</summary>
public sealed class DocumentException : Exception
{
    private readonly DocumentProblem[] problems;

    internal DocumentException(IEnumerable<DocumentProblem> problems)
        : this([.. problems]) { }

    private DocumentException(DocumentProblem[] problems)
        : base(Describe(problems)) => this.problems = problems;

    /// <summary>Gets the problems in the order of the text; at least one. After the first 1000 one more says that there are others.</summary>
    public IReadOnlyList<DocumentProblem> Problems => Array.AsReadOnly(problems);

    private static string Describe(DocumentProblem[] problems)
    {
        var count = problems.Length.ToString(CultureInfo.InvariantCulture);
        var first = problems.Length == 1 ? "The document has a problem:" : $"The document has {count} problems:";
        return string.Join('\n', problems.Select(problem => problem.ToString()).Prepend(first));
    }
}
