namespace Outsourcing.Domain.Selection;

/// <summary>Who is first in a field.</summary>
/// <param name="Equal">
/// The bids that are first and equal by the rule of award, the first of the order at their head. What is unknown counts at its
/// least; by an order of importance alone a bid is first only when it is for all weights, and so there may be none.
/// </param>
/// <param name="Leading">Those of them that the price leaves first: more than one only when a draw would take one of them.</param>
/// <param name="Rival">A bid that could be before them, or equal to them, when all is known; nothing when there is none.</param>
internal sealed record FirstPlace(int[] Equal, int[] Leading, int? Rival)
{
    /// <summary>Gets the bid that is first, of several the earliest received; nothing when there is none.</summary>
    public int? Bid => Leading.Length > 0 ? Leading[0] : null;

    /// <summary>Gets whether there is a bid that is first, alone or with equal ones, whatever becomes known.</summary>
    public bool IsSure => Equal.Length > 0 && Rival is null;

    public static FirstPlace Of(Field field, Tender tender)
    {
        int[] order = field.Order;
        int[] equal = tender.IsInOrder
            ? [.. order.Where(bid => field.Ranks[bid] is { Best: 1, Worst: 1 })]
            : [.. order.TakeWhile(bid => bid == order[0] || field.AreEqual(order[0], bid))];
        return new FirstPlace(
            equal,
            tender.Ties.ByPrice && equal.Length > 1 ? field.Cheapest(equal) : equal,
            tender.IsInOrder ? RivalIn(field, equal) : RivalIn(field)
        );
    }

    /// <summary>Finds a bid that none is before for all weights, beside those that are first for all of them.</summary>
    private static int? RivalIn(Field field, int[] equal)
    {
        foreach (var bid in field.Order)
        {
            if (field.Ranks[bid].Best == 1 && !equal.Contains(bid))
            {
                return bid;
            }
        }

        return null;
    }

    private static int? RivalIn(Field field)
    {
        foreach (var bid in field.Order.Skip(1))
        {
            if (!field.Leads(field.Order[0], bid))
            {
                return bid;
            }
        }

        return null;
    }
}
