using System.Runtime.CompilerServices;

namespace Outsourcing.Domain.Contracts;

/// <summary>Names in ordinal order, each once.</summary>
internal static class NameList
{
    public static string[] Of(
        IEnumerable<string> names,
        [CallerArgumentExpression(nameof(names))] string? parameterName = null
    )
    {
        var list = Guard
            .Against.Null(names, parameterName)
            .Select(name => Guard.Against.NoText(name, parameterName).Trim());
        return [.. list.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
    }
}
