using System.Text.Json;

namespace Outsourcing.Domain.Conformance.Families;

/// <summary>A kind of case, recognised by the shape of its document and never by a file name.</summary>
internal interface ICaseFamily
{
    /// <summary>Gets the name.</summary>
    string Name { get; }

    /// <summary>Says whether a document is meant to be of this kind, even if it is malformed.</summary>
    bool Recognises(JsonElement root);

    /// <summary>Gives the cases of a document.</summary>
    /// <exception cref="MalformedCaseException">The document as a whole cannot be read.</exception>
    IEnumerable<ConformanceCase> Read(JsonElement root);
}
