using System.Runtime.CompilerServices;
using Outsourcing.Domain.Amounts;

namespace Outsourcing.Domain.IntellectualProperty;

/// <summary>Guard clauses of intellectual property.</summary>
internal static class IpGuards
{
    /// <summary>Throws when a share is given and is not above 0 and at most 1.</summary>
    public static Ratio? Share(Ratio? share, [CallerArgumentExpression(nameof(share))] string? parameterName = null) =>
        share is { } given && (given <= Ratio.Zero || given > Ratio.One)
            ? throw new ArgumentException($"A share is above 0 and at most 1, and {given} is not.", parameterName)
            : share;
}
