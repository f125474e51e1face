namespace Outsourcing.Domain.Confidentiality;

/// <summary>How one part of terms protects the disclosing party beside the same part of other terms.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record PartComparison
{
    internal PartComparison(ConfidentialityPart part, ProtectionOrder order, string own, string other)
    {
        Part = part;
        Order = order;
        Own = own;
        Other = other;
    }

    /// <summary>Gets the part.</summary>
    public ConfidentialityPart Part { get; }

    /// <summary>Gets how the terms protect in it beside the others.</summary>
    public ProtectionOrder Order { get; }

    /// <summary>Gets what the terms say, in words.</summary>
    public string Own { get; }

    /// <summary>Gets what the others say, in words.</summary>
    public string Other { get; }

    /// <summary>Gets whether the terms protect in this part at least as well as the others.</summary>
    public bool IsNoLessProtective => Order is ProtectionOrder.Equal or ProtectionOrder.Stricter;

    /// <summary>Returns text such as <c>purposes are weaker: testing and marketing, beside testing</c>.</summary>
    /// <returns>The part, the order and what both say.</returns>
    public override string ToString() =>
        Order == ProtectionOrder.Equal
            ? $"{ConfidentialWords.Of(Part)}: equal, {Own}"
            : $"{ConfidentialWords.Of(Part)}: {ConfidentialWords.Of(Order)}, {Own}, beside {Other}";
}
