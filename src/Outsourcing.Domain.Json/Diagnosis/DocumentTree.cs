using System.Globalization;
using System.Text.Json;

namespace Outsourcing.Domain.Json;

/// <summary>Reads a text into nodes that know their place; the text must be JSON.</summary>
internal sealed class DocumentTree(byte[] utf8, ProblemList problems)
{
    /// <summary>Reads the text.</summary>
    /// <returns>The document, or null after reporting why the text is no JSON.</returns>
    public DocumentNode? Read()
    {
        // One level more than is allowed, so that the refusal is ours and has words.
        var reader = new Utf8JsonReader(utf8, new JsonReaderOptions { MaxDepth = DocumentFormat.DeepestRead + 1 });
        DocumentNode? at = null;
        try
        {
            reader.Read();
            var root = Value(ref reader, null, null, 0, 0, ref at);
            at = null;
            reader.Read();
            return root;
        }
        catch (ShapeException refusal)
        {
            problems.Add(at!.Start, at.Path, refusal.Message);
        }
        catch (JsonException failure)
        {
            problems.Add(PlaceOf(failure), at?.Path ?? "$", WithoutPlace(failure.Message));
        }

        return null;
    }

    private DocumentNode Value(
        ref Utf8JsonReader reader,
        DocumentNode? parent,
        string? name,
        int nameStart,
        int index,
        ref DocumentNode? at
    )
    {
        var start = (int)reader.TokenStartIndex;
        var node = new DocumentNode(parent, reader.TokenType, start)
        {
            Name = name,
            NameStart = name is null ? start : nameStart,
            Index = index,
        };
        parent?.Add(node);
        at = node;
        if ((node.IsObject || node.IsList) && reader.CurrentDepth >= DocumentFormat.DeepestRead)
        {
            throw new ShapeException(
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"The document is nested deeper than {DocumentFormat.DeepestRead} levels."
                )
            );
        }

        if (node.IsObject)
        {
            Members(ref reader, node, ref at);
        }
        else if (node.IsList)
        {
            while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
            {
                Value(ref reader, node, null, 0, node.Children.Count, ref at);
                at = node;
            }
        }

        node.End = (int)reader.BytesConsumed;
        return node;
    }

    private void Members(ref Utf8JsonReader reader, DocumentNode node, ref DocumentNode? at)
    {
        while (reader.Read() && reader.TokenType != JsonTokenType.EndObject)
        {
            var nameStart = (int)reader.TokenStartIndex;
            string name;
            try
            {
                name = reader.GetString()!;
            }
            catch (InvalidOperationException)
            {
                throw new ShapeException("The name of a member is not valid Unicode.");
            }

            reader.Read();
            Value(ref reader, node, name, nameStart, 0, ref at);
            at = node;
        }
    }

    /// <summary>The place of a failure in bytes, from its line and the bytes in that line.</summary>
    private int PlaceOf(JsonException failure)
    {
        var place = 0;
        for (var line = failure.LineNumber ?? 0; line > 0; line--)
        {
            place += utf8.AsSpan(place).IndexOf((byte)'\n') + 1;
        }

        return Math.Min(utf8.Length, place + (int)(failure.BytePositionInLine ?? 0));
    }

    private static string WithoutPlace(string message)
    {
        var place = message.IndexOf(" LineNumber: ", StringComparison.Ordinal);
        return place < 0 ? message : message[..place];
    }
}
