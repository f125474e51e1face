namespace Outsourcing.Domain.Confidentiality;

/// <summary>Somebody who has information and is not known to be bound for it by an unbroken chain.</summary>
/// <remarks>Two are equal when chain and finding are equal. Immutable.</remarks>
public sealed record UnboundHolder
{
    internal UnboundHolder(HolderChain chain, Finding finding)
    {
        Chain = chain;
        Finding = finding;
    }

    /// <summary>Gets how the information came to it.</summary>
    public HolderChain Chain { get; }

    /// <summary>Gets what is wrong: an error when the chain is broken, a warning when that is not known; with what would mend it.</summary>
    public Finding Finding { get; }

    /// <summary>Gets the name of the holder.</summary>
    public string Holder => Chain.Holder;

    /// <summary>Gets the information.</summary>
    public ConfidentialItem Item => Chain.Item;

    /// <summary>Returns text such as <c>TestWorks has design docs: TestWorks is bound by nothing that is recorded.</c>.</summary>
    /// <returns>Who has what, and what is wrong.</returns>
    public override string ToString() => $"{Holder} has {Item.Name}: {Finding.Message}";
}
