namespace Outsourcing.Domain.Scoring;

/// <summary>The least and the most that one criterion may weigh, as shares of the whole.</summary>
/// <remarks>
/// As a notice may publish it before the weights are settled: price 30 to 50 %. Whether ranges can hold together is a
/// question to <see cref="WeightSet"/>. Two ranges are equal when criterion and both ends are equal.
/// </remarks>
public sealed record WeightRange : IFingerprinted
{
    private const int MostDecimals = 18;

    private WeightRange(string criterion, decimal min, decimal max)
    {
        Criterion = criterion;
        Min = min;
        Max = max;
    }

    /// <summary>Gets the name of the criterion.</summary>
    public string Criterion { get; }

    /// <summary>Gets the least share.</summary>
    public decimal Min { get; }

    /// <summary>Gets the largest share.</summary>
    public decimal Max { get; }

    /// <summary>Creates a range; <see cref="WeightSet.Check"/> says whether it is a legal one.</summary>
    /// <param name="criterion">The name of the criterion.</param>
    /// <param name="min">The least share: 0.3 is 30 %; 18 decimals at most.</param>
    /// <param name="max">The largest share; 18 decimals at most.</param>
    /// <returns>The range.</returns>
    /// <exception cref="ArgumentException">The name is blank, or a share has more than 18 decimals.</exception>
    public static WeightRange Of(string criterion, decimal min, decimal max) =>
        new(Guard.Against.NoText(criterion), Short(min, nameof(min)), Short(max, nameof(max)));

    /// <inheritdoc/>
    public void WriteTo(CanonicalForm form) =>
        Guard.Against.Null(form).Text("weight range").Text(Criterion).Number(Min).Number(Max);

    /// <summary>Returns text such as <c>price 0.3 to 0.5</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{Criterion} {Invariant.Text(Min)} to {Invariant.Text(Max)}";

    /// <summary>Few enough decimals that sums of shares are exact.</summary>
    private static decimal Short(decimal share, string parameterName) =>
        decimal.Round(share, MostDecimals) == share
            ? share
            : throw new ArgumentException(
                $"A share has {Invariant.Text(MostDecimals)} decimals at most, and {Invariant.Text(share)} has more.",
                parameterName
            );
}
