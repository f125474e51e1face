using Outsourcing.Domain.Json;

namespace Outsourcing.Samples.VendorScorecard;

/// <summary>Reads and writes a scorecard as the library's JSON document.</summary>
internal static class JsonScorecard
{
    public static Reading Read(string text) =>
        Documents.TryRead<DecisionProblem>(text, out var scorecard, out var problems)
            ? Limits.Check(scorecard).Distinct().ToList() is { Count: > 0 } beyond
                ? Reading.Refused(beyond)
                : Reading.Of(scorecard)
            : Reading.Refused(
                problems.Select(problem => new InputProblem(
                    problem.Message,
                    problem.Line,
                    problem.Column,
                    problem.Path
                ))
            );

    public static string Write(DecisionProblem scorecard) => Documents.Write(scorecard);
}
