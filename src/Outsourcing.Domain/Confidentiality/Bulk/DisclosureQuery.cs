using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>A question to <see cref="CompiledConfidentiality"/>, by the positions of its parts there.</summary>
/// <remarks>
/// The default asks whether the first item may be disclosed to the first recipient for the first purpose. Two are equal when all
/// members are equal.
/// </remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct DisclosureQuery
{
    // Counted from a disclosure, so that the all-zero value asks about one.
    private readonly byte act;

    private DisclosureQuery(int item, int recipient, int purpose, ConfidentialAct act)
    {
        Item = item;
        Recipient = recipient;
        Purpose = purpose;
        this.act = (byte)(act - ConfidentialAct.Disclose);
    }

    /// <summary>Gets the position of the item, from 0.</summary>
    public int Item { get; }

    /// <summary>Gets the position of the recipient, from 0.</summary>
    public int Recipient { get; }

    /// <summary>Gets the position of the purpose, from 0.</summary>
    public int Purpose { get; }

    /// <summary>Gets what is done with the item.</summary>
    public ConfidentialAct Act => act + ConfidentialAct.Disclose;

    /// <summary>Creates a question.</summary>
    /// <param name="item">The position of the item, from 0.</param>
    /// <param name="recipient">The position of the recipient, from 0.</param>
    /// <param name="purpose">The position of the purpose, from 0.</param>
    /// <param name="act">What is done with the item.</param>
    /// <returns>The question.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A position is below 0, or the act is none of those that there are.</exception>
    public static DisclosureQuery Of(
        int item,
        int recipient,
        int purpose,
        ConfidentialAct act = ConfidentialAct.Disclose
    ) =>
        new(
            Guard.Against.OutOfRange(item, nameof(item), 0, int.MaxValue),
            Guard.Against.OutOfRange(recipient, nameof(recipient), 0, int.MaxValue),
            Guard.Against.OutOfRange(purpose, nameof(purpose), 0, int.MaxValue),
            ConfidentialityGuards.Known(act)
        );

    /// <summary>Returns text such as <c>disclose item 3 to recipient 0 for purpose 1</c>.</summary>
    /// <returns>The act and the positions.</returns>
    public override string ToString() =>
        $"{ConfidentialWords.Of(Act)} item {Invariant.Text(Item)} to recipient {Invariant.Text(Recipient)} for purpose {Invariant.Text(Purpose)}";
}
