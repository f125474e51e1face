using NodaTime;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Many contributions in columns, for a check of titles in bulk: which item, by which maker, on which day.</summary>
/// <remarks>Two are equal when items, makers and rows are, in order. Immutable.</remarks>
public sealed class ContributionColumns : IEquatable<ContributionColumns>
{
    private readonly WorkItem[] items;
    private readonly Maker[] makers;
    private readonly int[] item;
    private readonly int[] maker;
    private readonly LocalDate[] on;

    private ContributionColumns(WorkItem[] items, Maker[] makers, int[] item, int[] maker, LocalDate[] on)
    {
        this.items = items;
        this.makers = makers;
        this.item = item;
        this.maker = maker;
        this.on = on;
    }

    /// <summary>Gets the items.</summary>
    public IReadOnlyList<WorkItem> Items => Array.AsReadOnly(items);

    /// <summary>Gets the makers.</summary>
    public IReadOnlyList<Maker> Makers => Array.AsReadOnly(makers);

    /// <summary>Gets how many contributions there are.</summary>
    public int Count => item.Length;

    internal ReadOnlySpan<int> Item => item;

    internal ReadOnlySpan<int> Maker => maker;

    internal ReadOnlySpan<LocalDate> On => on;

    /// <summary>Creates columns of equal length, a row a contribution, in any order.</summary>
    /// <param name="items">The items, each with its own name.</param>
    /// <param name="makers">The makers.</param>
    /// <param name="item">For each contribution the index of its item.</param>
    /// <param name="maker">For each contribution the index of its maker.</param>
    /// <param name="on">For each contribution the day on which it was made.</param>
    /// <returns>The columns.</returns>
    /// <exception cref="ArgumentException">
    /// The columns differ in length, an index is not one of the list, or two items have the same name.
    /// </exception>
    public static ContributionColumns Of(
        IEnumerable<WorkItem> items,
        IEnumerable<Maker> makers,
        ReadOnlySpan<int> item,
        ReadOnlySpan<int> maker,
        ReadOnlySpan<LocalDate> on
    )
    {
        var (itemList, makerList) = (Guard.Against.NullElement(items), Guard.Against.NullElement(makers));
        if (item.Length != maker.Length || item.Length != on.Length)
        {
            throw new ArgumentException(
                $"The columns have {Invariant.Text(item.Length)}, {Invariant.Text(maker.Length)} and {Invariant.Text(on.Length)} rows.",
                nameof(item)
            );
        }

        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var own in itemList)
        {
            if (!names.Add(own.Name))
            {
                throw new ArgumentException($"Two items are named '{own.Name}'.", nameof(items));
            }
        }

        Check(item, itemList.Length, nameof(item));
        Check(maker, makerList.Length, nameof(maker));
        return new ContributionColumns(itemList, makerList, item.ToArray(), maker.ToArray(), on.ToArray());
    }

    /// <inheritdoc/>
    public bool Equals(ContributionColumns? other) =>
        other is not null
        && items.AsSpan().SequenceEqual(other.items)
        && makers.AsSpan().SequenceEqual(other.makers)
        && item.AsSpan().SequenceEqual(other.item)
        && maker.AsSpan().SequenceEqual(other.maker)
        && on.AsSpan().SequenceEqual(other.on);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ContributionColumns);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(items.Length, makers.Length, item.Length);

    /// <summary>Returns text such as <c>20 contributions by 2 makers to 3 items</c>.</summary>
    /// <returns>How much there is.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Count)} contributions by {Invariant.Text(makers.Length)} makers to {Invariant.Text(items.Length)} items";

    private static void Check(ReadOnlySpan<int> column, int count, string parameterName)
    {
        foreach (var index in column)
        {
            if ((uint)index >= (uint)count)
            {
                throw new ArgumentException(
                    $"The index {Invariant.Text(index)} is not from 0 to {Invariant.Text(count - 1)}.",
                    parameterName
                );
            }
        }
    }
}
