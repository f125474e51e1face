namespace Outsourcing.Domain.Selection;

/// <summary>How the grades of several evaluators become one; the single grades stay on record.</summary>
/// <remarks>
/// A closed set of ways. A mean is kept to 12 digits, so that another evaluator who gives just the mean does not change it.
/// Two are equal when all members are. Immutable.
/// </remarks>
public sealed record ConsensusRule : IFingerprinted
{
    private const int KeptDigits = 12;
    private const int MostTrimmed = 100;

    private ConsensusRule(ConsensusWay way, int trimmed = 0, string? lead = null) =>
        (Way, Trimmed, Lead) = (way, trimmed, lead);

    /// <summary>Gets the mean of the grades.</summary>
    public static ConsensusRule Mean { get; } = new(ConsensusWay.Mean);

    /// <summary>Gets the median of the grades; of an even number the mean of the two in the middle.</summary>
    public static ConsensusRule Median { get; } = new(ConsensusWay.Median);

    /// <summary>Gets the way.</summary>
    public ConsensusWay Way { get; }

    /// <summary>Gets how many grades a trimmed mean leaves out at each end; otherwise 0.</summary>
    public int Trimmed { get; }

    /// <summary>Gets the evaluator whose grade stands, where one leads; otherwise <see langword="null"/>.</summary>
    public string? Lead { get; }

    /// <summary>Creates the mean without the lowest and the highest grades; where too few are left, the median.</summary>
    /// <param name="each">How many are left out at each end, from 1 to 100.</param>
    /// <returns>The rule.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is below 1 or above 100.</exception>
    public static ConsensusRule TrimmedMean(int each) =>
        new(ConsensusWay.TrimmedMean, Guard.Against.OutOfRange(each, nameof(each), 1, MostTrimmed));

    /// <summary>Creates the rule by which one evaluator settles the grade, with a reason in the comment of each grade that differs from the mean of the others.</summary>
    /// <param name="lead">The name of the evaluator.</param>
    /// <returns>The rule; a grade that differs without a comment counts, and is an error among the findings of the evaluation.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode.</exception>
    public static ConsensusRule LeadBy(string lead) => new(ConsensusWay.Lead, lead: Guard.Against.NoText(lead).Trim());

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("consensus").Number((long)Way).Number((long)Trimmed).Text(Lead);

    /// <summary>Returns text such as <c>mean without 1 at each end</c>.</summary>
    /// <returns>The text.</returns>
    public override string ToString() =>
        Way switch
        {
            ConsensusWay.Mean => "mean",
            ConsensusWay.Median => "median",
            ConsensusWay.TrimmedMean => $"mean without {Invariant.Text(Trimmed)} at each end",
            _ => $"settled by {Lead}",
        };

    /// <summary>Gives the one grade of several, sorted in place.</summary>
    internal decimal Of(Span<decimal> grades)
    {
        if (Way == ConsensusWay.Mean)
        {
            return MeanOf(grades);
        }

        grades.Sort();
        var cut = Way == ConsensusWay.TrimmedMean ? Trimmed : 0;
        return Way == ConsensusWay.Median || grades.Length <= 2 * cut
            ? MeanOf([grades[(grades.Length - 1) / 2], grades[grades.Length / 2]])
            : MeanOf(grades[cut..(grades.Length - cut)]);
    }

    private static decimal MeanOf(ReadOnlySpan<decimal> grades)
    {
        var sum = 0m;
        foreach (var grade in grades)
        {
            sum += grade;
        }

        return Math.Round(sum / grades.Length, KeptDigits);
    }
}

/// <summary>The ways in which several grades become one.</summary>
/// <remarks>The numbers are stable.</remarks>
public enum ConsensusWay
{
    /// <summary>No way; never used.</summary>
    None = 0,

    /// <summary>The mean.</summary>
    Mean = 1,

    /// <summary>The median.</summary>
    Median = 2,

    /// <summary>The mean without the ends.</summary>
    TrimmedMean = 3,

    /// <summary>One evaluator settles it.</summary>
    Lead = 4,
}
