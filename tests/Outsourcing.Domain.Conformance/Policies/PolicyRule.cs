using System.Text.Json;
using Outsourcing.Domain.Conformance.Calendars;
using Outsourcing.Domain.Conformance.Families;
using Outsourcing.Domain.Contracts;
using Outsourcing.Domain.Reasoning;

namespace Outsourcing.Domain.Conformance.Policies;

/// <summary>A rule of a policy, asked through the library's actions, conditions and evaluator of norms.</summary>
internal sealed class PolicyRule
{
    private static readonly IReadOnlySet<string> Known = DocumentKeys.With(
        "kind",
        "assignee",
        "action",
        "target",
        "constraints",
        "constraintsCompact",
        "duties"
    );

    private readonly JsonElement rule;
    private readonly bool permits;

    private PolicyRule(JsonElement rule, bool permits)
    {
        this.rule = rule;
        this.permits = permits;
    }

    /// <summary>Reads a rule.</summary>
    /// <exception cref="MalformedCaseException">It is neither a permission nor a prohibition.</exception>
    /// <exception cref="NotBuiltException">It has a key that nobody reads.</exception>
    public static PolicyRule Read(JsonElement rule)
    {
        var kind = rule.NeededText("kind");
        if (kind is not ("permission" or "prohibition"))
        {
            throw new MalformedCaseException($"a rule is a permission or a prohibition, and not '{kind}'");
        }

        return
            rule.EnumerateObject().Select(member => member.Name).FirstOrDefault(member => !Known.Contains(member))
                is { } name
            ? throw new NotBuiltException($"rule key '{name}' not built")
            : new PolicyRule(rule, kind is "permission");
    }

    /// <summary>Says what the rule says about a request.</summary>
    public PolicyOutcome Ask(PolicyRequest request, PolicyWorld world)
    {
        var parts = Conditions(request, world).ToList();
        var (duties, holds) = (
            Duties(world),
            parts.Aggregate(Truth.True, (all, part) => all & part.Condition.Evaluate(part.Known))
        );
        // A duty is one of a permission; of a prohibition it can only be a condition.
        var norm = permits
            ? ApplicableNorm.Permit("the rule", holds).Needing(duties)
            : ApplicableNorm.Forbid("the rule", holds & Truth.Of(!duties.Any(duty => duty.Met.IsFalse)));
        var isActive =
            NormEvaluator.Decide([norm]).Verdict
            is Contracts.Verdict.Permitted
                or Contracts.Verdict.PermittedIf
                or Contracts.Verdict.Forbidden;
        return new PolicyOutcome(permits, isActive, [.. parts.SelectMany(part => Premise.Of(part, world))]);
    }

    private IEnumerable<RulePart> Conditions(PolicyRequest request, PolicyWorld world)
    {
        if (Named("assignee") is { } assignee)
        {
            yield return RulePart.Of("party", Truth.Of(world.Matches(assignee, request.Assignee)));
        }

        if (Named("action") is { } action)
        {
            var includes = ActionHierarchy.UseAndTransfer.Includes(CaseText.Text(action), request.Action);
            yield return RulePart.Of("action", Truth.Of(includes));
        }

        if (Named("target") is { } target)
        {
            yield return RulePart.Of("target", Truth.Of(world.Matches(target, request.Target)));
        }

        foreach (var constraint in PolicyConstraints.Of(rule))
        {
            yield return new RulePart("constraint", constraint, world.Known(constraint));
        }
    }

    /// <summary>Gives the duties by their states; one of which the world says nothing is open.</summary>
    private Need[] Duties(PolicyWorld world)
    {
        var duties = rule.Optional("duties");
        return duties.ValueKind == JsonValueKind.Undefined || !CaseText.List(duties, "'duties'").Any()
            ? []
            : [.. world.Duties.DefaultIfEmpty(Need.Of("a duty"))];
    }

    private JsonElement? Named(string key) =>
        rule.Optional(key) is { ValueKind: not JsonValueKind.Undefined } value ? value : null;
}

/// <summary>A premise of a rule: what must hold, and what is known.</summary>
/// <param name="Name">What it is about: party, action, target or constraint.</param>
/// <param name="Condition">What must hold.</param>
/// <param name="Known">What is known.</param>
internal sealed record RulePart(string Name, Condition Condition, Circumstances Known)
{
    public static RulePart Of(string name, Truth holds) =>
        new(name, Condition.Holds(name), Circumstances.None.With(name, holds));
}
