namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Whether something holds in the lines of ownership that a question means.</summary>
/// <remarks>What holds in every line that can be meant holds, even when it is not said which line is.</remarks>
internal struct OverLines()
{
    private Truth any = Truth.False;
    private Truth all = Truth.True;

    /// <summary>Gets whether it holds.</summary>
    public readonly Truth Holds => all.IsTrue && !any.IsFalse ? Truth.True : any;

    /// <summary>Adds a line.</summary>
    /// <param name="reached">Whether the question means the line.</param>
    /// <param name="holds">Whether it holds there.</param>
    public void Add(Truth reached, Truth holds)
    {
        any |= reached & holds;
        all &= holds | !reached;
    }
}
