namespace Outsourcing.Domain.Confidentiality;

/// <summary>Information that somebody is to give to somebody for a purpose.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record Flow
{
    private Flow(ConfidentialItem item, string from, Recipient to, string purpose, ConfidentialAct act)
    {
        Item = item;
        From = from;
        To = to;
        Purpose = purpose;
        Act = act;
    }

    /// <summary>Gets the information.</summary>
    public ConfidentialItem Item { get; }

    /// <summary>Gets the name of who is to give it.</summary>
    public string From { get; }

    /// <summary>Gets who is to get it.</summary>
    public Recipient To { get; }

    /// <summary>Gets what it is for.</summary>
    public string Purpose { get; }

    /// <summary>Gets what is to be done with it.</summary>
    public ConfidentialAct Act { get; }

    /// <summary>Creates a flow.</summary>
    /// <param name="item">The information.</param>
    /// <param name="from">The name of who is to give it.</param>
    /// <param name="to">Who is to get it.</param>
    /// <param name="purpose">What it is for.</param>
    /// <param name="act">What is to be done with it.</param>
    /// <returns>The flow.</returns>
    /// <exception cref="ArgumentException">A text is blank or no valid Unicode, or the act is none of those that there are.</exception>
    public static Flow Of(
        ConfidentialItem item,
        string from,
        Recipient to,
        string purpose,
        ConfidentialAct act = ConfidentialAct.Disclose
    ) =>
        new(
            Guard.Against.Null(item),
            Guard.Against.NoText(from).Trim(),
            Guard.Against.Null(to),
            Guard.Against.NoText(purpose).Trim(),
            ConfidentialityGuards.Known(act)
        );

    /// <summary>Returns text such as <c>design docs from Larkfield to TestWorks for load testing</c>.</summary>
    /// <returns>What goes from whom to whom and for what.</returns>
    public override string ToString() =>
        $"{Item.Name} from {From} to {To.Name} for {Purpose}"
        + (Act == ConfidentialAct.Disclose ? "" : $", to {ConfidentialWords.Of(Act)}");
}
