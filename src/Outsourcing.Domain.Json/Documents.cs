using System.Diagnostics.CodeAnalysis;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Json;

/// <summary>Reads and writes the documents of the library as JSON, in the format <see cref="DocumentFormat.Default"/>.</summary>
/// <remarks>
/// <para>
/// Reading is strict: unknown, repeated and missing members, <c>null</c> where a value is needed, other spelling of a
/// name, comments, trailing commas, numbers in quotes and nesting deeper than 32 are refused. All problems of a document
/// are reported together, each with its path, line and column.
/// </para>
/// <para>
/// Inputs and documents are read and written. Results, such as a ranking, are written only. The JSON is meant for files,
/// databases and messages; escape it before it goes into HTML.
/// </para>
/// </remarks>
public static class Documents
{
    /// <summary>Reads a document.</summary>
    /// <typeparam name="T">What the document holds, such as <see cref="Scoring.DecisionProblem"/> for a scorecard.</typeparam>
    /// <param name="json">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="DocumentException">The text is not such a document; the exception lists every problem.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type that is read.</exception>
    public static T Read<T>(string json)
        where T : notnull => DocumentFormat.Default.Read<T>(json);

    /// <summary>Reads a document.</summary>
    /// <param name="utf8">The text as UTF-8, with or without a byte order mark.</param>
    /// <inheritdoc cref="Read{T}(string)"/>
    public static T Read<T>(ReadOnlySpan<byte> utf8)
        where T : notnull => DocumentFormat.Default.Read<T>(utf8);

    /// <summary>Reads a document without throwing on what the text holds.</summary>
    /// <typeparam name="T">What the document holds.</typeparam>
    /// <param name="json">The text.</param>
    /// <param name="value">The value, or the default of its type when there is a problem.</param>
    /// <param name="problems">Every problem of the document; empty when it was read.</param>
    /// <returns>Whether the document was read.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="json"/> is <see langword="null"/>.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type that is read.</exception>
    public static bool TryRead<T>(
        string json,
        [MaybeNullWhen(false)] out T value,
        out IReadOnlyList<DocumentProblem> problems
    )
        where T : notnull => DocumentFormat.Default.TryRead(json, out value, out problems);

    /// <summary>Writes a value as indented JSON with line feeds.</summary>
    /// <typeparam name="T">The type of the value; for a member of a closed set the base type writes which member it is.</typeparam>
    /// <param name="value">The value.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">
    /// <paramref name="value"/> is nested deeper than what is read: 32 levels. A result, which is never read, may have 1000.
    /// </exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type that is written.</exception>
    public static string Write<T>(T value)
        where T : notnull => DocumentFormat.Default.Write(value);

    /// <summary>Writes an answer: its status, the value where there is one, the findings and the explanation as a tree.</summary>
    /// <typeparam name="T">The type of the value.</typeparam>
    /// <param name="answer">The answer.</param>
    /// <returns>The text.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="answer"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="answer"/> is nested deeper than 1000 levels.</exception>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type that is written.</exception>
    public static string Write<T>(Answer<T> answer)
        where T : notnull => DocumentFormat.Default.Write(answer);

    /// <summary>Writes the JSON Schema (2020-12) of a document.</summary>
    /// <typeparam name="T">What the document holds.</typeparam>
    /// <returns>The schema as JSON.</returns>
    /// <exception cref="NotSupportedException"><typeparamref name="T"/> is not a type that is read.</exception>
    public static string Schema<T>()
        where T : notnull => DocumentFormat.Default.Schema<T>();
}
