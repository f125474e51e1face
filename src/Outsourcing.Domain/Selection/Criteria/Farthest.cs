namespace Outsourcing.Domain.Selection;

/// <summary>How far from zero the numbers of the rules lie at most, so that differences, sums and products of them can be computed.</summary>
internal static class Farthest
{
    private static readonly decimal Most = 1_000_000_000_000m;

    /// <summary>Gives back a number that does not lie too far out.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is farther from zero than 1,000,000,000,000.</exception>
    public static decimal Checked(decimal number, string parameterName) =>
        Math.Abs(number) <= Most
            ? number
            : throw new ArgumentOutOfRangeException(
                parameterName,
                $"A number lies within {Invariant.Text(Most)} of zero, and {Invariant.Text(number)} does not."
            );
}
