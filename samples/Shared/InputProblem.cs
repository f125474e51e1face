using System.Globalization;

namespace Outsourcing.Samples;

/// <summary>One thing that is wrong with an input: where it stands, and what it is.</summary>
/// <param name="Message">What is wrong, as a sentence.</param>
/// <param name="Line">The line, from 1; <see langword="null"/> when it is about the whole file.</param>
/// <param name="Column">The column, from 1: the cell of a table, the character of a JSON text.</param>
/// <param name="Place">What a reader calls the place: the vendor and criterion, or the path in a document.</param>
internal sealed record InputProblem(string Message, int? Line = null, int? Column = null, string? Place = null)
{
    /// <summary>Returns the problem on one line, such as <c>line 3, column 5 (Acme, price): …</c>.</summary>
    public override string ToString()
    {
        var where = (Line, Column) switch
        {
            ({ } line, { } column) => string.Create(CultureInfo.InvariantCulture, $"line {line}, column {column}"),
            ({ } line, null) => string.Create(CultureInfo.InvariantCulture, $"line {line}"),
            _ => "",
        };
        return (where, Place) switch
        {
            ("", null) => Message,
            (_, null) => $"{where}: {Message}",
            ("", _) => $"{Place}: {Message}",
            _ => $"{where} ({Place}): {Message}",
        };
    }
}
