namespace Outsourcing.Domain.Contracts;

/// <summary>One document prevails over another where they say different things.</summary>
public sealed record Precedence
{
    private Precedence(string document, string over)
    {
        Document = document;
        Over = over;
    }

    /// <summary>Gets the name of the document that prevails.</summary>
    public string Document { get; }

    /// <summary>Gets the name of the document that gives way.</summary>
    public string Over { get; }

    /// <summary>Creates a precedence.</summary>
    /// <param name="document">The name of the document that prevails.</param>
    /// <param name="over">The name of the document that gives way.</param>
    /// <returns>The precedence.</returns>
    /// <exception cref="ArgumentException">A name is blank.</exception>
    public static Precedence Of(string document, string over) =>
        new(Guard.Against.NoText(document).Trim(), Guard.Against.NoText(over).Trim());

    /// <summary>Returns text such as <c>SOW1 over MSA</c>.</summary>
    /// <returns>Which prevails over which.</returns>
    public override string ToString() => $"{Document} over {Over}";
}
