namespace Outsourcing.Domain.Selection;

/// <summary>The scale on which people grade a criterion, with a name and a direction, so that two scales are never mixed up.</summary>
/// <remarks>Two are equal when all members are. Immutable.</remarks>
public sealed record GradeScale : IFingerprinted
{
    private GradeScale(string name, decimal worst, decimal best) => (Name, Worst, Best) = (name, worst, best);

    /// <summary>Gets the name, such as <c>0 to 10</c> or <c>school marks</c>.</summary>
    public string Name { get; }

    /// <summary>Gets the worst grade, which gets no points.</summary>
    public decimal Worst { get; }

    /// <summary>Gets the best grade, which gets all points; above the worst where higher is better, below it where lower is.</summary>
    public decimal Best { get; }

    /// <summary>Gets whether a higher grade is better.</summary>
    public bool HigherIsBetter => Best > Worst;

    /// <summary>Creates a scale.</summary>
    /// <param name="name">The name.</param>
    /// <param name="worst">The worst grade.</param>
    /// <param name="best">The best grade; another one than the worst.</param>
    /// <returns>The scale.</returns>
    /// <exception cref="ArgumentException">The name is blank or no valid Unicode, worst and best are equal, or one is farther from zero than 1,000,000,000,000.</exception>
    public static GradeScale Of(string name, decimal worst, decimal best) =>
        worst == best
            ? throw new ArgumentException(
                $"The worst and the best grade of a scale differ, and both are {Invariant.Text(best)}.",
                nameof(best)
            )
            : new GradeScale(
                Guard.Against.NoText(name).Trim(),
                Farthest.Checked(worst, nameof(worst)),
                Farthest.Checked(best, nameof(best))
            );

    /// <summary>Says whether a grade lies on the scale.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>Whether it lies between the worst and the best one, ends included.</returns>
    public bool Contains(decimal grade) => Math.Min(Worst, Best) <= grade && grade <= Math.Max(Worst, Best);

    /// <summary>Gives the share of the points that a grade gets.</summary>
    /// <param name="grade">The grade.</param>
    /// <returns>0 for the worst, 1 for the best.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The grade does not lie on the scale.</exception>
    public decimal ShareOf(decimal grade) =>
        Contains(grade)
            ? (grade - Worst) / (Best - Worst)
            : throw new ArgumentOutOfRangeException(
                nameof(grade),
                $"The grade {Invariant.Text(grade)} does not lie on the scale '{this}'."
            );

    /// <summary>Says whether a grade is at least as good as another.</summary>
    internal bool Meets(decimal grade, decimal minimum) => HigherIsBetter ? grade >= minimum : grade <= minimum;

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("grade-scale").Text(Name).Number(Worst).Number(Best);

    /// <summary>Returns text such as <c>school marks (6 worst, 1 best)</c>.</summary>
    /// <returns>Name and ends.</returns>
    public override string ToString() => $"{Name} ({Invariant.Text(Worst)} worst, {Invariant.Text(Best)} best)";
}
