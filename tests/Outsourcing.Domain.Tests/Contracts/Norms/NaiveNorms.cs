using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Tests.Contracts.Norms;

/// <summary>
/// The rules of permissions and prohibitions once more, naively: every unknown is tried as true and as false where the
/// evaluator computes with three values, so it can only be sharper.
/// </summary>
internal static class NaiveNorms
{
    /// <summary>Decides with all that is unknown set; nothing is three-valued here.</summary>
    public static Verdict Decide(IReadOnlyList<ApplicableNorm> norms, IReadOnlyList<Precedence> precedences)
    {
        var lines = new List<Line>();
        foreach (var norm in norms)
        {
            Take(lines, norm, norm.Name, norm.Document, holds: true);
        }

        // Exceptions of exceptions first: a line counts when none of its exceptions counts.
        bool Counts(Line line) => line.Holds && !lines.Exists(other => IsExceptionFrom(other, line) && Counts(other));

        var counting = lines.Where(Counts).ToList();
        var left = counting
            .Where(line =>
                !counting.Exists(other =>
                    other.Permits != line.Permits && Prevails(other.Document, line.Document, precedences)
                )
            )
            .ToList();
        return left.Exists(line => !line.Permits) ? Verdict.Forbidden
            : left.Count > 0 ? Verdict.Permitted
            : Verdict.NotPermitted;
    }

    /// <summary>Lists what a set of norms could say, for each way in which the unknown can turn out.</summary>
    public static IReadOnlySet<Verdict> Possible(
        IReadOnlyList<ApplicableNorm> norms,
        IReadOnlyList<Precedence> precedences
    ) => Worlds(norms).Select(world => Decide(world, precedences)).ToHashSet();

    private static IEnumerable<ApplicableNorm[]> Worlds(IReadOnlyList<ApplicableNorm> norms) =>
        norms.Count == 0
            ?
            [
                [],
            ]
            : from rest in Worlds([.. norms.Skip(1)])
            from first in Worlds(norms[0])
            select (ApplicableNorm[])[first, .. rest];

    private static IEnumerable<ApplicableNorm> Worlds(ApplicableNorm norm) =>
        from holds in norm.Holds.IsUnknown ? new[] { Truth.True, Truth.False } : [norm.Holds]
        from exceptions in Worlds(norm.Exceptions)
        select Again(norm, holds).Except(exceptions);

    private static ApplicableNorm Again(ApplicableNorm norm, Truth holds)
    {
        var again =
            norm.Effect == NormEffect.Permit
                ? ApplicableNorm.Permit(norm.Name, holds)
                : ApplicableNorm.Forbid(norm.Name, holds);
        again = again.Excepting(norm.Excepts);
        return norm.Document is { } document ? again.In(document) : again;
    }

    private static void Take(
        List<Line> lines,
        ApplicableNorm norm,
        string root,
        string? document,
        bool holds,
        Line? within = null
    )
    {
        var line = new Line(
            lines.Count,
            norm.Effect == NormEffect.Permit,
            holds && norm.Holds.IsTrue,
            root,
            norm.Document ?? document,
            [.. norm.Excepts],
            within?.Number
        );
        lines.Add(line);
        foreach (var exception in norm.Exceptions)
        {
            Take(lines, exception, root, line.Document, line.Holds, line);
        }
    }

    private static bool IsExceptionFrom(Line other, Line line) =>
        other.Permits != line.Permits
        && (
            other.Within == line.Number
            || (!string.Equals(other.Root, line.Root, StringComparison.Ordinal) && other.Excepts.Contains(line.Root))
        );

    private static bool Prevails(string? document, string? over, IReadOnlyList<Precedence> precedences) =>
        document is not null
        && over is not null
        && precedences
            .Where(own => string.Equals(own.Document, document, StringComparison.Ordinal))
            .Any(own =>
                string.Equals(own.Over, over, StringComparison.Ordinal) || Prevails(own.Over, over, precedences)
            );

    private sealed record Line(
        int Number,
        bool Permits,
        bool Holds,
        string Root,
        string? Document,
        string[] Excepts,
        int? Within
    );
}
