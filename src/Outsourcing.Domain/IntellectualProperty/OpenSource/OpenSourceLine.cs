namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>One open-source component in a piece of work: which of its licences to choose, and what that asks for.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record OpenSourceLine
{
    internal OpenSourceLine(
        WorkItem item,
        OpenSourceComponent component,
        SpdxAlternative choice,
        ValueList<OpenSourceObligation> obligations,
        ValueList<Finding> findings
    )
    {
        Item = item;
        Component = component;
        Choice = choice;
        Obligations = obligations;
        Findings = findings;
    }

    /// <summary>Gets the piece of work.</summary>
    public WorkItem Item { get; }

    /// <summary>Gets the component.</summary>
    public OpenSourceComponent Component { get; }

    /// <summary>Gets the alternative that asks for least among those that no policy bars; where all are barred, among all.</summary>
    public SpdxAlternative Choice { get; }

    /// <summary>Gets what its licences ask for in the uses of the policies, by number; of a work that is distributed when no policy names one.</summary>
    public IReadOnlyList<OpenSourceObligation> Obligations { get; }

    /// <summary>Gets what is wrong: barred, not approved, not classified, or against what was promised.</summary>
    public IReadOnlyList<Finding> Findings { get; }

    /// <summary>Returns text such as <c>log library in pricing engine under MIT: keep the notices; add the text of the licence</c>.</summary>
    /// <returns>The component, its licence and the obligations.</returns>
    public override string ToString() =>
        $"{Component.Name} in {Item.Name} under {Choice}: "
        + (Obligations.Count == 0 ? "nothing" : string.Join("; ", Obligations.Select(OpenSourceWords.Of)));
}
