using System.Globalization;

namespace Outsourcing.Domain.Json;

/// <summary>One thing that keeps a document from being read: where it is, and what is wrong there.</summary>
/// <remarks>Two problems are equal when all their parts are equal.</remarks>
public sealed record DocumentProblem
{
    internal DocumentProblem(string path, string message, int? line = null, int? column = null)
    {
        Path = path;
        Message = message;
        Line = line;
        Column = column;
    }

    /// <summary>Gets where it is, such as <c>$.alternatives[2].values.price</c>; <c>$</c> is the document. Long names are cut.</summary>
    public string Path { get; }

    /// <summary>Gets the sentence for a person.</summary>
    public string Message { get; }

    /// <summary>Gets the line from 1, or <see langword="null"/> when the text has no such place.</summary>
    public int? Line { get; }

    /// <summary>Gets the column from 1, counted in UTF-16 characters, or <see langword="null"/> when the text has no such place.</summary>
    public int? Column { get; }

    /// <summary>Returns place and message, such as <c>line 4, column 12, $.criteria[0].weight: Expected a number, found a text.</c></summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() =>
        Line is null
            ? $"{Path}: {Message}"
            : string.Create(CultureInfo.InvariantCulture, $"line {Line}, column {Column}, {Path}: {Message}");
}
