namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Whether the title to one item is clean.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record TitleLine
{
    internal TitleLine(string item, TitleStanding standing, ValueList<Finding> findings)
    {
        Item = item;
        Standing = standing;
        Findings = findings;
    }

    /// <summary>Gets the name of the item.</summary>
    public string Item { get; }

    /// <summary>Gets how the title stands.</summary>
    public TitleStanding Standing { get; }

    /// <summary>Gets what is missing, each with what mends it; empty when the title has passed.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Gets whether the title has passed, or only waits for payment or acceptance.</summary>
    public bool IsClean => Standing is TitleStanding.Clean or TitleStanding.Waiting;

    /// <summary>Returns text such as <c>fx: not held</c>.</summary>
    /// <returns>Item and standing.</returns>
    public override string ToString() =>
        $"{Item}: "
        + Standing switch
        {
            TitleStanding.Clean => "clean",
            TitleStanding.Waiting => "waits",
            TitleStanding.NotHeld => "not held",
            TitleStanding.NotKnown => "not known",
            _ => "none",
        };
}
