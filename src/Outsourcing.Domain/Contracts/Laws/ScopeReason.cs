namespace Outsourcing.Domain.Contracts;

/// <summary>Which circumstances decide that a scope holds, does not hold or is unknown, in words.</summary>
internal static class ScopeReason
{
    public static string Of(Condition scope, Circumstances circumstances) =>
        Invariant.List([.. Deciding(scope, circumstances).Distinct(StringComparer.Ordinal)]);

    private static IEnumerable<string> Deciding(Condition condition, Circumstances circumstances) =>
        condition switch
        {
            AllCondition all => Like(condition, all.Parts, circumstances),
            AnyCondition any => Like(condition, any.Parts, circumstances),
            NotCondition not => Deciding(not.Negated, circumstances),
            CircumstanceCondition one => [$"'{one}' {Words(one.Evaluate(circumstances))}"],
            EventCondition one => [$"'{one.Event}' {Words(one.Evaluate(circumstances))}"],
            _ => ["it always does"],
        };

    /// <summary>The parts that have the truth value of the whole decide it.</summary>
    private static IEnumerable<string> Like(Condition whole, IReadOnlyList<Condition> parts, Circumstances known)
    {
        var truth = whole.Evaluate(known);
        return parts.Where(part => part.Evaluate(known) == truth).SelectMany(part => Deciding(part, known));
    }

    private static string Words(Truth truth) =>
        truth.IsTrue ? "holds"
        : truth.IsFalse ? "does not hold"
        : "is not known";
}
