namespace Outsourcing.Domain.Measurement;

/// <summary>Guard clauses about columns.</summary>
internal static class ColumnGuards
{
    /// <summary>Throws when a column has not the number of rows of the others.</summary>
    public static void OtherLength(this IGuardClause guardClause, int expected, int length, string parameterName)
    {
        _ = guardClause;
        if (length != expected)
        {
            throw new ArgumentException(
                $"The columns have the same number of rows, not {Invariant.Text(expected)} and {Invariant.Text(length)}.",
                parameterName
            );
        }
    }
}
