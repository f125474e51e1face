using Outsourcing.Domain.Json;
using Outsourcing.Domain.Scoring;

namespace Outsourcing.Domain.Tests.Support;

internal static partial class Samples
{
    private static IEnumerable<Sample> Json() =>
        [
            Sample.Of(() => DocumentFormat.Default),
            Sample.Of(() => Problems("""{"low":1}""")[0]),
            Sample.Of(() => Problems("""{"high":1}""")[0]),
            Sample.Of(() => Assert.Throws<DocumentException>(() => Documents.Read<Scale>("""{"low":1}"""))),
            Sample.Of(() => Assert.Throws<DocumentException>(() => Documents.Read<Scale>("{}"))),
        ];

    private static IReadOnlyList<DocumentProblem> Problems(string json)
    {
        _ = Documents.TryRead<Scale>(json, out _, out var problems);
        return problems;
    }
}
