namespace Outsourcing.Domain.Performance;

/// <summary>How many items of a lot are inspected, and how many may be wrong.</summary>
/// <remarks>Two plans are equal when all members are. Immutable; made by <see cref="AcceptanceSampling"/>.</remarks>
public sealed record SamplingPlan
{
    internal SamplingPlan(int lotSize, InspectionLevel level, decimal limit, char letter, SamplingCell cell)
    {
        LotSize = lotSize;
        Level = level;
        Limit = limit;
        CodeLetter = letter;
        PlanLetter = cell.Letter;
        TableSampleSize = cell.SampleSize;
        AcceptanceNumber = cell.AcceptanceNumber;
    }

    /// <summary>Gets the number of items in the lot.</summary>
    public int LotSize { get; }

    /// <summary>Gets the inspection level.</summary>
    public InspectionLevel Level { get; }

    /// <summary>Gets the acceptable quality limit: nonconforming items in percent up to 10, nonconformities per 100 items above.</summary>
    public decimal Limit { get; }

    /// <summary>Gets the code letter of the lot, before an arrow of the table is followed.</summary>
    public char CodeLetter { get; }

    /// <summary>Gets the code letter of the plan that is used.</summary>
    public char PlanLetter { get; }

    /// <summary>Gets the sample size in the table for the letter of the plan.</summary>
    public int TableSampleSize { get; }

    /// <summary>Gets how many items are inspected: the sample size, or the whole lot when that is no larger.</summary>
    public int SampleSize => Math.Min(TableSampleSize, LotSize);

    /// <summary>Gets whether every item is inspected.</summary>
    public bool InspectsAll => TableSampleSize >= LotSize;

    /// <summary>Gets the largest number of nonconforming items, or of nonconformities, with which the lot is accepted.</summary>
    public int AcceptanceNumber { get; }

    /// <summary>Gets the smallest number with which the lot is rejected: one more.</summary>
    public int RejectionNumber => AcceptanceNumber + 1;

    /// <summary>Decides on the lot.</summary>
    /// <param name="nonconforming">The nonconforming items that were found in the sample; nonconformities for a limit above 10.</param>
    /// <returns>Accept up to the acceptance number, else reject.</returns>
    /// <exception cref="ArgumentException">The number is negative, or items are counted and it is larger than the sample.</exception>
    public AcceptanceDecision Decide(int nonconforming)
    {
        var most = Limit > SamplingTables.MostPercent ? int.MaxValue : SampleSize;
        Guard.Against.OutOfRange(nonconforming, nameof(nonconforming), 0, most);
        return nonconforming <= AcceptanceNumber ? AcceptanceDecision.Accept : AcceptanceDecision.Reject;
    }

    /// <summary>Returns text such as <c>125 of 6156, accept up to 21, reject from 22 (code letter K)</c>.</summary>
    /// <returns>The sample, both numbers and the letter of the plan.</returns>
    public override string ToString() =>
        $"{Invariant.Text(SampleSize)} of {Invariant.Text(LotSize)}, accept up to {Invariant.Text(AcceptanceNumber)}, "
        + $"reject from {Invariant.Text(RejectionNumber)} (code letter {PlanLetter})";
}
