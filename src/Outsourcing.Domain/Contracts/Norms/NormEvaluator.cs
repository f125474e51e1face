namespace Outsourcing.Domain.Contracts;

/// <summary>Decides whether an action may be done, from the norms about it; the one evaluator of permissions and prohibitions.</summary>
/// <remarks>
/// <para>
/// First exceptions, a norm's own and declared ones: one that applies takes away what it is an exception from, one that may
/// apply makes that unknown. Then the order of precedence of documents: a norm gives way to an opposite one of a document
/// that prevails. Of what remains a prohibition beats a permission, and a finding names both; a prohibition that is unknown
/// makes the verdict unknown; and what nothing permits is not permitted.
/// </para>
/// <para>
/// Order and repetition of norms do not matter. To add a permission without exceptions of its own never takes a permission
/// away, and to add a prohibition without exceptions of its own never gives one (as proved for Cedar by Cutler et al. 2024,
/// Cedar: A New Language for Expressive, Fast, Safe, and Analyzable Authorization).
/// </para>
/// </remarks>
public static class NormEvaluator
{
    /// <summary>Decides.</summary>
    /// <param name="norms">The norms about the action and the party; their conditions are evaluated already.</param>
    /// <param name="precedences">Which documents prevail over which; what follows from two of them holds too.</param>
    /// <returns>
    /// The decision. Exceptions that run in a circle make it unknown, with a finding that names them.
    /// </returns>
    /// <exception cref="ArgumentNullException">An argument or an element is <see langword="null"/>.</exception>
    public static Decision Decide(IEnumerable<ApplicableNorm> norms, params IEnumerable<Precedence> precedences)
    {
        var copy = Guard.Against.NullElement(norms);
        var prevails = DocumentOrder.Of(Guard.Against.NullElement(precedences));
        var graph = NormGraph.Of(copy, prevails);
        return graph.Circle() is { } circle ? InACircle(circle) : Decide(graph);
    }

    private static Decision Decide(NormGraph graph)
    {
        // What is needed first is looked at twice: as not done, and as done.
        var now = graph.Run(_ => false);
        if (now.Verdict == Verdict.Permitted)
        {
            return Decided(Verdict.Permitted, now, [new PermittedWay(now.Names(NormEffect.Permit, Truth.True), [])]);
        }

        var then = graph.Run(_ => true);
        return then.Verdict == Verdict.Permitted
            ? Decided(Verdict.PermittedIf, then, Ways(graph, then))
            : Decided(then.Verdict, then, []);
    }

    /// <summary>Finds the permissions that suffice alone once their needs are met; where none does, all of them together.</summary>
    private static List<PermittedWay> Ways(NormGraph graph, NormRun then)
    {
        var open = graph.Nodes.Where(node => node.OpenNeeds.Count > 0 && then.Applies(node).IsTrue).ToList();
        var alone = open.Where(node =>
                graph.Run(need => node.OpenNeeds.Contains(need, StringComparer.Ordinal)).Verdict == Verdict.Permitted
            )
            .Select(node => new PermittedWay([node.Label], node.OpenNeeds))
            .Distinct()
            .OrderBy(way => way.Needs.Count)
            .ThenBy(way => way.ToString(), StringComparer.Ordinal)
            .ToList();
        return alone.Count > 0
            ? alone
            : [new PermittedWay(open.Select(node => node.Label), open.SelectMany(node => node.OpenNeeds))];
    }

    private static Decision Decided(Verdict verdict, NormRun run, IEnumerable<PermittedWay> ways)
    {
        PermittedWay[] permissions = [.. ways];
        var forbidding = run.Names(NormEffect.Forbid, Truth.True);
        var permitting = run.Names(NormEffect.Permit, Truth.True);
        string[] unknown = verdict == Verdict.Unknown ? [.. run.UnknownNodes().Select(node => node.Label)] : [];
        string[] missing =
            verdict == Verdict.Unknown ? [.. run.UnknownNodes().SelectMany(node => node.Norm.Missing)] : [];
        IEnumerable<string> determining = verdict switch
        {
            Verdict.Permitted => permitting,
            Verdict.PermittedIf => permissions.SelectMany(way => way.Norms),
            Verdict.Forbidden => forbidding,
            Verdict.Unknown => unknown,
            _ => [],
        };
        var findings = new List<Finding>();
        if (verdict == Verdict.Forbidden && permitting.Count > 0)
        {
            findings.Add(Conflict(forbidding, permitting));
        }

        if (verdict == Verdict.Unknown)
        {
            findings.Add(NotKnown(NameList.Of(unknown), NameList.Of(missing)));
        }

        var statement = Statement(verdict, NameList.Of(determining), permissions);
        return new Decision(
            verdict,
            determining,
            permissions,
            verdict == Verdict.Forbidden ? run.Consequence() : NormConsequence.None,
            missing,
            findings,
            Explanation.From(
                new DecisionTrace(statement, run),
                static trace => Explanation.Of(trace.Statement, trace.Run.Explain())
            )
        );
    }

    private static string Statement(Verdict verdict, string[] determining, PermittedWay[] ways) =>
        verdict switch
        {
            Verdict.Permitted => $"Permitted by {Invariant.List(determining)}.",
            Verdict.PermittedIf => $"Permitted by {string.Join(", or by ", ways.Select(way => way.ToString()))}.",
            Verdict.Forbidden => $"Forbidden by {Invariant.List(determining)}.",
            Verdict.Unknown => $"Unknown: it is not known whether {Invariant.List(determining)} applies.",
            _ => "Not permitted: no norm permits it, and none forbids it.",
        };

    private static Finding Conflict(IReadOnlyList<string> forbidding, IReadOnlyList<string> permitting) =>
        Finding.Of(
            ContractRules.NormConflict,
            Severity.Warning,
            Invariant.List(forbidding),
            $"It is forbidden by {Invariant.List(forbidding)} and permitted by {Invariant.List(permitting)}; the prohibition is followed.",
            remedy: "Declare which of them is the exception, or which document prevails."
        );

    private static Finding NotKnown(string[] unknown, string[] missing) =>
        Finding.Of(
            ContractRules.NormUnknown,
            Severity.Warning,
            Invariant.List(unknown),
            $"It is not known whether {Invariant.List(unknown)} applies."
                + (missing.Length == 0 ? "" : $" Not known: {string.Join("; ", missing)}.")
        );

    private static Decision InACircle(string[] circle)
    {
        var finding = Finding.Of(
            ContractRules.NormCircle,
            Severity.Error,
            Invariant.List(circle),
            $"Exceptions run in a circle: {string.Join(" excepts ", circle.Append(circle[0]))}.",
            remedy: "Take one of the exceptions out."
        );
        return new Decision(Verdict.Unknown, circle, [], NormConsequence.None, [], [finding], Explanation.Of(finding));
    }

    private sealed record DecisionTrace(string Statement, NormRun Run);
}
