namespace Outsourcing.Domain.Scoring;

/// <summary>What somebody said of two things: the first counts so many times as much as the second.</summary>
/// <remarks>
/// On Saaty's scale 1 is equal, 3 moderately more, 5 strongly more, 7 very strongly more, 9 extremely more, with 2, 4, 6 and
/// 8 between them. A judgement below 1 is turned round, so that <see cref="Times"/> is 1 or more: <c>b 1/3 of a</c> is
/// <c>a 3 times b</c>. Two judgements are equal when all their parts are equal.
/// </remarks>
public sealed record Judgement
{
    private Judgement(string first, string second, double times)
    {
        First = first;
        Second = second;
        Times = times;
    }

    /// <summary>Gets the one that counts as much or more.</summary>
    public string First { get; }

    /// <summary>Gets the other one.</summary>
    public string Second { get; }

    /// <summary>Gets how many times as much the first counts; 1 to 1,000,000.</summary>
    public double Times { get; }

    /// <summary>Creates a judgement.</summary>
    /// <param name="first">The name of one.</param>
    /// <param name="second">The name of the other.</param>
    /// <param name="times">How many times as much the first counts as the second; 0.000001 to 1,000,000.</param>
    /// <returns>The judgement; turned round when <paramref name="times"/> is below 1.</returns>
    /// <exception cref="ArgumentException">A name is blank, both are the same, or the number is out of range.</exception>
    public static Judgement Of(string first, string second, double times)
    {
        var (one, other) = (Guard.Against.NoText(first).Trim(), Guard.Against.NoText(second).Trim());
        if (string.Equals(one, other, StringComparison.Ordinal))
        {
            throw new ArgumentException($"'{one}' is judged against itself.", nameof(second));
        }

        Guard.Against.NotFinite(times);
        Guard.Against.OutOfRange(times, nameof(times), 1 / Most, Most);
        return times >= 1 ? new Judgement(one, other, times) : new Judgement(other, one, Reciprocal(times));
    }

    /// <summary>Returns the judgement, such as <c>price 3 times quality</c>.</summary>
    /// <returns>The text in the invariant culture.</returns>
    public override string ToString() => $"{First} {Invariant.Text(Times)} times {Second}";

    /// <summary>The largest judgement.</summary>
    internal static double Most => 1e6;

    /// <summary>One over a number; a whole number when it is one but for rounding, so that a third turned round is 3.</summary>
    private static double Reciprocal(double times)
    {
        var turned = 1 / times;
        var whole = Math.Round(turned);
        return Math.Abs(turned - whole) <= 1e-15 * whole ? whole : turned;
    }
}
