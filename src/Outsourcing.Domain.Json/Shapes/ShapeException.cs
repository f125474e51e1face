using System.Text.Json;

namespace Outsourcing.Domain.Json;

/// <summary>Why one value of a document is refused, in words for a person; never leaves the library.</summary>
internal sealed class ShapeException : JsonException
{
    public ShapeException(string message)
        : base(message) { }

    private ShapeException(string message, string? member, Exception inner)
        : base(message, inner) => Member = member;

    /// <summary>Gets the member that is refused, where the factory named one of its parameters.</summary>
    public string? Member { get; }

    /// <summary>Says whether an exception comes from what the document holds and not from a mistake in a program.</summary>
    public static bool IsAboutTheDocument(Exception exception) =>
        exception
            is JsonException
                or NotSupportedException
                or ArgumentException
                or FormatException
                or InvalidOperationException
                or OverflowException;

    /// <summary>Turns the exception of a factory into words about the document.</summary>
    public static ShapeException From(Exception exception) =>
        exception switch
        {
            ShapeException shape => shape,
            OverflowException => new ShapeException("A number is too large to compute with.", null, exception),
            ArgumentException { ParamName: { } name } argument => new ShapeException(
                argument.Message.Replace($" (Parameter '{name}')", "", StringComparison.Ordinal),
                name,
                exception
            ),
            _ => new ShapeException(exception.Message, null, exception),
        };
}
