namespace Outsourcing.Domain.Confidentiality;

/// <summary>Steps that together make a flow permitted; none of them can be left out.</summary>
/// <remarks>Two are equal when their steps are equal, in order. Immutable.</remarks>
public sealed record FlowRepair
{
    private readonly FlowMend[] steps;

    internal FlowRepair(FlowMend[] steps) => this.steps = steps;

    /// <summary>Gets the steps, in the order of their kinds.</summary>
    public IReadOnlyList<FlowMend> Steps => Array.AsReadOnly(steps);

    /// <summary>Compares the steps.</summary>
    /// <param name="other">The other repair.</param>
    /// <returns>Whether all are equal.</returns>
    public bool Equals(FlowRepair? other) => other is not null && steps.AsSpan().SequenceEqual(other.steps);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(steps.Length, steps[0]);

    /// <summary>Returns text such as <c>undertaking of TestWorks to Larkfield; TestWorks needs to know it</c>.</summary>
    /// <returns>The steps.</returns>
    public override string ToString() => string.Join("; ", steps.Select(step => step.What));
}
