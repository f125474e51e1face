namespace Outsourcing.Domain.Scoring;

/// <summary>What somebody said of a best and a worst item: how much more the best counts than each, and each than the worst.</summary>
/// <remarks>Immutable. Two are equal when items, best, worst and numbers are equal; <c>2</c> and <c>2.0</c> are one number.</remarks>
public sealed class BestWorstJudgements : IEquatable<BestWorstJudgements>, IFingerprinted
{
    private readonly string[] items;
    private readonly decimal[] bestToOthers;
    private readonly decimal[] othersToWorst;

    private BestWorstJudgements(string[] items, int best, int worst, decimal[] bestToOthers, decimal[] othersToWorst)
    {
        (this.items, this.bestToOthers, this.othersToWorst) = (items, bestToOthers, othersToWorst);
        (BestIndex, WorstIndex) = (best, worst);
    }

    /// <summary>Gets the largest number of items: 30.</summary>
    public static int Limit => 30;

    /// <summary>Gets the names of the items.</summary>
    public IReadOnlyList<string> Items => Array.AsReadOnly(items);

    /// <summary>Gets the name of the item that counts most.</summary>
    public string Best => items[BestIndex];

    /// <summary>Gets the name of the item that counts least.</summary>
    public string Worst => items[WorstIndex];

    /// <summary>Gets how many times as much the best counts as each item; 1 for itself.</summary>
    public IReadOnlyList<decimal> BestToOthers => Array.AsReadOnly(bestToOthers);

    /// <summary>Gets how many times as much each item counts as the worst; 1 for itself.</summary>
    public IReadOnlyList<decimal> OthersToWorst => Array.AsReadOnly(othersToWorst);

    internal int BestIndex { get; }

    internal int WorstIndex { get; }

    internal int Count => items.Length;

    /// <summary>Gets how many times as much the best counts as the worst.</summary>
    internal decimal BestToWorst => bestToOthers[WorstIndex];

    /// <summary>The items that are neither best nor worst.</summary>
    internal IEnumerable<int> Others => Enumerable.Range(0, items.Length).Where(j => j != BestIndex && j != WorstIndex);

    /// <summary>Creates the judgements.</summary>
    /// <param name="items">The names; 2 to 30, unique.</param>
    /// <param name="best">The item that counts most.</param>
    /// <param name="worst">The item that counts least; another one.</param>
    /// <param name="bestToOthers">How many times as much the best counts as each item, in order; 1 to 1000, by custom to 9; 1 for itself.</param>
    /// <param name="othersToWorst">How many times as much each item counts as the worst, in order; 1 for itself.</param>
    /// <returns>The judgements.</returns>
    /// <exception cref="ArgumentException">A name is unknown, blank or used twice, a number is missing or out of range, or both lists judge the best against the worst differently.</exception>
    public static BestWorstJudgements Of(
        IEnumerable<string> items,
        string best,
        string worst,
        IEnumerable<decimal> bestToOthers,
        IEnumerable<decimal> othersToWorst
    )
    {
        var names = ItemNames.Checked(items, 2, Limit, "the best-worst method");
        var (first, last) = (Index(best, nameof(best)), Index(worst, nameof(worst)));
        if (first == last)
        {
            throw new ArgumentException($"'{names[first]}' is both the best and the worst.", nameof(worst));
        }

        var down = Numbers(bestToOthers, names, first, nameof(bestToOthers));
        var up = Numbers(othersToWorst, names, last, nameof(othersToWorst));
        return down[last] == up[first]
            ? new BestWorstJudgements(names, first, last, down, up)
            : throw new ArgumentException(
                $"'{names[first]}' against '{names[last]}' is {Invariant.Text(down[last])} in one list and {Invariant.Text(up[first])} in the other.",
                nameof(othersToWorst)
            );

        int Index(string name, string parameterName) =>
            Array.IndexOf(names, Guard.Against.Null(name, parameterName).Trim()) is var index and >= 0
                ? index
                : throw new ArgumentException($"'{name}' is none of the items.", parameterName);
    }

    /// <inheritdoc/>
    public bool Equals(BestWorstJudgements? other) =>
        other is not null
        && (BestIndex, WorstIndex) == (other.BestIndex, other.WorstIndex)
        && items.AsSpan().SequenceEqual(other.items)
        && bestToOthers.AsSpan().SequenceEqual(other.bestToOthers)
        && othersToWorst.AsSpan().SequenceEqual(other.othersToWorst);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as BestWorstJudgements);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(items.Length, Best, Worst, BestToWorst);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form)
    {
        Guard.Against.Null(form).Text("best-worst").Number(items.Length).Number(BestIndex).Number(WorstIndex);
        for (var i = 0; i < items.Length; i++)
        {
            form.Text(items[i]).Number(bestToOthers[i]).Number(othersToWorst[i]);
        }
    }

    /// <summary>Returns the judgements, such as <c>price to quality 2, service 8; to service: price 8, quality 5</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString()
    {
        var down = string.Join(", ", All(BestIndex).Select(j => $"{items[j]} {Invariant.Text(bestToOthers[j])}"));
        var up = string.Join(", ", All(WorstIndex).Select(j => $"{items[j]} {Invariant.Text(othersToWorst[j])}"));
        return $"{Best} to {down}; to {Worst}: {up}";

        IEnumerable<int> All(int but) => Enumerable.Range(0, items.Length).Where(j => j != but);
    }

    private static decimal[] Numbers(IEnumerable<decimal> numbers, string[] names, int own, string parameterName)
    {
        decimal[] copy = [.. Guard.Against.Null(numbers, parameterName)];
        if (copy.Length != names.Length)
        {
            throw new ArgumentException(
                $"There are {Invariant.Text(copy.Length)} numbers for {Invariant.Text(names.Length)} items.",
                parameterName
            );
        }

        var wrong = Array.FindIndex(copy, number => number is < 1 or > 1000);
        if (wrong >= 0)
        {
            throw new ArgumentException(
                $"'{names[wrong]}' has {Invariant.Text(copy[wrong])}; a judgement is from 1 to 1000.",
                parameterName
            );
        }

        return copy[own] == 1
            ? copy
            : throw new ArgumentException(
                $"'{names[own]}' against itself is {Invariant.Text(copy[own])}, not 1.",
                parameterName
            );
    }
}
