using Outsourcing.Domain.Contracts;

namespace Outsourcing.Domain.Tests.Confidentiality;

/// <summary>Evaluates the words of an explanation, and nothing else of a decision.</summary>
internal static class ExplanationReader
{
    public static Verdict Read(Decision decision)
    {
        var lines = decision.Explanation.Parts.Select(part => Line.Of(part.Statement)).ToList();
        var now = Sum(lines.ConvertAll(line => line.Needs ? line with { Holds = false } : line));
        var then = Sum(lines);
        return now == Verdict.Permitted || then != Verdict.Permitted ? then : Verdict.PermittedIf;
    }

    private static Verdict Sum(List<Line> lines) =>
        (Any(lines, "forbids"), Any(lines, "permits")) switch
        {
            (true, _) => Verdict.Forbidden,
            (null, _) => Verdict.Unknown,
            (_, true) => Verdict.Permitted,
            (_, null) => Verdict.Unknown,
            _ => Verdict.NotPermitted,
        };

    private static bool? Any(List<Line> lines, string effect) =>
        lines
            .Where(line => string.Equals(line.Effect, effect, StringComparison.Ordinal))
            .Aggregate((bool?)false, (any, line) => any | line.Applies(lines));

    private sealed record Line(string Name, string Effect, bool? Holds, bool Needs, string[] Exceptions)
    {
        public static Line Of(string text)
        {
            var effect = text.Contains(" forbids it", StringComparison.Ordinal) ? "forbids" : "permits";
            var at = text.IndexOf($" {effect} it", StringComparison.Ordinal);
            var (name, rest) = (text[..at], text[(at + effect.Length + 4)..].TrimEnd('.'));
            bool? holds = rest.StartsWith(" if its conditions hold, which is unknown", StringComparison.Ordinal)
                ? null
                : !(
                    rest.StartsWith(", but its conditions do not hold", StringComparison.Ordinal)
                    || rest.StartsWith(" only with", StringComparison.Ordinal)
                );
            var from = rest.IndexOf(", except as ", StringComparison.Ordinal);
            string[] exceptions =
                from < 0
                    ? []
                    : rest[(from + ", except as ".Length)..^" says".Length]
                        .Split([", ", " and "], StringSplitOptions.None);
            return new Line(name, effect, holds, rest.StartsWith(" with ", StringComparison.Ordinal), exceptions);
        }

        public bool? Applies(List<Line> lines) =>
            Exceptions.Aggregate(
                Holds,
                (all, exception) =>
                    all
                    & !lines
                        .Where(line => string.Equals(line.Name, exception, StringComparison.Ordinal))
                        .Aggregate((bool?)false, (any, line) => any | line.Holds)
            );
    }
}
