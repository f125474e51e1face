namespace Outsourcing.Domain.Measurement;

/// <summary>How often what had been reported changed afterwards.</summary>
/// <remarks>Two tallies are equal when all three numbers are equal. The default is <see cref="Zero"/>.</remarks>
public readonly record struct RestatementTally : IMergeable<RestatementTally>
{
    private RestatementTally(long late, long corrected, long rejected)
    {
        Late = late;
        Corrected = corrected;
        Rejected = rejected;
    }

    /// <summary>Gets what has counted nothing.</summary>
    public static RestatementTally Zero => default;

    /// <summary>Gets how many reports came after their period was closed.</summary>
    public long Late { get; }

    /// <summary>Gets how many reports replaced an earlier one.</summary>
    public long Corrected { get; }

    /// <summary>Gets how many reports were not taken in.</summary>
    public long Rejected { get; }

    /// <summary>Creates a tally.</summary>
    /// <param name="late">How many came after their period was closed; 0 or more.</param>
    /// <param name="corrected">How many replaced an earlier one; 0 or more.</param>
    /// <param name="rejected">How many were not taken in; 0 or more.</param>
    /// <returns>The tally.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is below 0.</exception>
    public static RestatementTally Of(long late, long corrected, long rejected) =>
        new(
            Guard.Against.OutOfRange(late, nameof(late), 0, long.MaxValue),
            Guard.Against.OutOfRange(corrected, nameof(corrected), 0, long.MaxValue),
            Guard.Against.OutOfRange(rejected, nameof(rejected), 0, long.MaxValue)
        );

    /// <summary>Adds the numbers of two parts.</summary>
    /// <param name="first">One part.</param>
    /// <param name="second">The other part.</param>
    /// <returns>The whole.</returns>
    /// <exception cref="OverflowException">A number is above 9,223,372,036,854,775,807.</exception>
    public static RestatementTally Merge(RestatementTally first, RestatementTally second) =>
        new(first.Late + second.Late, first.Corrected + second.Corrected, first.Rejected + second.Rejected);

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("restatement-tally").Number(Late).Number(Corrected).Number(Rejected);

    /// <summary>Returns the numbers, such as <c>2 late, 1 corrected, 0 rejected</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        $"{Invariant.Text(Late)} late, {Invariant.Text(Corrected)} corrected, {Invariant.Text(Rejected)} rejected";
}
