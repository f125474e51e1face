namespace Outsourcing.Domain.Confidentiality;

/// <summary>A clause of a standard agreement: what of it the model holds, and what it does not hold and why.</summary>
/// <remarks>Two are equal when all members are equal, lists in their order. Immutable.</remarks>
public sealed record StandardClause
{
    internal StandardClause(int number, string heading, string? notHeld, params IEnumerable<string> held)
    {
        Number = number;
        Heading = heading;
        NotHeld = notHeld;
        Held = ValueList.Of(held);
    }

    /// <summary>Gets the number.</summary>
    public int Number { get; }

    /// <summary>Gets the heading.</summary>
    public string Heading { get; }

    /// <summary>Gets what the model holds of it, with the place; empty when it holds nothing.</summary>
    public IReadOnlyList<string> Held { get; }

    /// <summary>Gets what the model does not hold of it, and why; <see langword="null"/> when it holds all.</summary>
    public string? NotHeld { get; }

    /// <summary>Returns text such as <c>2 Use and Protection of Confidential Information</c>.</summary>
    /// <returns>Number and heading.</returns>
    public override string ToString() => $"{Invariant.Text(Number)} {Heading}";
}
