using System.Runtime.InteropServices;

namespace Outsourcing.Domain.Confidentiality;

/// <summary>What the terms say of an item, as truth values.</summary>
/// <param name="Direction">0 when the disclosing party owns it, 1 when the receiving party does, below 0 when the terms are not about it.</param>
/// <param name="Free">Whether the terms ask for nothing any more.</param>
/// <param name="IsOver">Whether its use for the stated purpose has ended: with the agreement, or since it is asked back.</param>
/// <param name="LevelKnown">Whether its level is one that the terms know.</param>
/// <param name="Residual">Whether the terms free it as what people keep in memory.</param>
/// <param name="Level">The position of its level in the terms; below 0 for none.</param>
/// <param name="Parts">The positions of its parts.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct ItemState(
    int Direction,
    Truth Free,
    bool IsOver,
    Truth LevelKnown,
    Truth Residual,
    int Level,
    int[] Parts
)
{
    /// <summary>Adds an item behind its parts.</summary>
    /// <returns>Its position.</returns>
    public static int Add(
        List<(ItemState State, ItemReading? Reading)> all,
        ClauseReading clause,
        ConfidentialItem item,
        string[] wholes
    )
    {
        int[] parts = [.. item.Parts.Select(part => Add(all, clause, part, item.WholesOf(part, wholes)))];
        var reading = clause.Terms.ReceiverOf(item.Owner) is null ? null : new ItemReading(clause, item, wholes);
        all.Add((Of(clause.Terms, reading, parts), reading));
        return all.Count - 1;
    }

    private static ItemState Of(ConfidentialityTerms terms, ItemReading? reading, int[] parts) =>
        reading is null
            ? new ItemState(-1, Truth.False, false, Truth.False, Truth.False, -1, parts)
            : new ItemState(
                string.Equals(reading.Item.Owner, terms.Disclosing, StringComparison.Ordinal) ? 0 : 1,
                reading.Free.Holds,
                reading.HasEnded || reading.IsAskedBack,
                reading.LevelKnown.Holds,
                reading.Residual.Holds,
                terms.Levels.TakeWhile(level => level != reading.Level).Count() is var level
                && level < terms.Levels.Count
                    ? level
                    : -1,
                parts
            );
}
