namespace Outsourcing.Domain.Selection;

/// <summary>What other bids of a field are measured by, such as the lowest price, and the bids that hold it.</summary>
/// <param name="Holders">The bids that hold it, the best first.</param>
/// <param name="Needed">How many of them it takes: the measure stands as long as so many are in, whoever else is out.</param>
internal sealed record Measure(int[] Holders, int Needed)
{
    /// <summary>Gets the bid whose figure is the measure: the last of those that it takes.</summary>
    public int At => Holders[Needed - 1];

    /// <summary>Gets whether it changes when any one of the holders is out.</summary>
    public bool IsOfEach => Holders.Length == Needed;

    /// <summary>Says whether it can be lost when some bids can come to be out.</summary>
    public bool CanBeLost(HashSet<int> open) => Holders.Count(bid => !open.Contains(bid)) < Needed;

    /// <summary>Creates the measure that so many of the highest figures make, or all with fewer bids.</summary>
    /// <param name="bids">The bids, at least one.</param>
    /// <param name="figure">The figure of a bid.</param>
    /// <param name="needed">How many of the highest, at least one.</param>
    /// <returns>The measure, held by each bid whose figure is not below the last of them.</returns>
    public static Measure Highest(int[] bids, Func<int, decimal> figure, int needed = 1)
    {
        int[] sorted = [.. bids.OrderByDescending(figure)];
        var count = Math.Min(needed, sorted.Length);
        var last = figure(sorted[count - 1]);
        return new Measure([.. sorted.TakeWhile(bid => figure(bid) >= last)], count);
    }
}
