using System.Globalization;

namespace Outsourcing.Domain.Conformance;

/// <summary>What is not built, one line each with the number of cases that ask for it, sorted.</summary>
internal static class SkipList
{
    public static string[] Of(IEnumerable<CaseResult> results) =>
        [
            .. results
                .SelectMany(result => result.Verdict.Skips)
                .GroupBy(skip => skip, StringComparer.Ordinal)
                .OrderBy(skip => skip.Key, StringComparer.Ordinal)
                .Select(skip => string.Create(CultureInfo.InvariantCulture, $"{skip.Key}: {skip.Count()}")),
        ];

    /// <summary>Reads a list; empty lines and lines that begin with # do not count.</summary>
    public static string[] Read(string file) =>
        [
            .. File.ReadLines(file)
                .Select(line => line.Trim())
                .Where(line => line.Length > 0 && !line.StartsWith('#'))
                .Order(StringComparer.Ordinal),
        ];

    public static string[] Differences(string[] expected, string[] actual) =>
        [
            .. expected.Except(actual, StringComparer.Ordinal).Select(line => $"expected skip is not there: {line}"),
            .. actual.Except(expected, StringComparer.Ordinal).Select(line => $"skip is not expected: {line}"),
        ];
}
