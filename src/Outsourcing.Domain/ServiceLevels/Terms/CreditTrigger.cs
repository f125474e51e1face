namespace Outsourcing.Domain.ServiceLevels;

/// <summary>Which miss gives a credit: every one, or only one below the minimum level or at the end of a run.</summary>
/// <remarks>Two are equal when all members are equal. Immutable.</remarks>
public sealed record CreditTrigger
{
    private CreditTrigger(int inARow, bool restarts)
    {
        InARow = inARow;
        RestartsAfterCredit = restarts;
    }

    /// <summary>Gets the trigger by which every miss gives a credit: what applies unless something else is agreed.</summary>
    public static CreditTrigger EveryMiss { get; } = new(1, restarts: false);

    /// <summary>Gets how many misses in a row give a credit, whatever their size; 1 when every miss does.</summary>
    public int InARow { get; }

    /// <summary>Gets whether the count begins anew after a credit; else every further miss of the run gives one too.</summary>
    public bool RestartsAfterCredit { get; }

    /// <summary>Creates a trigger: a miss below the minimum level gives a credit, and so does a run of misses of any size.</summary>
    /// <param name="inARow">The misses of the run, two or more; periods that were not measurable or are excused are passed over.</param>
    /// <param name="restartsAfterCredit">Whether the count begins anew after a credit. Contracts differ, so it must be said.</param>
    /// <returns>The trigger.</returns>
    /// <exception cref="ArgumentException">The run is shorter than two.</exception>
    public static CreditTrigger BelowMinimumOrInARow(int inARow, bool restartsAfterCredit) =>
        new(Guard.Against.OutOfRange(inARow, nameof(inARow), 2, int.MaxValue), restartsAfterCredit);

    /// <summary>Returns the trigger in words.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        InARow == 1
            ? "every miss"
            : $"a miss below the minimum, or {Invariant.Text(InARow)} misses in a row, "
                + (RestartsAfterCredit ? "counted anew after a credit" : "counted on after a credit");
}
