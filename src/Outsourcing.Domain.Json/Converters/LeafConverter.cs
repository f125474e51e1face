using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Outsourcing.Domain.Json;

/// <summary>A value that is one JSON text, number or null; it says in words what it refuses.</summary>
internal abstract class LeafConverter<T> : JsonConverter<T>, ILeaf
    where T : notnull
{
    /// <inheritdoc/>
    public abstract string Noun { get; }

    /// <inheritdoc/>
    public abstract JsonObject Schema();

    /// <summary>The refusal of a value of another kind.</summary>
    protected ShapeException Unexpected(JsonTokenType found) =>
        new($"Expected {Noun}, found {DocumentNode.Describe(found)}.");

    /// <summary>The text of a token, which must be a text.</summary>
    protected string Text(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.String)
        {
            throw Unexpected(reader.TokenType);
        }

        try
        {
            return reader.GetString()!;
        }
        catch (InvalidOperationException)
        {
            throw new ShapeException("The text is not valid Unicode.");
        }
    }
}

/// <summary>A converter that can say what it reads.</summary>
internal interface ILeaf
{
    /// <summary>Gets what is expected, such as <c>a number</c>.</summary>
    string Noun { get; }

    /// <summary>Makes the schema.</summary>
    JsonObject Schema();
}
