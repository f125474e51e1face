using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>The pieces of work that a clause lists: deliverables, and what they embed.</summary>
/// <remarks>Two are equal when the items are, in order. Immutable.</remarks>
public sealed record WorkRegister : Provision
{
    private WorkRegister(ValueList<WorkItem> items) => Items = items;

    /// <summary>Gets the items, in the order in which they were given.</summary>
    public IReadOnlyList<WorkItem> Items { get; }

    /// <summary>Creates a register.</summary>
    /// <param name="items">The items, at least one, each with its own name.</param>
    /// <returns>The register.</returns>
    /// <exception cref="ArgumentException">There is no item, or two have the same name.</exception>
    public static WorkRegister Of(params IEnumerable<WorkItem> items)
    {
        var copy = Guard.Against.NullElement(items);
        if (copy.Length == 0)
        {
            throw new ArgumentException("A register needs an item.", nameof(items));
        }

        return
            copy.GroupBy(item => item.Name, StringComparer.Ordinal).FirstOrDefault(group => group.Skip(1).Any())
                is { } twice
            ? throw new ArgumentException($"Two items are named '{twice.Key}'.", nameof(items))
            : new WorkRegister(ValueList.Of(copy));
    }

    /// <summary>Returns text such as <c>register of pricing engine (foreground) and rules library (background)</c>.</summary>
    /// <returns>The items.</returns>
    public override string ToString() => $"register of {Invariant.List([.. Items.Select(item => item.ToString())])}";
}
