namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>How the moral rights of an author stand.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record MoralRightsLine
{
    internal MoralRightsLine(string author, MoralRightsStanding standing, Basis? basis)
    {
        Author = author;
        Standing = standing;
        Basis = basis;
    }

    /// <summary>Gets the name of the author.</summary>
    public string Author { get; }

    /// <summary>Gets how they stand.</summary>
    public MoralRightsStanding Standing { get; }

    /// <summary>Gets the law that decides, or <see langword="null"/> when none that was given does.</summary>
    public Basis? Basis { get; }

    /// <summary>Returns text such as <c>K. Brandt: undertaking not to assert [CPI, Art. L121-1]</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Author}: {OwnershipWords.Of(Standing)}{(Basis is null ? "" : $" [{Basis}]")}";
}
