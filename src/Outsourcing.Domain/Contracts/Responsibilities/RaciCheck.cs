namespace Outsourcing.Domain.Contracts;

/// <summary>The rules of the practice for responsibility matrices.</summary>
internal static class RaciCheck
{
    public static IEnumerable<Finding> Of(ResponsibilityMatrix matrix) =>
        matrix
            .Activities.SelectMany(activity => OfActivity(matrix, activity))
            .Concat(matrix.Roles.SelectMany(role => OfRole(matrix, role)));

    public static Finding NotNamed(string activity) =>
        Finding.Of(
            ContractRules.RaciActivityNamed,
            Severity.Info,
            activity,
            $"No responsibility matrix names '{activity}'."
        );

    public static Finding? OneAccountable(RaciActivity activity) =>
        activity.Accountable.Count switch
        {
            1 => null,
            0 => Error(ContractRules.RaciOneAccountable, activity, $"No role is accountable for '{activity.Name}'."),
            var count => Error(
                ContractRules.RaciOneAccountable,
                activity,
                $"{Invariant.Text(count)} roles are accountable for '{activity.Name}': {Invariant.List(activity.Accountable)}."
            ),
        };

    private static IEnumerable<Finding> OfActivity(ResponsibilityMatrix matrix, RaciActivity activity)
    {
        Finding?[] found =
        [
            OneAccountable(activity),
            SomeoneResponsible(activity),
            .. activity.Parts.Select(part => OneKind(activity, part)),
            FewConsulted(activity, matrix.Limits.ConsultedPerActivity),
            .. activity.Accountable.Select(role => Retained(matrix, activity, matrix.Find(role)!)),
            Counterpart(matrix, activity),
        ];
        return found.OfType<Finding>();
    }

    private static IEnumerable<Finding> OfRole(ResponsibilityMatrix matrix, RaciRole role)
    {
        var parts = matrix.Activities.Select(activity => activity.PartOf(role.Name)).ToList();
        Finding?[] found = [Load(matrix.Limits, role, parts), SomePart(role, parts)];
        return found.OfType<Finding>();
    }

    private static Finding? SomeoneResponsible(RaciActivity activity) =>
        activity.Responsible.Count > 0
            ? null
            : Error(ContractRules.RaciResponsible, activity, $"No role is responsible for '{activity.Name}'.");

    private static Finding? OneKind(RaciActivity activity, RaciPart part) =>
        part.Letters.IsOneKind
            ? null
            : Finding.Of(
                ContractRules.RaciOneKind,
                Severity.Warning,
                activity.Name,
                $"{part.Role} has more than one kind of part in '{activity.Name}': {part.Letters}."
            );

    private static Finding? FewConsulted(RaciActivity activity, int? limit) =>
        !(activity.Consulted.Count > limit)
            ? null
            : Finding.Of(
                ContractRules.RaciConsulted,
                Severity.Warning,
                activity.Name,
                $"{Invariant.Text(activity.Consulted.Count)} roles are consulted about '{activity.Name}', and the limit is {Invariant.Text(limit.Value)}."
            );

    /// <summary>Nothing when no role has a side: then nobody stated what the rule needs.</summary>
    private static Finding? Retained(ResponsibilityMatrix matrix, RaciActivity activity, RaciRole accountable) =>
        activity.RetainedBy is not { } party
        || IsOf(accountable, party)
        || !matrix.Roles.Any(role => role.Party is not null)
            ? null
            : Finding.Of(
                ContractRules.RaciRetained,
                accountable.Party is null ? Severity.Warning : Severity.Error,
                activity.Name,
                accountable.Party is null
                    ? $"'{activity.Name}' is retained by {party}, and it is not recorded to which side the accountable role {accountable.Name} belongs."
                    : $"'{activity.Name}' is retained by {party}, and the accountable role {accountable.Name} belongs to {accountable.Party}."
            );

    private static Finding? Counterpart(ResponsibilityMatrix matrix, RaciActivity activity)
    {
        var named = matrix.Activities.Any(own => own.Counterpart is not null);
        if (!named || (activity.Counterpart is null && !PassesBetweenSides(matrix, activity)))
        {
            return null;
        }

        var problem = activity.Accountable switch
        {
            not [_] => $"{Invariant.Text(activity.Accountable.Count)} accountable roles",
            [var one] => CounterpartProblem(
                matrix.Find(one)!,
                activity.Counterpart is { } role ? matrix.Find(role) : null
            ),
        };
        return problem is null
            ? null
            : Error(
                ContractRules.RaciCounterpart,
                activity,
                $"'{activity.Name}' passes between organisations and has {problem}."
            );
    }

    private static string? CounterpartProblem(RaciRole accountable, RaciRole? counterpart) =>
        counterpart is null ? $"no counterpart of {accountable.Name} on the other side"
        : counterpart.Party is null || accountable.Party is null
            ? $"a counterpart, {counterpart.Name}, of whom it is not recorded that it is on the other side than {accountable.Name}"
        : IsOf(counterpart, accountable.Party)
            ? $"a counterpart, {counterpart.Name}, on the same side as {accountable.Name}"
        : null;

    /// <summary>Work passes between organisations when those who do it or answer for it belong to more than one.</summary>
    private static bool PassesBetweenSides(ResponsibilityMatrix matrix, RaciActivity activity) =>
        activity
            .Accountable.Concat(activity.Responsible)
            .Select(role => matrix.Find(role)!.Party)
            .Where(party => party is not null)
            .Distinct(StringComparer.Ordinal)
            .Skip(1)
            .Any();

    private static Finding? Load(RaciLimits limits, RaciRole role, List<Participation> parts)
    {
        string?[] over =
        [
            Over(parts.Count(part => part.IsAccountable), limits.AccountablePerRole, "accountable for"),
            Over(parts.Count(part => part.IsResponsible), limits.ResponsiblePerRole, "responsible for"),
        ];
        var words = string.Join(" and ", over.Where(one => one is not null));
        return words.Length == 0
            ? null
            : Finding.Of(ContractRules.RaciLoad, Severity.Warning, role.Name, $"{role.Name} is {words}.");
    }

    private static string? Over(int count, int? limit, string words) =>
        count > limit
            ? $"{words} {Invariant.Text(count)} activities, where the limit is {Invariant.Text(limit.Value)}"
            : null;

    private static Finding? SomePart(RaciRole role, List<Participation> parts) =>
        parts.Exists(part => part != Participation.None)
            ? null
            : Finding.Of(
                ContractRules.RaciUnusedRole,
                Severity.Warning,
                role.Name,
                $"{role.Name} has no part in any activity."
            );

    private static bool IsOf(RaciRole role, string party) => string.Equals(role.Party, party, StringComparison.Ordinal);

    private static Finding Error(RuleId rule, RaciActivity activity, string message) =>
        Finding.Of(rule, Severity.Error, activity.Name, message);
}
